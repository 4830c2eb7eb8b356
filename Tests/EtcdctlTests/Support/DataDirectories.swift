import Foundation
import TestSupport

/// Data directories of stopped members, written by real servers.
struct StoppedMember: Sendable {
  let release: EtcdRelease
  let path: String
  private let directory: TemporaryDirectory

  var database: String { path + "/member/snap/db" }

  /// Keys `k1` to `k30`, with one of them overwritten; with `v2`, `/dir/a1` to `/dir/a3` by etcd 2's interface before
  /// the last of them. A small `snapshotCount` makes `.snap` files.
  init(_ release: EtcdRelease, snapshotCount: Int = 100_000, v2: Bool = false) async throws {
    let flags = ["--snapshot-count", "\(snapshotCount)"] + (v2 ? ["--enable-v2"] : [])
    let server = try await EtcdServer.start(.init(release, flags: flags))
    let etcdctl = try Etcdctl.real(for: server)
    for number in 1...30 {
      if v2, number == 25 {
        let old = etcdctl.adding(["ETCDCTL_API": "2", "ETCDCTL_ENDPOINTS": ""])
        for name in ["a1", "a2", "a3"] {
          try await Self.succeed(old, ["--endpoints", server.url(), "set", "/dir/\(name)", "v2-\(name)"])
        }
      }
      try await Self.succeed(etcdctl, ["put", "k\(number)", "value\(number)"])
    }
    try await Self.succeed(etcdctl, ["put", "k1", "again"])
    try await server.shutDown()
    directory = try TemporaryDirectory("data")
    path = directory.file("data")
    self.release = release
    try FileManager.default.copyItem(atPath: server.members[0].dataDirectory, toPath: path)
  }

  /// A copy to change, and a path beside it.
  func copy() throws -> (data: String, beside: String, keeper: TemporaryDirectory) {
    let keeper = try TemporaryDirectory("copy")
    try FileManager.default.copyItem(atPath: path, toPath: keeper.file("data"))
    return (keeper.file("data"), keeper.file("new"), keeper)
  }

  private static func succeed(_ etcdctl: Etcdctl, _ arguments: [String]) async throws {
    let outcome = try await etcdctl.run(arguments)
    guard outcome.status == 0 else { throw HarnessError("\(arguments): \(outcome.stderr)\(outcome.text)") }
  }
}

extension Etcdctl {
  /// The executable under test by its other name.
  static func utility() throws -> (etcdutl: Etcdctl, keeper: TemporaryDirectory) {
    let keeper = try TemporaryDirectory("bin")
    let path = keeper.file("etcdutl")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: built.executable)
    return (Etcdctl(executable: path), keeper)
  }
}

extension EtcdServer {
  /// A server on an existing data directory.
  static func start(_ release: EtcdRelease, on directory: String, flags: [String] = []) async throws -> EtcdServer {
    try await start(.init(release, flags: flags + ["--data-dir", directory]))
  }
}

/// The contents of a directory, with the bytes of the files.
func contents(of directory: String) throws -> [String: Data?] {
  let names = try FileManager.default.subpathsOfDirectory(atPath: directory)
  return Dictionary(
    uniqueKeysWithValues: names.map { ($0, FileManager.default.contents(atPath: directory + "/" + $0)) })
}
