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

  /// Each step a policy takes after a failure that it meets again and again, a second apart, until it gives up.
  private func steps(_ policy: RetryPolicy, after error: any Error, endpoints: Int = 1, limit: Int = 1000) -> Int {
    var schedule = schedule(endpoints, policy)
    for step in 0..<limit {
      let time = now + .seconds(step)
      if schedule.next(after: error, at: step % endpoints, since: time, now: time) == .giveUp { return step }
    }
    return limit
  }

  @Test func eachPolicyGoesAsFarAsItSays() {
    let late = RPCError(code: .deadlineExceeded, message: "context deadline exceeded")
    let broken = RPCError(code: .cancelled, message: "context canceled")
    let obscure = RPCError(code: .unknown, message: "who knows")
    let denied = RPCError(code: .permissionDenied, message: "etcdserver: permission denied")
    let renewal = RetryPolicy.renewal(until: now + .seconds(60), tryLimit: .seconds(1))
    let policies: [RetryPolicy] = [
      .repeatable, .patient(tryLimit: .zero), .persistent(tryLimit: .zero), .enduring(.seconds(300)), .runningWatch,
      renewal,
    ]
    func all(_ error: any Error) -> [Int] { policies.map { steps($0, after: error) } }
    #expect(all(refused()) == [2, 2, 1000, 299, 1000, 59])
    #expect(all(refused(permanent: true)) == [0, 0, 0, 0, 1000, 59])
    #expect(all(unavailable) == [3, 1000, 1000, 300, 1000, 60])
    #expect(all(late) == [0, 1000, 1000, 300, 1000, 60])
    #expect(all(broken) == [0, 0, 0, 0, 1000, 60])
    #expect(all(obscure) == [0, 0, 0, 0, 0, 60])
    #expect(all(denied) == [0, 0, 0, 0, 0, 0])
  }

  @Test func aNewWatchAsksEachMemberOnceForALeader() {
    let leaderless = RPCError(code: .unavailable, message: "etcdserver: no leader")
    #expect(steps(.newWatch, after: leaderless) == 0)
    #expect(steps(.newWatch, after: leaderless, endpoints: 3) == 2)
    #expect(steps(.runningWatch, after: leaderless) == 1000)
  }

  @Test func aServerThatWasThereIsWaitedForLikeOneThatRefuses() {
    var schedule = schedule(1, .patient(tryLimit: .seconds(5)))
    #expect(schedule.next(after: unavailable, at: 0, now: now + .seconds(5)) != .giveUp)
    #expect(schedule.next(after: refused(), at: 0, now: now + .seconds(500)) != .giveUp)
  }

  @Test func whatWentWellForAWhileFailsAnew() {
    var schedule = schedule(1, .runningWatch)
    func pause(_ begin: Int, _ end: Int) -> Duration? {
      let (begin, end) = (now + .milliseconds(begin), now + .milliseconds(end))
      guard case .retry(0, let pause) = schedule.next(after: unavailable, at: 0, since: begin, now: end) else {
        return nil
      }
      return pause
    }
    let atOnce = (0..<8).map { pause($0, $0) }
    #expect(atOnce == [50, 100, 200, 400, 800, 1000, 1000, 1000].map { .milliseconds($0) })
    #expect(pause(100, 5000) == .milliseconds(50))
  }
}
