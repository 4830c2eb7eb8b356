import Bolt
import Foundation
import TestSupport
import Testing

/// `defrag --data-dir` of both tools.
@Suite(.timeLimit(.minutes(2))) struct DefragDataDirectoryTests {
  @Test(arguments: EtcdRelease.all) func keepsEverythingAndServersStartOnIt(release: EtcdRelease) async throws {
    let member = try await StoppedMember(release)
    let (data, _, keeper) = try member.copy()
    defer { withExtendedLifetime(keeper) {} }
    let path = data + "/member/snap/db"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let before = try everything(in: path)

    #expect(
      try await Etcdctl.built.run(["defrag", "--data-dir", data])
        == Outcome(stderr: "finished defragmenting directory \(data)\n"))

    #expect(try everything(in: path) == before)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    let names = try FileManager.default.contentsOfDirectory(atPath: data + "/member/snap")
    #expect(names.filter { !$0.hasSuffix(".snap") } == ["db"])
    let server = try await EtcdServer.start(release, on: data)
    let answer = try await Etcdctl.real(for: server).run(["get", "k1"])
    #expect(answer == Outcome(stdout: "k1\nagain\n"))
  }

  @Test func theOtherToolDoesTheSame() async throws {
    let member = try await StoppedMember(.any())
    let (data, _, keeper) = try member.copy()
    let (etcdutl, bin) = try Etcdctl.utility()
    defer { withExtendedLifetime((keeper, bin)) {} }
    #expect(
      try await etcdutl.run(["defrag", "--data-dir", data, "ignored"])
        == Outcome(stderr: "finished defragmenting directory \(data)\n"))
    let outcome = try await etcdutl.run(["defrag"])
    #expect(outcome.stderr == "Error: missing required flags: --data-dir\n")
    #expect(outcome.status == 1)
  }

  @Test func aRunningMemberIsRefusedAtOnce() async throws {
    let server = try await EtcdServer.plain()
    let data = server.members[0].dataDirectory
    let outcome = try await Etcdctl.built.run(["defrag", "--data-dir", data], timeout: .seconds(3))
    #expect(
      outcome.stderr == """
        Error: failed to defragment \(data): \(data)/member/snap/db: locked by another process \
        (is an etcd server running on it?)

        """)
    #expect(outcome.status == 1)
  }

  @Test func nothingIsMadeWhereNothingIs() async throws {
    let directory = try TemporaryDirectory()
    let outcome = try await Etcdctl.built.run(["defrag", "--data-dir", "nowhere"], directory: directory.path)
    #expect(
      outcome
        == Outcome(
          stderr: "Error: failed to defragment nowhere: "
            + "nowhere/member/snap/db: cannot be accessed: no such file or directory\n", status: 1))
    #expect(try contents(of: directory.path).isEmpty)
  }

  @Test(arguments: Damage.allCases) func aDamagedDatabaseStaysAsItWas(damage: Damage) async throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("member/snap/db")
    try FileManager.default.createDirectory(
      atPath: directory.file("member/snap"), withIntermediateDirectories: true)
    try damage.write(to: path)
    let before = try contents(of: directory.path)
    let outcome = try await Etcdctl.built.run(["defrag", "--data-dir", directory.path])
    #expect(outcome.status == 1)
    #expect(outcome.stdout == [])
    #expect(outcome.stderr.hasPrefix("Error: failed to defragment \(directory.path): "))
    #expect(outcome.stderr.contains("\(path): "))
    #expect(try contents(of: directory.path) == before)
  }

  enum Damage: CaseIterable {
    case empty, noise, truncated, keysOutOfOrder

    func write(to path: String) throws {
      var writer = try BulkWriter(creating: path)
      try writer.begin(bucket: Array("key".utf8))
      for number in UInt8(0)...200 { try writer.put([number, 7, 7, 7], [UInt8](repeating: number, count: 100)) }
      try writer.finish()
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      switch self {
      case .empty: bytes = Data()
      case .noise: bytes = Data((0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
      case .truncated: bytes = bytes.prefix(bytes.count - 4096)
      case .keysOutOfOrder:
        let place = try #require(bytes.range(of: Data([100, 7, 7, 7])))
        bytes[place.lowerBound] = 99
      }
      try bytes.write(to: URL(fileURLWithPath: path))
    }
  }

  @Test func thePageSizeIsKept() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("member/snap/db")
    try FileManager.default.createDirectory(
      atPath: directory.file("member/snap"), withIntermediateDirectories: true)
    var writer = try BulkWriter(creating: path, pageSize: 16384)
    try writer.begin(bucket: Array("meta".utf8))
    try writer.put(Array("consistent_index".utf8), [0, 0, 0, 0, 0, 0, 0, 1])
    try writer.finish()
    #expect(try await Etcdctl.built.run(["defrag", "--data-dir", directory.path]).status == 0)
    #expect(try Database(path).meta.pageSize == 16384)
  }

  /// All buckets with their items, as text.
  private func everything(in path: String) throws -> [String] {
    let database = try Database(path)
    var lines: [String] = []
    for name in try database.bucketNames() {
      lines.append(String(decoding: name, as: UTF8.self))
      try database.bucket(name)?.forEach { element in
        lines.append("\([UInt8](element.key)) = \([UInt8](element.value))")
        return true
      }
    }
    return lines
  }
}
