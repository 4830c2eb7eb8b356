import Foundation
import Synchronization
import TestSupport

/// An HTTP proxy that tunnels every `CONNECT` to one port of the loopback interface, whatever host is requested.
final class TunnelProxy: Sendable {
  private let listener: Listener
  private let requests = Mutex<[String]>([])

  var port: UInt16 { listener.port }
  /// The first lines of the requests so far.
  var requestLines: [String] { requests.withLock { $0 } }

  init(to target: UInt16) throws {
    listener = try Listener()
    listener.serveConnections { [weak self] client in
      if let self { self.serve(client, target) } else { _ = close(client) }
    }
  }

  deinit { listener.close() }

  private func serve(_ client: Int32, _ target: UInt16) {
    var head: [UInt8] = []
    var byte: UInt8 = 0
    while !head.suffix(4).elementsEqual(Array("\r\n\r\n".utf8)), recv(client, &byte, 1, 0) == 1 { head.append(byte) }
    let line = String(decoding: head.prefix { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
    requests.withLock { $0.append(line) }
    let server = tcpSocket()
    if withLoopback(target, { connect(server, $0, $1) }) == 0 {
      let answer = Array("HTTP/1.1 200 OK\r\n\r\n".utf8)
      _ = send(client, answer, answer.count, Int32(MSG_NOSIGNAL))
      Thread.detachNewThread { pump(from: server, to: client) }
      pump(from: client, to: server)
    }
    _ = close(client)
    _ = close(server)
  }
}
