import Synchronization
import Threads

/// Runs tasks on the main thread.
///
/// Swift's default executor starts three threads, which takes a tenth of the time of a small command. Unstructured
/// tasks still run on it: work that must continue while a command computes or waits for a reader of its output.
final class MainThread: TaskExecutor {
  private struct State {
    var jobs: [UnownedJob] = []
    var status: Int32?
  }

  private let state = Mutex(State())
  private let changes = Semaphore(0)

  private init() {}

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    state.withLock { $0.jobs.append(job) }
    changes.post()
  }

  /// Runs `body` and its child tasks on the calling thread.
  /// - Returns: what `body` returns.
  static func run(_ body: @escaping @Sendable () async -> Int32) -> Int32 {
    let thread = MainThread()
    Task(executorPreference: thread) {
      let status = await body()
      thread.state.withLock { $0.status = status }
    }
    while true {
      let (jobs, status) = thread.state.withLock { state in
        defer { state.jobs.removeAll(keepingCapacity: true) }
        return (state.jobs, state.status)
      }
      if let status { return status }
      for job in jobs { job.runSynchronously(on: thread.asUnownedTaskExecutor()) }
      if jobs.isEmpty { thread.changes.wait() }
    }
  }
}
