import CommandModel
import Offline
import Output

/// `snapshot verify`: verifies a snapshot.
struct SnapshotVerifyCommand: RunnableCommand {
  static let manual = Manual(
    "verify", "Verifies the checksum and contents of a snapshot",
    description: [
      """
      Verifies the SHA-256 checksum at the end of the file, both meta pages, that every page is used exactly once or \
      free, that keys are in order, that every revision can be decoded, and that etcd's buckets exist. Faults are \
      reported with their location. If snapshot follow keeps a log beside the file, every record of it is checked, too.
      """,
      SnapshotSource.files,
    ],
    arguments: [Argument("filename", .file)],
    examples: [
      Example("etcdctl snapshot verify backup.db", "verify a backup"),
      Example(
        "ssh backup 'cat etcd.db.zst' | etcdctl snapshot verify -", "verify a compressed backup on another machine"),
      Example(
        "etcdctl snapshot verify --skip-hash-check /var/lib/etcd/member/snap/db",
        "verify the database of a stopped member"),
    ],
    exitStatuses: [ExitStatus(.error, "the file cannot be read, is not a snapshot, or is damaged")],
    formats: SnapshotVerificationReport.formats, seeAlso: [["snapshot", "status"], ["snapshot", "restore"]],
    globals: .withEnvironmentAlone)

  static let flags: [Flag<SnapshotVerifyCommand>] = [
    .toggle(
      "skip-hash-check", \.skipsHashCheck, "Accept a file without a checksum, such as a copy of a member's database")
  ]

  var skipsHashCheck = false
  private var path = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard arguments.count == 1 else { throw UsageError("snapshot verify requires exactly one argument") }
    path = arguments[0].string
  }

  func run(in context: Context) async throws {
    try context.printer.require(SnapshotVerificationReport.self)
    let (proof, log) = try await cancellingOnSignals { _ in
      let proof = try await SharedProgress.showing {
        try await SnapshotVerification.of(path, requiringHash: !skipsHashCheck, progress: $0)
      }
      return (proof, try Chain.of(snapshot: path)?.readLog())
    }
    try context.printer.print(SnapshotVerificationReport(proof, of: SnapshotFile.name(of: path), log: log))
  }
}
