import Offline
import Output
import Synchronization

/// A progress line for work that tells of itself on another thread.
final class SharedProgress: Sendable {
  private let line = Mutex(ProgressLine())

  /// Runs `body`, which tells how far it is; the line is gone when it returns.
  static func showing<Result>(_ body: (@escaping SnapshotProgress) async throws -> Result) async throws -> Result {
    let progress = SharedProgress()
    defer { progress.line.withLock { $0.finish() } }
    return try await body { done, total in progress.line.withLock { $0.update(done: done, total: total) } }
  }
}
