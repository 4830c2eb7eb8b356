/// The address of a member for other members: `http://host:port`, `https://host:port`, or a Unix socket.
struct PeerURL: Hashable, Comparable, Sendable {
  /// The address as it goes into files and IDs.
  let text: String
  /// Host and port as written; nil for a Unix socket.
  let authority: String?

  /// Reads an address; spaces around it don't matter.
  ///
  /// - Throws: ``SnapshotError/configuration(_:)`` with the reason.
  init(_ written: some StringProtocol) throws(SnapshotError) {
    let text = String(Self.trimmed(written))
    guard let separator = Self.schemeEnd(of: text) else { throw Self.unknownScheme(text) }
    let scheme = text[..<separator].lowercased()
    let rest = text[text.index(separator, offsetBy: 1)...]
    switch scheme {
    case "unix", "unixs": authority = nil
    case "http", "https":
      guard rest.hasPrefix("//") else { throw Self.noPort(text) }
      let address = rest.dropFirst(2).prefix { $0 != "?" && $0 != "#" }
      let authority = address.prefix { $0 != "/" }
      let host = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
      guard Self.isHostAndPort(host) else { throw Self.noPort(text) }
      guard authority.endIndex == address.endIndex else {
        throw .configuration("URL must not contain a path: \(text)")
      }
      self.authority = String(host)
    default: throw Self.unknownScheme(text)
    }
    self.text = scheme + ":" + rest
  }

  private static func schemeEnd(of text: String) -> String.Index? {
    guard let first = text.utf8.first, isLetter(first) else { return nil }
    return text.firstIndex(of: ":")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  private static func trimmed(_ text: some StringProtocol) -> Substring {
    var text = Substring(text)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }

  /// Whether it is a name or number, a colon and digits; a number with colons of its own stands in brackets.
  private static func isHostAndPort(_ address: Substring) -> Bool {
    guard let colon = address.lastIndex(of: ":") else { return false }
    let host = address[..<colon]
    guard address[address.index(after: colon)...].utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return false }
    return host.hasPrefix("[") ? host.hasSuffix("]") : !host.contains { $0 == ":" || $0 == "[" || $0 == "]" }
  }

  private static func unknownScheme(_ text: String) -> SnapshotError {
    .configuration("URL scheme must be http, https, unix, or unixs: \(text)")
  }

  private static func noPort(_ text: String) -> SnapshotError {
    .configuration("URL address does not have the form \"host:port\": \(text)")
  }

  /// Addresses are ordered by their bytes.
  static func < (left: PeerURL, right: PeerURL) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
