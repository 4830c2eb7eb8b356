import TestSupport

/// A lease that was granted to a test, and the two ways in which its ID is written.
struct GrantedLease {
  private let id: UInt64

  /// As `lease grant` prints it: with leading zeros, which one ID in eight has.
  var text: String {
    let digits = String(id, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// As it stands in `-w jsonl` and `-w yaml`: without leading zeros.
  var record: String { String(id, radix: 16) }

  fileprivate init(granted outcome: Outcome) throws {
    let words = outcome.text.split(separator: " ")
    guard words.count > 1, let id = UInt64(words[1], radix: 16) else {
      throw HarnessError("no lease was granted: \(outcome)")
    }
    self.id = id
  }
}

extension Etcdctl {
  /// Has the server grant a lease.
  func grantLease(seconds: Int = 600) async throws -> GrantedLease {
    try GrantedLease(granted: await run(["lease", "grant", "\(seconds)"]))
  }
}
