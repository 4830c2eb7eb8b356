import Foundation
import Glibc

extension EtcdServer {
  /// The members of a configuration: names, ports, directories, and how each is started.
  static func plan(_ configuration: Configuration, in directory: TemporaryDirectory) async throws -> [Member] {
    let ports = try FreePorts.reserve(configuration.members * 3)
    let peers = (0..<configuration.members).map { "http://127.0.0.1:\(ports[$0 * 3 + 1])" }
    let cluster = peers.enumerated().map { "m\($0 + 1)=\($1)" }.joined(separator: ",")
    let security = try await securityFlags(configuration)
    let scheme = configuration.security == .plain ? "http" : "https"
    return (0..<configuration.members).map { index in
      let name = "m\(index + 1)"
      let client = "\(scheme)://127.0.0.1:\(ports[index * 3])"
      let data = directory.file("\(name).etcd")
      let log = directory.file("\(name).log")
      var flags = [
        "--name", name, "--data-dir", data,
        "--listen-client-urls", client, "--advertise-client-urls", client,
        "--listen-peer-urls", peers[index], "--initial-advertise-peer-urls", peers[index],
        "--initial-cluster", cluster, "--initial-cluster-token", "tests",
        "--listen-metrics-urls", "http://127.0.0.1:\(ports[index * 3 + 2])",
        "--bcrypt-cost", "4", "--heartbeat-interval", "50", "--election-timeout", "500",
      ]
      flags += security + configuration.flags
      let launch = Launch(
        executable: configuration.release.server, arguments: flags.map { Array($0.utf8) }, directory: directory.path,
        output: .file(log), errors: .file(log))
      return Member(
        name: name, clientPort: ports[index * 3], peerPort: ports[index * 3 + 1], metricsPort: ports[index * 3 + 2],
        dataDirectory: data, log: log, launch: launch)
    }
  }

  private static func securityFlags(_ configuration: Configuration) async throws -> [String] {
    guard configuration.security != .plain else { return [] }
    let own = [
      "--cert-file", try await Certificates.certificate(configuration.certificate),
      "--key-file", try await Certificates.key(configuration.certificate),
    ]
    guard configuration.security == .mutualTLS else { return own }
    return own + ["--trusted-ca-file", try await Certificates.authority(), "--client-cert-auth"]
  }
}

/// Ports on the loopback interface that nobody listens on.
enum FreePorts {
  /// Below the range from which the system takes the local ports of outgoing connections.
  private static let range: ClosedRange<UInt16> = 20_000...32_000

  static func reserve(_ count: Int) throws -> [UInt16] {
    var found: Set<UInt16> = []
    for _ in 0..<10_000 where found.count < count {
      let port = UInt16.random(in: range)
      if isFree(port) { found.insert(port) }
    }
    guard found.count == count else { throw HarnessError("no free ports in \(range)") }
    return Array(found)
  }

  private static func isFree(_ port: UInt16) -> Bool {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { _ = close(socket) }
    return withLoopback(port) { bind(socket, $0, $1) } == 0
  }
}

/// Calls `body` with the address 127.0.0.1:`port`.
func withLoopback(_ port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = port.bigEndian
  address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
  return withUnsafePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
  }
}

/// As much HTTP as asking an etcd for its health takes.
enum HTTP {
  /// The whole answer, headers included; nil when there is none.
  static func get(port: UInt16, path: String) async -> String? {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: ask(port, path)) }
    }
  }

  private static func ask(_ port: UInt16, _ path: String) -> String? {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    defer { _ = close(socket) }
    var limit = timeval(tv_sec: 2, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    guard withLoopback(port, { connect(socket, $0, $1) }) == 0 else { return nil }
    let request = Array("GET \(path) HTTP/1.0\r\nHost: localhost\r\n\r\n".utf8)
    guard send(socket, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else { return nil }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      answer += buffer[..<count]
    }
    return String(decoding: answer, as: UTF8.self)
  }
}
