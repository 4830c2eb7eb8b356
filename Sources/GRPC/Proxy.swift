import Glibc

/// An HTTP proxy that opens a tunnel to the endpoint by `CONNECT`. Loopback hosts are always connected directly.
package struct Proxy: Sendable, Equatable {
  /// `http://user:password@host:port`
  package let url: String
  /// Hosts, domains and networks that are reached directly, comma separated; `*` for all.
  package let exceptions: String

  /// Makes a proxy; `exceptions` has the form of the environment variable `NO_PROXY`.
  package init(url: String, exceptions: String = "") {
    self.url = url
    self.exceptions = exceptions
  }

  /// Parses the value of `HTTPS_PROXY`; nil if it contains no host.
  ///
  /// Whatever its scheme, the connection to it is plaintext, and its default port is 443, as in Go's gRPC.
  package init?(setting: String, exceptions: String) {
    var rest = setting[...]
    if let colon = rest.firstIndex(of: ":"), rest[colon...].hasPrefix("://") { rest = rest[colon...].dropFirst(3) }
    rest = rest.prefix { !"/?#".contains($0) }
    let user = rest.lastIndex(of: "@").map { rest[...$0] } ?? ""
    let address = rest.dropFirst(user.count)
    guard let end = address.lastIndex(where: { $0 == ":" || $0 == "]" }) else {
      guard !address.isEmpty else { return nil }
      self.init(url: "http://\(rest):443", exceptions: exceptions)
      return
    }
    let hasPort = address[end] == ":"
    guard !hasPort || (end > address.startIndex && UInt16(address[address.index(after: end)...]) != nil) else {
      return nil
    }
    self.init(url: "http://\(rest)" + (hasPort ? "" : ":443"), exceptions: exceptions)
  }

  /// Whether the endpoint is reached through the proxy.
  ///
  /// Source of the rules: Go's `golang.org/x/net/http/httpproxy`.
  func serves(_ endpoint: Endpoint) -> Bool {
    guard endpoint.socketPath.isEmpty, !endpoint.isLoopback else { return false }
    let host = endpoint.host.lowercased()
    let address = Address(host[...])
    return !exceptions.split(separator: ",").contains { entry in
      Exception(entry).covers(host, address, port: endpoint.port)
    }
  }
}

/// An IP address; an IPv4 address is mapped to IPv6.
private struct Address: Equatable {
  var bytes: [UInt8]

  init?(_ text: Substring) {
    var bytes = [UInt8](repeating: 0, count: 16)
    if inet_pton(AF_INET6, String(text), &bytes) == 1 {
      self.bytes = bytes
    } else if inet_pton(AF_INET, String(text), &bytes) == 1 {
      self.bytes = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF] + bytes[..<4]
    } else {
      return nil
    }
  }

  var isIPv4: Bool { bytes.starts(with: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]) }

  func begins(with other: Address, bits: Int) -> Bool {
    (0..<bits).allSatisfy { bit in
      (bytes[bit / 8] ^ other.bytes[bit / 8]) & (0x80 >> UInt8(bit % 8)) == 0
    }
  }
}

/// An entry of `NO_PROXY`.
private enum Exception {
  case all
  case none
  case network(Address, bits: Int)
  case address(Address, port: UInt16?)
  /// `.example.org`, and whether it includes `example.org`.
  case domain(String, includesItself: Bool, port: UInt16?)

  init(_ entry: Substring) {
    let text = entry.lowercased().filter { $0 != " " && $0 != "\t" }
    if text == "*" {
      self = .all
    } else if let slash = text.firstIndex(of: "/"), let network = Address(text[..<slash]),
      let length = Int(text[text.index(after: slash)...]), (0...(network.isIPv4 ? 32 : 128)).contains(length)
    {
      self = .network(network, bits: network.isIPv4 ? 96 + length : length)
    } else {
      self = Exception.host(text[...])
    }
  }

  private static func host(_ text: Substring) -> Exception {
    var host = text
    var port: UInt16?
    if let colon = text.lastIndex(of: ":"), Address(text) == nil {
      // An invalid port makes an entry that matches nothing.
      guard let number = UInt16(text[text.index(after: colon)...]) else { return .none }
      port = number
      host = text[..<colon]
    }
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    guard !host.isEmpty else { return .none }
    if let address = Address(host) { return .address(address, port: port) }
    if host.hasPrefix("*.") { host = host.dropFirst() }
    let isSuffix = host.hasPrefix(".")
    return .domain(isSuffix ? String(host) : ".\(host)", includesItself: !isSuffix, port: port)
  }

  func covers(_ host: String, _ address: Address?, port: UInt16) -> Bool {
    switch self {
    case .all: true
    case .none: false
    case .network(let network, let bits):
      address.map { $0.isIPv4 == network.isIPv4 && $0.begins(with: network, bits: bits) } ?? false
    case .address(let other, let only): address == other && only ?? port == port
    case .domain(let suffix, let includesItself, let only):
      address == nil && (host.hasSuffix(suffix) || (includesItself && host == suffix.dropFirst()))
        && only ?? port == port
    }
  }
}
