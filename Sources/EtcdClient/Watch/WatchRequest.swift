import EtcdAPI

/// What to watch (etcdserverpb.WatchCreateRequest).
public struct WatchRequest: Sendable, Equatable {
  /// Which keys.
  public var range: KeyRange
  /// The start revision; 0 for new events only.
  public var startRevision: Int64 = 0
  /// Whether events include the previous pair.
  public var prevKV = false
  /// Whether the server sends progress notifications while there are no events.
  public var progressNotify = false

  /// A watch of new events.
  public init(_ range: KeyRange) {
    self.range = range
  }

  /// The message that creates it, beginning at `revision`.
  ///
  /// It does not request fragments, which would keep messages below the server's request limit: messages are decoded in
  /// parts anyway, and creating a fragment takes a server quadratic time in the number of events.
  func wire(from revision: Int64) -> [UInt8] {
    var create = WireWriter()
    create.bytes(1, range.key)
    create.bytes(2, range.rangeEnd)
    create.int64(3, revision)
    create.bool(4, progressNotify)
    create.bool(6, prevKV)
    var message = WireWriter()
    message.alwaysBytes(1, create.bytes)
    return message.bytes
  }

  /// The progress request.
  static let progress: [UInt8] = [3 << 3 | 2, 0]

  /// The watch ID in a probe, should the server create the watch. Servers assign IDs from 0 upwards.
  private static let probeID: Int64 = 1 << 40

  /// A message to which a server responds at once while it serves the stream: the request to watch an empty range,
  /// which etcd refuses. A progress request would not do: a server ignores it while a watch starts at a future
  /// revision.
  static let probe: [UInt8] = {
    var create = WireWriter()
    create.bytes(1, [1])
    create.bytes(2, [1])
    create.int64(7, probeID)
    var message = WireWriter()
    message.alwaysBytes(1, create.bytes)
    return message.bytes
  }()

  /// The message that ends a watch of the stream.
  static func cancel(_ id: Int64) -> [UInt8] {
    var cancel = WireWriter()
    cancel.int64(1, id)
    var message = WireWriter()
    message.alwaysBytes(2, cancel.bytes)
    return message.bytes
  }
}
