import Foundation
import TestSupport
import Testing

/// `put` and `del` with conditions, and values from files.
@Suite(.timeLimit(.minutes(2))) struct WriteConditionTests {
  private func refusal(_ reason: String) -> Outcome {
    Outcome(stderr: "Error: the key \(reason): nothing was written\n", status: 7)
  }

  private func revision(of key: String, _ client: Etcdctl) async throws -> Int {
    let fields = try await client.run(["get", key, "-w", "fields"]).text
    return try #require(fields.firstMatch(of: /"ModRevision" : (\d+)/).flatMap { Int($0.1) })
  }

  @Test(arguments: EtcdRelease.all) func aKeyIsWrittenIfItIsAsExpected(release: EtcdRelease) async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain(release))
    let key = "/condition/key"
    let written = Outcome(stdout: "OK\n")
    _ = try await client.run(["del", key])
    #expect(try await client.run(["put", key, "x", "--if-value", "x"]) == refusal("\"\(key)\" does not exist"))
    #expect(try await client.run(["put", key, "x", "--if-mod-rev", "3"]) == refusal("\"\(key)\" does not exist"))
    #expect(try await client.run(["put", key, "1", "--if-absent"]) == written)
    let first = try await revision(of: key, client)
    let exists = refusal("\"\(key)\" exists (mod revision \(first))")
    #expect(try await client.run(["put", key, "2", "--if-absent"]) == exists)
    #expect(try await client.run(["put", key, "2", "--if-mod-rev", "0"]) == exists)
    #expect(try await client.run(["put", key, "2", "--if-mod-rev", "\(first)"]) == written)
    let second = try await revision(of: key, client)
    #expect(
      try await client.run(["put", key, "3", "--if-mod-rev", "\(first)"])
        == refusal("\"\(key)\" has mod revision \(second), not \(first)"))
    #expect(
      try await client.run(["put", key, "3", "--if-value", "1"])
        == refusal("\"\(key)\" has another value (mod revision \(second))"))
    #expect(try await client.run(["put", key, "3", "--if-value=2"]) == written)
    #expect(try await client.run(["put", key, "", "--if-value", "3"]) == written)
    #expect(try await client.run(["put", key, "4", "--if-value", ""]) == written)
    #expect(try await client.run(["get", key]) == Outcome(stdout: "\(key)\n4\n"))
    let last = try await revision(of: key, client)
    #expect(
      try await client.run(["del", key, "--if-mod-rev", "\(first)"])
        == refusal("\"\(key)\" has mod revision \(last), not \(first)"))
    #expect(try await client.run(["del", key, "--if-mod-rev", "\(last)"]) == Outcome(stdout: "1\n"))
    #expect(try await client.run(["del", key, "--if-mod-rev", "\(last)"]) == refusal("\"\(key)\" does not exist"))
    #expect(try await client.run(["del", key, "--if-mod-rev", "0"]) == Outcome(stdout: "0\n"))
  }

  /// What is printed is what `put` and `del` print without a condition, but for the revisions.
  @Test(arguments: ["simple", "json", "fields", "protobuf", "jsonl", "yaml"])
  func theOutputIsThatOfTheCommand(format: String) async throws {
    let server = try await EtcdServer.start(.init(try .any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    func run(_ words: [String]) async throws -> [UInt8] {
      _ = try await client.run(["put", "/same", "before"])
      let outcome = try await client.run(words + ["--prev-kv", "-w", format])
      #expect(outcome.status == 0, "\(outcome)")
      guard format != "protobuf" else { return Array(outcome.stdout.count.description.utf8) }
      return Array(outcome.text.replacing(/(?i)(revision|version)("? ?[:=] ?)\d+/) { "\($0.1)\($0.2)0" }.utf8)
    }
    #expect(
      try await run(["put", "/same", "after", "--if-value", "before"]) == run(["put", "/same", "after"]))
    _ = try await client.run(["del", "/same"])
    _ = try await client.run(["put", "/same", "before"])
    let next = try await revision(of: "/same", client) + 1
    #expect(try await run(["del", "/same", "--if-mod-rev", "\(next)"]) == run(["del", "/same"]))
  }

  @Test func leasesAndOldValuesAreKeptOnRequest() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let lease = try await client.grantLease().record
    let key = "/condition/leased"
    let put = try await client.run(["put", key, "1", "--if-absent", "--lease", lease])
    #expect(put == Outcome(stdout: "OK\n"))
    let kept = ["put", key, "2", "--if-value", "1", "--ignore-lease", "--prev-kv"]
    #expect(try await client.run(kept) == Outcome(stdout: "OK\n\(key)\n1\n"))
    let same = ["put", key, "--ignore-value", "--if-value", "2", "--lease", lease]
    #expect(try await client.run(same) == Outcome(stdout: "OK\n"))
    let record = try await client.run(["get", key, "-w", "jsonl"]).text
    #expect(record.contains(#""value":"2""#) && record.contains(#""lease":"\#(lease)""#))
    let none = try await client.run(["put", key, "3", "--if-value", "2", "--lease", "1234"])
    #expect(none.errorLine == "Error: etcdserver: requested lease not found")
    // A condition that does not hold comes first.
    #expect(try await client.run(["put", key, "3", "--if-value", "1", "--lease", "1234"]).status == 7)
  }

  @Test func aUserNeedsToReadTheKey() async throws {
    let server = try await EtcdServer.shared(.init(.any(), authentication: true))
    let alice = Etcdctl.built(for: server).adding(["ETCDCTL_USER": "alice:alicepw"])
    #expect(try await alice.run(["put", "/a/condition", "1", "--if-absent"]) == Outcome(stdout: "OK\n"))
    #expect(try await alice.run(["put", "/a/condition", "1", "--if-absent"]).status == 7)
    let denied = try await alice.run(["put", "/r/1", "1", "--if-value", "two"])
    #expect((denied.status, denied.errorLine) == (1, "Error: etcdserver: permission denied"))
    #expect(try await alice.run(["del", "/s/1", "--if-mod-rev", "0"]).status == 1)
  }

  /// Of many writers who all expect the same, one wins.
  @Test func oneOfManyWritersWins() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let key = "/condition/race"
    _ = try await client.run(["del", key])
    let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
      for number in 1...8 {
        group.addTask { try await client.run(["put", key, "writer \(number)", "--if-absent"]).status }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses.sorted() == [0, 7, 7, 7, 7, 7, 7, 7])
  }

  /// A write whose response is lost is not repeated: it would be refused by what it has written itself.
  @Test func aLostResponseIsNoRefusal() async throws {
    let server = try await EtcdServer.start(.init(try .any()))
    defer { server.stop() }
    let proxy = try Interference(before: server.members[0].clientPort)
    defer { proxy.stop() }
    let through = Etcdctl.built(for: server).adding(["ETCDCTL_ENDPOINTS": "127.0.0.1:\(proxy.port)"])
    server.freeze()
    let put = try through.start(["put", "/lost", "1", "--if-absent", "--command-timeout", "700ms"])
    put.closeInput()
    let outcome = try await put.finish()
    server.thaw()
    #expect(outcome.status == 1)
    #expect(outcome.stderr.contains("the request may have taken effect"), "\(outcome.stderr)")
  }

  @Test func aValueCanComeFromAFile() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let directory = try TemporaryDirectory()
    let bytes: [UInt8] = [0, 0xff, 0x0a, 0x41]
    let file = try directory.write(bytes, to: "value.bin")
    let empty = try directory.write([], to: "empty")
    #expect(try await client.run(["put", "/file/a", "--value-file", file]) == Outcome(stdout: "OK\n"))
    #expect(try await client.run(["get", "/file/a", "--print-value-only"]).stdout == bytes + [0x0a])
    #expect(try await client.run(["put", "/file/b", "--value-file", empty]) == Outcome(stdout: "OK\n"))
    #expect(try await client.run(["get", "/file/b"]).text == "/file/b\n\n")
    let piped = try await client.run(["put", "/file/c", "--value-file", "-"], stdin: "in")
    #expect(piped == Outcome(stdout: "OK\n"))
    let missing = try await client.run(["put", "/file/d", "--value-file", directory.file("none")])
    #expect(missing.status == 6)
    #expect(missing.errorLine?.hasSuffix("/none: cannot be opened: no such file or directory") == true)
    #expect(try await client.run(["get", "/file/d"]) == Outcome())
  }

  /// As in etcd's own client, @ has no meaning; whoever expects one is told.
  @Test func anAtSignIsPartOfTheValue() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let directory = try TemporaryDirectory()
    try directory.write([0x41], to: "conf")
    let noted = try await client.run(["put", "/at/a", "@conf"], directory: directory.path)
    #expect(
      noted
        == Outcome(
          stdout: "OK\n",
          stderr: "note: the value is the text @conf; --value-file conf writes the contents of the file\n"))
    #expect(try await client.run(["put", "/at/b", "@nobody"]) == Outcome(stdout: "OK\n"))
    #expect(try await client.run(["get", "--prefix", "/at/"]).text == "/at/a\n@conf\n/at/b\n@nobody\n")
  }

  @Test(arguments: [
    (["put", "k", "v", "--if-absent", "--if-value", "x"], 128), (["put", "k", "v", "--if-mod-rev", "-1"], 128),
    (["put", "k", "v", "--if-mod-rev", "many"], 1), (["put", "k", "v", "--value-file", "x"], 128),
    (["put", "k", "--ignore-value", "--value-file", "x"], 128), (["put", "k", "--value-file", ""], 128),
    (["put", "k", "v", "--if-absent", "-w", "table"], 4), (["del", "k", "--prefix", "--if-mod-rev", "1"], 128),
    (["del", "k", "l", "--if-mod-rev", "1"], 128), (["del", "k", "--if-mod-rev", "-3"], 128),
  ]) func badInputIsRefused(words: [String], status: Int) async throws {
    let outcome = try await Etcdctl.built(for: EtcdServer.plain()).run(words)
    #expect(outcome.status == Int32(status), "\(outcome)")
    #expect(outcome.errorLine != nil)
  }

  @Test(arguments: ["put k v --if-absent", "put k v --if-value v", "put k --value-file x", "del k --if-mod-rev 0"])
  func aTransactionHasConditionsOfItsOwn(line: String) async throws {
    let outcome = try await Etcdctl.built(for: EtcdServer.plain()).run(["txn"], stdin: "\n\(line)\n\n\n")
    #expect(outcome.status == 128, "\(outcome)")
    #expect(outcome.errorLine?.contains("in a transaction") == true)
  }
}
