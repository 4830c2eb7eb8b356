import EtcdClient
import Output

/// The events of a watch, and of a list that precedes it, as records.
struct RecordWatch: ListWatchSink {
  let out: RecordWriter

  mutating func take(_ response: WatchResponse, skipping skipped: Int) throws {
    if response.isProgressNotify { record("PROGRESS") { out.field("revision", response.header.revision) } }
    try response.forEachEvent(after: skipped) { event in
      record(event.typeName) {
        // A deletion has no value to show.
        out.fields(of: RecordPair(event.keyValue, keyOnly: event.type == .delete))
        if let previous = event.previous { out.previous(previous) }
      }
    }
    try out.stream.check()
  }

  mutating func take(_ part: ListPart) throws {
    part.forEachEvent { event in
      record(event.typeName) {
        if event.kind == .synced { return out.field("revision", part.header.revision) }
        out.fields(of: RecordPair(event.keyValue, keyOnly: event.kind == .delete))
      }
    }
    try out.stream.check()
  }

  private func record(_ type: String, _ fields: () -> Void) {
    out.object {
      out.field("type", type)
      fields()
    }
    out.endDocument()
  }
}
