import EtcdAPI
import EtcdClient
import Offline

/// A key, and what is known of it without its value.
struct KeyHead {
  let key: [UInt8]
  let modRevision: Int64
  /// 0 where values were not requested.
  let valueLength: Int
}

/// Hands out keys one by one in ascending order, and skips keys that nobody needs to see.
protocol KeyCursor {
  /// The next key; nil at the end.
  mutating func next() async throws -> KeyHead?
  /// Skips all further keys that begin with `prefix`.
  mutating func skip(past prefix: [UInt8])
}

/// The keys of a range of a server at one revision, read in pages. What is skipped is not transferred.
struct ServerKeys: KeyCursor {
  /// How many keys to request after a skip, since more of them may be skipped.
  private static let firstLimit: Int64 = 16
  private static let growth: Int64 = 8

  private let client: Client
  /// The timeout of one request; zero for none.
  private let patience: Duration
  private var request: Etcdserverpb_RangeRequest
  private var page: ArraySlice<KeyHead> = []
  private var isAtEnd = false

  /// The keys of `range` at `revision`, with the lengths of their values if `withSizes`.
  init(_ range: KeyRange, at revision: Int64, withSizes: Bool, client: Client, patience: Duration) {
    self.client = client
    self.patience = patience
    request = Etcdserverpb_RangeRequest(range)
    request.revision = revision
    request.keysOnly = !withSizes
    request.limit = Self.firstLimit
  }

  mutating func next() async throws -> KeyHead? {
    if page.isEmpty, !isAtEnd { try await readPage() }
    return page.popFirst()
  }

  mutating func skip(past prefix: [UInt8]) {
    while let head = page.first, head.key.starts(with: prefix) { page.removeFirst() }
    guard page.isEmpty, !isAtEnd else { return }
    let end = KeyRange.prefixEnd(prefix)
    // One zero byte stands for no end.
    isAtEnd = end == [0] || (request.rangeEnd != [0] && !end.lexicographicallyPrecedes(request.rangeEnd))
    request.key = end
    request.limit = Self.firstLimit
  }

  private mutating func readPage() async throws {
    var found = HeadPage()
    try await client.range(request, to: &found, deadline: Client.deadline(after: patience))
    page = found.heads[...]
    isAtEnd = !found.more
    guard found.more else { return }
    guard let last = found.heads.last, !last.key.lexicographicallyPrecedes(request.key) else {
      throw ClientError.malformedAnswer(method: API.KV.range.path, .unorderedKeyValue)
    }
    request.key = last.key + [0]
    request.limit = min(request.limit * Self.growth, PageLimit.next(after: found.heads.count, size: found.size))
  }
}

/// Takes a page of keys and lets go of their values.
private struct HeadPage: RangeSink {
  private(set) var heads: [KeyHead] = []
  /// The bytes of keys and values.
  private(set) var size = 0
  private(set) var more = false

  mutating func header(_ header: Etcdserverpb_ResponseHeader) {}

  mutating func keyValue(_ pair: KeyValueView) { add(pair, valueLength: pair.value.count) }

  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) {
    add(head, valueLength: valueLength)
  }

  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) {}
  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) {}
  mutating func end(more: Bool, count: Int64) { self.more = more }

  private mutating func add(_ pair: KeyValueView, valueLength: Int) {
    heads.append(KeyHead(key: [UInt8](pair.key), modRevision: pair.modRevision, valueLength: valueLength))
    size += pair.key.count + valueLength
  }
}

/// The keys of a range of a snapshot.
struct SnapshotHeads: KeyCursor {
  private let keys: SnapshotKeys
  private var index: Int
  private let end: Int

  init(_ keys: SnapshotKeys, in range: KeyRange) {
    self.keys = keys
    index = keys.firstIndex(from: range.key)
    end = range.rangeEnd == [0] ? keys.count : keys.firstIndex(from: range.rangeEnd)
  }

  mutating func next() throws -> KeyHead? {
    guard index < end else { return nil }
    defer { index += 1 }
    let head = try keys.head(at: index)
    return KeyHead(key: head.key, modRevision: head.modRevision, valueLength: head.valueLength)
  }

  mutating func skip(past prefix: [UInt8]) {
    let next = KeyRange.prefixEnd(prefix)
    index = next == [0] ? end : keys.firstIndex(from: next)
  }
}
