import Foundation
import TestSupport
import Testing

/// Failed connections are reported at once, with the endpoint or the file.
@Suite(.timeLimit(.minutes(2))) struct ConnectionTests {
  /// Runs `get` and checks that it fails soon, with `status`, and says all of `words` in its last line.
  private func expectFailure(
    _ environment: [String: String], status: Int32 = 1, says words: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let launch = Etcdctl.built.adding(environment).launch(["get", "key"])
    let started = ContinuousClock.now
    let outcome = try await ChildProcess(launch).finish()
    #expect(outcome.status == status, "\(outcome.stderr)", sourceLocation: sourceLocation)
    #expect(outcome.stdout == [], sourceLocation: sourceLocation)
    #expect(ContinuousClock.now - started < .seconds(4.5), sourceLocation: sourceLocation)
    for word in words {
      #expect(outcome.errorLine?.contains(word) == true, "\(outcome.stderr)", sourceLocation: sourceLocation)
    }
  }

  private func tlsServer(_ certificate: Certificates.Name = .server, mutual: Bool = false) async throws -> EtcdServer {
    var configuration = EtcdServer.Configuration(try .any(), security: mutual ? .mutualTLS : .tls)
    configuration.certificate = certificate
    return try await EtcdServer.shared(configuration)
  }

  @Test func refused() async throws {
    let port = try FreePorts.reserve(1)[0]
    try await expectFailure(["ETCDCTL_ENDPOINTS": "127.0.0.1:\(port)"], says: ["127.0.0.1:\(port)", "refused"])
  }

  @Test func noDialTimeoutIsNoLimit() async throws {
    let server = try await EtcdServer.plain()
    for limit in ["0", "0s", "-1s"] {
      let put = try await Etcdctl.built(for: server).run(["put", "/connection/dial", "1", "--dial-timeout=\(limit)"])
      #expect(put == Outcome(stdout: "OK\n"))
    }
    let port = try FreePorts.reserve(1)[0]
    let refused = ["--endpoints=127.0.0.1:\(port)", "--dial-timeout=0", "--command-timeout=500ms"]
    #expect(try await Etcdctl.built.run(["get", "k"] + refused).errorLine?.contains("refused") == true)
  }

  /// So it is with etcdctl 3.5; from 3.6 on the flag is enough.
  @Test func skippingVerificationNeedsTLSToBeAskedFor() async throws {
    let server = try await tlsServer()
    let client = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": server.endpoints])
    let alone = try await client.run(["get", "k", "--insecure-skip-tls-verify"])
    #expect(alone.status == 1)
    #expect(alone.stderr.hasPrefix("warning: --insecure-skip-tls-verify has no effect without "))
    let both = try await client.run(["get", "k", "--insecure-skip-tls-verify", "--insecure-transport=false"])
    #expect(both == Outcome())
  }

  @Test func unknownHost() async throws {
    try await expectFailure(["ETCDCTL_ENDPOINTS": "nowhere.invalid:2379"], says: ["nowhere.invalid"])
  }

  @Test func theNextEndpointTakesOver() async throws {
    let server = try await EtcdServer.plain()
    let dead = "127.0.0.1:\(try FreePorts.reserve(1)[0])"
    let client = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": "\(dead),\(server.endpoints)"])
    #expect(try await client.run(["put", "/connection/next", "value"]).text == "OK\n")
    #expect(try await client.run(["get", "/connection/next"]).text == "/connection/next\nvalue\n")
  }

  @Test func oneWayTLS() async throws {
    let server = try await tlsServer()
    let client = Etcdctl.built(for: server)
    #expect(try await client.run(["put", "/connection/tls", "value"]).text == "OK\n")
    #expect(try await client.run(["get", "/connection/tls"]).text == "/connection/tls\nvalue\n")
  }

  @Test func mutualTLS() async throws {
    let server = try await tlsServer(mutual: true)
    let client = Etcdctl.built(for: server)
    #expect(try await client.run(["put", "/connection/mutual", "value"]).text == "OK\n")
    #expect(try await client.run(["get", "/connection/mutual"]).text == "/connection/mutual\nvalue\n")
  }

  @Test func theServersAuthorityIsUnknown() async throws {
    let server = try await tlsServer()
    let other = try await Certificates.otherAuthority()
    try await expectFailure(
      ["ETCDCTL_ENDPOINTS": server.endpoints, "ETCDCTL_CACERT": other], says: [server.url(), "certificate"])
  }

  @Test func theCertificateIsForAnotherHost() async throws {
    let server = try await tlsServer(.wrongHost)
    try await expectFailure(server.clientEnvironment, says: [server.url(), "certificate"])
  }

  @Test func theServersCertificateHasExpired() async throws {
    let server = try await tlsServer(.expiredServer)
    try await expectFailure(server.clientEnvironment, says: [server.url(), "expired"])
  }

  @Test func theServerAsksForACertificate() async throws {
    let server = try await tlsServer(mutual: true)
    let environment = server.clientEnvironment.filter { $0.key != "ETCDCTL_CERT" && $0.key != "ETCDCTL_KEY" }
    try await expectFailure(environment, says: [server.url(), "certificate"])
  }

  @Test func theServerRefusesTheCertificate() async throws {
    let server = try await tlsServer(mutual: true)
    let stranger = [
      "ETCDCTL_CERT": try await Certificates.certificate(.stranger),
      "ETCDCTL_KEY": try await Certificates.key(.stranger),
    ]
    try await expectFailure(server.clientEnvironment.merging(stranger) { $1 }, says: [server.url(), "certificate"])
  }

  @Test func theKeyBelongsToAnotherCertificate() async throws {
    let server = try await tlsServer(mutual: true)
    let key = try await Certificates.key(.stranger)
    let environment = server.clientEnvironment.merging(["ETCDCTL_KEY": key]) { $1 }
    try await expectFailure(environment, status: 128, says: [key])
  }

  @Test func theKeyIsEncrypted() async throws {
    let server = try await tlsServer(mutual: true)
    let key = try await Certificates.encryptedKey()
    let environment = server.clientEnvironment.merging(["ETCDCTL_KEY": key]) { $1 }
    try await expectFailure(environment, status: 128, says: [key, "encrypted"])
  }

  @Test func aCertificateFileIsMissing() async throws {
    let server = try await tlsServer()
    let environment = server.clientEnvironment.merging(["ETCDCTL_CACERT": "/nonexistent/ca.crt"]) { $1 }
    try await expectFailure(environment, status: 128, says: ["/nonexistent/ca.crt"])
  }

  @Test func plaintextToATLSPort() async throws {
    let server = try await tlsServer()
    let address = "http://127.0.0.1:\(server.members[0].clientPort)"
    try await expectFailure(["ETCDCTL_ENDPOINTS": address], says: [address, "TLS"])
  }

  @Test func tlsToAPlaintextPort() async throws {
    let server = try await EtcdServer.plain()
    let address = "https://127.0.0.1:\(server.members[0].clientPort)"
    try await expectFailure(
      ["ETCDCTL_ENDPOINTS": address, "ETCDCTL_CACERT": try await Certificates.authority()], says: [address, "TLS"])
  }
}
