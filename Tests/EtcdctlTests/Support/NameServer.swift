import Foundation
import TestSupport

/// A name server with a few SRV records. Every name that begins with `host.` has the address 127.0.0.1, and nothing
/// else exists.
///
/// Programs ask it that are started with `launch`: in a mount namespace of their own with another `/etc/resolv.conf`.
final class NameServer: Sendable {
  /// The resolver knows no other port than 53, but any address of the loopback interface.
  private static let address = "127.83.82.86"

  private let socket: Int32
  private let directory: TemporaryDirectory

  /// Whether this process has the privileges for port 53 and namespaces.
  static let isPermitted = Task {
    guard let socket = listen() else { return false }
    _ = close(socket)
    let words = ["-rm", "mount", "--bind", "/dev/null", "/etc/resolv.conf"]
    let launch = Launch(executable: "/usr/bin/unshare", arguments: words.map { Array($0.utf8) })
    return (try? await ChildProcess(launch).finish().status) == 0
  }

  /// Starts responding.
  /// - Parameter records: the port behind each SRV name.
  /// - Throws: when port 53 cannot be bound.
  init(_ records: [String: UInt16]) throws {
    directory = try TemporaryDirectory("names")
    try "nameserver \(Self.address)\n".write(toFile: directory.file("resolv.conf"), atomically: true, encoding: .utf8)
    guard let socket = Self.listen() else { throw HarnessError.system("port 53") }
    self.socket = socket
    Thread.detachNewThread { Self.serve(socket, records) }
  }

  deinit {
    shutdown(socket, Int32(SHUT_RDWR))
    _ = close(socket)
  }

  /// The same start, with this name server in use.
  func launch(_ launch: Launch) -> Launch {
    var inside = launch
    inside.executable = "/usr/bin/unshare"
    let script = "mount --bind \"$0\" /etc/resolv.conf && exec \"$@\""
    let words = ["-rm", "sh", "-c", script, directory.file("resolv.conf"), launch.executable]
    inside.arguments = words.map { Array($0.utf8) } + launch.arguments
    return inside
  }

  private static func listen() -> Int32? {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(53).bigEndian
    address.sin_addr.s_addr = inet_addr(Self.address)
    let isBound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    if isBound { return socket }
    _ = close(socket)
    return nil
  }

  private static func serve(_ socket: Int32, _ records: [String: UInt16]) {
    var query = [UInt8](repeating: 0, count: 4096)
    var client = sockaddr_storage()
    while true {
      var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
      let count = withUnsafeMutablePointer(to: &client) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          recvfrom(socket, &query, query.count, 0, $0, &length)
        }
      }
      guard count > 0 else { return }
      guard let answer = answer(to: Array(query[..<count]), records) else { continue }
      _ = withUnsafePointer(to: &client) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          sendto(socket, answer, answer.count, 0, $0, length)
        }
      }
    }
  }

  /// The response to a query with one question (RFC 1035, section 4).
  private static func answer(to query: [UInt8], _ records: [String: UInt16]) -> [UInt8]? {
    var labels: [String] = []
    var position = 12
    while position < query.count, case let size = Int(query[position]), size > 0, position + size < query.count {
      labels.append(String(decoding: query[(position + 1)...(position + size)], as: UTF8.self).lowercased())
      position += size + 1
    }
    guard position + 4 < query.count else { return nil }
    let question = query[12..<(position + 5)]
    let type = query[position + 2]
    var data: [UInt8]?
    if type == 33, let port = records[labels.joined(separator: ".")] {
      data = [0, 0, 0, 0, UInt8(port >> 8), UInt8(port & 255)]
      for label in ["host"] + labels.dropFirst(2) + [""] { data? += [UInt8(label.utf8.count)] + Array(label.utf8) }
    } else if type == 1, labels.first == "host" {
      data = [127, 0, 0, 1]
    }
    let exists = data != nil || labels.first == "host"
    let head: [UInt8] = [0x85, exists ? 0x80 : 0x83, 0, 1, 0, data == nil ? 0 : 1, 0, 0, 0, 0]
    let answer = Array(query[..<2]) + head + Array(question)
    guard let data else { return answer }
    let record: [UInt8] = [0xC0, 12, 0, type, 0, 1, 0, 0, 0, 9, 0, UInt8(data.count)]
    return answer + record + data
  }
}
