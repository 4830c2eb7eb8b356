import EtcdAPI

/// Finds the segments that follow a prefix in the keys, as a listing of a directory does: what stands up to the next
/// delimiter, that one included, or up to the end of the key.
///
/// A server visits all keys of a range that it reads, whatever the limit, to count them: half a microsecond a key. To
/// read the first key, then the first one past its segment, and so on, would visit most keys once for each segment. So
/// the keys are read in rounds of many small stretches that don't overlap, each of which gives its first keys and how
/// many there are. What is left of a stretch past a segment that is known is cut where its first key could diverge from
/// the others, for the next round. So few keys are visited more than once or twice.
struct SegmentSearch {
  /// A part of the keys.
  struct Stretch {
    var range: KeyRange
    /// How many keys are read.
    var limit: Int64
  }

  /// What is read at once rather than cut.
  private static let few: Int64 = 500
  /// So many keys are worth as many operations as there are bytes.
  private static let many: Int64 = 1000
  /// How many keys are read of a stretch among keys that are no directories.
  private static let some: Int64 = 100

  private let prefix: [UInt8]
  private let delimiter: UInt8
  /// The segments found, with the prefix.
  private(set) var found: Set<[UInt8]> = []
  /// What is to be read next.
  private(set) var stretches: [Stretch] = []

  init(after prefix: [UInt8], delimiter: UInt8) {
    self.prefix = prefix
    self.delimiter = delimiter
    // By the next byte where it is printable ASCII: that makes fewer operations than a transaction may have.
    var start = prefix
    for byte in UInt8(ascii: "!")...0x7f {
      add(from: start, to: prefix + [byte], limit: 1)
      start = prefix + [byte]
    }
    add(from: start, to: prefix.isEmpty ? [0] : KeyRange.prefixEnd(prefix), limit: 1)
  }

  /// Takes the response to each of the stretches.
  mutating func take(_ responses: [Etcdserverpb_RangeResponse]) {
    let read = stretches
    stretches = []
    for (stretch, response) in zip(read, responses) { take(response, of: stretch) }
  }

  private mutating func take(_ response: Etcdserverpb_RangeResponse, of stretch: Stretch) {
    var last: [UInt8]?
    // A key before the stretch, which no etcd returns, would have the search go round in circles.
    for key in response.kvs.map(\.key) where !key.lexicographicallyPrecedes(stretch.range.key) {
      if let last, isDirectory(last), key.starts(with: last) { continue }
      let end = key.dropFirst(prefix.count).firstIndex(of: delimiter).map { $0 + 1 } ?? key.count
      last = Array(key[..<end])
      found.insert(Array(key[..<end]))
    }
    let remaining = max(response.count, 0) - Int64(response.kvs.count)
    guard let last, remaining > 0 else { return }
    let isLeaf = !isDirectory(last)
    let start = isLeaf ? last + [0] : KeyRange.prefixEnd(last)
    let end = stretch.range.rangeEnd
    if remaining <= Self.few { return add(from: start, to: end, limit: Self.few) }
    cut(from: start, to: end, remaining, limit: isLeaf ? Self.some : 1)
  }

  /// Cuts a stretch after the keys that share all bytes but the last with its start, all but the last two, and so on;
  /// with many keys also at each byte in between, so that the siblings of a directory are found at once.
  private mutating func cut(from start: [UInt8], to end: [UInt8], _ count: Int64, limit: Int64) {
    let lengths = stride(from: start.count - 1, through: prefix.count, by: -1)
    let isWide = count > Self.many * Int64(start.count - prefix.count)
    var bounds: [[UInt8]] = []
    for length in lengths where start[length] < 0x7f {
      let next = start[length] + 1
      let last = isWide ? max(next, 0x7f) : next
      bounds += (next...last).map { start[..<length] + [$0] }
    }
    var start = start
    for bound in bounds {
      guard KeyRange.precedes(bound, end) else { break }
      add(from: start, to: bound, limit: limit)
      start = bound
    }
    add(from: start, to: end, limit: limit)
  }

  private mutating func add(from start: [UInt8], to end: [UInt8], limit: Int64) {
    guard KeyRange.precedes(start, end) else { return }
    stretches.append(Stretch(range: KeyRange(key: start.isEmpty ? [0] : start, rangeEnd: end), limit: limit))
  }

  private func isDirectory(_ segment: [UInt8]) -> Bool {
    segment.count > prefix.count && segment.last == delimiter
  }
}

extension Client {
  /// The default of `--max-txn-ops` of a server.
  private static let operationLimit = 128

  /// The segments that follow a prefix in the keys, whole and sorted: `/a/` has `/a/b/` and `/a/c`.
  ///
  /// Once there are `limit` of them no more are looked for. Those that are returned diverge where all of them do: what
  /// they have in common is common to all.
  /// - Throws: as `call`.
  package func keySegments(
    after prefix: [UInt8], delimiter: UInt8 = UInt8(ascii: "/"), limit: Int, deadline: ContinuousClock.Instant?
  ) async throws -> [[UInt8]] {
    var search = SegmentSearch(after: prefix, delimiter: delimiter)
    while !search.stretches.isEmpty, search.found.count < limit {
      let requests = search.stretches.map { stretch in
        Etcdserverpb_RequestOp.with {
          var request = Etcdserverpb_RangeRequest(stretch.range)
          request.limit = stretch.limit
          request.keysOnly = true
          request.serializable = true
          $0.requestRange = request
        }
      }
      var responses: [Etcdserverpb_RangeResponse] = []
      for start in stride(from: 0, to: requests.count, by: Self.operationLimit) {
        let part = requests[start..<min(start + Self.operationLimit, requests.count)]
        let response = try await call(
          API.KV.txn, .with { $0.success = Array(part) }, policy: .repeatable, deadline: deadline)
        responses += response.responses.map(\.responseRange)
      }
      search.take(responses)
    }
    return search.found.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
