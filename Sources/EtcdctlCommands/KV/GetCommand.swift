import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// How up to date the data of a read must be.
enum Consistency: String, CaseIterable, Sendable {
  /// As of the latest committed revision; needs a quorum.
  case linearizable = "l"
  /// As of the member that serves the request; may be stale.
  case serializable = "s"
}

/// `get`: prints keys and values.
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
    "get", "Prints the values of a key or a range of keys",
    description: [
      """
      Prints each key and its value on separate lines, and nothing for a key that does not exist. With range_end, \
      prints all keys in [key, range_end).
      """,
      "Keys are printed as they arrive, in constant memory however many there are.",
      SnapshotSource.remark,
    ],
    arguments: [Argument("key", .key), Argument("range_end", .key, optional: true)],
    examples: [
      Example("etcdctl get /app/config", "print a key and its value"),
      Example("etcdctl get --prefix /registry/pods/default/ --keys-only", "list all keys with a prefix"),
      Example("etcdctl get /app/config --print-value-only", "print only the value"),
      Example("etcdctl get --prefix /registry/ --limit 10 -w json", "print the first ten keys as JSON"),
      Example("etcdctl get /registry/pods/default/web -w yaml", "print a Kubernetes object as kubectl does"),
      Example("etcdctl get --prefix /registry/pods/ -w jsonl | jq .object.spec.nodeName", "select fields with jq"),
      Example("etcdctl get /app/config --rev 4", "print the value at revision 4"),
      Example("etcdctl get /app/config --fail || echo missing", "fail if the key does not exist"),
      Example("etcdctl get --prefix /registry/ --page-size 500", "read a large range in pages"),
      Example("etcdctl get --from-snapshot backup.db --prefix /app/", "read keys from a backup"),
    ],
    exitStatuses: [ExitStatus(.conditionFailed, "with --fail, there is no such key")],
    formats: RangeReport.formats, seeAlso: [["ls"], ["find"], ["stat"], ["history"]],
    relatedPages: ["etcdctl-formats(7)"])

  static let flags: [Flag<GetCommand>] = ownFlags + SnapshotSource.flags.map { $0.lifted(\.source) }

  private static let ownFlags: [Flag<GetCommand>] = [
    .choice(
      "consistency", \.consistency, "Linearizable (l), or serializable (s): faster, but may be stale",
      refusal: { UsageError("unknown consistency \"\($0.string)\"", kind: .unsupported) }),
    .choice(
      "order", \.order, "Order of the results", ignoringCase: true,
      refusal: { UsageError("unknown sort order \"\($0.string)\"", kind: .unsupported) }),
    .choice(
      "sort-by", \.sortBy, "Field to sort the results by", ignoringCase: true,
      refusal: { UsageError("unknown sort field \"\($0.string)\"", kind: .unsupported) }),
    .integer("limit", \.limit, "Maximum number of results; 0 for all"),
    .toggle("prefix", \.prefix, "Print all keys with this prefix"),
    .toggle("from-key", \.fromKey, "Print all keys greater than or equal to the key"),
    .integer("rev", \.revision, "Read at this revision; 0 for the latest"),
    .toggle("keys-only", \.keysOnly, "Print only keys"),
    .toggle("count-only", \.countOnly, "Print only the number of keys; \(writeOut(CountReport.self))"),
    .toggle("print-value-only", \.printValueOnly, "Print only values; \(writeOut(ValuesReport.self))"),
    .integer("min-create-rev", \.minCreateRevision, "Omit keys created before this revision"),
    .integer("max-create-rev", \.maxCreateRevision, "Omit keys created after this revision"),
    .integer("min-mod-rev", \.minModRevision, "Omit keys last modified before this revision"),
    .integer("max-mod-rev", \.maxModRevision, "Omit keys last modified after this revision"),
    .toggle(
      "stream", \.stream, "Use etcd 3.7's streaming range request; on older servers, read in pages"),
    .toggle("fail", \.fail, "Exit with status \(Failure.Status.conditionFailed.rawValue) if there is no such key"),
    .integer("page-size", \.pageSize, "Read in pages of this many keys at one revision; 0 for a single response"),
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
  var fail = false
  var source = SnapshotSource()
  private var range = KeyRange(key: [])

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard !arguments.isEmpty else {
      throw UsageError("get command needs a key and takes an optional range_end")
    }
    range = try KeyRange(arguments, prefix: prefix, fromKey: fromKey)
    if keysOnly, countOnly {
      throw UsageError("--keys-only and --count-only cannot be combined")
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
    if printValueOnly { try require(ValuesReport.self, of: "--print-value-only", in: context) }
    if printValueOnly, context.printer.printsRecords, countOnly || keysOnly {
      throw UsageError("--print-value-only cannot be combined with --\(countOnly ? "count-only" : "keys-only")")
    }
    var report: any StreamedReport<any RangeSink> = RangeReport(keysOnly: keysOnly)
    if countOnly { report = CountReport() }
    if printValueOnly { report = ValuesReport() }
    var sink = CountingRange(try context.printer.sink(of: report))
    if let view = try source.open(in: context) {
      try await view.answer(request, to: &sink)
    } else {
      try await context.client().range(request, reading: reading, to: &sink, deadline: context.deadline())
    }
    if fail, countOnly ? sink.count == 0 : sink.isEmpty { throw Failure(nil, .conditionFailed) }
  }

  /// Refuses the formats that a flag's report doesn't have.
  private func require(_ report: any Report.Type, of flag: String, in context: Context) throws(UsageError) {
    guard !context.printer.supports(report) else { return }
    throw UsageError("\(flag) \(Self.writeOut(report))")
  }

  /// Which formats a report has.
  private static func writeOut(_ report: any Report.Type) -> String {
    "needs --\(GlobalOptions.formatFlag)=\(report.formats.joined(separator: "|"))"
  }

  private var reading: RangeReading {
    if pageSize > 0 { return .pagesOf(pageSize) }
    return stream ? .stream : .whole
  }

  /// The request to the server.
  var request: Etcdserverpb_RangeRequest {
    var request = Etcdserverpb_RangeRequest(range)
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

  private var sorting: (Etcdserverpb_RangeRequest.SortOrder, Etcdserverpb_RangeRequest.SortTarget) {
    let order: Etcdserverpb_RangeRequest.SortOrder =
      switch self.order {
      case nil: .none
      case .ascend: .ascend
      case .descend: .descend
      }
    let target: Etcdserverpb_RangeRequest.SortTarget =
      switch sortBy {
      case nil, .key: .key
      case .create: .create
      case .modify: .mod
      case .value: .value
      case .version: .version
      }
    // Responses are in ascending key order anyway; etcd's own client spares the server that sort, too.
    return target == .key && order == .ascend ? (.none, .key) : (order, target)
  }
}
