import Files
import Offline
import Output

/// What a restore is going to do: from which snapshot, to which directories, with which result.
struct RestorePlan {
  /// Why Kubernetes needs a revision that was never seen.
  static let kubernetesReason =
    "Kubernetes' controllers and kubelets watch from the last revision that they saw: revisions must not go back"

  let source: RestoreSource
  /// One for each data directory.
  let restores: [Restore]

  /// How many bytes are needed for a member's database: room for the pages that change is included.
  private var databaseSize: UInt64 { source.size + 1 << 20 }

  /// Refuses what the disks have no room for, before anything is written.
  /// - Throws: `Failure`.
  func requireSpace() throws(Failure) {
    for restore in restores {
      let logIsElsewhere = restore.options.walDirectory != nil
      let needed = databaseSize + (logIsElsewhere ? 0 : Restore.logSize)
      try requireSpace(needed * UInt64(logIsElsewhere ? 1 : restores.count), at: restore.dataDirectory)
      if let log = restore.options.walDirectory { try requireSpace(Restore.logSize, at: log) }
    }
  }

  private func requireSpace(_ needed: UInt64, at path: String) throws(Failure) {
    guard let free = FileTree.freeSpace(at: path), free < needed else { return }
    throw Failure(
      "\(path): not enough space: \(ByteCount(needed).text) are needed, \(ByteCount(free).text) are free")
  }

  /// What is going to happen, for people.
  var lines: [String] {
    var lines = [
      "snapshot: \(source.name): revision \(source.revision), \(ByteCount(source.size).text)"
        + (source.isDataDirectory ? ", the database of a member" : "")
    ]
    if let restore = restores.first {
      lines.append("cluster: \(hexadecimal(restore.cluster.id)), token \(restore.options.token)")
      if restore.options.marksCompacted {
        let latest = UInt64(clamping: source.revision)
        lines.append("revision: \(latest &+ restore.options.revisionBump), everything before it compacted")
      }
    }
    for restore in restores {
      let member = restore.cluster.local
      let log = restore.options.walDirectory.map { ", log in \($0)" } ?? ""
      lines.append("member: \(hexadecimal(member.id)) \(member.name) in \(restore.dataDirectory)\(log)")
    }
    let needed = (databaseSize + Restore.logSize) * UInt64(restores.count)
    let free = restores.first.flatMap { FileTree.freeSpace(at: $0.dataDirectory) }
    lines.append(
      "space: \(ByteCount(needed).text) needed, \(free.map { ByteCount($0).text } ?? "an unknown amount") free")
    return lines
  }

  /// How to go on: the flags that the servers have to be started with.
  var nextSteps: [String] {
    ["next: start \(restores.count > 1 ? "the members" : "the member") with"]
      + restores.map { restore in
        let options = restore.options
        let log = options.walDirectory.map { " --wal-dir \(shellQuoted($0))" } ?? ""
        return "  etcd --name \(shellQuoted(options.name)) --data-dir \(shellQuoted(restore.dataDirectory))\(log) "
          + "--initial-cluster \(shellQuoted(options.initialCluster)) "
          + "--initial-cluster-token \(shellQuoted(options.token)) "
          + "--initial-advertise-peer-urls \(shellQuoted(options.advertisedPeerURLs.joined(separator: ",")))"
      }
      + (restores.first?.options.marksCompacted == true ? ["note: \(Self.kubernetesReason)"] : [])
  }
}

/// A word as a shell reads it back.
private func shellQuoted(_ word: String) -> String {
  let plain = word.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "/._-:,=@%+[]".utf8.contains(byte)
    }
  }
  if plain, !word.isEmpty { return word }
  let parts = word.split(separator: "'", omittingEmptySubsequences: false)
  return "'" + parts.joined(separator: #"'\''"#) + "'"
}
