import EtcdClient
import Output

/// The answers of a watch; one answer may come in several messages (fragments).
struct WatchReport: StreamedReport {
  struct Piece {
    let response: WatchResponse
    /// How many of its first events were printed before.
    let skippedEvents: Int

    func forEachEvent(_ body: (WatchEvent) -> Void) {
      var index = 0
      // The events were checked when the message was read.
      try? response.forEachEvent { event in
        if index >= skippedEvents { body(event) }
        index += 1
      }
    }
  }

  /// Whether the answer goes on from the message before.
  private var isOpen = false

  mutating func simple(_ piece: Piece, to out: SimpleWriter) {
    piece.forEachEvent { event in
      out.line(event.typeName)
      if let previous = event.previous { out.keyValue(previous) }
      out.keyValue(event.keyValue)
    }
  }

  mutating func fields(_ piece: Piece, to out: FieldsWriter) {
    if !isOpen { out.header(piece.response.header) }
    isOpen = piece.response.isFragment
    piece.forEachEvent { event in
      out.field("Type", text: event.typeName)
      if let previous = event.previous { out.keyValue(previous, prefix: "Prev") }
      out.keyValue(event.keyValue)
    }
  }

  mutating func json(_ piece: Piece, to out: JSONWriter) {
    if !isOpen {
      out.beginObject()
      out.header(piece.response.header, name: "Header")
      out.key("Events")
      out.beginArray()
    }
    isOpen = piece.response.isFragment
    piece.forEachEvent { event in
      out.object {
        out.field("type", event.type, omitEmpty: true)
        out.key("kv")
        out.keyValue(event.keyValue)
        if let previous = event.previous {
          out.key("prev_kv")
          out.keyValue(previous)
        }
      }
    }
    if !isOpen {
      out.endArray()
      out.field("CompactRevision", piece.response.compactRevision)
      out.field("Canceled", piece.response.isCanceled)
      out.field("Created", piece.response.isCreated)
      out.endObject()
      out.endDocument()
    }
  }

  mutating func protobuf(_ piece: Piece, to out: OutputStream) {
    if !isOpen { out.write(WatchEncoder.beginning(of: piece.response)) }
    isOpen = piece.response.isFragment
    piece.forEachEvent { out.write(WatchEncoder.event($0)) }
  }
}
