import Testing

@testable import Offline

/// Which backups are kept, and how they are called.
@Suite struct RetentionTests {
  private static let hour: Int64 = 3600
  private static let day: Int64 = 24 * hour
  /// 2026-11-25T19:00:00Z, a Wednesday.
  private static let now: Int64 = 1_795_633_200

  /// The positions of those that are kept.
  private func kept(_ times: [Int64], _ set: (inout Retention) -> Void) -> [Int] {
    var rules = Retention()
    set(&rules)
    return rules.reasons(for: times).enumerated().filter { !$1.isEmpty }.map(\.offset)
  }

  private func every(_ step: Int64, _ count: Int) -> [Int64] { (0..<Int64(count)).map { Self.now - $0 * step } }

  @Test func withoutRulesEverythingIsKept() {
    #expect(kept(every(Self.hour, 3)) { _ in } == [0, 1, 2])
  }

  @Test func theNewest() {
    #expect(kept(every(Self.hour, 5)) { $0.last = 2 } == [0, 1])
    #expect(kept([]) { $0.last = 2 } == [])
  }

  @Test func oneForEachPeriod() {
    // Four in each hour: of each hour the newest.
    #expect(kept(every(900, 12)) { $0.hourly = 2 } == [0, 1])
    #expect(kept(every(900, 12)) { $0.hourly = 3 } == [0, 1, 5])
    // 19:00 today, 23:00 the days before.
    #expect(kept(every(Self.hour, 60)) { $0.daily = 3 } == [0, 20, 44])
    // Wednesday, then the Sundays before.
    #expect(kept(every(Self.day, 20)) { $0.weekly = 3 } == [0, 3, 10])
    #expect(kept(every(Self.day, 100)) { $0.monthly = 3 } == [0, 25, 56])
    #expect(kept(every(Self.day, 800)) { $0.yearly = 3 } == [0, 329, 694])
  }

  @Test func theOldestIsKeptWhileARuleIsNotFull() {
    #expect(kept(every(Self.hour, 5)) { $0.daily = 7 } == [0, 4])
    #expect(kept([Self.now, Self.now - 60]) { $0.hourly = 2 } == [0, 1])
  }

  @Test func periodsWithoutBackupsDoNotCount() {
    let times = [Self.now, Self.now - 30 * Self.day, Self.now - 60 * Self.day, Self.now - 90 * Self.day]
    #expect(kept(times) { $0.daily = 3 } == [0, 1, 2])
  }

  @Test func withinAPeriodOfTheNewest() {
    #expect(kept(every(Self.day, 10)) { $0.within = Retention.Period("2d") } == [0, 1, 2])
    #expect(kept(every(Self.hour, 10)) { $0.within = Retention.Period("1d2h") }.count == 10)
    #expect(kept(every(Self.day, 100)) { $0.within = Retention.Period("1m") }.count == 32)
  }

  @Test func rulesAddUp() {
    var rules = Retention()
    rules.last = 1
    rules.daily = 2
    let reasons = rules.reasons(for: every(Self.hour, 25))
    #expect(reasons[0] == ["last", "daily"])
    #expect(reasons[20] == ["daily"])
    #expect(reasons.filter { !$0.isEmpty }.count == 2)
  }

  @Test(arguments: ["", "7", "d", "7x", "1d 2h", "-1d", "90s", "1h30", "1000000d", "٣d"])
  func malformedPeriods(text: String) {
    #expect(Retention.Period(text) == nil)
  }

  @Test(arguments: [
    "etcd-cdf818194e3a8c32-20261125T190000Z-r1234567.db", "etcd-prod-eu-1-20261125T190000Z-r1.db.zst",
    "etcd-a-20261125T190000Z-r0_2.db.gz", "etcd-r5-20261125T190000Z-r5_17.db",
  ]) func namesAreReadBack(text: String) throws {
    let name = try #require(BackupName(text))
    #expect(name.text == text)
    #expect(name.time == Self.now)
  }

  @Test(arguments: [
    "backup.db", "etcd-a-20261125T190000Z-r1.db.bak", "etcd-a-20261125T190000Z-r01.db", "etcd-a-20261325T190000Z-r1.db",
    "etcd-a-20261125T190000Z-r1_1.db", "etcd-a-20261125T190000Z-r1-2.db", "etcd-a-20261125T190000Z-r1_.db",
    "etcd-a-20261125T190000Z-1.db", "etcd--20261125T190000Z-r1.db",
    "etcd-a b-20261125T190000Z-r1.db", "etcd-20261125T190000Z-r1.db", "etcd-a-20261125T190000Z-r-1.db",
    "etcd-a-20261125T190000Z-r1.db.partial", "xetcd-a-20261125T190000Z-r1.db", "etcd-a-20261125T240000Z-r1.db",
  ]) func otherNamesAreSomebodyElses(text: String) {
    #expect(BackupName(text) == nil)
  }
}
