import EtcdAPI

/// An event of the list that precedes a watch.
package struct ListEvent {
  /// What the event says of its key.
  package enum Kind: Sendable {
    /// The key is part of the state.
    case listed
    /// The key is new, or was changed since the state that is known.
    case put
    /// The key was deleted since the state that is known.
    case delete
    /// The list is complete; there is no key.
    case synced
  }

  /// What the event says.
  package let kind: Kind
  /// The pair; the key alone of a deleted one.
  package let keyValue: KeyValueView
}

/// Some of the events of a list, in the order of their keys, in one buffer.
package struct ListPart: Sendable {
  /// How many bytes a part holds before it is delivered.
  static let usualSize = 4 << 20

  private struct Entry {
    var kind: ListEvent.Kind
    var start: Int
    var keyLength: Int
    var valueLength = 0
    var createRevision: Int64 = 0
    var modRevision: Int64 = 0
    var version: Int64 = 0
    var lease: Int64 = 0
  }

  /// The header of the list's first response: its revision is that of the whole list.
  package internal(set) var header: Etcdserverpb_ResponseHeader
  private var entries: [Entry] = []
  private var bytes: [UInt8] = []

  init(_ header: Etcdserverpb_ResponseHeader = Etcdserverpb_ResponseHeader()) {
    self.header = header
  }

  /// The part that ends a list.
  static func synced(_ header: Etcdserverpb_ResponseHeader) -> ListPart {
    var part = ListPart(header)
    part.begin(.synced, KeyValueView())
    return part
  }

  /// The number of events.
  package var count: Int { entries.count }

  /// Whether it is time to deliver it.
  var isFull: Bool { size >= Self.usualSize }

  /// The memory that it takes.
  var size: Int { bytes.count + entries.count * MemoryLayout<Entry>.stride }

  /// Calls `body` with the event at an index; its buffers are valid during the call only.
  package func withEvent<Result>(at index: Int, _ body: (ListEvent) throws -> Result) rethrows -> Result {
    let entry = entries[index]
    return try bytes.withUnsafeBytes { bytes in
      let valueStart = entry.start + entry.keyLength
      var pair = KeyValueView()
      pair.key = UnsafeRawBufferPointer(rebasing: bytes[entry.start..<valueStart])
      pair.value = UnsafeRawBufferPointer(rebasing: bytes[valueStart..<valueStart + entry.valueLength])
      pair.createRevision = entry.createRevision
      pair.modRevision = entry.modRevision
      pair.version = entry.version
      pair.lease = entry.lease
      return try body(ListEvent(kind: entry.kind, keyValue: pair))
    }
  }

  /// Calls `body` with each event in order; its buffers are valid during the call only.
  package func forEachEvent(_ body: (ListEvent) throws -> Void) rethrows {
    for index in entries.indices { try withEvent(at: index, body) }
  }

  /// Appends a whole pair.
  mutating func append(_ kind: ListEvent.Kind, _ pair: KeyValueView) {
    begin(kind, pair)
    appendValue(pair.value)
    end(lease: pair.lease)
  }

  /// Appends the deletion of a key.
  mutating func appendDeletion(of key: [UInt8]) {
    key.withUnsafeBytes { key in
      var pair = KeyValueView()
      pair.key = key
      begin(.delete, pair)
    }
  }

  /// Appends the event of a pair without its value.
  fileprivate mutating func begin(_ kind: ListEvent.Kind, _ pair: KeyValueView) {
    entries.append(
      Entry(
        kind: kind, start: bytes.count, keyLength: pair.key.count, createRevision: pair.createRevision,
        modRevision: pair.modRevision, version: pair.version))
    bytes.append(contentsOf: pair.key)
  }

  /// Appends to the value of the last event.
  fileprivate mutating func appendValue(_ piece: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: piece)
    entries[entries.count - 1].valueLength += piece.count
  }

  fileprivate mutating func end(lease: Int64) {
    entries[entries.count - 1].lease = lease
  }
}

/// Takes a page of a list while it arrives.
struct ListPage: RangeSink {
  private(set) var part = ListPart()
  /// Whether keys follow.
  private(set) var more = false
  private(set) var hasHeader = false
  private var isInsidePair = false

  /// Whether the rest of the response would be too much to hold.
  var isFull: Bool { part.isFull && !isInsidePair }

  /// The last key; empty for none.
  var lastKey: [UInt8] { part.count == 0 ? [] : part.withEvent(at: part.count - 1) { [UInt8]($0.keyValue.key) } }

  /// The response was broken off.
  mutating func breakOff() { more = true }

  mutating func header(_ header: Etcdserverpb_ResponseHeader) {
    part.header = header
    hasHeader = true
  }

  mutating func keyValue(_ pair: KeyValueView) { part.append(.listed, pair) }

  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) {
    part.begin(.listed, head)
    isInsidePair = true
  }

  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) { part.appendValue(bytes) }

  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) {
    part.end(lease: lease)
    isInsidePair = false
  }

  mutating func end(more: Bool, count: Int64) { self.more = more }
}
