import CommandModel
import EtcdClient
import Output

/// `check perf`: checks whether the cluster sustains a load.
struct CheckPerfCommand: RunnableCommand {
  private static let seconds = 60

  static let manual = Manual(
    "perf", "Checks whether the cluster sustains a load",
    description: [
      """
      Writes keys for 60 s at the rate of the chosen load and deletes them afterwards. The check passes if at least 90 \
      % of the rate was reached, no write took longer than 500 ms, and the standard deviation of the latencies is at \
      most 100 ms.
      """
    ],
    examples: [
      Example("etcdctl check perf --load m", "check that the cluster sustains 1000 writes per second"),
      Example("etcdctl check perf --auto-compact --auto-defrag", "check, then reclaim the space that the check used"),
    ],
    exitStatuses: [
      ExitStatus(.error, "the cluster is too slow"),
      ExitStatus(.invalidInput, "keys with the prefix already exist"),
    ])

  static let flags: [Flag<CheckPerfCommand>] =
    [
      CheckLoad.flag(\.load),
      .bytes("prefix", "prefix", \.prefix, "Prefix of the keys to write"),
    ] + CheckCleanup.flags.map { $0.lifted(\.cleanup) }

  var load = CheckLoad.small
  var prefix: Word = "/etcdctl-check-perf/"
  var cleanup = CheckCleanup()

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {}

  func run(in context: Context) async throws {
    let client = try await context.client()
    try await cleanup.requireNoKeys(prefix, advice: "'etcdctl del --prefix \(prefix.string)'", client, in: context)
    let generator = LoadGenerator(
      client: client, prefix: prefix.bytes, keySize: 256, valueSize: 1024, clients: load.clients)
    let result = try await cancellingOnSignals { _ in
      let clock = Task { try await showClock(CountBar(total: Self.seconds, context.standardError)) }
      defer { clock.cancel() }
      return await generator.run(rate: load.rate, for: .seconds(Self.seconds))
    }
    try await cleanUp(client, in: context)
    let verdict = PerformanceVerdict(result, rate: load.rate)
    // Like etcd's own client, whatever the output format is.
    if context.printer.printsRecords {
      try context.printer.print(verdict)
    } else {
      for line in verdict.lines { try context.printer.line(line) }
    }
    guard verdict.passes else { throw Failure(nil) }
  }

  private func cleanUp(_ client: Client, in context: Context) async throws {
    do {
      let revision = try await cleanup.delete(prefix, client)
      try await cleanup.compact(revision, client, in: context)
    } catch let failure as DeletionFailure {
      try context.printer.remark("FAIL: Cleanup failed during key deletion: ERROR(\(failure.reason))")
    }
    try await cleanup.defragment(client, in: context)
  }

  private func showClock(_ bar: CountBar) async throws {
    for second in 0...Self.seconds {
      bar.show(second)
      try await Task.sleep(for: .seconds(1))
    }
  }
}

extension CheckLoad {
  /// How many keys are written a second.
  fileprivate var rate: Int {
    switch self {
    case .small: 150
    case .medium: 1000
    case .large: 8000
    case .extraLarge: 15000
    }
  }
}

/// What the check found.
struct PerformanceVerdict: RecordReport, Equatable {
  /// The limits for passing; in seconds except the first.
  private static let leastShare = 0.9
  private static let longestTime = 0.5
  private static let largestDeviation = 0.1

  private let result: LoadResult
  private let rate: Int

  init(_ result: LoadResult, rate: Int) {
    self.result = result
    self.rate = rate
  }

  private var isFast: Bool { result.rate / Double(rate) > Self.leastShare }
  private var isPrompt: Bool { result.slowest <= Self.longestTime }
  // Without a response the deviation is not a number, which counts as steady.
  private var isSteady: Bool { !(result.deviation > Self.largestDeviation) }

  /// Whether the cluster passes.
  var passes: Bool { result.errors.isEmpty && isFast && isPrompt && isSteady }

  /// The numbers, and whether they pass.
  func records(to out: RecordWriter) {
    out.object {
      out.field("passed", passes)
      out.field("writes", result.latencies.count)
      out.field("writes_per_second", Int(result.rate.rounded()))
      out.field("target_writes_per_second", rate)
      for (name, seconds) in [("slowest", result.slowest), ("stddev", result.deviation)] as [(StaticString, Double)] {
        out.key(name)
        out.value(duration: seconds.isNaN ? nil : .seconds(seconds), text: "")
      }
      result.writeErrors(to: out)
    }
    out.endDocument()
  }

  /// The text output.
  var lines: [String] {
    let errors = result.errors.sorted { $0.key < $1.key }.map { "FAIL: ERROR(\($0.key)) -> \($0.value)" }
    let speed = "\(Int(result.rate) + 1) writes/s"
    let slowest = result.slowest.text(decimals: 6) + "s"
    let deviation = result.deviation.text(decimals: 6) + "s"
    return (errors.isEmpty ? [] : ["FAIL: too many errors"]) + errors + [
      isFast ? "PASS: Throughput is \(speed)" : "FAIL: Throughput too low: \(speed)",
      isPrompt ? "PASS: Slowest request took \(slowest)" : "Slowest request took too long: \(slowest)",
      isSteady ? "PASS: Stddev is \(deviation)" : "Stddev too high: \(deviation)",
      passes ? "PASS" : "FAIL",
    ]
  }
}
