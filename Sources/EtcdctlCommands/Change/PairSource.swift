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
    let response = try await client.call(
      API.KV.range, request, policy: .repeatable, deadline: Client.deadline(after: patience))
    page = response.kvs[...]
    guard response.more, let last = page.last else {
      isAtEnd = true
      return
    }
    request.key = last.key + [0]
    request.limit = PageLimit.next(after: page.count, size: page.reduce(0) { $0 + $1.key.count + $1.value.count })
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

/// How many keys to request at a time, so that all pages take about the same memory.
enum PageLimit {
  /// For the first page: the size of the values is not known yet.
  static let first: Int64 = 32
  private static let usualSize = 2 << 20
  /// A server walks all keys of the range for each page, so pages must not be too small.
  private static let longest: Int64 = 20_000

  /// For the page after one that had so many keys, and so many bytes.
  static func next(after keys: Int, size: Int) -> Int64 {
    min(max(Int64(keys * usualSize / max(size, 1)), 1), longest)
  }
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
