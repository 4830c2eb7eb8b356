import EtcdAPI
import EtcdClient
import GRPC
import Offline
import Output
import Synchronization

/// A change of a key in the past, in a buffer that is valid during a call only.
struct PastChange {
  /// The pair after the change; of a deletion the key and the mod revision.
  let pair: KeyValueView
  let isDeletion: Bool

  /// The name of the event type in etcd's API.
  var type: String { isDeletion ? "DELETE" : "PUT" }

  /// Whether there was no key before.
  var isBeginning: Bool { !isDeletion && pair.version == 1 }

  /// The bytes of the value.
  var size: UInt64 { UInt64(pair.value.count) }
}

/// Reads the changes of keys that a server still has, which it reports to a watch that begins in the past.
///
/// A server does not say when such a watch has caught up. What does: the change that is known to be the last one, or a
/// progress notification.
struct PastChanges: Sendable {
  /// The changes that were waited for have arrived.
  private struct Complete: Error {}

  /// Changes that are needed were compacted; `oldest` is the revision of the compaction.
  struct Compacted: Error {
    let oldest: Int64
  }

  /// How often to request a progress notification: servers ignore requests before a watch has caught up.
  private static let interval = Duration.milliseconds(25)
  /// How long a server may send nothing, although its connection is alive.
  private static let leastIdleLimit = Duration.seconds(30)
  /// After this silence, a watch of a server whose notifications mean nothing is taken for caught up. A server looks at
  /// such watches ten times a second.
  private static let quietTime = Duration.seconds(1)

  private let client: Client
  private let range: KeyRange
  private let idleLimit: Duration
  private let deadlineOfRequests: @Sendable () -> ContinuousClock.Instant?

  init(of range: KeyRange, client: Client, context: Context) {
    (self.client, self.range) = (client, range)
    idleLimit = max(Self.leastIdleLimit, context.globals.commandTimeout)
    deadlineOfRequests = { context.deadline() }
  }

  /// Calls `body` with the changes after a revision, in order.
  /// - Parameters:
  ///   - start: the revision; not below that of the last compaction, nor below 1.
  ///   - end: the last revision to read, which exists.
  ///   - last: the revision of the last change, if it is known.
  ///   - body: takes a change.
  /// - Throws: `Compacted`; why the server can't be watched, or not any more; what `body` throws.
  func read(
    after start: Int64, through end: Int64, last: Int64? = nil, _ body: (PastChange) throws -> Void
  ) async throws {
    guard start < last ?? end else { return }
    let watch = Watch(Etcdserverpb_WatchCreateRequest(range), client: client)
    let isTimely = last == nil ? await notifiesInTime() : false
    let pulse = Pulse()
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        defer { group.cancelAll() }
        group.addTask { try await keepAsking(watch, pulse) }
        try await watch.run(from: start + 1) { update in
          switch update {
          case .interrupted(let cause): throw cause
          case .resumed: break
          case .response(let response, let skipped):
            if response.isCanceled { throw Compacted(oldest: response.compactRevision) }
            try take(response, skipping: skipped, through: end, body)
            let quiet = pulse.sign(hasEvents: response.eventCount > 0)
            if response.isFragment { return }
            let hasCaughtUp = response.isProgressNotify && last == nil && (isTimely || quiet >= Self.quietTime)
            if hasCaughtUp || response.lastRevision >= last ?? end { throw Complete() }
          }
        }
      }
    } catch is Complete {}
  }

  private func take(
    _ response: WatchResponse, skipping skipped: Int, through end: Int64, _ body: (PastChange) throws -> Void
  ) throws {
    var index = 0
    try response.forEachEvent { event in
      defer { index += 1 }
      guard index >= skipped, event.keyValue.modRevision <= end else { return }
      try body(PastChange(pair: event.keyValue, isDeletion: event.isDelete))
    }
  }

  /// When a stream gave its last signs.
  private final class Pulse: Sendable {
    private let last = Mutex((sign: ContinuousClock.now, event: ContinuousClock.now))

    /// How long nothing has arrived.
    var silence: Duration { last.withLock { .now - $0.sign } }

    /// Something arrived. Returns how long there have been no events.
    func sign(hasEvents: Bool) -> Duration {
      last.withLock { last in
        last.sign = .now
        if hasEvents { last.event = .now }
        return .now - last.event
      }
    }
  }

  /// Requests progress notifications until the task is cancelled, and breaks the watch off when nothing arrives.
  private func keepAsking(_ watch: Watch, _ pulse: Pulse) async throws {
    while true {
      try await Task.sleep(for: Self.interval)
      if pulse.silence > idleLimit { watch.interrupt() }
      watch.askForProgress()
    }
  }

  /// Whether the server sends a requested notification after the changes that precede it: others send it at once
  /// (etcd before 3.4.25 and 3.5.8).
  private func notifiesInTime() async -> Bool {
    let status = try? await client.call(
      API.Maintenance.status, Etcdserverpb_StatusRequest(), policy: .repeatable, deadline: deadlineOfRequests())
    let parts = (status?.version ?? "").split(separator: ".").map { Int($0.prefix { $0.isNumber }) ?? 0 }
    guard parts.count >= 3 else { return false }
    return switch (parts[0], parts[1]) {
    case (3, 4): parts[2] >= 25
    case (3, 5): parts[2] >= 8
    case (3, ..<4): false
    default: true
    }
  }
}

/// What a command reads the past of: a server or a snapshot.
enum PastSource {
  case server(Client)
  case snapshot(SnapshotView)

  /// Opens what the flag names, or connects.
  init(_ source: SnapshotSource, in context: Context) async throws {
    if let view = try source.open(in: context) {
      self = .snapshot(view)
    } else {
      self = .server(try await context.client())
    }
  }
}
