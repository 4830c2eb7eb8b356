import EtcdAPI

/// A comparison of a transaction, as it is written: `value("key") = "text"`.
///
/// Read as etcdctl does, with Go's `fmt.Sscanf("%q) %s %q")`: both texts are quoted as in Go, white space must surround
/// the operator, and what follows the second text is ignored.
enum TxnComparison {
  /// Reads a line.
  /// - Throws: `Failure` with the status for invalid input.
  static func parse(_ line: [UInt8]) throws(Failure) -> Etcdserverpb_Compare {
    let text = String(decoding: line, as: UTF8.self)
    guard let parenthesis = line.firstIndex(of: UInt8(ascii: "(")),
      let parts = Parts(line[(parenthesis + 1)...])
    else {
      throw Failure("malformed comparison: \(text)", .invalidInput, hint: "write it as value(\"KEY\") = \"VALUE\"")
    }
    let target = String(decoding: line[..<parenthesis], as: UTF8.self)
    let result: Etcdserverpb_Compare.CompareResult
    switch parts.relation {
    case "=": result = .equal
    case "!=": result = .notEqual
    case ">": result = .greater
    case "<": result = .less
    default:
      throw Failure(
        "malformed comparison: \(text) (unknown operator \(parts.relation); use =, !=, < or >)", .invalidInput)
    }
    guard let union = try union(of: target, parts.value, in: text) else {
      throw Failure(
        "malformed comparison: \(text) (unknown target \(target); use value, version, create, mod or lease)",
        .invalidInput)
    }
    return Etcdserverpb_Compare(parts.key, result, union)
  }

  /// What the key is compared with; nil for an unknown target.
  private static func union(
    of target: String, _ value: [UInt8], in line: String
  ) throws(Failure) -> Etcdserverpb_Compare.OneOf_TargetUnion? {
    switch target {
    case "ver", "version": .version(try number(value, radix: 10, in: line))
    case "c", "create": .createRevision(try number(value, radix: 10, in: line))
    case "m", "mod": .modRevision(try number(value, radix: 10, in: line))
    case "val", "value": .value(value)
    case "lease": .lease(try number(value, radix: 16, in: line))
    default: nil
    }
  }

  private static func number(_ digits: [UInt8], radix: Int, in line: String) throws(Failure) -> Int64 {
    guard let number = Int64(String(decoding: digits, as: UTF8.self), radix: radix) else {
      throw Failure(
        "malformed comparison: \(line) (not a \(radix == 16 ? "hexadecimal" : "decimal") number)", .invalidInput)
    }
    return number
  }

  /// What stands behind the opening parenthesis.
  private struct Parts {
    var key: [UInt8]
    var relation: String
    var value: [UInt8]

    init?(_ text: ArraySlice<UInt8>) {
      var rest = text
      guard let key = Self.quoted(&rest), rest.popFirst() == UInt8(ascii: ")"), rest.first?.isSpace == true else {
        return nil
      }
      let relation = rest.drop { $0.isSpace }.prefix { !$0.isSpace }
      rest = rest[relation.endIndex...]
      guard let value = Self.quoted(&rest) else { return nil }
      self.key = key
      self.relation = String(decoding: relation, as: UTF8.self)
      self.value = value
    }

    /// Reads a text in double quotes, with escapes, or in back quotes, without any.
    private static func quoted(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
      rest = rest.drop { $0.isSpace }
      guard let quote = rest.popFirst() else { return nil }
      let isRaw = quote == UInt8(ascii: "`")
      guard isRaw || quote == UInt8(ascii: "\"") else { return nil }
      var end = rest.startIndex
      while end < rest.endIndex, rest[end] != quote { end += !isRaw && rest[end] == UInt8(ascii: "\\") ? 2 : 1 }
      guard end < rest.endIndex else { return nil }
      let text = rest[..<end]
      rest = rest[(end + 1)...]
      return isRaw ? Array(text) : GoQuoted.unquote(text)
    }
  }
}

extension Etcdserverpb_Compare {
  /// Compares what `target` names of a key with the value in it.
  init(_ key: [UInt8], _ result: CompareResult, _ target: OneOf_TargetUnion) {
    self.init()
    self.key = key
    self.result = result
    self.target = target.kind
    targetUnion = target
  }
}

extension Etcdserverpb_Compare.OneOf_TargetUnion {
  fileprivate var kind: Etcdserverpb_Compare.CompareTarget {
    switch self {
    case .version: .version
    case .createRevision: .create
    case .modRevision: .mod
    case .value: .value
    case .lease: .lease
    }
  }
}
