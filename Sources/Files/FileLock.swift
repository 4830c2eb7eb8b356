import Glibc

/// How to lock a database file against other processes; bolt uses `flock` on the file itself.
package struct LockPolicy: Sendable {
  /// Which other locks are compatible.
  package enum Mode: Sendable {
    /// No lock: no other process knows the file.
    case none
    /// Shared, with other readers.
    case shared
    /// Exclusive.
    case exclusive
  }

  /// Which other locks are compatible.
  package var mode: Mode
  /// How long to wait for the lock; nil for no limit.
  package var timeout: Duration?
  /// Called once if the lock cannot be acquired within a second.
  package var whenWaiting: (@Sendable () -> Void)?

  /// Makes a policy; five seconds are enough for another tool to finish reading the file.
  package init(_ mode: Mode, timeout: Duration? = .seconds(5), whenWaiting: (@Sendable () -> Void)? = nil) {
    self.mode = mode
    self.timeout = timeout
    self.whenWaiting = whenWaiting
  }
}

extension OpenFile {
  /// Takes the lock, which is kept until the file is closed.
  ///
  /// - Throws: ``FileError/Cause/locked`` when another process keeps it for longer than the policy's timeout,
  ///   ``FileError/Cause/cancelled`` when the task is cancelled meanwhile.
  package func lock(_ policy: LockPolicy) throws(FileError) {
    let operation: Int32
    switch policy.mode {
    case .none: return
    case .shared: operation = LOCK_SH
    case .exclusive: operation = LOCK_EX
    }
    let start = ContinuousClock.now
    var notice = policy.whenWaiting
    while restarting({ flock(descriptor, operation | LOCK_NB) }) != 0 {
      guard errno == EWOULDBLOCK else { throw FileError.last(.lock, path) }
      let waited = ContinuousClock.now - start
      if let timeout = policy.timeout, waited >= timeout { throw FileError(path, .locked) }
      if Task.isCancelled { throw FileError(path, .cancelled) }
      if waited >= .seconds(1), let tell = notice {
        tell()
        notice = nil
      }
      usleep(20_000)
    }
  }
}
