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
  /// As long as a request takes a server that walks so many keys, several short ones take.
  private static let manyKeys: Int64 = 20_000

  private let client: Client
  /// The timeout of one request; zero for none.
  private let patience: Duration
  private let range: KeyRange
  private var request: Etcdserverpb_RangeRequest
  /// The ends of the next requests.
  private var ends: ArraySlice<[UInt8]>
  private var page: ArraySlice<KeyHead> = []
  private var last: [UInt8] = []
  private var isAtEnd = false
  /// How many keys there were, at most, behind the last one that was looked for in all of the range.
  private var remaining: Int64 = 0

  /// The keys of `range` at `revision`, with the lengths of their values if `withSizes`.
  init(_ range: KeyRange, at revision: Int64, withSizes: Bool, client: Client, patience: Duration) {
    (self.range, self.client, self.patience) = (range, client, patience)
    ends = [range.rangeEnd]
    request = Etcdserverpb_RangeRequest(range)
    request.revision = revision
    request.keysOnly = !withSizes
    request.limit = Self.firstLimit
  }

  mutating func next() async throws -> KeyHead? {
    while page.isEmpty, !isAtEnd { try await readPage() }
    guard let head = page.popFirst() else { return nil }
    last = head.key
    return head
  }

  mutating func skip(past prefix: [UInt8]) {
    while let head = page.first, head.key.starts(with: prefix) { page.removeFirst() }
    guard page.isEmpty, !isAtEnd else { return }
    let next = KeyRange.prefixEnd(prefix)
    isAtEnd = !KeyRange.precedes(next, range.rangeEnd)
    request.key = next
    request.limit = Self.firstLimit
    ends = [range.rangeEnd]
    if remaining > Self.manyKeys {
      ends = KeySearch(after: last, skipping: prefix.count, in: range).ends[...]
    }
  }

  private mutating func readPage() async throws {
    let end = ends.first ?? range.rangeEnd
    request.rangeEnd = end
    var found = HeadPage()
    try await client.range(request, to: &found, deadline: Client.deadline(after: patience))
    if end == range.rangeEnd { remaining = found.count }
    page = found.heads[...]
    guard found.more else {
      ends = ends.dropFirst()
      request.key = end
      isAtEnd = ends.isEmpty
      return
    }
    try request.advance(past: found.heads.last?.key ?? [])
    request.limit = PageLimit.next(after: found.heads.count, size: found.size)
  }
}

/// Where to look for the next key behind the keys with some prefix: in ranges that become larger and larger.
///
/// A server walks all keys of the range that it is asked for, however few it has to return (etcd up to 3.7). So it is
/// asked for small ranges first: up to a key that differs from the last one in its last characters only, which finds
/// `/nodes/n2/status` behind `/nodes/n1/`; then in those before.
struct KeySearch {
  /// How far before the end of the prefix the characters are that are varied, and by how much. At the very end are
  /// delimiters.
  private static let variations: [(distance: Int, steps: [UInt8])] =
    [(0, [1])] + [1, 2, 4, 8, 16, 32, 64, 128].map { ($0, [1, 4, 16]) }

  /// How many characters at the end of the key are varied together.
  private static let cuts = [1, 2, 4, 8, 16, 32]

  /// The ends of the ranges, in ascending order; the last one is that of the whole range.
  private(set) var ends: [[UInt8]] = []

  /// - Parameters:
  ///   - key: the last key that was found.
  ///   - prefixLength: how much of it is the prefix of the keys that are skipped.
  ///   - range: where to look; the key is in it.
  init(after key: [UInt8], skipping prefixLength: Int, in range: KeyRange) {
    var bound = KeyRange.prefixEnd(Array(key[..<prefixLength]))
    func add(_ end: [UInt8]) {
      guard KeyRange.precedes(bound, end), KeyRange.precedes(end, range.rangeEnd) else { return }
      ends.append(end)
      bound = end
    }
    // What all keys of the range have in common is not varied; a zero byte stands for the first key.
    let common = range.key == [0] ? 0 : range.key.count
    for (distance, steps) in Self.variations where prefixLength - 1 - distance >= common {
      let index = prefixLength - 1 - distance
      let start = Array(key[..<index])
      for step in steps where key[index] <= 0xff - step {
        let sibling = start + [key[index] + step]
        add(sibling + key[(index + 1)...] + [0])
        // The first key of the next directory is often a little greater than this one's.
        guard distance == 1, step == 1 else { continue }
        for cut in Self.cuts.prefix(while: { prefixLength + $0 <= key.count }) {
          add(KeyRange.prefixEnd(sibling + key[(index + 1)..<(key.count - cut)]))
        }
      }
      if distance > 0 { add(KeyRange.prefixEnd(start)) }
    }
    ends.append(range.rangeEnd)
  }
}

/// Takes a page of keys and lets go of their values.
private struct HeadPage: RangeSink {
  private(set) var heads: [KeyHead] = []
  /// The bytes of keys and values.
  private(set) var size = 0
  private(set) var more = false
  /// How many keys the range has.
  private(set) var count: Int64 = 0

  mutating func header(_ header: Etcdserverpb_ResponseHeader) {}

  mutating func keyValue(_ pair: KeyValueView) { add(pair, valueLength: pair.value.count) }

  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) {
    add(head, valueLength: valueLength)
  }

  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) {}
  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) {}
  mutating func end(more: Bool, count: Int64) { (self.more, self.count) = (more, count) }

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
