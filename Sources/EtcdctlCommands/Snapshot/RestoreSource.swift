import Files
import Offline
import Output

/// What a cluster can be restored from: a snapshot, or the database of a member that is gone.
struct RestoreSource: Sendable {
  /// What the user named, or the snapshot in a directory of them.
  let path: String
  /// How messages call it.
  var name: String { SnapshotFile.name(of: path) }
  /// The file with the database.
  let database: String
  /// Whether it is a member's data directory, whose database has no checksum.
  let isDataDirectory: Bool
  /// The bytes of the database.
  private(set) var size: UInt64
  /// What is in it; nil when it was not read yet.
  let status: SnapshotStatus?
  /// The logged changes after the snapshot that are restored, too; nil for none.
  private(set) var changes: Replay?
  /// How many entries of the member's log may not be in its database yet.
  let pendingChanges: Int

  /// The revision that is restored, as far as it is known.
  var revision: Int64 { max(status?.revision ?? 0, changes?.revision ?? 0) }

  /// A source that is read while it is restored.
  init(unread path: String) {
    self.init(path, status: nil, pendingChanges: 0)
  }

  /// Reads and verifies a snapshot or a data directory.
  /// - Throws: `SnapshotError` saying why it is not whole.
  init(reading path: String, skippingHashCheck: Bool) async throws(SnapshotError) {
    let source = RestoreSource(unread: path)
    let proof = try await SnapshotVerification.of(
      source.database, requiringHash: !source.isDataDirectory && !skippingHashCheck)
    let pending = source.isDataDirectory ? try SnapshotView(path).log?.pendingChanges ?? 0 : 0
    self.init(path, status: proof.status, pendingChanges: pending)
  }

  private init(_ path: String, status: SnapshotStatus?, pendingChanges: Int) {
    self.path = path
    isDataDirectory = Self.isDataDirectory(path)
    database = isDataDirectory ? DataDirectory(path).database : path
    // Of what is compressed or read from standard input, the size is known when it was read.
    size = status?.totalSize ?? FileTree.size(of: database) ?? 0
    self.status = status
    self.pendingChanges = pendingChanges
  }

  /// What leads to `target` in a directory of backups: a snapshot, and the changes after it if they were logged.
  /// - Throws: `Failure` or `SnapshotError` when there is nothing.
  static func find(
    _ target: Replay.Target, in directory: BackupDirectory, notingOn standardError: StandardError
  ) async throws -> RestoreSource {
    if target == .newest { return try await newest(in: directory, notingOn: standardError) }
    let changes = try Replay(in: directory, to: target)
    if case .time(let time) = target, let end = changes.lastTime, time > end {
      standardError.line("note: the log ends at \(end): later changes are not in it")
    }
    var source = RestoreSource(unread: changes.chain.snapshot)
    source.add(changes)
    return source
  }

  private mutating func add(_ changes: Replay) {
    self.changes = changes
    size += UInt64(changes.logSize)
  }

  /// The newest snapshot in a directory of backups that is whole, with what was logged after it; those that are not are
  /// named on standard error.
  /// - Throws: `Failure` when there is none.
  static func newest(
    in directory: BackupDirectory, notingOn standardError: StandardError
  ) async throws -> RestoreSource {
    let chains = try Chain.all(in: directory)
    let clusters = Set(chains.map(\.name.cluster))
    guard clusters.count <= 1 else {
      throw Failure(
        "\(directory.path) has snapshots of several clusters: \(clusters.sorted().joined(separator: ", "))",
        hint: "name one of the files")
    }
    for chain in Chain.byRecency(chains) {
      var source: RestoreSource
      do throws(SnapshotError) {
        source = try await RestoreSource(reading: chain.snapshot, skippingHashCheck: false)
      } catch {
        if error == .cancelled { throw error }
        standardError.line("warning: \(chain.snapshot) is not used: \(error.description)")
        continue
      }
      guard chain.hasLog else { return source }
      let changes = try Replay(chain)
      if changes.tornSize > 0 {
        standardError.line(
          "note: the log ends with an incomplete revision (\(changes.tornSize.counted("byte"))), which is not restored")
      }
      source.add(changes)
      return source
    }
    throw Failure("\(directory.path) has no snapshot that can be restored")
  }

  /// Whether a path is a member's data directory rather than a directory of backups.
  static func isDataDirectory(_ path: String) -> Bool { FileTree.exists(DataDirectory(path).database) }
}

/// Which of several sources is restored, and why.
struct RestorePick {
  /// A source, or why it can't be used.
  struct Candidate {
    let path: String
    let result: Result<RestoreSource, any Error>
  }

  let candidates: [Candidate]
  /// The newest one that is whole; nil when none is.
  let chosen: Int?

  /// Reads all of them.
  /// - Throws: `CancellationError`.
  init(of paths: [String], notingOn standardError: StandardError) async throws {
    var candidates: [Candidate] = []
    for path in paths {
      do {
        let source =
          FileTree.isDirectory(path) && !RestoreSource.isDataDirectory(path)
          ? try await RestoreSource.newest(in: BackupDirectory(path), notingOn: standardError)
          : try await RestoreSource(reading: path, skippingHashCheck: false)
        candidates.append(Candidate(path: path, result: .success(source)))
      } catch {
        if error is CancellationError || error as? SnapshotError == .cancelled { throw CancellationError() }
        candidates.append(Candidate(path: path, result: .failure(error)))
      }
    }
    let whole = candidates.indices.compactMap { index in
      (try? candidates[index].result.get()).map { (index, $0.revision) }
    }
    // Of equal ones the first that was named.
    chosen = whole.max { $0.1 < $1.1 || ($0.1 == $1.1 && $0.0 > $1.0) }?.0
    self.candidates = candidates
  }

  /// A line for each candidate.
  var lines: [String] {
    candidates.indices.map { index in
      let candidate = candidates[index]
      switch candidate.result {
      case .failure(let error): return "  \(candidate.path): not whole: \(describe(error).message ?? "")"
      case .success(let source):
        let entries = source.pendingChanges.counted("entry", "entries")
        let pending = source.pendingChanges > 0 ? ", \(entries) only in its log" : ""
        let mark = index == chosen ? "* " : "  "
        let file = source.path == candidate.path ? "" : " (\(FileTree.name(of: source.path)))"
        return "\(mark)\(candidate.path)\(file): revision \(source.revision), whole\(pending)"
          + (index == chosen ? "; the newest" : "")
      }
    }
  }
}
