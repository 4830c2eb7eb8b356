import Bolt
import Files
import Offline
import Output

/// Checks a snapshot, or the data directory of a stopped member.
struct FileExamination: Sendable {
  private let path: String
  private let database: String
  private let thresholds: DoctorThresholds

  init(of path: String, thresholds: DoctorThresholds) {
    self.path = path
    database = FileTree.isDirectory(path) ? DataDirectory(path).database : path
    self.thresholds = thresholds
  }

  /// What was found; a file that cannot be read is a finding, too.
  func findings() async -> [Finding] {
    let view: SnapshotView
    do throws(SnapshotError) {
      guard path != SnapshotFile.standardInput else {
        return [Finding(.integrity, prevented: Fault(text: "standard input can be read only once: give a file"))]
      }
      view = try SnapshotView(path)
    } catch {
      return [integrity(error)]
    }
    let judge = ClusterJudge(facts: ClusterFacts(), thresholds: thresholds)
    return await integrity() + sizes(judge) + [judge.history(revision: view.revision, compacted: view.compactRevision)]
      + [await hash(of: view)] + contents(of: view, judge) + log(of: view)
  }

  private func integrity() async -> [Finding] {
    do throws(SnapshotError) {
      let proof = try await SnapshotVerification.of(database, requiringHash: false)
      let flaws = proof.status.flaws.map {
        Finding(.integrity, .warning, $0.description, advice: "take a new snapshot (etcdctl snapshot save)")
      }
      let checksum = proof.checksum == nil ? "no checksum, as in a member's own database" : "the checksum matches"
      let text = "\(proof.pages.counted("page")), \(proof.status.totalItems.counted("record")); \(checksum)"
      return flaws.isEmpty ? [Finding(.integrity, .ok, text)] : flaws
    } catch { return [integrity(error)] }
  }

  private func integrity(_ error: SnapshotError) -> Finding {
    if case .file(let cause) = error { return Finding(.integrity, prevented: Fault(text: cause.description)) }
    return Finding(
      .integrity, .failure, error.description,
      advice: "restore from a snapshot (etcdctl snapshot restore), or remove the member and add it again")
  }

  private func sizes(_ judge: ClusterJudge) -> [Finding] {
    do {
      let file = try Database(SnapshotFile.map(database, lock: LockPolicy(.shared)))
      var free: Int64 = 0
      try file.forEachPage { page in
        if page.kind == "free" { free += 1 }
        return true
      }
      let total = Int64(clamping: file.meta.databaseSize)
      let inUse = total - free * Int64(file.meta.pageSize)
      let text = "\(sizeText(total)), of which \(sizeText(inUse)) in use"
      return [judge.fragmentation(at: "", size: total, inUse: inUse) ?? Finding(.fragmentation, .ok, text)]
        + judge.findings(
          .quota, [judge.quota(at: "", size: total, reported: nil)].compactMap { $0 }, otherwise: "below the limit")
    } catch { return [Finding(.fragmentation, prevented: Fault(error, at: ""))] }
  }

  private func hash(of view: SnapshotView) async -> Finding {
    do throws(SnapshotError) {
      let hash = try await view.hashKV()
      return Finding(.hash, .ok, "\(hash.hash) at revision \(hash.revision), as endpoint hashkv --rev \(hash.revision)")
    } catch { return Finding(.hash, prevented: Fault(text: error.description)) }
  }

  private func contents(of view: SnapshotView, _ judge: ClusterJudge) -> [Finding] {
    do throws(SnapshotError) {
      let alarms = try view.alarms().alarms.map { judge.finding(of: $0.alarm, at: String($0.memberID, radix: 16)) }
      let names = try view.members().members.map { $0.name.isEmpty ? String($0.id, radix: 16) : $0.name }
      let members = "\(names.count.counted("member")): \(names.joined(separator: ", "))"
      return judge.findings(.alarms, alarms, otherwise: "no alarms") + [Finding(.members, .ok, members)]
    } catch { return [Finding(.members, prevented: Fault(text: error.description))] }
  }

  private func log(of view: SnapshotView) -> [Finding] {
    if let fault = view.logFault {
      return [
        Finding(
          .log, .failure, fault.description,
          advice: "the member does not start with it: remove the member and add it again, or restore from a snapshot")
      ]
    }
    guard let log = view.log else { return [] }
    let text = "member \(String(log.memberID, radix: 16)) of cluster \(String(log.clusterID, radix: 16))"
    let changes = log.pendingChanges.counted("change")
    return [Finding(.log, .ok, "\(text), term \(log.term), \(changes) beyond the database")]
  }
}
