import Foundation
import TestSupport
import Testing

/// `backup`, started on real servers with `--force-new-cluster`.
@Suite(.timeLimit(.minutes(3))) struct BackupTests {
  struct Sample: Sendable, CustomStringConvertible {
    var release: EtcdRelease
    var hasSnapFile: Bool

    var description: String { "\(release)\(hasSnapFile ? ", .snap" : "")" }

    static let all = EtcdRelease.all.flatMap { release in
      [true, false].map { Sample(release: release, hasSnapFile: $0) }
    }
  }

  @Test(arguments: Sample.all) func aServerStartsOnIt(sample: Sample) async throws {
    let member = try await StoppedMember(sample.release, snapshotCount: sample.hasSnapFile ? 10 : 100_000, v2: true)
    let before = try contents(of: member.path)
    for withV3 in [true, false] {
      let (_, backup, keeper) = try member.copy()
      let arguments = ["backup", "--data-dir", member.path, "--backup-dir", backup] + (withV3 ? ["--with-v3"] : [])
      #expect(try await Etcdctl.built.run(arguments, environment: ["ETCDCTL_API": "2"]) == Outcome(stdout: ""))
      #expect(try contents(of: member.path) == before)
      for release in EtcdRelease.all where release.isAtLeast(sample.release.version) {
        let copy = keeper.file("run")
        try FileManager.default.copyItem(atPath: backup, toPath: copy)
        try await check(copy, withV3: withV3, release)
        try FileManager.default.removeItem(atPath: copy)
      }
    }
  }

  private func check(_ directory: String, withV3: Bool, _ release: EtcdRelease) async throws {
    let flags = ["--force-new-cluster", "--enable-v2"]
    let server = try await EtcdServer.start(release, on: directory, flags: flags)
    let etcdctl = try Etcdctl.real(for: server)
    #expect(try await etcdctl.run(["get", "k1"]) == Outcome(stdout: withV3 ? "k1\nagain\n" : ""))
    let list = try await etcdctl.run(["member", "list"]).text.split(separator: "\n")
    #expect(list.count == 1)
    #expect(list.first?.contains("started, m1, http://localhost:2380,") == true)
    let old = etcdctl.adding(["ETCDCTL_API": "2", "ETCDCTL_ENDPOINTS": ""])
    #expect(
      try await old.run(["--endpoints", server.url(), "get", "/dir/a2"]) == Outcome(stdout: "v2-a2\n"))
    #expect(try await etcdctl.run(["put", "new", "value"]).status == 0)
  }

  @Test func theDefaultOfTheOtherToolIsWithV3() async throws {
    let member = try await StoppedMember(.any())
    let (data, backup, keeper) = try member.copy()
    let (etcdutl, bin) = try Etcdctl.utility()
    defer { withExtendedLifetime((keeper, bin)) {} }
    #expect(try await etcdutl.run(["backup", "--data-dir", data, "--backup-dir", backup]) == Outcome(stdout: ""))
    let server = try await EtcdServer.start(member.release, on: backup, flags: ["--force-new-cluster"])
    #expect(try await Etcdctl.real(for: server).run(["get", "k30"]) == Outcome(stdout: "k30\nvalue30\n"))
  }

  @Test func theLogMayStandElsewhere() async throws {
    let member = try await StoppedMember(.any())
    let (data, backup, keeper) = try member.copy()
    try FileManager.default.moveItem(atPath: data + "/member/wal", toPath: keeper.file("wal"))
    let outcome = try await Etcdctl.built.run([
      "backup", "--data-dir", data, "--wal-dir", keeper.file("wal"), "--backup-dir", backup, "--backup-wal-dir",
      keeper.file("new-wal"), "--with-v3",
    ])
    #expect(outcome == Outcome(stdout: ""))
    #expect(try contents(of: backup).keys.sorted() == ["member", "member/snap", "member/snap/db"])
    let server = try await EtcdServer.start(
      member.release, on: backup, flags: ["--force-new-cluster", "--wal-dir", keeper.file("new-wal")])
    #expect(try await Etcdctl.real(for: server).run(["get", "k2"]) == Outcome(stdout: "k2\nvalue2\n"))
  }

  @Test func whateverIsWrongNothingIsLeft() async throws {
    let member = try await StoppedMember(.any())
    let (data, backup, keeper) = try member.copy()
    let backupCommand = ["backup", "--data-dir", data, "--backup-dir", backup, "--with-v3"]

    var outcome = try await Etcdctl.built.run(["backup", "--data-dir", "/nowhere", "--backup-dir", backup])
    #expect(
      outcome
        == Outcome(stderr: "Error: /nowhere/member/snap: cannot be listed: no such file or directory\n", status: 1))

    let log = data + "/member/wal/0000000000000000-0000000000000000.wal"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: log))
    bytes[40] ^= 1
    try bytes.write(to: URL(fileURLWithPath: log))
    outcome = try await Etcdctl.built.run(backupCommand)
    #expect(outcome.status == 1)
    #expect(outcome.stderr.hasPrefix("Error: \(log): offset 16: checksum mismatch: "))
    bytes[40] ^= 1

    // A record of an impossible length is the end of a log after a crash during a write.
    bytes[60] ^= 1
    try bytes.write(to: URL(fileURLWithPath: log))
    outcome = try await Etcdctl.built.run(backupCommand)
    #expect(outcome.status == 1)
    #expect(outcome.stderr.hasPrefix("Error: write-ahead log: ends with entry 0, but entry "))
    bytes[60] ^= 1

    try bytes.write(to: URL(fileURLWithPath: log))
    let database = data + "/member/snap/db"
    try FileHandle(forWritingTo: URL(fileURLWithPath: database)).truncate(atOffset: 8192)
    outcome = try await Etcdctl.built.run(backupCommand)
    #expect(outcome.status == 1)
    #expect(outcome.stderr.hasPrefix("Error: \(database): truncated: "))
    #expect(try FileManager.default.contentsOfDirectory(atPath: keeper.path) == ["data"])
  }

  @Test func aBackupIsNeverOverwritten() async throws {
    let directory = try TemporaryDirectory()
    let snap = directory.file("b/member/snap")
    try FileManager.default.createDirectory(atPath: snap, withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(fileURLWithPath: snap + "/db"))
    let member = try await StoppedMember(.any())
    let outcome = try await Etcdctl.built.run([
      "backup", "--data-dir", member.path, "--backup-dir", directory.file("b"),
    ])
    #expect(outcome == Outcome(stderr: "Error: expected \"\(snap)\" to be empty, got [\"db\"]\n", status: 1))
    #expect(try contents(of: snap) == ["db": Data("x".utf8)])
  }

  @Test func otherCommandsOfTheOldInterfaceAreRefused() async throws {
    let outcome = try await Etcdctl.built.run(["get", "x"], environment: ["ETCDCTL_API": "2"])
    #expect(outcome == Outcome(stderr: "Error: unsupported API version: 2 (ETCDCTL_API can only be 3)\n", status: 1))
    let usage = try await Etcdctl.built.run(["backup", "--data-dir", "x"], environment: ["ETCDCTL_API": "2"])
    #expect(usage.stderr == "Error: missing required flags: --backup-dir\n")
    #expect(usage.status == 1)
  }
}
