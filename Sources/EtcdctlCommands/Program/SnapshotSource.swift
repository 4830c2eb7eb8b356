import CommandModel
import Offline

/// The flag of commands that can also answer from a file, without a server.
struct SnapshotSource: Options, Equatable {
  private static let name = "from-snapshot"

  static let flags: [Flag<SnapshotSource>] = [
    .file(name, \.path, "Answer from this snapshot, or from the data directory of a stopped member, without a server")
  ]

  /// What manuals say of it.
  static let remark: Paragraph = """
    With --from-snapshot nothing is asked of a server: the answer is what one with these data would say, in every format. \
    The cluster's and the member's ID in it are known for a data directory with its log only, and 0 (hence left out in \
    JSON) for a file; the raft term is that of the last change, which databases hold since etcd 3.5. The file is only read.
    """

  var path = ""

  /// Opens what the flag names; nil when it isn't given.
  /// - Throws: `Failure` for an empty name, which must not lead to a server being asked; `SnapshotError`.
  func open(in context: Context) throws -> SnapshotView? {
    guard !path.isEmpty else {
      if context.given.contains(Self.name) { throw Failure("--\(Self.name) names no file", .badArguments) }
      return nil
    }
    let view = try SnapshotView(path)
    if let log = view.log, log.pendingChanges > 0 {
      context.standardError.line(
        "note: the member's log has \(log.pendingChanges) changes that may not be in its database yet; "
          + "only what is there is shown")
    }
    if let fault = view.logFault {
      context.standardError.line(
        "note: the member's log can't be read; only what is in its database is shown: \(fault.description)")
    }
    return view
  }

  /// The answer of the snapshot, or that of a server when the flag isn't given.
  func answer<Answer>(
    in context: Context, _ local: (SnapshotView) throws -> Answer, orServer remote: () async throws -> Answer
  ) async throws -> Answer {
    if let view = try open(in: context) { return try local(view) }
    return try await remote()
  }
}

/// Runs `body` and says of a revision that can't be had what a server says.
func inServersWords<Answer>(
  _ body: () async throws(SnapshotError) -> Answer
) async throws -> Answer {
  do throws(SnapshotError) {
    return try await body()
  } catch {
    switch error {
    case .compacted, .futureRevision: throw Failure("etcdserver: \(error.description)")
    default: throw error
    }
  }
}
