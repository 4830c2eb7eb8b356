import CommandModel
import EtcdClient
import Files
import Offline
import Output

/// A snapshot that was saved.
struct SavedBackup: Sendable {
  let path: String
  let record: BackupRecord
  /// The version of the server, from 3.6 on.
  let version: String
}

/// The work of `snapshot save`.
struct SaveJob: Sendable {
  private let command: SnapshotSaveCommand
  private let context: Context

  init(_ command: SnapshotSaveCommand, _ context: Context) {
    self.command = command
    self.context = context
  }

  /// Saves to the file that the user named.
  func saveToFile() async throws -> SavedBackup {
    let endpoints = try context.globals.endpointList()
    let path = command.path
    // One endpoint is asked for nothing else, as in etcd's own client.
    guard endpoints.count > 1 || !command.from.isEmpty else {
      return try await receive(from: endpoints.first ?? "", of: endpoints, member: "", to: path) { _ in nil }
    }
    return try await firstThatWorks(try await candidates(of: endpoints)) { candidate in
      try await receive(
        from: candidate.endpoint, of: endpoints, member: hexadecimal(candidate.memberID), to: path
      ) { _ in nil }
    }
  }

  /// Saves to a new file in the directory, then removes what is not to be kept.
  func saveIntoDirectory() async throws -> SavedBackup {
    let directory = BackupDirectory(command.path)
    try directory.create()
    return try await directory.whileLocked(for: "snapshot save") {
      let saved = try await save(into: directory)
      try prune(directory, after: saved)
      return saved
    }
  }

  /// Saves to a new file in a directory that is locked.
  func save(into directory: BackupDirectory) async throws -> SavedBackup {
    let time = UTCTime.now
    let endpoints = try context.globals.endpointList()
    let saved = try await firstThatWorks(try await candidates(of: endpoints)) { candidate in
      let cluster = name(of: candidate)
      let compression = command.compressionFormat
      let draft = BackupName(cluster: cluster, time: time, revision: 0, compression: compression)
      return try await receive(
        from: candidate.endpoint, of: endpoints, member: hexadecimal(candidate.memberID),
        to: directory.path(of: draft)
      ) { status in
        directory.unused(
          BackupName(cluster: cluster, time: time, revision: status.revision, compression: compression)
        ).text
      }
    }
    try directory.add(saved.record)
    return saved
  }

  /// What saving into a directory would keep and remove: the new snapshot counts as if it were there.
  func plan() async throws -> Pruning {
    let endpoints = try context.globals.endpointList()
    guard let candidate = try await candidates(of: endpoints).first else { throw ClientError.noEndpoints }
    let directory = BackupDirectory(command.path)
    let entries = FileTree.exists(directory.path) ? try directory.entries() : []
    let next = directory.unused(
      BackupName(
        cluster: name(of: candidate), time: UTCTime.now, revision: candidate.revision,
        compression: command.compressionFormat))
    let own = entries.filter { $0.name.cluster == next.cluster }
    noteOthers(entries, of: next.cluster, in: directory)
    return Pruning([BackupDirectory.Entry(next)] + own, by: command.rules, saved: next.text)
  }

  /// Tells when the rules apply to no snapshot that is there: perhaps the name of the cluster was meant.
  private func noteOthers(
    _ entries: [BackupDirectory.Entry], of cluster: String?, in directory: BackupDirectory
  ) {
    guard !entries.isEmpty, !entries.contains(where: { $0.name.cluster == cluster }), !command.isQuiet else { return }
    let clusters = Set(entries.map(\.name.cluster)).sorted().joined(separator: ", ")
    context.standardError.line(
      "note: the --keep flags apply to no snapshot in \(directory.path): the ones there are of \(clusters); --name names "
        + "the cluster")
  }

  private func name(of candidate: MemberChoice.Candidate) -> String {
    command.name.isEmpty ? hexadecimal(candidate.clusterID) : command.name
  }

  private func candidates(of endpoints: [String]) async throws -> [MemberChoice.Candidate] {
    try await MemberChoice(wish: command.from, maximumLag: command.maximumLag).candidates(of: endpoints, in: context)
  }

  /// Tries one member after the other; what went wrong with one that was not the last is a warning.
  private func firstThatWorks(
    _ candidates: [MemberChoice.Candidate], _ save: (MemberChoice.Candidate) async throws -> SavedBackup
  ) async throws -> SavedBackup {
    for candidate in candidates.dropLast() {
      do {
        return try await save(candidate)
      } catch  where isWorthAnotherMember(error) {
        guard !command.isQuiet else { continue }
        context.standardError.line(
          "warning: no snapshot from \(candidate.endpoint): \(describe(error).message ?? ""); using the next member")
      }
    }
    guard let last = candidates.last else { throw ClientError.noEndpoints }
    return try await save(last)
  }

  /// Whether another member may have what this one could not give: not when the disk is full, or the user is.
  private func isWorthAnotherMember(_ error: any Error) -> Bool {
    if Task.isCancelled { return false }
    switch BackupStatus(of: error) {
    case .unreachable, .stalled, .damaged: return true
    case .noSpace, .locked: return false
    case nil: return !(error is Failure) && !(error is UsageError) && !(error is SnapshotError)
    }
  }

  private func receive(
    from endpoint: String, of endpoints: [String], member: String, to path: String, naming: (SnapshotStatus) -> String?
  ) async throws -> SavedBackup {
    let begin = ContinuousClock.now
    let isOnlyEndpoint = endpoints.count == 1
    let client = isOnlyEndpoint ? try await context.client() : try await context.client(of: endpoint)
    defer { if !isOnlyEndpoint { client.shutdown() } }
    let file = try SnapshotWriter(path, compressing: command.compressionFormat)
    let (saved, version) = try await withTaskCancellationHandler {
      try await receive(from: client, to: file, naming: naming)
    } onCancel: { [cancel = file.cancellation] in
      cancel()
    }
    let name = saved.name
    let record = BackupRecord(
      file: name, revision: saved.status.revision, keys: saved.status.liveKeys ?? saved.status.totalItems,
      size: Int64(saved.size), fileSize: Int64(saved.fileSize), checksum: hexadecimal(saved.checksum),
      endpoint: endpoint, member: member, seconds: (.now - begin).seconds)
    return SavedBackup(path: saved.path, record: record, version: version)
  }

  /// Receives and verifies the snapshot; returns it and the version of the server.
  private func receive(
    from client: Client, to file: SnapshotWriter, naming: (SnapshotStatus) -> String?
  ) async throws -> (SavedSnapshot, version: String) {
    var receiver = SnapshotReceiver(file: file, showsProgress: !command.isQuiet)
    defer { receiver.progress.finish() }
    do {
      try await client.snapshot(
        to: &receiver, stallLimit: command.stallTimeout, deadline: limitsTime ? context.deadline() : nil)
      guard receiver.remaining == 0 else {
        throw BackupFailure(
          message: "the server ended the snapshot stream with \(receiver.remaining.counted("byte")) missing",
          status: .damaged)
      }
      return (try file.finish(naming: naming), receiver.version)
    } catch  where command.isStreamed && file.byteCount > 0 {
      // Another member's snapshot cannot follow what was written: as a Failure it is the last word.
      throw describe(error, inBackupsOf: command.path)
    }
  }

  /// Removes what is not to be kept from a directory that is locked.
  func prune(_ directory: BackupDirectory, after saved: SavedBackup) throws {
    guard !command.rules.isEmpty else { return }
    let cluster = BackupName(saved.record.file)?.cluster
    let entries = try directory.entries()
    noteOthers(entries.filter { $0.name.text != saved.record.file }, of: cluster, in: directory)
    let own = entries.filter { $0.name.cluster == cluster }
    // The new one is good, and it is kept.
    try Pruning(own, by: command.rules, saved: saved.record.file).carryOut(in: directory)
  }

  /// The time limit for short commands counts only if it was given.
  private var limitsTime: Bool {
    context.given.contains("command-timeout") || context.environment.value(of: "ETCDCTL_COMMAND_TIMEOUT") != nil
  }
}

/// Writes a snapshot to its file while it arrives.
private struct SnapshotReceiver: SnapshotSink {
  let file: SnapshotWriter
  var progress: ProgressLine
  private(set) var remaining: UInt64 = 0
  private(set) var version = ""

  init(file: SnapshotWriter, showsProgress: Bool) {
    self.file = file
    progress = ProgressLine(isShown: showsProgress ? nil : false)
  }

  mutating func bytes(_ bytes: UnsafeRawBufferPointer) throws {
    try file.append(bytes)
  }

  mutating func messageEnd(remaining: UInt64, version: String) {
    (self.remaining, self.version) = (remaining, version)
    let done = UInt64(file.byteCount)
    let (total, overflow) = done.addingReportingOverflow(remaining)
    progress.update(done: done, total: overflow ? nil : total)
  }
}
