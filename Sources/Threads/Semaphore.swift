import Glibc

/// A counting semaphore.
package struct Semaphore: ~Copyable, @unchecked Sendable {  // that is what the system's semaphores are for
  private let pointer: UnsafeMutablePointer<sem_t>

  /// A semaphore that stands at `value`.
  package init(_ value: UInt32) {
    pointer = .allocate(capacity: 1)
    sem_init(pointer, 0, value)
  }

  deinit {
    sem_destroy(pointer)
    pointer.deallocate()
  }

  /// Raises the number.
  package func post() { sem_post(pointer) }

  /// Lowers the number, as soon as it isn't 0.
  package func wait() {
    // A signal handler interrupts the wait; it is continued.
    while sem_wait(pointer) != 0 {}
  }

  /// Lowers the number, as soon as it isn't 0, and for no longer than `duration`; returns whether it was lowered.
  package func wait(for duration: Duration) -> Bool {
    var end = timespec()
    clock_gettime(CLOCK_REALTIME, &end)
    let (seconds, attoseconds) = duration.components
    // More than a year counts as no limit, so that no sum overflows.
    end.tv_sec += Int(min(max(seconds, 0), 40_000_000))
    end.tv_nsec += Int(max(attoseconds, 0) / 1_000_000_000)
    if end.tv_nsec >= 1_000_000_000 {
      end.tv_sec += 1
      end.tv_nsec -= 1_000_000_000
    }
    while sem_timedwait(pointer, &end) != 0 {
      if errno != EINTR { return false }
    }
    return true
  }
}
