import Bolt
import CommandModel
import Files
import Offline

/// `etcdutl defrag`: defragments the database of a stopped member.
struct DefragFilesCommand: RunnableCommand {
  static let manual = Manual(
    "defrag", "Defragments the database of a stopped member",
    description: [
      """
      Rewrites the database in a data directory without its free pages. The new file is written beside the old one, \
      compared with it, synced to disk and renamed, so there must be space for both; owner and permissions are kept. A \
      directory that is in use by a server is refused.
      """
    ],
    examples: [Example("etcdutl defrag --data-dir /var/lib/etcd", "defragment the database of a stopped member")])

  static let flags: [Flag<DefragFilesCommand>] = [
    .directory("data-dir", \.dataDirectory, "Data directory of a stopped member (required)")
  ]

  var dataDirectory = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try requireFlags([("data-dir", dataDirectory)])
  }

  func run(in context: Context) async throws {
    try await context.defragment(dataDirectory: dataDirectory)
  }
}

extension Context {
  /// How to lock a database against a running server.
  func lockPolicy(_ mode: LockPolicy.Mode) -> LockPolicy {
    let timeout = globals.lockTimeout
    return LockPolicy(mode, timeout: timeout > .zero ? timeout : nil) { [standardError] in
      standardError.line(
        "waiting for another process to release its lock on the database; is an etcd server running on it?")
    }
  }

  /// Defragments the database in a data directory.
  /// - Throws: `Failure` that names the directory.
  func defragment(dataDirectory: String) async throws {
    let lock = lockPolicy(.exclusive)
    try await cancellingOnSignals { _ in try defragmentFile(dataDirectory, lock) }
    standardError.line("finished defragmenting directory \(dataDirectory)")
  }
}

private func defragmentFile(_ dataDirectory: String, _ lock: LockPolicy) throws {
  do throws(SnapshotError) {
    try Defragmentation(DataDirectory(dataDirectory)).run(lock: lock)
  } catch {
    if error == .cancelled { throw CancellationError() }
    throw Failure("failed to defragment \(dataDirectory): \(error.description)")
  }
}

/// Requires these flags, as etcdutl does.
func requireFlags(_ flags: [(name: String, value: String)]) throws(UsageError) {
  let missing = flags.filter(\.value.isEmpty).map { "--\($0.name)" }.sorted().joined(separator: ", ")
  guard missing.isEmpty else { throw UsageError("missing required flags: \(missing)", kind: .syntax) }
}
