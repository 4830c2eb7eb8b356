import Glibc

/// Listens for the first words of a server on a connection that was just opened in plaintext, before libcurl takes them.
///
/// libcurl says nothing of a server's SETTINGS, and before 8.2 nothing of garbage either, while a request is paused.
struct Hearing {
  /// How many bytes tell HTTP/2 from anything else: a frame's head.
  private static let enough = 9
  /// Where `tcpi_bytes_received` stands in Linux's `struct tcp_info`, which Glibc's header has only in part.
  private static let receivedOffset = 128

  /// The connection.
  let socket: Int32
  private let before: UInt64?

  init(on socket: Int32) {
    self.socket = socket
    before = Hearing.bytesReceived(on: socket)
  }

  /// What the server has said; nil while that is nothing.
  ///
  /// Words that libcurl was faster to take count as HTTP/2: it finds out itself what they are. So do words too short to tell.
  func listen() -> Greeting? {
    var words = [UInt8](repeating: 0, count: 16)
    let count = recv(socket, &words, words.count, Int32(MSG_PEEK | MSG_DONTWAIT))
    if count >= Hearing.enough { return Greeting(words.prefix(count)) }
    // An end, an error: libcurl has its words for it.
    if count >= 0 || (errno != EAGAIN && errno != EINTR) { return .http2 }
    guard let before, let now = Hearing.bytesReceived(on: socket), now > before else { return nil }
    return .http2
  }

  /// How much the server has sent since the connection stands; nil where the system doesn't tell.
  private static func bytesReceived(on socket: Int32) -> UInt64? {
    withUnsafeTemporaryAllocation(byteCount: 256, alignment: 8) { info in
      var length = socklen_t(info.count)
      guard getsockopt(socket, Int32(IPPROTO_TCP), TCP_INFO, info.baseAddress, &length) == 0,
        Int(length) >= receivedOffset + 8
      else { return nil }
      return info.load(fromByteOffset: receivedOffset, as: UInt64.self)
    }
  }
}
