import EtcdAPI

/// A request to write a key (etcdserverpb.PutRequest).
public struct PutRequest: Sendable, Equatable {
  /// The key.
  public var key: [UInt8]
  /// The value.
  public var value: [UInt8]
  /// The ID of the lease to attach the key to; 0 for none.
  public var lease: Int64 = 0
  /// Whether to return the previous pair.
  public var prevKV = false
  /// Whether to keep the current value.
  public var ignoreValue = false
  /// Whether to keep the current lease.
  public var ignoreLease = false

  /// A request to write `value` to `key`.
  public init(key: [UInt8], value: [UInt8]) {
    self.key = key
    self.value = value
  }

  /// The request as etcd's message.
  var message: Etcdserverpb_PutRequest {
    .with {
      $0.key = key
      $0.value = value
      $0.lease = lease
      $0.prevKv = prevKV
      $0.ignoreValue = ignoreValue
      $0.ignoreLease = ignoreLease
    }
  }
}

/// A request for keys (etcdserverpb.RangeRequest).
public struct RangeRequest: Sendable, Equatable {
  /// How the keys are sorted; the raw values are the numbers of etcdserverpb.RangeRequest.SortOrder.
  public enum SortOrder: UInt64, Sendable {
    /// In the server's order.
    case none = 0
    /// Lowest first.
    case ascend = 1
    /// Highest first.
    case descend = 2
  }

  /// What the keys are sorted by; the raw values are the numbers of etcdserverpb.RangeRequest.SortTarget.
  public enum SortTarget: UInt64, Sendable {
    /// The key.
    case key = 0
    /// The version.
    case version = 1
    /// The revision of the creation.
    case create = 2
    /// The revision of the last change.
    case modify = 3
    /// The value.
    case value = 4
  }

  /// Which keys.
  public var range: KeyRange
  /// The maximum number; 0 for all.
  public var limit: Int64 = 0
  /// The revision to read at; 0 for the latest.
  public var revision: Int64 = 0
  /// How they are sorted.
  public var sortOrder = SortOrder.none
  /// What they are sorted by.
  public var sortTarget = SortTarget.key
  /// Whether a member may respond from its own data, which may be stale.
  public var serializable = false
  /// Whether to leave out the values.
  public var keysOnly = false
  /// Whether to leave out the pairs.
  public var countOnly = false
  /// The lowest modification revision; 0 for any.
  public var minModRevision: Int64 = 0
  /// The highest modification revision; 0 for any.
  public var maxModRevision: Int64 = 0
  /// The lowest creation revision; 0 for any.
  public var minCreateRevision: Int64 = 0
  /// The highest creation revision; 0 for any.
  public var maxCreateRevision: Int64 = 0

  /// A request for all that is in `range`.
  public init(_ range: KeyRange) {
    self.range = range
  }

  /// The request as etcd's message.
  public var message: Etcdserverpb_RangeRequest {
    .with {
      $0.key = range.key
      $0.rangeEnd = range.rangeEnd
      $0.limit = limit
      $0.revision = revision
      $0.sortOrder = .init(rawValue: Int(sortOrder.rawValue))
      $0.sortTarget = .init(rawValue: Int(sortTarget.rawValue))
      $0.serializable = serializable
      $0.keysOnly = keysOnly
      $0.countOnly = countOnly
      $0.minModRevision = minModRevision
      $0.maxModRevision = maxModRevision
      $0.minCreateRevision = minCreateRevision
      $0.maxCreateRevision = maxCreateRevision
    }
  }

  /// Whether the range can be read in pages: in key order and without filters.
  public var isPageable: Bool {
    sortOrder != .descend && sortTarget == .key && !countOnly && !range.rangeEnd.isEmpty && minModRevision == 0
      && maxModRevision == 0 && minCreateRevision == 0 && maxCreateRevision == 0
  }
}
