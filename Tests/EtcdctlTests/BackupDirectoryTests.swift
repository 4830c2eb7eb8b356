import Foundation
import TestSupport
import Testing

/// `snapshot save DIR/`, `snapshot list` and `snapshot prune`: what cron is trusted with.
@Suite(.timeLimit(.minutes(3))) struct BackupDirectoryTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory("backups") }

  private var backups: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: directory.path).filter { $0.hasSuffix(".db") }.sorted()
    }
  }

  /// Saves, and returns the path that was printed.
  private func save(_ client: Etcdctl, _ flags: [String] = []) async throws -> String {
    let outcome = try await client.run(["snapshot", "save", directory.path + "/"] + flags)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.stderr == "")
    let line = try #require(outcome.lines.first)
    return String(line.dropFirst("Snapshot saved at ".count))
  }

  /// A copy of a backup under the name that one of another time would have.
  private func copy(_ path: String, time: String, cluster: String? = nil) throws -> String {
    let name = (path as NSString).lastPathComponent
    let parts = name.split(separator: "-").map(String.init)
    let other = ([parts[0], cluster ?? parts[1], time] + parts.dropFirst(3)).joined(separator: "-")
    try FileManager.default.copyItem(atPath: path, toPath: directory.file(other))
    return other
  }

  // MARK: Saving

  @Test func aNewFileEachTime() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let target = directory.file("new/place") + "/"
    let first = try await client.run(["snapshot", "save", target])
    let second = try await client.run(["snapshot", "save", target])
    for outcome in [first, second] {
      #expect(outcome.status == 0)
      #expect(outcome.stderr == "")
      #expect(outcome.text.contains(/^Snapshot saved at .*\/new\/place\/etcd-[0-9a-f]+-\d{8}T\d{6}Z-r\d+(_2)?\.db\n$/))
    }
    #expect(first.text != second.text)
    let attributes = try FileManager.default.attributesOfItem(atPath: directory.file("new/place"))
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    let path = String(try #require(second.lines.first).dropFirst("Snapshot saved at ".count))
    #expect(try await client.run(["snapshot", "verify", path]).status == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func theRecordOfASnapshot() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let outcome = try await client.run(["snapshot", "save", directory.path, "--name", "prod.eu-1", "-w", "jsonl"])
    let object = try JSONSerialization.jsonObject(with: Data(outcome.stdout)) as? [String: Any]
    let record = try #require(object)
    #expect(
      record.keys.sorted() == [
        "endpoint", "file", "file_size", "keys", "member", "revision", "sha256", "size", "took_seconds",
      ])
    let file = try #require(record["file"] as? String)
    #expect(file.contains("/etcd-prod.eu-1-"))
    #expect(try await client.run(["snapshot", "verify", file]).text.contains(record["sha256"] as? String ?? "none"))
    #expect(try await client.run(["snapshot", "save", directory.path, "--quiet"]) == Outcome())
  }

  @Test func oldOnesAreRemovedAfterwards() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let path = try await save(client)
    let old = try (1...4).map { try copy(path, time: "2020010\($0)T000000Z") }
    let foreign = try copy(path, time: "20200101T000000Z", cluster: "other")
    let strange = try directory.write([1], to: "etcd-notes.db")
    let newest = try await save(client, ["--keep", "2", "--keep-yearly", "2"])
    // The two newest, and the newest of 2020.
    let expected = [path, newest, old[3], foreign, strange].map { ($0 as NSString).lastPathComponent }
    #expect(try backups == expected.sorted())
  }

  @Test func nothingIsRemovedAfterAFailure() async throws {
    let server = try await EtcdServer.start(.init(try .any()))
    let client = Etcdctl.built(for: server)
    let path = try await save(client)
    _ = try copy(path, time: "20200101T000000Z")
    let before = try backups
    server.stop()
    let outcome = try await client.run(["snapshot", "save", directory.path, "--keep", "1", "--dial-timeout", "200ms"])
    #expect(outcome.status == 10)
    #expect(outcome.stdout == [])
    #expect(outcome.errorLine?.contains("connection refused") == true)
    #expect(try backups == before)
  }

  @Test func twoAtOnceDoNotCollide() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    _ = try await save(client)
    let lock = directory.file(".etcdctl.lock")
    let holder = try Etcdctl(executable: "/usr/bin/flock").start([lock, "sh", "-c", "echo locked; cat"])
    _ = try await holder.waitForLines(1)
    let outcome = try await client.run(["snapshot", "save", directory.path, "--keep", "1"])
    #expect(outcome.status == 14)
    #expect(outcome.errorLine?.hasSuffix("\(directory.path) is in use by another process") == true)
    #expect(try await client.run(["snapshot", "prune", directory.path, "--keep", "1"]).status == 14)
    holder.closeInput()
    _ = try await holder.finish()
    #expect(try await client.run(["snapshot", "save", directory.path, "--keep", "1"]).status == 0)
    #expect(try backups.count == 1)
  }

  @Test func metricsOutliveAFailure() async throws {
    let server = try await EtcdServer.start(.init(try .any()))
    let client = Etcdctl.built(for: server)
    let metrics = directory.file("etcd.prom")
    _ = try await save(client, ["--metrics", metrics])
    let success = try String(contentsOfFile: metrics, encoding: .utf8)
    #expect(success.contains("\netcdctl_snapshot_last_run_success 1\n"))
    let time = try #require(success.firstMatch(of: /\netcdctl_snapshot_last_success_timestamp_seconds \d+\n/)).output
    server.stop()
    let failed = try await client.run(
      ["snapshot", "save", directory.path, "--metrics", metrics, "--dial-timeout", "200ms"])
    #expect(failed.status == 10)
    let failure = try String(contentsOfFile: metrics, encoding: .utf8)
    #expect(failure.contains("\netcdctl_snapshot_last_run_success 0\n"))
    #expect(failure.contains("\netcdctl_snapshot_last_run_exit_status 10\n"))
    #expect(failure.contains(time))
  }

  @Test func aTimeLimitEndsIt() async throws {
    let server = try await EtcdServer.start(.init(try .any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    server.freeze()
    defer { server.thaw() }
    let outcome = try await client.run(
      ["snapshot", "save", directory.path, "--timeout", "500ms", "--command-timeout", "1m"])
    #expect(outcome.status == 11)
    #expect(outcome.errorLine == "Error: not finished within 500ms")
    #expect(try backups == [])
  }

  @Test func wrongFlagsAreRefused() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    for flags in [
      ["f.db", "--keep", "1"], ["d/", "--keep", "-1"], ["d/", "--keep-within", "90s"], ["d/", "--name", "a/b"],
      ["d/", "--dry-run"],
    ] {
      let outcome = try await client.run(["snapshot", "save"] + flags, directory: directory.path)
      #expect(outcome.status == 128, "\(flags)")
      #expect(outcome.stderr.hasPrefix("Error: "))
    }
    #expect(try await client.run(["snapshot", "prune", directory.path]).status == 128)
    #expect(try directory.tree() == [])
  }

  // MARK: Which member

  @Test func aFollowerIsPreferredAndTheNextIsTakenWhenItFails() async throws {
    let server = try await EtcdServer.start(.init(try .any(), members: 3))
    defer { server.stop() }
    let leader = try await server.leader()
    let endpoints = (0..<3).map { server.url($0) }.joined(separator: ",")
    let all = Etcdctl.built(for: server).adding(["ETCDCTL_ENDPOINTS": endpoints])
    func endpoint(_ flags: [String]) async throws -> String {
      let outcome = try await all.run(["snapshot", "save", directory.path, "-w", "jsonl"] + flags)
      #expect(outcome.status == 0, "\(outcome)")
      let object = try JSONSerialization.jsonObject(with: Data(outcome.stdout)) as? [String: Any]
      return object?["endpoint"] as? String ?? ""
    }
    #expect(try await endpoint([]) != server.url(leader))
    #expect(try await endpoint(["--from", "leader"]) == server.url(leader))
    #expect(try await endpoint(["--from", "follower"]) != server.url(leader))
    let other = (leader + 1) % 3
    #expect(try await endpoint(["--from", server.url(other)]) == server.url(other))
    server.kill(other)
    #expect(try await endpoint([]) != server.url(other))
    let gone = try await all.run(["snapshot", "save", directory.path, "--from", server.url(other)])
    #expect(gone.status == 10)
    #expect(gone.errorLine?.contains("no member may be used") == true)
    let file = try await all.run(["snapshot", "save", directory.file("one.db")])
    #expect(file == Outcome(stdout: "Snapshot saved at \(directory.file("one.db"))\n"))
  }

  // MARK: Listing and removing

  @Test func theListShowsWhatIsKnown() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let path = try await save(client)
    let name = (path as NSString).lastPathComponent
    let copied = try copy(path, time: "20200101T000000Z")
    let list = try await client.run(["snapshot", "list", directory.path])
    #expect(list.status == 0)
    #expect(list.lines.count == 3)
    #expect(list.lines[0].hasPrefix("FILE "))
    #expect(list.lines[1].hasPrefix(name))
    #expect(list.lines[1].hasSuffix("yes"))
    #expect(list.lines[2].hasPrefix(copied))
    #expect(list.lines[2].hasSuffix("no"))
    let verified = try await client.run(["snapshot", "list", directory.path, "--verify", "-w", "jsonl"])
    #expect(verified.lines.allSatisfy { $0.hasSuffix(#","verified":true}"#) })
    for format in ["fields", "json", "table", "yaml"] {
      #expect(try await client.run(["snapshot", "list", directory.path, "-w", format]).text.contains(name))
    }
    var bytes = try directory.read(copied)
    bytes[bytes.count / 2] ^= 1
    try directory.write(bytes, to: copied)
    let damaged = try await client.run(["snapshot", "list", directory.path, "--verify"])
    #expect(damaged.status == 12)
    #expect(damaged.lines[2].hasSuffix("DAMAGED"))
    #expect(damaged.stderr.contains(copied))
  }

  @Test func pruningNeverRemovesTheLastGoodOne() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let path = try await save(client)
    let old = try (1...3).map { try copy(path, time: "2020010\($0)T000000Z") }
    for name in [(path as NSString).lastPathComponent, old[2]] {
      var bytes = try directory.read(name)
      bytes[bytes.count / 2] ^= 1
      try directory.write(bytes, to: name)
    }
    let plan = try await client.run(["snapshot", "prune", directory.path, "--keep", "1", "--dry-run"])
    #expect(
      plan.lines == [
        "keep \((path as NSString).lastPathComponent) (last)", "remove \(old[2])", "keep \(old[1]) (last good one)",
        "remove \(old[0])",
      ])
    #expect(try backups.count == 4)
    #expect(try await client.run(["snapshot", "prune", directory.path, "--keep", "1"]).text == plan.text)
    #expect(try backups == [old[1], (path as NSString).lastPathComponent].sorted())
  }

  @Test func aPlanCountsTheNewSnapshot() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let path = try await save(client)
    let old = try copy(path, time: "20200101T000000Z")
    let plan = try await client.run(["snapshot", "save", directory.path, "--keep", "2", "--dry-run"])
    #expect(plan.status == 0)
    #expect(plan.lines.count == 3)
    #expect(plan.lines[0].hasSuffix(".db (last)"))
    #expect(plan.lines[1...] == ["keep \((path as NSString).lastPathComponent) (last)", "remove \(old)"])
    #expect(try backups.count == 2)
    let other = ["snapshot", "save", directory.path, "--name", "other", "--keep", "1"]
    let note = "note: the --keep flags apply to no snapshot in \(directory.path): the ones there are of "
    #expect(try await client.run(other + ["--dry-run"]).stderr.hasPrefix(note))
    #expect(try await client.run(other).stderr.hasPrefix(note))
    #expect(try await client.run(other).stderr == "")
    #expect(try backups.count == 3)
  }

  // MARK: Restoring

  @Test func aDirectoryRestoresItsNewestGoodOne() async throws {
    let server = try await EtcdServer.start(.init(try .any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    #expect(try await client.run(["put", "/backup/key", "value"]).status == 0)
    let path = try await save(client)
    let newer = try copy(path, time: "20990101T000000Z")
    var bytes = try directory.read(newer)
    bytes[bytes.count / 2] ^= 1
    try directory.write(bytes, to: newer)
    let target = directory.file("restored.etcd")
    let plan = try await client.run(["snapshot", "restore", directory.path, "--data-dir", target, "--dry-run"])
    #expect(plan.status == 0)
    #expect(plan.text.hasPrefix("snapshot: \(path): revision 2, "))
    #expect(plan.stderr.contains("warning: \(directory.file(newer)) is not used: "))
    #expect(!FileManager.default.fileExists(atPath: target))
    let restored = try await client.run(["snapshot", "restore", directory.path, "--data-dir", target])
    #expect(restored.status == 0)
    #expect(restored.stdout == [])
    #expect(restored.stderr.contains("\nnext: start the member with\n  etcd --name default --data-dir \(target) "))
    let read = try await client.run(["get", "--from-snapshot", target, "/backup/key"])
    #expect(read == Outcome(stdout: "/backup/key\nvalue\n"))
    let pick = try await client.run(
      ["snapshot", "restore", "--pick", "--dry-run", directory.file(newer), target, directory.file("none")])
    #expect(pick.status == 0)
    #expect(pick.stderr.contains("* \(target): revision 2, whole; the newest\n"))
  }

  @Test func allMembersAtOnceForKubernetes() async throws {
    let server = try await EtcdServer.start(.init(try .any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    #expect(try await client.run(["put", "/backup/key", "value"]).status == 0)
    let path = try await save(client)
    let members = (1...3).map { "m\($0)=http://127.0.0.1:\(2380 + $0)" }.joined(separator: ",")
    let outcome = try await client.run([
      "snapshot", "restore", path, "--all-members", directory.file("out"), "--initial-cluster", members,
      "--for-kubernetes",
    ])
    #expect(outcome.status == 0, "\(outcome)")
    for name in ["m1", "m2", "m3"] {
      let data = directory.file("out/\(name).etcd")
      let count = try await client.run(["get", "--from-snapshot", data, "/backup/key", "-w", "jsonl"])
      #expect(count.text.hasPrefix(#"{"key":"/backup/key","value":"value","#))
      let status = try await client.run(["snapshot", "status", data + "/member/snap/db", "-w", "json"])
      #expect(status.text.contains(#""revision":1000000002,"#))
      #expect(outcome.stderr.contains("  etcd --name \(name) --data-dir \(data) "))
    }
  }
}
