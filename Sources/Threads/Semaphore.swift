import Glibc

/// A number that any thread raises and any thread lowers, which has to wait while it is 0.
public struct Semaphore: ~Copyable, @unchecked Sendable {  // that is what the system's semaphores are for
  private let pointer: UnsafeMutablePointer<sem_t>

  /// A semaphore that stands at `value`.
  public init(_ value: UInt32) {
    pointer = .allocate(capacity: 1)
    sem_init(pointer, 0, value)
  }

  deinit {
    sem_destroy(pointer)
    pointer.deallocate()
  }

  /// Raises the number.
  public func post() { sem_post(pointer) }

  /// Lowers the number, as soon as it isn't 0.
  public func wait() {
    // A signal handler that ran meanwhile is no reason to go on.
    while sem_wait(pointer) != 0 {}
  }
}
