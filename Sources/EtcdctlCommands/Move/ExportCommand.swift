import CommandModel
import EtcdAPI
import EtcdClient
import Offline
import Output

/// `export`: writes keys to a file that `import` reads.
struct ExportCommand: RunnableCommand {
  static let manual = Manual(
    "export", "Writes keys as JSON lines for import",
    description: [
      """
      Writes all keys that begin with prefix, or those in [prefix, range_end); without arguments, all keys. All are \
      read at one revision, in pages, in constant memory.
      """,
      """
      Each line is a record as get -w jsonl --decode none prints it, without loss: what is not UTF-8 is \
      in key_b64 and value_b64. Keys with a lease also have lease_ttl_seconds, the time that it has left; 0 if the \
      lease no longer exists. The first line names the cluster, the revision and the range; the last one counts the \
      keys. A file without it is incomplete, and import refuses it.
      """,
      SnapshotSource.remark,
    ],
    arguments: [Argument("prefix", .key, optional: true), Argument("range_end", .key, optional: true)],
    examples: [
      Example("etcdctl export /app/ > app.jsonl", "write all keys with a prefix to a file"),
      Example("etcdctl export | zstd > all.jsonl.zst", "write all keys, compressed"),
      Example("etcdctl export /app/ | etcdctl import --endpoints standby:2379", "copy keys to another cluster"),
      Example(
        "etcdctl export --from-snapshot backup.db /registry/configmaps/default/ | etcdctl import",
        "restore the keys of one namespace from a backup"),
      Example("etcdctl export /app/ --rev 4711 > then.jsonl", "write the keys as they were at a revision"),
    ],
    formats: ExportReport.formats, seeAlso: [["import"], ["diff"], ["get"]], relatedPages: ["etcdctl-formats(7)"])

  static let flags: [Flag<ExportCommand>] =
    [.integer("rev", \.revision, "Read at this revision; 0 for the latest")]
    + SnapshotSource.flags.map { $0.lifted(\.source) }

  var revision: Int64 = 0
  var source = SnapshotSource()
  private var range = KeyRange.prefix([])

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    if arguments.count == 2 {
      range = try KeyRange(arguments, prefix: false, fromKey: false)
    } else if let prefix = arguments.first {
      range = .prefix(prefix.bytes)
    }
    if revision < 0 { throw UsageError("--rev must not be negative") }
  }

  func run(in context: Context) async throws {
    let format = context.globals.writeOut
    guard format == .jsonl || (format == .simple && !context.given.contains(GlobalOptions.formatFlag)) else {
      throw UnsupportedFormat(format: format, supported: ExportReport.formats)
    }
    // Values as they are stored, whatever --decode says: the output is for import.
    let printer = Printer(
      format: .jsonl, hex: false, stream: context.printer.stream, standardError: context.standardError)
    let sink = try printer.sink(of: ExportReport())
    if let view = try source.open(in: context) { return try await export(view, to: sink) }
    try await export(from: try await context.client(), to: sink, context)
  }

  private func export(_ view: SnapshotView, to sink: ExportSink) async throws {
    let keys = try await inServersWords { () throws(SnapshotError) in
      try await view.keys(from: range.key, to: range.rangeEnd, at: revision)
    }
    let leases = try view.remainingTimes()
    try sink.begin(range, cluster: view.header.clusterID, revision: keys.revision)
    var pairs = SnapshotPairs(keys)
    while let pair = try pairs.next() { try sink.pair(pair, timeToLive: leases[pair.lease] ?? 0) }
    try sink.end()
  }

  private func export(from client: Client, to sink: ExportSink, _ context: Context) async throws {
    let header = try await client.header(of: range, at: revision, deadline: context.deadline())
    let revision = revision > 0 ? revision : header.revision
    try sink.begin(range, cluster: header.clusterID, revision: revision)
    var pairs = ServerPairs(range, at: revision, client: client, patience: context.globals.commandTimeout)
    let leases = LeaseTimes(client: client, context: context)
    while let pair = try await pairs.next() {
      try sink.pair(pair, timeToLive: try await leases.remaining(of: pair.lease))
    }
    try sink.end()
  }
}
