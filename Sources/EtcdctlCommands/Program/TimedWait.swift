import Synchronization
import Threads

/// What a thread waits for.
private final class Awaited<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
  let isThere = Semaphore(0)
}

/// Blocks the thread until a task of its own has run `body`, but not for longer than `limit`: then the task is
/// cancelled.
/// - Returns: what `body` returns; nil when it took too long.
func waiting<Value: Sendable>(atMost limit: Duration, for body: @escaping @Sendable () async -> Value) -> Value? {
  let awaited = Awaited<Value>()
  // It runs on other threads than this one.
  let task = Task {
    let value = await body()
    awaited.value.withLock { $0 = value }
    awaited.isThere.post()
  }
  guard awaited.isThere.wait(for: limit) else {
    task.cancel()
    return nil
  }
  return awaited.value.withLock { $0 }
}
