import CommandModel
import Offline
import Output

/// `snapshot hashkv` and `etcdutl hashkv`: prints the hash of the key-value history in a file.
struct SnapshotHashKVCommand: RunnableCommand {
  static let manual = Manual(
    "hashkv", "Prints the hash of the key-value history in a file",
    description: [
      """
      The file is a snapshot, or the data directory of a stopped member. The hash is the one that endpoint hashkv prints for a server \
      with these data, whatever its version: compare it with a running member to see whether a backup belongs to the cluster's history.
      """,
      """
      Printed are the hash, the last revision in it, and the revision of the last compaction (-1: none). The file is only read; etcd's \
      own tool changes it, so that the checksum at the end of a snapshot is no longer right.
      """,
    ],
    arguments: [Argument("filename", .file)],
    examples: [
      Example("etcdutl hashkv backup.db", "hash the whole history"),
      Example("etcdctl snapshot hashkv backup.db --rev 1000", "hash it up to revision 1000"),
    ],
    exitStatuses: [ExitStatus(.error, "the file can't be read or is damaged, or does not have the revision")],
    formats: SnapshotHashKVReport.formats, seeAlso: [["endpoint", "hashkv"]])

  static let flags: [Flag<SnapshotHashKVCommand>] = [
    .integer("rev", \.revision, "The last revision to hash; 0 for the latest")
  ]

  var revision: Int64 = 0
  private var path = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard arguments.count == 1 else {
      throw UsageError("accepts 1 arg(s), received \(arguments.count)", kind: .syntax)
    }
    path = arguments[0].string
  }

  func run(in context: Context) async throws {
    try context.printer.require(SnapshotHashKVReport.self)
    try context.printer.print(SnapshotHashKVReport(try await SnapshotView(path).hashKV(at: revision)))
  }
}
