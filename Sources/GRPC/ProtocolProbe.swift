import Glibc

/// Detects the first bytes of a server on a new plaintext connection, before libcurl reads them.
///
/// While a request is paused, libcurl does not report a server's SETTINGS, and before 8.2 not even garbage.
struct ProtocolProbe {
  /// The number of bytes that distinguish HTTP/2 from anything else: a frame header.
  private static let enough = 9
  /// The offset of `tcpi_bytes_received` in Linux's `struct tcp_info`, which Glibc's header has only in part.
  private static let receivedOffset = 128
  /// The offset of `tcpi_last_data_recv`, in milliseconds.
  private static let lastReceivedOffset = 52

  /// The connection.
  let socket: Int32
  private let before: Int?

  init(on socket: Int32) {
    self.socket = socket
    before = ProtocolProbe.bytesTaken(from: socket)
  }

  /// What the server has sent; nil for nothing.
  ///
  /// If libcurl has read the first bytes already, they count as HTTP/2, because libcurl finds out itself what they are.
  /// So do bytes too few to tell.
  func listen() -> ServerProtocol? {
    var words = [UInt8](repeating: 0, count: 16)
    let count = recv(socket, &words, words.count, Int32(MSG_PEEK | MSG_DONTWAIT))
    let isSilent = count < 0 && (errno == EAGAIN || errno == EINTR)
    guard let before, let now = ProtocolProbe.bytesTaken(from: socket) else { return isSilent ? nil : .http2 }
    if isSilent { return now > before ? .http2 : nil }
    // The end or an error: libcurl reports it.
    guard count >= ProtocolProbe.enough, now - before < ProtocolProbe.enough else { return .http2 }
    return ServerProtocol(words.prefix(count))
  }

  /// The number of bytes that were read from the socket; nil where the kernel does not report it, or while data keeps
  /// arriving.
  private static func bytesTaken(from socket: Int32) -> Int? {
    for _ in 0..<8 {
      var unread: Int32 = 0
      guard let received = bytesReceived(on: socket), ioctl(socket, UInt(FIONREAD), &unread) == 0 else { return nil }
      // Otherwise something has arrived between the two.
      if bytesReceived(on: socket) == received { return received - Int(unread) }
    }
    return nil
  }

  /// The number of bytes received on the connection; nil where the kernel does not report it.
  static func bytesReceived(on socket: Int32) -> Int? {
    connectionInfo(of: socket, at: receivedOffset, as: UInt64.self).map { Int(truncatingIfNeeded: $0) }
  }

  /// The time since data last arrived on the connection; nil where the kernel does not report it.
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
