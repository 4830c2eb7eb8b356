import CommandModel

/// From which values on `doctor` warns or fails.
///
/// The defaults are those of OpenShift's alerts and etcd's own monitoring mixin where these have one.
struct DoctorThresholds: Options, Equatable {
  static let flags: [Flag<DoctorThresholds>] = [
    .integer("quota-warn", \.quotaWarning, "Database size, in percent of the quota, to warn at"),
    .integer("quota-fail", \.quotaFailure, "Database size, in percent of the quota, to fail at"),
    .integer("quota-backend-bytes", \.quota, "Quota of members that do not report theirs; etcd's default is 2 GiB"),
    .integer("free-warn", \.freeWarning, "Free pages, in percent of the database, to warn at"),
    .integer("free-warn-bytes", \.freeWarningBytes, "Bytes in free pages below which there is no warning"),
    .integer("free-fail", \.freeFailure, "Free pages, in percent of the database, to fail above"),
    .integer("free-fail-bytes", \.freeFailureBytes, "Bytes in free pages below which there is no failure"),
    .integer("lag-warn", \.lagWarning, "Raft entries that a member may be behind before a warning"),
    .integer("lag-fail", \.lagFailure, "Raft entries that a member may be behind before a failure"),
    .integer("history-warn", \.history, "Revisions since the last compaction to warn above"),
    .integer("cert-warn-days", \.certificateWarningDays, "Days before the expiry of a certificate to warn"),
    .integer("cert-fail-days", \.certificateFailureDays, "Days before the expiry of a certificate to fail"),
    .duration("latency-warn", \.latencyWarning, "Median time of five reads or writes to warn at"),
    .duration("latency-fail", \.latencyFailure, "Median time of five reads or writes to fail at"),
    .duration("clock-warn", \.clockWarning, "Difference between clocks to warn at"),
    .duration("clock-fail", \.clockFailure, "Difference between clocks to fail at"),
  ]

  var quotaWarning: Int64 = 65
  var quotaFailure: Int64 = 85
  var quota = DefragConditions.usualQuota
  var freeWarning: Int64 = 45
  var freeWarningBytes: Int64 = 100 << 20
  var freeFailure: Int64 = 50
  var freeFailureBytes: Int64 = 1 << 30
  var lagWarning: UInt64 = 1_000
  var lagFailure: UInt64 = 10_000
  var history: Int64 = 1_000_000
  var certificateWarningDays: Int64 = 30
  var certificateFailureDays: Int64 = 7
  var latencyWarning = Duration.milliseconds(100)
  var latencyFailure = Duration.milliseconds(500)
  var clockWarning = Duration.seconds(1)
  var clockFailure = Duration.seconds(10)
}

extension Finding.Level {
  /// The level of a value that is worse the larger it is.
  init<Value: Comparable>(_ value: Value, warnAt warning: Value, failAt failure: Value) {
    self = value >= failure ? .failure : value >= warning ? .warning : .ok
  }
}
