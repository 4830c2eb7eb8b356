/// Whether a watch stream is alive: it is dead until it proves otherwise.
///
/// A stream that was silent for a while is sent a probe, which a live one answers at once. Only the server's time counts, not that in
/// which what came is used.
struct StreamPulse {
  /// What the watchdog does next.
  enum Step: Equatable {
    case wait(Duration)
    case probe
    case giveUp
  }

  /// Silence after which a probe is sent.
  let interval: Duration
  /// How long a probe may stay unanswered.
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

  /// What came is used, and nothing is received meanwhile; or that is over.
  mutating func use(_ begins: Bool, now: ContinuousClock.Instant) {
    isBusy = begins
    sign(now: now)
  }

  /// There is reason to doubt that the stream lives. Returns whether to send a probe at once.
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
