import Foundation
import TestSupport
import Testing

/// `get --from-snapshot`.
@Suite(.timeLimit(.minutes(2))) struct OfflineGetTests {
  private static let ranges: [[String]] = [
    ["/a/k3"], ["/a/k6"], ["--prefix", "/a/"], ["--prefix", ""], ["--from-key", "/b"], ["/a/k2", "/a/k7"],
    ["/a/k7", "/a/k2"], ["--from-key", ""], [""], ["/big"],
  ]

  private static let options: [[String]] =
    [
      ["--keys-only"], ["--limit", "3"], ["--limit", "0x100"], ["--limit", "-1"], ["--order", "DESCEND"],
      ["--order", "ascend", "--limit", "2"], ["--order=descend", "--limit=1"],
      ["--sort-by", "version", "--limit", "3"],
      ["--sort-by", "modify"], ["--consistency", "s"],
    ]
    + ["version", "create", "modify", "value", "key"].flatMap { target in
      ["ascend", "descend"].map { ["--sort-by", target, "--order", $0] }
    }

  private static let revisions = [1, 11, 12, 13, 14, 15, 16, 18, 20, 23, 24, 1000].map { ["--rev", "\($0)"] }

  private static let filters: [[String]] = [
    ["--min-mod-rev", "14"], ["--max-mod-rev", "14", "--limit", "2"], ["--min-create-rev", "4", "--max-create-rev=9"],
    ["--max-create-rev", "9", "--sort-by", "modify", "--order", "descend", "--limit", "3"],
  ]

  private static let calls: [[String]] =
    ranges.flatMap { range in [range + ["-w", "json"], range] }
    + options.map { ["--prefix", "/a/", "-w", "json"] + $0 }
    + revisions.map { ["--prefix", "/", "-w", "json"] + $0 }
    + ["fields", "protobuf"].map { ["--prefix", "", "-w", $0] }
    + [
      ["--prefix", "/b", "--hex"], ["--prefix", "/b", "-w", "fields", "--hex"], ["--prefix", "/a", "-w", "table"],
      ["--prefix", "/a", "--print-value-only"], ["--prefix", "/a/", "--print-value-only", "-w", "json"],
    ]

  /// Flags that etcdctl 3.4 lacks are compared with our own client.
  private static let laterCalls: [[String]] =
    filters.map { ["--prefix", "/a/", "-w", "json"] + $0 }
    + [["--prefix", "/a/", "--count-only", "-w", "fields"], ["/a/k3", "--count-only", "-w", "fields", "--rev", "14"]]

  @Test(arguments: EtcdRelease.all) func answersAsTheServerDid(release: EtcdRelease) async throws {
    let data = try await OfflineData.make(release)
    let (real, ours) = (try Etcdctl.real(for: data.server), Etcdctl.built(for: data.server))
    var online: [(call: [String], outcome: Outcome)] = []
    for call in Self.calls { online.append((call, try await real.run(["get"] + call))) }
    for call in Self.laterCalls { online.append((call, try await ours.run(["get"] + call))) }
    try await data.server.shutDown()
    for (call, expected) in online {
      let stopped = try await Etcdctl.built.run(["get", "--from-snapshot", data.dataDirectory] + call)
      #expect(stopped.stdout == expected.stdout, "\(call)")
      #expect(stopped.status == expected.status, "\(call)")
      if expected.status == 0 { #expect(stopped.stderr.isEmpty, "\(call)") }
      if expected.status == 1 { #expect(stopped.errorLine == expected.errorLine, "\(call)") }
      if call.contains("protobuf") { continue }
      let snapshot = try await Etcdctl.built.run(["get"] + call + ["--from-snapshot=\(data.snapshot)"])
      #expect(withoutIDs(snapshot.text) == withoutIDs(expected.text).withoutTerm(of: release), "\(call)")
      #expect(snapshot.status == expected.status, "\(call)")
    }
  }

  @Test func aRunningServerKeepsItsDatabase() async throws {
    let server = try await EtcdServer.plain()
    let start = ContinuousClock.now
    let outcome = try await Etcdctl.built.run(["get", "a", "--from-snapshot", server.members[0].dataDirectory])
    #expect(ContinuousClock.now - start < .seconds(10))
    #expect(outcome.status == 1)
    #expect(outcome.stderr.hasPrefix("Error: ") && outcome.stderr.contains("is an etcd server running on it?"))
  }

  @Test func tellsWhatTheLogHasMore() async throws {
    let flags = ["--backend-batch-interval", "1h", "--backend-batch-limit", "100000"]
    let server = try await EtcdServer.start(.init(.any(), flags: flags))
    try await Etcdctl.built(for: server).expect(["put", "late", "1"])
    server.stop()
    let outcome = try await Etcdctl.built.run(["get", "late", "--from-snapshot", server.members[0].dataDirectory])
    #expect(outcome.status == 0)
    #expect(outcome.stdout.isEmpty)
    #expect(
      outcome.stderr.wholeMatch(
        of: /warning: the write-ahead log has (1 entry|[1-9]\d* entries) that may .*; only the database is shown\n/)
        != nil)
  }

  @Test func readsTheDatabaseBesideADamagedLog() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    try await Etcdctl.built(for: server).expect(["put", "key", "1"])
    let directory = try TemporaryDirectory()
    try await Etcdctl.real(for: server).expect(["snapshot", "save", directory.file("commits.db")])
    server.stop()
    let wal = server.members[0].dataDirectory + "/member/wal/0000000000000000-0000000000000000.wal"
    let file = try #require(FileHandle(forUpdatingAtPath: wal))
    try file.seek(toOffset: 40)
    try file.write(contentsOf: [0xFF, 0xFF])
    let outcome = try await Etcdctl.built.run(["get", "key", "--from-snapshot", server.members[0].dataDirectory])
    #expect(outcome.status == 0)
    #expect(outcome.text == "key\n1\n")
    #expect(outcome.stderr.hasPrefix("warning: the write-ahead log cannot be read; only the database is shown: "))
  }

  @Test func anEmptyNameDoesNotAskAServer() async throws {
    let outcome = try await Etcdctl.built.run(["get", "a", "--from-snapshot="])
    let sentence = "Error: --from-snapshot is empty: it needs a snapshot or data directory\n"
    #expect(outcome == Outcome(stderr: sentence, status: 128))
  }
}

extension String {
  /// Before 3.5, a database does not contain the raft term, so responses from a snapshot lack it.
  fileprivate func withoutTerm(of release: EtcdRelease) -> String {
    if release.isAtLeast("3.5") { return self }
    return replacing(/,"raft_term":\d+/, with: "").replacing(/"RaftTerm" : \d+/, with: "\"RaftTerm\" : 0")
  }
}
