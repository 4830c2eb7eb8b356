import Glibc

/// A thread of its own, for work that blocks.
package struct Thread: Sendable {
  /// A number that names the thread; any thread may join it, once.
  private let id: pthread_t

  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts the work, with all signals blocked; nil when the system has no room for another thread (`EAGAIN`).
  package init?(_ body: @escaping @Sendable () -> Void) { self.init(stackSize: nil, body) }

  private init?(stackSize: Int?, _ body: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    if let stackSize { pthread_attr_setstacksize(&attributes, stackSize) }
    // Unmanaged, as it goes through a pointer of C; balanced by `takeRetainedValue` in the new thread.
    let context = Unmanaged.passRetained(Body(body))
    var id = pthread_t()
    let result = pthread_create(
      &id, &attributes,
      { context in
        // Other threads handle signals; a broken pipe is reported by the failing write.
        var all = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, nil)
        if let context { Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, context.toOpaque())
    guard result == 0 else {
      context.release()
      return nil
    }
    self.id = id
  }

  private final class Gate: Sendable {
    let opening = Semaphore(0)
  }

  /// Enough for a thread that only waits; a full stack would count against a limit of memory.
  private static let smallStack = 128 << 10

  /// A user with this many processes is not expected; it is less than any system's default limit.
  private static let generousLimit: rlim_t = 4096

  /// Whether this many more threads can be started at the moment; true without a try where the limit is generous.
  ///
  /// Swift's executor, libdispatch, waits forever for a thread that it cannot start.
  package static func areAvailable(_ count: Int) -> Bool {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(__RLIMIT_NPROC.rawValue), &limit) == 0, limit.rlim_cur < generousLimit else {
      return true
    }
    let gate = Gate()
    var threads: [Thread] = []
    while threads.count < count, let thread = Thread(stackSize: smallStack, { gate.opening.wait() }) {
      threads.append(thread)
    }
    for _ in threads { gate.opening.post() }
    for thread in threads { thread.join() }
    return threads.count == count
  }

  /// Waits for the end of the work, unless this is that very thread.
  package func join() {
    guard pthread_equal(id, pthread_self()) == 0 else { return detach() }
    pthread_join(id, nil)
  }

  /// Detaches the thread.
  package func detach() { pthread_detach(id) }
}
