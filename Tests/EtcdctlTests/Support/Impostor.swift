import Foundation
import Synchronization

/// A server that is no etcd: it waits for the first words of a client and gives each the same answer.
final class Impostor: Sendable {
  /// What follows on the answer.
  enum Ending: Sendable {
    case silence
    case close
    /// The answer over and over.
    case flood
  }

  let port: UInt16
  private let socket: Int32
  private let count = Mutex(0)

  /// How many connections there were.
  var connections: Int { count.withLock { $0 } }
  var address: String { "127.0.0.1:\(port)" }

  init(_ answer: [UInt8], _ ending: Ending) throws {
    port = try FreePorts.reserve(1)[0]
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    self.socket = socket
    guard withLoopback(port, { bind(socket, $0, $1) }) == 0, listen(socket, 64) == 0 else {
      throw HarnessError.system("no port for an impostor")
    }
    Thread.detachNewThread { [weak self] in
      while case let client = accept(socket, nil, nil), client >= 0 {
        self?.count.withLock { $0 += 1 }
        Thread.detachNewThread { Self.serve(client, answer, ending) }
      }
    }
  }

  deinit {
    shutdown(socket, Int32(SHUT_RDWR))
    _ = close(socket)
  }

  private static func serve(_ client: Int32, _ answer: [UInt8], _ ending: Ending) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    _ = recv(client, &buffer, buffer.count, 0)
    repeat {
      guard send(client, answer, answer.count, Int32(MSG_NOSIGNAL)) == answer.count else { break }
    } while ending == .flood
    if ending == .silence { while recv(client, &buffer, buffer.count, 0) > 0 {} }
    _ = close(client)
  }
}

/// Answers in HTTP/2 (RFC 9113) to the first request of a connection.
enum FalseAnswer {
  static let settings = frame(4, 0, 0, []) + frame(4, 1, 0, [])
  static let response = headers([(":status", "200"), ("content-type", "application/grpc")])
  static let success = headers([("grpc-status", "0")], ends: true)

  static func frame(_ kind: UInt8, _ flags: UInt8, _ stream: UInt32, _ payload: [UInt8]) -> [UInt8] {
    number(UInt32(payload.count)).dropFirst() + [kind, flags] + number(stream) + payload
  }

  /// Literals without indexing, names and values shorter than 127 bytes (RFC 7541, 6.2.2).
  static func headers(_ fields: [(String, String)], ends: Bool = false) -> [UInt8] {
    var block: [UInt8] = []
    for (name, value) in fields {
      for text in ["", name, value] { block += [UInt8(text.utf8.count)] + Array(text.utf8) }
    }
    return frame(1, ends ? 5 : 4, 1, block)
  }

  /// A frame of data with one gRPC message, whose length and flag may be a lie.
  static func message(_ bytes: [UInt8], flag: UInt8 = 0, length: UInt32? = nil, ends: Bool = false) -> [UInt8] {
    frame(0, ends ? 1 : 0, 1, [flag] + number(length ?? UInt32(bytes.count)) + bytes)
  }

  static func number(_ value: UInt32) -> [UInt8] { withUnsafeBytes(of: value.bigEndian) { Array($0) } }
}
