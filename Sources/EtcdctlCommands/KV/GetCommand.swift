import CommandModel
import EtcdClient
import Offline
import Output

/// Whose data a read may answer from.
enum Consistency: String, CaseIterable, Sendable {
  /// What a majority of the members agrees on.
  case linearizable = "l"
  /// What the asked member has.
  case serializable = "s"
}

/// `get`: prints keys with their values.
struct GetCommand: RunnableCommand {
  enum Order: String, CaseIterable, Sendable {
    case ascend = "ASCEND"
    case descend = "DESCEND"
  }

  enum SortTarget: String, CaseIterable, Sendable {
    case create = "CREATE"
    case key = "KEY"
    case modify = "MODIFY"
    case value = "VALUE"
    case version = "VERSION"
  }

  static let manual = Manual(
    "get", "Prints a key or a range of keys",
    description: [
      """
      Prints the key and its value on a line each. With a second argument it prints all keys from the first one on before the second \
      one. Nothing is printed for a key that doesn't exist.
      """,
      "Pairs are printed while they arrive: the first one at once, and in constant memory however many there are.",
      SnapshotSource.remark,
    ],
    arguments: [Argument("key"), Argument("range_end", optional: true)],
    examples: [
      Example("etcdctl get greeting", "print one key"),
      Example("etcdctl get --prefix /registry/ --keys-only", "print the keys below a prefix"),
      Example("etcdctl get --prefix '' --limit 10 -w json", "print the first ten pairs as JSON"),
      Example("etcdctl get greeting --rev 4", "print the value that the key had at revision 4"),
      Example("etcdctl get --prefix / --page-size 500", "read in small pages, to spare a busy server"),
      Example("etcdctl get --from-snapshot backup.db --prefix /app/ --rev 90", "look into a backup"),
    ],
    formats: RangeReport.formats)

  static let flags: [Flag<GetCommand>] = ownFlags + SnapshotSource.flags.map { $0.lifted(\.source) }

  private static let ownFlags: [Flag<GetCommand>] = [
    .choice(
      "consistency", \.consistency, "Linearizable (l), or serializable (s): what the asked member has",
      refusal: { UsageError("unknown consistency flag \"\($0.string)\"", kind: .unsupported) }),
    .choice(
      "order", \.order, "Order of the results", ignoringCase: true,
      refusal: { UsageError("bad sort order \($0.string)", kind: .unsupported) }),
    .choice(
      "sort-by", \.sortBy, "What the results are sorted by", ignoringCase: true,
      refusal: { UsageError("bad sort target \($0.string)", kind: .unsupported) }),
    .integer("limit", \.limit, "Print at most this many results; 0 for all"),
    .toggle("prefix", \.prefix, "Print all keys that begin with the key"),
    .toggle("from-key", \.fromKey, "Print all keys from the key on"),
    .integer("rev", \.revision, "Print what there was at this revision; 0 for the latest"),
    .toggle("keys-only", \.keysOnly, "Print only the keys"),
    .toggle("count-only", \.countOnly, "Print only the number of keys (with --write-out=fields)"),
    .toggle("print-value-only", \.printValueOnly, "Print only the values (with --write-out=simple)"),
    .integer("min-create-rev", \.minCreateRevision, "Leave out keys that were created before this revision"),
    .integer("max-create-rev", \.maxCreateRevision, "Leave out keys that were created after this revision"),
    .integer("min-mod-rev", \.minModRevision, "Leave out keys that were changed last before this revision"),
    .integer("max-mod-rev", \.maxModRevision, "Leave out keys that were changed last after this revision"),
    .toggle(
      "stream", \.stream, "Have the server send the range in parts; where it can't, read in pages of one revision"),
    .integer("page-size", \.pageSize, "Read in pages of this many keys, all of one revision; 0 for one answer"),
  ]

  var consistency = Consistency.linearizable
  var order: Order?
  var sortBy: SortTarget?
  var limit: Int64 = 0
  var prefix = false
  var fromKey = false
  var revision: Int64 = 0
  var keysOnly = false
  var countOnly = false
  var printValueOnly = false
  var minCreateRevision: Int64 = 0
  var maxCreateRevision: Int64 = 0
  var minModRevision: Int64 = 0
  var maxModRevision: Int64 = 0
  var stream = false
  var pageSize: Int64 = 0
  var source = SnapshotSource()
  private var range = KeyRange(key: [])

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard !arguments.isEmpty else {
      throw UsageError("get command needs one argument as key and an optional argument as range_end")
    }
    range = try KeyRange(arguments, prefix: prefix, fromKey: fromKey)
    if keysOnly, countOnly {
      throw UsageError("`--keys-only` and `--count-only` cannot be set at the same time, choose one")
    }
    if pageSize < 0 { throw UsageError("--page-size must not be negative") }
    if maxCreateRevision > 0, minCreateRevision > maxCreateRevision {
      throw UsageError(
        "--min-create-rev (\(minCreateRevision)) is above --max-create-rev (\(maxCreateRevision))", kind: .unsupported)
    }
    if maxModRevision > 0, minModRevision > maxModRevision {
      throw UsageError(
        "--min-mod-rev (\(minModRevision)) is above --max-mod-rev (\(maxModRevision))", kind: .unsupported)
    }
  }

  func run(in context: Context) async throws {
    if countOnly { try require(CountReport.self, of: "--count-only", in: context) }
    if printValueOnly { try require(ValuesReport.self, of: "print-value-only", in: context) }
    var report: any StreamedReport<any RangeSink> = RangeReport()
    if countOnly { report = CountReport() }
    if printValueOnly { report = ValuesReport() }
    var sink = try context.printer.sink(of: report)
    if let view = try source.open(in: context) { return try await answer(from: view, to: &sink) }
    try await context.client().range(request, reading: reading, to: &sink, deadline: context.deadline())
  }

  /// Refuses the formats that a flag's report doesn't have.
  private func require(_ report: any Report.Type, of flag: String, in context: Context) throws(UsageError) {
    guard !context.printer.supports(report) else { return }
    throw UsageError("\(flag) is only for `--write-out=\(report.formats.joined(separator: "|"))`")
  }

  private func answer(from view: SnapshotView, to sink: inout any RangeSink) async throws {
    let answer = try await inServersWords { () throws(SnapshotError) in try await view.range(request.message) }
    try sink.header(ResponseHeader(answer.header))
    try answer.forEach { pair in try sink.keyValue(pair) }
    try sink.end(more: answer.more, count: answer.count)
  }

  private var reading: RangeReading {
    if pageSize > 0 { return .pages(pageSize) }
    return stream ? .stream : .whole
  }

  /// What is asked of the server.
  var request: RangeRequest {
    var request = RangeRequest(range)
    request.serializable = consistency == .serializable
    request.limit = limit
    request.revision = max(revision, 0)
    (request.sortOrder, request.sortTarget) = sorting
    request.keysOnly = keysOnly
    request.countOnly = countOnly
    request.minCreateRevision = max(minCreateRevision, 0)
    request.maxCreateRevision = max(maxCreateRevision, 0)
    request.minModRevision = max(minModRevision, 0)
    request.maxModRevision = max(maxModRevision, 0)
    return request
  }

  private var sorting: (RangeRequest.SortOrder, RangeRequest.SortTarget) {
    let order: RangeRequest.SortOrder =
      switch self.order {
      case nil: .none
      case .ascend: .ascend
      case .descend: .descend
      }
    let target: RangeRequest.SortTarget =
      switch sortBy {
      case nil, .key: .key
      case .create: .create
      case .modify: .modify
      case .value: .value
      case .version: .version
      }
    // The server's answers come in ascending order of the keys anyway: etcd's own client spares it that sorting, too.
    return target == .key && order == .ascend ? (.none, .key) : (order, target)
  }
}
