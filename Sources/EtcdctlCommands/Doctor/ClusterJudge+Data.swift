import CommandModel
import EtcdAPI
import GRPC
import Output

/// The database and its history.
extension ClusterJudge {
  /// Why no member could be asked: none responds, or each wants another user.
  var noMember: Fault {
    let denied = facts.members.lazy.compactMap(\.fault).first(where: \.isDenied)
    return denied ?? Fault(text: "no member responds")
  }

  var quota: [Finding] {
    guard !responding.isEmpty else { return [Finding(.quota, prevented: noMember)] }
    let bad = responding.compactMap { member, status in
      quota(at: member.name, size: status.dbSize, reported: status.dbSizeQuota > 0 ? status.dbSizeQuota : member.quota)
    }
    return findings(.quota, bad, otherwise: "less than \(thresholds.quotaWarning)% is used")
  }

  /// The finding for a database of this size; nil if that is small enough.
  func quota(at member: String, size used: Int64, reported: Int64?) -> Finding? {
    let quota = max(reported ?? thresholds.quota, 1)
    let share = Double(used) * 100 / Double(quota)
    let level = Finding.Level(share, warnAt: Double(thresholds.quotaWarning), failAt: Double(thresholds.quotaFailure))
    guard level != .ok else { return nil }
    let origin = reported == nil ? ", which is assumed because none is reported" : ""
    return Finding(
      .quota, level, at: member,
      "the database has \(sizeText(used)), \(share.text(decimals: 0))% of the quota of \(sizeText(quota))\(origin)",
      advice: "etcdctl compaction, then etcdctl defrag; if that is not enough, raise the server's quota")
  }

  var fragmentation: [Finding] {
    guard !responding.isEmpty else { return [Finding(.fragmentation, prevented: noMember)] }
    let bad = responding.compactMap { member, status in
      fragmentation(at: member.name, size: status.dbSize, inUse: status.dbSizeInUse)
    }
    return findings(.fragmentation, bad, otherwise: "few free pages")
  }

  /// The finding for a database with this much of its size in use; nil if that is enough.
  func fragmentation(at member: String, size total: Int64, inUse: Int64) -> Finding? {
    // Servers before 3.4 do not report what is in use.
    guard total > 0, inUse > 0, inUse <= total else { return nil }
    let free = total - inUse
    let share = Double(free) * 100 / Double(total)
    let level: Finding.Level =
      if share > Double(thresholds.freeFailure), free > thresholds.freeFailureBytes {
        .failure
      } else if share >= Double(thresholds.freeWarning), free >= thresholds.freeWarningBytes {
        .warning
      } else { .ok }
    guard level != .ok else { return nil }
    return Finding(
      .fragmentation, level, at: member,
      "\(sizeText(free)) of \(sizeText(total)) are free pages, \(share.text(decimals: 0))%",
      advice: "defragment one member after the other, the leader last (etcdctl defrag)")
  }

  var history: [Finding] {
    guard facts.hasHashes else { return [] }
    let known = facts.members.compactMap { member in try? member.hash?.get() }
    guard let response = known.max(by: { $0.header.revision < $1.header.revision }) else {
      let fault = facts.members.lazy.compactMap { member -> Fault? in
        guard case .failure(let fault) = member.hash else { return nil }
        return fault
      }.first
      return [Finding(.history, prevented: fault ?? noMember)]
    }
    return [history(revision: response.header.revision, compacted: response.compactRevision)]
  }

  /// The finding for a history from one revision to another.
  func history(revision: Int64, compacted: Int64) -> Finding {
    let length = max(revision, 0) - max(compacted, 0)
    let text =
      compacted > 0
      ? "\(length.counted("revision")) since the compaction at \(compacted)"
      : "never compacted: \(length == 1 ? "1 revision is" : "\(length) revisions are") kept"
    guard length > thresholds.history else { return Finding(.history, .ok, text) }
    return Finding(
      .history, .warning, text,
      advice: "compact the history (etcdctl compaction), and let the servers do it by auto-compaction")
  }

  var hashes: [Finding] {
    guard facts.hasHashes else { return [] }
    var bad: [Finding] = []
    var known: [(name: String, response: Etcdserverpb_HashKVResponse)] = []
    for member in facts.members {
      switch member.hash {
      case nil: continue
      case .failure(let fault): bad.append(Finding(.hash, at: member.name, prevented: fault))
      case .success(let response): known.append((member.name, response))
      }
    }
    if let finding = difference(known) { bad.append(finding) }
    guard !known.isEmpty || !bad.isEmpty else {
      return [Finding(.hash, prevented: noMember)]
    }
    return findings(
      .hash, bad, otherwise: known.count == 1 ? "one member, nothing to compare" : "\(known.count) members agree")
  }

  /// Hashes can be compared only where the history begins at the same revision.
  private func difference(_ known: [(name: String, response: Etcdserverpb_HashKVResponse)]) -> Finding? {
    guard Set(known.map(\.response.compactRevision)).count <= 1 else {
      return Finding(
        .hash, .unknown, "a compaction is in progress: the hashes cannot be compared", advice: "repeat the check")
    }
    guard Set(known.map(\.response.hash)).count > 1 else { return nil }
    let list = known.map { "\($0.name) \($0.response.hash)" }.joined(separator: ", ")
    return Finding(
      .hash, .failure, "members have different data: hashes are \(list)",
      advice: "take a snapshot of each member; then remove the member that differs and add it again with empty data")
  }
}

/// Times and addresses.
extension ClusterJudge {
  var reads: [Finding] {
    var bad: [Finding] = []
    var slowest = Duration.zero
    for member in facts.members {
      switch member.reads {
      case nil: continue
      case .failure(let fault) where fault.isDenied: bad.append(Finding(.read, at: member.name, prevented: fault))
      case .failure(let fault):
        bad.append(
          Finding(
            .read, .failure, at: member.name, "a linearizable read failed: \(fault.text)",
            advice: "check that the cluster has a leader and the member reaches it"))
      case .success(let times):
        slowest = max(slowest, times.median)
        if let finding = latency(.read, times.median, at: member.name, "a linearizable read") { bad.append(finding) }
      }
    }
    guard facts.members.contains(where: { $0.reads != nil }) else {
      return [Finding(.read, prevented: noMember)]
    }
    return findings(.read, bad, otherwise: "a linearizable read takes at most \(slowest.shortText)")
  }

  var writes: [Finding] {
    switch facts.writes {
    case nil: return []
    case .failure(let fault) where fault.isDenied: return [Finding(.write, prevented: fault)]
    case .failure(let fault):
      return [
        Finding(
          .write, .failure, "a write failed: \(fault.text)", advice: "check that the cluster has a leader and no alarm")
      ]
    case .success(let times):
      let finding = latency(.write, times.median, at: "", "a committed write")
      return [finding ?? Finding(.write, .ok, "a committed write takes \(times.median.shortText)")]
    }
  }

  private func latency(_ check: Check, _ time: Duration, at member: String, _ what: String) -> Finding? {
    let level = Finding.Level(time, warnAt: thresholds.latencyWarning, failAt: thresholds.latencyFailure)
    guard level != .ok else { return nil }
    return Finding(
      check, level, at: member, "\(what) takes \(time.shortText)",
      advice: "check the disk (the metric etcd_disk_wal_fsync_duration_seconds), the processor and the network")
  }

  var clocks: [Finding] {
    let known = facts.addresses.compactMap { address in address.clockOffset.map { (address, $0) } }
    guard !known.isEmpty else {
      return [Finding(.clock, prevented: Fault(text: "no member sent its time"))]
    }
    let bad = known.compactMap { address, offset -> Finding? in
      // What is certain, for HTTP knows whole seconds only.
      let certain = max(offset.lowerBound, -offset.upperBound, 0)
      let level = Finding.Level(
        Duration.seconds(certain), warnAt: thresholds.clockWarning, failAt: thresholds.clockFailure)
      guard level != .ok else { return nil }
      let direction = offset.lowerBound > 0 ? "ahead of" : "behind"
      return Finding(
        .clock, level, at: address.member,
        "the clock is at least \(certain.text(decimals: 1)) s \(direction) this machine's",
        advice: "synchronize the clocks of all members and of this machine (chrony, systemd-timesyncd)")
    }
    return findings(.clock, bad.uniqued, otherwise: "the clocks agree with this machine's")
  }

  var addresses: [Finding] {
    let advertised = facts.addresses.filter { $0.kind == .advertised }
    guard !advertised.isEmpty else { return [Finding(.urls, prevented: facts.listFault ?? Fault(text: "no URLs"))] }
    let spansMachines = facts.members.flatMap(\.peerURLs).contains { !Self.isLoopback($0) }
    let bad = advertised.compactMap { address in
      finding(of: address, spansMachines: facts.members.count > 1 && spansMachines)
    }
    return findings(.urls, bad, otherwise: "every advertised client URL leads to its member")
  }

  private func finding(of address: AddressFacts, spansMachines: Bool) -> Finding? {
    let advice = "set advertise-client-urls of this member to URLs that clients can reach, and restart it"
    if spansMachines, Self.isLoopback(address.url) {
      return Finding(
        .urls, .warning, at: address.member, "advertises \(address.url), which other machines cannot reach",
        advice: advice)
    }
    if let respondent = address.respondent {
      guard respondent != address.member else { return nil }
      return Finding(
        .urls, .warning, at: address.member, "advertises \(address.url), where \(respondent) responds", advice: advice)
    }
    // A member that responds nowhere has a finding of its own.
    let isAlive = facts.members.contains { $0.name == address.member && $0.response != nil }
    guard isAlive else { return nil }
    return Finding(
      .urls, .warning, at: address.member,
      "advertises \(address.url), which cannot be reached from here: \(address.fault?.text ?? "no response")",
      advice: advice)
  }

  /// Whether a URL names this machine's loopback.
  static func isLoopback(_ url: String) -> Bool {
    (try? Endpoint(parsing: url, secureByDefault: false))?.isLoopback ?? false
  }
}

extension [Duration] {
  /// The one in the middle.
  fileprivate var median: Duration { isEmpty ? .zero : sorted()[count / 2] }
}

extension Duration {
  /// With three decimals of a millisecond at most.
  fileprivate var shortText: String { Duration.microseconds(Int64(seconds * 1e6)).goText }
}

extension [Finding] {
  /// Without repetitions.
  fileprivate var uniqued: [Finding] {
    reduce(into: []) { all, finding in if !all.contains(finding) { all.append(finding) } }
  }
}
