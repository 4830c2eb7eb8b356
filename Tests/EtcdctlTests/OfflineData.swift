import Foundation
import TestSupport

/// A server with a varied history, a snapshot of it, and its data directory once it is stopped.
///
/// The history: revisions compacted up to 12, tombstones before and after that, transactions with several changes, a
/// value of many pages, bytes that are no text, leases, users, roles, an alarm. At most twelve keys are alive in `/a/`,
/// so that a server's sorting keeps the order of equal ones.
struct OfflineData {
  static let compacted = 12

  let server: EtcdServer
  let directory: TemporaryDirectory
  let lease: String
  var snapshot: String { directory.file("backup.db") }
  var dataDirectory: String { server.members[0].dataDirectory }

  static func make(_ release: EtcdRelease) async throws -> OfflineData {
    let server = try await EtcdServer.start(.init(release, flags: ["--quota-backend-bytes", "8000000"]))
    let directory = try TemporaryDirectory("offline")
    let client = try Etcdctl.real(for: server)
    for number in 1...9 { try await client.expect(["put", "/a/k\(number)", "value\(number % 4)"]) }
    for value in ["again", "third"] { try await client.expect(["put", "/a/k3", value]) }
    try await client.expect(["del", "/a/k4"])
    try await client.expect(["put", "/b/lines"], stdin: "several\nlines <&>\"\u{1}")
    try await client.expect(["txn"], stdin: "\nput /t/1 one\nput /t/2 two\ndel /a/k6\n\n\n")
    try await client.expect(["compaction", "\(compacted)"])
    let lease = try await client.grantLease(seconds: 10_000).text
    _ = try await client.grantLease(seconds: 500)
    for key in ["/l/2", "/l/1"] { try await client.expect(["put", "--lease=\(lease)", key, "leased"]) }
    try await client.expect(["del", "/t/1"])
    try await client.expect(["put", "/a/k4", "back"])
    try await client.expect(["put", "/a/empty", ""])
    try await client.expect(["txn"], stdin: "\nput /a/x1 one\nput /a/x2 two\n\n\n")
    try await client.expect(["put", "/big"], stdin: String(repeating: "big value ", count: 40_000))
    for step in [
      "role add readers", "role grant-permission --prefix readers read /a/", "role grant-permission readers write /z",
      "role add root", "user add alice:pw", "user add root:pw", "user grant-role alice readers",
      "user grant-role root root",
    ] { try await client.expect(step.split(separator: " ").map(String.init)) }
    var status: Int32 = 0
    while status == 0 {
      status = try await client.run(["put", "/big"], stdin: String(repeating: "x", count: 900_000)).status
    }
    try await client.expect(["snapshot", "save", directory.file("backup.db")])
    return OfflineData(server: server, directory: directory, lease: lease)
  }
}

extension Etcdctl {
  /// Runs what must succeed.
  func expect(_ arguments: [String], stdin: String = "") async throws {
    let outcome = try await run(arguments, stdin: stdin)
    guard outcome.status == 0 else { throw HarnessError("\(arguments): \(outcome.stderr)") }
  }
}

/// Without the IDs of cluster and member, which a snapshot file does not have.
func withoutIDs(_ text: String) -> String {
  text.replacing(/"(cluster_id|member_id)":\d+,/, with: "").replacing(/"(ClusterID|MemberID)" : \d+\n/, with: "")
}
