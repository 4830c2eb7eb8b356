import Foundation
import TestSupport
import Testing

/// The commands besides `get` that read from a file: `--from-snapshot`, `hashkv` and `snapshot diff`.
@Suite(.timeLimit(.minutes(2))) struct OfflineTests {
  @Test(arguments: EtcdRelease.all) func listsAsTheServerDid(release: EtcdRelease) async throws {
    let data = try await OfflineData.make(release)
    let real = try Etcdctl.real(for: data.server)
    var commands = [
      ["lease", "list"], ["lease", "timetolive", data.lease], ["lease", "timetolive", "1234"],
      ["user", "list"], ["user", "get", "alice"], ["user", "get", "nobody"], ["role", "list"],
      ["role", "get", "readers"],
      ["role", "get", "none"],
    ]
    // Early releases of 3.5 don't store the client URLs in the database.
    if !release.isAtLeast("3.5") || release.isAtLeast("3.5.30") { commands.insert(["member", "list"], at: 0) }
    // Alarm responses have no header in 3.4.
    if release.isAtLeast("3.5") { commands += [["auth", "status"], ["alarm", "list"]] }
    var calls = commands.flatMap { command in ["simple", "json"].map { command + ["-w", $0] } }
    calls += commands.prefix(3).map { $0 + ["-w", "fields"] }
    var online: [Outcome] = []
    for call in calls { online.append(try await real.run(call)) }
    let detail = try await real.run(["user", "get", "alice", "--detail"])
    try await data.server.shutDown()
    for (call, expected) in zip(calls, online) {
      let found = try await Etcdctl.built.run(call + ["--from-snapshot", data.dataDirectory])
      #expect(withoutTime(found.text) == withoutTime(expected.text), "\(call)")
      #expect(found.status == expected.status, "\(call): \(found.stderr)")
      if expected.status == 1 { #expect(found.errorLine == expected.errorLine, "\(call)") }
      let snapshot = try await Etcdctl.built.run(call + ["--from-snapshot", data.snapshot])
      #expect(snapshot.status == expected.status, "\(call)")
    }
    #expect(
      try await Etcdctl.built.run(["user", "get", "alice", "--detail", "--from-snapshot", data.snapshot]).text
        == detail.text)
    let keys = try await Etcdctl.built.run(
      ["lease", "timetolive", data.lease, "--keys", "--from-snapshot", data.snapshot])
    #expect(
      keys.text == "lease \(data.lease) granted with TTL(10000s), remaining(10000s), attached keys([/l/1 /l/2])\n")
  }

  /// Without the remaining TTL of a lease.
  private func withoutTime(_ text: String) -> String {
    text.replacing(/remaining\(\d+s\)/, with: "remaining").replacing(/"(ttl|TTL)" ?: ?\d+/, with: "ttl")
  }

  @Test(arguments: EtcdRelease.all) func hashesAsTheServerDid(release: EtcdRelease) async throws {
    let data = try await OfflineData.make(release)
    let real = try Etcdctl.real(for: data.server)
    var online: [(revision: Int, outcome: Outcome)] = []
    // For the compacted revision, 3.4 refuses the hash, and 3.5 returns the one from before the compaction.
    for revision in [0, OfflineData.compacted - 1, 1000] + (OfflineData.compacted + 1...24) {
      online.append((revision, try await real.run(["endpoint", "hashkv", "--rev", "\(revision)"])))
    }
    for (revision, expected) in online {
      let found = try await Etcdctl.built.run(["snapshot", "hashkv", data.snapshot, "--rev", "\(revision)"])
      if expected.status == 0 {
        let hash = expected.text.split(separator: " ").last?.dropLast() ?? ""
        #expect(found.status == 0)
        #expect(found.text.hasPrefix("\(hash), "))
        if revision > 0 { #expect(found.text.hasSuffix(" \(revision), \(OfflineData.compacted)\n")) }
      } else {
        #expect(found.status == 1)
        let isFuture = revision > OfflineData.compacted
        let reason = isFuture ? "is a future revision" : "has been compacted"
        #expect(found.stderr == "Error: mvcc: required revision \(reason)\n")
      }
    }
    let json = try await Etcdctl.built.run(["snapshot", "hashkv", data.snapshot, "--rev", "14", "-w", "json"]).text
    #expect(json.wholeMatch(of: /{"hash":\d+,"hashRevision":14,"compactRevision":12}\n/) != nil)
    let fields = try await Etcdctl.built.run(["snapshot", "hashkv", data.snapshot, "-w", "fields"]).text
    #expect(fields.wholeMatch(of: /"Hash" : \d+\n"Hash revision" : \d+\n"Compact revision" : 12\n/) != nil)
    let usage = try await Etcdctl.built.run(["snapshot", "hashkv"])
    #expect(usage.status == 1)
    #expect(usage.errorLine == "Error: snapshot hashkv command needs 1 argument, the file, but 0 were given")
  }

  /// Two snapshots of a server: one of a, b, c/1 and d with the value 1, and one with a changed, b written again, c/2
  /// added and d deleted.
  private func snapshots(in directory: TemporaryDirectory) async throws -> (before: String, after: String) {
    let server = try await EtcdServer.start(.init(.any()))
    let client = Etcdctl.built(for: server)
    let real = try Etcdctl.real(for: server)
    for (key, value) in [("a", "1"), ("b", "1"), ("c/1", "1"), ("d", "1")] {
      try await client.expect(["put", key, value])
    }
    let (before, after) = (directory.file("before.db"), directory.file("after.db"))
    try await real.expect(["snapshot", "save", before])
    for (key, value) in [("a", "2"), ("b", "1"), ("c/2", "new")] { try await client.expect(["put", key, value]) }
    try await client.expect(["del", "d"])
    try await real.expect(["snapshot", "save", after])
    return (before, after)
  }

  private func diff(_ arguments: String...) async throws -> Outcome {
    try await Etcdctl.built.run(["snapshot", "diff"] + arguments)
  }

  @Test func showsWhatDiffers() async throws {
    let directory = try TemporaryDirectory()
    let (before, after) = try await snapshots(in: directory)
    #expect(try await diff(before, after) == Outcome(stdout: "~ a\n+ c/2\n- d\n"))
    #expect(try await diff(after, before, "--exit-code") == Outcome(stdout: "~ a\n- c/2\n+ d\n", status: 1))
    #expect(try await diff(before, before, "--exit-code") == Outcome())
    #expect(try await diff(before, after, "--prefix", "c/") == Outcome(stdout: "+ c/2\n"))
    #expect(try await diff(after, "--rev-a", "5") == Outcome(stdout: "~ a\n+ c/2\n- d\n"))
    #expect(try await diff(after, "--rev-a", "5", "--rev-b", "6") == Outcome(stdout: "~ a\n"))
    #expect(
      try await diff(before, after, "--prefix", "c", "-w", "json").text
        == #"{"changes":[{"change":"added","after":{"key":"Yy8y","create_revision":8,"mod_revision":8,"version":1,"#
        + #""value":"bmV3"}}],"beforeRevision":5,"afterRevision":9,"added":1,"removed":0,"changed":0}"# + "\n")
    #expect(
      try await diff(before, before, "-w", "json").text
        == #"{"changes":[],"beforeRevision":5,"afterRevision":5,"added":0,"removed":0,"changed":0}"# + "\n")
    #expect(try await diff(before).status == 128)
    #expect(try await diff(before, after, "--rev-a", "100").status == 1)
    #expect(
      try await diff(before, after, "-w", "table").text == """
        +---------+-----+---------------------+--------------------+
        | CHANGE  | KEY | MOD REVISION BEFORE | MOD REVISION AFTER |
        +---------+-----+---------------------+--------------------+
        | changed |   a |                   2 |                  6 |
        |   added | c/2 |                     |                  8 |
        | removed |   d |                   5 |                    |
        +---------+-----+---------------------+--------------------+

        """)
    #expect(try await diff(before, after, "-w", "protobuf").status == 4)
  }

  @Test(arguments: [
    ["get", "a", "--from-snapshot"], ["lease", "list", "--from-snapshot"], ["member", "list", "--from-snapshot"],
    ["lease", "timetolive", "1", "--keys", "--from-snapshot"], ["user", "list", "--from-snapshot"],
    ["user", "get", "a", "--from-snapshot"], ["role", "list", "--from-snapshot"],
    ["role", "get", "a", "--from-snapshot"],
    ["auth", "status", "--from-snapshot"], ["alarm", "list", "--from-snapshot"], ["snapshot", "hashkv"],
    ["snapshot", "diff", "--rev-a", "1"],
  ]) func refusesWhatIsNoDatabase(command: [String]) async throws {
    let directory = try TemporaryDirectory()
    let text = try directory.write(Array(String(repeating: "no database\n", count: 4000).utf8), to: "text")
    let empty = try directory.write([], to: "empty")
    for (path, reason) in [
      (directory.file("none"), ": cannot be opened: no such file or directory"),
      (text, "not a bolt database: no valid meta page"),
      (empty, "the file is empty"), ("/dev/null", "not a regular file"),
      (directory.path, "member/snap/db: cannot be opened: no such file or directory"),
    ] {
      let outcome = try await Etcdctl.built.run(command + [path])
      #expect(outcome.status == 1, "\(command) \(path)")
      #expect(outcome.stdout.isEmpty)
      #expect(
        outcome.stderr.hasPrefix("Error: \(path)") && outcome.stderr.hasSuffix("\(reason)\n"), "\(outcome.stderr)")
    }
  }
}
