import CommandModel
import Offline
import Output

/// `snapshot hashkv` and `etcdutl hashkv`: prints the hash of the key-value history in a file.
struct SnapshotHashKVCommand: RunnableCommand {
  static let manual = Manual(
    "hashkv", "Prints the hash of the key-value history in a file",
    description: [
      """
      The file is a snapshot or the data directory of a stopped member. The hash equals that of endpoint hashkv for a \
      server with the same data: compare them to check that a backup belongs to a cluster's history.
      """,
      """
      Prints the hash, the last hashed revision and the revision of the last compaction (-1 for none). The file is \
      only read; etcd's own etcdutl changes it, which invalidates the checksum of a snapshot.
      """,
      SnapshotSource.files,
    ],
    arguments: [Argument("filename", .file)],
    examples: [
      Example("etcdctl snapshot hashkv backup.db", "hash the entire history"),
      Example("etcdutl hashkv backup.db --rev 1000", "hash the history up to revision 1000"),
    ],
    exitStatuses: [ExitStatus(.error, "the file cannot be read, is damaged, or does not contain the revision")],
    formats: SnapshotHashKVReport.formats, seeAlso: [["endpoint", "hashkv"]],
    globals: .withEnvironmentAlone)

  static let flags: [Flag<SnapshotHashKVCommand>] = [
    .integer("rev", \.revision, "Hash up to this revision; 0 for the latest")
  ]

  var revision: Int64 = 0
  private var path = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard arguments.count == 1 else {
      throw UsageError("hashkv command needs 1 argument, the file, but \(arguments.count) were given", kind: .syntax)
    }
    path = arguments[0].string
  }

  func run(in context: Context) async throws {
    try context.printer.require(SnapshotHashKVReport.self)
    try context.printer.print(SnapshotHashKVReport(try await SnapshotView(path).hashKV(at: revision)))
  }
}
