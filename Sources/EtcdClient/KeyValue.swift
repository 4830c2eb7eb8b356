import EtcdAPI

/// The header of every response of etcd (etcdserverpb.ResponseHeader).
public struct ResponseHeader: Sendable, Equatable {
  /// The ID of the cluster.
  public var clusterID: UInt64 = 0
  /// The ID of the member that responded.
  public var memberID: UInt64 = 0
  /// The revision of the key-value store when the request was applied; 0 where the response has none.
  public var revision: Int64 = 0
  /// The raft term of the member that responded.
  public var raftTerm: UInt64 = 0

  /// A header of zeros.
  public init() {}

  init(wire bytes: UnsafeRawBufferPointer) throws(WireError) {
    var reader = WireReader(bytes)
    while !reader.isAtEnd {
      let tag = try reader.tag()
      switch tag.number {
      case 1: clusterID = try reader.uint64(tag)
      case 2: memberID = try reader.uint64(tag)
      case 3: revision = try reader.int64(tag)
      case 4: raftTerm = try reader.uint64(tag)
      default: try reader.skip(tag)
      }
    }
  }
}

/// A key with its value and its history (mvccpb.KeyValue).
public struct KeyValue: Sendable, Equatable {
  /// The key.
  public var key: [UInt8] = []
  /// The revision of the key's creation.
  public var createRevision: Int64 = 0
  /// The revision of the key's last change.
  public var modRevision: Int64 = 0
  /// How often the key was changed since its creation, that included.
  public var version: Int64 = 0
  /// The value.
  public var value: [UInt8] = []
  /// The ID of the lease that the key is attached to; 0 without one.
  public var lease: Int64 = 0

  /// A pair of nothing.
  public init() {}
}

extension KeyValueView {
  /// A copy that outlives the buffer.
  public var copy: KeyValue {
    var pair = KeyValue()
    pair.key = [UInt8](key)
    pair.createRevision = createRevision
    pair.modRevision = modRevision
    pair.version = version
    pair.value = [UInt8](value)
    pair.lease = lease
    return pair
  }
}

extension KeyValue {
  /// Hands out the pair as a view, valid during the call only.
  public func withView<Result>(_ body: (KeyValueView) throws -> Result) rethrows -> Result {
    try key.withUnsafeBytes { key in
      try value.withUnsafeBytes { value in
        var view = KeyValueView()
        view.key = key
        view.createRevision = createRevision
        view.modRevision = modRevision
        view.version = version
        view.value = value
        view.lease = lease
        return try body(view)
      }
    }
  }
}

extension ResponseHeader {
  /// The header of a decoded message.
  public init(_ message: Etcdserverpb_ResponseHeader) {
    clusterID = message.clusterID
    memberID = message.memberID
    revision = message.revision
    raftTerm = message.raftTerm
  }
}

extension KeyValue {
  /// The pair of a decoded message.
  public init(_ message: Mvccpb_KeyValue) {
    key = [UInt8](message.key)
    createRevision = message.createRevision
    modRevision = message.modRevision
    version = message.version
    value = [UInt8](message.value)
    lease = message.lease
  }
}
