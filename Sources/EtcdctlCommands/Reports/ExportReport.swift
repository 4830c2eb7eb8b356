import EtcdAPI
import EtcdClient
import Output

/// Keys for `import`, written as they arrive.
struct ExportReport: RecordStream {
  typealias Sink = ExportSink

  func sink(to out: RecordWriter) -> ExportSink { ExportSink(out: out) }
}

extension ExportReport {
  /// Other records than these are not for `import`.
  static var formats: [String] { [OutputFormat.jsonl.rawValue] }
}

/// Writes the records of an export.
final class ExportSink {
  private let out: RecordWriter
  private var keys: Int64 = 0

  init(out: RecordWriter) { self.out = out }

  /// The first record: where the keys are from.
  func begin(_ range: KeyRange, cluster: UInt64, revision: Int64) throws {
    try record {
      out.field("type", ExportRecord.Word.begin)
      out.field("format", ExportRecord.Word.format)
      out.identifier("cluster_id", cluster)
      out.field("revision", revision)
      out.field("range_begin", bytes: range.key)
      out.field("range_end", bytes: range.rangeEnd)
    }
  }

  /// A key; the time is what its lease has left, in seconds.
  func pair(_ pair: Mvccpb_KeyValue, timeToLive: Int64) throws {
    keys += 1
    try record {
      pair.withView { out.fields(of: RecordPair($0)) }
      if pair.lease != 0 { out.field("lease_ttl_seconds", timeToLive) }
    }
  }

  /// The last record, without which the export is incomplete.
  func end() throws {
    try record {
      out.field("type", ExportRecord.Word.end)
      out.field("keys", keys)
    }
  }

  private func record(_ body: () -> Void) throws {
    out.object { body() }
    out.endDocument()
    try out.stream.check()
  }
}
