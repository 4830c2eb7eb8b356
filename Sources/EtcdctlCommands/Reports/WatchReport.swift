import EtcdClient
import Output

/// Takes the responses of a watch; one response may arrive in several messages (fragments).
protocol WatchSink {
  /// A message, of whose events the first `skipped` were printed before.
  mutating func take(_ response: WatchResponse, skipping skipped: Int) throws
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

/// The responses as text for people.
private struct SimpleWatch: WatchSink {
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
}

/// The responses as `"Name" : value` lines.
private struct FieldsWatch: WatchSink {
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
}

/// The responses as a document each.
private struct StructuredWatch: WatchSink {
  let out: any StructuredWriter
  private var isOpen = false

  init(out: any StructuredWriter) { self.out = out }

  mutating func take(_ response: WatchResponse, skipping skipped: Int) throws {
    out.stream.progress(of: response)
    if !isOpen {
      out.beginObject()
      out.header(response.header, name: "Header")
      out.key("Events")
      out.beginRows()
    }
    isOpen = response.isFragment
    try response.forEachEvent(after: skipped, event)
    if !isOpen {
      out.endRows()
      out.field("CompactRevision", response.compactRevision)
      out.field("Canceled", response.isCanceled)
      out.field("Created", response.isCreated)
      out.endObject()
      out.endDocument()
    }
    try out.stream.check()
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
