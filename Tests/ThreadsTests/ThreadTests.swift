import Glibc
import Synchronization
import Testing
import Threads

/// Threads and the semaphores between them.
@Suite struct ThreadTests {
  @Test func joiningWaitsForTheWork() throws {
    let gate = Gate()
    let thread = try #require(
      Thread {
        gate.opened.wait()
        gate.passes.withLock { $0 += 1 }
      })
    gate.opened.post()
    thread.join()
    #expect(gate.passes.withLock { $0 } == 1)
  }

  @Test func aDetachedThreadEndsByItself() throws {
    let gate = Gate()
    try #require(Thread { gate.opened.post() }).detach()
    gate.opened.wait()
  }

  @Test func allSignalsAreBlocked() throws {
    let signals = [SIGINT, SIGTERM, SIGHUP, SIGCHLD, SIGPIPE]
    let gate = Gate()
    try #require(
      Thread {
        var mask = sigset_t()
        pthread_sigmask(SIG_BLOCK, nil, &mask)
        gate.blocked.withLock { $0 = signals.filter { sigismember(&mask, $0) == 1 } }
      }
    ).join()
    #expect(gate.blocked.withLock { $0 } == signals)
  }

  @Test func aSemaphoreLetsAsManyPassAsItsNumber() {
    let semaphore = Semaphore(2)
    semaphore.wait()
    semaphore.wait()
    semaphore.post()
    semaphore.wait()
  }
}

/// What a thread and a test share.
private final class Gate: Sendable {
  let opened = Semaphore(0)
  let passes = Mutex(0)
  let blocked = Mutex<[Int32]>([])
}
