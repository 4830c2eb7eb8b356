import CommandModel
import Offline
import Output

/// `snapshot list`: lists the snapshots in a directory.
struct SnapshotListCommand: RunnableCommand {
  static let manual = Manual(
    "list", "Lists the snapshots in a backup directory",
    description: [
      """
      Lists the files in DIR that have a name that snapshot save DIR/ gives, the newest first: when they were begun \
      (UTC), revision, keys, size, size of the file if it is compressed, size of the log that snapshot follow keeps \
      beside it, and the member that they came from.
      """,
      """
      A snapshot is shown as verified if it was when it was saved and its file still has the same size; --verify reads \
      and verifies all of them and their logs now.
      """,
    ],
    arguments: [Argument("dir", .directory)],
    examples: [
      Example("etcdctl snapshot list /backup", "list the snapshots in a directory"),
      Example("etcdctl snapshot list /backup --verify", "verify all of them"),
      Example("etcdctl snapshot list /backup -w jsonl | jq -r 'select(.verified | not).file'", "name those to look at"),
    ],
    exitStatuses: [BackupStatus.damaged.exitStatus], formats: BackupListReport.formats,
    seeAlso: [["snapshot", "save"], ["snapshot", "prune"], ["snapshot", "verify"]],
    globals: .withEnvironmentAlone, relatedPages: ["etcdctl-backup(7)"])

  static let flags: [Flag<SnapshotListCommand>] = [
    .toggle("verify", \.verifies, "Read and verify every snapshot")
  ]

  var verifies = false
  private var directory = BackupDirectory("")

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    directory = BackupDirectory(arguments[0].string)
  }

  func run(in context: Context) async throws {
    try context.printer.require(BackupListReport.self)
    let backups: [ListedBackup]
    do {
      backups = try await cancellingOnSignals { _ in try await read(reportingTo: context.standardError) }
    } catch { throw describe(error, inBackupsOf: directory.path) }
    try context.printer.print(BackupListReport(backups))
    if backups.contains(where: { $0.isDamaged }) { throw Failure(nil, exactly: BackupStatus.damaged.rawValue) }
  }

  private func read(reportingTo standardError: StandardError) async throws -> [ListedBackup] {
    var backups: [ListedBackup] = []
    let chains = try Chain.all(in: directory)
    for entry in try directory.entries() {
      guard let chain = chains.first(where: { $0.name == entry.name }) else { continue }
      var backup = ListedBackup(entry, of: chain)
      if verifies { try await backup.verify(reportingTo: standardError) }
      backups.append(backup)
    }
    return backups
  }
}

/// A snapshot in a directory, and what is known of it.
struct ListedBackup {
  let name: BackupName
  let fileSize: Int64
  /// The bytes of the log that snapshot follow keeps beside it; nil if there is none.
  let logSize: Int64?
  private let chain: Chain
  let endpoint: String
  let member: String
  private(set) var keys: Int?
  private(set) var size: Int64?
  private(set) var checksum: String
  /// The last revision in the log; nil if it was not read.
  private(set) var logRevision: Int64?
  private(set) var isVerified: Bool
  /// Whether it was read and found bad.
  private(set) var isDamaged = false

  init(_ entry: BackupDirectory.Entry, of chain: Chain) {
    name = entry.name
    self.chain = chain
    logSize = chain.hasLog ? chain.logSize : nil
    fileSize = entry.fileSize
    endpoint = entry.record?.endpoint ?? ""
    member = entry.record?.member ?? ""
    keys = entry.record?.keys
    size = entry.record?.size ?? (entry.name.compression == nil ? entry.fileSize : nil)
    checksum = entry.record?.checksum ?? ""
    isVerified = entry.record != nil
  }

  /// Reads the snapshot and its log; what is wrong with it goes to standard error.
  /// - Throws: `CancellationError`.
  mutating func verify(reportingTo standardError: StandardError) async throws {
    do throws(SnapshotError) {
      let (proof, log) = try await chain.verify()
      (isVerified, isDamaged) = (true, false)
      logRevision = log?.lastRevision
      keys = proof.status.liveKeys ?? proof.status.totalItems
      checksum = hexadecimal(proof.checksum ?? [])
    } catch {
      if error == .cancelled { throw CancellationError() }
      (isVerified, isDamaged) = (false, true)
      standardError.line("\(name.text): \(error.description)")
    }
  }
}
