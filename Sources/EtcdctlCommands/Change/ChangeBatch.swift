import EtcdAPI

/// Steps of a plan that are carried out in one transaction, if their keys are as expected.
struct ChangeBatch {
  /// Below the size of a request that servers accept by default, which is 1.5 MiB.
  private static let sizeLimit = 1_400_000
  /// The most that an operation and its comparison take beside the key and the value.
  private static let overhead = 80

  private(set) var request = Etcdserverpb_TxnRequest()
  private(set) var planned: [PlannedKey] = []
  private var size = 0
  private let limit: Int

  /// An empty batch for a server with a limit of operations; 0 for none.
  init(limit: UInt) {
    self.limit = limit == 0 ? .max : Int(clamping: limit)
  }

  /// Adds a step unless it makes the transaction too large; the first one fits always, whatever a server says to it.
  /// - Returns: whether it was added.
  mutating func add(_ step: ChangeStep) -> Bool {
    let added = step.writes.reduce(0) { $0 + Self.size(of: $1) }
    let fits = size + added <= Self.sizeLimit && request.success.count + step.writes.count <= limit
    guard fits || planned.isEmpty else { return false }
    size += added
    planned.append(step.planned)
    for write in step.writes {
      request.success.append(write.request)
      guard let expected = write.expected else { continue }
      request.compare.append(Etcdserverpb_Compare(write.key, .equal, .modRevision(expected)))
      // Read in case of a mismatch, to find out which key it is.
      request.failure.append(
        .with {
          $0.requestRange.key = write.key
          $0.requestRange.keysOnly = true
        })
    }
    return true
  }

  private static func size(of write: KeyWrite) -> Int {
    var size = 3 * write.key.count + overhead
    if case .put(let value, _) = write.operation { size += value.count }
    return size
  }

  /// Why a server has refused the transaction: the first key that is not as expected.
  func failure(_ response: Etcdserverpb_TxnResponse) -> Failure {
    for (comparison, answer) in zip(request.compare, response.responses) {
      let found = answer.responseRange.kvs.first?.modRevision ?? 0
      guard found != comparison.modRevision else { continue }
      return .changedMeanwhile(comparison.key, expected: comparison.modRevision, found: found)
    }
    return Failure("a key was changed meanwhile", .conditionFailed)
  }
}

extension Failure {
  /// The failure when somebody has changed a key since it was read; a mod revision of 0 stands for no key.
  static func changedMeanwhile(_ key: [UInt8], expected: Int64, found: Int64) -> Failure {
    let what =
      if found == 0 {
        "deleted meanwhile"
      } else if expected == 0 {
        "created meanwhile (mod revision \(found))"
      } else {
        "changed meanwhile (mod revision \(found), it was \(expected))"
      }
    return Failure("the key \(goQuotedText(key)) was \(what)", .conditionFailed)
  }
}
