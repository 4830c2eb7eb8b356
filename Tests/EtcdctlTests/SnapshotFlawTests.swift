import Foundation
import TestSupport
import Testing

/// Readable snapshots with a flaw: `status` shows what the real one shows and warns, `verify` refuses.
@Suite(.timeLimit(.minutes(2))) struct SnapshotFlawTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory("flaws") }

  /// A snapshot, saved anew.
  private func snapshot() async throws -> [UInt8] {
    let path = directory.file("good.db")
    let etcdctl = Etcdctl.built(for: try await EtcdServer.plain())
    #expect(try await etcdctl.run(["snapshot", "save", path]).status == 0)
    return [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  /// What the real etcdctl 3.4 shows; 3.5 crashes on some of the files.
  private func realStatus(_ path: String) async throws -> Outcome {
    let client = try #require(try EtcdRelease.any().client)
    let real = Etcdctl(executable: client, environment: ["ETCDCTL_API": "3"])
    return try await real.run(["snapshot", "status", path])
  }

  private func expectWarning(_ words: String, _ path: String) async throws {
    let real = try await realStatus(path)
    let status = try await Etcdctl.built.run(["snapshot", "status", path])
    #expect(status == Outcome(stdout: real.text, stderr: "warning: \(path): \(words)\n", status: real.status))
    #expect(status.status == 0)
  }

  @Test func aCutChecksum() async throws {
    let good = try await snapshot()
    for missing in [1, 12, 31] {
      let path = try directory.write(Array(good.dropLast(missing)), to: "cut.db")
      let words =
        "the file is incomplete: it ends after \(32 - missing) of the 32 bytes of its checksum"
      try await expectWarning(words, path)
      for flags in [[], ["--skip-hash-check"]] {
        let verify = try await Etcdctl.built.run(["snapshot", "verify", path] + flags)
        #expect(verify == Outcome(stderr: "Error: \(path): \(words)\n", status: 1))
      }
    }
  }

  @Test func noChecksum() async throws {
    let path = try directory.write(Array(try await snapshot().dropLast(32)), to: "database.db")
    try await expectWarning(
      "no checksum at the end, so the file cannot be verified (a copy of a member's database has none)",
      path)
    #expect(try await Etcdctl.built.run(["snapshot", "verify", path]).status == 1)
    #expect(try await Etcdctl.built.run(["snapshot", "verify", path, "--skip-hash-check"]).status == 0)
  }

  @Test func bytesBehindTheChecksum() async throws {
    let path = try directory.write(try await snapshot() + [1, 2, 3], to: "longer.db")
    try await expectWarning("the last 35 bytes are neither part of the database nor a checksum", path)
    #expect(try await Etcdctl.built.run(["snapshot", "verify", path, "--skip-hash-check"]).status == 1)
  }

  /// The checksum is recomputed, so that only the page itself shows the damage.
  @Test(.needsEtcd34, arguments: [0, 1]) func aDestroyedMetaPage(page: Int) async throws {
    var database = Array(try await snapshot().dropLast(32))
    database.replaceSubrange(page * 4096..<(page + 1) * 4096, with: repeatElement(0, count: 4096))
    let path = try directory.write(try await signed(database), to: "meta.db")
    try await expectWarning("page \(page): the meta page is damaged; the other one was used", path)
    for flags in [[], ["--skip-hash-check"]] {
      let verify = try await Etcdctl.built.run(["snapshot", "verify", path] + flags)
      #expect(verify.status == 1)
      #expect(verify.text == "")
      #expect(verify.stderr.hasSuffix("\(path): page \(page): the meta page is damaged\n"))
    }
    // As in the real one, which rewrites both pages.
    let restored = directory.file("restored")
    #expect(try await Etcdctl.built.run(["snapshot", "restore", path, "--data-dir", restored]).status == 0)
    let (etcdutl, bin) = try Etcdctl.utility()
    defer { withExtendedLifetime(bin) {} }
    #expect(try await etcdutl.run(["bbolt", "check", restored + "/member/snap/db"]) == Outcome(stdout: "OK\n"))
  }

  private func signed(_ database: [UInt8]) async throws -> [UInt8] {
    let path = try directory.write(database, to: "unsigned.db")
    let sum = try await Etcdctl(executable: "/usr/bin/sha256sum").run([path]).text.prefix(64)
    let digits = sum.compactMap(\.hexDigitValue)
    return database + stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }

  // MARK: Names in errors

  @Test func aMissingDirectoryIsNamed() async throws {
    let etcdctl = Etcdctl.built(for: try await EtcdServer.plain())
    let missing = directory.file("no/such")
    let words = "cannot be created: the directory \(missing) does not exist"
    #expect(
      try await etcdctl.run(["snapshot", "save", missing + "/x.db"])
        == Outcome(stderr: "Error: \(missing)/x.db: \(words)\n", status: 5))
    #expect(
      try await etcdctl.run(["snapshot", "save", "no/such/x.db"], directory: directory.path)
        == Outcome(
          stderr: "Error: no/such/x.db: cannot be created: the directory no/such does not exist\n", status: 5))
  }

  /// Errors name files as the user does.
  @Test func noTemporaryNameIsShown() async throws {
    let good = directory.file("good.db")
    _ = try await snapshot()
    let etcdctl = Etcdctl.built(for: try await EtcdServer.plain())
    let long = directory.file(String(repeating: "n", count: 256))
    for target in ["/proc/x", good + "/x", long] {
      for command in [
        ["save", target], ["restore", good, "--data-dir", target], ["restore", good, "--wal-dir", target],
      ] {
        let outcome = try await etcdctl.run(["snapshot"] + command, directory: directory.path)
        #expect(outcome.status != 0)
        #expect(outcome.stderr.hasPrefix("Error: \(target)"), "\(outcome.stderr)")
        #expect(!outcome.stderr.contains(".partial"), "\(outcome.stderr)")
      }
    }
  }

  // MARK: What is needed

  /// Verifying a backup does not need OpenSSL.
  @Test func digestsNeedNoLibrary() async throws {
    _ = try await snapshot()
    let etcdctl = Etcdctl.built.adding(["LD_DEBUG": "libs"])
    for command in [["verify"], ["restore", "--data-dir", directory.file("new")]] {
      let outcome = try await etcdctl.run(["snapshot"] + command + [directory.file("good.db")])
      #expect(outcome.status == 0)
      #expect(outcome.stderr.contains("libc.so.6"))
      #expect(!outcome.stderr.contains("libcrypto"))
    }
  }
}
