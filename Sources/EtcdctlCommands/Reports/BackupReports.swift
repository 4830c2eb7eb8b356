import Offline
import Output

/// The snapshots in a directory.
struct BackupListReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  private let backups: [ListedBackup]

  init(_ backups: [ListedBackup]) { self.backups = backups }

  func simple(to out: SimpleWriter) { table().writeColumns(to: out.stream) }

  func table() -> Table {
    Table(
      header: ["file", "time", "revision", "keys", "size", "file size", "log", "member", "verified"],
      rows: backups.map { backup in
        [
          .text(backup.name.text), .text(UTCTime.rfc3339(backup.name.time)), "\(backup.name.revision)",
          .text(backup.keys.map { "\($0)" } ?? "-"), .text(backup.size.map(Self.size) ?? "-"),
          .text(Self.size(backup.fileSize)), .text(backup.logSize.map(Self.size) ?? "-"),
          .text(backup.member.isEmpty ? "-" : backup.member),
          backup.isDamaged ? "DAMAGED" : backup.isVerified ? "yes" : "no",
        ]
      })
  }

  private static func size(_ bytes: Int64) -> String { ByteCount(UInt64(bytes)).text }

  func fields(to out: FieldsWriter) {
    for backup in backups {
      out.quoted("File", backup.name.text)
      out.quoted("Time", UTCTime.rfc3339(backup.name.time))
      out.quoted("Cluster", backup.name.cluster)
      out.field("Revision", backup.name.revision)
      out.field("Keys", backup.keys ?? -1)
      out.field("Size", backup.size ?? -1)
      out.field("FileSize", backup.fileSize)
      out.field("LogSize", backup.logSize ?? 0)
      if let revision = backup.logRevision { out.field("LogRevision", revision) }
      out.quoted("Endpoint", backup.endpoint)
      out.quoted("Member", backup.member)
      out.quoted("SHA256", backup.checksum)
      out.field("Verified", backup.isVerified)
      out.newline()
    }
  }

  func structure(to out: any StructuredWriter) {
    out.rows {
      for backup in backups { out.object { fields(of: backup, to: out) } }
    }
  }

  private func fields(of backup: ListedBackup, to out: any StructuredWriter) {
    out.field("file", backup.name.text)
    out.field("time", UTCTime.rfc3339(backup.name.time))
    out.field("cluster", backup.name.cluster)
    out.field("revision", backup.name.revision)
    if let keys = backup.keys { out.field("keys", keys) } else { out.null("keys") }
    if let size = backup.size { out.field("size", size) } else { out.null("size") }
    out.field("file_size", backup.fileSize)
    out.field("log_size", backup.logSize ?? 0)
    if let revision = backup.logRevision { out.field("log_revision", revision) }
    out.field("endpoint", backup.endpoint)
    out.field("member", backup.member)
    out.field("sha256", backup.checksum)
    out.field("verified", backup.isVerified)
  }
}

/// Which snapshots were kept and which removed, or would be.
struct PruneReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  private let decisions: [Pruning.Decision]

  init(_ pruning: Pruning) { decisions = pruning.decisions }

  func simple(to out: SimpleWriter) {
    for decision in decisions {
      let reasons = decision.isKept ? " (\(decision.reasons.joined(separator: ", ")))" : ""
      out.line("\(decision.action) \(decision.entry.name.text)\(reasons)")
    }
  }

  func fields(to out: FieldsWriter) {
    for decision in decisions {
      out.quoted("Action", decision.action)
      out.quoted("File", decision.entry.name.text)
      out.quoted("Rules", decision.reasons.joined(separator: ", "))
      out.newline()
    }
  }

  func structure(to out: any StructuredWriter) {
    out.rows {
      for decision in decisions {
        out.object {
          out.field("action", decision.action)
          out.field("file", decision.entry.name.text)
          out.field("rules", decision.reasons)
        }
      }
    }
  }

  func table() -> Table {
    Table(
      header: ["action", "file", "rules"],
      texts: decisions.map { [$0.action, $0.entry.name.text, $0.reasons.joined(separator: ", ")] })
  }
}

extension Pruning.Decision {
  fileprivate var action: String { isKept ? "keep" : "remove" }
}

/// A snapshot that was saved: in the formats of records; the others print the sentences of etcd's own client.
struct SaveReport: RecordReport {
  private let record: BackupRecord
  private let path: String

  init(_ record: BackupRecord, at path: String) {
    self.record = record
    self.path = path
  }

  func records(to out: RecordWriter) {
    out.object {
      out.field("file", path)
      out.field("revision", record.revision)
      out.field("keys", record.keys)
      out.field("size", record.size)
      out.field("file_size", record.fileSize)
      out.field("sha256", record.checksum)
      out.field("endpoint", record.endpoint)
      out.field("member", record.member)
      out.key("took")
      out.value(duration: .seconds(record.seconds), text: "")
    }
    out.endDocument()
  }
}
