import CommandModel

extension Commands {
  static let lease = CommandNode<Action>.group(
    Manual("lease", "Grants, renews, revokes and lists leases"),
    [
      .command(LeaseGrantCommand.self),
      .command(LeaseRevokeCommand.self),
      .command(LeaseTimeToLiveCommand.self),
      .command(LeaseListCommand.self),
      .command(LeaseKeepAliveCommand.self),
    ])
}

extension LeaseID {
  /// Reads the only argument of a command.
  /// - Throws: `UsageError` unless it is one valid ID.
  static func parse(_ arguments: [Word], of manual: Manual) throws(UsageError) -> Int64 {
    try manual.checkCount(of: arguments)
    return try parse(arguments[0].string)
  }

  /// An ID with 16 digits, as Go's `%016x`.
  static func text(_ id: Int64) -> String {
    let digits = String(id.magnitude, radix: 16)
    let sign = id < 0 ? "-" : ""
    return sign + String(repeating: "0", count: max(0, 16 - sign.utf8.count - digits.utf8.count)) + digits
  }
}

/// Runs a call whose failure has the exit status of a bad connection whatever the cause, as in the lease commands of
/// etcd's own client.
func asBadConnection<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
  do {
    return try await body()
  } catch {
    let failure = describe(error)
    throw Failure(failure.message, .badConnection, hint: failure.hint)
  }
}
