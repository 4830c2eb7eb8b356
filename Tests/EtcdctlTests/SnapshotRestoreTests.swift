import Foundation
import TestSupport
import Testing

/// `snapshot restore`: servers start from its data directories and from those of the real one.
@Suite(.timeLimit(.minutes(2))) struct SnapshotRestoreTests {
  /// Which of the two tools does a step.
  enum Hand: Sendable, CaseIterable { case ours, real }

  private static let everything = ["get", "", "--prefix", "-w", "json"]

  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory("restore") }

  private func tool(_ hand: Hand, _ release: EtcdRelease) throws -> Etcdctl {
    switch hand {
    case .ours: .built
    case .real: Etcdctl(executable: try #require(release.client), environment: ["ETCDCTL_API": "3"])
    }
  }

  /// The response without what depends on the server and not on its data.
  private func data(_ text: String) -> String {
    text.replacing(/"header":\{[^}]*\},?/, with: "")
  }

  private func revision(_ text: String) -> Int? {
    text.firstMatch(of: /"revision":(\d+)/).flatMap { Int($0.output.1) }
  }

  /// Restores for each member of a server that is not started yet.
  private func restore(_ snapshot: String, with tool: Etcdctl, for server: EtcdServer) async throws {
    let cluster = server.members.map { "\($0.name)=http://127.0.0.1:\($0.peerPort)" }.joined(separator: ",")
    for member in server.members {
      let outcome = try await tool.run([
        "snapshot", "restore", snapshot, "--data-dir", member.dataDirectory, "--name", member.name,
        "--initial-cluster", cluster, "--initial-cluster-token", "tests",
        "--initial-advertise-peer-urls", "http://127.0.0.1:\(member.peerPort)",
      ])
      guard outcome.status == 0, outcome.text == "" else { throw HarnessError("restore: \(outcome)") }
    }
  }

  // MARK: Round trips

  @Test(arguments: EtcdRelease.all, [(Hand.ours, Hand.real), (.real, .ours), (.ours, .ours)])
  func keysComeBack(release: EtcdRelease, hands: (save: Hand, restore: Hand)) async throws {
    let source = try await SnapshotSample.server(release)
    let before = try await Etcdctl.real(for: source).run(Self.everything).text
    let path = directory.file("backup.db")
    let saver = try tool(hands.save, release).adding(source.clientEnvironment)
    #expect(try await saver.run(["snapshot", "save", path]).status == 0)
    source.stop()
    // A newer etcd also starts from an older one's snapshot.
    for target in EtcdRelease.all where target.isAtLeast(release.version) {
      for members in [1, 3] {
        let restorer = try tool(hands.restore, target)
        let server = try await EtcdServer.start(.init(target, members: members)) { server in
          try await restore(path, with: restorer, for: server)
        }
        defer { server.stop() }
        let real = try Etcdctl.real(for: server)
        let after = try await real.run(Self.everything).text
        #expect(data(after) == data(before))
        #expect(revision(after) == revision(before))
        #expect(try await real.run(["put", "new", "key"]).text == "OK\n")
        #expect(try await real.run(["lease", "list"]).lines.count == 2)
        #expect(try await real.run(["user", "list"]).text == "root\n")
        #expect(try await real.run(["member", "list"]).lines.count == members)
      }
    }
  }

  @Test(.needsEtcd35) func theIDsAreTheRealOnes() async throws {
    let release = try #require(EtcdRelease.v3_5)
    let server = try await EtcdServer.plain(release)
    let path = directory.file("backup.db")
    #expect(try await Etcdctl.built(for: server).run(["snapshot", "save", path]).status == 0)
    let three = "m1=http://10.0.0.1:1,m2=http://10.0.0.2:2,m3=http://10.0.0.3:3"
    for (index, flags) in [
      [], ["--name", "m2", "--initial-cluster", three, "--initial-advertise-peer-urls", "http://10.0.0.2:2"],
      ["--initial-cluster-token", "other", "--wal-dir", ""],
    ].enumerated() {
      var trees: [[String: Data]] = []
      for hand in Hand.allCases {
        let target = directory.file("\(hand)-\(index)")
        let outcome = try await tool(hand, release).run(["snapshot", "restore", path, "--data-dir", target] + flags)
        #expect(outcome.status == 0)
        #expect(outcome.text == "")
        trees.append(try Self.files(below: target))
      }
      // The log and the members as etcd 2 stored them hold all IDs; the database's pages may be laid out differently.
      #expect(trees[0].keys.sorted() == trees[1].keys.sorted())
      for (name, content) in trees[0] where !name.hasSuffix("/db") { #expect(content == trees[1][name], "\(name)") }
    }
  }

  private static func files(below path: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      files[name] = try? Data(contentsOf: URL(filePath: path + "/" + name))
    }
    return files
  }

  @Test(arguments: EtcdRelease.all) func revisionsAreBumped(release: EtcdRelease) async throws {
    let source = try await SnapshotSample.server(release)
    defer { source.stop() }
    let path = directory.file("backup.db")
    #expect(try await Etcdctl.built(for: source).run(["snapshot", "save", path]).status == 0)
    let old = try #require(revision(try await Etcdctl.real(for: source).run(Self.everything).text))
    let server = try await EtcdServer.start(.init(release)) { server in
      let outcome = try await Etcdctl.built.run([
        "snapshot", "restore", path, "--data-dir", server.members[0].dataDirectory, "--bump-revision", "0x3e8",
        "--mark-compacted",
      ])
      #expect(outcome.status == 0)
    }
    defer { server.stop() }
    #expect(revision(try await Etcdctl.real(for: server).run(Self.everything).text) == old + 1000)
    let compacted = try await Etcdctl.real(for: server).run(["get", "big", "--rev", "\(old)"])
    #expect(compacted.stderr.contains("required revision has been compacted"))
  }

  @Test(arguments: EtcdRelease.all) func alarmsComeAlongAndCanBeEnded(release: EtcdRelease) async throws {
    let source = try await EtcdServer.start(.init(release, flags: ["--quota-backend-bytes", "200000"]))
    defer { source.stop() }
    let etcdctl = Etcdctl.built(for: source)
    for _ in 0..<2 { _ = try await etcdctl.run(["put", "a"], stdin: String(repeating: "x", count: 300_000)) }
    let path = directory.file("backup.db")
    #expect(try await etcdctl.run(["snapshot", "save", path]).status == 0)
    var configuration = EtcdServer.Configuration(release)
    configuration.hasAlarm = true
    let server = try await EtcdServer.start(configuration) { server in
      let member = server.members[0]
      let restored = try await Etcdctl.built.run([
        "snapshot", "restore", path, "--data-dir", member.dataDirectory, "--name", member.name, "--initial-cluster",
        "\(member.name)=http://127.0.0.1:\(member.peerPort)", "--initial-advertise-peer-urls",
        "http://127.0.0.1:\(member.peerPort)", "--initial-cluster-token", "tests",
      ])
      #expect(restored.status == 0)
      let note = "note: the snapshot contains an active alarm; after starting, disarm it with etcdctl alarm disarm\n"
      #expect(restored.stderr.contains("\n" + note))
    }
    defer { server.stop() }
    let restored = Etcdctl.built(for: server)
    let alarms = try await restored.run(["alarm", "list"])
    #expect(alarms.text.contains(/^memberID:\d+ alarm:NOSPACE/))
    let full = try await restored.run(["put", "b", "c"])
    #expect(full.status == 1)
    #expect(full.errorLine == "Error: etcdserver: mvcc: database space exceeded")
    #expect(try await restored.run(["alarm", "disarm"]).text == alarms.text)
    #expect(try await restored.run(["alarm", "list"]).text == "")
    #expect(try await restored.run(["put", "b", "c"]).text == "OK\n")
  }

  @Test func aClusterWithUsersAsksForThem() async throws {
    let release = try EtcdRelease.any()
    let source = try await EtcdServer.shared(.init(release, authentication: true))
    let path = directory.file("backup.db")
    #expect(try await Etcdctl.built(for: source).run(["snapshot", "save", path]).status == 0)
    let server = try await EtcdServer.start(.init(release)) { server in
      try await restore(path, with: .built, for: server)
    }
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    #expect(try await etcdctl.run(["get", "/s/1"]).errorLine == "Error: etcdserver: user name is empty")
    #expect(try await etcdctl.run(["get", "/a/1", "--user", "alice:alicepw"]).text == "/a/1\none\n")
  }

  // MARK: Directories and flags

  @Test func whatIsInTheWayStays() async throws {
    let server = try await EtcdServer.plain()
    let path = directory.file("backup.db")
    #expect(try await Etcdctl.built(for: server).run(["snapshot", "save", path]).status == 0)
    let target = directory.file("m")
    func restore(_ flags: String...) async throws -> Outcome {
      try await Etcdctl.built.run(["snapshot", "restore", path] + flags, directory: directory.path)
    }
    // The real one accepts any --write-out and --initial-memory-map-size, too.
    let first = try await restore("--data-dir", target, "-w", "xml", "--initial-memory-map-size", "5")
    #expect(first.status == 0)
    #expect(first.stderr.hasPrefix("restored "))
    let again = try await restore("--data-dir", target)
    #expect(again == Outcome(stderr: "Error: data directory \"\(target)\" is not empty or cannot be read\n", status: 1))
    let wal = try await restore("--data-dir", directory.file("n"), "--wal-dir", target)
    #expect(wal == Outcome(stderr: "Error: log directory \"\(target)\" already exists\n", status: 1))
    #expect(try await restore("--name", "n1", "--initial-cluster", "n1=http://localhost:2380").status == 0)
    #expect(FileManager.default.fileExists(atPath: directory.file("n1.etcd/member/snap/db")))
    let half = "Error: --mark-compacted and --bump-revision must be given together\n"
    #expect(try await restore("--bump-revision", "5") == Outcome(stderr: half, status: 128))
    #expect(try await restore("--mark-compacted") == Outcome(stderr: half, status: 128))
    #expect(try await restore("--bump-revision", "-1").status == 1)
    let stranger = "Error: member \"x\" is not in --initial-cluster\n"
    #expect(try await restore("--name", "x") == Outcome(stderr: stranger, status: 1))
    #expect(try await restore("--initial-advertise-peer-urls", "").status == 1)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted() == ["backup.db", "m", "n1.etcd"])
  }
}
