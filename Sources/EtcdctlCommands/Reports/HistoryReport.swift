import EtcdAPI
import EtcdClient
import Output

/// The changes of a key, printed as they arrive.
struct HistoryReport: SimpleStream, FieldsStream, StructuredStream, RecordStream, TableStream {
  typealias Sink = RowSink<PastChange>

  let showsValues: Bool

  let header = ["revision", "operation", "version", "size", "lease"]

  private func cells(_ change: PastChange) -> [Table.Cell] {
    let revision: Table.Cell = "\(change.pair.modRevision)"
    if change.isDeletion { return [revision, .text(change.type), "", "", ""] }
    return [
      revision, .text(change.type), "\(change.pair.version)", .text(ByteCount(change.size).text),
      .text(change.pair.lease == 0 ? "" : LeaseID.text(change.pair.lease)),
    ]
  }

  func sink(to out: SimpleWriter) -> Sink {
    guard showsValues else {
      let writer = ColumnWriter(header: header, stream: out.stream)
      return Sink(out.stream) {
        writer.row(cells($0))
      } end: {
        writer.end()
      }
    }
    return Sink(out.stream) { change in
      let pair = change.pair
      out.text("revision \(pair.modRevision): \(change.type)")
      if !change.isDeletion { out.text(", version \(pair.version), \(ByteCount(change.size).text)") }
      if pair.lease != 0 { out.text(", lease \(LeaseID.text(pair.lease))") }
      out.newline()
      if !change.isDeletion { out.line(bytes: pair.value.bytes) }
    }
  }

  func sink(to out: TableWriter) -> Sink {
    guard showsValues else {
      return Sink(out.stream) {
        out.row(cells($0))
      } end: {
        out.end()
      }
    }
    let writer = TableWriter(header: header + ["value"], stream: out.stream)
    return Sink(out.stream) {
      writer.row(cells($0) + [.bytes([UInt8]($0.pair.value))])
    } end: {
      writer.end()
    }
  }

  func sink(to out: FieldsWriter) -> Sink {
    Sink(out.stream) { change in
      out.quoted("Type", change.type)
      out.beginPair(change.pair)
      out.field("Size", change.size)
      if showsValues { out.quoted("Value", change.pair.value.bytes) }
      out.field("Lease", change.pair.lease)
      out.newline()
    }
  }

  func sink(to out: any StructuredWriter) -> Sink {
    out.beginRows()
    return Sink(out.stream) { change in
      out.object {
        out.field("type", change.type)
        out.beginPair(change.pair)
        if !change.isDeletion { out.field("size", change.size) }
        if showsValues { out.field("value", bytes: change.pair.value.bytes, omitEmpty: change.isDeletion) }
        out.identifier("lease", change.pair.lease, omitEmpty: true)
      }
    } end: {
      out.endRows()
      out.endDocument()
    }
  }

  func sink(to out: RecordWriter) -> Sink {
    Sink(out.stream) { change in
      out.object {
        out.field("type", change.type)
        out.fields(of: RecordPair(change.pair, keyOnly: change.isDeletion || !showsValues))
        if !change.isDeletion { out.field("size", change.size) }
      }
      out.endDocument()
    }
  }
}

/// What changed from one value of a key to the next.
struct HistoryDifferences: RecordStream {
  typealias Sink = RowSink<PastChange>

  /// The last value; nil after a deletion, and before the first change. What that changed is not known if the key was
  /// there before.
  private final class Previous {
    var pair: Mvccpb_KeyValue?
  }

  func sink(to out: RecordWriter) -> Sink {
    let previous = Previous()
    return Sink(out.stream) { change in
      let after = change.isDeletion ? nil : change.pair
      if let before = previous.pair {
        before.withView { write(change, from: $0, to: after, out) }
      } else if change.isBeginning {
        write(change, from: nil, to: after, out)
      }
      previous.pair = after?.copy
    }
  }

  private func write(_ change: PastChange, from before: KeyValueView?, to after: KeyValueView?, _ out: RecordWriter) {
    out.difference(of: change.pair.key, from: before, to: after) {
      out.field("type", change.type)
      out.field("revision", change.pair.modRevision)
    }
  }
}
