import Foundation
import TestSupport
import Testing

/// `snapshot follow`, and what is restored from it: the history of the live member at any revision.
@Suite(.serialized, .timeLimit(.minutes(5))) struct FollowTests {
  private let directory: TemporaryDirectory
  private var backup: String { directory.file("backup") }

  init() throws { directory = try TemporaryDirectory("follow") }

  /// Starts to follow, and waits until there is a log.
  private func follow(_ client: Etcdctl, _ flags: [String] = []) async throws -> ChildProcess {
    let follower = try client.start(["snapshot", "follow", backup, "--sync-every", "50ms"] + flags)
    try await follower.waitForLines(1)
    return follower
  }

  /// The revision of the server, once no lease is left whose end could change it.
  private func revision(_ client: Etcdctl) async throws -> Int {
    while try await client.run(["lease", "list"]).text != "found 0 leases\n" {
      try await Task.sleep(for: .milliseconds(50))
    }
    let text = try await client.run(["get", "x", "-w", "json"]).text
    return try #require(text.firstMatch(of: /"revision":(\d+)/).flatMap { Int($0.output.1) })
  }

  private func restore(_ target: [String], _ name: String = "restored") async throws -> Outcome {
    try? FileManager.default.removeItem(atPath: directory.file(name))
    return try await Etcdctl.built.run(["snapshot", "restore", backup, "--data-dir", directory.file(name)] + target)
  }

  /// Waits until a revision can be restored.
  private func waitUntilLogged(_ revision: Int) async throws {
    let deadline = ContinuousClock.now + .seconds(30)
    while true {
      let outcome = try await restore(["--at-revision", "\(revision)"])
      if outcome.status == 0 { return }
      guard ContinuousClock.now < deadline else { throw HarnessError("revision \(revision): \(outcome.stderr)") }
      try await Task.sleep(for: .milliseconds(50))
    }
  }

  /// Restores revisions, and compares their hashes with those of the server.
  private func expectSameHistory(_ revisions: [Int], _ client: Etcdctl) async throws {
    for revision in revisions {
      let outcome = try await restore(["--at-revision", "\(revision)"])
      #expect(outcome.status == 0, "\(revision): \(outcome.stderr)")
      #expect(outcome.stderr.contains("revision \(revision)) to"))
      let found = try await Etcdctl.built.run(["snapshot", "hashkv", directory.file("restored")]).text
      let live = try await client.run(["endpoint", "hashkv", "--rev", "\(revision)"]).text
      let hash = live.split(separator: ",").last?.trimmingCharacters(in: .whitespacesAndNewlines)
      #expect(found.split(separator: ",").first.map(String.init) == hash, "revision \(revision)")
    }
  }

  /// Writes in transactions of several changes, deletes, and with leases, some of which expire.
  private func write(_ numbers: Range<Int>, _ client: Etcdctl) async throws {
    var random = SeededGenerator()
    let lease = try await client.grantLease(seconds: Int.random(in: 1...2, using: &random)).text
    for number in numbers {
      let keys = (0..<6).map { _ in "/f/\(Int.random(in: 0..<40, using: &random))" }
      switch number % 5 {
      // The lease may have expired.
      case 0: _ = try await client.run(["put", "--lease=\(lease)", keys[0], "leased \(number)"])
      case 1: _ = try await client.run(["del", keys[0], "--prefix"])
      case 2: try await client.expect(["put", keys[0]], stdin: String(repeating: "v\(number)", count: 5000))
      default:
        let changes = Set(keys).sorted().enumerated().map { $0 % 3 == 1 ? "del \($1)" : "put \($1) \(number)" }
        try await client.expect(["txn"], stdin: "\n" + changes.joined(separator: "\n") + "\n\n\n")
      }
    }
  }

  @Test(arguments: EtcdRelease.all) func everyRevisionIsRestoredWhateverDies(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let client = Etcdctl.built(for: server).adding(["ETCDCTL_COMMAND_TIMEOUT": "15s"])
    try await write(0..<20, client)
    let first = try await revision(client)
    var follower = try await follow(client, ["--full-every", "2s"])
    for round in 1...6 {
      async let writing: Void = write(round * 30..<round * 30 + 25, client)
      switch round % 3 {
      case 0:
        await server.end(0)
        try await server.restart(0)
      case 1:
        follower.killAll()
        _ = try await follower.finish()
        follower = try await follow(client, ["--full-every", "2s"])
      default:
        #expect(try await follower.terminate().status == 0)
        follower = try await follow(client, ["--full-every", "2s"])
      }
      // The server may have died under a write.
      _ = try? await writing
    }
    try await write(300..<320, client)
    let last = try await revision(client)
    try await waitUntilLogged(last)
    #expect(try await follower.terminate().status == 0)
    var random = SeededGenerator()
    let revisions = (0..<12).map { _ in Int.random(in: first...last, using: &random) }
    try await expectSameHistory([first, last] + revisions, client)
    let listing = try await Etcdctl.built.run(["snapshot", "list", backup, "--verify"])
    #expect(listing.status == 0 && listing.stderr == "")
  }

  /// A server starts from what is restored, and has the keys of that time.
  @Test func aServerStartsFromTheStateAtATime() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    try await client.expect(["put", "/app/a", "before"])
    let follower = try await follow(client)
    try await client.expect(["put", "/app/a", "good"])
    try await client.expect(["put", "/app/b", "good"])
    try await waitUntilLogged(try await revision(client))
    let formatter = ISO8601DateFormatter()
    formatter.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
    let time = formatter.string(from: Date())
    try await client.expect(["del", "/app/", "--prefix"])
    try await waitUntilLogged(try await revision(client))
    let ended = try await follower.terminate()
    #expect(ended.status == 0 && ended.stderr == "")
    #expect(ended.lines.count == 1 && ended.text.hasPrefix("Snapshot saved at \(backup)/etcd-"))

    let member = try await EtcdServer.start(.init(.any())) { server in
      let member = server.members[0]
      let outcome = try await Etcdctl.built.run([
        "snapshot", "restore", backup, "--at-time", time, "--data-dir", member.dataDirectory, "--name", member.name,
        "--initial-cluster", "\(member.name)=http://127.0.0.1:\(member.peerPort)", "--initial-cluster-token", "tests",
        "--initial-advertise-peer-urls", "http://127.0.0.1:\(member.peerPort)",
      ])
      guard outcome.status == 0 else { throw HarnessError(outcome.stderr) }
    }
    defer { member.stop() }
    let restored = try Etcdctl.real(for: member)
    #expect(try await restored.run(["get", "", "--prefix"]).text == "/app/a\ngood\n/app/b\ngood\n")
    #expect(try await restored.run(["get", "/app/a", "--rev", "2"]).text == "/app/a\nbefore\n")
    #expect(try await restored.run(["put", "/app/c", "new"]).text == "OK\n")
  }

  @Test func compactionsAreFollowed() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    try await write(0..<20, client)
    let follower = try await follow(client, ["--full-every", "0"])
    try await write(20..<40, client)
    let compacted = try await revision(client)
    try await client.expect(["compaction", "\(compacted)"])
    try await write(40..<60, client)
    let last = try await revision(client)
    try await waitUntilLogged(last)
    let deadline = ContinuousClock.now + .seconds(30)
    let hash = directory.file("restored")
    while try await !Etcdctl.built.run(["snapshot", "hashkv", hash]).text.contains(", \(compacted)\n") {
      guard ContinuousClock.now < deadline else { throw HarnessError("the compaction was not noticed") }
      try await Task.sleep(for: .milliseconds(200))
      #expect(try await restore(["--at-revision", "\(last)"]).status == 0)
    }
    try await expectSameHistory([compacted + 1, (compacted + last) / 2, last], client)
    #expect(try await follower.terminate().stderr == "")
  }

  @Test func aGapMakesANewSnapshot() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    try await write(0..<10, client)
    let follower = try await follow(client)
    let early = try await revision(client)
    #expect(try await follower.terminate().stderr == "")
    try await write(10..<20, client)
    // A deletion would be compacted itself, and the file would end one revision before.
    let compacted = try await revision(client) + 1
    try await client.expect(["put", "/f/kept", "x"])
    try await client.expect(["compaction", "\(compacted)"])
    let again = try await follow(client)
    try await again.waitForLines(2)
    let ended = try await again.terminate()
    #expect(ended.lines[0].hasSuffix(" continues after revision \(early)"))
    #expect(ended.lines[1].hasSuffix("-r\(compacted).db"))
    let reason = "later changes were compacted; taking a new snapshot\n"
    #expect(ended.stderr == "the log cannot continue after revision \(early): \(reason)")
    #expect(ended.status == 0)
    #expect(try await restore(["--at-revision", "\(early)"]).status == 0)
    let missing = try await restore(["--at-revision", "\(compacted - 1)"])
    #expect(missing.status == 1)
    #expect(missing.errorLine?.contains("reaches revision \(compacted - 1)") == true)
  }

  /// A cluster that was restored from a backup has the same ID, but another history.
  @Test func aClusterThatWasRestoredGetsANewLog() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    try await write(0..<10, client)
    let old = directory.file("old.db")
    try await client.expect(["snapshot", "save", old])
    let follower = try await follow(client)
    try await write(10..<30, client)
    let last = try await revision(client)
    try await waitUntilLogged(last)
    await server.end(0)
    let member = server.members[0]
    try FileManager.default.removeItem(atPath: member.dataDirectory)
    try await Etcdctl.built.expect([
      "snapshot", "restore", old, "--data-dir", member.dataDirectory, "--name", member.name,
      "--initial-cluster", "\(member.name)=http://127.0.0.1:\(member.peerPort)", "--initial-cluster-token", "tests",
      "--initial-advertise-peer-urls", "http://127.0.0.1:\(member.peerPort)",
    ])
    try await server.restart(0)
    try await follower.waitForLines(2, timeout: .seconds(60))
    try await write(30..<70, client)
    let newest = try await revision(client)
    try await waitUntilLogged(newest)
    let ended = try await follower.terminate()
    #expect(ended.stderr.contains("the cluster has gone back to an earlier revision; taking a new snapshot"))
    try await expectSameHistory([newest], client)
  }

  @Test func whatAKilledOneLeftIsRemoved() async throws {
    let server = try await EtcdServer.plain()
    let client = Etcdctl.built(for: server)
    let stale = "backup/etcd-abc-20260101T000000Z-r0.db.0123456789abcdef.partial"
    let other = "backup/mine.db.0123456789abcdef.partial"
    try FileManager.default.createDirectory(atPath: backup, withIntermediateDirectories: true)
    for name in [stale, other] { try directory.write([1], to: name) }
    let follower = try await follow(client)
    #expect(try directory.tree().filter { $0.hasSuffix(".partial") } == [other])
    #expect(try await follower.terminate().status == 0)
  }

  @Test func listAndVerifyKnowTheLog() async throws {
    let server = try await EtcdServer.start(.init(try .any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    let follower = try await follow(client)
    try await client.expect(["put", "/f/last", "x"])
    let last = try await revision(client)
    try await waitUntilLogged(last)
    #expect(try await follower.terminate().status == 0)
    let list = try await client.run(["snapshot", "list", backup, "--verify", "-w", "jsonl"])
    #expect(list.status == 0)
    #expect(list.text.contains(",\"log_revision\":\(last),"))
    let snapshot = try #require(try directory.tree().first { $0.hasSuffix(".db") })
    let verified = try await client.run(["snapshot", "verify", directory.file(snapshot)])
    #expect(verified.lines.last?.hasPrefix("log verified: up to revision \(last), ") == true)
    let log = try #require(try directory.tree().first { $0.contains(".log.") })
    var bytes = try directory.read(log)
    bytes[bytes.count / 2] ^= 1
    try directory.write(bytes, to: log)
    for command in [["snapshot", "list", backup, "--verify"], ["snapshot", "verify", directory.file(snapshot)]] {
      let damaged = try await client.run(command)
      #expect(damaged.status != 0)
      #expect(damaged.stderr.contains((log as NSString).lastPathComponent))
    }
  }

  @Test func oneAtATime() async throws {
    let server = try await EtcdServer.plain()
    let client = Etcdctl.built(for: server)
    let follower = try await follow(client)
    for arguments in [
      ["snapshot", "follow", backup], ["snapshot", "save", backup], ["snapshot", "prune", backup, "--keep", "1"],
    ] {
      let refused = try await client.run(arguments)
      #expect(refused.status == 14)
      #expect(refused.errorLine == "Error: \(backup) is in use by process \(follower.pid) (snapshot follow)")
    }
    #expect(try await follower.terminate().status == 0)
    #expect(try await client.run(["snapshot", "save", backup]).status == 0)
  }

  @Test func wholeChainsAreRemoved() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    let follower = try await follow(client, ["--full-every", "1s", "--keep", "2", "--compress", "gzip"])
    for round in 1...4 {
      try await write(round * 10..<round * 10 + 10, client)
      try await follower.waitForLines(round + 1)
    }
    let last = try await revision(client)
    try await waitUntilLogged(last)
    let ended = try await follower.terminate()
    #expect(ended.status == 0 && ended.stderr == "")
    let names = try FileManager.default.contentsOfDirectory(atPath: backup).filter { $0.hasPrefix("etcd-") }
    #expect(names.count { $0.hasSuffix(".db.gz") } == 2)
    #expect(names.count { $0.hasSuffix(".log.0001") } == 2)
    try await expectSameHistory([last], client)
  }

  @Test func damageIsNamed() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    let follower = try await follow(client)
    try await write(0..<20, client)
    let last = try await revision(client)
    try await waitUntilLogged(last)
    #expect(try await follower.terminate().status == 0)
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: backup).first { $0.hasSuffix(".log.0001") })
    var bytes = try directory.read("backup/" + name)
    bytes[bytes.count / 2] ^= 1
    try directory.write(bytes, to: "backup/" + name)
    let restored = try await restore([])
    #expect(restored.status == 1)
    let message = try #require(restored.errorLine)
    #expect(message.hasPrefix("Error: \(backup)/\(name): offset "))
    let good = try #require(message.firstMatch(of: /the last good revision is (\d+)$/).flatMap { Int($0.output.1) })
    try await expectSameHistory([good], client)
    let refused = try await client.run(["snapshot", "follow", backup])
    #expect(refused.errorLine == message)
    #expect(refused.status == 12)
  }

  @Test(.needsMounts) func aFullDiskEndsIt() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    try FileManager.default.createDirectory(atPath: backup, withIntermediateDirectories: true)
    guard mount("tmpfs", backup, "tmpfs", 0, "size=4m") == 0 else { throw HarnessError("mount: \(errno)") }
    defer { umount2(backup, Int32(MNT_DETACH)) }
    let follower = try await follow(client)
    for number in 1...6 {
      try await client.expect(["put", "/f/big"], stdin: String(repeating: "\(number)", count: 1_000_000))
    }
    let ended = try await follower.finish()
    #expect(ended.status == 13)
    #expect(ended.errorLine?.contains(".log.0001: cannot be written: no space left on device") == true)
    try await expectSameHistory([2, 3], client)
    #expect(try await restore([]).status == 0)
  }

  @Test(arguments: [
    (["--at-revision", "5", "--at-time", "2026-11-25T19:00:00Z"], "--at-revision and --at-time exclude each other"),
    (["--at-revision", "0"], "--at-revision must be 1 or greater"),
    (["--at-time", "yesterday"], "invalid --at-time \"yesterday\""),
  ]) func refusesContradictions(flags: [String], message: String) async throws {
    let outcome = try await Etcdctl.built.run(["snapshot", "restore", backup] + flags)
    #expect(outcome.status == 128)
    #expect(outcome.errorLine?.hasPrefix("Error: \(message)") == true)
  }

  @Test func aFileHasNoOtherRevisions() async throws {
    let path = try directory.write([1], to: "file.db")
    let outcome = try await Etcdctl.built.run(["snapshot", "restore", path, "--at-revision", "5"])
    #expect(outcome.errorLine?.hasPrefix("Error: --at-revision and --at-time need a directory") == true)
  }
}
