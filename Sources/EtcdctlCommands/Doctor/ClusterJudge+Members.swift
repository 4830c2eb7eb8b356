import EtcdAPI

/// Judges what was found out about a cluster. Nothing here waits or asks.
struct ClusterJudge {
  let facts: ClusterFacts
  let thresholds: DoctorThresholds

  /// Every check, each with at least one finding.
  var findings: [Finding] {
    let checks = [
      members, quorum, leader, clusters, versions, raft, alarms, quota, fragmentation, history, hashes, reads, writes,
      clocks, tlsVersions, certificates, addresses,
    ]
    return checks.flatMap { $0 }
  }

  /// The members that respond.
  var responding: [(member: MemberFacts, status: Etcdserverpb_StatusResponse)] {
    facts.members.compactMap { member in member.response.map { (member, $0) } }
  }

  /// The findings that aren't good, or one that is.
  func findings(_ check: Check, _ bad: [Finding], otherwise text: String) -> [Finding] {
    bad.isEmpty ? [Finding(check, .ok, text)] : bad
  }

  // MARK: - Members

  private var members: [Finding] {
    var bad = facts.silentEndpoints.map { endpoint, fault in
      Finding(
        .members, fault.isDenied ? .unknown : .failure, at: endpoint, "does not respond: \(fault.text)",
        advice: fault.advice
          ?? "check that this is the address, that etcd runs there, and the network and firewall in between")
    }
    if let fault = facts.listFault, !responding.isEmpty { bad.append(Finding(.members, prevented: fault)) }
    bad += facts.members.compactMap(finding(of:))
    if facts.members.isEmpty, bad.isEmpty { bad.append(Finding(.members, .failure, "no endpoint responds")) }
    let number = facts.members.count
    return findings(
      .members, bad, otherwise: number == 1 ? "the only member responds" : "all \(number) members respond")
  }

  private func finding(of member: MemberFacts) -> Finding? {
    switch member.status {
    case .success where member.isLearner:
      return Finding(
        .members, .warning, at: member.name, "is a learner, which does not vote",
        advice: "promote it when it has caught up (etcdctl member promote), or remove it")
    case .success: return nil
    case .failure where !member.hasStarted:
      return Finding(
        .members, .failure, at: member.name, "was added but has not started yet",
        advice: "start it with the flags that member add printed, or remove it (etcdctl member remove)")
    case .failure(let fault) where fault.isDenied: return Finding(.members, at: member.name, prevented: fault)
    case .failure(let fault):
      return Finding(
        .members, .failure, at: member.name, "does not respond: \(fault.text)",
        advice: fault.advice
          ?? "look at the log of etcd there, and at its disk and network; restart it if it hangs")
    }
  }

  private var quorum: [Finding] {
    let voters = facts.voters
    guard facts.listFault == nil, !voters.isEmpty else {
      return [Finding(.quorum, prevented: facts.listFault ?? Fault(text: "no member list"))]
    }
    let alive = voters.count(where: \.isAlive)
    let needed = voters.count / 2 + 1
    let have =
      voters.count == 1 && alive == 0
      ? "the only voting member does not respond"
      : "\(alive) of \(voters.count.counted("voting member")) respond\(alive == 1 ? "s" : "")"
    if alive < needed {
      return [
        Finding(
          .quorum, .failure, voters.count == 1 ? have : "\(have), but \(needed) are needed",
          advice: "start the missing members; if they are lost for good, restore a snapshot (etcdctl snapshot restore)")
      ]
    }
    if alive == needed, alive < voters.count {
      return [
        Finding(
          .quorum, .failure, "\(have): the loss of one more stops the cluster",
          advice: "bring the missing members back before anything else; take a snapshot (etcdctl snapshot save)")
      ]
    }
    guard voters.count.isMultiple(of: 2) || voters.count == 1 else { return [Finding(.quorum, .ok, have)] }
    let text =
      voters.count == 1
      ? "one voting member: the cluster stops with it"
      : "\(voters.count) voting members tolerate no more failures than \(voters.count - 1) would"
    return [
      Finding(.quorum, .warning, text, advice: "run an odd number of members, 3 or 5 (etcdctl member add --learner)")
    ]
  }

  private var leader: [Finding] {
    let voters = responding.filter { !$0.member.isLearner }
    guard !voters.isEmpty else { return [Finding(.leader, prevented: noMember)] }
    let advice = "check the network between the members, their disks and clocks; see the leader elections in their logs"
    let without = voters.filter { $0.status.leader == 0 }.map {
      Finding(.leader, .failure, at: $0.member.name, "knows no leader", advice: advice)
    }
    var bad = without
    if Set(voters.map(\.status.leader).filter { $0 != 0 }).count > 1 {
      bad.append(Finding(.leader, .failure, "members follow different leaders", advice: advice))
    }
    if Set(voters.map(\.status.raftTerm)).count > 1, without.isEmpty {
      let terms = voters.map { "\($0.member.name) \($0.status.raftTerm)" }.joined(separator: ", ")
      bad.append(Finding(.leader, .failure, "members are in different terms: \(terms)", advice: advice))
    }
    let name = voters.first { $0.status.isLeader }?.member.name
    return findings(.leader, bad, otherwise: name.map { "all members follow \($0)" } ?? "all members follow one leader")
  }

  private var clusters: [Finding] {
    let ids = Set(facts.clusters.map(\.id))
    guard ids.count > 1 else {
      return ids.isEmpty
        ? [Finding(.cluster, prevented: noMember)]
        : [Finding(.cluster, .ok, "all endpoints belong to one cluster")]
    }
    let list = facts.clusters.map { "\($0.endpoint) to \(String($0.id, radix: 16))" }.joined(separator: ", ")
    return [
      Finding(
        .cluster, .failure, "the endpoints belong to \(ids.count) clusters: \(list)",
        advice: "give the endpoints of one cluster in --endpoints, and check those of your applications")
    ]
  }

  private var versions: [Finding] {
    let versions = responding.map { (name: $0.member.name, version: $0.status.version) }
    guard let first = versions.first else { return [Finding(.versions, prevented: noMember)] }
    func minor(_ version: String) -> [Substring] { Array(version.split(separator: ".").prefix(2)) }
    let list = versions.map { "\($0.name) \($0.version)" }.joined(separator: ", ")
    if Set(versions.map { minor($0.version) }).count > 1 {
      return [
        Finding(
          .versions, .warning, "members have different versions: \(list)", advice: "finish the upgrade or downgrade")
      ]
    }
    let storage = Set(responding.map(\.status.storageVersion))
    if storage.count > 1 {
      return [
        Finding(
          .versions, .warning, "members have different storage versions: \(storage.sorted().joined(separator: ", "))",
          advice: "finish the upgrade or downgrade")
      ]
    }
    let isSame = Set(versions.map(\.version)).count == 1
    return [Finding(.versions, .ok, isSame ? "all members have \(first.version)" : list)]
  }

  // MARK: - Raft

  private var raft: [Finding] {
    let newest = responding.map(\.status.raftIndex).max() ?? 0
    let bad = responding.flatMap { member, status -> [Finding] in
      let behind = newest - status.raftIndex
      // Servers before 3.4 do not report the applied index.
      let applied = status.raftAppliedIndex
      let unapplied = applied == 0 || applied > status.raftIndex ? 0 : status.raftIndex - applied
      return [
        lag(behind, at: member.name, "is \(behind.counted("raft entry", "raft entries")) behind"),
        lag(unapplied, at: member.name, "has \(unapplied.counted("raft entry", "raft entries")) still to apply"),
      ].compactMap { $0 }
    }
    guard !responding.isEmpty else { return [Finding(.raft, prevented: noMember)] }
    return findings(.raft, bad, otherwise: "no member is far behind")
  }

  private func lag(_ entries: UInt64, at member: String, _ text: String) -> Finding? {
    guard entries > thresholds.lagWarning else { return nil }
    return Finding(
      .raft, entries > thresholds.lagFailure ? .failure : .warning, at: member, text,
      advice: "check the disk, the processor and the network of this member")
  }

  private var alarms: [Finding] {
    switch facts.alarms {
    case nil: return [Finding(.alarms, prevented: noMember)]
    case .failure(let fault): return [Finding(.alarms, prevented: fault)]
    case .success(let alarms):
      let bad = alarms.map { alarm in
        let owner = responding.first { $0.status.header.memberID == alarm.memberID }
        return finding(of: alarm.alarm, at: owner?.member.name ?? String(alarm.memberID, radix: 16))
      }
      return findings(.alarms, bad, otherwise: "no alarms")
    }
  }

  /// The finding for an alarm.
  func finding(of alarm: Etcdserverpb_AlarmType, at member: String) -> Finding {
    switch alarm {
    case .nospace:
      Finding(
        .alarms, .failure, at: member, "the alarm NOSPACE is active: the cluster refuses writes",
        advice: "free space: etcdctl compaction, etcdctl defrag; then etcdctl alarm disarm")
    case .corrupt:
      Finding(
        .alarms, .failure, at: member, "the alarm CORRUPT is active: its data differs from that of the others",
        advice: "compare etcdctl endpoint hashkv --cluster; remove the wrong member and add it again with empty data")
    default: Finding(.alarms, .failure, at: member, "an unknown alarm is active", advice: "see etcdctl alarm list")
    }
  }
}
