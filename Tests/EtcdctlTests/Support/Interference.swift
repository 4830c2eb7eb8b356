import Foundation
import Glibc
import Synchronization
import TestSupport

/// A proxy between client and server that passes a number of bytes of the responses and then disturbs them.
final class Interference: Sendable {
  enum Harm: Sendable, CaseIterable {
    /// Closes the connections.
    case cuts
    /// Lets nothing more pass.
    case freezes
    /// Changes one bit and lets the rest pass.
    case flips
  }

  /// Where clients connect to.
  var port: UInt16 { listener.port }
  private let server: UInt16
  private let listener: Listener
  private let harm: Harm
  private let rest: Mutex<Int>
  private let sockets = Mutex<[Int32]>([])
  private let swallowing = Mutex<(sockets: Set<Int32>, all: Bool)>(([], false))

  /// A proxy that disturbs nothing until it is told to.
  convenience init(before server: UInt16) throws {
    try self.init(.freezes, after: Int.max, before: server)
  }

  /// Begins to listen, in front of the server on port `server`.
  init(_ harm: Harm, after count: Int, before server: UInt16) throws {
    self.harm = harm
    self.server = server
    rest = Mutex(count)
    listener = try Listener()
    Thread.detachNewThread { [self] in serve() }
  }

  /// Closes everything.
  func stop() {
    shutdown(listener.socket, Int32(SHUT_RDWR))
    closeConnections()
  }

  /// From now on takes what is sent on the connections that there are, and on those to come if `all`, and passes
  /// nothing on. TCP acknowledges it all the same.
  func swallow(all: Bool) {
    let open = sockets.withLock { $0 }
    swallowing.withLock { $0 = ($0.sockets.union(open), all) }
  }

  private func closeConnections() {
    sockets.withLock { for socket in $0 { shutdown(socket, Int32(SHUT_RDWR)) } }
  }

  private func serve() {
    while true {
      let client = accept(listener.socket, nil, nil)
      guard client >= 0 else { break }
      let upstream = tcpSocket()
      sockets.withLock { $0 += [client, upstream] }
      guard withLoopback(server, { connect(upstream, $0, $1) }) == 0 else { continue }
      Thread.detachNewThread { [self] in pass(from: client, to: upstream) { $0 } }
      Thread.detachNewThread { [self] in pass(from: upstream, to: client) { harmed($0) } }
    }
    listener.close()
    sockets.withLock { sockets in
      for socket in sockets { close(socket) }
      sockets = []
    }
  }

  private func pass(from source: Int32, to target: Int32, _ change: ([UInt8]) -> [UInt8]?) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(source, &buffer, buffer.count, 0)
      if count > 0, swallowing.withLock({ $0.all || $0.sockets.contains(source) }) { continue }
      guard count > 0, let bytes = change(Array(buffer[..<count])) else { break }
      guard send(target, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else { break }
    }
    if harm != .freezes {
      shutdown(source, Int32(SHUT_RDWR))
      shutdown(target, Int32(SHUT_RDWR))
    }
  }

  /// The part of a response that passes; nil for the end.
  private func harmed(_ bytes: [UInt8]) -> [UInt8]? {
    let place = rest.withLock { rest in
      defer { rest -= bytes.count }
      return rest
    }
    guard place < bytes.count else { return bytes }
    switch harm {
    case .cuts:
      closeConnections()
      return nil
    // Regardless of its pieces, exactly the given number of bytes passes.
    case .freezes: return place > 0 ? Array(bytes.prefix(place)) : nil
    case .flips:
      var bytes = bytes
      if place >= 0 { bytes[place] ^= 1 }
      return bytes
    }
  }
}
