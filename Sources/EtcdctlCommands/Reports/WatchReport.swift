import EtcdAPI
import EtcdClient
import Output

/// Takes the responses of a watch; one response may arrive in several messages (fragments).
protocol WatchSink {
  /// A message, of whose events the first `skipped` were printed before.
  mutating func take(_ response: WatchResponse, skipping skipped: Int) throws
}

/// Takes the lists that precede a watch, too.
protocol ListWatchSink: WatchSink {
  /// Some of the events of a list.
  mutating func take(_ part: ListPart) throws
}

/// The responses of a watch, printed while they arrive.
struct WatchReport: MessageStream, RecordStream {
  typealias Sink = any WatchSink

  func sink(to out: SimpleWriter) -> Sink { SimpleWatch(out: out) }

  func sink(to out: FieldsWriter) -> Sink { FieldsWatch(out: out) }

  func sink(to out: any StructuredWriter) -> Sink { StructuredWatch(out: out) }

  func sink(to out: OutputStream) -> Sink { ProtobufWatch(out: out) }

  func sink(to out: RecordWriter) -> Sink { RecordWatch(out: out) }
}

/// A list and the responses of a watch, printed while they arrive. There is no message of etcd's API for a list.
struct ListWatchReport: SimpleStream, FieldsStream, StructuredStream, RecordStream {
  typealias Sink = any ListWatchSink

  func sink(to out: SimpleWriter) -> Sink { SimpleWatch(out: out) }

  func sink(to out: FieldsWriter) -> Sink { FieldsWatch(out: out) }

  func sink(to out: any StructuredWriter) -> Sink { StructuredWatch(out: out) }

  func sink(to out: RecordWriter) -> Sink { RecordWatch(out: out) }
}

/// The responses as text for people.
private struct SimpleWatch: ListWatchSink {
  let out: SimpleWriter

  mutating func take(_ response: WatchResponse, skipping skipped: Int) throws {
    out.stream.progress(of: response)
    try response.forEachEvent(after: skipped) { event in
      out.line(event.typeName)
      if let previous = event.previous { out.keyValue(previous) }
      out.keyValue(event.keyValue)
    }
    try out.stream.check()
  }

  mutating func take(_ part: ListPart) throws {
    part.forEachEvent { event in
      out.line(event.typeName)
      if event.kind == .synced {
        out.line("\(part.header.revision)")
      } else {
        out.keyValue(event.keyValue)
      }
    }
    try out.stream.check()
  }
}

/// The responses as `"Name" : value` lines.
private struct FieldsWatch: ListWatchSink {
  let out: FieldsWriter
  /// Whether the response goes on from the message before.
  private var isOpen = false

  init(out: FieldsWriter) { self.out = out }

  mutating func take(_ response: WatchResponse, skipping skipped: Int) throws {
    out.stream.progress(of: response)
    if !isOpen { out.header(response.header) }
    isOpen = response.isFragment
    try response.forEachEvent(after: skipped) { event in
      out.field("Type", text: event.typeName)
      if let previous = event.previous { out.keyValue(previous, prefix: "Prev") }
      out.keyValue(event.keyValue)
    }
    try out.stream.check()
  }

  mutating func take(_ part: ListPart) throws {
    out.header(part.header)
    part.forEachEvent { event in
      out.field("Type", text: event.typeName)
      if event.kind != .synced { out.keyValue(event.keyValue) }
    }
    try out.stream.check()
  }
}

/// The responses, and the parts of a list, as a document each.
private struct StructuredWatch: ListWatchSink {
  let out: any StructuredWriter
  private var isOpen = false

  init(out: any StructuredWriter) { self.out = out }

  mutating func take(_ response: WatchResponse, skipping skipped: Int) throws {
    out.stream.progress(of: response)
    if !isOpen { begin(response.header) }
    isOpen = response.isFragment
    try response.forEachEvent(after: skipped, event)
    if !isOpen {
      end(compacted: response.compactRevision, isCanceled: response.isCanceled, isCreated: response.isCreated)
    }
    try out.stream.check()
  }

  mutating func take(_ part: ListPart) throws {
    begin(part.header)
    part.forEachEvent(event)
    end()
    try out.stream.check()
  }

  private func begin(_ header: Etcdserverpb_ResponseHeader) {
    out.beginObject()
    out.header(header, name: "Header")
    out.key("Events")
    out.beginRows()
  }

  private func end(compacted revision: Int64 = 0, isCanceled: Bool = false, isCreated: Bool = false) {
    out.endRows()
    out.field("CompactRevision", revision)
    out.field("Canceled", isCanceled)
    out.field("Created", isCreated)
    out.endObject()
    out.endDocument()
  }

  private func event(_ event: ListEvent) {
    out.object {
      switch event.kind {
      case .put: break
      case .delete: out.choice("type", Mvccpb_Event.EventType.delete.rawValue, named: event.typeName)
      // These are not types of etcd's API, so they have no number.
      case .listed, .synced: out.field("type", event.typeName)
      }
      guard event.kind != .synced else { return }
      out.key("kv")
      out.keyValue(event.keyValue)
    }
  }

  private func event(_ event: WatchEvent) {
    out.object {
      out.choice("type", event.type.rawValue, named: event.typeName, omitEmpty: true)
      out.key("kv")
      out.keyValue(event.keyValue)
      if let previous = event.previous {
        out.key("prev_kv")
        out.keyValue(previous)
      }
    }
  }
}

/// The responses in their encoding.
private struct ProtobufWatch: WatchSink {
  let out: OutputStream
  private var isOpen = false

  init(out: OutputStream) { self.out = out }

  mutating func take(_ response: WatchResponse, skipping skipped: Int) throws {
    out.progress(of: response)
    if !isOpen { out.write(WatchEncoder.beginning(of: response)) }
    isOpen = response.isFragment
    try response.forEachEvent(after: skipped) { out.write(WatchEncoder.event($0)) }
    try out.check()
  }
}

extension OutputStream {
  /// A line for a response that only says how far the store is: the same in each of these formats, as etcd's own client
  /// has it.
  fileprivate func progress(of response: WatchResponse) {
    guard response.isProgressNotify else { return }
    write("progress notify: \(response.header.revision)\n")
  }
}

extension WatchResponse {
  func forEachEvent(after skipped: Int, _ body: (WatchEvent) throws -> Void) throws {
    var index = 0
    try forEachEvent { event in
      if index >= skipped { try body(event) }
      index += 1
    }
  }
}
