/// Whether a watch stream is alive.
///
/// A stream that has been silent for a while is probed, and a live server responds at once. The time in which the
/// client processes events does not count.
struct StreamPulse {
  /// What the watchdog does next.
  enum Step: Equatable {
    case wait(Duration)
    case probe
    case giveUp
  }

  /// Silence after which a probe is sent.
  let interval: Duration
  /// The timeout of a probe.
  let patience: Duration
  private(set) var isDead = false
  private var lastSign: ContinuousClock.Instant
  private var probeSent: ContinuousClock.Instant?
  private var isBusy = false

  init(interval: Duration, patience: Duration, now: ContinuousClock.Instant) {
    self.interval = interval
    self.patience = patience
    lastSign = now
  }

  /// Something arrived.
  mutating func sign(now: ContinuousClock.Instant) {
    lastSign = now
    probeSent = nil
  }

  /// Processing of events began or ended; nothing is received meanwhile.
  mutating func use(_ begins: Bool, now: ContinuousClock.Instant) {
    isBusy = begins
    sign(now: now)
  }

  /// The stream may be dead. Returns whether to probe it at once.
  mutating func doubt(now: ContinuousClock.Instant) -> Bool {
    guard !isBusy, probeSent == nil else { return false }
    probeSent = now
    return true
  }

  mutating func next(now: ContinuousClock.Instant) -> Step {
    if isBusy { return .wait(interval) }
    if let probeSent {
      let rest = patience - (now - probeSent)
      guard rest <= .zero else { return .wait(rest) }
      isDead = true
      return .giveUp
    }
    let rest = interval - (now - lastSign)
    guard rest <= .zero else { return .wait(rest) }
    probeSent = now
    return .probe
  }
}
