import Foundation
import Glibc

/// Ports on the loopback interface that nobody listens on.
package enum FreePorts {
  /// Below the range from which the system takes the local ports of outgoing connections; a part of it for each process
  /// that runs tests, which holds the part's first port as long as it lives.
  private static let range: ClosedRange<UInt16> = {
    for start in stride(from: UInt16(20_000), to: 32_000, by: 400).shuffled() {
      let holder = tcpSocket()
      if withLoopback(start, { bind(holder, $0, $1) }) == 0 { return start + 1...start + 399 }
      _ = close(holder)
    }
    return 20_000...32_000
  }()

  /// One of them.
  package static func next() throws -> UInt16 { try reserve(1)[0] }

  package static func reserve(_ count: Int) throws -> [UInt16] {
    var found: Set<UInt16> = []
    for _ in 0..<10_000 where found.count < count {
      let port = UInt16.random(in: range)
      if isFree(port) { found.insert(port) }
    }
    guard found.count == count else { throw HarnessError("no free ports in \(range)") }
    return Array(found)
  }

  private static func isFree(_ port: UInt16) -> Bool {
    let socket = tcpSocket()
    defer { _ = close(socket) }
    return withLoopback(port) { bind(socket, $0, $1) } == 0
  }
}

/// Calls `body` with the address 127.0.0.1:`port`.
package func withLoopback(_ port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = port.bigEndian
  address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
  return withUnsafePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
  }
}

/// A new TCP socket that no other program inherits.
package func tcpSocket() -> Int32 { socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0) }

/// A listening socket of the loopback interface.
package struct Listener: Sendable {
  package let socket: Int32
  package let port: UInt16

  /// Listens on a free port.
  package init() throws {
    port = try FreePorts.next()
    let socket = tcpSocket()
    self.socket = socket
    guard withLoopback(port, { bind(socket, $0, $1) }) == 0, listen(socket, 64) == 0 else {
      throw HarnessError.system("listening on port \(port)")
    }
  }

  /// Has a thread run `serve` for each connection; it closes the connection. Ends when the listener is closed.
  package func serveConnections(_ serve: @escaping @Sendable (Int32) -> Void) {
    let socket = socket
    Thread.detachNewThread {
      while case let connection = accept(socket, nil, nil), connection >= 0 {
        Thread.detachNewThread { serve(connection) }
      }
    }
  }

  package func close() {
    shutdown(socket, Int32(SHUT_RDWR))
    _ = Glibc.close(socket)
  }
}

/// Passes on what arrives, or what `change` makes of it, until either end closes.
package func pump(from source: Int32, to sink: Int32, _ change: ([UInt8]) -> [UInt8] = { $0 }) {
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = recv(source, &buffer, buffer.count, 0), count > 0 {
    let bytes = change(Array(buffer[..<count]))
    guard send(sink, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else { break }
  }
  shutdown(sink, Int32(SHUT_RDWR))
}
