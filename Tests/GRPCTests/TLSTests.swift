import Foundation
import GRPC
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct TLSTests {
  /// A server with that certificate, shared by the tests.
  private static func server(
    _ certificate: Certificates.Name = .server, demandsCertificate: Bool = false
  ) async throws -> EtcdServer {
    var configuration = try EtcdServer.Configuration(.any(), security: demandsCertificate ? .mutualTLS : .tls)
    configuration.certificate = certificate
    return try await EtcdServer.shared(configuration)
  }

  private func options(
    ca: String? = "ca.crt", certificate: String? = nil, key: String? = nil, serverName: String? = nil,
    skipVerification: Bool = false
  ) async throws -> TLSOptions {
    var options = TLSOptions(serverName: serverName, skipVerification: skipVerification)
    if let ca { options.caFile = try await Certificates.file(ca) }
    if let certificate { options.certificateFile = try await Certificates.file(certificate) }
    if let key { options.keyFile = try await Certificates.file(key) }
    return options
  }

  private func put(at endpoint: Endpoint, _ tls: TLSOptions) async throws(CallError) {
    do throws(TransportError) {
      let transport = try Transport(TransportOptions(dialTimeout: .seconds(10), tls: tls))
      // The second one goes over the same connection.
      for _ in 0..<2 {
        do throws(CallError) {
          try await transport.put("tls", at: endpoint)
        } catch .transport(let error) {
          throw error
        } catch {
          Issue.record("\(error)")
        }
      }
    } catch {
      throw .transport(error)
    }
  }

  private func expectFailure(
    at endpoint: Endpoint, _ tls: TLSOptions, _ phase: TransportError.Phase, _ reason: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async {
    let error = await failure { () throws(CallError) in try await put(at: endpoint, tls) }?.transport
    #expect(error?.phase == phase, sourceLocation: sourceLocation)
    #expect(error?.reason == reason, sourceLocation: sourceLocation)
    #expect(error?.isRetryable == false, sourceLocation: sourceLocation)
    #expect(error?.requestMayHaveBeenSent == false, sourceLocation: sourceLocation)
  }

  @Test func oneWay() async throws {
    let endpoint = try await Self.server().endpoint
    try await put(at: endpoint, options())
    try await put(at: endpoint, options(ca: nil, skipVerification: true))
    try await put(at: endpoint, options(serverName: "another.example"))
    let localhost = try Endpoint(parsing: "localhost:\(endpoint.port)", secureByDefault: true)
    try await put(at: localhost, options())
  }

  @Test func mutual() async throws {
    let endpoint = try await Self.server(demandsCertificate: true).endpoint
    try await put(at: endpoint, options(certificate: "client.crt", key: "client.key"))
  }

  @Test func manyCallsAtOnce() async throws {
    let endpoint = try await Self.server().endpoint
    let transport = try Transport(TransportOptions(tls: try await options()))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<100 { group.addTask { try await transport.put("tls/\(index)", at: endpoint) } }
      try await group.waitForAll()
    }
  }

  @Test func anUnknownAuthority() async throws {
    let endpoint = try await Self.server().endpoint
    let other = try await Certificates.file("other.crt")
    await expectFailure(
      at: endpoint, try await options(ca: "other.crt"), .tls,
      "the server's certificate is not signed by an authority in the CA file \(other)")
    await expectFailure(
      at: endpoint, try await options(ca: nil), .tls,
      "the server's certificate is not signed by an authority in the system's store")
  }

  @Test func theWrongCertificate() async throws {
    await expectFailure(
      at: try await Self.server(.wrongHost).endpoint, try await options(), .tls,
      "the server's certificate is not valid for the host name 127.0.0.1")
    await expectFailure(
      at: try await Self.server().endpoint, try await options(serverName: "a.example"), .tls,
      "the server's certificate is not valid for the host name a.example")
    await expectFailure(
      at: try await Self.server(.expiredServer).endpoint, try await options(), .tls,
      "the server's certificate (CN=server) expired on 2020-02-01 00:00:00 UTC")
    await expectFailure(
      at: try await Self.server(.futureServer).endpoint, try await options(), .tls,
      "the server's certificate (CN=server) is not valid before 2048-01-01 00:00:00 UTC")
  }

  /// The alert that says why arrives after the handshake, and may be lost when a reset overtakes it. Which alert it
  /// is depends on the server's version.
  @Test(arguments: [
    (nil, ["require"]), ("stranger", ["trust", "bad certificate"]),
    ("expiredClient", ["which expired on 2020-02-01 00:00:00 UTC"]),
  ])
  func theServerRefusesTheClient(name: String?, words: [String]) async throws {
    let endpoint = try await Self.server(demandsCertificate: true).endpoint
    let tls = try await options(certificate: name.map { "\($0).crt" }, key: name.map { "\($0).key" })
    let error = await failure { () throws(CallError) in try await put(at: endpoint, tls) }?.transport
    #expect(error?.phase == .tls)
    if let file = tls.certificateFile { #expect(error?.reason.contains(file) == true) }
    if error?.isRetryable == true {
      #expect(error?.reason.hasPrefix("the server closed the connection after the TLS handshake; it may ") == true)
    } else {
      #expect(words.contains { error?.reason.contains($0) == true })
      #expect(error?.requestMayHaveBeenSent == false)
    }
  }

  @Test func plaintextToATLSPort() async throws {
    let port = try await Self.server().port
    let endpoint = try Endpoint(parsing: "127.0.0.1:\(port)", secureByDefault: false)
    await expectFailure(at: endpoint, TLSOptions(), .http, "the server expects TLS here; write https://")
  }

  @Test func tlsToAPlaintextPort() async throws {
    let port = try await EtcdServer.plain().port
    let endpoint = try Endpoint(parsing: "127.0.0.1:\(port)", secureByDefault: true)
    await expectFailure(
      at: endpoint, TLSOptions(), .tls, "the server does not use TLS here; write http:// for plaintext")
  }

  @Test func aKeyForAnotherCertificate() async throws {
    let endpoint = try await Self.server().endpoint
    let tls = try await options(certificate: "client.crt", key: "server.key")
    let key = try await Certificates.file("server.key")
    let certificate = try await Certificates.file("client.crt")
    await expectFailure(
      at: endpoint, tls, .configuration, "the key file \(key) does not belong to the certificate file \(certificate)")
  }

  @Test(arguments: [
    ("none.crt", nil, nil, "the CA file %none.crt cannot be read: no such file or directory"),
    (".", nil, nil, "the CA file %. cannot be read: is a directory"),
    ("empty.crt", nil, nil, "the CA file %empty.crt is empty"),
    ("ca.der", nil, nil, "the CA file %ca.der is not in PEM format"),
    ("ca.key", nil, nil, "the CA file %ca.key contains no certificate"),
    ("damaged.crt", nil, nil, "the CA file %damaged.crt is damaged"),
    ("ca.crt", "none.crt", "client.key", "the certificate file %none.crt cannot be read: no such file or directory"),
    ("ca.crt", "client.key", "client.key", "the certificate file %client.key contains no certificate"),
    ("ca.crt", "client.crt", "none.key", "the key file %none.key cannot be read: no such file or directory"),
    ("ca.crt", "client.crt", "client.crt", "the key file %client.crt contains no private key"),
    ("ca.crt", "client.crt", "damaged.key", "the key file %damaged.key is damaged"),
    (
      "ca.crt", "client.crt", "encrypted-pkcs8.key",
      "the key file %encrypted-pkcs8.key is encrypted; only a key without a pass phrase can be used"
    ),
    (
      "ca.crt", "client.crt", "encrypted.key",
      "the key file %encrypted.key is encrypted; only a key without a pass phrase can be used"
    ),
    ("ca.crt", "client.crt", nil, "the certificate file %client.crt needs a key file"),
    ("ca.crt", nil, "client.key", "the key file %client.key needs a certificate file"),
  ])
  func filesAreLookedOverFirst(ca: String, certificate: String?, key: String?, reason: String) async throws {
    let directory = try await Certificates.file("")
    let tls = try await options(ca: ca, certificate: certificate, key: key)
    let expected = reason.replacingOccurrences(of: "%", with: directory)
    #expect(
      throws: TransportError(endpoint: "", phase: .configuration, reason: expected, isRetryable: false)
    ) { try Transport(TransportOptions(tls: tls)) }
  }

  @Test(.enabled(if: geteuid() != 0, "root may read every file")) func aFileThatMayNotBeRead() throws {
    #expect(throws: TransportError.self) { try Transport(TransportOptions(tls: TLSOptions(caFile: "/etc/shadow"))) }
  }

  @Test func silenceInsteadOfAHandshake() async throws {
    let server = try HostileServer(.linger)
    let endpoint = try Endpoint(parsing: "127.0.0.1:\(server.port)", secureByDefault: true)
    let transport = try Transport(TransportOptions(dialTimeout: .milliseconds(300)))
    let error = await failure { () throws(CallError) in try await transport.put("a", at: endpoint) }?.transport
    #expect(error?.phase == .tls)
    #expect(error?.reason == "the TLS handshake did not complete within 300ms")
    #expect(error?.isRetryable == true)
  }
}
