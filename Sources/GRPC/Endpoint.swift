/// Why a text is not an endpoint.
package struct EndpointError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The text.
  package let endpoint: String
  /// The fault, as the predicate of a sentence.
  package let reason: String

  /// `endpoint "…" reason`
  package var description: String { "endpoint \"\(endpoint)\" \(reason)" }
}

/// The address of a server.
///
/// Accepted are `host:port`, `[::1]:port`, `http://…`, `https://…`, `unix:path`, `unix://path`, `unixs:path` and
/// `unixs://path`; without a host, this machine is meant. A path after the port is ignored.
package struct Endpoint: Sendable, Hashable {
  /// How the endpoint was written.
  package enum Scheme: Sendable, Hashable {
    /// No scheme: `host:port`.
    case none
    /// Plaintext.
    case http
    /// TLS.
    case https
    /// A socket in the file system.
    case unix
    /// TLS over a socket in the file system.
    case unixs
  }

  /// As written.
  package let text: String
  /// As written, lower case.
  package let scheme: Scheme
  /// Name or address to connect to, without brackets; for sockets the name to expect in a certificate.
  package let host: String
  /// TCP port; 0 for sockets.
  package let port: UInt16
  /// Path of the socket, empty for TCP; one that begins with `@` is in Linux's abstract name space.
  package let socketPath: String
  /// Whether the connection is encrypted.
  package let usesTLS: Bool

  /// Reads an endpoint.
  /// - Parameters:
  ///   - text: what the user wrote.
  ///   - secureByDefault: whether endpoints that leave it open, `host:port` and `unix:`, use TLS.
  /// - Throws: when the text has none of the accepted forms.
  package init(parsing text: String, secureByDefault: Bool) throws(EndpointError) {
    func wrong(_ reason: String) -> EndpointError { EndpointError(endpoint: text, reason: reason) }
    guard !text.isEmpty else { throw wrong("is empty") }
    if let stray = Endpoint.strayCharacter(in: text) { throw wrong("contains a stray \(stray)") }
    let (scheme, rest) = try Endpoint.splitScheme(text)
    self.text = text
    self.scheme = scheme
    switch scheme {
    case .unix, .unixs:
      // Length of sun_path in sockaddr_un, less the final zero.
      guard (1...107).contains(rest.utf8.count) else {
        throw wrong("has a socket path that is empty or longer than 107 bytes")
      }
      guard !rest.utf8.contains(0) else { throw wrong("has a zero byte in its path") }
      socketPath = String(rest)
      host = Endpoint.nameInCertificate(socketPath)
      port = 0
    case .none, .http, .https:
      (host, port) = try Endpoint.splitAuthority(rest, of: text)
      socketPath = ""
    }
    usesTLS =
      switch scheme {
      case .https, .unixs: true
      case .http: false
      case .none, .unix: secureByDefault
      }
  }

  /// `host:port`, with brackets around an IPv6 address, or the path of the socket.
  package var address: String {
    guard socketPath.isEmpty else { return socketPath }
    return host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]:\(port)" : "\(host):\(port)"
  }

  /// The host of a request through a socket: the last component of the path, including a port.
  var socketAuthority: String {
    let last = socketPath.split(separator: "/").last ?? ""
    let port = last.split(separator: ":", maxSplits: 1).dropFirst().first.flatMap { UInt16($0) }
    return port.map { "\(host):\($0)" } ?? host
  }

  /// Whether the host is this machine's loopback, by name or address.
  package var isLoopback: Bool {
    host == "localhost" || host == "::1" || (host.hasPrefix("127.") && host.utf8.allSatisfy { $0 < 0x3A })
  }

  /// A character that a shell, a list or JSON left around the endpoint, as messages name it; nil for none.
  ///
  /// Paths of sockets may contain any, but none begins with one.
  private static func strayCharacter(in text: String) -> String? {
    let isSocket = text.lowercased().hasPrefix("unix")
    guard let stray = text.unicodeScalars.first(where: { isStray($0) }) else { return misplacedBracket(in: text) }
    guard !isSocket || text.unicodeScalars.first == stray else { return nil }
    switch stray {
    case " ": return "blank"
    case "\t": return "tab"
    case "\n", "\r": return "line end"
    case _ where stray.properties.isWhitespace || isInvisible(stray):
      return "invisible character U+" + String(stray.value + 0x1_0000, radix: 16, uppercase: true).suffix(4)
    default: return String(stray)
    }
  }

  private static func isStray(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "`", "“", "”", "‘", "’", "(", ")", "{", "}", "<", ">", ",", ";", "\\", "|": true
    default: scalar.properties.isWhitespace || isInvisible(scalar)
    }
  }

  /// For instance the zero width space of a text copied from a web page.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .format }

  /// Brackets surround an IPv6 address, after the scheme.
  private static func misplacedBracket(in text: String) -> String? {
    let words = ["[http", "[unix"]
    let lowered = text.lowercased()
    if words.contains(where: { lowered.hasPrefix($0) }) { return "[" }
    let opened = text.utf8.filter { $0 == UInt8(ascii: "[") }.count
    let closed = text.utf8.filter { $0 == UInt8(ascii: "]") }.count
    if lowered.hasPrefix("unix") || opened == closed { return nil }
    return opened > closed ? "[" : "]"
  }

  private static func splitScheme(_ text: String) throws(EndpointError) -> (Scheme, Substring) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return (.none, text[...]) }
    let word = text[..<colon].lowercased()
    let after = text[text.utf8.index(after: colon)...]
    if word == "unix" || word == "unixs" {
      let scheme: Scheme = word == "unix" ? .unix : .unixs
      return (scheme, after.hasPrefix("//") ? after.dropFirst(2) : after)
    }
    guard after.hasPrefix("//") else { return (.none, text[...]) }
    switch word {
    case "http": return (.http, after.dropFirst(2))
    case "https": return (.https, after.dropFirst(2))
    default:
      throw EndpointError(endpoint: text, reason: "has an unknown scheme; http, https, unix and unixs are known")
    }
  }

  private static func splitAuthority(
    _ rest: Substring, of text: String
  ) throws(EndpointError) -> (String, UInt16) {
    func wrong(_ reason: String) -> EndpointError { EndpointError(endpoint: text, reason: reason) }
    var authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if let at = authority.lastIndex(of: "@") { authority = authority[authority.index(after: at)...] }
    guard let colon = authority.lastIndex(of: ":") else { throw wrong("has no port") }
    var host = authority[..<colon]
    let digits = authority[authority.index(after: colon)...]
    if host.hasPrefix("[") {
      guard host.hasSuffix("]") else { throw wrong("has no port after its address") }
      host = host.dropFirst().dropLast()
      guard isIPv6Address(host) else { throw wrong("has no IPv6 address between its brackets") }
    } else if host.contains(":") {
      throw wrong("has an IPv6 address that needs brackets, as in [::1]:2379")
    } else if !isName(host) {
      throw wrong("has invalid characters in its host name")
    }
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let port = UInt16(digits), port != 0 else {
      throw wrong(digits.isEmpty ? "has no port" : "has no port between 1 and 65535")
    }
    // In a URL the percent sign before an address's zone is encoded itself (RFC 6874).
    let name = Endpoint.decodingZone(host)
    // An address without a host means this machine, as in Go's net package.
    return (name.isEmpty ? "localhost" : name, port)
  }

  private static func decodingZone(_ host: Substring) -> String {
    guard let percent = host.utf8.firstIndex(of: UInt8(ascii: "%")) else { return String(host) }
    let zone = host[percent...]
    return String(host[..<percent]) + "%" + (zone.hasPrefix("%25") ? zone.dropFirst(3) : zone.dropFirst())
  }

  /// Whether a host name needs no escapes in a URL.
  private static func isName(_ host: Substring) -> Bool {
    host.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
      default: false
      }
    }
  }

  /// Whether the text looks like an IPv6 address, maybe with a zone after a percent sign.
  private static func isIPv6Address(_ host: Substring) -> Bool {
    let percent = host.utf8.firstIndex(of: UInt8(ascii: "%"))
    let address = host[..<(percent ?? host.endIndex)]
    let isAddress = address.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x3A, 0x41...0x46, 0x61...0x66, UInt8(ascii: "."): true
      default: false
      }
    }
    guard isAddress, address.utf8.contains(UInt8(ascii: ":")) else { return false }
    guard let percent else { return true }
    let zone = host[host.utf8.index(after: percent)...]
    return !zone.isEmpty && isName(zone)
  }

  /// The last component of a socket's path up to a colon: etcd names a socket `host:port` and expects `host`.
  private static func nameInCertificate(_ path: String) -> String {
    let last = path.split(separator: "/").last ?? ""
    let name = last.prefix { $0 != ":" }
    return name.isEmpty || !isName(name) ? "localhost" : String(name)
  }
}

extension Endpoint: CustomStringConvertible {
  /// As written.
  package var description: String { text }
}
