import EtcdAPI
import GRPC

/// An update from a list-watch.
package enum ListWatchUpdate: Sendable {
  /// Events of a list; the last one is `synced`.
  case list(ListPart)
  /// Changes that are needed were compacted: a new list begins.
  case compacted(RPCError)
  /// An update from the watch after the list. Interruptions of the list are delivered as those of the watch.
  case watch(WatchUpdate)
}

/// A list of keys at one revision, and a watch of every change after it.
///
/// The list is read in pages. Each is held until it is complete, so that it can be read again after a failure and a
/// slow reader holds up no response.
package struct ListWatch: Sendable {
  private let watch: Watch
  private let client: Client
  private let range: KeyRange
  private let relists: Bool
  private let patience: Duration

  /// A list-watch; it begins with `run`.
  /// - Parameters:
  ///   - watch: the watch, which has to begin when possible.
  ///   - range: what is listed and watched.
  ///   - client: the client of the list.
  ///   - relists: whether to list again when changes that are needed were compacted.
  ///   - patience: the timeout of a page; zero for none.
  package init(_ watch: Watch, of range: KeyRange, client: Client, relists: Bool, patience: Duration) {
    self.watch = watch
    self.client = client
    self.range = range
    self.relists = relists
    self.patience = patience
  }

  /// Lists, watches, and delivers updates, until a compaction ends it or the task is cancelled.
  ///
  /// Once a list has begun it is retried as long as an established watch is.
  /// - Throws: as `Watch.run`; why the first page could not be read; the compaction of the list's revision before it
  ///   was complete, unless it lists again.
  package func run(_ deliver: (ListWatchUpdate) async throws -> Void) async throws {
    var known = relists ? KnownKeys() : nil
    var reader = ListReader(client: client, range: range, patience: patience)
    var isSynced = false
    while true {
      do {
        known?.beginList()
        let header = try await list(&reader, comparing: &known, unknown: isSynced ? .put : .listed, deliver)
        isSynced = true
        try await deliver(.list(.synced(header)))
        try await follow(after: header.revision, keeping: &known, deliver)
        guard relists else { return }
        try await deliver(.compacted(.compacted))
      } catch let error as RPCError where error.isCompacted && relists {
        known?.abandonList()
        try await deliver(.compacted(error))
      }
    }
  }

  /// Delivers the state, or its differences from what is known, and returns the header of the list.
  private func list(
    _ reader: inout ListReader, comparing known: inout KnownKeys?, unknown kind: ListEvent.Kind,
    _ deliver: (ListWatchUpdate) async throws -> Void
  ) async throws -> Etcdserverpb_ResponseHeader {
    reader.begin()
    while let page = try await reader.next({ try await deliver(.watch($0)) }) {
      guard known != nil else {
        if page.count > 0 { try await deliver(.list(page)) }
        continue
      }
      var differences = Differences(reader.header, unknown: kind)
      while try differences.take(page, comparing: &known) { try await deliver(.list(differences.flush())) }
      if !differences.isEmpty { try await deliver(.list(differences.flush())) }
    }
    var vanished = ListPart(reader.header)
    while known?.takeVanished(before: nil, into: &vanished) == false {
      try await deliver(.list(vanished))
      vanished = ListPart(reader.header)
    }
    if vanished.count > 0 { try await deliver(.list(vanished)) }
    return reader.header
  }

  private func follow(
    after revision: Int64, keeping known: inout KnownKeys?, _ deliver: (ListWatchUpdate) async throws -> Void
  ) async throws {
    try await watch.run(from: revision &+ 1) { update in
      if case .response(let response, _) = update {
        if response.isCanceled, relists { return }
        try known?.apply(response)
      }
      try await deliver(.watch(update))
    }
  }
}

/// The differences of a page of a list from what is known.
private struct Differences {
  private var part: ListPart
  private let unknown: ListEvent.Kind
  private var index = 0

  init(_ header: Etcdserverpb_ResponseHeader, unknown: ListEvent.Kind) {
    part = ListPart(header)
    self.unknown = unknown
  }

  var isEmpty: Bool { part.count == 0 }

  /// Compares the rest of a page.
  /// - Returns: whether there is more to compare, because the differences are as many as should be held.
  mutating func take(_ page: ListPart, comparing known: inout KnownKeys?) throws -> Bool {
    while index < page.count {
      let isTaken = page.withEvent(at: index) { event in
        guard known?.takeVanished(before: event.keyValue.key, into: &part) == true else { return false }
        switch known?.meet(event.keyValue) {
        case .new: part.append(unknown, event.keyValue)
        case .changed: part.append(.put, event.keyValue)
        case .unchanged, nil: break
        }
        return true
      }
      guard isTaken else { return true }
      index += 1
    }
    return false
  }

  /// The differences so far.
  mutating func flush() -> ListPart {
    defer { part = ListPart(part.header) }
    return part
  }
}

/// Reads the pages of a list, all at the revision of the first one.
private struct ListReader {
  /// Few, because the size of the values is not known yet; the first lines appear at once.
  private static let firstLimit: Int64 = 32
  /// A server walks all keys of the range for each page, so pages must not be too small.
  private static let longest: Int64 = 30_000
  private static let fastestGrowth: Int64 = 16

  private let client: Client
  private let range: KeyRange
  private let patience: Duration
  private(set) var header = Etcdserverpb_ResponseHeader()
  private var request = Etcdserverpb_RangeRequest()
  private var isAtEnd = false
  /// Whether the command has printed something: from then on it goes on whatever happens.
  private var isStarted = false

  init(client: Client, range: KeyRange, patience: Duration) {
    self.client = client
    self.range = range
    self.patience = patience
  }

  /// A new list begins.
  mutating func begin() {
    request = Etcdserverpb_RangeRequest(range)
    // A watch takes the empty key for the first one; a range request would be refused.
    if request.key.isEmpty { request.key = [0] }
    request.limit = Self.firstLimit
    isAtEnd = false
  }

  private var runningPolicy: RetryPolicy {
    var policy = RetryPolicy.runningWatch
    policy.tryLimit = patience > .zero ? patience : nil
    return policy
  }

  /// The next page; nil after the last one.
  mutating func next(_ note: (WatchUpdate) async throws -> Void) async throws -> ListPart? {
    guard !isAtEnd else { return nil }
    let wasStarted = isStarted
    let policy = wasStarted ? runningPolicy : .repeatable
    var request = self.request
    var isInterrupted = false
    let (page, endpoint) = try await client.attempt(
      policy: policy, deadline: wasStarted ? nil : Client.deadline(after: patience)
    ) { error in
      // A shorter page may arrive in time.
      request.limit = max(request.limit / 2, 1)
      guard wasStarted, !isInterrupted else { return }
      isInterrupted = true
      try await note(.interrupted(error))
    } _: { target in
      (try await client.listPage(request, at: target), target.endpoint.text)
    }
    if isInterrupted { try await note(.resumed(endpoint: endpoint)) }
    try accept(page)
    isStarted = true
    var part = page.part
    part.header = header
    return part
  }

  /// Prepares the next request.
  private mutating func accept(_ page: ListPage) throws {
    if request.revision == 0 { header = page.part.header }
    isAtEnd = !page.more
    guard page.more else { return }
    try request.advance(past: page.lastKey)
    // All pages have to show the same state.
    guard header.revision > 0 else { throw ClientError.malformedAnswer(method: API.KV.range.path, .unorderedKeys) }
    request.revision = header.revision
    let (count, size) = (Int64(page.part.count), Int64(page.part.size))
    request.limit = min(max(count * Int64(ListPart.usualSize) / size, 1), count * Self.fastestGrowth, Self.longest)
  }
}

extension Client {
  /// Reads a page, or the front of it when that is as much as should be held.
  fileprivate func listPage(_ request: Etcdserverpb_RangeRequest, at target: Target) async throws -> ListPage {
    let path = API.KV.range.path
    let call = try open(path, request.serializedBytes(), at: target, deadline: target.deadline)
    defer { call.cancel() }
    var page = ListPage()
    var decoder = RangeDecoder()
    do {
      while let fragment = try await call.nextFragment() {
        try fragment.withUnsafeBytes { try decoder.feed($0, to: &page) }
        guard page.isFull else { continue }
        page.breakOff()
        return page
      }
      try decoder.finish(&page)
      guard page.hasHeader else { throw WireError.truncated }
    } catch let error as WireError {
      throw ClientError.malformedAnswer(method: path, error)
    }
    return page
  }
}

extension RPCError {
  /// How a server refuses to read a revision that was compacted.
  fileprivate static let compacted = RPCError(
    code: .outOfRange, message: "etcdserver: mvcc: required revision has been compacted")

  fileprivate var isCompacted: Bool { message == RPCError.compacted.message }
}
