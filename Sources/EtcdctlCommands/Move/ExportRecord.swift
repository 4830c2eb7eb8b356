import EtcdClient

/// A line of an export, or of `get -w jsonl`.
enum ExportRecord: Equatable {
  /// An export begins.
  case begin(ExportHeader)
  /// A key.
  case pair(ExportedPair)
  /// The export is complete, with so many keys.
  case end(keys: Int64)

  /// The names of the fields that only exports have, and what the field `type` says.
  enum Word {
    static let begin = "export"
    static let end = "end"
    /// The version of the format; a later one is refused.
    static let format: Int64 = 1
  }
}

/// What an export says of itself.
struct ExportHeader: Equatable {
  /// The keys that were looked at.
  var range = KeyRange(key: [])
  /// The revision.
  var revision: Int64 = 0
}

/// A key with what is to be written.
struct ExportedPair: Equatable {
  var key: [UInt8]
  var value: [UInt8]
  /// The lease that the key was attached to; 0 for none.
  var lease: Int64 = 0
  /// The time that the lease had left in seconds; nil if unknown, 0 if it was gone.
  var timeToLive: Int64?
}

extension ExportRecord {
  /// Reads a line.
  /// - Throws: `LineFault`.
  init(line: [UInt8]) throws(LineFault) {
    let record = line.withUnsafeBytes { line in
      Result { () throws(LineFault) in
        var scanner = try LineScanner(line)
        var fields = Fields()
        try scanner.forEachField { (name, scanner) throws(LineFault) in try fields.take(name, from: &scanner) }
        return try fields.record()
      }
    }
    self = try record.get()
  }
}

/// The fields of a record that are needed.
private struct Fields {
  private var texts: [String: [UInt8]] = [:]
  private var numbers: [String: Int64] = [:]
  private var decoded: String?

  /// Takes a field; false if it is not needed.
  mutating func take(_ name: String, from scanner: inout LineScanner) throws(LineFault) -> Bool {
    switch name {
    case "key", "value", "key_b64", "value_b64", "range_begin", "range_end", "range_begin_b64", "range_end_b64",
      "lease", "type":
      guard texts.updateValue(try scanner.text(), forKey: name) == nil else { throw Self.repeated(name) }
    case "lease_ttl_seconds", "revision", "format", "keys":
      guard numbers.updateValue(try scanner.integer(), forKey: name) == nil else { throw Self.repeated(name) }
    case "object", "encrypted":
      decoded = name
      return false
    default: return false
    }
    return true
  }

  private static func repeated(_ name: String) -> LineFault { LineFault("the field \(name) is repeated") }

  func record() throws(LineFault) -> ExportRecord {
    guard let type = texts["type"], texts["key"] == nil, texts["key_b64"] == nil else { return .pair(try pair()) }
    switch String(decoding: type, as: UTF8.self) {
    case ExportRecord.Word.begin:
      guard numbers["format"] == ExportRecord.Word.format else {
        throw LineFault("it is an export in a format that this version does not know")
      }
      let range = KeyRange(key: try bytes("range_begin"), rangeEnd: try bytes("range_end"))
      return .begin(ExportHeader(range: range, revision: numbers["revision"] ?? 0))
    case ExportRecord.Word.end:
      guard let keys = numbers["keys"] else { throw LineFault("it has no number of keys") }
      return .end(keys: keys)
    case let type: throw LineFault("\"\(type)\" is an unknown type of record")
    }
  }

  private func pair() throws(LineFault) -> ExportedPair {
    let key = try bytes("key")
    guard !key.isEmpty else { throw LineFault("the key is empty") }
    if let decoded, texts["value"] == nil, texts["value_b64"] == nil {
      throw LineFault("it has the field \(decoded) instead of the value as it is stored; get needs --decode none")
    }
    var pair = ExportedPair(key: key, value: try bytes("value"), timeToLive: numbers["lease_ttl_seconds"])
    if let lease = texts["lease"] {
      let digits = String(decoding: lease, as: UTF8.self)
      guard let id = UInt64(digits, radix: 16), !digits.hasPrefix("+") else {
        throw LineFault("\"\(digits)\" is no lease ID")
      }
      pair.lease = Int64(bitPattern: id)
    }
    return pair
  }

  /// The bytes of a field that is text, or base64 under another name.
  private func bytes(_ name: String) throws(LineFault) -> [UInt8] {
    let encodedName = name + "_b64"
    switch (texts[name], texts[encodedName]) {
    case (let text?, nil): return text
    case (nil, let encoded?):
      guard let bytes = base64Decoded(encoded) else { throw LineFault("\(encodedName) is not base64") }
      return bytes
    case (nil, nil): throw LineFault("it has neither \(name) nor \(encodedName)")
    case (_?, _?): throw LineFault("it has both \(name) and \(encodedName)")
    }
  }
}
