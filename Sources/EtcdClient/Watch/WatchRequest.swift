import EtcdAPI

/// The messages that are sent on a watch stream, as bytes.
extension Etcdserverpb_WatchRequest {
  /// The message that creates a watch, beginning at `revision`.
  ///
  /// It does not request fragments, which would keep messages below the server's request limit: messages are decoded in
  /// parts anyway, and creating a fragment takes a server quadratic time in the number of events.
  static func create(_ request: Etcdserverpb_WatchCreateRequest, from revision: Int64) -> [UInt8] {
    var request = request
    request.startRevision = revision
    return Self.with { $0.createRequest = request }.serializedBytes()
  }

  /// The progress request.
  static let progress = Self.with { $0.progressRequest = Etcdserverpb_WatchProgressRequest() }.serializedBytes()

  /// The watch ID in a probe, should the server create the watch. Servers assign IDs from 0 upwards.
  private static let probeID: Int64 = 1 << 40

  /// A message to which a server responds at once while it serves the stream: the request to watch an empty range,
  /// which etcd refuses. A progress request would not do: a server ignores it while a watch starts at a future
  /// revision.
  static let probe: [UInt8] = {
    var empty = Etcdserverpb_WatchCreateRequest(KeyRange(key: [1], rangeEnd: [1]))
    empty.watchID = probeID
    return Self.with { $0.createRequest = empty }.serializedBytes()
  }()

  /// The message that ends a watch of the stream.
  static func cancel(_ id: Int64) -> [UInt8] {
    Self.with { $0.cancelRequest = .with { $0.watchID = id } }.serializedBytes()
  }
}
