import CommandModel
import EtcdAPI
import EtcdClient

/// What must hold of a key so that it is written.
enum WriteCondition: Equatable, Sendable {
  /// It does not exist.
  case absent
  /// It was last modified at this revision.
  case modRevision(Int64)
  /// It exists and has this value.
  case value([UInt8])

  /// The flag that names a mod revision, of which 0 stands for a key that does not exist.
  static let modRevisionFlag = "if-mod-rev"

  /// The condition for a mod revision.
  /// - Throws: `UsageError` for a negative one.
  static func unmodified(since revision: Int64) throws(UsageError) -> WriteCondition {
    guard revision >= 0 else { throw UsageError("--\(modRevisionFlag) must not be negative") }
    return revision == 0 ? .absent : .modRevision(revision)
  }

  /// The condition as a comparison of a transaction.
  func comparison(of key: [UInt8]) -> Etcdserverpb_Compare {
    switch self {
    case .absent: Etcdserverpb_Compare(key, .equal, .modRevision(0))
    case .modRevision(let revision): Etcdserverpb_Compare(key, .equal, .modRevision(revision))
    case .value(let value): Etcdserverpb_Compare(key, .equal, .value(value))
    }
  }

  /// The failure when the condition does not hold; `found` is what there is of the key.
  func failure(of key: [UInt8], found: Mvccpb_KeyValue?) -> Failure {
    let name = goQuotedText(key)
    guard let found else {
      return Failure("the key \(name) does not exist: nothing was written", .conditionFailed)
    }
    let reason =
      switch self {
      case .absent: "the key \(name) exists (mod revision \(found.modRevision))"
      case .modRevision(let revision): "the key \(name) has mod revision \(found.modRevision), not \(revision)"
      case .value: "the key \(name) has another value (mod revision \(found.modRevision))"
      }
    return Failure("\(reason): nothing was written", .conditionFailed)
  }

  /// What the exit status of an unmet condition means.
  static let exitStatus = ExitStatus(.conditionFailed, "the condition does not hold; nothing was written")
}

/// What became of a conditional write.
enum ConditionalOutcome {
  /// It was carried out: the header of the response, and the response to the operation.
  case written(Etcdserverpb_ResponseHeader, Etcdserverpb_ResponseOp)
  /// The condition does not hold; the pair is what there is of the key.
  case refused(found: Mvccpb_KeyValue?)
}

extension Client {
  /// Carries out one operation on a key if a condition holds of the key, both in one transaction.
  /// - Parameters:
  ///   - operation: what to do.
  ///   - condition: what must hold.
  ///   - key: the key.
  ///   - readsValue: whether the pair of a refusal has its value.
  ///   - deadline: the deadline of the request.
  /// - Returns: what became of it.
  /// - Throws: as `call`. A request that may have taken effect is not repeated.
  func write(
    _ operation: Etcdserverpb_RequestOp, if condition: WriteCondition, of key: [UInt8], readsValue: Bool = false,
    deadline: ContinuousClock.Instant?
  ) async throws -> ConditionalOutcome {
    var read = Etcdserverpb_RangeRequest(KeyRange(key: key))
    read.keysOnly = !readsValue
    let request = Etcdserverpb_TxnRequest.with {
      $0.compare = [condition.comparison(of: key)]
      $0.success = [operation]
      $0.failure = [.with { $0.requestRange = read }]
    }
    let response = try await call(API.KV.txn, request, deadline: deadline)
    let answer = response.responses.first ?? Etcdserverpb_ResponseOp()
    return response.succeeded
      ? .written(response.header, answer) : .refused(found: answer.responseRange.kvs.first)
  }
}
