import EtcdAPI

/// A message of a watch stream (etcdserverpb.WatchResponse), or a part of one that is long, in the buffer in which it
/// arrived: its events are decoded one by one when they are used. etcd writes the fields in the order of their numbers.
package struct WatchResponse: Sendable {
  private typealias Field = Etcdserverpb_WatchResponse.Field

  /// The ID of responses that belong to no watch: those to progress requests. Source: `InvalidWatchID` in etcd's
  /// `client/v3/watch.go`.
  static let noWatch: Int64 = -1

  /// The header; its revision is the store's when the events were sent.
  package private(set) var header = Etcdserverpb_ResponseHeader()
  /// Which watch of the stream it belongs to.
  package private(set) var watchID: Int64 = 0
  /// Whether it answers a create request.
  package private(set) var isCreated = false
  /// The oldest revision that is left, when its compaction ended the watch; otherwise 0.
  package private(set) var compactRevision: Int64 = 0
  /// Why the server ended the watch.
  package private(set) var cancelReason: [UInt8] = []
  /// How many events it holds.
  package private(set) var eventCount = 0
  private var firstRevision: Int64 = 0
  /// The revision of the last event, and how many of the last events are of it.
  private(set) var last: (revision: Int64, count: Int) = (0, 0)
  /// The revision of the last event; 0 without events.
  package var lastRevision: Int64 { last.revision }
  /// Whether the beginning of the message came before.
  private(set) var continuesMessage = false

  private var messageGoesOn = false
  private var hasCanceledField = false
  private var hasFragmentField = false
  private var message: [UInt8] = []
  private var events = 0..<0

  init() {}

  /// Whether the same answer goes on.
  package var isFragment: Bool { messageGoesOn || hasFragmentField }

  /// Whether the watch has ended.
  package var isCanceled: Bool { hasCanceledField && !messageGoesOn }

  /// Whether it says nothing but how far the store is.
  package var isProgressNotify: Bool {
    eventCount == 0 && !continuesMessage && !isCanceled && !isCreated && compactRevision == 0 && header.revision != 0
  }

  /// Whether it is a progress notification of its watch. One that was requested may arrive before events that precede
  /// it (etcd before 3.4.25 and 3.5.8).
  var isProgressOfWatch: Bool { isProgressNotify && watchID != Self.noWatch }

  /// The number of events that are older than a revision.
  func eventCount(before revision: Int64) throws -> Int {
    guard eventCount > 0, firstRevision < revision else { return 0 }
    var count = 0
    try forEachEvent { if $0.keyValue.modRevision < revision { count += 1 } }
    return count
  }

  /// Calls `body` with each event in order; its buffers are valid during the call only.
  package func forEachEvent(_ body: (WatchEvent) throws -> Void) throws {
    guard eventCount > 0 else { return }
    try message.withUnsafeBytes { bytes in
      var reader = WireReader(UnsafeRawBufferPointer(rebasing: bytes[events]))
      while !reader.isAtEnd {
        let tag = try reader.tag()
        guard tag.number == Field.events else {
          try reader.skip(tag)
          continue
        }
        try body(WatchEvent(wire: reader.slice(tag)))
      }
    }
  }
}

extension WatchResponse {
  /// What comes before the events of the message's next part: the same as in this one.
  fileprivate var continuation: WatchResponse {
    var next = self
    next.message = []
    next.events = 0..<0
    next.eventCount = 0
    next.last = (0, 0)
    next.continuesMessage = true
    return next
  }

  /// Takes in the fields that are complete at the front of `bytes`, checking events.
  /// - Returns: how many bytes they took, and how many bytes it takes to get further.
  fileprivate mutating func decode(
    _ bytes: UnsafeRawBufferPointer, endsMessage: Bool
  ) throws(WireError) -> (used: Int, needed: Int) {
    var reader = WireReader(bytes)
    var start = 0
    messageGoesOn = !endsMessage
    while !reader.isAtEnd {
      start = reader.position
      var ahead = reader
      do throws(WireError) {
        let tag = try ahead.tag()
        if tag.type == .lengthDelimited {
          let length = try ahead.length()
          guard length <= ahead.remaining else {
            if endsMessage { throw .truncated }
            let (needed, overflow) = ahead.position.addingReportingOverflow(length)
            if overflow { throw .malformedVarint }
            return (start, needed)
          }
        }
        try field(&reader, at: start)
      } catch .truncated where !endsMessage && bytes.count - start < Self.longestNumberField {
        return (start, bytes.count + 1)
      }
    }
    return (bytes.count, 0)
  }

  /// A tag and a number of ten bytes.
  private static let longestNumberField = 20

  private mutating func field(_ reader: inout WireReader, at start: Int) throws(WireError) {
    let tag = try reader.tag()
    switch tag.number {
    case Field.header: header = try Etcdserverpb_ResponseHeader(serializedBytes: reader.slice(tag))
    case Field.watchID: watchID = try reader.int64(tag)
    case Field.created: isCreated = try reader.bool(tag)
    case Field.canceled: hasCanceledField = try reader.bool(tag)
    case Field.compactRevision: compactRevision = try reader.int64(tag)
    case Field.cancelReason: cancelReason = [UInt8](try reader.slice(tag))
    case Field.fragment: hasFragmentField = try reader.bool(tag)
    case Field.events:
      let revision = try WatchEvent(wire: reader.slice(tag)).keyValue.modRevision
      last = (revision, last.revision == revision ? last.count + 1 : 1)
      if eventCount == 0 { firstRevision = revision }
      events = (eventCount == 0 ? start : events.lowerBound)..<reader.position
      eventCount += 1
    default: try reader.skip(tag)
    }
  }

  fileprivate mutating func keep(_ message: [UInt8]) { self.message = message }
}

/// Decodes the messages of a watch stream as they arrive. A message longer than what arrives at once comes out in
/// parts, each with the events that are complete, so that memory doesn't grow with the message.
struct WatchDecoder {
  /// The part that is being received.
  private var part = WatchResponse()
  /// What was received and not handed out, behind what was. Parts share the memory, and it is used again once they are
  /// gone.
  private var buffer: [UInt8] = []
  private var consumed = 0
  private var needed: Int
  private let leastPart: Int

  /// A decoder that hands out a part of a message once so many bytes of it have come.
  init(leastPart: Int = 32 << 10) {
    self.leastPart = leastPart
    needed = leastPart
  }

  /// Takes the next bytes of the stream.
  /// - Returns: the next part, when the bytes complete one.
  /// - Throws: `WireError` when it isn't a watch answer, its events included.
  mutating func feed(_ bytes: UnsafeRawBufferPointer, endsMessage: Bool) throws(WireError) -> WatchResponse? {
    if consumed == buffer.count {
      buffer.removeAll(keepingCapacity: true)
    } else {
      buffer.removeFirst(consumed)
    }
    consumed = 0
    buffer.append(contentsOf: bytes)
    guard endsMessage || buffer.count >= needed else { return nil }
    let outcome = buffer.withUnsafeBytes { bytes -> Result<(used: Int, needed: Int), WireError> in
      do throws(WireError) {
        return .success(try part.decode(bytes, endsMessage: endsMessage))
      } catch {
        return .failure(error)
      }
    }
    let (used, needed) = try outcome.get()
    consumed = used
    self.needed = max(needed - used, leastPart)
    guard endsMessage || part.eventCount > 0 else { return nil }
    part.keep(buffer)
    defer { part = endsMessage ? WatchResponse() : part.continuation }
    return part
  }
}

/// A change of one key (mvccpb.Event) in somebody else's buffer, which it must not outlive; nothing is copied.
package struct WatchEvent {
  private typealias Field = Mvccpb_Event.Field

  /// What kind of change it is.
  package private(set) var type = Mvccpb_Event.EventType.put
  /// The key after the change; after a deletion only its key and the revision of the deletion.
  package private(set) var keyValue = KeyValueView()
  /// The key before the change, when it was asked for and is still there.
  package private(set) var previous: KeyValueView?

  /// Whether the key was deleted.
  package var isDelete: Bool { type == .delete }

  init(wire bytes: UnsafeRawBufferPointer) throws(WireError) {
    var reader = WireReader(bytes)
    while !reader.isAtEnd {
      let tag = try reader.tag()
      switch tag.number {
      case Field.type: type = try reader.enumeration(tag)
      case Field.kv: keyValue = try KeyValueView(wire: reader.slice(tag))
      case Field.prevKv: previous = try KeyValueView(wire: reader.slice(tag))
      default: try reader.skip(tag)
      }
    }
  }
}
