import Output

/// What became of an edited value.
struct EditReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  private let key: [UInt8]
  private let isChanged: Bool
  private let modRevision: Int64

  /// A value that was written at a revision.
  init(_ key: [UInt8], changedAt revision: Int64) {
    self.key = key
    isChanged = true
    modRevision = revision
  }

  /// A value that is as it was.
  init(_ key: [UInt8], unchangedSince revision: Int64) {
    self.key = key
    isChanged = false
    modRevision = revision
  }

  func simple(to out: SimpleWriter) { out.line(isChanged ? "OK" : "unchanged") }

  func fields(to out: FieldsWriter) {
    out.quoted("Key", key)
    out.field("Changed", isChanged)
    out.field("ModRevision", modRevision)
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      out.field("key", bytes: key)
      out.field("changed", isChanged)
      out.field("mod_revision", modRevision)
    }
  }

  func table() -> Table {
    Table(
      header: ["key", "changed", "mod revision"], rows: [[.bytes(key), isChanged ? "true" : "false", "\(modRevision)"]])
  }
}
