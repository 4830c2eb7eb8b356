import CommandModel
import EtcdAPI

/// What is done with a key.
enum ChangeAction: String, Sendable {
  /// It gets an earlier value again.
  case put
  /// It is deleted.
  case delete
  /// It stays as it is.
  case keep
  /// It is copied to another key.
  case copy
  /// It is renamed.
  case move
}

/// A key in a plan, and what is done with it.
struct PlannedKey: Sendable {
  let action: ChangeAction
  let key: [UInt8]
  /// The key that it is copied or moved to.
  var target: [UInt8]?
  /// The revision of its last change; 0 if it does not exist.
  let modRevision: Int64
  /// The revision at which the value was written that it gets; 0 if it is deleted.
  var oldModRevision: Int64 = 0
  /// Whether the target exists.
  var replaces = false
}

/// A write of one key.
struct KeyWrite: Sendable {
  enum Operation {
    case put(value: [UInt8], lease: Int64)
    case delete
  }

  let key: [UInt8]
  let operation: Operation
  /// The mod revision that the key must have, 0 if it must not exist; nil if that does not matter.
  let expected: Int64?

  /// The operation of a transaction.
  var request: Etcdserverpb_RequestOp {
    .with {
      switch operation {
      case .put(let value, let lease):
        $0.requestPut = .with {
          $0.key = key
          $0.value = value
          $0.lease = lease
        }
      case .delete: $0.requestDeleteRange.key = key
      }
    }
  }
}

/// A key in a plan with the writes that belong together; none for a key that stays as it is.
struct ChangeStep {
  let planned: PlannedKey
  let writes: [KeyWrite]
}

/// Changes to many keys, found one by one.
protocol ChangePlan {
  /// The next key; nil at the end.
  mutating func next() async throws -> ChangeStep?
}

/// How many keys are changed, and in which way.
struct ChangeSummary: Sendable {
  private(set) var puts = 0
  private(set) var deletes = 0
  var kept = 0
  /// Keys that were copied or moved.
  private(set) var transferred = 0
  /// Targets that existed.
  private(set) var replaced = 0
  /// The number of transactions.
  private(set) var transactions = 0
  /// The revision of the last transaction; 0 if there was none.
  private(set) var revision: Int64 = 0

  /// Keys that are changed.
  var changed: Int { puts + deletes + transferred }

  /// Counts a key.
  mutating func count(_ planned: PlannedKey) {
    switch planned.action {
    case .put: puts += 1
    case .delete: deletes += 1
    case .keep: kept += 1
    case .copy, .move: transferred += 1
    }
    if planned.replaces { replaced += 1 }
  }

  /// Counts a transaction, which got a revision.
  mutating func countTransaction(at revision: Int64) {
    transactions += 1
    self.revision = revision
  }
}

/// The flags of commands that change many keys.
struct ChangeOptions: Options, Equatable {
  static let flags: [Flag<ChangeOptions>] =
    [
      .toggle("dry-run", \.isDryRun, "Print what would be done, and change nothing"),
      .integer("max-txn-ops", \.maxOperations, "Maximum number of operations per transaction, as set in the server"),
    ] + Confirmation.flags.map { $0.lifted(\.confirmation) }

  /// The paragraph in manuals about what happens to many keys.
  static let remark: Paragraph = """
    All keys are changed in one transaction if they fit into one: 128 operations and 1.4 MB, which is what servers \
    accept by default. Otherwise each transaction changes some of the keys, in their order. If another client changes \
    a key in the meantime, the command stops before the transaction with that key, reports how many keys were changed \
    before, and exits with status 7. Run it again to continue. Memory use does not grow with the number of keys.
    """

  var isDryRun = false
  /// etcd's default.
  var maxOperations: UInt = 128
  var confirmation = Confirmation()
}
