import CCurl
import Glibc
import Synchronization
import Threads

/// Enforces timeouts although libcurl does not return, by closing the connections that keep it busy.
///
/// A server that sends tiny frames endlessly keeps `curl_multi_perform` of several versions from returning, without a
/// callback that could abort it.
final class StallGuard: Sendable {
  /// How long after a timeout libcurl counts as stuck in the same call.
  private static let grace = Duration.milliseconds(250)

  private struct State: ~Copyable {
    var limit: ContinuousClock.Instant?
    var sockets: [Int32] = []
    /// Counts how often libcurl was called.
    var round = 0
    var isInside = false
    var isStopped = false
    var thread: Thread?
  }

  private let state = Mutex(State())
  private let wake = Semaphore(0)

  /// When libcurl must have returned for a timeout to hold; nil for none.
  var limit: ContinuousClock.Instant? {
    get { state.withLock { $0.limit } }
    set {
      state.withLock { state in
        state.limit = newValue
        // Without a thread, everything works except the timeouts of a stuck libcurl.
        if newValue != nil, state.thread == nil, !state.isStopped { state.thread = Thread { self.watch() } }
      }
      wake.post()
    }
  }

  /// libcurl is about to be called.
  func enter() {
    state.withLock {
      $0.round &+= 1
      $0.isInside = true
    }
  }

  /// libcurl has returned.
  func leave() { state.withLock { $0.isInside = false } }

  /// A connection that may keep libcurl busy.
  func add(_ socket: Int32) { state.withLock { $0.sockets.append(socket) } }

  /// To be called before the socket is closed.
  func remove(_ socket: Int32) { state.withLock { state in state.sockets.removeAll { $0 == socket } } }

  /// Ends the guard's thread.
  func stop() {
    let thread = state.withLock { state in
      state.isStopped = true
      return state.thread.take()
    }
    wake.post()
    thread?.join()
  }

  private func watch() {
    while true {
      let (limit, isStopped) = state.withLock { ($0.limit, $0.isStopped) }
      if isStopped { return }
      guard let limit else {
        wake.wait()
        continue
      }
      let rest = limit - .now
      if rest > .zero {
        _ = wake.wait(for: rest)
        continue
      }
      let round = state.withLock { $0.isInside ? $0.round : nil }
      if wake.wait(for: Self.grace) { continue }
      if let round { shutDownSockets(ofRound: round) }
    }
  }

  private func shutDownSockets(ofRound round: Int) {
    state.withLock { state in
      guard state.isInside, state.round == round else { return }
      for socket in state.sockets { shutdown(socket, Int32(SHUT_RDWR)) }
    }
  }
}
