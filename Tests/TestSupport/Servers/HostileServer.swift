import Foundation
import Glibc
import Synchronization

/// A server that is not one: for each connection it runs a script of what to send.
package final class HostileServer: Sendable {
  package enum Step: Sendable {
    /// Waits for at least one byte from the client.
    case receive
    /// Waits until the client has sent these bytes.
    case receiveUntil([UInt8])
    case send([UInt8])
    /// Sends the bytes over and over until the client has gone.
    case flood([UInt8])
    /// Says that nothing more comes: what was sent arrives, which a reset would prevent.
    case finish
    /// Sends a reset instead of an orderly end.
    case reset
    /// Waits until the client closes the connection.
    case linger
  }

  private let listener: Listener
  private let counter = Counter()

  /// How many connections there were.
  package var connections: Int { counter.connections.withLock { $0 } }

  /// Bytes of floods that were sent so far.
  package var flooded: Int { counter.count.withLock { $0 } }

  /// What clients sent while the server lingered.
  package var received: [UInt8] { counter.bytes.withLock { $0 } }

  private final class Counter: Sendable {
    let connections = Mutex(0)
    let count = Mutex(0)
    let bytes = Mutex<[UInt8]>([])
  }

  package var port: UInt16 { listener.port }
  package var address: String { "127.0.0.1:\(port)" }

  package convenience init(_ steps: Step...) throws { try self.init(steps) }

  package init(_ steps: [Step]) throws {
    let listener = try Listener()
    let counter = counter
    self.listener = listener
    listener.serveConnections { connection in
      counter.connections.withLock { $0 += 1 }
      HostileServer.serve(connection, steps, counter)
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
      case .finish: shutdown(connection, Int32(SHUT_WR))
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
