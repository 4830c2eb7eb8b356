import Bolt
import Foundation
import Glibc
import TestSupport
import Testing

/// Failures while a snapshot is saved or restored.
@Suite(.timeLimit(.minutes(2))) struct SnapshotTroubleTests {
  /// How often a program is killed at a random moment; `SNAPSHOT_KILLS=200` for more.
  private static let kills = ProcessInfo.processInfo.environment["SNAPSHOT_KILLS"].flatMap { Int($0) } ?? 20

  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory("trouble") }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted() }
  }

  /// A server with so much data that saving it takes a while.
  private func largeServer() async throws -> EtcdServer {
    let server = try await EtcdServer.shared(.init(.any(), flags: ["--max-request-bytes", "16000000"]))
    let etcdctl = Etcdctl.built(for: server).adding(["ETCDCTL_MAX_REQUEST_BYTES": "16000000"])
    let keys = try await etcdctl.run(["get", "large", "--prefix", "--keys-only"]).lines.count
    for number in keys..<12 {
      let value = String(repeating: "abcdefgh", count: 1 << 17)
      #expect(try await etcdctl.run(["put", "large\(number)"], stdin: value).status == 0)
    }
    return server
  }

  // MARK: The way from the server

  @Test(arguments: Interference.Harm.allCases, [100, 70_000, 3_000_001])
  func aBrokenStreamLeavesNothing(harm: Interference.Harm, count: Int) async throws {
    let server = try await largeServer()
    let between = try Interference(harm, after: count, before: server.members[0].clientPort)
    defer { between.stop() }
    let began = ContinuousClock.now
    let outcome = try await Etcdctl.built.run([
      "snapshot", "save", directory.file("backup.db"), "--endpoints", "127.0.0.1:\(between.port)",
      "--stall-timeout", "500ms", "--dial-timeout", "1s",
    ])
    #expect(ContinuousClock.now - began < .seconds(15))
    if outcome.status == 0 {
      // One bit of a header may make no difference; the saved snapshot is then valid.
      #expect(harm == .flips)
      #expect(try await Etcdctl.built.run(["snapshot", "verify", directory.file("backup.db")]).status == 0)
    } else {
      #expect(outcome.status == 5)
      #expect(outcome.text == "")
      #expect(outcome.stderr.split(separator: "\n").count == 1, "\(outcome.stderr)")
      #expect(try names == [])
    }
  }

  @Test func theTotalTimeIsLimitedWhenSaid() async throws {
    let server = try await largeServer()
    let between = try Interference(.freezes, after: 1_000_000, before: server.members[0].clientPort)
    defer { between.stop() }
    let outcome = try await Etcdctl.built.run([
      "snapshot", "save", directory.file("backup.db"), "--endpoints", "127.0.0.1:\(between.port)",
      "--command-timeout", "700ms",
    ])
    let words = "Error: context deadline exceeded: 127.0.0.1:\(between.port) did not respond within "
    #expect(outcome.errorLine?.hasPrefix(words) == true, "\(outcome.stderr)")
    #expect(outcome.status == 5)
    #expect(try names == [])
  }

  // MARK: Signals

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func signalsEndItInOrder(signal: Int32) async throws {
    let server = try await largeServer()
    let between = try Interference(.freezes, after: 1_000_000, before: server.members[0].clientPort)
    defer { between.stop() }
    let save = try Etcdctl.built.start([
      "snapshot", "save", directory.file("backup.db"), "--endpoints", "127.0.0.1:\(between.port)",
    ])
    while try names.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
    save.signal(signal)
    #expect(try await save.finish() == Outcome(stderr: "Error: context canceled: interrupted\n", status: 5))
    #expect(try names == [])
  }

  /// A snapshot that takes a while to verify.
  private func largeSnapshot() throws -> String {
    let path = directory.file("large.db")
    var writer = try BulkWriter(creating: path)
    try writer.begin(bucket: Array("key".utf8))
    let separator = UInt8(ascii: "_")
    // A record with the key "k" and the value as field 5.
    let size = 1500
    let record = [0x0A, 1, 0x6B, 0x2A, UInt8(size & 127 | 128), UInt8(size >> 7)] + [UInt8](repeating: 7, count: size)
    for number in UInt64(2)..<60_000 {
      let main = withUnsafeBytes(of: number.bigEndian) { Array($0) }
      try writer.put(main + [separator] + [UInt8](repeating: 0, count: 8), record)
    }
    try writer.begin(bucket: Array("meta".utf8))
    try writer.finish()
    return path
  }

  @Test func signalsEndVerifyAndRestoreInOrder() async throws {
    let path = try largeSnapshot()
    let commands = [["verify"], ["restore", "--data-dir", directory.file("new.etcd")]]
    for (number, signal) in [SIGINT, SIGTERM, SIGHUP].enumerated() {
      let command = commands[number % commands.count]
      let child = try Etcdctl.built.start(["snapshot"] + command + [path, "--skip-hash-check"])
      let maps = "/proc/\(child.pid)/maps"
      while try !String(contentsOfFile: maps, encoding: .utf8).contains(path) {
        try await Task.sleep(for: .milliseconds(1))
      }
      child.signal(signal)
      let outcome = try await child.finish()
      #expect(outcome.text == "")
      #expect(outcome.stderr == "Error: context canceled: interrupted\n")
      #expect(outcome.status != 0)
      #expect(try names == ["large.db"])
    }
  }

  @Test func killedSavesLeaveNoBadFile() async throws {
    let server = try await largeServer()
    let path = directory.file("backup.db")
    let time = try await duration { try Etcdctl.built(for: server).start(["snapshot", "save", path]) }
    var survivors = 0
    var random = SeededGenerator()
    for _ in 0..<Self.kills {
      try? FileManager.default.removeItem(atPath: path)
      let save = try Etcdctl.built(for: server).start(["snapshot", "save", path])
      try await Task.sleep(for: time * Double.random(in: 0...1, using: &random))
      save.killAll()
      _ = try await save.finish()
      guard FileManager.default.fileExists(atPath: path) else { continue }
      survivors += 1
      #expect(try await Etcdctl.built.run(["snapshot", "verify", path]).status == 0)
    }
    #expect(survivors < Self.kills)
    #expect(try await Etcdctl.built(for: server).run(["snapshot", "save", path]).status == 0)
    #expect(try names == ["backup.db"])
  }

  @Test func killedRestoresLeaveNoBadDirectory() async throws {
    let server = try await largeServer()
    let (path, target) = (directory.file("backup.db"), directory.file("new.etcd"))
    #expect(try await Etcdctl.built(for: server).run(["snapshot", "save", path]).status == 0)
    let restore = ["snapshot", "restore", path, "--data-dir", target]
    let time = try await duration { try Etcdctl.built.start(restore) }
    let good = try Self.files(below: target)
    #expect(good.count == 3)
    var random = SeededGenerator()
    for _ in 0..<Self.kills {
      try? FileManager.default.removeItem(atPath: target)
      let child = try Etcdctl.built.start(restore)
      try await Task.sleep(for: time * Double.random(in: 0...1, using: &random))
      child.killAll()
      _ = try await child.finish()
      if FileManager.default.fileExists(atPath: target) { #expect(try Self.files(below: target) == good) }
    }
    try? FileManager.default.removeItem(atPath: target)
    #expect(try await Etcdctl.built.run(restore).status == 0)
    #expect(try names == ["backup.db", "new.etcd"])
  }

  private static func files(below path: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      files[name] = try? Data(contentsOf: URL(filePath: path + "/" + name))
    }
    return files
  }

  private func duration(_ start: () throws -> ChildProcess) async throws -> Duration {
    let began = ContinuousClock.now
    #expect(try await start().finish().status == 0)
    return ContinuousClock.now - began
  }

  // MARK: Full disks

  /// A limit on the file size, which needs no privileges.
  @Test func aLimitOfFileSizesIsAnError() async throws {
    let server = try await largeServer()
    let path = directory.file("backup.db")
    #expect(try await Etcdctl.built(for: server).run(["snapshot", "save", path]).status == 0)
    let shell = Etcdctl(executable: "/bin/bash").adding(server.clientEnvironment)
    for command in ["save '\(directory.file("other.db"))'", "restore '\(path)' --data-dir '\(directory.file("new"))'"] {
      let words = ["-c", "ulimit -f 4096; exec '\(Etcdctl.built.executable)' snapshot \(command)"]
      let outcome = try await shell.run(words)
      #expect(outcome.status == (command.hasPrefix("save") ? 5 : 1))
      let name = directory.file(command.hasPrefix("save") ? "other.db" : "new/member/snap/db")
      #expect(outcome.stderr == "Error: \(name): cannot be written: file too large\n")
      #expect(try names == ["backup.db"])
    }
  }

  @Test(.needsMounts) func aFullDiskIsAnError() async throws {
    let server = try await largeServer()
    let path = directory.file("backup.db")
    #expect(try await Etcdctl.built(for: server).run(["snapshot", "save", path]).status == 0)
    let small = directory.file("small")
    try FileManager.default.createDirectory(atPath: small, withIntermediateDirectories: true)
    try #require(mount("tmpfs", small, "tmpfs", 0, "size=4m") == 0)
    defer { umount2(small, Int32(MNT_DETACH)) }
    let save = try await Etcdctl.built(for: server).run(["snapshot", "save", small + "/backup.db"])
    #expect(save.status == 5)
    #expect(save.stderr == "Error: \(small)/backup.db: cannot be written: no space left on device\n")
    let restore = try await Etcdctl.built.run(["snapshot", "restore", path, "--data-dir", small + "/new"])
    #expect(restore.status == 1)
    let sentence = "Error: \(small)/new: not enough space: "
    #expect(restore.errorLine?.hasPrefix(sentence) == true, "\(restore.stderr)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: small) == [])
  }

  @Test func anEmptyNameIsRefusedBeforeAnythingIsSent() async throws {
    let outcome = try await Etcdctl.built.run(["snapshot", "save", "", "--endpoints", "127.0.0.1:1"])
    #expect(outcome == Outcome(stderr: "Error: the name of the snapshot file is empty\n", status: 5))
  }

  /// The snapshots of etcd before 3.6 refuse in words of their own.
  @Test(.needsEtcd35) func whoMayNotSaveIsToldWhy() async throws {
    let server = try await EtcdServer.shared(.init(try #require(.v3_5), authentication: true))
    let directory = try TemporaryDirectory("denied")
    for (user, hint) in [("", "give --user NAME"), ("bob:bobpw", "only users with the role root may do this")] {
      let client = Etcdctl.built(for: server).adding(["ETCDCTL_USER": user])
      let outcome = try await client.run(["snapshot", "save", directory.file("a.db")])
      #expect(outcome.status == 5 && outcome.stderr.contains("hint: ") && outcome.stderr.contains(hint), "\(outcome)")
    }
  }
}
