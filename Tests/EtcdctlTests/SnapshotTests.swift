import Bolt
import Foundation
import TestSupport
import Testing

/// `snapshot save`, `status` and `verify`.
@Suite(.timeLimit(.minutes(2))) struct SnapshotTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory("snapshot") }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted() }
  }

  // MARK: Saving

  @Test(arguments: EtcdRelease.all) func savesWhatTheRealOneSaves(release: EtcdRelease) async throws {
    let server = try await SnapshotSample.server(release)
    defer { server.stop() }
    let (ours, real) = (directory.file("ours.db"), directory.file("real.db"))
    let saved = try await Etcdctl.built(for: server).run(["snapshot", "save", ours])
    #expect(saved == Outcome(stdout: "Snapshot saved at \(ours)\n"))
    #expect(try await Etcdctl.real(for: server).run(["snapshot", "save", real]).status == 0)
    #expect(try Data(contentsOf: URL(filePath: ours)).count == Data(contentsOf: URL(filePath: real)).count)
    let mode = try FileManager.default.attributesOfItem(atPath: ours)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try names == ["ours.db", "real.db"])
    try await expectSameStatus(ours)
  }

  @Test func replacesAFile() async throws {
    let server = try await EtcdServer.plain()
    let path = try directory.write([1, 2, 3], to: "backup.db")
    let saved = try await Etcdctl.built(for: server).run(["snapshot", "save", "backup.db"], directory: directory.path)
    #expect(saved == Outcome(stdout: "Snapshot saved at backup.db\n"))
    #expect(try Data(contentsOf: URL(filePath: path)).count > 16384)
    #expect(try names == ["backup.db"])
  }

  @Test func savesWithTLSAndAUser() async throws {
    let release = try EtcdRelease.any()
    let secure = try await EtcdServer.shared(.init(release, security: .mutualTLS))
    #expect(try await Etcdctl.built(for: secure).run(["snapshot", "save", directory.file("tls.db")]).status == 0)
    let server = try await EtcdServer.shared(.init(release, authentication: true))
    let etcdctl = Etcdctl.built(for: server)
    #expect(try await etcdctl.run(["snapshot", "save", directory.file("root.db")]).status == 0)
    let alice = try await etcdctl.run(
      ["snapshot", "save", directory.file("alice.db")], environment: ["ETCDCTL_USER": "alice:alicepw"])
    let real = try await Etcdctl.real(for: server).run(
      ["snapshot", "save", directory.file("alice.db")], environment: ["ETCDCTL_USER": "alice:alicepw"])
    #expect(alice.status == 5)
    #expect(alice.errorLine == real.errorLine)
    let nobody = try await etcdctl.run(
      ["snapshot", "save", directory.file("nobody.db")], environment: ["ETCDCTL_USER": "root:wrong"])
    #expect(nobody.status == 5)
    #expect(nobody.errorLine?.contains("authentication failed") == true)
    #expect(try names == ["root.db", "tls.db"])
  }

  @Test func refusesWhatItCanNotDo() async throws {
    let server = try await EtcdServer.plain()
    let etcdctl = Etcdctl.built(for: server)
    let path = directory.file("backup.db")
    let none = "Error: snapshot save expects one argument\n"
    #expect(try await etcdctl.run(["snapshot", "save"]) == Outcome(stderr: none, status: 128))
    #expect(try await etcdctl.run(["snapshot", "save", "a", "b"]) == Outcome(stderr: none, status: 128))
    let two = try await etcdctl.run(["snapshot", "save", path, "--endpoints", "a:1,b:2"])
    #expect(two.status == 5)
    #expect(two.errorLine == "Error: a:1: the host name a has no address; b:2: the host name b has no address")
    #expect(try await etcdctl.run(["snapshot", "save", directory.file("missing/backup.db")]).status == 5)
    #expect(try await etcdctl.run(["snapshot", "save", path, "-w", "xml"]).status == 4)
    #expect(try await etcdctl.run(["snapshot", "save", path, "--endpoints", "127.0.0.1:1"]).status == 5)
    let late = try await etcdctl.run(["snapshot", "save", path], environment: ["ETCDCTL_COMMAND_TIMEOUT": "1ns"])
    #expect(late.status == 5)
    #expect(try names == [])
  }

  /// Replacing such a file would break it for other programs.
  @Test func doesNotReplaceDevicesAndPipes() async throws {
    let etcdctl = Etcdctl.built(for: try await EtcdServer.plain())
    #expect(mkfifo(directory.file("pipe"), 0o600) == 0)
    try FileManager.default.createSymbolicLink(atPath: directory.file("out"), withDestinationPath: "/proc/self/fd/1")
    for name in ["pipe", "out"] {
      let outcome = try await etcdctl.run(["snapshot", "save", directory.file(name)])
      #expect(outcome.status == 5)
      #expect(outcome.stderr.contains("is not a regular file"))
    }
    #expect(try names == ["out", "pipe"])
  }

  @Test func showsProgressOnATerminal() async throws {
    let server = try await EtcdServer.plain()
    let save = try Etcdctl.built(for: server).startOnTerminal(
      ["snapshot", "save", directory.file("backup.db")], errors: true)
    let outcome = try await save.finish()
    #expect(outcome.status == 0)
    let text = /[\d.]+ [kM]?B of [\d.]+ [kM]B, \d+%/
    #expect(save.progress.screen.contains(text))
    for command in [["verify"], ["restore", "--data-dir", directory.file("new")]] {
      let words = ["snapshot"] + command + [directory.file("backup.db")]
      let check = try Etcdctl.built.startOnTerminal(words, errors: true)
      #expect(try await check.finish().status == 0)
      #expect(check.progress.screen.contains(text))
    }
  }

  // MARK: Status and proof

  private func expectSameStatus(_ path: String) async throws {
    for release in EtcdRelease.all {
      guard let client = release.client else { continue }
      let real = Etcdctl(executable: client, environment: ["ETCDCTL_API": "3"])
      for format in ["simple", "fields", "json", "table", "protobuf"] {
        let arguments = ["snapshot", "status", path, "-w", format]
        let (ours, theirs) = try await (Etcdctl.built.run(arguments), real.run(arguments))
        #expect(ours.status == theirs.status, "\(format)")
        #expect(ours.text == asciiTable(theirs.text), "\(format)")
      }
    }
  }

  /// Some builds draw tables with other characters.
  private func asciiTable(_ text: String) -> String {
    String(text.map { "┌┬┐├┼┤└┴┘".contains($0) ? "+" : $0 == "─" ? "-" : $0 == "│" ? "|" : $0 })
  }

  @Test func statusOfOtherPageSizesIsTheSame() async throws {
    let server = try await SnapshotSample.server(.any())
    defer { server.stop() }
    let saved = directory.file("saved.db")
    #expect(try await Etcdctl.built(for: server).run(["snapshot", "save", saved]).status == 0)
    for pageSize in [1024, 16384, 65536] {
      let path = directory.file("\(pageSize).db")
      try SnapshotSample.copy(saved, to: path, pageSize: pageSize)
      try await expectSameStatus(path)
      #expect(try await Etcdctl.built.run(["snapshot", "verify", path]).status == 1)
      #expect(try await Etcdctl.built.run(["snapshot", "verify", path, "--skip-hash-check"]).status == 0)
    }
  }

  /// Since 3.6, live keys are counted, and the storage version is printed.
  @Test func statusOfA36DatabaseHasItsVersion() async throws {
    let path = directory.file("3.6.db")
    var writer = try BulkWriter(creating: path)
    try writer.begin(bucket: Array("key".utf8))
    for (revision, isDeletion) in [(2, false), (3, false), (4, false), (5, true)] {
      let name = UInt8(ascii: "a") + UInt8(revision % 3)
      let key = [0, 0, 0, 0, 0, 0, 0, UInt8(revision), 0x5F, 0, 0, 0, 0, 0, 0, 0, 0]
      try writer.put(key + (isDeletion ? Array("t".utf8) : []), [0x0A, 1, name] + (isDeletion ? [] : [0x2A, 1, 0x76]))
    }
    try writer.begin(bucket: Array("meta".utf8))
    try writer.put(Array("storageVersion".utf8), Array("3.6.0".utf8))
    try writer.finish()
    let release = try EtcdRelease.any()
    let real = Etcdctl(executable: try #require(release.client), environment: ["ETCDCTL_API": "3"])
    let fields = try await real.run(["snapshot", "status", path, "-w", "fields"]).lines
    let hash = try #require(UInt32(fields[0].dropFirst("\"Hash\" : ".count)))
    let size = try #require(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
    let row = [String(hash, radix: 16), "5", "2", "\(Int((Double(size) / 1000).rounded())) kB", "3.6.0"]
    let expected = [
      "simple": row.joined(separator: ", ") + "\n",
      "json": "{\"hash\":\(hash),\"revision\":5,\"totalKey\":2,\"totalSize\":\(size),\"version\":\"3.6.0\"}\n",
      "fields":
        "\"Hash\" : \(hash)\n\"Revision\" : 5\n\"Keys\" : 2\n\"Size\" : \(size)\n\"Version\" : 3.6.0\n",
      "table": Self.table(["hash", "revision", "total keys", "total size", "version"], row),
    ]
    let (etcdutl, bin) = try Etcdctl.utility()
    defer { withExtendedLifetime(bin) {} }
    let warning = """
      warning: \(path): no checksum at the end, so the file cannot be verified (a copy of a member's database has none)

      """
    for tool in [Etcdctl.built, etcdutl] {
      for (format, text) in expected {
        #expect(
          try await tool.run(["snapshot", "status", path, "-w", format]) == Outcome(stdout: text, stderr: warning))
      }
    }
  }

  private static func table(_ names: [String], _ values: [String]) -> String {
    let widths = zip(names, values).map { max($0.count, $1.count) }
    let line = "+" + widths.map { String(repeating: "-", count: $0 + 2) + "+" }.joined() + "\n"
    let cells = zip(widths, zip(names, values)).map { width, cell in
      let (left, right) = ((width - cell.0.count) / 2, (width - cell.0.count + 1) / 2)
      let space = { (count: Int) in String(repeating: " ", count: count + 1) }
      return (
        space(left) + cell.0.uppercased() + space(right) + "|", space(width - cell.1.count) + cell.1 + " |"
      )
    }
    return line + "|" + cells.map(\.0).joined() + "\n" + line + "|" + cells.map(\.1).joined() + "\n" + line
  }

  @Test func verifySaysWhatItProved() async throws {
    let server = try await EtcdServer.plain()
    let path = directory.file("backup.db")
    #expect(try await Etcdctl.built(for: server).run(["snapshot", "save", path]).status == 0)
    let simple = try await Etcdctl.built.run(["snapshot", "verify", path])
    #expect(simple.text.contains(/verified: revision \d+, \d+ (keys|entries), .+ pages\nSHA-256 [0-9a-f]{64}\n/))
    let json = try await Etcdctl.built.run(["snapshot", "verify", path, "-w", "json"])
    #expect(json.text.contains(/^{"sha256":"[0-9a-f]{64}","pages":\d+,"hash":\d+,"revision":\d+,"totalKey":\d+,/))
    #expect(try await Etcdctl.built.run(["snapshot", "verify", path, "-w", "fields"]).lines.count == 6)
    #expect(try await Etcdctl.built.run(["snapshot", "verify", path, "-w", "table"]).lines.count == 5)
    #expect(try await Etcdctl.built.run(["snapshot", "verify", path, "-w", "protobuf"]).status == 4)
  }

  @Test func damageIsFoundAndNamed() async throws {
    let server = try await EtcdServer.plain()
    let path = directory.file("backup.db")
    #expect(try await Etcdctl.built(for: server).run(["snapshot", "save", path]).status == 0)
    let good = try [UInt8](Data(contentsOf: URL(filePath: path)))
    var changed = good
    // Only the checksum covers the end of a meta page, whatever the data of the shared server.
    changed[4000] ^= 1
    for (bytes, words) in [
      (changed, "Error: expected sha256 "), (Array(good.dropLast(4096)), "truncated"),
      (Array(good.dropLast(32)), "missing hash"),
      ([], "empty"), ([UInt8](repeating: 7, count: 9000), "no valid meta page"),
    ] {
      let damaged = try directory.write(bytes, to: "damaged.db")
      let verify = try await Etcdctl.built.run(["snapshot", "verify", damaged])
      #expect(verify.status == 1)
      #expect(verify.text == "")
      #expect(verify.errorLine?.contains(words) == true, "\(verify.stderr)")
      #expect(verify.errorLine?.contains(damaged) == true, "\(verify.stderr)")
      let restore = try await Etcdctl.built.run(["snapshot", "restore", damaged, "--data-dir", directory.file("new")])
      #expect(restore.status == 1)
    }
    for command in ["status", "verify", "restore"] {
      let none = "Error: snapshot \(command) requires exactly one argument\n"
      #expect(try await Etcdctl.built.run(["snapshot", command]) == Outcome(stderr: none, status: 128))
      #expect(try await Etcdctl.built.run(["snapshot", command, directory.file("missing")]).status == 1)
    }
    #expect(try names == ["backup.db", "damaged.db"])
  }
}
