import Offline
import Output

/// What a snapshot holds; with the columns that 3.6 added for databases that have a storage version.
struct SnapshotStatusReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  private let status: SnapshotStatus

  init(_ status: SnapshotStatus) {
    self.status = status
  }

  /// The number that the etcd shows which wrote the database.
  private var keyCount: Int { status.liveKeys ?? status.totalItems }

  private var isVersioned: Bool { !status.version.isEmpty }

  func simple(to out: SimpleWriter) {
    out.rows(of: table())
  }

  func fields(to out: FieldsWriter) {
    out.status(status, keyCount: keyCount)
  }

  func structure(to out: any StructuredWriter) {
    out.object { out.status(status, keyCount: keyCount) }
  }

  func table() -> Table {
    Table(
      header: ["hash", "revision", "total keys", "total size"] + (isVersioned ? ["version"] : []),
      texts: [
        [
          String(status.hash, radix: 16), status.revision.description, keyCount.description,
          ByteCount(status.totalSize).text,
        ] + (isVersioned ? [status.version] : [])
      ])
  }
}

/// The result of verifying a snapshot.
struct SnapshotVerificationReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  private let proof: SnapshotVerification
  private let path: String
  /// What the log beside the snapshot holds; nil if there is none.
  private let log: Chain.Summary?

  init(_ proof: SnapshotVerification, of path: String, log: Chain.Summary? = nil) {
    self.proof = proof
    self.path = path
    self.log = log
  }

  private var status: SnapshotStatus { proof.status }
  private var keyCount: Int { status.liveKeys ?? status.totalItems }
  private var checksum: String { hexadecimal(proof.checksum ?? []) }

  func simple(to out: SimpleWriter) {
    out.line(
      """
      \(path) verified\(proof.checksum == nil ? " (it has no checksum)" : ""): revision \(status.revision), \
      \(keyCount) \(status.liveKeys == nil ? "entries" : "keys"), \(ByteCount(status.totalSize).text), \
      \(proof.pages) pages
      """)
    if proof.checksum != nil { out.line("SHA-256 \(checksum)") }
    if let log { out.line("log verified: up to revision \(log.lastRevision), \(ByteCount(UInt64(log.size)).text)") }
  }

  func fields(to out: FieldsWriter) {
    out.field("SHA256", text: checksum)
    out.field("Pages", proof.pages)
    out.status(status, keyCount: keyCount)
    if let log { out.field("LogRevision", log.lastRevision) }
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      out.field("sha256", checksum, omitEmpty: true)
      out.field("pages", proof.pages)
      out.status(status, keyCount: keyCount)
      if let log { out.field("log_revision", log.lastRevision) }
    }
  }

  func table() -> Table {
    let status = SnapshotStatusReport(status).table()
    return Table(
      header: status.header + ["pages", "sha-256"],
      rows: status.rows.map { $0 + ["\(proof.pages)", .text(checksum)] })
  }
}

extension FieldsWriter {
  fileprivate func status(_ status: SnapshotStatus, keyCount: Int) {
    field("Hash", status.hash)
    field("Revision", status.revision)
    field("Keys", keyCount)
    field("Size", status.totalSize)
    if !status.version.isEmpty { field("Version", text: status.version) }
  }
}

extension StructuredWriter {
  fileprivate func status(_ status: SnapshotStatus, keyCount: Int) {
    field("hash", status.hash)
    field("revision", status.revision)
    field("totalKey", keyCount)
    field("totalSize", status.totalSize)
    field("version", status.version, omitEmpty: true)
  }
}
