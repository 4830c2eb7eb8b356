import CommandModel

/// The flags of a rolling defragmentation.
struct RollingDefragOptions: Options, Equatable {
  private static let name = "rolling"

  static let flags: [Flag<RollingDefragOptions>] = [
    .toggle(name, \.isOn, "Defragment the whole cluster without an outage, the leader last"),
    .toggle("move-leader", \.movesLeader, "Transfer leadership before the leader's turn; needs --\(name)"),
    .text(
      "if-reclaims", "SIZE|PERCENT", \.reclaims, "Skip members that would free less: 100MB, 2GiB or 40%"),
    .text("if-quota-used", "PERCENT", \.quotaUsed, "Skip members that use less than this part of their quota"),
    .text("quota", "SIZE", \.quota, "Backend quota of servers before 3.6, which do not report it; else 2GiB"),
    .toggle("disarm", \.disarms, "Disarm NOSPACE at the end if all members are below 90% of their quota"),
    .toggle("dry-run", \.isDryRun, "Print what would be done, but do nothing"),
    .duration("defrag-timeout", \.timeout, "Time limit for the defragmentation of one member; 0 for no limit"),
    .duration("catch-up-timeout", \.catchUpTimeout, "How long to wait for a healthy cluster after each step"),
    .integer("max-lag", \.maximumLag, "Wait while a member is more raft entries behind"),
  ]

  /// The paragraphs about it in the manual.
  static let description: [Paragraph] = [
    """
    With --rolling, all members in the member list are defragmented: the followers, then the leader, one at a time, \
    each only while all voting members are healthy and caught up, which is waited for after each one. It stops at the \
    first problem. Learners are skipped. Meanwhile each member is busy for a time that depends on its size (minutes \
    for some GB); clients with the endpoints of several members go on. Progress goes to standard error, a report to \
    standard output.
    """,
    """
    With --move-leader, leadership moves to a healthy voting member before the leader's turn, so that no client waits \
    for a leader with a large database. etcd may drop a write that is on its way at that moment, which its client sees \
    as a timeout; without the flag, no write is lost.
    """,
    """
    With --if-reclaims and --if-quota-used, members that do not need it are skipped; given both, a member has to meet \
    both. The quota is the one that the server reports (3.6 and later), or that of --quota. Interrupted, the command \
    stops before the next member; a defragmentation that has begun is finished by its server.
    """,
  ]

  var isOn = false
  var movesLeader = false
  var reclaims = ""
  var quotaUsed = ""
  var quota = ""
  var disarms = false
  var isDryRun = false
  var timeout = Duration.seconds(1800)
  var catchUpTimeout = Duration.seconds(60)
  var maximumLag = ClusterLook.usualLag

  /// Refuses flags that have no meaning without `--rolling`.
  /// - Throws: `UsageError` also for malformed thresholds.
  func check() throws(UsageError) {
    if !isOn {
      var rest = RollingDefragOptions()
      rest.isOn = isOn
      guard self == rest else {
        let names = Self.flags.map { "--\($0.description.name)" }.filter { $0 != "--\(Self.name)" }
        throw UsageError("\(names.dropLast().joined(separator: ", ")) and \(names.last ?? "") need --\(Self.name)")
      }
    }
    _ = try plan()
  }

  /// The plan that the flags describe.
  /// - Throws: `UsageError`.
  func plan() throws(UsageError) -> RollingDefragPlan {
    var plan = RollingDefragPlan(movesLeader: movesLeader, maximumLag: maximumLag)
    if !reclaims.isEmpty {
      guard let threshold = SizeThreshold(reclaims) else {
        throw UsageError("invalid threshold \"\(reclaims)\" for --if-reclaims: expected for instance 2GiB or 40%")
      }
      plan.conditions.reclaims = threshold
    }
    if !quotaUsed.isEmpty {
      guard let percent = SizeThreshold.percentage(quotaUsed) else {
        throw UsageError("invalid percentage \"\(quotaUsed)\" for --if-quota-used: expected 0% to 100%")
      }
      plan.conditions.quotaUsed = percent
    }
    if !quota.isEmpty {
      guard let size = ByteSize(quota), size.bytes > 0 else {
        throw UsageError("invalid size \"\(quota)\" for --quota: expected for instance 8GiB")
      }
      plan.conditions.quota = size.bytes
    }
    return plan
  }
}
