import Glibc

/// Whether the server of a connection is alive: a silent one is probed.
///
/// TCP's keepalive is not enough: the kernel responds for a stopped process, and a proxy for a dead server.
struct Liveness: Equatable {
  enum Verdict: Equatable {
    case fine
    /// The server must be probed.
    case ask
    /// The server did not respond to the probe; it has been silent for this long.
    case silent(Duration)
  }

  /// Silence after which the server is probed.
  let time: Duration
  /// The timeout of the probe.
  let timeout: Duration
  private var askedAt: ContinuousClock.Instant?
  /// When to check again; nil while no call waits.
  private(set) var nextLook: ContinuousClock.Instant?

  init(time: Duration, timeout: Duration) {
    self.time = time
    self.timeout = timeout
  }

  /// A call waits for a response from now on.
  mutating func begin(at now: ContinuousClock.Instant) {
    guard time > .zero else { return }
    askedAt = nil
    nextLook = now + time
  }

  /// No call waits for a response any more.
  mutating func end() {
    askedAt = nil
    nextLook = nil
  }

  /// The server has responded, possibly on another connection.
  mutating func answered(at now: ContinuousClock.Instant) {
    guard nextLook != nil else { return }
    begin(at: now)
  }

  /// Judges a connection that has been silent for this long.
  mutating func look(silence: Duration, now: ContinuousClock.Instant) -> Verdict {
    // If nothing has arrived since the probe, the silence includes the time before it; the kernel counts in steps of a
    // few milliseconds.
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
  /// The result of checking the connections.
  enum Health: Equatable {
    case fine
    /// The server must be probed.
    case ask
    /// Data has arrived that libcurl does not report.
    case unexplained
    /// The server has closed the connection, or libcurl no longer reads from it.
    case lost
    /// Nothing has arrived for this long, although the server was probed.
    case silent(Duration)
  }

  /// How often in a row a connection may be readable without yielding data; each time but the first takes a
  /// millisecond.
  private static let fruitlessLimit = 2000

  /// Whether anything has ever arrived on one of the connections, as far as the kernel reports.
  var hasHeardServer: Bool { sockets.contains { ProtocolProbe.bytesReceived(on: $0) != 0 } }

  /// Whether the connections need checking.
  var wantsLook: Bool { isReadable || fruitlessLooks > 0 || liveness.nextLook.map { $0 <= .now } ?? false }

  /// Checks the connections; `isHeldUp` tells that reading is paused on this side.
  func look(isHeldUp: Bool) -> Health {
    if let health = arrival() { return health }
    let now = ContinuousClock.now
    guard let nextLook = liveness.nextLook, nextLook <= now else { return .fine }
    // The probe may use a new connection, and establishing that is not a response.
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

  /// Closes the idle connections on which nothing has arrived since a call began that timed out: the next call would
  /// time out, too.
  func giveUpConnections(silentSince begin: ContinuousClock.Instant) {
    guard activeCalls == 0 else { return }
    let wait = ContinuousClock.now - begin
    for socket in sockets where ProtocolProbe.silence(on: socket).map({ $0 >= wait }) ?? false { giveUp(socket) }
  }

  /// What became of data that libcurl was told to read; nil if there was none, or if libcurl has delivered it.
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

  /// libcurl has delivered data.
  func noteReceived() {
    isReadable = false
    fruitlessLooks = 0
  }

  /// The server has responded to the probe.
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

  /// A call no longer waits.
  func endWaiting() {
    waitingCalls -= 1
    if waitingCalls == 0 { liveness.end() }
  }
}
