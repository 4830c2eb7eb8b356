import Offline
import Output
import Synchronization

/// A progress line that work on another thread updates.
final class SharedProgress: Sendable {
  private let line = Mutex(ProgressLine())

  /// Runs `body`, which reports its progress; the line is removed when it returns.
  static func showing<Result>(_ body: (@escaping SnapshotProgress) async throws -> Result) async throws -> Result {
    let progress = SharedProgress()
    defer { progress.line.withLock { $0.finish() } }
    return try await body { done, total in progress.line.withLock { $0.update(done: done, total: total) } }
  }
}
