import Foundation
import Synchronization

/// A listening socket of the loopback interface.
struct Listener: Sendable {
  let socket: Int32
  let port: Int

  init(port: Int = 0) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    address.sin_port = in_port_t(port).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = socket
    let isListening = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, length) == 0 && listen(socket, 64) == 0 && getsockname(socket, $0, &length) == 0
      }
    }
    guard isListening else {
      _ = Glibc.close(socket)
      throw TestError("no port to listen on")
    }
    self.port = Int(UInt16(bigEndian: address.sin_port))
  }

  func close() {
    shutdown(socket, Int32(SHUT_RDWR))
    _ = Glibc.close(socket)
  }
}

/// A server that is not one: for each connection it runs a script of what to send.
final class HostileServer: Sendable {
  enum Step: Sendable {
    /// Waits for at least one byte from the client.
    case receive
    /// Waits until the client has sent these bytes.
    case receiveUntil([UInt8])
    case send([UInt8])
    /// Sends the bytes over and over until the client has gone.
    case flood([UInt8])
    /// Sends a reset instead of an orderly end.
    case reset
    /// Waits until the client closes the connection.
    case linger
  }

  private let listener: Listener
  private let counter = Counter()

  /// Bytes of floods that were sent so far.
  var flooded: Int { counter.count.withLock { $0 } }

  /// What clients sent while the server lingered.
  var received: [UInt8] { counter.bytes.withLock { $0 } }

  private final class Counter: Sendable {
    let count = Mutex(0)
    let bytes = Mutex<[UInt8]>([])
  }

  var port: Int { listener.port }

  convenience init(_ steps: Step...) throws { try self.init(steps) }

  init(_ steps: [Step]) throws {
    let listener = try Listener()
    let counter = counter
    self.listener = listener
    Thread.detachNewThread {
      while case let connection = accept(listener.socket, nil, nil), connection >= 0 {
        Thread.detachNewThread { HostileServer.serve(connection, steps, counter) }
      }
    }
  }

  deinit { listener.close() }

  private static func serve(_ connection: Int32, _ steps: [Step], _ counter: Counter) {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    for step in steps {
      switch step {
      case .receive: _ = recv(connection, &buffer, buffer.count, 0)
      case .receiveUntil(let bytes):
        var received: [UInt8] = []
        while !received.contains(bytes), case let count = recv(connection, &buffer, buffer.count, 0), count > 0 {
          received += buffer[..<count]
        }
      case .send(let bytes): _ = send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
      case .flood(let bytes):
        while case let sent = send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL)), sent > 0 {
          counter.count.withLock { $0 += sent }
        }
      case .reset:
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(connection, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
      case .linger:
        while case let count = recv(connection, &buffer, buffer.count, 0), count > 0 {
          counter.bytes.withLock { $0 += buffer[..<count] }
        }
      }
    }
    _ = close(connection)
  }
}

/// Frames of HTTP/2 (RFC 9113) as a server sends them.
enum Frame {
  static let settings = frame(4, 0, 0, [])
  static let settingsAcknowledged = frame(4, 1, 0, [])

  static func frame(_ kind: UInt8, _ flags: UInt8, _ stream: UInt32, _ payload: [UInt8]) -> [UInt8] {
    let length = UInt32(payload.count)
    return bytes(length).dropFirst() + [kind, flags] + bytes(stream) + payload
  }

  static func headers(_ fields: [(String, String)], ends: Bool = false, stream: UInt32 = 1) -> [UInt8] {
    // Literals without indexing, names and values shorter than 127 bytes (RFC 7541, 6.2.2).
    var block: [UInt8] = []
    for (name, value) in fields {
      block += [0, UInt8(name.utf8.count)] + Array(name.utf8)
      block += [UInt8(value.utf8.count)] + Array(value.utf8)
    }
    return frame(1, ends ? 5 : 4, stream, block)
  }

  static let response = headers([(":status", "200"), ("content-type", "application/grpc")])

  static func data(_ payload: [UInt8], ends: Bool = false) -> [UInt8] { frame(0, ends ? 1 : 0, 1, payload) }

  static func trailers(_ fields: (String, String)...) -> [UInt8] { headers(fields, ends: true) }

  static func reset(_ code: UInt32) -> [UInt8] { frame(3, 0, 1, bytes(code)) }

  static func goAway(lastStream: UInt32, _ code: UInt32) -> [UInt8] { frame(7, 0, 0, bytes(lastStream) + bytes(code)) }

  /// A gRPC message; `length` to lie about it.
  static func message(_ payload: [UInt8], flag: UInt8 = 0, length: UInt32? = nil) -> [UInt8] {
    [flag] + bytes(length ?? UInt32(payload.count)) + payload
  }

  private static func bytes(_ number: UInt32) -> [UInt8] { withUnsafeBytes(of: number.bigEndian) { Array($0) } }
}
