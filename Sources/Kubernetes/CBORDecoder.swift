import Output

/// Writes CBOR (RFC 8949) as JSON, the way Kubernetes uses it for custom resources: texts may be byte strings, and
/// bytes are byte strings behind a tag that says in which base JSON shows them.
struct CBORDecoder {
  /// What self-described CBOR begins with.
  static let magic: [UInt8] = [0xd9, 0xd9, 0xf7]

  private enum Major: UInt8 {
    case unsigned, negative, bytes, text, array, map, tag, simple
  }

  /// The first byte of an item and the number after it.
  private struct Head {
    let major: Major
    /// The last five bits of the first byte.
    let information: UInt8
    /// nil for an item of indefinite length.
    let argument: UInt64?
    let start: Int
  }

  private static let breakByte: UInt8 = 0xff

  private let bytes: UnsafeRawBufferPointer
  private var out: OutputStream
  private var offset = 0
  /// Where the keys of maps are that are repeated later in their map. The last one counts.
  private var replaced: Set<Int> = []
  /// Takes the values of these keys.
  private lazy var waste = OutputStream.capturing()

  /// Writes the one item that the bytes are, into a stream that has nothing else.
  /// - Returns: whether it is a map, as every object is.
  /// - Throws: `DecodingFailure` when the bytes are something else.
  static func write(_ bytes: UnsafeRawBufferPointer, to out: OutputStream) throws(DecodingFailure) -> Bool {
    var decoder = CBORDecoder(bytes: bytes, out: out)
    try decoder.item(depth: 0)
    guard decoder.offset == bytes.count else { throw DecodingFailure("more than one CBOR item", at: decoder.offset) }
    decoder.offset = 0
    if !decoder.replaced.isEmpty {
      // Only now is it known what must not be written: nothing that an API server stores.
      out.discardCaptured()
      try decoder.item(depth: 0)
      decoder.offset = 0
    }
    var head = try decoder.head()
    while head.major == .tag { head = try decoder.head() }
    return head.major == .map
  }

  private init(bytes: UnsafeRawBufferPointer, out: OutputStream) {
    self.bytes = bytes
    self.out = out
  }

  private mutating func item(depth: Int) throws(DecodingFailure) {
    guard depth < depthLimit else { throw DecodingFailure("CBOR items nested too deeply", at: offset) }
    let head = try head()
    switch head.major {
    case .unsigned: out.writeDecimal(try argument(of: head))
    case .negative: negative(try argument(of: head))
    case .bytes, .text: text(try content(of: head))
    case .array: try array(head, depth: depth)
    case .map: try map(head, depth: depth)
    case .tag: try tagged(try argument(of: head), depth: depth)
    case .simple: try simple(head)
    }
  }

  private mutating func head() throws(DecodingFailure) -> Head {
    let start = offset
    let first = try number(bytes: 1)
    let information = UInt8(first & 0x1f)
    guard let major = Major(rawValue: UInt8(first >> 5)) else { throw DecodingFailure("invalid CBOR item", at: start) }
    var argument: UInt64?
    switch information {
    case 0..<24: argument = UInt64(information)
    case 24...27: argument = try number(bytes: 1 << (information - 24))
    case 31: break
    default: throw DecodingFailure("invalid CBOR item", at: start)
    }
    return Head(major: major, information: information, argument: argument, start: start)
  }

  private mutating func number(bytes count: Int) throws(DecodingFailure) -> UInt64 {
    guard bytes.count - offset >= count else { throw DecodingFailure("incomplete CBOR item", at: offset) }
    defer { offset += count }
    return bytes[offset..<offset + count].reduce(0) { $0 << 8 | UInt64($1) }
  }

  private func argument(of head: Head) throws(DecodingFailure) -> UInt64 {
    guard let argument = head.argument else { throw DecodingFailure("invalid CBOR item", at: head.start) }
    return argument
  }

  private func text(_ content: [UInt8]) { content.withUnsafeBytes { out.writeJSON(text: $0) } }

  /// -1 - n, which may be one more than fits into 64 bits.
  private func negative(_ number: UInt64) {
    out.write(byte: UInt8(ascii: "-"))
    if number == .max { out.write(literal: "18446744073709551616") } else { out.writeDecimal(number + 1) }
  }

  /// The bytes of a string, put together if they come in pieces.
  private mutating func content(of head: Head) throws(DecodingFailure) -> [UInt8] {
    if let length = head.argument {
      guard length <= UInt64(bytes.count - offset) else {
        throw DecodingFailure("CBOR string is longer than the value", at: head.start)
      }
      let start = offset
      offset += Int(length)
      return [UInt8](bytes[start..<offset])
    }
    var whole: [UInt8] = []
    while try !skipBreak() {
      let piece = try self.head()
      guard piece.major == head.major, piece.argument != nil else {
        throw DecodingFailure("invalid chunk of a CBOR string", at: piece.start)
      }
      whole += try content(of: piece)
    }
    return whole
  }

  private mutating func array(_ head: Head, depth: Int) throws(DecodingFailure) {
    out.write(byte: UInt8(ascii: "["))
    var count: UInt64 = 0
    while try !isAtEnd(of: head, after: count) {
      if count > 0 { out.write(byte: UInt8(ascii: ",")) }
      try item(depth: depth + 1)
      count += 1
    }
    out.write(byte: UInt8(ascii: "]"))
  }

  private mutating func map(_ head: Head, depth: Int) throws(DecodingFailure) {
    out.write(byte: UInt8(ascii: "{"))
    var count: UInt64 = 0
    var isCommaDue = false
    var starts: [[UInt8]: Int] = [:]
    while try !isAtEnd(of: head, after: count) {
      let key = try self.head()
      guard key.major == .bytes || key.major == .text else {
        throw DecodingFailure("invalid key in a CBOR map", at: key.start)
      }
      let name = try content(of: key)
      count += 1
      guard !replaced.contains(key.start) else {
        try skip(depth: depth + 1)
        continue
      }
      if let start = starts.updateValue(key.start, forKey: name) { replaced.insert(start) }
      if isCommaDue { out.write(byte: UInt8(ascii: ",")) }
      isCommaDue = true
      text(name)
      out.write(byte: UInt8(ascii: ":"))
      try item(depth: depth + 1)
    }
    out.write(byte: UInt8(ascii: "}"))
  }

  private mutating func skip(depth: Int) throws(DecodingFailure) {
    let kept = out
    defer { out = kept }
    out = waste
    try item(depth: depth)
    waste.discardCaptured()
  }

  private mutating func isAtEnd(of head: Head, after count: UInt64) throws(DecodingFailure) -> Bool {
    guard let expected = head.argument else { return try skipBreak() }
    return count == expected
  }

  private mutating func skipBreak() throws(DecodingFailure) -> Bool {
    guard offset < bytes.count else { throw DecodingFailure("unterminated CBOR item", at: offset) }
    guard bytes[offset] == Self.breakByte else { return false }
    offset += 1
    return true
  }

  /// Tags 21 to 23 say that the bytes become base64url, base64 or base16 in JSON; other tags change nothing.
  private mutating func tagged(_ tag: UInt64, depth: Int) throws(DecodingFailure) {
    guard (21...23).contains(tag), offset < bytes.count, bytes[offset] >> 5 == Major.bytes.rawValue else {
      return try item(depth: depth + 1)
    }
    let content = try content(of: try head())
    switch tag {
    case 22: content.withUnsafeBytes { out.writeJSON(base64: $0) }
    case 21: base64URL(content)
    default:
      out.write(byte: UInt8(ascii: "\""))
      for byte in content { out.writeHexadecimal(UInt64(byte), width: 2) }
      out.write(byte: UInt8(ascii: "\""))
    }
  }

  /// Base64 with `-` and `_`, and without padding.
  private func base64URL(_ content: [UInt8]) {
    let plain = OutputStream.capturing()
    content.withUnsafeBytes { plain.writeJSON(base64: $0) }
    for digit in plain.takeCaptured() {
      switch digit {
      case UInt8(ascii: "+"): out.write(byte: UInt8(ascii: "-"))
      case UInt8(ascii: "/"): out.write(byte: UInt8(ascii: "_"))
      case UInt8(ascii: "="): break
      default: out.write(byte: digit)
      }
    }
  }

  private func simple(_ head: Head) throws(DecodingFailure) {
    let argument = try argument(of: head)
    switch head.information {
    case 20: out.write(literal: "false")
    case 21: out.write(literal: "true")
    case 22, 23: out.write(literal: "null")
    case 25: out.writeJSON(number: Double(Float16(bitPattern: UInt16(argument))))
    case 26: out.writeJSON(number: Double(Float(bitPattern: UInt32(argument))))
    case 27: out.writeJSON(number: Double(bitPattern: argument))
    default: throw DecodingFailure("CBOR item that JSON cannot represent", at: head.start)
    }
  }
}
