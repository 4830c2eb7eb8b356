import Foundation
import TestSupport
import Testing

/// `cp` and `mv`.
@Suite(.timeLimit(.minutes(3))) struct TransferTests {
  private func client() async throws -> Etcdctl { Etcdctl.built(for: try await EtcdServer.plain()) }

  private func fill(_ client: Etcdctl, _ pairs: KeyValuePairs<String, String>) async throws {
    for (key, value) in pairs { #expect(try await client.run(["put", "--", key, value]).status == 0) }
  }

  private func pairs(_ client: Etcdctl, _ prefix: String) async throws -> String {
    try await client.run(["get", "--prefix", prefix]).lines.joined(separator: " ")
  }

  @Test(arguments: EtcdRelease.all) func aKeyIsCopiedAndRenamed(release: EtcdRelease) async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain(release))
    _ = try await client.run(["del", "--prefix", "/one/"])
    try await fill(client, ["/one/a": "1"])
    let copied = "copy /one/a -> /one/b\n1 key copied"
    #expect(try await client.run(["cp", "/one/a", "/one/b"]) == Outcome(stdout: copied + "\n"))
    let existing = try await client.run(["cp", "/one/a", "/one/b"])
    #expect((existing.status, existing.text) == (7, ""))
    #expect(existing.stderr.hasPrefix("Error: the target \"/one/b\" exists (mod revision "))
    #expect(existing.stderr.hasSuffix("): nothing was changed\nhint: --overwrite replaces existing keys\n"))
    #expect(
      try await client.run(["cp", "/one/a", "/one/b", "--overwrite"]) == Outcome(stdout: copied + " (1 replaced)\n"))
    #expect(
      try await client.run(["mv", "/one/a", "/one/c"]) == Outcome(stdout: "move /one/a -> /one/c\n1 key moved\n"))
    #expect(try await pairs(client, "/one/") == "/one/b 1 /one/c 1")
    #expect(try await client.run(["mv", "/one/c", "/one/b"]).status == 7)
    #expect(try await client.run(["mv", "/one/c", "/one/b", "--overwrite"]).status == 0)
    #expect(try await pairs(client, "/one/") == "/one/b 1")
    for command in ["cp", "mv"] {
      let missing = try await client.run([command, "/one/none", "/one/x"])
      #expect(missing == Outcome(stderr: "Error: the key \"/one/none\" does not exist\n", status: 7))
    }
  }

  @Test func aPrefixIsCopiedAndRenamed() async throws {
    let client = try await client()
    try await fill(client, ["/p/a": "1", "/p/b/c": "2", "/p/": "0", "/q/other": "x"])
    #expect(
      try await client.run(["cp", "--prefix", "/p/", "/q/", "--dry-run"])
        == Outcome(stdout: "copy /p/ -> /q/\ncopy /p/a -> /q/a\ncopy /p/b/c -> /q/b/c\n3 keys would be copied\n"))
    #expect(try await pairs(client, "/q/") == "/q/other x")
    #expect(try await client.run(["cp", "--prefix", "/p/", "/q/"]).lines.last == "3 keys copied")
    #expect(try await pairs(client, "/q/") == "/q/ 0 /q/a 1 /q/b/c 2 /q/other x")
    try await fill(client, ["/p/a": "9", "/p/z": "9"])
    #expect(try await client.run(["cp", "--prefix", "/p/", "/q/"]).status == 7)
    #expect(try await client.run(["get", "/q/z"]) == Outcome())
    let replaced = try await client.run(["mv", "--prefix", "/p/", "/q/", "--overwrite"])
    #expect(replaced.lines.last == "4 keys moved (3 replaced)")
    #expect(try await pairs(client, "/p/") == "")
    #expect(try await pairs(client, "/q/") == "/q/ 0 /q/a 9 /q/b/c 2 /q/other x /q/z 9")
    #expect(
      try await client.run(["cp", "--prefix", "/p/", "/q/"])
        == Outcome(stderr: "Error: no key begins with \"/p/\"\n", status: 7))
  }

  /// One prefix may begin with the other: what is copied is the state at the beginning.
  @Test func prefixesMayOverlap() async throws {
    let client = try await client()
    try await fill(client, ["/o/a": "1", "/o/b": "2"])
    #expect(try await client.run(["cp", "--prefix", "/o/", "/o/old/"]).lines.last == "2 keys copied")
    #expect(try await pairs(client, "/o/") == "/o/a 1 /o/b 2 /o/old/a 1 /o/old/b 2")
    #expect(try await client.run(["cp", "--prefix", "/o/old/", "/o/", "--overwrite"]).lines.count == 3)
    #expect(try await client.run(["mv", "--prefix", "/o/old/", "/o/o"]).lines.last == "2 keys moved")
    #expect(try await pairs(client, "/o/") == "/o/a 1 /o/b 2 /o/oa 1 /o/ob 2")
    #expect(try await client.run(["mv", "--prefix", "/o/o", "/o", "--overwrite"]).status == 128)
    // The key that is the prefix would have no name.
    let empty = try await client.run(["cp", "--prefix", "/o/a", ""])
    #expect(empty.errorLine == "Error: the target of \"/o/a\" would be an empty key: nothing was changed")
  }

  @Test func bytesAndLeasesAreKept() async throws {
    let client = try await client()
    let value: [UInt8] = [0xff, 0, 0x0a]
    let lease = try await client.grantLease().record
    let put = ["put", "/bytes/a", "--lease", lease].map { Array($0.utf8) }
    #expect(try await client.run(bytes: put, stdin: value).status == 0)
    let target = Array("/bytes/".utf8) + [0xfe]
    #expect(try await client.run(bytes: [Array("cp".utf8), Array("/bytes/a".utf8), target]).status == 0)
    let copy = try await client.run(bytes: [Array("get".utf8), target, Array("-w=jsonl".utf8)])
    #expect(copy.text.contains(#""value_b64":"/wAK","#) && copy.text.contains(#""lease":"\#(lease)""#))
    #expect(try await client.run(["mv", "/bytes/a", "/bytes/b"]).status == 0)
    #expect(try await client.run(["lease", "revoke", lease]).status == 0)
    #expect(try await pairs(client, "/bytes/") == "")
  }

  /// More than fits into one transaction.
  @Test(arguments: [("cp", 2), ("mv", 3)]) func manyKeysTakeSeveralTransactions(command: String, count: Int)
    async throws
  {
    let server = try await EtcdServer.start(.init(try .any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    for start in [0, 100] {
      let puts = (start..<start + 75).map { "put /many/\($0) \($0)" }.joined(separator: "\n")
      #expect(try await client.run(["txn"], stdin: "\n\(puts)\n\n\n").status == 0)
    }
    let outcome = try await client.run([command, "--prefix", "/many/", "/copy/", "-w", "json"])
    #expect(outcome.text.contains(#""changed":150,"replaced":0,"transactions":\#(count),"#), "\(outcome)")
    let expected = (Array(0..<75) + Array(100..<175)).map { "\($0)" }.sorted()
    let copied = try await client.run(["get", "--prefix", "/copy/", "--print-value-only"]).lines
    #expect(copied == expected)
    #expect(try await client.run(["get", "--prefix", "/many/"]).lines.count == (command == "cp" ? 300 : 0))
  }

  @Test func usersCopyWhatTheyMayRead() async throws {
    let server = try await EtcdServer.shared(.init(.any(), authentication: true))
    let alice = Etcdctl.built(for: server).adding(["ETCDCTL_USER": "alice:alicepw"])
    #expect(try await alice.run(["cp", "--prefix", "/r/", "/a/copied/"]).lines.last == "1 key copied")
    #expect(try await alice.run(["get", "/a/copied/1"]).text == "/a/copied/1\ntwo\n")
    for words in [["cp", "/s/1", "/a/s"], ["cp", "/a/1", "/r/a"], ["mv", "/r/1", "/a/r"]] {
      let denied = try await alice.run(words)
      #expect((denied.status, denied.errorLine) == (1, "Error: etcdserver: permission denied"), "\(words)")
    }
    #expect(try await alice.run(["get", "/r/1"]).text == "/r/1\ntwo\n")
  }

  @Test(arguments: [
    (
      "fields",
      """
      "Action" : "move"
      "Key" : "/x/a"
      "Target" : "/y/a"
      "Replaces" : false
      "ModRevision" : 2

      "DryRun" : false
      "Changed" : 1
      "Replaced" : 0
      "Transactions" : 1
      "Revision" : 3

      """
    ),
    (
      "json",
      #"""
      {"changes":[{"action":"move","key":"L3gvYQ==","target":"L3kvYQ==","replaces":false,"mod_revision":2}],\#
      "dry_run":false,"changed":1,"replaced":0,"transactions":1,"revision":3}

      """#
    ),
    (
      "jsonl",
      #"{"action":"move","key":"/x/a","target":"/y/a","replaces":false,"mod_revision":2}"# + "\n"
    ),
    ("yaml", "action: move\nkey: /x/a\ntarget: /y/a\nreplaces: false\nmod_revision: 2\n"),
    (
      "table",
      """
      +--------+------+--------+--------------+
      | ACTION | KEY  | TARGET | MOD REVISION |
      +--------+------+--------+--------------+
      |   move | /x/a |   /y/a |            2 |
      +--------+------+--------+--------------+

      """
    ),
  ]) func everyFormat(format: String, text: String) async throws {
    let server = try await EtcdServer.start(.init(try .any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    try await fill(client, ["/x/a": "1"])
    #expect(try await client.run(["mv", "--prefix", "/x/", "/y/", "-w", format]) == Outcome(stdout: text))
  }

  @Test(arguments: [
    (["cp"], 128), (["cp", "a"], 128), (["cp", "a", "b", "c"], 128), (["cp", "a", "a"], 128), (["mv", "a", ""], 128),
    (["mv", "", "b"], 128), (["mv", "a", "ab", "--prefix", "--overwrite"], 128),
    (["cp", "a", "b", "-w", "protobuf"], 4),
    (["cp", "a", "b", "--max-txn-ops", "-1"], 1), (["mv", "--prefix", "a", "a"], 128),
  ]) func badInputIsRefused(words: [String], status: Int) async throws {
    let outcome = try await client().run(words)
    #expect(outcome.status == Int32(status), "\(outcome)")
    #expect(outcome.errorLine != nil)
  }
}
