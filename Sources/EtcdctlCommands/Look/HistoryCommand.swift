import CommandModel
import EtcdAPI
import EtcdClient
import GRPC
import Offline
import Output

/// `history`: shows the revisions of a key.
struct HistoryCommand: RunnableCommand {
  static let manual = Manual(
    "history", "Shows the revisions of a key that are still there",
    description: [
      """
      Prints a line for each change of the key, the oldest first: its revision, whether it was a put or a deletion, \
      the version, the size of the value and the lease. A deleted key has a history, too.
      """,
      """
      A compaction removes what is older than its revision, except for the value that the key had then. Older values \
      are in backups: with --from-snapshot, prints what a file has.
      """,
      """
      --diff prints what changed from one value to the next as a unified diff, Kubernetes objects as YAML; with \
      -w jsonl, a record for each change with both values.
      """,
      "Revisions are printed as they arrive, in constant memory however many there are.",
    ],
    arguments: [Argument("key", .key)],
    examples: [
      Example("etcdctl history /app/config", "show when a key was changed"),
      Example("etcdctl history /app/config --values", "print all its values"),
      Example("etcdctl history /registry/deployments/default/web --diff", "show how a Kubernetes object was changed"),
      Example("etcdctl history /app/config --from-snapshot backup.db", "show what a backup has of a key"),
    ],
    exitStatuses: [ExitStatus(.conditionFailed, "the key does not exist, and no revision of it is left")],
    formats: HistoryReport.formats, seeAlso: [["changes"], ["get"], ["revert"], ["watch"]], canBeAbbreviated: false,
    relatedPages: ["etcdctl-formats(7)"])

  static let flags: [Flag<HistoryCommand>] =
    [
      .toggle("values", \.showsValues, "Print the values, too"),
      .toggle("diff", \.showsDifferences, "Print what changed from one value to the next"),
    ] + SnapshotSource.flags.map { $0.lifted(\.source) }

  var showsValues = false
  var showsDifferences = false
  var source = SnapshotSource()
  private var key: [UInt8] = []

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    key = try arguments[0].nonemptyKey()
    if showsValues, showsDifferences { throw UsageError("--values and --diff cannot be combined") }
  }

  func run(in context: Context) async throws {
    let sink =
      if showsDifferences {
        try context.printer(unlessChosen: .yaml).sink(of: HistoryDifferences())
      } else {
        try context.printer.sink(of: HistoryReport(showsValues: showsValues))
      }
    var isEmpty = true
    var oldest: Int64?
    let take = { (change: PastChange) throws in
      if isEmpty, !change.isBeginning { oldest = change.pair.modRevision }
      isEmpty = false
      try sink.row(change)
    }
    switch try await PastSource(source, in: context) {
    case .snapshot(let view):
      try await view.forEachChange(from: key, to: [], after: 0) { pair, isDeletion in
        try take(PastChange(pair: pair, isDeletion: isDeletion))
      }
    case .server(let client): try await read(from: client, in: context, take)
    }
    if isEmpty {
      throw Failure("the key \(goQuotedText(key)) does not exist, and no revision of it is left", .conditionFailed)
    }
    try sink.end()
    guard let oldest else { return }
    context.standardError.line(
      "note: what the key was before revision \(oldest) is compacted"
        + (source.path.isEmpty ? "; a backup may have it (--\(SnapshotSource.name) FILE)" : ""))
  }

  private func read(from client: Client, in context: Context, _ body: (PastChange) throws -> Void) async throws {
    let current = try await state(at: 0, keysOnly: true, client, context)
    let newest = current.header.revision
    let last = current.kvs.first?.modRevision
    let compacted = try await compaction(before: newest, client, context)
    if let compacted, let kept = try await state(at: compacted, client, context).kvs.first {
      try kept.withView { try body(PastChange(pair: $0, isDeletion: false)) }
    }
    let changes = PastChanges(of: KeyRange(key: key), client: client, context: context)
    do {
      try await changes.read(after: compacted ?? 1, through: newest, last: last, body)
    } catch is PastChanges.Compacted {
      throw Failure("the history was compacted while it was read", hint: "run the command again")
    }
  }

  /// The key at a revision; 0 for now.
  private func state(
    at revision: Int64, keysOnly: Bool = false, _ client: Client, _ context: Context
  ) async throws -> Etcdserverpb_RangeResponse {
    var request = Etcdserverpb_RangeRequest(KeyRange(key: key))
    request.revision = revision
    request.keysOnly = keysOnly
    return try await client.call(API.KV.range, request, policy: .repeatable, deadline: context.deadline())
  }

  /// The revision of the last compaction; nil if there was none.
  private func compaction(before newest: Int64, _ client: Client, _ context: Context) async throws -> Int64? {
    do {
      _ = try await state(at: 1, keysOnly: true, client, context)
      return nil
    } catch let error as RPCError where error.reports(.compacted) {
      let found = try await client.lastCompaction(of: KeyRange(key: key), after: 1)
      guard found > 1, found <= newest else { throw error }
      return found
    }
  }
}
