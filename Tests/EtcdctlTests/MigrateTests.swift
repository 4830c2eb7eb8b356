import Bolt
import Foundation
import TestSupport
import Testing

/// `etcdutl migrate` and `etcdutl check v2store`.
@Suite(.timeLimit(.minutes(2))) struct MigrateTests {
  @Test(.needsEtcd35) func thereAndBack() async throws {
    let release = try #require(EtcdRelease.v3_5)
    let member = try await StoppedMember(release, snapshotCount: 10)
    let (data, _, keeper) = try member.copy()
    let (etcdutl, bin) = try Etcdctl.utility()
    defer { withExtendedLifetime((keeper, bin)) {} }
    let path = data + "/member/snap/db"
    #expect(try version(path) == nil)
    let same = #"storage version up-to-date\#t{"storage-version": "3.6"}"#
    func updated(_ version: String) -> String { #"updated storage version\#t{"new-storage-version": "\#(version)"}"# }
    for (target, line, stored) in [
      ("3.6", updated("3.6.0"), "3.6.0"), ("3.6", same, "3.6.0"), ("3.7", updated("3.7.0"), "3.7.0"),
      ("3.5", updated("3.5.0"), nil),
    ] {
      let outcome = try await etcdutl.run(["migrate", "--data-dir", data, "--target-version", target])
      #expect(outcome == Outcome(stderr: line + "\n"))
      #expect(try version(path) == stored)
      #expect(try Database(path).check() == [])
    }
    let server = try await EtcdServer.start(release, on: data)
    #expect(try await Etcdctl.real(for: server).run(["get", "k1"]) == Outcome(stdout: "k1\nagain\n"))
  }

  @Test(.needsEtcd35) func whatIsNotPossibleIsRefused() async throws {
    let release = try #require(EtcdRelease.v3_5)
    let member = try await StoppedMember(release, snapshotCount: 10)
    let (data, _, keeper) = try member.copy()
    let (etcdutl, bin) = try Etcdctl.utility()
    defer { withExtendedLifetime((keeper, bin)) {} }
    let before = try contents(of: data)
    let cases: [(String, String, Int32)] = [
      ("3.8", "cannot create migration plan: version \"3.8.0\" is not supported", 1),
      ("4.0", "cannot create migration plan: changing major storage version is not supported", 1),
      ("3.4", "target version \"3.4\" not supported. Minimal \"3.5\"", 128),
      ("3", "wrong target version format, expected \"X.Y\", got \"3\"", 128),
      ("3.6.0", "wrong target version format, expected \"X.Y\", got \"3.6.0\"", 128),
      ("3.9223372036854775807", "cannot create migration plan: version \"3.8.0\" is not supported", 1),
      ("a.b", "failed to parse target version: invalid semantic version: \"a\" is not a number", 128),
      ("3.a", "failed to parse target version: invalid semantic version: \"a\" is not a number", 128),
      ("3.", "failed to parse target version: invalid semantic version: \"\" is not a number", 128),
      (
        "9999999999999999999.5",
        "failed to parse target version: invalid semantic version: \"9999999999999999999\" is out of range", 128
      ),
    ]
    for (target, message, status) in cases {
      let outcome = try await etcdutl.run(["migrate", "--data-dir", data, "--target-version", target])
      #expect(outcome == Outcome(stderr: "Error: \(message)\n", status: status))
    }
    #expect(try contents(of: data) == before)

    let missing = try await etcdutl.run(["migrate", "--data-dir", data])
    #expect(missing.stderr == "Error: missing required flags: --target-version\n")
    #expect(missing.status == 1)
  }

  @Test(.needsEtcd35) func forceGoesWhereNoPlanLeads() async throws {
    let release = try #require(EtcdRelease.v3_5)
    let (data, _, keeper) = try await StoppedMember(release, snapshotCount: 10).copy()
    let (etcdutl, bin) = try Etcdctl.utility()
    defer { withExtendedLifetime((keeper, bin)) {} }
    let forced = try await etcdutl.run(["migrate", "--data-dir", data, "--target-version", "3.8", "--force"])
    #expect(
      forced
        == Outcome(
          stderr: "warning: cannot create migration plan: version \"3.8.0\" is not supported\n"
            + "forcefully set storage version\t{\"storage-version\": \"3.8\"}\n"))
    #expect(try version(data + "/member/snap/db") == "3.8.0")
    let huge = ["migrate", "--data-dir", data, "--target-version", "3.9223372036854775807", "--force"]
    #expect(try await etcdutl.run(huge).status == 0)
    let back = try await etcdutl.run(["migrate", "--data-dir", data, "--target-version", "3.6"])
    #expect(
      back.stderr
        == "Error: cannot create migration plan: version \"3.9223372036854775807.0\" is not supported\n")
  }

  @Test func aRunningMemberIsRefused() async throws {
    let server = try await EtcdServer.plain()
    let (etcdutl, bin) = try Etcdctl.utility()
    defer { withExtendedLifetime(bin) {} }
    let data = server.members[0].dataDirectory
    let outcome = try await etcdutl.run(
      ["migrate", "--data-dir", data, "--target-version", "3.6"], timeout: .seconds(3))
    #expect(outcome.stderr.hasSuffix("locked by another process (is an etcd server running on it?)\n"))
    #expect(outcome.status == 1)
  }

  @Test(arguments: EtcdRelease.all) func customContentIsFound(release: EtcdRelease) async throws {
    let (etcdutl, bin) = try Etcdctl.utility()
    defer { withExtendedLifetime(bin) {} }
    let clean = try await StoppedMember(release, snapshotCount: 10)
    #expect(
      try await etcdutl.run(["check", "v2store", "--data-dir", clean.path])
        == Outcome(stdout: "No custom content found in v2store.\n"))
    let stored = try await StoppedMember(release, snapshotCount: 4, v2: true)
    #expect(
      try await etcdutl.run(["check", "v2store", "--data-dir", stored.path])
        == Outcome(stderr: "Error: detected custom content in v2store\n", status: 1))
    let logged = try await StoppedMember(release, v2: true)
    #expect(
      try await etcdutl.run(["check", "v2store", "--data-dir", logged.path])
        == Outcome(stderr: "Error: detected custom v2 content in WAL records\n", status: 1))
    #expect(
      try await etcdutl.run(["check", "v2store", "--data-dir", "/nowhere"])
        == Outcome(stderr: "Error: open /nowhere/member/wal: no such file or directory\n", status: 1))
  }

  private func version(_ path: String) throws -> String? {
    try Database(path).bucket("meta")?.value(of: Array("storageVersion".utf8)).map {
      String(decoding: $0.copy, as: UTF8.self)
    }
  }
}
