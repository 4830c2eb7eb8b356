import CCurl
import Glibc
import Synchronization

/// What the tasks ask of an I/O thread.
enum Command: Sendable {
  case start(Exchange)
  /// Go on reading or sending, whichever is paused.
  case resume(Exchange)
  case cancel(Exchange)
  case stop
}

/// What all lanes of a transport have in common.
struct Settings: Sendable {
  let options: TransportOptions
  let material: TLSMaterial
  let chunks = ChunkPool()
}

/// One I/O thread with its connections, seen from outside: the door through which commands reach it.
///
/// libcurl before 8.2 holds up every call of a connection while one of them is paused. Therefore a call whose
/// answer may be paused has a lane, and so connections, to itself; all others share one.
final class Lane: Sendable {
  private let state: Mutex<State>

  private struct State: ~Copyable {
    var commands: [Command] = []
    var multi: Multi?
    var thread: pthread_t?
    var calls = 0
    var bulkCalls = 0
  }

  /// libcurl allows one function to be called from any thread, `curl_multi_wakeup`; that is the only use of it here.
  struct Multi: @unchecked Sendable {
    let pointer: UnsafeMutableRawPointer
  }

  /// Starts the thread.
  init?(_ settings: Settings) {
    state = Mutex(State())
    guard let pointer = curl_multi_init() else { return nil }
    let multi = Multi(pointer: pointer)
    let start = ThreadStart(lane: self, multi: multi, settings: settings)
    // Balanced by the thread's takeRetainedValue.
    let context = Unmanaged.passRetained(start)
    var thread = pthread_t()
    let result = pthread_create(&thread, nil, runThread, context.toOpaque())
    guard result == 0 else {
      context.release()
      curl_multi_cleanup(pointer)
      return nil
    }
    state.withLock {
      $0.multi = multi
      $0.thread = thread
    }
  }

  /// Joins the lane with a call, if it is free for such a call.
  func reserve(forBulk isBulk: Bool) -> Bool {
    state.withLock { state in
      guard isBulk ? state.calls == 0 : state.bulkCalls == 0 else { return false }
      state.calls += 1
      if isBulk { state.bulkCalls += 1 }
      return true
    }
  }

  /// Joins the lane with a call, free or not.
  func join(forBulk isBulk: Bool) {
    state.withLock { state in
      state.calls += 1
      if isBulk { state.bulkCalls += 1 }
    }
  }

  func release(forBulk isBulk: Bool) {
    state.withLock { state in
      state.calls -= 1
      if isBulk { state.bulkCalls -= 1 }
    }
  }

  /// Hands a command over; false when the thread has stopped.
  @discardableResult
  func post(_ command: Command) -> Bool {
    state.withLock { state in
      guard let multi = state.multi else { return false }
      if state.commands.isEmpty { curl_multi_wakeup(multi.pointer) }
      state.commands.append(command)
      return true
    }
  }

  /// For the I/O thread: takes what was posted.
  func takeCommands() -> [Command] {
    state.withLock { state in
      defer { state.commands.removeAll() }
      return state.commands
    }
  }

  /// For the I/O thread, before it frees the multi handle: no wake-ups from now on.
  func close() -> [Command] {
    state.withLock { state in
      state.multi = nil
      defer { state.commands.removeAll() }
      return state.commands
    }
  }

  /// Stops the thread, and waits until it has closed its connections.
  func stop(waiting: Bool) {
    post(.stop)
    guard let thread = state.withLock({ $0.thread.take() }) else { return }
    if waiting, pthread_equal(thread, pthread_self()) == 0 {
      pthread_join(thread, nil)
    } else {
      pthread_detach(thread)
    }
  }
}

/// What the new thread needs to know.
private final class ThreadStart: Sendable {
  let lane: Lane
  let multi: Lane.Multi
  let settings: Settings

  init(lane: Lane, multi: Lane.Multi, settings: Settings) {
    self.lane = lane
    self.multi = multi
    self.settings = settings
  }
}

private func runThread(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context else { return nil }
  // Signals are the other threads' business; a broken pipe is reported by the failing write.
  var all = sigset_t()
  sigfillset(&all)
  pthread_sigmask(SIG_SETMASK, &all, nil)
  let start = Unmanaged<ThreadStart>.fromOpaque(context).takeRetainedValue()
  let loop = IOLoop(lane: start.lane, multi: start.multi.pointer, settings: start.settings)
  loop.run()
  return nil
}
