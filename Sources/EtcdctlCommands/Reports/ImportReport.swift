import Output

/// How many keys were imported, and how.
struct ImportReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  let tally: ImportTally
  let isDryRun: Bool

  private var counts: [(name: StaticString, count: Int64)] {
    [
      ("created", tally.created), ("changed", tally.changed), ("unchanged", tally.unchanged),
      ("conflicts", tally.conflicts), ("deleted", tally.deleted),
    ]
  }

  func simple(to out: SimpleWriter) {
    let list = counts.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
    out.line(isDryRun ? "dry run: \(list)" : list)
  }

  func table() -> Table {
    Table(header: counts.map { "\($0.name)" }, texts: [counts.map { "\($0.count)" }])
  }

  func fields(to out: FieldsWriter) {
    out.field("Created", tally.created)
    out.field("Changed", tally.changed)
    out.field("Unchanged", tally.unchanged)
    out.field("Conflicts", tally.conflicts)
    out.field("Deleted", tally.deleted)
    out.field("DryRun", isDryRun)
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      for (name, count) in counts { out.field(name, count) }
      out.field("dry_run", isDryRun)
    }
  }
}
