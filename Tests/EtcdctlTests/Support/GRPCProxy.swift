import Foundation
import TestSupport

/// etcd's own `grpc-proxy`, in front of the members of a server.
final class GRPCProxy: Sendable {
  /// Where clients connect to.
  let url: String
  private let process: ChildProcess

  /// Starts it, and waits until it passes requests on.
  static func start(before server: EtcdServer) async throws -> GRPCProxy {
    let proxy = try GRPCProxy(server)
    let deadline = ContinuousClock.now + .seconds(20)
    let client = proxy.client
    while try await client.run(["get", "k"]).status != 0 {
      guard ContinuousClock.now < deadline else {
        throw HarnessError("grpc-proxy: \(proxy.process.progress.errorText.suffix(1500))")
      }
      // It does not report that it is ready, so it is polled.
      try await Task.sleep(for: .milliseconds(50))
    }
    return proxy
  }

  private init(_ server: EtcdServer) throws {
    let port = try FreePorts.reserve(1)[0]
    url = "http://127.0.0.1:\(port)"
    let members = server.members.map { "127.0.0.1:\($0.clientPort)" }.joined(separator: ",")
    let arguments = ["grpc-proxy", "start", "--endpoints", members, "--listen-addr", "127.0.0.1:\(port)"]
    process = try ChildProcess(
      Launch(executable: server.configuration.release.server, arguments: arguments.map { Array($0.utf8) }))
  }

  /// The executable under test, set up for the proxy.
  var client: Etcdctl { Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": url]) }

  deinit { process.killAll() }
}
