import Glibc

/// Whether the server at the other end of a connection is alive: one that says nothing is asked for a sign of life.
///
/// TCP's own probes don't tell: the system acknowledges for a program that has stopped, and a proxy for a server that has gone.
struct Liveness: Equatable {
  enum Verdict: Equatable {
    case fine
    /// The server has to be asked for a sign of life.
    case ask
    /// It was asked and has said nothing; it has been silent for that long.
    case silent(Duration)
  }

  /// Silence after which the server is asked.
  let time: Duration
  /// How long it may take to answer.
  let timeout: Duration
  private var askedAt: ContinuousClock.Instant?
  /// When to look again; nil when nobody waits for anything.
  private(set) var nextLook: ContinuousClock.Instant?

  init(time: Duration, timeout: Duration) {
    self.time = time
    self.timeout = timeout
  }

  /// Somebody waits for a response from now on.
  mutating func begin(at now: ContinuousClock.Instant) {
    guard time > .zero else { return }
    askedAt = nil
    nextLook = now + time
  }

  /// Nobody waits for a response any more.
  mutating func end() {
    askedAt = nil
    nextLook = nil
  }

  /// The server has answered, be it on another connection.
  mutating func answered(at now: ContinuousClock.Instant) {
    guard nextLook != nil else { return }
    begin(at: now)
  }

  /// Judges a connection on which nothing has arrived for the time of `silence`.
  mutating func look(silence: Duration, now: ContinuousClock.Instant) -> Verdict {
    // If nothing has arrived since then, the silence is longer by what preceded the question; the system counts it in steps of some
    // milliseconds.
    guard let askedAt, silence - (now - askedAt) >= time / 2 else {
      askedAt = nil
      guard silence < time else {
        askedAt = now
        nextLook = now + timeout
        return .ask
      }
      nextLook = now + time - silence
      return .fine
    }
    guard now - askedAt >= timeout else {
      nextLook = askedAt + timeout
      return .fine
    }
    end()
    return .silent(silence)
  }
}

extension Channel {
  /// What a look at the connections tells.
  enum Health: Equatable {
    case fine
    /// The server has to be asked for a sign of life.
    case ask
    /// Something has arrived of which libcurl says nothing.
    case unexplained
    /// The server has closed the connection, or libcurl doesn't read from it any more.
    case lost
    /// Nothing has arrived for that long, although the server was asked.
    case silent(Duration)
  }

  /// How often in a row a connection may be readable without anything that arrives; each time but the first ones takes a millisecond.
  private static let fruitlessLimit = 2000

  /// Whether anything has ever arrived on one of the connections, as far as the system tells.
  var hasHeardServer: Bool { sockets.contains { ProtocolProbe.bytesReceived(on: $0) != 0 } }

  /// Whether there is reason to look at the connections.
  var wantsLook: Bool { isReadable || fruitlessLooks > 0 || liveness.nextLook.map { $0 <= .now } ?? false }

  /// Looks at the connections; `isHeldUp` is whether we are the ones that let nothing more arrive.
  func look(isHeldUp: Bool) -> Health {
    if let health = arrival() { return health }
    let now = ContinuousClock.now
    guard let nextLook = liveness.nextLook, nextLook <= now else { return .fine }
    // The question may go out on a connection of its own, and that this one comes about is no answer.
    let silences = sockets.filter { questioned?.contains($0) ?? true }.compactMap { ProtocolProbe.silence(on: $0) }
    guard !isHeldUp, let silence = silences.min() else {
      liveness.begin(at: now)
      return .fine
    }
    switch liveness.look(silence: silence, now: now) {
    case .fine: return .fine
    case .ask:
      questioned = sockets
      return .ask
    case .silent(let time):
      for socket in sockets { giveUp(socket) }
      return .silent(time)
    }
  }

  /// Closes the connections on which nothing has arrived since a call began that waited for it in vain: the next call would fare no
  /// better on them. Not while other calls use them.
  func giveUpConnections(silentSince begin: ContinuousClock.Instant) {
    guard activeCalls == 0 else { return }
    let wait = ContinuousClock.now - begin
    for socket in sockets where ProtocolProbe.silence(on: socket).map({ $0 >= wait }) ?? false { giveUp(socket) }
  }

  /// What has become of bytes that libcurl was asked to read; nil when there were none, or when it has handed out what they are.
  private func arrival() -> Health? {
    guard isReadable else {
      fruitlessLooks = 0
      return nil
    }
    isReadable = false
    fruitlessLooks += 1
    if sockets.allSatisfy(Channel.isClosedByPeer) { return fruitlessLooks > 1 ? .lost : .fine }
    guard sockets.contains(where: Channel.hasUnread) else {
      fruitlessLooks = 0
      return .unexplained
    }
    if fruitlessLooks > 8 { usleep(1000) }
    return fruitlessLooks > Channel.fruitlessLimit ? .lost : .fine
  }

  /// libcurl has handed out something that has arrived.
  func noteReceived() {
    isReadable = false
    fruitlessLooks = 0
  }

  /// The server has answered the question for a sign of life.
  func noteLifeSign() {
    questioned = nil
    liveness.answered(at: .now)
  }

  /// A call waits for a response from now on.
  func beginWaiting() {
    waitingCalls += 1
    if waitingCalls == 1 {
      questioned = nil
      liveness.begin(at: .now)
    }
  }

  /// A call waits no more.
  func endWaiting() {
    waitingCalls -= 1
    if waitingCalls == 0 { liveness.end() }
  }
}
