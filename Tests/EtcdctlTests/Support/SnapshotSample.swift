import Bolt
import Files
import Foundation
import TestSupport

/// Databases with varied contents.
enum SnapshotSample {
  /// A server of its own with overwritten, deleted and compacted keys, leases, users, and values of several pages.
  static func server(_ release: EtcdRelease) async throws -> EtcdServer {
    let server = try await EtcdServer.start(.init(release))
    let etcdctl = try Etcdctl.real(for: server)
    for start in stride(from: 0, to: 600, by: 100) {
      let puts = (start..<start + 100).map {
        "put key\($0 % 400) value\($0)-\(String(repeating: "x", count: $0 % 300))"
      }
      try await run(etcdctl, ["txn"], stdin: "\n" + puts.joined(separator: "\n") + "\n\n\n")
    }
    try await run(etcdctl, ["put", "big"], stdin: String(repeating: "0123456789", count: 60_000))
    for line in ["del --prefix key1", "put key1 again", "compaction 6", "user add root:rootpw", "role add reader"] {
      try await run(etcdctl, line.split(separator: " ").map(String.init))
    }
    let lease = try await etcdctl.grantLease(seconds: 3600).text
    try await run(etcdctl, ["put", "leased", "value", "--lease", lease])
    return server
  }

  private static func run(_ etcdctl: Etcdctl, _ arguments: [String], stdin: String = "") async throws {
    let outcome = try await etcdctl.run(arguments, stdin: stdin)
    guard outcome.status == 0 else { throw HarnessError("\(arguments): \(outcome.stderr)") }
  }

  /// Copies all buckets of a database to a new file with pages of another size.
  static func copy(_ source: String, to target: String, pageSize: Int) throws {
    let database = try Database(MappedFile(source))
    var writer = try BulkWriter(creating: target, pageSize: pageSize)
    for name in try database.bucketNames() {
      if let bucket = try database.bucket(name) { try writer.copy(bucket) }
    }
    try writer.finish()
  }
}
