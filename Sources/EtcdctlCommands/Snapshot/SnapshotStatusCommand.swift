import CommandModel
import Offline
import Output

/// `snapshot status`: prints the hash, revision and size of a snapshot.
struct SnapshotStatusCommand: RunnableCommand {
  static let manual = Manual(
    "status", "Prints the hash, revision and size of a snapshot",
    description: [
      """
      Prints the hash, the latest revision, the number of keys and the size of the database. For databases of etcd 3.4 \
      and 3.5, the number of keys counts the entries of all buckets, as those versions do; for 3.6 and later, it \
      counts the keys at the latest revision, and the storage version is printed, too.
      """,
      """
      Checks the structure of the file. A missing or incomplete checksum and a damaged meta page are reported on \
      standard error; use snapshot verify to check that the checksum matches.
      """,
      SnapshotSource.files,
    ],
    arguments: [Argument("filename", .file)],
    examples: [Example("etcdctl snapshot status backup.db -w table", "print the status as a table")],
    exitStatuses: [ExitStatus(.error, "the file cannot be read or is damaged")],
    formats: SnapshotStatusReport.formats, seeAlso: [["snapshot", "verify"]],
    globals: .withEnvironmentAlone)

  private var path = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard arguments.count == 1 else { throw UsageError("snapshot status requires exactly one argument") }
    path = arguments[0].string
  }

  func run(in context: Context) async throws {
    try context.printer.require(SnapshotStatusReport.self)
    let status = try await SnapshotStatus.of(path)
    for flaw in status.flaws { context.standardError.line("warning: \(SnapshotFile.name(of: path)): \(flaw)") }
    try context.printer.print(SnapshotStatusReport(status))
  }
}
