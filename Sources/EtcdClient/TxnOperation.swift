import EtcdAPI

/// One operation of a transaction.
public enum TxnOperation: Sendable, Equatable {
  /// Reads keys.
  case range(RangeRequest)
  /// Stores a value.
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

extension RangeRequest {
  fileprivate var message: Etcdserverpb_RangeRequest {
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
}

extension PutRequest {
  fileprivate var message: Etcdserverpb_PutRequest {
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
