import Testing

@testable import EtcdClient

/// When a silent stream is asked whether it is alive, and when it counts as dead.
@Suite struct StreamPulseTests {
  private let start = ContinuousClock.now

  private func pulse() -> StreamPulse { StreamPulse(interval: .seconds(10), patience: .seconds(6), now: start) }

  @Test func aStreamThatSaysNothingIsDead() {
    var pulse = pulse()
    #expect(pulse.next(now: start + .seconds(4)) == .wait(.seconds(6)))
    #expect(pulse.next(now: start + .seconds(10)) == .probe)
    #expect(pulse.next(now: start + .seconds(12)) == .wait(.seconds(4)))
    #expect(!pulse.isDead)
    #expect(pulse.next(now: start + .seconds(16)) == .giveUp)
    #expect(pulse.isDead)
  }

  @Test func whateverArrivesIsASign() {
    var pulse = pulse()
    #expect(pulse.next(now: start + .seconds(10)) == .probe)
    pulse.sign(now: start + .seconds(15))
    #expect(pulse.next(now: start + .seconds(16)) == .wait(.seconds(9)))
    #expect(pulse.next(now: start + .seconds(25)) == .probe)
  }

  @Test func theTimeInWhichEventsAreUsedDoesNotCount() {
    var pulse = pulse()
    #expect(pulse.next(now: start + .seconds(10)) == .probe)
    pulse.use(true, now: start + .seconds(11))
    #expect(pulse.next(now: start + .seconds(60)) == .wait(.seconds(10)))
    pulse.use(false, now: start + .seconds(61))
    #expect(pulse.next(now: start + .seconds(61)) == .wait(.seconds(10)))
    #expect(pulse.next(now: start + .seconds(71)) == .probe)
  }
}
