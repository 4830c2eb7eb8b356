import EtcdAPI
import EtcdClient
import Offline
import Output

/// The hash of a file's key-value history.
struct SnapshotHashKVReport: Report {
  static let formats: FormatSet = [.simple, .fields, .json, .table]

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
      rows: [["\(hash.hash)", "\(hash.revision)", "\(hash.compactRevision)"]])
  }

  func fields(to out: FieldsWriter) {
    out.field("Hash", hash.hash)
    out.field("Hash revision", hash.revision)
    out.field("Compact revision", hash.compactRevision)
  }

  func json(to out: JSONWriter) {
    out.object {
      out.field("hash", hash.hash)
      out.field("hashRevision", hash.revision)
      out.field("compactRevision", hash.compactRevision)
    }
  }
}

/// The keys that differ between two snapshots, printed while they are found.
struct SnapshotDiffReport: StreamedReport {
  static let formats: FormatSet = [.simple, .fields, .json]

  enum Piece {
    case change(SnapshotDiff.Change)
    case end(before: Int64, after: Int64)
  }

  private var added = 0
  private var removed = 0
  private var changed = 0

  /// Whether there was any difference.
  private(set) var hasChanges = false

  mutating func simple(_ piece: Piece, to out: SimpleWriter) {
    guard case .change(let change) = piece else { return }
    count(change)
    switch change {
    case .added(let pair): out.text("+ ", line: pair.key)
    case .removed(let pair): out.text("- ", line: pair.key)
    case .changed(_, let pair): out.text("~ ", line: pair.key)
    }
  }

  mutating func fields(_ piece: Piece, to out: FieldsWriter) {
    switch piece {
    case .change(let change):
      count(change)
      out.quoted("Change", change.name)
      if let before = change.before { out.keyValue(before, prefix: "Before") }
      if let after = change.after { out.keyValue(after, prefix: "After") }
      out.newline()
    case .end(let before, let after):
      out.field("BeforeRevision", before)
      out.field("AfterRevision", after)
      out.field("Added", added)
      out.field("Removed", removed)
      out.field("Changed", changed)
    }
  }

  mutating func json(_ piece: Piece, to out: JSONWriter) {
    if !hasChanges {
      out.beginObject()
      out.key("changes")
      out.beginArray()
    }
    switch piece {
    case .change(let change):
      count(change)
      out.object {
        out.field("change", change.name)
        if let before = change.before { out.pair("before", before) }
        if let after = change.after { out.pair("after", after) }
      }
    case .end(let before, let after):
      out.endArray()
      out.field("beforeRevision", before)
      out.field("afterRevision", after)
      out.field("added", added)
      out.field("removed", removed)
      out.field("changed", changed)
      out.endObject()
      out.endDocument()
    }
  }

  private mutating func count(_ change: SnapshotDiff.Change) {
    hasChanges = true
    switch change {
    case .added: added += 1
    case .removed: removed += 1
    case .changed: changed += 1
    }
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

extension SimpleWriter {
  /// A line of a mark and bytes.
  fileprivate func text(_ mark: String, line key: UnsafeRawBufferPointer) {
    text(mark)
    line(bytes: key.bytes)
  }
}

extension JSONWriter {
  /// A pair as the value of a name.
  fileprivate func pair(_ name: StaticString, _ pair: KeyValueView) {
    key(name)
    keyValue(pair)
  }
}
