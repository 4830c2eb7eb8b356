import Files

extension BoltError: CustomStringConvertible {
  /// One sentence for the user: file, page, cause.
  package var description: String {
    var text = file
    if let page { text += text.isEmpty ? "page \(page.rawValue)" : ": page \(page.rawValue)" }
    if !text.isEmpty { text += ": " }
    return text + cause.description
  }
}

extension BoltError.Cause: CustomStringConvertible {
  /// The cause in words, without file and page.
  package var description: String {
    switch self {
    case .file(let cause): cause.description
    case .cancelled: "cancelled"
    case .empty: "the file is empty"
    case .noValidMeta: "not a bolt database: no valid meta page"
    case .damagedMeta: "the meta page is damaged"
    case .truncated(let expected, let found): "truncated: \(expected) bytes expected, \(found) found"
    case .pageOutOfRange(let mark): "no such page (the database has \(mark.rawValue) pages)"
    case .pageNumber(let found): "the page header has the wrong page number \(found.rawValue)"
    case .pageKind(let flags): "unexpected page type (flags 0x\(String(flags, radix: 16)))"
    case .elementCount(let count): "\(count) elements do not fit into the page"
    default: treeDescription
    }
  }

  private var treeDescription: String {
    switch self {
    case .elementOutOfBounds(let index): "element \(index) lies outside the page"
    case .keyOrder(let index, let key, let bound):
      "element \(index): key \(hex(key)) is out of order after \(hex(bound))"
    case .malformedBucket(let name): "malformed bucket \(hex(name))"
    case .tooDeep: "the tree is too deep or contains a cycle"
    case .reachedTwice: "the page is referred to more than once"
    case .reachableFreed: "the page is in use but listed as free"
    case .unreachableUnfreed: "the page is neither in use nor listed as free"
    case .malformedFreelist(let entry): "malformed freelist: page \(entry) is invalid or repeated"
    case .noBucket(let name): "no bucket \(String(decoding: name, as: UTF8.self))"
    case .unwritableKey(let key): "key \(hex(key)) cannot be written: empty, too long or out of order"
    case .unwritableValue(let count): "a value of \(count) bytes is too long to be written"
    default: ""
    }
  }
}

/// Bytes as lower-case hexadecimal digits; long runs are cut.
private func hex(_ bytes: [UInt8]) -> String {
  let digits: [Character] = Array("0123456789abcdef")
  var text = ""
  for byte in bytes.prefix(64) {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return bytes.count > 64 ? text + "…" : text
}
