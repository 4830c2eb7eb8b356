import Foundation
import Synchronization

/// An HTTP proxy that tunnels every `CONNECT` to one port of the loopback interface, whatever host was asked for.
final class TunnelProxy: Sendable {
  let port: UInt16
  private let socket: Int32
  private let requests = Mutex<[String]>([])

  /// The first lines of the requests so far.
  var requestLines: [String] { requests.withLock { $0 } }

  init(to target: UInt16) throws {
    port = try FreePorts.reserve(1)[0]
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    self.socket = socket
    guard withLoopback(port, { bind(socket, $0, $1) }) == 0, listen(socket, 16) == 0 else {
      throw HarnessError.system("no port for a proxy")
    }
    Thread.detachNewThread { [weak self] in
      while case let client = accept(socket, nil, nil), client >= 0 {
        guard let self else { break }
        Thread.detachNewThread { self.serve(client, target) }
      }
    }
  }

  deinit {
    shutdown(socket, Int32(SHUT_RDWR))
    _ = close(socket)
  }

  private func serve(_ client: Int32, _ target: UInt16) {
    var head: [UInt8] = []
    var byte: UInt8 = 0
    while !head.suffix(4).elementsEqual(Array("\r\n\r\n".utf8)), recv(client, &byte, 1, 0) == 1 { head.append(byte) }
    let line = String(decoding: head.prefix { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
    requests.withLock { $0.append(line) }
    let server = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    if withLoopback(target, { connect(server, $0, $1) }) == 0 {
      let answer = Array("HTTP/1.1 200 OK\r\n\r\n".utf8)
      _ = send(client, answer, answer.count, Int32(MSG_NOSIGNAL))
      Thread.detachNewThread { Self.pump(from: server, to: client) }
      Self.pump(from: client, to: server)
    }
    _ = close(client)
    _ = close(server)
  }

  private static func pump(from source: Int32, to sink: Int32) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = recv(source, &buffer, buffer.count, 0), count > 0 {
      guard send(sink, buffer, count, Int32(MSG_NOSIGNAL)) == count else { break }
    }
    shutdown(sink, Int32(SHUT_RDWR))
  }
}
