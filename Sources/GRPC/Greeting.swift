import CCurl
import Glibc

/// What a server answers to the first words of HTTP/2 in plaintext: asked when a connection ended without an answer,
/// to find out whether one side uses TLS and the other does not.
enum Greeting: Sendable, Equatable {
  /// An HTTP/2 server.
  case http2
  /// A server of an older HTTP.
  case http1
  /// A TLS alert.
  case tls
  /// Something else.
  case unknown
  /// Nothing in time.
  case silence

  /// Whether there was an answer and it was not TLS.
  var isPlaintext: Bool { self == .http2 || self == .http1 || self == .unknown }

  /// How long the server may take to answer.
  private static let timeout: Int32 = 500

  /// The connection preface of HTTP/2 (RFC 9113, 3.4) and an empty SETTINGS frame.
  private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + [0, 0, 0, 4, 0, 0, 0, 0, 0]

  /// Connects to the address, which is a `sockaddr`, and reads the first bytes. Blocks for half a second at most
  /// for each of its steps.
  init(of address: SocketAddress) {
    let socket = socket(address.family, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
    guard socket >= 0 else {
      self = .silence
      return
    }
    defer { close(socket) }
    self = Greeting.exchange(on: socket, with: address)
  }

  private static func exchange(on socket: Int32, with address: SocketAddress) -> Greeting {
    let connected = address.withPointer { connect(socket, $0, $1) }
    guard connected == 0 || (errno == EINPROGRESS && wait(for: POLLOUT, on: socket)) else { return .silence }
    // A broken pipe is one more way to say nothing.
    guard send(socket, preface, preface.count, Int32(MSG_NOSIGNAL)) == preface.count,
      wait(for: POLLIN, on: socket)
    else { return .silence }
    var answer = [UInt8](repeating: 0, count: 16)
    let count = read(socket, &answer, answer.count)
    return Greeting(answer.prefix(max(count, 0)))
  }

  private static func wait(for event: Int32, on socket: Int32) -> Bool {
    var entry = pollfd(fd: socket, events: Int16(event), revents: 0)
    return poll(&entry, 1, timeout) == 1
  }

  /// Recognizes the first bytes of an answer.
  init(_ bytes: ArraySlice<UInt8>) {
    let bytes = Array(bytes)
    if bytes.isEmpty {
      self = .silence
    } else if bytes.starts(with: [0x15, 0x03]) {
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

  func withPointer<Result>(_ body: (UnsafePointer<sockaddr>?, socklen_t) -> Result) -> Result {
    bytes.withUnsafeBytes { body($0.baseAddress?.assumingMemoryBound(to: sockaddr.self), socklen_t($0.count)) }
  }
}
