import EtcdAPI
import GRPC

/// Puts and deletions that are applied together, at one revision and without conditions: a growing
/// etcdserverpb.TxnRequest.
///
/// | MESSAGE     | FIELD | TYPE               | DESCRIPTION          |
/// |-------------|-------|--------------------|----------------------|
/// | TxnRequest  | 2     | RequestOp          | success, repeated    |
/// | RequestOp   | 2     | PutRequest         | request_put          |
/// | RequestOp   | 3     | DeleteRangeRequest | request_delete_range |
///
/// Source: etcd's `api/etcdserverpb/rpc.proto`.
public struct WriteBatch: Sendable {
  private var writer = WireWriter()
  /// The number of operations; no two may have the same key.
  public private(set) var count = 0

  /// An empty batch.
  public init() {}

  /// The size of the request in bytes.
  public var size: Int { writer.bytes.count }

  /// Writes a key.
  public mutating func put(_ key: [UInt8], _ value: UnsafeRawBufferPointer) {
    var head = WireWriter()
    head.bytes(1, key)
    if !value.isEmpty { head.begin(2, length: value.count) }
    var operation = WireWriter()
    operation.begin(2, length: head.bytes.count + value.count)
    writer.begin(2, length: operation.bytes.count + head.bytes.count + value.count)
    writer.unknown(operation.bytes + head.bytes)
    writer.append(value)
    count += 1
  }

  /// Deletes a key.
  public mutating func delete(_ key: [UInt8]) {
    var deletion = WireWriter()
    deletion.bytes(1, key)
    var operation = WireWriter()
    operation.alwaysBytes(3, deletion.bytes)
    writer.alwaysBytes(2, operation.bytes)
    count += 1
  }

  var wire: [UInt8] { writer.bytes }
}

extension Client {
  /// Applies a batch. It is idempotent, so it is retried when the outcome is unknown.
  /// - Throws: as `call`.
  public func write(_ batch: WriteBatch, deadline: ContinuousClock.Instant?) async throws {
    _ = try await callRaw(API.KV.txn.path, batch.wire, policy: .repeatable, deadline: deadline)
  }
}
