import EtcdAPI

/// One message of a watch stream (etcdserverpb.WatchResponse), in the buffer in which it arrived.
///
/// | FIELD | TYPE           | DESCRIPTION                                                          |
/// |-------|----------------|----------------------------------------------------------------------|
/// | 1     | ResponseHeader | header                                                               |
/// | 2     | int64          | watch_id                                                             |
/// | 3     | bool           | created: answers a create request                                    |
/// | 4     | bool           | canceled: the watch has ended                                        |
/// | 5     | int64          | compact_revision: the oldest revision left, when that ended the watch |
/// | 6     | string         | cancel_reason                                                        |
/// | 7     | bool           | fragment: the same answer goes on in the next message                |
/// | 11    | Event          | events, repeated                                                     |
///
/// Source: etcd's `api/etcdserverpb/rpc.proto`.
public struct WatchResponse: Sendable {
  /// The header; its revision is the store's when the events were sent.
  public private(set) var header = ResponseHeader()
  /// Which watch of the stream it belongs to.
  public private(set) var watchID: Int64 = 0
  /// Whether it answers a create request.
  public private(set) var isCreated = false
  /// Whether the watch has ended.
  public private(set) var isCanceled = false
  /// The oldest revision that is left, when its compaction ended the watch; otherwise 0.
  public private(set) var compactRevision: Int64 = 0
  /// Why the server ended the watch.
  public private(set) var cancelReason: [UInt8] = []
  /// Whether more messages belong to the same answer.
  public private(set) var isFragment = false
  /// How many events it holds.
  public private(set) var eventCount = 0

  private let message: [UInt8]
  private var firstEvent = 0

  /// Reads a message.
  /// - Throws: `WireError` when it isn't a watch answer, its events included.
  init(_ message: [UInt8]) throws(WireError) {
    self.message = message
    try message.withWireReader { (reader) throws(WireError) in try decode(&reader) }
  }

  private mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while !reader.isAtEnd {
      let start = reader.position
      let tag = try reader.tag()
      switch tag.number {
      case 1: header = try ResponseHeader(wire: reader.slice(tag))
      case 2: watchID = try reader.int64(tag)
      case 3: isCreated = try reader.bool(tag)
      case 4: isCanceled = try reader.bool(tag)
      case 5: compactRevision = try reader.int64(tag)
      case 6: cancelReason = [UInt8](try reader.slice(tag))
      case 7: isFragment = try reader.bool(tag)
      case 11:
        if eventCount == 0 { firstEvent = start }
        _ = try WatchEvent(wire: reader.slice(tag))
        eventCount += 1
      default: try reader.skip(tag)
      }
    }
  }

  /// Whether it says nothing but how far the store is.
  public var isProgressNotify: Bool {
    eventCount == 0 && !isCanceled && !isCreated && compactRevision == 0 && header.revision != 0
  }

  /// Calls `body` with each event in order; its buffers are valid during the call only.
  public func forEachEvent(_ body: (WatchEvent) throws -> Void) throws {
    guard eventCount > 0 else { return }
    try message.withUnsafeBytes { bytes in
      var reader = WireReader(UnsafeRawBufferPointer(rebasing: bytes[firstEvent...]))
      while !reader.isAtEnd {
        let tag = try reader.tag()
        guard tag.number == 11 else {
          try reader.skip(tag)
          continue
        }
        try body(WatchEvent(wire: reader.slice(tag)))
      }
    }
  }
}

/// A change of one key (mvccpb.Event).
///
/// | FIELD | TYPE     | DESCRIPTION              |
/// |-------|----------|--------------------------|
/// | 1     | enum     | type: 0 PUT, 1 DELETE    |
/// | 2     | KeyValue | kv                       |
/// | 3     | KeyValue | prev_kv                  |
public struct WatchEvent {
  /// mvccpb.Event.EventType's number: 0 PUT, 1 DELETE.
  public private(set) var type: UInt64 = 0
  /// The key after the change; after a deletion only its key and the revision of the deletion.
  public private(set) var keyValue = KeyValueView()
  /// The key before the change, when it was asked for and is still there.
  public private(set) var previous: KeyValueView?

  /// Whether the key was deleted.
  public var isDelete: Bool { type == 1 }

  init(wire bytes: UnsafeRawBufferPointer) throws(WireError) {
    var reader = WireReader(bytes)
    while !reader.isAtEnd {
      let tag = try reader.tag()
      switch tag.number {
      case 1: type = try reader.uint64(tag)
      case 2: keyValue = try KeyValueView(wire: reader.slice(tag))
      case 3: previous = try KeyValueView(wire: reader.slice(tag))
      default: try reader.skip(tag)
      }
    }
  }
}
