import EtcdAPI
import EtcdClient
import GRPC
import Output
import Synchronization

/// Copies the keys with a prefix from one cluster to another, and then every change.
struct Mirror: Sendable {
  /// The number of written keys.
  final class Count: Sendable {
    private let number = Atomic<Int>(0)

    var value: Int { number.load(ordering: .relaxed) }

    func add(_ count: Int) { number.add(count, ordering: .relaxed) }
  }

  /// How long a cluster may be unavailable.
  private static let endurance = Duration.seconds(300)
  /// etcd's default limit of operations per transaction.
  private static let usualLimit = 128

  let source: Client
  let destination: Client
  let prefix: [UInt8]
  let destinationPrefix: [UInt8]
  /// The maximum number of operations per transaction; 0 for no limit.
  let maxOperations: Int
  /// The timeout of one request; zero for none.
  let patience: Duration
  let standardError: StandardError
  let count = Count()

  /// Copies until something fails or the task is cancelled.
  /// - Parameter revision: the first revision to mirror; below 2, all keys are copied first.
  /// - Throws: as `Client.call`; `Failure` when the next revision is compacted.
  func run(from revision: Int64) async throws {
    try await requireDestination()
    let next = revision > 1 ? revision : try await copyKeys() &+ 1
    try await copyChanges(from: next)
  }

  /// Fails early if the destination cannot be reached.
  private func requireDestination() async throws {
    var request = Etcdserverpb_RangeRequest(KeyRange(key: destinationPrefix.isEmpty ? [0] : destinationPrefix))
    request.serializable = true
    request.countOnly = true
    do {
      let deadline = Client.deadline(after: patience)
      _ = try await destination.call(API.KV.range, request, policy: .repeatable, deadline: deadline)
    } catch is RPCError {
      // A user who may write need not be allowed to read.
      return
    }
  }

  // MARK: Keys

  /// Copies all keys at one revision, and returns it. A page is read while the previous one is written.
  private func copyKeys() async throws -> Int64 {
    var request = Etcdserverpb_RangeRequest(.prefix(prefix))
    request.limit = PageLimit.first
    var page = try await read(request, isFirst: true)
    let revision = page.revision
    request.revision = revision
    while page.more {
      try request.advance(past: page.lastKey)
      request.limit = page.nextLimit
      let next = request
      async let following = read(next, isFirst: false)
      try await write(page)
      page = try await following
    }
    try await write(page)
    return revision
  }

  private func read(_ request: Etcdserverpb_RangeRequest, isFirst: Bool) async throws -> MirrorPage {
    let limit = maxOperations > 0 ? min(maxOperations, Self.usualLimit) : Self.usualLimit
    return try await enduring("source", source, isFirst: isFirst) {
      var page = MirrorPage(dropping: prefix.count, adding: destinationPrefix, limit: limit)
      do {
        try await source.range(request, to: &page, deadline: Client.deadline(after: patience))
      } catch is PageIsFull { page.more = true }
      return page
    }
  }

  private func write(_ page: MirrorPage) async throws {
    for batch in page.batches { try await write(batch) }
  }

  private func write(_ batch: WriteBatch) async throws {
    guard batch.count > 0 else { return }
    try await enduring("destination", destination, isFirst: count.value == 0) {
      try await destination.write(batch, deadline: Client.deadline(after: patience))
    }
    count.add(batch.count)
  }

  // MARK: Changes

  private func copyChanges(from revision: Int64) async throws {
    var request = Etcdserverpb_WatchCreateRequest(.prefix(prefix))
    request.startRevision = revision
    var changes = MirrorChanges(dropping: prefix.count, adding: destinationPrefix, limit: maxOperations)
    try await Watch(request, client: source).run { update in
      switch update {
      case .interrupted(let cause): standardError.note(interruption: cause, of: "mirroring from the source")
      case .resumed(let endpoint): standardError.line("mirroring from the source resumed at \(endpoint)")
      case .response(let response, let skipped):
        if response.isCanceled { throw Failure("etcdserver: mvcc: required revision has been compacted") }
        for batch in try changes.batches(of: response, skipping: skipped) { try await write(batch) }
      }
    }
  }

  /// Retries a request while the cluster is unavailable, once it has responded.
  private func enduring<Result>(
    _ side: String, _ client: Client, isFirst: Bool, _ request: () async throws -> Result
  ) async throws -> Result {
    if isFirst { return try await request() }
    var isNoted = false
    return try await client.persevering(.enduring(Self.endurance)) { error in
      if !isNoted { standardError.note(interruption: error, of: "mirroring, \(side) side,") }
      isNoted = true
    } _: {
      try await request()
    }
  }
}

/// A page of keys as write batches.
struct MirrorPage: RangeSink {
  /// Below etcd's request limit.
  private static let batchSize = 512 << 10

  private(set) var batches: [WriteBatch] = []
  private(set) var revision: Int64 = 0
  private(set) var lastKey: [UInt8] = []
  var more = false
  private var pairs = 0
  private var size = 0
  private let dropped: Int
  private let added: [UInt8]
  private let limit: Int
  private var largeKey: [UInt8] = []
  private var largeValue: [UInt8] = []

  init(dropping dropped: Int, adding added: [UInt8], limit: Int) {
    self.dropped = dropped
    self.added = added
    self.limit = limit
  }

  /// The number of keys of the next page for the usual page size.
  var nextLimit: Int64 { PageLimit.next(after: pairs, size: size) }

  mutating func header(_ header: Etcdserverpb_ResponseHeader) { revision = header.revision }

  mutating func keyValue(_ pair: KeyValueView) throws {
    guard size < PageLimit.largestSize else { throw PageIsFull() }
    add(pair.key, pair.value)
  }

  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) throws {
    guard size < PageLimit.largestSize else { throw PageIsFull() }
    largeKey = [UInt8](head.key)
    largeValue = []
  }

  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) { largeValue.append(contentsOf: bytes) }

  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) {
    let value = largeValue
    let key = largeKey
    key.withUnsafeBytes { key in value.withUnsafeBytes { add(key, $0) } }
    largeValue = []
  }

  mutating func end(more: Bool, count: Int64) { self.more = more }

  private mutating func add(_ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
    if let last = batches.last, last.count < limit, last.size + key.count + value.count <= Self.batchSize {
    } else {
      batches.append(WriteBatch())
    }
    lastKey = [UInt8](key)
    batches[batches.count - 1].put(added + key.dropFirst(dropped), value)
    pairs += 1
    size += key.count + value.count
  }
}

/// Pending changes: those of one revision form one transaction.
struct MirrorChanges {
  private var pending = WriteBatch()
  private var revision: Int64 = 0
  private let dropped: Int
  private let added: [UInt8]
  private let limit: Int

  init(dropping dropped: Int, adding added: [UInt8], limit: Int) {
    self.dropped = dropped
    self.added = added
    self.limit = limit
  }

  /// The transactions that a response completes; the rest is kept for the next response.
  mutating func batches(of response: WatchResponse, skipping skipped: Int) throws -> [WriteBatch] {
    var batches: [WriteBatch] = []
    var index = 0
    try response.forEachEvent { event in
      defer { index += 1 }
      guard index >= skipped else { return }
      let isFull = limit > 0 && pending.count >= limit
      if event.keyValue.modRevision != revision || isFull { cut(into: &batches) }
      revision = event.keyValue.modRevision
      let key = added + event.keyValue.key.dropFirst(dropped)
      if event.isDelete {
        pending.delete(key)
      } else {
        pending.put(key, event.keyValue.value)
      }
    }
    if !response.isFragment { cut(into: &batches) }
    return batches
  }

  private mutating func cut(into batches: inout [WriteBatch]) {
    guard pending.count > 0 else { return }
    batches.append(pending)
    pending = WriteBatch()
  }
}
