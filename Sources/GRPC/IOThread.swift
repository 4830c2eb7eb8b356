import CCurl
import Synchronization
import Threads

/// What the tasks ask of an I/O thread.
enum Command: Sendable {
  case start(CallState)
  /// Go on reading or sending, whichever is paused.
  case resume(CallState)
  case cancel(CallState)
  /// What the server says when asked with or without TLS, the other way than before, on behalf of a call that failed.
  case explain(CallState, ServerProtocol)
  /// How the server refuses a call whose own refusal libcurl has lost.
  case refuse(CallState, RPCError)
  case stop
}

/// What all threads of a transport have in common.
struct Settings: Sendable {
  let options: TransportOptions
  let material: TLSMaterial
  let chunks = ChunkPool()
  let contact = Contact()
}

/// Whether a server has ever said a word.
final class Contact: Sendable {
  private let isMade = Atomic(false)

  var wasMade: Bool { isMade.load(ordering: .relaxed) }

  func note() { isMade.store(true, ordering: .relaxed) }
}

/// One I/O thread with its connections, seen from outside: the door through which commands reach it.
///
/// libcurl before 8.2 holds up every call of a connection while one of them is paused. Therefore a call whose
/// answer may be paused has a thread, and so connections, to itself; all others share one.
final class IOThread: Sendable {
  private let state: Mutex<State>
  private let stallGuard = StallGuard()

  private struct State: ~Copyable {
    var commands: [Command] = []
    var multi: Multi?
    var thread: Thread?
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
    let thread = Thread { [self] in
      IOLoop(thread: self, multi: multi.pointer, settings: settings, stallGuard: stallGuard).run()
    }
    guard let thread else {
      curl_multi_cleanup(pointer)
      return nil
    }
    state.withLock {
      $0.multi = multi
      $0.thread = thread
    }
  }

  /// Joins the thread with a call, if it is free for such a call.
  func reserve(forBulk isBulk: Bool) -> Bool {
    state.withLock { state in
      guard isBulk ? state.calls == 0 : state.bulkCalls == 0 else { return false }
      state.calls += 1
      if isBulk { state.bulkCalls += 1 }
      return true
    }
  }

  /// Joins the thread with a call, free or not.
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

  /// For the I/O thread: whether there is something to take. libcurl 8.21 may use a wake-up for itself that was meant to end a wait.
  var hasCommands: Bool { state.withLock { !$0.commands.isEmpty } }

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
    stallGuard.limit = .now
    guard let thread = state.withLock({ $0.thread.take() }) else { return }
    if waiting { thread.join() } else { thread.detach() }
  }
}
