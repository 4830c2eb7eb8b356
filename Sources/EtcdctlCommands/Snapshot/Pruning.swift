import Files
import Offline

/// Which backups of a cluster are kept and why, and which are removed.
struct Pruning {
  /// A backup and the rules that keep it.
  struct Decision {
    let entry: BackupDirectory.Entry
    var reasons: [String]

    var isKept: Bool { !reasons.isEmpty }
  }

  private(set) var decisions: [Decision]

  /// Decides by rules about the backups of one cluster, the newest first; `saved` is the one that was just made, if
  /// any.
  init(_ entries: [BackupDirectory.Entry], by rules: Retention, saved: String? = nil) {
    let reasons = rules.reasons(for: entries.map(\.name.time))
    decisions = zip(entries, reasons).map { Decision(entry: $0, reasons: $1) }
    // With a clock that was set back, the newest by its name is another one than the one just made.
    for index in decisions.indices where !decisions[index].isKept {
      if decisions[index].entry.name.text == saved { decisions[index].reasons = ["just saved"] }
      if index == 0 { decisions[index].reasons = ["newest"] }
    }
  }

  /// Makes sure that a good backup is among those that are kept, by reading them, the newest first.
  ///
  /// If none of them is good, the newest good one of the others is kept, and if there is none at all, all of them are.
  func keepingAGoodOne(in directory: BackupDirectory) async -> Pruning {
    guard decisions.contains(where: { !$0.isKept }) else { return self }
    for decision in decisions where decision.isKept {
      if await isGood(decision.entry, in: directory) { return self }
    }
    var result = self
    for index in decisions.indices where !decisions[index].isKept {
      guard await isGood(decisions[index].entry, in: directory) else { continue }
      result.decisions[index].reasons = ["last good one"]
      return result
    }
    for index in decisions.indices where !decisions[index].isKept { result.decisions[index].reasons = ["none is good"] }
    return result
  }

  /// Removes what is not kept, the oldest first.
  /// - Throws: `SnapshotError` when a file can't be removed.
  func carryOut(in directory: BackupDirectory) throws(SnapshotError) {
    for decision in decisions.reversed() where !decision.isKept { try directory.remove(decision.entry.name) }
  }

  private func isGood(_ entry: BackupDirectory.Entry, in directory: BackupDirectory) async -> Bool {
    (try? await SnapshotVerification.of(directory.path(of: entry.name))) != nil
  }
}
