import EtcdAPI

/// One operation of a transaction.
public enum TxnOperation: Sendable, Equatable {
  /// Reads keys.
  case range(RangeRequest)
  /// Writes a key.
  case put(PutRequest)
  /// Deletes keys.
  case deleteRange(Etcdserverpb_DeleteRangeRequest)

  /// The operation as a part of an etcdserverpb.TxnRequest.
  public var message: Etcdserverpb_RequestOp {
    .with {
      switch self {
      case .range(let request): $0.requestRange = request.message
      case .put(let request): $0.requestPut = request.message
      case .deleteRange(let request): $0.requestDeleteRange = request
      }
    }
  }
}
