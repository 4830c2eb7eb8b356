import CommandModel
import Offline
import Output

/// `snapshot status`: shows what a snapshot holds.
struct SnapshotStatusCommand: RunnableCommand {
  static let manual = Manual(
    "status", "Shows what a snapshot holds",
    description: [
      """
      Prints the hash of the content, the newest revision, the number of keys and the size of the database. The keys are counted as the \
      etcd does that wrote the file: for 3.4 and 3.5 everything that is stored, for 3.6 and later the keys that exist at the newest \
      revision, and then the storage version stands at the end.
      """,
      """
      The structure of the file is checked on the way. A missing or incomplete checksum and a damaged meta page are reported on \
      standard error; whether the checksum matches is checked by snapshot verify.
      """,
    ],
    arguments: [Argument("filename", .file)],
    examples: [Example("etcdctl snapshot status backup.db -w table", "show a snapshot as a table")],
    exitStatuses: [ExitStatus(.error, "the file can't be read, or is damaged")],
    formats: SnapshotStatusReport.formats, seeAlso: [["snapshot", "verify"]])

  private var path = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard arguments.count == 1 else { throw UsageError("snapshot status requires exactly one argument") }
    path = arguments[0].string
  }

  func run(in context: Context) async throws {
    try context.printer.require(SnapshotStatusReport.self)
    let status = try await SnapshotStatus.of(path)
    for flaw in status.flaws { context.standardError.line("warning: \(path): \(flaw)") }
    try context.printer.print(SnapshotStatusReport(status))
  }
}
