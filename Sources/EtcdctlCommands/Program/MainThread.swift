import Synchronization
import Threads

/// Runs tasks on the main thread, which is there anyway.
///
/// Concurrency's own executor begins with three threads, which is a tenth of the time of a small command. It is still
/// what unstructured tasks run on: whatever has to go on while a command computes, or waits for a reader of its output,
/// is one.
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

  /// Runs `body` and the tasks that belong to it, on the calling thread.
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
