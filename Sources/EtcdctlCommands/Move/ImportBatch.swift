import EtcdAPI
import EtcdClient

/// What to do with keys that exist.
enum ImportOverwriting: String, CaseIterable, Sendable {
  /// Leave them as they are.
  case never
  /// Write those whose value differs.
  case changed
  /// Write them all.
  case always
}

/// A key that is to be written or deleted.
struct ImportEntry: Sendable {
  enum Operation: Sendable {
    case put(value: [UInt8], lease: Int64)
    /// Deletes the key if this is still its mod revision.
    case delete(modRevision: Int64)
  }

  /// What is known of the key at the destination.
  enum Found: Equatable, Sendable {
    case nothingYet
    case missing
    case present(modRevision: Int64, hasValue: Bool)
  }

  let key: [UInt8]
  let operation: Operation
  var found: Found

  init(_ key: [UInt8], _ operation: Operation) {
    self.key = key
    self.operation = operation
    found = .nothingYet
    if case .delete(let revision) = operation { found = .present(modRevision: revision, hasValue: false) }
  }

  /// The lease to attach the key to; 0 for none.
  var lease: Int64 {
    guard case .put(_, let lease) = operation else { return 0 }
    return lease
  }

  /// What it adds to a request: the key is compared, written, and read when it is not as expected.
  var size: Int {
    guard case .put(let value, _) = operation else { return 3 * key.count + Self.overhead }
    return 3 * key.count + value.count + Self.overhead
  }

  private static let overhead = 96

  /// Takes note of what a server has of the key.
  mutating func note(_ pairs: [Mvccpb_KeyValue]) {
    guard let pair = pairs.first else { return found = .missing }
    var hasValue = false
    if case .put(let value, _) = operation { hasValue = pair.value == value }
    found = .present(modRevision: pair.modRevision, hasValue: hasValue)
  }
}

/// What is to be done with an entry, by what is known of its key.
enum ImportStep: Equatable {
  /// Write or delete, if this is still the mod revision; 0 for no key.
  case write(expected: Int64)
  case unchanged
  case conflict(modRevision: Int64)
  /// Somebody else has deleted it.
  case gone

  init(_ entry: ImportEntry, _ overwriting: ImportOverwriting) {
    switch (entry.operation, entry.found) {
    case (.put, .nothingYet), (.put, .missing): self = .write(expected: 0)
    case (.put, .present(_, hasValue: true)) where overwriting != .always: self = .unchanged
    case (.put, .present(let revision, _)):
      self = overwriting == .never ? .conflict(modRevision: revision) : .write(expected: revision)
    case (.delete(let expected), .present(let revision, _)):
      self = revision == expected ? .write(expected: expected) : .conflict(modRevision: revision)
    case (.delete, .nothingYet), (.delete, .missing): self = .gone
    }
  }
}

/// How many keys were imported, and how.
struct ImportTally: Equatable, Sendable {
  var created: Int64 = 0
  var changed: Int64 = 0
  var unchanged: Int64 = 0
  var conflicts: Int64 = 0
  var deleted: Int64 = 0
  /// Keys that were not written, because their lease has expired meanwhile.
  var expired: Int64 = 0

  /// How many keys there were.
  var total: Int64 { created + changed + unchanged + conflicts + deleted }

  /// Counts what was written.
  mutating func count(written entry: ImportEntry, over expected: Int64) {
    if case .delete = entry.operation {
      deleted += 1
    } else if expected == 0 {
      created += 1
    } else {
      changed += 1
    }
  }

  static func += (sum: inout ImportTally, other: ImportTally) {
    sum.created += other.created
    sum.changed += other.changed
    sum.unchanged += other.unchanged
    sum.conflicts += other.conflicts
    sum.deleted += other.deleted
    sum.expired += other.expired
  }
}

/// Several entries in one transaction, in which each is a transaction of its own: one that is not as expected does not
/// keep the others from being written.
struct ImportTransaction {
  /// The request; a single entry is not nested, so that servers that allow one operation only take it.
  let request: Etcdserverpb_TxnRequest

  init(_ entries: [(entry: ImportEntry, expected: Int64)]) {
    let single = entries.map { Self.transaction($0.entry, $0.expected) }
    request =
      single.count == 1 ? single[0] : .with { $0.success = single.map { one in .with { $0.requestTxn = one } } }
  }

  /// What has become of each entry; nil unless the response has that.
  static func results(_ response: Etcdserverpb_TxnResponse, of count: Int) -> [Etcdserverpb_TxnResponse]? {
    guard count > 1 else { return [response] }
    guard response.responses.count == count else { return nil }
    return response.responses.map(\.responseTxn)
  }

  private static func transaction(_ entry: ImportEntry, _ expected: Int64) -> Etcdserverpb_TxnRequest {
    .with { request in
      request.compare = [Etcdserverpb_Compare(entry.key, .equal, .modRevision(expected))]
      request.success = [entry.request]
      request.failure = [.with { $0.requestRange.key = entry.key }]
    }
  }
}

extension ImportEntry {
  fileprivate var request: Etcdserverpb_RequestOp {
    .with { request in
      switch operation {
      case .put(let value, let lease):
        request.requestPut.key = key
        request.requestPut.value = value
        request.requestPut.lease = lease
      case .delete: request.requestDeleteRange.key = key
      }
    }
  }
}
