import EtcdAPI
import EtcdClient
import GRPC
import Offline
import Output

/// The work of `snapshot follow`: snapshots, and a log of every change between them.
struct Follower: Sendable {
  /// Why a log can't go on; a new snapshot helps.
  private struct Gap: Error {
    let reason: String
  }

  private static let compactionInterval = Duration.seconds(5)
  private static let firstPause = Duration.seconds(5)
  private static let longestPause = Duration.seconds(60)

  private let command: SnapshotFollowCommand
  private let directory: BackupDirectory
  private let context: Context
  private let job: SaveJob
  private let client: Client
  private let clusterID: UInt64
  private let log: ChangeLog

  /// Connects to the cluster.
  /// - Throws: why it can't be reached.
  init(_ command: SnapshotFollowCommand, in directory: BackupDirectory, _ context: Context) async throws {
    self.command = command
    self.directory = directory
    self.context = context
    job = SaveJob(command.save, context)
    client = try await context.client()
    let response = try await client.call(
      API.KV.range, Self.request(for: nil, at: 0), policy: .repeatable, deadline: context.deadline())
    clusterID = response.header.clusterID
    log = ChangeLog(in: directory, clusterID: clusterID)
  }

  /// Works until the task is cancelled; that is a success when a signal was the cause and there is a log.
  /// - Throws: why it can't go on.
  func run(until interruption: Interruption) async throws {
    do {
      try await work()
    } catch {
      guard interruption.signal != nil, await log.snapshot != nil else {
        try? await log.end()
        throw error
      }
      try await uncancelled { [log] in try await log.end() }
    }
  }

  private func work() async throws {
    if try await log.resume() {
      let name = await log.snapshot?.text ?? ""
      try print("Log of \(name) continues after revision \(await log.lastRevision)")
    } else {
      try await begin(after: try await job.save(into: directory))
    }
    while true {
      do {
        try await follow()
      } catch let gap as Gap {
        let last = await log.lastRevision
        context.standardError.line(
          "the log cannot continue after revision \(last): \(gap.reason); taking a new snapshot")
        try await beginAgain()
      }
    }
  }

  /// Watches, syncs and takes snapshots until one of them fails.
  private func follow() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await watch() }
      group.addTask { try await syncRepeatedly() }
      if command.fullInterval > .zero { group.addTask { try await saveRepeatedly() } }
      group.addTask { try await lookForCompactions() }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func print(_ line: String) throws {
    try context.exclusively {
      try context.printer.line(line)
      try context.printer.flush()
    }
  }
}

// MARK: Changes

extension Follower {
  private func watch() async throws {
    defer { Task { [log] in await log.setWatching(false) } }
    try await requireSameHistory()
    try await log.adoptNewest()
    await log.setWatching(true)
    let watch = Watch(Etcdserverpb_WatchCreateRequest(.from([])), client: client, beginning: .whenPossible)
    try await watch.run(from: await log.lastRevision &+ 1) { update in
      switch update {
      case .interrupted(let cause):
        await log.setWatching(false)
        context.standardError.note(interruption: cause, of: "watch")
      case .resumed(let endpoint):
        try await requireSameHistory()
        await log.setWatching(true)
        context.standardError.line("watch resumed at \(endpoint)")
      case .response(let response, let skipped):
        guard !response.isCanceled else { return }
        try check(response.header)
        guard try await log.take(response, skipping: skipped) else {
          throw Gap(reason: "the server has left out a revision")
        }
        if command.syncInterval == .zero { try await log.sync() }
      }
    }
    throw Gap(reason: "later changes were compacted")
  }

  /// Checks that the last logged change is in the cluster's history: it may have been restored from a backup.
  private func requireSameHistory() async throws {
    let (revision, change) = (await log.lastRevision, await log.lastChange)
    let response: Etcdserverpb_RangeResponse
    do {
      response = try await client.call(
        API.KV.range, Self.request(for: change, at: revision),
        policy: .persistent(tryLimit: context.globals.commandTimeout), deadline: nil)
    } catch let error as RPCError where error.reports(.futureRevision) {
      throw Gap(reason: "the cluster has gone back to an earlier revision")
    } catch let error as RPCError where error.reports(.compacted) {
      // The watch reports whether changes are missing.
      return
    }
    try check(response.header)
    guard let change else { return }
    let isSame = change.isDeletion ? response.kvs.isEmpty : response.kvs.first?.modRevision == revision
    if !isSame { throw Gap(reason: "the cluster has another history") }
  }

  private func check(_ header: Etcdserverpb_ResponseHeader) throws {
    guard header.clusterID == clusterID else {
      throw Failure(
        "the endpoints belong to cluster \(hexadecimal(header.clusterID)) now, not to \(hexadecimal(clusterID))")
    }
  }

  private static func request(for change: KeyChange?, at revision: Int64) -> Etcdserverpb_RangeRequest {
    var request = Etcdserverpb_RangeRequest(KeyRange(key: change?.key ?? [0]))
    request.revision = revision
    request.keysOnly = true
    return request
  }

  private func syncRepeatedly() async throws {
    let interval = command.syncInterval > .zero ? command.syncInterval : .seconds(1)
    while true {
      try await Task.sleep(for: interval)
      try await log.sync()
    }
  }

  /// Watches do not report compactions. Reading at the revision of the last known one fails when there is a newer one.
  private func lookForCompactions() async throws {
    while true {
      try await Task.sleep(for: Self.compactionInterval)
      let known = max(1, await log.compactRevision)
      var request = Self.request(for: nil, at: known)
      request.serializable = true
      do {
        _ = try await client.call(API.KV.range, request, policy: .repeatable, deadline: context.deadline())
      } catch let error as RPCError where error.reports(.compacted) {
        if let found = try? await client.lastCompaction(after: known) { try await log.note(compaction: found) }
      } catch {
        try Task.checkCancellation()
      }
    }
  }
}

// MARK: Snapshots

extension Follower {
  /// Begins a log after a snapshot, whatever was before.
  private func begin(after saved: SavedBackup) async throws {
    try await log.begin(after: try full(saved))
    try job.prune(directory, after: saved)
    try print("Snapshot saved at \(saved.path)")
  }

  private func full(_ saved: SavedBackup) throws -> FullSnapshot {
    guard let name = BackupName(saved.record.file) else { throw Failure("\(saved.path): not the name of a backup") }
    return try FullSnapshot(name, in: directory)
  }

  /// Takes a snapshot as soon as that is possible, and begins a log after it.
  private func beginAgain() async throws {
    var pause = Self.firstPause
    while true {
      if let saved = try await save(orRetryIn: pause) { return try await begin(after: saved) }
      try await Task.sleep(for: pause)
      pause = min(pause * 2, Self.longestPause)
    }
  }

  /// Saves a snapshot; nil, with a warning, when that fails.
  private func save(orRetryIn pause: Duration) async throws -> SavedBackup? {
    do {
      return try await job.save(into: directory)
    } catch {
      try Task.checkCancellation()
      let reason = describe(error, inBackupsOf: directory.path).message ?? ""
      context.standardError.line("warning: no snapshot was saved: \(reason); trying again in \(pause.goText)")
      return nil
    }
  }

  private func saveRepeatedly() async throws {
    let interval = command.fullInterval
    // Also after a restart, the interval counts from the last snapshot.
    let age = Duration.seconds(max(0, UTCTime.now - (await log.snapshot?.time ?? 0)))
    var pause = max(.zero, interval - age)
    while true {
      try await Task.sleep(for: pause)
      pause = min(interval, Self.longestPause)
      guard let saved = try await save(orRetryIn: pause) else { continue }
      let full = try full(saved)
      if try await log.adopt(full) {
        // The log before is needed until it has reached the new snapshot.
        while await log.snapshot != full.name { try await Task.sleep(for: .milliseconds(20)) }
        try job.prune(directory, after: saved)
      }
      try print("Snapshot saved at \(saved.path)")
      pause = interval
    }
  }
}

extension ChangeLog {
  /// Adds the events of a response; false when they do not follow the last revision.
  fileprivate func take(_ response: WatchResponse, skipping skipped: Int) throws -> Bool {
    var index = 0
    var isGapless = true
    try response.forEachEvent { event in
      defer { index += 1 }
      guard index >= skipped, isGapless else { return }
      if event.keyValue.modRevision > lastRevision &+ 1, isInsideRevision { try endRevision() }
      isGapless = event.keyValue.modRevision == lastRevision &+ 1
      if isGapless { try add(event.keyValue, isDeletion: event.isDelete) }
    }
    // The end of a message is the end of a revision.
    if isGapless, isInsideRevision, !response.isFragment, !response.isProgressNotify { try endRevision() }
    return isGapless
  }
}
