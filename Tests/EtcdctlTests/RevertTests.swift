import Foundation
import TestSupport
import Testing

/// `revert`.
@Suite(.timeLimit(.minutes(3))) struct RevertTests {
  /// A server of its own, on which revisions can be counted.
  private func server(_ release: EtcdRelease? = nil, flags: [String] = []) async throws -> (EtcdServer, Etcdctl) {
    let server = try await EtcdServer.start(.init(release ?? .any(), flags: flags))
    return (server, Etcdctl.built(for: server))
  }

  private func run(_ lines: [String], _ client: Etcdctl) async throws {
    for line in lines {
      let outcome = try await client.run(line.split(separator: " ").map(String.init))
      #expect(outcome.status == 0, "\(line): \(outcome.stderr)")
    }
  }

  private func keys(_ client: Etcdctl, _ prefix: String = "/r/") async throws -> [String] {
    try await client.run(["get", "--prefix", prefix]).lines
  }

  /// Revision 4 has a, b and c; since then b was changed, c deleted, d created, and a rewritten with the same value.
  private static let history = [
    "put /r/a 1", "put /r/b 1", "put /r/c 1", "put /r/b 2", "del /r/c", "put /r/d 1", "put /r/a 1", "put /rest x",
  ]

  @Test(arguments: EtcdRelease.all) func aPrefixGetsItsEarlierState(release: EtcdRelease) async throws {
    let (server, client) = try await server(release)
    defer { server.stop() }
    try await run(Self.history, client)
    let words = ["revert", "--prefix", "/r/", "--to-rev", "4"]
    let plan = "put /r/b\nput /r/c\ndelete /r/d\n"
    #expect(
      try await client.run(words + ["--dry-run"])
        == Outcome(stdout: plan + "3 keys would be reverted (2 put, 1 deleted), 1 unchanged\n"))
    #expect(try await keys(client) == ["/r/a", "1", "/r/b", "2", "/r/d", "1"])
    #expect(
      try await client.run(words) == Outcome(stdout: plan + "3 keys reverted (2 put, 1 deleted), 1 unchanged\n"))
    #expect(try await keys(client) == ["/r/a", "1", "/r/b", "1", "/r/c", "1"])
    #expect(try await client.run(["get", "/rest"]).text == "/rest\nx\n")
    // One transaction: one revision.
    #expect(try await client.run(["get", "/r/b", "-w", "jsonl"]).text.contains(#""mod_revision":10,"#))
    #expect(try await client.run(["get", "/r/c", "-w", "jsonl"]).text.contains(#""mod_revision":10,"#))
    #expect(
      try await client.run(words) == Outcome(stdout: "0 keys reverted (0 put, 0 deleted), 3 unchanged\n"))
    // A revert can be reverted.
    let undone = try await client.run(["revert", "--prefix", "/r/", "--to-rev", "9"])
    #expect(undone.lines.last == "3 keys reverted (1 put, 2 deleted), 1 unchanged" || undone.status == 0)
    #expect(try await keys(client) == ["/r/a", "1", "/r/b", "2", "/r/d", "1"])
  }

  @Test func aKeyGetsItsEarlierValue() async throws {
    let (server, client) = try await server()
    defer { server.stop() }
    try await run(Self.history, client)
    #expect(
      try await client.run(["revert", "/r/b", "--to-rev", "3"])
        == Outcome(stdout: "put /r/b\n1 key reverted (1 put, 0 deleted), 0 unchanged\n"))
    #expect(
      try await client.run(["revert", "/r/d", "--to-rev", "3"])
        == Outcome(stdout: "delete /r/d\n1 key reverted (0 put, 1 deleted), 0 unchanged\n"))
    #expect(try await client.run(["revert", "/r/c", "--to-rev", "4"]).status == 0)
    #expect(try await keys(client) == ["/r/a", "1", "/r/b", "1", "/r/c", "1"])
    let none = try await client.run(["revert", "/r/none", "--to-rev", "4"])
    #expect(
      none
        == Outcome(
          stderr: "Error: the key \"/r/none\" does not exist, and did not then: nothing was changed\n", status: 7))
    let all = try await client.run(["revert", "--prefix", "", "--to-rev", "1"])
    #expect(all.lines.last == "4 keys reverted (0 put, 4 deleted), 0 unchanged")
    #expect(try await keys(client, "") == [])
  }

  @Test func bytesAndLeasesComeBack() async throws {
    let (server, client) = try await server()
    defer { server.stop() }
    let value: [UInt8] = [0, 0xff, 0x0a]
    let key = Array("/r/".utf8) + [0xfe, 0x0a]
    let (kept, revoked) = (try await client.grantLease().record, try await client.grantLease().text)
    #expect(try await client.run(bytes: [Array("put".utf8), key], stdin: value).status == 0)
    try await run(
      [
        "put /r/kept 1 --lease \(kept)", "put /r/revoked 1 --lease \(revoked)", "put /r/revoked2 1 --lease \(revoked)",
        "put /r/kept 1", "lease revoke \(revoked)", "del --prefix /r/\u{fe}",
      ], client)
    #expect(try await client.run(bytes: [Array("del".utf8), key]).text == "1\n")
    let outcome = try await client.run(["revert", "--prefix", "/r/", "--to-rev", "5"])
    #expect(outcome.lines.last == "4 keys reverted (4 put, 0 deleted), 0 unchanged")
    #expect(
      outcome.stderr
        == "warning: lease \(revoked) no longer exists: \"/r/revoked\" and its other keys are put without a lease\n")
    #expect(try await client.run(["get", "/r/kept", "-w", "jsonl"]).text.contains(#""lease":"\#(kept)""#))
    #expect(try await client.run(["get", "/r/revoked", "-w", "jsonl"]).text.contains("lease") == false)
    #expect(
      try await client.run(bytes: [Array("get".utf8), key, Array("--print-value-only".utf8)]).stdout == value + [0x0a])
    // The lease that is gone does not make them differ.
    let again = try await client.run(["revert", "--prefix", "/r/", "--to-rev", "5"])
    #expect(again.lines == ["0 keys reverted (0 put, 0 deleted), 4 unchanged"])
  }

  /// More than fits into one transaction: by number, and by size.
  @Test(arguments: [(300, 10, 3), (20, 200_000, 3), (300, 10_000, 3)])
  func manyKeysTakeSeveralTransactions(count: Int, size: Int, transactions: Int) async throws {
    let (server, client) = try await server()
    defer { server.stop() }
    let value = String(repeating: "x", count: size)
    let batch = max(1, min(100, 1_000_000 / size))
    for text in [value, "changed"] {
      for start in stride(from: 0, to: count, by: batch) {
        let puts = (start..<min(start + batch, count)).map { "put /r/\($0 + 1000) \(text)" }
        let input = "\n" + puts.joined(separator: "\n") + "\n\n\n"
        #expect(try await client.run(["txn"], stdin: input).status == 0)
      }
    }
    let old = 1 + (count + batch - 1) / batch
    let outcome = try await client.run(["revert", "--prefix", "/r/", "--to-rev", "\(old)", "-w", "json"])
    let summary = #""dry_run":false,"changed":\#(count),"puts":\#(count),"deletes":0,"unchanged":0,"#
    #expect(outcome.text.contains(summary), "\(outcome.text.suffix(200)) \(outcome.stderr)")
    let used = try #require(outcome.text.firstMatch(of: /"transactions":(\d+)/).flatMap { Int($0.1) })
    #expect((transactions...transactions + 1).contains(used))
    let values = try await client.run(["get", "--prefix", "/r/", "--print-value-only"]).lines
    #expect(values.count == count && values.allSatisfy { $0 == value })
  }

  @Test func aServerMayTakeFewerOperations() async throws {
    let (server, client) = try await server(flags: ["--max-txn-ops=2"])
    defer { server.stop() }
    try await run((1...5).map { "put /r/\($0) 1" }, client)
    let words = ["revert", "--prefix", "/r/", "--to-rev", "1"]
    let refused = try await client.run(words)
    #expect(refused.errorLine == "Error: etcdserver: too many operations in txn request")
    #expect(refused.text == "")
    #expect(try await client.run(words + ["--max-txn-ops", "2"]).lines.count == 6)
    #expect(try await keys(client) == [])
  }

  @Test(arguments: EtcdRelease.all) func aCompactedRevisionIsExplained(release: EtcdRelease) async throws {
    let (server, client) = try await server(release)
    defer { server.stop() }
    try await run(Self.history + ["compaction 7"], client)
    #expect(
      try await client.run(["revert", "--prefix", "/r/", "--to-rev", "4"])
        == Outcome(
          stderr: """
            Error: etcdserver: mvcc: required revision has been compacted: revision 4 is gone, the oldest that can be \
            read is 7
            hint: restore from a backup that has the revision: etcdctl revert --from-snapshot FILE

            """, status: 1))
    #expect(try await client.run(["revert", "--prefix", "/r/", "--to-rev", "7"]).status == 0)
    let future = try await client.run(["revert", "/r/a", "--to-rev", "99"])
    #expect(future.errorLine == "Error: etcdserver: mvcc: required revision is a future revision")
  }

  @Test func aBackupHasWhatWasCompacted() async throws {
    let (server, client) = try await server()
    defer { server.stop() }
    let directory = try TemporaryDirectory()
    let lease = try await client.grantLease().text
    try await run(
      Array(Self.history.prefix(3)) + ["put /r/leased x --lease \(lease)", "snapshot save \(directory.file())"], client)
    try await run(Array(Self.history.dropFirst(3)) + ["lease revoke \(lease)", "compaction 9"], client)
    let words = ["revert", "--prefix", "/r/", "--from-snapshot", directory.file()]
    let outcome = try await client.run(words)
    #expect(
      outcome.lines == ["put /r/b", "put /r/c", "delete /r/d", "put /r/leased"]
        + ["4 keys reverted (3 put, 1 deleted), 1 unchanged"])
    #expect(outcome.stderr.hasPrefix("warning: lease \(lease) no longer exists: "))
    #expect(try await keys(client) == ["/r/a", "1", "/r/b", "1", "/r/c", "1", "/r/leased", "x"])
    let older = try await client.run(words + ["--to-rev", "2"])
    #expect(older.lines.last == "3 keys reverted (0 put, 3 deleted), 1 unchanged")
    let future = try await client.run(words + ["--to-rev", "999"])
    #expect(future.errorLine == "Error: etcdserver: mvcc: required revision is a future revision")
    #expect(try await client.run(["revert", "k", "--from-snapshot", directory.file("none")]).status != 0)
  }

  @Test func usersRevertWhatTheyMayWrite() async throws {
    let server = try await EtcdServer.shared(.init(.any(), authentication: true))
    let alice = Etcdctl.built(for: server).adding(["ETCDCTL_USER": "alice:alicepw"])
    let put = try await alice.run(["put", "/a/revert/x", "1", "-w", "json"]).text
    let revision = try #require(put.firstMatch(of: /"revision":(\d+)/)).1
    _ = try await alice.run(["put", "/a/revert/x", "2"])
    #expect(try await alice.run(["revert", "--prefix", "/a/revert/", "--to-rev", "\(revision)"]).status == 0)
    #expect(try await alice.run(["get", "/a/revert/x"]).text == "/a/revert/x\n1\n")
    let denied = try await alice.run(["revert", "--prefix", "/", "--to-rev", "\(revision)"])
    #expect((denied.status, denied.errorLine) == (1, "Error: etcdserver: permission denied"))
  }

  @Test(arguments: [
    (
      "fields",
      """
      "Action" : "put"
      "Key" : "/r/b"
      "ModRevision" : 5
      "OldModRevision" : 3

      "Action" : "put"
      "Key" : "/r/c"
      "ModRevision" : 0
      "OldModRevision" : 4

      "Action" : "delete"
      "Key" : "/r/d"
      "ModRevision" : 7
      "OldModRevision" : 0

      "DryRun" : false
      "Changed" : 3
      "Puts" : 2
      "Deletes" : 1
      "Unchanged" : 1
      "Transactions" : 1
      "Revision" : 10

      """
    ),
    (
      "json",
      #"""
      {"changes":[{"action":"put","key":"L3IvYg==","mod_revision":5,"old_mod_revision":3},\#
      {"action":"put","key":"L3IvYw==","mod_revision":0,"old_mod_revision":4},\#
      {"action":"delete","key":"L3IvZA==","mod_revision":7,"old_mod_revision":0}],"dry_run":false,"changed":3,\#
      "puts":2,"deletes":1,"unchanged":1,"transactions":1,"revision":10}

      """#
    ),
    (
      "jsonl",
      #"""
      {"action":"put","key":"/r/b","mod_revision":5,"old_mod_revision":3}
      {"action":"put","key":"/r/c","mod_revision":0,"old_mod_revision":4}
      {"action":"delete","key":"/r/d","mod_revision":7,"old_mod_revision":0}

      """#
    ),
    (
      "yaml",
      """
      action: put
      key: /r/b
      mod_revision: 5
      old_mod_revision: 3
      ---
      action: put
      key: /r/c
      mod_revision: 0
      old_mod_revision: 4
      ---
      action: delete
      key: /r/d
      mod_revision: 7
      old_mod_revision: 0

      """
    ),
    (
      "table",
      """
      +--------+------+--------------+------------------+
      | ACTION | KEY  | MOD REVISION | OLD MOD REVISION |
      +--------+------+--------------+------------------+
      |    put | /r/b |            5 |                3 |
      |    put | /r/c |            0 |                4 |
      | delete | /r/d |            7 |                0 |
      +--------+------+--------------+------------------+

      """
    ),
  ]) func everyFormat(format: String, text: String) async throws {
    let (server, client) = try await server()
    defer { server.stop() }
    try await run(Self.history, client)
    #expect(
      try await client.run(["revert", "--prefix", "/r/", "--to-rev", "4", "-w", format]) == Outcome(stdout: text))
  }

  @Test(arguments: [
    (["revert"], 128), (["revert", "k"], 128), (["revert", "k", "--to-rev", "0"], 128),
    (["revert", "k", "--to-rev", "-1"], 128), (["revert", "k", "--to-rev", "x"], 1),
    (["revert", "", "--to-rev", "1"], 128),
    (["revert", "a", "b", "--to-rev", "1"], 128), (["revert", "k", "--to-rev", "1", "-w", "protobuf"], 4),
    (["revert", "k", "--to-rev", "1", "--from-snapshot", ""], 128), (["revert", "--prefix", "--to-rev", "1"], 128),
  ]) func badInputIsRefused(words: [String], status: Int) async throws {
    let outcome = try await Etcdctl.built(for: EtcdServer.plain()).run(words)
    #expect(outcome.status == Int32(status), "\(outcome)")
    #expect(outcome.errorLine != nil)
  }
}
