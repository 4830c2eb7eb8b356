import Glibc

/// Listens for the first words of a server on a connection that was just opened in plaintext, before libcurl takes them.
///
/// libcurl says nothing of a server's SETTINGS, and before 8.2 nothing of garbage either, while a request is paused.
struct ProtocolProbe {
  /// How many bytes tell HTTP/2 from anything else: a frame's head.
  private static let enough = 9
  /// Where `tcpi_bytes_received` stands in Linux's `struct tcp_info`, which Glibc's header has only in part.
  private static let receivedOffset = 128
  /// Where `tcpi_last_data_recv`, in milliseconds, stands in it.
  private static let lastReceivedOffset = 52

  /// The connection.
  let socket: Int32
  private let before: Int?

  init(on socket: Int32) {
    self.socket = socket
    before = ProtocolProbe.bytesTaken(from: socket)
  }

  /// What the server has said; nil while that is nothing.
  ///
  /// When libcurl was faster to take the first words, they count as HTTP/2: it finds out itself what they are, and what can be heard now
  /// are later ones. So do words too short to tell.
  func listen() -> ServerProtocol? {
    var words = [UInt8](repeating: 0, count: 16)
    let count = recv(socket, &words, words.count, Int32(MSG_PEEK | MSG_DONTWAIT))
    let isSilent = count < 0 && (errno == EAGAIN || errno == EINTR)
    guard let before, let now = ProtocolProbe.bytesTaken(from: socket) else { return isSilent ? nil : .http2 }
    if isSilent { return now > before ? .http2 : nil }
    // An end, an error: libcurl has its words for it.
    guard count >= ProtocolProbe.enough, now - before < ProtocolProbe.enough else { return .http2 }
    return ServerProtocol(words.prefix(count))
  }

  /// How much of what the server has sent was taken out of the socket; nil where the system doesn't tell, or where there is no end of what
  /// arrives.
  private static func bytesTaken(from socket: Int32) -> Int? {
    for _ in 0..<8 {
      var unread: Int32 = 0
      guard let received = bytesReceived(on: socket), ioctl(socket, UInt(FIONREAD), &unread) == 0 else { return nil }
      // Otherwise something has arrived between the two.
      if bytesReceived(on: socket) == received { return received - Int(unread) }
    }
    return nil
  }

  /// How much has arrived since the connection stands; nil where the system doesn't tell.
  static func bytesReceived(on socket: Int32) -> Int? {
    connectionInfo(of: socket, at: receivedOffset, as: UInt64.self).map { Int(truncatingIfNeeded: $0) }
  }

  /// How long nothing has arrived on a connection; nil where the system doesn't tell.
  static func silence(on socket: Int32) -> Duration? {
    connectionInfo(of: socket, at: lastReceivedOffset, as: UInt32.self).map { .milliseconds(Int($0)) }
  }

  /// A field of Linux's `struct tcp_info`.
  private static func connectionInfo<Value: FixedWidthInteger>(
    of socket: Int32, at offset: Int, as type: Value.Type
  ) -> Value? {
    withUnsafeTemporaryAllocation(byteCount: 256, alignment: 8) { info in
      var length = socklen_t(info.count)
      guard getsockopt(socket, Int32(IPPROTO_TCP), TCP_INFO, info.baseAddress, &length) == 0,
        Int(length) >= offset + MemoryLayout<Value>.size
      else { return nil }
      return info.load(fromByteOffset: offset, as: type)
    }
  }
}
