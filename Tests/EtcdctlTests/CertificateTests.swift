import Foundation
import TestSupport
import Testing

/// Messages about refused certificates, and the trusted CAs.
@Suite(.timeLimit(.minutes(2))) struct CertificateTests {
  private func server(_ certificate: Certificates.Name, mutual: Bool = false) async throws -> EtcdServer {
    var configuration = EtcdServer.Configuration(try .any(), security: mutual ? .mutualTLS : .tls)
    configuration.certificate = certificate
    return try await EtcdServer.shared(configuration)
  }

  /// A configuration of OpenSSL with a security level, as README shows it.
  private func policy(level: Int, in directory: TemporaryDirectory) throws -> [String: String] {
    let file = directory.file("level-\(level).cnf")
    let text = """
      openssl_conf = settings
      [settings]
      ssl_conf = tls
      [tls]
      system_default = policy
      [policy]
      CipherString = DEFAULT@SECLEVEL=\(level)

      """
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    return ["OPENSSL_CONF": file]
  }

  // MARK: Names

  @Test(arguments: [Certificates.Name.commonNameOnly, .mailOnly])
  func aCommonNameIsNoHostName(certificate: Certificates.Name) async throws {
    let server = try await server(certificate)
    let endpoint = "https://localhost:\(server.members[0].clientPort)"
    let client = Etcdctl.built(for: server).adding(["ETCDCTL_ENDPOINTS": endpoint])
    let put = try await client.run(["put", "/certificate/refused", "1"])
    #expect(put.status == 1)
    #expect(
      put.stderr == """
        Error: \(endpoint): the server's certificate names localhost only as its common name (CN); the name must be \
        among its subject alternative names (SAN)

        """)
    // Nothing was sent, and verification can be disabled.
    let unverified = ["ETCDCTL_INSECURE_SKIP_TLS_VERIFY": "true"]
    #expect(try await client.run(["get", "/certificate/refused"], environment: unverified) == Outcome())
    let address = try await client.run(["get", "k", "--endpoints", server.url()])
    #expect(
      address.stderr == "Error: \(server.url()): the server's certificate is not valid for the host name 127.0.0.1\n")
  }

  // MARK: Dates

  @Test func theCertificateThatHasExpiredIsNamed() async throws {
    let (own, old) = (try await Certificates.authority(), try await Certificates.oldAuthority())
    let cases: [(Certificates.Name, String, String)] = [
      (.expiredServer, own, "the server's certificate (CN=server)"),
      (.underOldIntermediate, own, "the intermediate certificate (CN=old-intermediate)"),
      (.underOldAuthority, old, "the CA certificate (CN=old-ca) in the CA file \(old)"),
    ]
    for (certificate, authority, words) in cases {
      let server = try await server(certificate)
      let outcome = try await Etcdctl.built(for: server).adding(["ETCDCTL_CACERT": authority]).run(["get", "k"])
      #expect(outcome.status == 1)
      #expect(outcome.stderr == "Error: \(server.url()): \(words) expired on 2020-02-01 00:00:00 UTC\n")
    }
  }

  @Test func theClientsCertificateHasExpired() async throws {
    let server = try await server(.server, mutual: true)
    let file = try await Certificates.certificate(.expiredClient)
    let environment = ["ETCDCTL_CERT": file, "ETCDCTL_KEY": try await Certificates.key(.expiredClient)]
    let outcome = try await Etcdctl.built(for: server).run(["get", "k"], environment: environment)
    #expect(outcome.status == 1)
    let words = [
      "the server refused the client certificate \(file), which expired on 2020-02-01 00:00:00 UTC\n",
      // The alert may be lost.
      "it may not trust the client certificate \(file)\n",
    ]
    #expect(words.contains { outcome.stderr.hasSuffix($0) }, "\(outcome.stderr)")
  }

  // MARK: Strength

  private static let hint = "hint: OPENSSL_CONF=FILE with CipherString = DEFAULT@SECLEVEL=0 allows it, see etcdctl(1)\n"

  @Test(arguments: [
    (
      Certificates.Name.shortKeyServer,
      "the server's certificate (CN=server) has a key that is too short for this system's OpenSSL: RSA, 1024 bits"
    ),
    (
      .weakDigestServer,
      "the server's certificate (CN=server) is signed with a digest that is too weak for this system's OpenSSL: SHA1"
    ),
  ])
  func aWeakServer(certificate: Certificates.Name, reason: String) async throws {
    let server = try await server(certificate)
    let directory = try TemporaryDirectory("policy")
    let client = Etcdctl.built(for: server)
    let refused = try await client.run(["get", "k"], environment: try policy(level: 2, in: directory))
    #expect(refused.status == 1)
    #expect(refused.stderr == "Error: \(server.url()): \(reason)\n\(Self.hint)")
    #expect(try await client.run(["get", "k"], environment: try policy(level: 0, in: directory)) == Outcome())
  }

  @Test(arguments: [
    (Certificates.Name.shortKeyClient, "has a key that is too short for this system's OpenSSL: RSA, 1024 bits"),
    (.weakDigestClient, "is signed with a digest that is too weak for this system's OpenSSL: SHA1"),
  ])
  func aWeakClient(certificate: Certificates.Name, reason: String) async throws {
    let server = try await server(.server, mutual: true)
    let file = try await Certificates.certificate(certificate)
    let client = Etcdctl.built(for: server).adding([
      "ETCDCTL_CERT": file, "ETCDCTL_KEY": try await Certificates.key(certificate),
    ])
    let directory = try TemporaryDirectory("policy")
    let refused = try await client.run(["get", "k"], environment: try policy(level: 2, in: directory))
    if certificate == .weakDigestClient, refused.status == 1 {
      // OpenSSL 3.5 doesn't mind how our own certificate is signed; then the server is the first to refuse it, with one
      // alert or another.
      let sentences = [
        "the server refused the client certificate \(file): bad certificate",
        "the server does not trust the authority that signed the client certificate \(file)",
      ].map { "Error: \(server.url()): \($0); it is signed with SHA1\n" }
      #expect(sentences.contains(refused.stderr))
    } else {
      #expect(refused.status == 128)
      #expect(refused.stderr == "Error: \(server.url()): the certificate file \(file) \(reason)\n\(Self.hint)")
    }
    let allowed = try await client.run(["get", "k"], environment: try policy(level: 0, in: directory))
    // Servers in Go refuse signatures with SHA-1, whatever the client allows.
    if certificate == .shortKeyClient { #expect(allowed == Outcome()) } else { #expect(allowed.status == 1) }
  }

  // MARK: Authorities

  @Test func theEnvironmentNamesAuthorities() async throws {
    let server = try await server(.server)
    let client = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": server.url()])
    let (own, other) = (try await Certificates.authority(), try await Certificates.otherAuthority())
    let directory = try TemporaryDirectory("authorities")
    try FileManager.default.copyItem(atPath: own, toPath: directory.file("whatever name"))
    try "no certificate\n".write(toFile: directory.file("README"), atomically: true, encoding: .utf8)

    #expect(try await client.run(["get", "k"], environment: ["SSL_CERT_FILE": own]) == Outcome())
    #expect(try await client.run(["get", "k"], environment: ["SSL_CERT_DIR": directory.path]) == Outcome())
    #expect(
      try await client.run(["get", "k"], environment: ["SSL_CERT_DIR": "/nonexistent:\(directory.path)"]) == Outcome())
    let settings = ["SSL_CERT_FILE": other, "SSL_CERT_DIR": "/nonexistent"]
    let refused = try await client.run(["get", "k"], environment: settings)
    #expect(refused.status == 1)
    #expect(
      refused.stderr == """
        Error: \(server.url()): the server's certificate is not signed by an authority in SSL_CERT_FILE (\(other)) or \
        SSL_CERT_DIR (/nonexistent)

        """)
    // The flag takes precedence.
    let flagged = ["SSL_CERT_FILE": own, "ETCDCTL_CACERT": other]
    #expect(
      try await client.run(["get", "k"], environment: flagged).errorLine?.contains("the CA file \(other)") == true)
    let missing = try await client.run(["get", "k"], environment: ["SSL_CERT_FILE": "/nonexistent"])
    #expect(
      missing.errorLine?.hasSuffix("SSL_CERT_FILE (/nonexistent, which cannot be read) or the system's store") == true)
  }

  // MARK: Sockets in the file system

  @Test(arguments: [EtcdServer.Security.tls, .plain]) func sockets(security: EtcdServer.Security) async throws {
    let scheme = security == .tls ? "unixs" : "unix"
    let socket = "\(scheme)://localhost:\(try FreePorts.reserve(1)[0])"
    let flags = ["--listen-client-urls", socket, "--advertise-client-urls", socket]
    let server = try await EtcdServer.start(.init(try .any(), security: security, flags: flags))
    defer { server.stop() }
    let directory = (server.members[0].dataDirectory as NSString).deletingLastPathComponent
    let client = Etcdctl.built.adding(["ETCDCTL_CACERT": server.clientEnvironment["ETCDCTL_CACERT"] ?? ""])
    func run(_ endpoint: String, _ words: [String]) async throws -> Outcome {
      try await client.run(words, environment: ["ETCDCTL_ENDPOINTS": endpoint], directory: directory)
    }
    // With --cacert, `unix` means `unixs`; without, it is not encrypted.
    #expect(try await run(socket, ["put", "a", "b"]) == Outcome(stdout: "OK\n"))
    let name = socket.drop { $0 != ":" }
    if security == .tls {
      #expect(try await run("unix\(name)", ["get", "a"]).text == "a\nb\n")
      let plain = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": "unix\(name)"])
      let refused = try await plain.run(["get", "a"], directory: directory)
      #expect(refused.status == 1)
      #expect(refused.stderr == "Error: unix\(name): the server expects TLS here; write unixs://\n")
    } else {
      let refused = try await run("unixs\(name)", ["get", "a"])
      #expect(refused.status == 1)
      #expect(refused.stderr == "Error: unixs\(name): the server does not use TLS here; write unix:// for plaintext\n")
    }
  }
}
