import Glibc

/// Whether the server of a channel's connections is alive: a silent one is probed.
///
/// TCP's keepalive is not enough: the kernel responds for a stopped process, and a proxy for a dead server.
struct Liveness: Equatable {
  enum Verdict: Equatable {
    case fine
    /// The server must be probed.
    case ask
    /// Data has arrived that libcurl does not report.
    case unexplained
    /// The server has closed the connections, or libcurl no longer reads from them.
    case lost
    /// The server has closed some of the connections that calls use, and libcurl does not notice.
    case partlyLost
    /// The server did not respond to the probe; it has been silent for this long.
    case silent(Duration)
  }

  /// What became of data that libcurl was told to read.
  enum Arrival: Equatable {
    /// There is none: the server has closed all connections.
    case closed
    /// There is none: the server has closed some of the connections.
    case partlyClosed
    /// It is still there.
    case unread
    /// libcurl has read it.
    case taken
  }

  private struct Probe: Equatable {
    let time: ContinuousClock.Instant
    /// The connections at that time. The probe may use a new one, and establishing that is not a response.
    let connections: [Int32]
  }

  /// How often in a row a connection may be readable without yielding data; each time but the first takes a
  /// millisecond.
  private static let fruitlessLimit = 2000

  /// Silence after which the server is probed.
  let time: Duration
  /// The timeout of the probe.
  let timeout: Duration
  private var probe: Probe?
  /// Calls that wait for a response.
  private var waitingCalls = 0
  /// When to check again; nil while no call waits.
  private(set) var nextLook: ContinuousClock.Instant?
  /// Whether a connection is readable and libcurl was told to read it.
  var isReadable = false
  /// How often in a row that yielded nothing.
  private(set) var fruitlessLooks = 0

  init(time: Duration, timeout: Duration) {
    self.time = time
    self.timeout = timeout
  }

  /// Whether the connections need checking.
  func wantsLook(at now: ContinuousClock.Instant) -> Bool {
    isReadable || fruitlessLooks > 0 || nextLook.map { $0 <= now } ?? false
  }

  /// A call waits for a response from now on.
  mutating func beginWaiting(at now: ContinuousClock.Instant) {
    waitingCalls += 1
    if waitingCalls == 1 { begin(at: now) }
  }

  /// A call no longer waits.
  mutating func endWaiting() {
    waitingCalls -= 1
    if waitingCalls == 0 { end() }
  }

  /// The server has responded to a probe, possibly on another connection.
  mutating func answered(at now: ContinuousClock.Instant) {
    if nextLook != nil { begin(at: now) }
  }

  /// libcurl has delivered data.
  mutating func noteReceived() {
    isReadable = false
    fruitlessLooks = 0
  }

  private mutating func begin(at now: ContinuousClock.Instant) {
    guard time > .zero else { return }
    probe = nil
    nextLook = now + time
  }

  private mutating func end() {
    probe = nil
    nextLook = nil
  }

  /// Judges connections of which one was readable, although libcurl has delivered nothing.
  mutating func look(at arrival: Arrival) -> Verdict {
    isReadable = false
    fruitlessLooks += 1
    switch arrival {
    case .closed: return fruitlessLooks > 1 ? .lost : .fine
    case .partlyClosed:
      guard fruitlessLooks > 1 else { return .fine }
      fruitlessLooks = 0
      return .partlyLost
    case .unread: return fruitlessLooks > Self.fruitlessLimit ? .lost : .fine
    case .taken:
      fruitlessLooks = 0
      return .unexplained
    }
  }

  /// Judges connections, each with the time for which it has been silent; none if reading is paused on this side.
  mutating func look(at silences: [(socket: Int32, time: Duration)], now: ContinuousClock.Instant) -> Verdict {
    fruitlessLooks = 0
    guard let nextLook, nextLook <= now else { return .fine }
    let relevant = silences.filter { probe?.connections.contains($0.socket) ?? true }
    guard let silence = relevant.map(\.time).min() else {
      begin(at: now)
      return .fine
    }
    // If nothing has arrived since the probe, the silence includes the time before it; the kernel counts in steps of a
    // few milliseconds.
    guard let probe, silence - (now - probe.time) >= time / 2 else {
      self.probe = nil
      guard silence < time else {
        self.probe = Probe(time: now, connections: silences.map(\.socket))
        self.nextLook = now + timeout
        return .ask
      }
      self.nextLook = now + time - silence
      return .fine
    }
    guard now - probe.time >= timeout else {
      self.nextLook = probe.time + timeout
      return .fine
    }
    end()
    return .silent(silence)
  }
}

extension Channel {
  /// Whether anything has ever arrived on one of the connections, as far as the kernel reports.
  var hasHeardServer: Bool { sockets.contains { ProtocolProbe.bytesReceived(on: $0) != 0 } }

  /// Checks the connections; `isHeldUp` tells that reading is paused on this side, `ports` are the local ports of
  /// calls.
  func look(isHeldUp: Bool, ports: Set<Int32>) -> Liveness.Verdict {
    guard !liveness.isReadable else {
      if liveness.fruitlessLooks >= 8 { usleep(1000) }
      return liveness.look(at: arrival(on: sockets(at: ports)))
    }
    let silences = sockets.compactMap { socket in ProtocolProbe.silence(on: socket).map { (socket: socket, time: $0) } }
    let verdict = liveness.look(at: isHeldUp ? [] : silences, now: .now)
    if case .silent = verdict { for socket in sockets { giveUp(socket) } }
    return verdict
  }

  private func arrival(on sockets: [Int32]) -> Liveness.Arrival {
    if sockets.contains(where: Channel.hasUnread) { return .unread }
    let closed = sockets.count(where: Channel.isClosedByPeer)
    return closed == sockets.count ? .closed : closed > 0 ? .partlyClosed : .taken
  }

  /// The connections with one of these local ports, which calls use. libcurl does not read from the others: what a
  /// server has sent there, or that it has closed them, would be news forever.
  func sockets(at ports: @autoclosure () -> Set<Int32>) -> [Int32] {
    guard sockets.count > 1 else { return sockets }
    let ports = ports()
    return ports.contains(0) ? sockets : sockets.filter { ports.contains(Channel.localPort(of: $0)) }
  }

  /// Closes the connections that the server has closed.
  /// - Returns: their local ports.
  func giveUpClosedConnections() -> Set<Int32> {
    let closed = sockets.filter(Channel.isClosedByPeer)
    let ports = Set(closed.map(Channel.localPort))
    for socket in closed { giveUp(socket) }
    return ports
  }

  /// Closes the idle connections on which nothing has arrived since a call began that timed out: the next call would
  /// time out, too.
  func giveUpConnections(silentSince begin: ContinuousClock.Instant) {
    guard activeCalls == 0 else { return }
    let wait = ContinuousClock.now - begin
    for socket in sockets where ProtocolProbe.silence(on: socket).map({ $0 >= wait }) ?? false { giveUp(socket) }
  }
}
