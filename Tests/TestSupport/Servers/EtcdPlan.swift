import Foundation
import Glibc

extension EtcdServer {
  /// The members of a configuration: names, ports, directories, and how each is started.
  static func plan(_ configuration: Configuration, in directory: TemporaryDirectory) async throws -> [Member] {
    let ports = try FreePorts.reserve(configuration.members * 3)
    let peerScheme = configuration.peerCertificate == nil ? "http" : "https"
    let peers = (0..<configuration.members).map { "\(peerScheme)://127.0.0.1:\(ports[$0 * 3 + 1])" }
    let cluster = peers.enumerated().map { "m\($0 + 1)=\($1)" }.joined(separator: ",")
    let security = try await securityFlags(configuration) + peerFlags(configuration.peerCertificate)
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

  private static func peerFlags(_ certificate: Certificates.Name?) async throws -> [String] {
    guard let certificate else { return [] }
    return [
      "--peer-cert-file", try await Certificates.certificate(certificate),
      "--peer-key-file", try await Certificates.key(certificate),
      "--peer-trusted-ca-file", try await Certificates.authority(), "--peer-client-cert-auth",
    ]
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
