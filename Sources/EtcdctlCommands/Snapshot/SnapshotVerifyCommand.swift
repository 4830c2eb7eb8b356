import CommandModel
import Offline
import Output

/// `snapshot verify`: proves that a snapshot is complete and unchanged.
struct SnapshotVerifyCommand: RunnableCommand {
  static let manual = Manual(
    "verify", "Proves that a snapshot is complete and unchanged",
    description: [
      """
      Compares the checksum at the end of the file with its bytes, walks through the whole database (both meta pages, every page in use \
      once or free, every key in its place), decodes every revision, and checks that the buckets exist that make it an etcd database. \
      Otherwise it reports what is wrong and where.
      """
    ],
    arguments: [Argument("filename", .file)],
    examples: [
      Example("etcdctl snapshot verify backup.db", "prove that a backup is good"),
      Example(
        "etcdctl snapshot verify --skip-hash-check a.etcd/member/snap/db", "check the database of a stopped member"),
    ],
    exitStatuses: [ExitStatus(.error, "the file can't be read, is no snapshot, or is damaged")],
    formats: SnapshotVerificationReport.formats, seeAlso: [["snapshot", "status"], ["snapshot", "restore"]])

  static let flags: [Flag<SnapshotVerifyCommand>] = [
    .toggle("skip-hash-check", \.skipsHashCheck, "Accept a file that ends without a checksum: a copy of a database")
  ]

  var skipsHashCheck = false
  private var path = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard arguments.count == 1 else { throw UsageError("snapshot verify requires exactly one argument") }
    path = arguments[0].string
  }

  func run(in context: Context) async throws {
    try context.printer.require(SnapshotVerificationReport.self)
    let proof = try await cancellingOnSignals { _ in
      try await SharedProgress.showing {
        try await SnapshotVerification.of(path, requiringHash: !skipsHashCheck, progress: $0)
      }
    }
    try context.printer.print(SnapshotVerificationReport(proof, of: path))
  }
}
