import EtcdAPI

/// What to watch (etcdserverpb.WatchCreateRequest).
public struct WatchRequest: Sendable, Equatable {
  /// Which keys.
  public var range: KeyRange
  /// From which revision on; 0 for what comes from now on.
  public var startRevision: Int64 = 0
  /// Whether events carry the pair before the change.
  public var prevKV = false
  /// Whether the server tells now and then how far it is when there are no events.
  public var progressNotify = false

  /// A watch of what comes from now on.
  public init(_ range: KeyRange) {
    self.range = range
  }

  /// The message that creates it, beginning at `revision`.
  ///
  /// It doesn't ask for fragments, which would keep messages below the server's limit for requests: they are decoded in parts anyway, and
  /// a server needs time that grows with the square of a fragment's events to make one.
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

  /// The message that asks how far the server is.
  static let progress: [UInt8] = [3 << 3 | 2, 0]

  /// The ID of the watch that a probe asks for, should the server make it. Servers count their own up from 0.
  private static let probeID: Int64 = 1 << 40

  /// The message that a server answers at once as long as it serves the stream: the request for a watch of an empty range, which etcd
  /// refuses. A progress request wouldn't do: it stays unanswered as long as a watch begins at a revision that is yet to come.
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
