import EtcdAPI
import EtcdClient
import Offline

/// Hands out pairs one by one, in the order of their keys.
protocol PairSource {
  /// The next pair; nil at the end.
  mutating func next() async throws -> Mvccpb_KeyValue?
}

/// The pairs of a range at one revision of a server, read in pages, so that memory does not grow with the range.
struct ServerPairs: PairSource {
  private let client: Client
  /// The timeout of one request; zero for none.
  private let patience: Duration
  private var request: Etcdserverpb_RangeRequest
  private var page: ArraySlice<Mvccpb_KeyValue> = []
  private var isAtEnd = false

  /// The pairs of `range` at `revision`.
  init(_ range: KeyRange, at revision: Int64, keysOnly: Bool = false, client: Client, patience: Duration) {
    self.client = client
    self.patience = patience
    request = Etcdserverpb_RangeRequest(range)
    request.revision = revision
    request.keysOnly = keysOnly
    request.limit = PageLimit.first
  }

  mutating func next() async throws -> Mvccpb_KeyValue? {
    if page.isEmpty, !isAtEnd { try await readPage() }
    return page.popFirst()
  }

  private mutating func readPage() async throws {
    var found = PairPage()
    do {
      try await client.range(request, to: &found, deadline: Client.deadline(after: patience))
    } catch {
      // What has arrived is used; the rest is requested again.
      guard !found.pairs.isEmpty else { throw error }
      found.more = true
    }
    page = found.pairs[...]
    guard found.more else {
      isAtEnd = true
      return
    }
    try request.advance(past: page.last?.key ?? [])
    request.limit = PageLimit.next(after: page.count, size: found.size)
  }
}

/// The pairs of a snapshot.
struct SnapshotPairs: PairSource {
  private let keys: SnapshotKeys
  private var position = 0

  init(_ keys: SnapshotKeys) { self.keys = keys }

  mutating func next() throws -> Mvccpb_KeyValue? {
    guard position < keys.count else { return nil }
    defer { position += 1 }
    return try keys.pair(at: position)
  }
}

/// What a page throws that has become larger than it may be.
struct PageIsFull: Error {}

/// Keeps the pairs of a page.
private struct PairPage: RangeSink {
  private(set) var pairs: [Mvccpb_KeyValue] = []
  /// The bytes of keys and values.
  private(set) var size = 0
  var more = false
  private var large = PendingPair()

  mutating func header(_ header: Etcdserverpb_ResponseHeader) {}

  mutating func keyValue(_ pair: KeyValueView) throws {
    guard size < PageLimit.largestSize else { throw PageIsFull() }
    pairs.append(pair.copy)
    size += pair.key.count + pair.value.count
  }

  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) throws {
    guard size < PageLimit.largestSize else { throw PageIsFull() }
    large = PendingPair(head, valueLength: valueLength)
  }

  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) { large.append(bytes) }

  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) throws {
    try large.withView(lease: lease) { try keyValue($0) }
    large = PendingPair()
  }

  mutating func end(more: Bool, count: Int64) { self.more = more }
}

/// Two sources of pairs, walked side by side in the order of what follows the prefixes of their keys.
struct SideBySide {
  private var left: any PairSource
  private var right: any PairSource
  private let prefixes: (left: Int, right: Int)
  private var heads: (left: Mvccpb_KeyValue?, right: Mvccpb_KeyValue?)
  private var hasBegun = false

  /// - Parameters:
  ///   - left: one source.
  ///   - right: the other one.
  ///   - prefixes: how many bytes of the keys of each are not compared.
  init(_ left: any PairSource, _ right: any PairSource, ignoring prefixes: (left: Int, right: Int) = (0, 0)) {
    self.left = left
    self.right = right
    self.prefixes = prefixes
  }

  /// Whether the left source has no more pairs.
  var isLeftAtEnd: Bool { hasBegun && heads.left == nil }

  /// The next key with its pairs in both sources, of which one may be missing; nil at the end.
  mutating func next() async throws -> (left: Mvccpb_KeyValue?, right: Mvccpb_KeyValue?)? {
    if !hasBegun {
      hasBegun = true
      heads = (try await left.next(), try await right.next())
    }
    guard heads.left != nil || heads.right != nil else { return nil }
    let order = order
    let pairs = (left: order <= 0 ? heads.left : nil, right: order >= 0 ? heads.right : nil)
    if order <= 0 { heads.left = try await left.next() }
    if order >= 0 { heads.right = try await right.next() }
    return pairs
  }

  /// Which key comes first: negative the left one, positive the right one, 0 when they are the same.
  private var order: Int {
    guard let one = heads.left?.key.dropFirst(prefixes.left) else { return 1 }
    guard let other = heads.right?.key.dropFirst(prefixes.right) else { return -1 }
    if one == other { return 0 }
    return one.lexicographicallyPrecedes(other) ? -1 : 1
  }
}
