import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `del`: deletes keys.
struct DelCommand: RunnableCommand {
  static let manual = Manual(
    "del", "Deletes a key or a range of keys",
    description: [
      """
      Prints the number of deleted keys. With range_end, deletes all keys in [key, range_end); confirm that with \
      --range, so that a stray argument does not delete a range. With --confirm, deletes more than one key on a \
      terminal only after it has shown their number and been confirmed.
      """,
      """
      With --if-mod-rev, deletes the key only if it was last modified at this revision: comparison and deletion are \
      one transaction. If it was not, the error message has its current mod revision, and the exit status is 7.
      """,
    ],
    arguments: [Argument("key", .key), Argument("range_end", .key, optional: true)],
    examples: [
      Example("etcdctl del /app/config", "delete one key"),
      Example("etcdctl del --prefix /app/tmp/ --prev-kv", "delete all keys with a prefix and print them"),
      Example("etcdctl del --prefix /app/tmp/ --dry-run", "count the keys that this would delete"),
      Example("etcdctl del /app/owner --if-mod-rev 1234", "delete a key unless it has changed since this revision"),
      Example("etcdctl del /app/a /app/c --range", "delete all keys from /app/a up to, not including, /app/c"),
    ],
    exitStatuses: [WriteCondition.exitStatus],
    formats: DeleteReport.formats)

  static let flags: [Flag<DelCommand>] =
    [
      .toggle("prefix", \.prefix, "Delete all keys with this prefix"),
      .toggle("prev-kv", \.prevKV, "Print the deleted keys and values"),
      .toggle("from-key", \.fromKey, "Delete all keys greater than or equal to the key"),
      .toggle("range", \.isRange, "Confirm that the range [key, range_end) is to be deleted"),
      .toggle("dry-run", \.isDryRun, "Delete nothing; print how many keys would be deleted"),
      .integer(
        WriteCondition.modRevisionFlag, \.ifModRevision,
        "Delete the key only if it was last modified at this revision"),
    ] + Confirmation.flags.map { $0.lifted(\.confirmation) }

  var prefix = false
  var prevKV = false
  var fromKey = false
  var isRange = false
  var isDryRun = false
  var confirmation = Confirmation()
  var ifModRevision: Int64?
  private(set) var condition: WriteCondition?
  private var range = KeyRange(key: [])
  private var hasRangeEnd = false

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard (1...2).contains(arguments.count) else {
      throw UsageError("del command needs a key and takes an optional range_end")
    }
    range = try KeyRange(arguments, prefix: prefix, fromKey: fromKey)
    hasRangeEnd = arguments.count == 2
    if isDryRun, prevKV {
      throw UsageError("--dry-run cannot be combined with --prev-kv: etcdctl get prints the keys and values")
    }
    guard let ifModRevision else { return }
    guard range.rangeEnd.isEmpty else {
      throw UsageError("--\(WriteCondition.modRevisionFlag) needs a single key: it cannot be combined with a range")
    }
    if isDryRun { throw UsageError("--dry-run cannot be combined with --\(WriteCondition.modRevisionFlag)") }
    condition = try .unmodified(since: ifModRevision)
  }

  func run(in context: Context) async throws {
    guard !isDryRun else {
      try context.printer.require(PlannedDeletionReport.self)
      return try context.printer.print(PlannedDeletionReport(try await count(in: context)))
    }
    try context.printer.require(DeleteReport.self)
    if hasRangeEnd, !isRange {
      context.standardError.line(
        "note: deleting the range [key, range_end); --range confirms it (etcdctl 3.6 waits two seconds here)")
    }
    try await confirmation.require(in: context) {
      guard !range.rangeEnd.isEmpty else { return nil }
      let keys = try await count(in: context).count
      return keys > 1 ? "delete \(keys) keys \(extent)" : nil
    }
    var sink = try context.printer.sink(of: DeleteReport())
    let client = try await context.client()
    guard let condition else {
      return try await client.deleteRange(request, to: &sink, deadline: context.deadline())
    }
    switch try await client.write(
      .with { $0.requestDeleteRange = request }, if: condition, of: range.key, deadline: context.deadline())
    {
    case .refused(let found): throw condition.failure(of: range.key, found: found)
    case .written(let header, let answer):
      var response = answer.responseDeleteRange
      response.header = header
      try response.serializedBytes().withUnsafeBytes { try sink.received($0) }
      try sink.take(response)
    }
  }

  /// The response to a request that only counts the keys in the range.
  private func count(in context: Context) async throws -> Etcdserverpb_RangeResponse {
    var request = Etcdserverpb_RangeRequest(range)
    request.countOnly = true
    return try await context.client().call(
      API.KV.range, request, policy: .repeatable, deadline: context.deadline())
  }

  /// Which keys a range has, in words.
  private var extent: String {
    let key = Word(range.key).string
    if hasRangeEnd { return "from \(key) up to, not including, \(Word(range.rangeEnd).string)" }
    if key.isEmpty || range == .from([]) { return "(all there are)" }
    return prefix ? "that begin with \(key)" : "greater than or equal to \(key)"
  }

  /// The request to the server.
  var request: Etcdserverpb_DeleteRangeRequest {
    .with {
      $0.key = .init(range.key)
      $0.rangeEnd = .init(range.rangeEnd)
      $0.prevKv = prevKV
    }
  }
}
