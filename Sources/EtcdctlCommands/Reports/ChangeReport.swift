import Output

/// Takes what is done with the keys of a plan.
protocol ChangeSink {
  /// A key that was changed, or would be.
  mutating func change(_ planned: PlannedKey) throws
  /// There are no more.
  mutating func end(_ summary: ChangeSummary) throws
}

/// What is done with many keys, printed as it is done.
struct ChangeReport: SimpleStream, FieldsStream, StructuredStream, TableStream {
  typealias Sink = any ChangeSink

  enum Kind {
    case revert, copy, move
  }

  let kind: Kind
  let isDryRun: Bool

  var header: [String] {
    ["action", "key"] + (kind == .revert ? ["mod revision", "old mod revision"] : ["target", "mod revision"])
  }

  func sink(to out: SimpleWriter) -> Sink { SimpleChanges(out: out, report: self) }

  func sink(to out: FieldsWriter) -> Sink { FieldsChanges(out: out, report: self) }

  func sink(to out: any StructuredWriter) -> Sink { StructuredChanges(out: out, report: self) }

  func sink(to out: TableWriter) -> Sink { TableChanges(out: out) }

  /// What was done, or would be, in a sentence.
  fileprivate func sentence(_ summary: ChangeSummary) -> String {
    let keys = summary.changed.counted("key")
    let verb =
      switch kind {
      case .revert: "reverted"
      case .copy: "copied"
      case .move: "moved"
      }
    let details =
      switch kind {
      case .revert: " (\(summary.puts) put, \(summary.deletes) deleted), \(summary.kept) unchanged"
      case .copy, .move: summary.replaced > 0 ? " (\(summary.replaced) replaced)" : ""
      }
    return "\(keys) \(isDryRun ? "would be " : "")\(verb)\(details)"
  }
}

private struct SimpleChanges: ChangeSink {
  let out: SimpleWriter
  let report: ChangeReport

  mutating func change(_ planned: PlannedKey) throws {
    out.text("\(planned.action.rawValue) ")
    out.append(planned.key)
    if let target = planned.target {
      out.text(" -> ")
      out.append(target)
    }
    out.newline()
    try out.stream.check()
  }

  mutating func end(_ summary: ChangeSummary) throws {
    out.line(report.sentence(summary))
    try out.stream.check()
  }
}

private struct FieldsChanges: ChangeSink {
  let out: FieldsWriter
  let report: ChangeReport

  mutating func change(_ planned: PlannedKey) throws {
    out.quoted("Action", planned.action.rawValue)
    out.quoted("Key", planned.key)
    if let target = planned.target {
      out.quoted("Target", target)
      out.field("Replaces", planned.replaces)
    }
    out.field("ModRevision", planned.modRevision)
    if planned.target == nil { out.field("OldModRevision", planned.oldModRevision) }
    out.newline()
    try out.stream.check()
  }

  mutating func end(_ summary: ChangeSummary) throws {
    out.field("DryRun", report.isDryRun)
    out.field("Changed", summary.changed)
    if report.kind == .revert {
      out.field("Puts", summary.puts)
      out.field("Deletes", summary.deletes)
      out.field("Unchanged", summary.kept)
    } else {
      out.field("Replaced", summary.replaced)
    }
    out.field("Transactions", summary.transactions)
    out.field("Revision", summary.revision)
    try out.stream.check()
  }
}

private struct StructuredChanges: ChangeSink {
  let out: any StructuredWriter
  let report: ChangeReport
  private var object: PairObject

  init(out: any StructuredWriter, report: ChangeReport) {
    (self.out, self.report) = (out, report)
    object = PairObject(out, list: "changes", isNested: false)
  }

  mutating func change(_ planned: PlannedKey) throws {
    object.beginRows()
    out.object {
      out.field("action", planned.action.rawValue)
      out.field("key", bytes: planned.key)
      if let target = planned.target {
        out.field("target", bytes: target)
        out.field("replaces", planned.replaces)
      }
      out.field("mod_revision", planned.modRevision)
      if planned.target == nil { out.field("old_mod_revision", planned.oldModRevision) }
    }
    try out.stream.check()
  }

  mutating func end(_ summary: ChangeSummary) throws {
    object.beginRows()
    try object.end {
      out.field("dry_run", report.isDryRun)
      out.field("changed", summary.changed)
      if report.kind == .revert {
        out.field("puts", summary.puts)
        out.field("deletes", summary.deletes)
        out.field("unchanged", summary.kept)
      } else {
        out.field("replaced", summary.replaced)
      }
      out.field("transactions", summary.transactions)
      out.field("revision", summary.revision)
    }
  }
}

private struct TableChanges: ChangeSink {
  let out: TableWriter

  mutating func change(_ planned: PlannedKey) throws {
    let cells: [Table.Cell] =
      if let target = planned.target {
        [.bytes(target), "\(planned.modRevision)"]
      } else {
        ["\(planned.modRevision)", "\(planned.oldModRevision)"]
      }
    out.row([.text(planned.action.rawValue), .bytes(planned.key)] + cells)
    try out.stream.check()
  }

  mutating func end(_ summary: ChangeSummary) throws {
    out.end()
    try out.stream.check()
  }
}
