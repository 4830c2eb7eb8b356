import TestSupport
import Testing

/// What `doctor` says about TLS: its versions, and the certificates at the peer URLs.
@Suite(.timeLimit(.minutes(5))) struct DoctorTLSTests {
  /// `level member: finding`, of one check.
  private func says(_ check: String, _ findings: [[String: String]]) -> [String] {
    findings.filter { $0["check"] == check }.map { finding in
      "\(finding["level"] ?? "") \(finding["member"] ?? ""): \(finding["finding"] ?? "")"
    }
  }

  private func cluster(
    _ release: EtcdRelease, members: Int = 1, peers: Certificates.Name? = nil, flags: [String] = []
  ) async throws -> EtcdServer {
    var configuration = EtcdServer.Configuration(release, security: .mutualTLS, members: members, flags: flags)
    configuration.peerCertificate = peers
    return try await EtcdServer.start(configuration)
  }

  @Test(arguments: EtcdRelease.all) func everyCertificateIsSeen(release: EtcdRelease) async throws {
    let server = try await cluster(release, members: 3, peers: .server)
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    let (findings, bad, status) = try await examine(client)
    #expect(bad == [])
    #expect(status == 0)
    #expect(says("tls", findings) == ["ok : connections use TLS 1.3"])
    // The client's own and its authority's, and two of each member.
    #expect(says("certificates", findings) == ["ok : 8 certificates checked"])
    let late = try await examine(client, ["--cert-warn-days", "100000"])
    for (index, member) in server.members.enumerated() {
      let start = "warn m\(index + 1): the certificate at "
      let own = says("certificates", late.findings).filter { $0.hasPrefix(start) }
      #expect(own.count == 2)
      let url = "https://127.0.0.1:\(member.peerPort)"
      #expect(own.last?.hasPrefix("\(start)the peer URL \(url) (CN=server) expires in ") == true)
    }
  }

  @Test(arguments: [
    (Certificates.Name.wrongHost, ": it names DNS:elsewhere.example"), (.expiredServer, " expired "),
  ])
  func aPeersCertificateIsWrong(name: Certificates.Name, text: String) async throws {
    let server = try await cluster(.any(), peers: name)
    defer { server.stop() }
    let (findings, bad, status) = try await examine(.built(for: server))
    #expect(bad == ["fail certificates m1", "warn quorum "])
    let finding = says("certificates", findings).first ?? ""
    #expect(finding.contains("the peer URL https://127.0.0.1:\(server.members[0].peerPort)"))
    #expect(finding.contains(text))
    #expect(status == 2)
  }

  /// Nobody checks the names of certificates that members have made for themselves.
  @Test func certificatesThatPeersHaveMadeAreFine() async throws {
    let ports = try FreePorts.reserve(1)
    let url = "https://127.0.0.1:\(ports[0])"
    let server = try await cluster(
      .any(),
      flags: [
        "--peer-auto-tls", "--listen-peer-urls", "https://0.0.0.0:\(ports[0])", "--initial-advertise-peer-urls", url,
        "--initial-cluster", "m1=\(url)",
      ])
    defer { server.stop() }
    let (findings, bad, _) = try await examine(.built(for: server))
    #expect(bad == ["warn quorum "])
    #expect(says("certificates", findings) == ["ok : 4 certificates checked"])
  }

  /// An etcd behind something that ends TLS, which is configured for clients of long ago.
  @Test func oldVersionsAreFound() async throws {
    let port = try FreePorts.reserve(1)[0]
    let words = [
      "s_server", "-accept", "127.0.0.1:\(port)", "-cert", try await Certificates.certificate(.server), "-key",
      try await Certificates.key(.server), "-www", "-min_protocol", "TLSv1", "-cipher", "DEFAULT:@SECLEVEL=0",
    ]
    let server = try ChildProcess(Launch(executable: "/usr/bin/openssl", arguments: words.map { Array($0.utf8) }))
    defer { server.killAll() }
    try await server.wait(for: "ACCEPT") { $0.text.contains("ACCEPT") }
    let client = Etcdctl.built.adding([
      "ETCDCTL_ENDPOINTS": "https://127.0.0.1:\(port)", "ETCDCTL_CACERT": try await Certificates.authority(),
    ])
    let url = "https://127.0.0.1:\(port)"
    let found = says("tls", try await examine(client).findings)
    #expect(found == ["warn \(url): \(url) accepts connections with TLS 1.1"])
  }
}
