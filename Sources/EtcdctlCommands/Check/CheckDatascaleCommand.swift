import CommandModel
import EtcdClient
import GRPC
import Output

/// `check datascale`: measures the memory that a server needs for many keys.
struct CheckDatascaleCommand: RunnableCommand {
  static let manual = Manual(
    "datascale", "Measures the memory a server needs for many keys",
    description: [
      """
      Writes many keys, prints how much the resident memory of the server has grown, according to the metrics of the \
      first endpoint, and deletes the keys.
      """
    ],
    examples: [Example("etcdctl check datascale --load m", "measure the memory that 100,000 keys need")],
    exitStatuses: [
      ExitStatus(.error, "writing failed, or the server's metrics cannot be read"),
      ExitStatus(.invalidInput, "keys with the prefix already exist"),
    ])

  static let flags: [Flag<CheckDatascaleCommand>] =
    [
      CheckLoad.flag(\.load),
      .bytes("prefix", "prefix", \.prefix, "Prefix of the keys to write"),
    ] + CheckCleanup.flags.map { $0.lifted(\.cleanup) }

  /// The size in bytes of a key after the prefix, and of a value.
  private static let partSize = 512

  var load = CheckLoad.small
  var prefix: Word = "/etcdctl-check-datascale/"
  var cleanup = CheckCleanup()

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {}

  func run(in context: Context) async throws {
    let client = try await context.client()
    try await cleanup.requireNoKeys(prefix, advice: "etcdctl del --prefix \(prefix.string)", client, in: context)
    let before = try residentMemory(client, moment: "before", in: context)
    try say(
      """
      Start data scale check for work load [\(load.pairs) key-value pairs, \(2 * Self.partSize) bytes per key-value, \
      \(load.clients) concurrent clients].
      """, in: context)
    try context.printer.flush()
    let generator = LoadGenerator(
      client: client, prefix: prefix.bytes, keySize: Self.partSize, valueSize: Self.partSize, clients: load.clients)
    let (result, isInterrupted) = try await cancellingOnSignals { interruption in
      let bar = CountBar(total: load.pairs, context.standardError)
      let result = await generator.run(count: load.pairs) { bar.show($0) }
      return (result, interruption.signal != nil)
    }
    let after = isInterrupted ? 0 : try residentMemory(client, moment: "after", in: context)
    try await cleanUp(client, in: context)
    if isInterrupted { throw Failure("interrupted", .interrupted) }
    try judge(result, used: after - before, in: context)
  }

  private func cleanUp(_ client: Client, in context: Context) async throws {
    do {
      try await cleanup.compact(try await cleanup.delete(prefix, client), client, in: context)
    } catch let failure as DeletionFailure {
      throw Failure(failure.reason)
    }
    try await cleanup.defragment(client, in: context)
  }

  private func judge(_ result: LoadResult, used: Double, in context: Context) throws {
    if context.printer.printsRecords {
      try context.printer.print(ScaleReport(result, memoryUsed: used))
      guard result.errors.isEmpty else { throw Failure(nil) }
      return
    }
    guard result.errors.isEmpty else {
      try say("FAIL: too many errors", in: context)
      for (message, count) in result.errors.sorted(by: { $0.key < $1.key }) {
        try say("FAIL: ERROR(\(message)) -> \(count)", in: context)
      }
      throw Failure(nil)
    }
    let megabytes = (used / (1024 * 1024)).text(decimals: 2)
    try say("PASS: Approximate system memory used : \(megabytes) MB.", in: context)
  }

  private func residentMemory(_ client: Client, moment: String, in context: Context) throws -> Double {
    do {
      return try client.residentMemory()
    } catch {
      try say(error.message, in: context)
      try say("FAIL: Could not read \(Client.memoryMetric) \(moment) the put operations.", in: context)
      throw Failure(nil)
    }
  }

  private func say(_ line: String, in context: Context) throws {
    try context.printer.remark(line)
  }
}

/// What the check found, as a record.
private struct ScaleReport: RecordReport {
  private let result: LoadResult
  /// In bytes.
  private let memoryUsed: Double

  init(_ result: LoadResult, memoryUsed: Double) {
    self.result = result
    self.memoryUsed = memoryUsed
  }

  func records(to out: RecordWriter) {
    out.object {
      out.field("passed", result.errors.isEmpty)
      out.field("keys", result.latencies.count)
      // A server may report anything.
      if let bytes = Int64(exactly: memoryUsed.rounded()) {
        out.field("memory_used", bytes)
      } else {
        out.null("memory_used")
      }
      result.writeErrors(to: out)
    }
    out.endDocument()
  }
}

extension CheckLoad {
  /// How many keys are written.
  fileprivate var pairs: Int {
    switch self {
    case .small: 10_000
    case .medium: 100_000
    case .large: 1_000_000
    case .extraLarge: 3_000_000
    }
  }
}

/// Why a server's metrics cannot be used.
struct MetricsError: Error, Equatable {
  let message: String
}

extension Client {
  fileprivate static let memoryMetric = "process_resident_memory_bytes"

  /// The resident memory of the server at the first endpoint, in bytes.
  fileprivate func residentMemory() throws(MetricsError) -> Double {
    guard let endpoint = configuration.endpoints.first else { throw MetricsError(message: "no endpoint") }
    let page: [UInt8]
    do {
      page = try metrics(of: endpoint)
    } catch {
      throw MetricsError(message: "fetch error: \(error.sentence)")
    }
    guard let text = Self.metric(Self.memoryMetric, in: page) else {
      throw MetricsError(message: "could not find: \(Self.memoryMetric)")
    }
    guard let number = Double(text), number > 0 else { throw MetricsError(message: "parse error: \(text)") }
    return number
  }
}
