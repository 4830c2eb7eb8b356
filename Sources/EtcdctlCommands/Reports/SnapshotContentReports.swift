import EtcdAPI
import EtcdClient
import Offline
import Output

/// The hash of a file's key-value history.
struct SnapshotHashKVReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  private let hash: HashKV

  init(_ hash: HashKV) {
    self.hash = hash
  }

  func simple(to out: SimpleWriter) {
    out.rows(of: table())
  }

  func table() -> Table {
    Table(
      header: ["hash", "hash revision", "compact revision"],
      texts: [["\(hash.hash)", "\(hash.revision)", "\(hash.compactRevision)"]])
  }

  func fields(to out: FieldsWriter) {
    out.field("Hash", hash.hash)
    out.field("Hash revision", hash.revision)
    out.field("Compact revision", hash.compactRevision)
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      out.field("hash", hash.hash)
      out.field("hashRevision", hash.revision)
      out.field("compactRevision", hash.compactRevision)
    }
  }
}

/// Takes the keys that differ between two snapshots.
protocol SnapshotDiffSink {
  /// A key that differs.
  mutating func change(_ change: SnapshotDiff.Change) throws
  /// Everything was compared: the revisions, and how many keys differ.
  mutating func end(_ summary: SnapshotDiffSummary) throws
}

/// What was compared, and how many keys differ.
struct SnapshotDiffSummary {
  let before: Int64
  let after: Int64
  private(set) var added = 0
  private(set) var removed = 0
  private(set) var changed = 0

  init(before: Int64, after: Int64) { (self.before, self.after) = (before, after) }

  /// Whether there was any difference.
  var hasChanges: Bool { added + removed + changed > 0 }

  /// Counts a change.
  mutating func count(_ change: SnapshotDiff.Change) {
    switch change {
    case .added: added += 1
    case .removed: removed += 1
    case .changed: changed += 1
    }
  }
}

/// The keys that differ between two snapshots, printed while they are found.
struct SnapshotDiffReport: SimpleStream, FieldsStream, StructuredStream, TableStream, RecordStream {
  typealias Sink = any SnapshotDiffSink

  let header = ["change", "key", "mod revision before", "mod revision after"]

  func sink(to out: SimpleWriter) -> Sink { SimpleDiff(out: out) }

  func sink(to out: FieldsWriter) -> Sink { FieldsDiff(out: out) }

  func sink(to out: any StructuredWriter) -> Sink { StructuredDiff(out: out) }

  func sink(to out: TableWriter) -> Sink { TableDiff(out: out) }

  func sink(to out: RecordWriter) -> Sink { RecordDiff(out: out) }
}

private struct SimpleDiff: SnapshotDiffSink {
  let out: SimpleWriter

  mutating func change(_ change: SnapshotDiff.Change) throws {
    out.text("\(change.mark) ")
    out.line(bytes: change.key.bytes)
    try out.stream.check()
  }

  mutating func end(_ summary: SnapshotDiffSummary) {}
}

private struct FieldsDiff: SnapshotDiffSink {
  let out: FieldsWriter

  mutating func change(_ change: SnapshotDiff.Change) throws {
    out.quoted("Change", change.name)
    if let before = change.before { out.keyValue(before, prefix: "Before") }
    if let after = change.after { out.keyValue(after, prefix: "After") }
    out.newline()
    try out.stream.check()
  }

  mutating func end(_ summary: SnapshotDiffSummary) throws {
    out.field("BeforeRevision", summary.before)
    out.field("AfterRevision", summary.after)
    out.field("Added", summary.added)
    out.field("Removed", summary.removed)
    out.field("Changed", summary.changed)
    try out.stream.check()
  }
}

private struct StructuredDiff: SnapshotDiffSink {
  let out: any StructuredWriter
  private var object: PairObject

  init(out: any StructuredWriter) {
    self.out = out
    object = PairObject(out, list: "changes", isNested: false)
  }

  mutating func change(_ change: SnapshotDiff.Change) throws {
    object.beginRows()
    out.object {
      out.field("change", change.name)
      if let before = change.before { out.pair("before", before) }
      if let after = change.after { out.pair("after", after) }
    }
    try out.stream.check()
  }

  mutating func end(_ summary: SnapshotDiffSummary) throws {
    object.beginRows()
    try object.end {
      out.field("beforeRevision", summary.before)
      out.field("afterRevision", summary.after)
      out.field("added", summary.added)
      out.field("removed", summary.removed)
      out.field("changed", summary.changed)
    }
  }
}

/// The changes as records, or in YAML as differences of the values.
private struct RecordDiff: SnapshotDiffSink {
  let out: RecordWriter

  mutating func change(_ change: SnapshotDiff.Change) throws {
    out.difference(of: change.key, from: change.before, to: change.after) { out.field("change", change.name) }
    try out.stream.check()
  }

  mutating func end(_ summary: SnapshotDiffSummary) {}
}

private struct TableDiff: SnapshotDiffSink {
  let out: TableWriter

  mutating func change(_ change: SnapshotDiff.Change) throws {
    func revision(of pair: KeyValueView?) -> Table.Cell { pair.map { "\($0.modRevision)" } ?? "" }
    out.row([
      .text(change.name), .bytes([UInt8](change.key)), revision(of: change.before), revision(of: change.after),
    ])
    try out.stream.check()
  }

  mutating func end(_ summary: SnapshotDiffSummary) throws {
    out.end()
    try out.stream.check()
  }
}

extension SnapshotDiff.Change {
  fileprivate var name: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .changed: "changed"
    }
  }

  /// What stands before the key in the text for people.
  fileprivate var mark: String {
    switch self {
    case .added: "+"
    case .removed: "-"
    case .changed: "~"
    }
  }

  fileprivate var key: UnsafeRawBufferPointer {
    switch self {
    case .added(let pair), .removed(let pair), .changed(_, let pair): pair.key
    }
  }

  fileprivate var before: KeyValueView? {
    switch self {
    case .added: nil
    case .removed(let pair), .changed(let pair, _): pair
    }
  }

  fileprivate var after: KeyValueView? {
    switch self {
    case .removed: nil
    case .added(let pair), .changed(_, let pair): pair
    }
  }
}

extension RecordWriter {
  /// What changed of a key: in YAML the difference of the values, otherwise a record that `head` begins.
  func difference(
    of key: UnsafeRawBufferPointer, from before: KeyValueView?, to after: KeyValueView?, _ head: () -> Void
  ) {
    let isShown = difference(
      of: key, before: before.map { ($0.value, $0.modRevision) }, after: after.map { ($0.value, $0.modRevision) })
    if isShown { return }
    object {
      head()
      self.key("key")
      value(textOrBytes: key)
      if let before { pair("before", before) }
      if let after { pair("after", after) }
    }
    endDocument()
  }
}

extension StructuredWriter {
  /// A pair as the value of a name.
  fileprivate func pair(_ name: StaticString, _ pair: KeyValueView) {
    key(name)
    keyValue(pair)
  }
}
