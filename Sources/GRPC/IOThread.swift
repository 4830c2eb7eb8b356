import CCurl
import Synchronization
import Threads

/// A command for an I/O thread.
enum Command: Sendable {
  case start(CallState)
  /// Resume reading or sending, whichever is paused.
  case resume(CallState)
  case cancel(CallState)
  /// The result of a probe the other way, with or without TLS, for a failed call.
  case explain(CallState, ServerProtocol)
  /// The server's refusal of a call, which libcurl had lost.
  case refuse(CallState, RPCError)
  case stop
}

/// The state shared by all threads of a transport.
struct Settings: Sendable {
  let options: TransportOptions
  let material: TLSMaterial
  let chunks = ChunkPool()
  let contact = Contact()
}

/// Whether any server has ever sent anything.
final class Contact: Sendable {
  private let isMade = Atomic(false)

  var wasMade: Bool { isMade.load(ordering: .relaxed) }

  func note() { isMade.store(true, ordering: .relaxed) }
}

/// One I/O thread with its connections; commands are posted to it.
///
/// libcurl before 8.2 holds up every call of a connection while one of them is paused. Therefore a call whose response
/// may be paused has its own thread, and so its own connections; all others share one.
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

  /// `curl_multi_wakeup` is the only function that libcurl allows on any thread, and the only use of the pointer here.
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

  /// Assigns a call to the thread if it is free for such a call.
  func reserve(forBulk isBulk: Bool) -> Bool {
    state.withLock { state in
      guard isBulk ? state.calls == 0 : state.bulkCalls == 0 else { return false }
      state.calls += 1
      if isBulk { state.bulkCalls += 1 }
      return true
    }
  }

  /// Assigns a call to the thread, free or not.
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

  /// Posts a command; false if the thread has stopped.
  @discardableResult
  func post(_ command: Command) -> Bool {
    state.withLock { state in
      guard let multi = state.multi else { return false }
      if state.commands.isEmpty { curl_multi_wakeup(multi.pointer) }
      state.commands.append(command)
      return true
    }
  }

  /// For the I/O thread: whether there are commands. libcurl 8.21 may consume a wake-up that was meant to end a wait.
  var hasCommands: Bool { state.withLock { !$0.commands.isEmpty } }

  /// For the I/O thread: takes the posted commands.
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
