import CommandModel
import EtcdAPI
import EtcdClient
import GRPC
import Offline

/// The flag of commands that can read from a snapshot instead of a server.
struct SnapshotSource: Options, Equatable {
  /// The name of the flag.
  static let name = "from-snapshot"

  static let flags: [Flag<SnapshotSource>] = [
    .file(name, \.path, "Read from this snapshot or data directory of a stopped member, without a server")
  ]

  /// The paragraph about it in manuals.
  static let remark: Paragraph = """
    With --from-snapshot, the output is what a server with this data would return, in every format. The cluster ID \
    and member ID are known only for a data directory with its write-ahead log; for a snapshot file they are 0 \
    (omitted in JSON). The raft term is that of the last change, which databases contain since etcd 3.5. The file is \
    only read; it can be compressed with zstd or gzip, or - for standard input.
    """

  /// The paragraph about files in the manuals of commands that take one as their argument.
  static let files: Paragraph = """
    A file can be compressed with zstd or gzip, which is detected by its content, or - for standard input. Both are \
    copied to a temporary file: in the directory that the environment variable TMPDIR names; if it is not set, beside \
    the file or in /tmp.
    """

  var path = ""

  /// Opens what the flag names; nil when it isn't given.
  /// - Throws: `Failure` for an empty name, which must not fall back to a server; `SnapshotError`.
  func open(in context: Context) throws -> SnapshotView? {
    guard !path.isEmpty else {
      if context.given.contains(Self.name) {
        throw Failure("--\(Self.name) is empty: it needs a snapshot or data directory", .badArguments)
      }
      return nil
    }
    let view = try SnapshotView(path)
    if let log = view.log, log.pendingChanges > 0 {
      context.standardError.line(
        "warning: the write-ahead log has \(log.pendingChanges.counted("entry", "entries")) that may not be in the database yet; "
          + "only the database is shown")
    }
    if let fault = view.logFault {
      context.standardError.line(
        "warning: the write-ahead log cannot be read; only the database is shown: \(fault.description)")
    }
    return view
  }

  /// The response of the snapshot, or that of a server when the flag is not given.
  func answer<Answer>(
    in context: Context, _ local: (SnapshotView) throws -> Answer, orServer remote: () async throws -> Answer
  ) async throws -> Answer {
    if let view = try open(in: context) { return try local(view) }
    return try await remote()
  }
}

extension SnapshotView {
  /// Gives the answer to a range request to a sink, as a server would.
  /// - Throws: `Failure` in a server's words for a revision that isn't there; `SnapshotError`; what the sink throws.
  func answer<Sink: RangeSink>(_ request: Etcdserverpb_RangeRequest, to sink: inout Sink) async throws {
    let answer = try await inServersWords { () throws(SnapshotError) in try await range(request) }
    try sink.header(answer.header)
    try answer.forEach { pair in try sink.keyValue(pair) }
    try sink.end(more: answer.more, count: answer.count)
  }
}

/// Runs `body` and reports a compacted or future revision as a server does.
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

extension RPCError {
  /// Whether a server refuses a revision for this reason.
  func reports(_ reason: SnapshotError) -> Bool { message.hasSuffix(reason.description) }
}
