import TestSupport
import Testing

/// Servers of 3.6 and 3.7, and what they added, beside the real etcdctl of that release.
///
/// Where etcd's output changed, ours is that of 3.5, which is not compared here.
@Suite(.needsLaterEtcd, .timeLimit(.minutes(2))) struct LaterReleaseTests {
  private func server(_ release: EtcdRelease) async throws -> EtcdServer {
    let server = try await EtcdServer.shared(.init(release))
    let etcdctl = Etcdctl.built(for: server)
    for number in 1...40 { _ = try await etcdctl.run(["put", "/later/\(number % 25)", "value \(number)"]) }
    return server
  }

  @Test(arguments: EtcdRelease.later) func statusHasWhatTheServerSends(release: EtcdRelease) async throws {
    let server = try await server(release)
    for format in ["simple", "json", "fields"] {
      try await expectSame(["endpoint", "status", "-w", format], on: server)
      try await expectSame(["endpoint", "hashkv", "-w", format], on: server)
    }
    let table = try await Etcdctl.built(for: server).run(["endpoint", "status", "-w", "table"])
    #expect(table.lines.count == 5)
    for column in ["STORAGE VERSION", "IN USE", "QUOTA", "DOWNGRADE TARGET VERSION", "DOWNGRADE ENABLED"] {
      #expect(table.lines[1].contains(" \(column) "))
    }
  }

  @Test(arguments: EtcdRelease.later) func downgrades(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    let minor = try #require(Int(release.version.split(separator: ".")[1]))
    let target = "3.\(minor - 1)"
    for arguments in [["validate", target], ["validate", "9.9"], ["validate", "nonsense"], ["cancel"]] {
      try await expectSame(["downgrade"] + arguments, on: server)
    }
    let enabled = try await etcdctl.run(["downgrade", "enable", target])
    #expect(enabled == Outcome(stdout: "Downgrade enable success, cluster version 3.\(minor)\n"))
    try await expectSame(["downgrade", "enable", target], on: server)
    let status = try await etcdctl.run(["endpoint", "status", "-w", "json"])
    #expect(status.text.contains(#""downgradeInfo":{"enabled":true,"targetVersion":"\#(target).0"}"#), "\(status.text)")
  }

  @Test(arguments: EtcdRelease.later) func snapshotsAreTheSame(release: EtcdRelease) async throws {
    let server = try await server(release)
    let directory = try TemporaryDirectory("later")
    let path = directory.file("backup.db")
    let saved = try await Etcdctl.built(for: server).run(["snapshot", "save", path])
    #expect(saved.lines == ["Snapshot saved at \(path)", "Server version \(release.version.prefix(3)).0"])
    #expect(try await Etcdctl.built.run(["snapshot", "verify", path]).status == 0)
    let utility = Etcdctl(executable: try #require(release.utility))
    for format in ["simple", "json", "fields"] {
      let ours = try await Etcdctl.built.run(["snapshot", "status", path, "-w", format])
      #expect(ours.stdout == (try await utility.run(["snapshot", "status", path, "-w", format])).stdout)
    }
    let hash = try await Etcdctl.built(for: server).run(["endpoint", "hashkv"])
    let offline = try await Etcdctl.built.run(["snapshot", "hashkv", path])
    #expect(hash.text.contains(offline.text.split(separator: ",")[0]))
  }

  /// The server cannot stream a sorted or filtered range; it is read in a single response.
  @Test(arguments: EtcdRelease.later.filter { $0.isAtLeast("3.7") }, ["simple", "json", "fields", "protobuf"])
  func rangesAreStreamed(release: EtcdRelease, format: String) async throws {
    let server = try await server(release)
    let get = ["get", "--stream", "-w", format]
    for arguments in [
      ["/later", "--prefix"], ["/later", "--prefix", "--limit=7"], ["/later", "--prefix", "--keys-only"],
      ["/later", "--prefix", "--rev=20"], ["/none"], ["/later", "--prefix", "--rev=100000"],
    ] {
      try await expectSame(get + arguments, on: server)
    }
    let sorted = ["/later", "--prefix", "--sort-by=MODIFY", "--order=DESCEND", "-w", format]
    let whole = try await Etcdctl.real(for: server).run(["get"] + sorted)
    #expect(try await Etcdctl.built(for: server).run(["get", "--stream"] + sorted).stdout == whole.stdout)
    let name = #"grpc_server_handled_total{grpc_code="OK",grpc_method="RangeStream",grpc_service="etcdserverpb.KV","#
    #expect(await server.metric(name + #"grpc_type="server_stream"}"#, of: 0) > 0)
  }
}
