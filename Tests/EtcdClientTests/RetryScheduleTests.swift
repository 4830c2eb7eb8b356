import GRPC
import Testing

@testable import EtcdClient

/// When a failed call is tried again, and where.
@Suite struct RetryScheduleTests {
  private let now = ContinuousClock.now
  private let unavailable = RPCError(code: .unavailable, message: "etcdserver: leader changed")

  private func refused(permanent: Bool = false, sent: Bool = false) -> TransportError {
    TransportError(
      endpoint: "a:1", phase: .connect, reason: "connection refused", isRetryable: !permanent,
      requestMayHaveBeenSent: sent)
  }

  private func schedule(_ endpoints: Int, _ policy: RetryPolicy) -> RetrySchedule {
    RetrySchedule(endpointCount: endpoints, policy: policy, dialDeadline: now + .seconds(2))
  }

  @Test func aRefusedConnectionIsTriedElsewhereUntilTheDialTimeout() {
    var schedule = schedule(3, .nonRepeatable)
    #expect(schedule.next(after: refused(), at: 0, now: now) == .retry(endpoint: 1, pause: .zero))
    #expect(schedule.next(after: refused(), at: 1, now: now) == .retry(endpoint: 2, pause: .milliseconds(25)))
    #expect(schedule.next(after: refused(), at: 2, now: now + .seconds(2)) == .giveUp)
  }

  @Test func everyEndpointIsTriedHoweverLongTheFirstTook() {
    var schedule = schedule(2, .repeatable)
    let late = now + .seconds(9)
    #expect(schedule.next(after: refused(sent: true), at: 0, now: late) == .retry(endpoint: 1, pause: .zero))
    #expect(schedule.next(after: refused(sent: true), at: 1, now: late) == .giveUp)
  }

  @Test func pausesGrow() {
    var schedule = schedule(1, .repeatable)
    let pauses = [25, 50, 100, 200, 400, 400]
    for pause in pauses {
      let step = RetrySchedule.Step.retry(endpoint: 0, pause: .milliseconds(pause))
      #expect(schedule.next(after: refused(sent: true), at: 0, now: now) == step)
    }
    #expect(schedule.next(after: unavailable, at: 0, now: now + .seconds(3)) != .giveUp)
    #expect(schedule.next(after: unavailable, at: 0, now: now + .seconds(6)) == .giveUp)
  }

  @Test func whatIsNoEtcdIsMetOnce() {
    var schedule = schedule(2, .repeatable)
    let foreign = refused(permanent: true, sent: true)
    #expect(schedule.next(after: foreign, at: 0, now: now) == .retry(endpoint: 1, pause: .zero))
    #expect(schedule.next(after: foreign, at: 1, now: now) == .giveUp)
  }

  @Test func whatCannotGetBetterIsNotWaitedFor() {
    var schedule = schedule(2, .repeatable)
    #expect(schedule.next(after: refused(permanent: true), at: 0, now: now) == .retry(endpoint: 1, pause: .zero))
    #expect(schedule.next(after: refused(permanent: true), at: 1, now: now) == .giveUp)
  }

  /// The server refuses such a call before it changes anything.
  @Test(arguments: ["etcdserver: revision of auth store is old", "auth: revision in header is old"])
  func aChangeOfUsersMeanwhileIsTriedAgain(message: String) {
    var put = schedule(1, .nonRepeatable)
    let old = RPCError(code: .invalidArgument, message: message)
    #expect(put.next(after: old, at: 0, now: now) == .retry(endpoint: 0, pause: .milliseconds(25)))
    #expect(put.next(after: old, at: 0, now: now + .seconds(3)) == .giveUp)
  }

  @Test func onlyRepeatableCallsAreSentTwice() {
    var put = schedule(2, .nonRepeatable)
    #expect(put.next(after: refused(sent: true), at: 0, now: now) == .giveUp)
    #expect(put.next(after: unavailable, at: 0, now: now) == .giveUp)
    var get = schedule(2, .repeatable)
    #expect(get.next(after: refused(sent: true), at: 0, now: now) == .retry(endpoint: 1, pause: .zero))
    #expect(get.next(after: unavailable, at: 1, now: now) == .retry(endpoint: 0, pause: .milliseconds(25)))
    #expect(get.next(after: RPCError(code: .invalidArgument, message: "no"), at: 0, now: now) == .giveUp)
  }
}
