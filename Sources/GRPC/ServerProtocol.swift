import CCurl
import Glibc

/// What a server sends when it is probed the other way, in plaintext after TLS failed and with TLS after plaintext got
/// no response, to find out whether only one side uses TLS.
enum ServerProtocol: Sendable, Equatable {
  /// An HTTP/2 server.
  case http2
  /// A server of an older version of HTTP.
  case http1
  /// A TLS handshake or alert.
  case tls
  /// Something else.
  case unknown
  /// No response in time.
  case silence

  /// Whether there was a response and it was not TLS.
  var isPlaintext: Bool { self == .http2 || self == .http1 || self == .unknown }

  /// The timeout of the response, in milliseconds.
  private static let timeout: Int32 = 500

  /// The connection preface of HTTP/2 (RFC 9113, 3.4) and an empty SETTINGS frame.
  private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + [0, 0, 0, 4, 0, 0, 0, 0, 0]

  /// A TLS record with a ClientHello (RFC 5246, 7.4.1.2): version 1.2, a random of zeros, no session, two cipher
  /// suites, no compression. A TLS server responds with a handshake message or an alert in any case.
  private static let clientHello: [UInt8] =
    [0x16, 3, 1, 0, 47, 1, 0, 0, 43, 3, 3] + [UInt8](repeating: 0, count: 32) + [0, 0, 4, 0xC0, 0x2F, 0xC0, 0x2B, 1, 0]

  /// Connects, sends the first bytes of HTTP/2 or TLS, and reads those of the response. Blocks for at most a second.
  init(of address: SocketAddress, usingTLS: Bool) {
    let socket = socket(address.family, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
    guard socket >= 0 else {
      self = .silence
      return
    }
    defer { close(socket) }
    self = ServerProtocol.call(
      usingTLS ? ServerProtocol.clientHello : ServerProtocol.preface, on: socket, with: address)
  }

  private static func call(_ words: [UInt8], on socket: Int32, with address: SocketAddress) -> ServerProtocol {
    let connected = address.withPointer { connect(socket, $0, $1) }
    guard connected == 0 || (errno == EINPROGRESS && wait(for: POLLOUT, on: socket)) else { return .silence }
    // A broken pipe counts as no response.
    guard send(socket, words, words.count, Int32(MSG_NOSIGNAL)) == words.count,
      wait(for: POLLIN, on: socket)
    else { return .silence }
    var answer = [UInt8](repeating: 0, count: 16)
    let count = read(socket, &answer, answer.count)
    return ServerProtocol(answer.prefix(max(count, 0)))
  }

  private static func wait(for event: Int32, on socket: Int32) -> Bool {
    var entry = pollfd(fd: socket, events: Int16(event), revents: 0)
    return poll(&entry, 1, timeout) == 1
  }

  /// Recognises the first bytes of a response.
  init(_ bytes: ArraySlice<UInt8>) {
    let bytes = Array(bytes)
    if bytes.isEmpty {
      self = .silence
    } else if bytes.starts(with: [0x15, 0x03]) || bytes.starts(with: [0x16, 0x03]) {
      self = .tls
    } else if bytes.starts(with: Array("HTTP/1".utf8)) {
      self = .http1
    } else if bytes.count >= 9, bytes[3] == 4, bytes[5..<9].allSatisfy({ $0 == 0 }) {
      self = .http2
    } else {
      self = .unknown
    }
  }
}

/// A `sockaddr` of any family.
struct SocketAddress: Sendable, Equatable {
  let family: Int32
  private let bytes: [UInt8]

  init(family: Int32, _ bytes: UnsafeRawBufferPointer) {
    self.family = family
    self.bytes = Array(bytes)
  }

  /// The TCP port; for other families nil.
  var port: UInt16? {
    // In both `sockaddr_in` and `sockaddr_in6` it follows the two bytes of the family, big-endian.
    guard family == AF_INET || family == AF_INET6, bytes.count >= 4 else { return nil }
    return UInt16(bytes[2]) << 8 | UInt16(bytes[3])
  }

  func withPointer<Result>(_ body: (UnsafePointer<sockaddr>?, socklen_t) -> Result) -> Result {
    bytes.withUnsafeBytes { body($0.baseAddress?.assumingMemoryBound(to: sockaddr.self), socklen_t($0.count)) }
  }
}
