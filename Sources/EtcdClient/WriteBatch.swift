import EtcdAPI
import GRPC

/// Puts and deletions that are applied together, at one revision and without conditions: a growing
/// etcdserverpb.TxnRequest, kept as bytes so that each value is copied once.
package struct WriteBatch: Sendable {
  private var writer = WireWriter()
  /// The number of operations; no two may have the same key.
  package private(set) var count = 0

  /// An empty batch.
  package init() {}

  /// The size of the request in bytes.
  package var size: Int { writer.bytes.count }

  /// Writes a key.
  package mutating func put(_ key: [UInt8], _ value: UnsafeRawBufferPointer) {
    var head = WireWriter()
    head.bytes(Etcdserverpb_PutRequest.Field.key, key)
    if !value.isEmpty { head.begin(Etcdserverpb_PutRequest.Field.value, length: value.count) }
    var operation = WireWriter()
    operation.begin(Etcdserverpb_RequestOp.Field.requestPut, length: head.bytes.count + value.count)
    writer.begin(Etcdserverpb_TxnRequest.Field.success, length: operation.bytes.count + head.bytes.count + value.count)
    writer.unknown(operation.bytes + head.bytes)
    writer.append(value)
    count += 1
  }

  /// Deletes a key.
  package mutating func delete(_ key: [UInt8]) {
    Etcdserverpb_TxnRequest.with { $0.success = [.with { $0.requestDeleteRange.key = key }] }.encode(to: &writer)
    count += 1
  }

  var wire: [UInt8] { writer.bytes }
}

extension Client {
  /// Applies a batch. It is idempotent, so it is retried when the outcome is unknown.
  /// - Throws: as `call`.
  package func write(_ batch: WriteBatch, deadline: ContinuousClock.Instant?) async throws {
    _ = try await callRaw(API.KV.txn.path, batch.wire, policy: .repeatable, deadline: deadline)
  }
}
