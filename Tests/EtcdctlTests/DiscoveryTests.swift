import Foundation
import TestSupport
import Testing

/// Endpoints that are found in the DNS.
@Suite(.needsNameServer, .timeLimit(.minutes(2))) struct DiscoveryTests {
  /// Whose certificate is for this name alone.
  private static let domain = "elsewhere.example"

  private struct Setting {
    var plain: EtcdServer
    var secure: EtcdServer
    var names: NameServer
  }

  private static let setting = Task {
    let plain = try await EtcdServer.plain()
    var configuration = EtcdServer.Configuration(try .any(), security: .tls)
    configuration.certificate = .wrongHost
    let secure = try await EtcdServer.shared(configuration)
    let names = try NameServer([
      "_etcd-client._tcp.plain.test": plain.members[0].clientPort,
      "_etcd-client._tcp.dead.test": 1,
      "_etcd-client-named._tcp.service.test": plain.members[0].clientPort,
      "_etcd-client-ssl._tcp.\(domain)": secure.members[0].clientPort,
    ])
    return Setting(plain: plain, secure: secure, names: names)
  }

  private func run(_ client: Etcdctl, _ words: [String], _ environment: [String: String] = [:]) async throws -> Outcome
  {
    try await client.run(try await Self.setting.value.names.launch(client.launch(words, environment)))
  }

  /// The real one, which knows no endpoint.
  private static var real: Etcdctl {
    get async throws { try await .real(for: setting.value.plain).adding(["ETCDCTL_ENDPOINTS": ""]) }
  }

  private static let put = ["put", "/discovery", "1", "--command-timeout=2s"]

  @Test(arguments: [
    ["--discovery-srv", "plain.test"], ["-d", "service.test", "--discovery-srv-name", "named"],
    ["--discovery-srv", "plain.test", "--endpoints", "127.0.0.1:1"],
  ])
  func plaintext(flags: [String]) async throws {
    #expect(try await run(.built, flags + Self.put) == Outcome(stdout: "OK\n"))
    #expect(try await run(Self.real, flags + Self.put).text == "OK\n")
  }

  @Test func variables() async throws {
    let variables = ["ETCDCTL_DISCOVERY_SRV": "service.test", "ETCDCTL_DISCOVERY_SRV_NAME": "named"]
    #expect(try await run(.built, Self.put, variables) == Outcome(stdout: "OK\n"))
  }

  /// Without plaintext endpoints the certificate has to be for the domain, otherwise for the host; for etcdctl 3.5.30
  /// for the host always.
  @Test func withTLS() async throws {
    let flags = ["-d", Self.domain, "--cacert", try await Certificates.authority()]
    let strict = flags + ["--insecure-discovery=false"] + Self.put
    for client in [Etcdctl.built, try await Self.real] {
      let outcome = try await run(client, strict)
      #expect(outcome.text == "OK\n", "\(outcome.stderr)")
      let other = try await run(client, flags + Self.put)
      #expect(other.status == 1)
      #expect(other.stdout == [])
    }
    #expect(try await run(.built, flags + Self.put).errorLine?.contains("not valid for the host name") == true)
  }

  @Test func nothingIsFound() async throws {
    let outcome = try await run(.built, ["-d", "none.test"] + Self.put)
    #expect(outcome.status == 1)
    #expect(outcome.errorLine?.contains("_etcd-client-ssl._tcp.none.test") == true)
    #expect(outcome.errorLine?.contains("_etcd-client._tcp.none.test") == true)
    let named = try await run(.built, ["-d", "plain.test", "--discovery-srv-name", "other"] + Self.put)
    #expect(named.errorLine?.contains("_etcd-client-other._tcp.plain.test") == true)
  }

  /// They use the given endpoints, whatever DNS says.
  @Test(arguments: [["endpoint", "health"], ["endpoint", "status"], ["defrag"]])
  func commandsForGivenEndpoints(command: [String]) async throws {
    let server = try await Self.setting.value.plain
    for client in [Etcdctl.built(for: server), try .real(for: server)] {
      let outcome = try await run(client, ["-d", "dead.test"] + command)
      #expect(outcome.status == 0, "\(outcome.stderr)")
      #expect((outcome.text + outcome.stderr).contains("\(server.members[0].clientPort)"))
    }
  }
}
