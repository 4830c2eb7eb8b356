import CommandModel
import Files
import Offline
import Output

/// `doctor`: checks a cluster for everything that goes wrong often.
struct DoctorCommand: RunnableCommand {
  static let manual = Manual(
    "doctor", "Checks a cluster for faults and for what will become one",
    description: [
      """
      Examines every member of the list and every given endpoint, in parallel and with a timeout each, and reports one \
      finding a line: ok, warn, fail, or unknown for what could not be checked; why it matters, and what to do.
      """,
      """
      Checked are the members, quorum, leader and terms, cluster IDs, versions, raft lag, alarms, learners, quota, free \
      pages, the length of the history, the hash of the history at one revision, the time of a linearizable read, \
      clocks (from HTTP headers), versions of TLS, certificates of servers and client, and the advertised client URLs. \
      Nothing is changed, except by --write-probe: it writes a key etcdctl-doctor-probe/ID five times and deletes it.
      """,
      """
      With TLS, also connects to the peer URLs, for their certificates, and to the client URLs with TLS 1.1: servers \
      may log these connections as rejected.
      """,
      """
      With authentication, it needs a user, for most checks one with the role root. A hash reads the whole database of each member; --skip-hash \
      omits it, and the length of the history with it. Servers before 3.6 do not report their quota; it is read from \
      their metrics if they serve these to clients, and is otherwise that of --quota-backend-bytes.
      """,
      """
      With --offline, checks a snapshot or the data directory of a stopped member: its structure, free pages, size, \
      history, alarms, members and write-ahead log.
      """,
    ],
    examples: [
      Example("etcdctl doctor", "check the cluster"),
      Example("etcdctl doctor --write-probe -w jsonl", "measure a committed write, too; one JSON object a finding"),
      Example("etcdctl doctor --nagios --quota-warn 50", "one line for Nagios, with another threshold"),
      Example(
        "etcdctl doctor --metrics /var/lib/node_exporter/etcd.prom", "write the results for Prometheus's node exporter"),
      Example("etcdctl doctor --offline /var/lib/etcd", "check the data directory of a stopped member"),
    ],
    exitStatuses: [
      ExitStatus(Finding.Level.ok.status, "every check is ok"),
      ExitStatus(Finding.Level.warning.status, "warnings"),
      ExitStatus(Finding.Level.failure.status, "failures"),
      ExitStatus(
        Finding.Level.unknown.status,
        "something could not be checked, and nothing else was found; or the command line is wrong"),
    ],
    formats: DoctorReport.formats,
    seeAlso: [["endpoint", "health"], ["endpoint", "status"], ["endpoint", "hashkv"], ["snapshot", "verify"]],
    usageErrorStatus: Finding.Level.unknown.status)

  private static let nagiosFlag = "nagios"

  static let flags: [Flag<DoctorCommand>] =
    [
      .toggle("write-probe", \.probesWrites, "Measure a committed write, with a key that is deleted again"),
      .toggle("skip-hash", \.skipsHash, "Omit the comparison of hashes, which reads the whole database"),
      .file("offline", \.offline, "Check this snapshot or data directory of a stopped member instead"),
      .toggle(nagiosFlag, \.isForNagios, "Print one line in the format of Nagios plugins"),
      .file("metrics", \.metrics, "Write the results to this file for Prometheus's node exporter"),
    ] + DoctorThresholds.flags.map { $0.lifted(\.thresholds) }

  var probesWrites = false
  var skipsHash = false
  var offline = ""
  var isForNagios = false
  var metrics = ""
  var thresholds = DoctorThresholds()

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
  }

  func run(in context: Context) async throws {
    try context.printer.require(DoctorReport.self)
    let findings: [Finding]
    do {
      findings = try await cancellingOnSignals { _ in try await examine(in: context) }
    } catch { return try fail(with: error, in: context) }
    let report = DoctorReport(findings)
    try isForNagios ? context.printer.text(report.nagiosLine) : context.printer.print(report)
    try write(DoctorMetrics(findings))
    if findings.level != .ok { throw Failure(nil, exactly: findings.level.status) }
  }

  private func examine(in context: Context) async throws -> [Finding] {
    guard offline.isEmpty else {
      return await FileExamination(of: offline, thresholds: thresholds).findings()
    }
    let timeout = context.globals.commandTimeout
    let examiner = ClusterExaminer(
      context: context, limit: timeout > .zero ? timeout : GlobalOptions().commandTimeout, thresholds: thresholds,
      probesWrites: probesWrites, hashes: !skipsHash)
    return ClusterJudge(facts: try await examiner.examine(), thresholds: thresholds).findings
  }

  /// Ends with the status for what could not be checked.
  private func fail(with error: any Error, in context: Context) throws {
    var failure = describe(error)
    failure.status = Finding.Level.unknown.status
    try write(DoctorMetrics([]))
    if isForNagios {
      try context.printer.text(DoctorReport.nagiosLine(.unknown, failure.message ?? "", []))
      failure.message = nil
    }
    throw failure
  }

  private func write(_ metrics: DoctorMetrics) throws {
    guard !self.metrics.isEmpty else { return }
    try metrics.write(to: self.metrics)
  }
}

/// The findings as a Prometheus textfile, which the node exporter's textfile collector reads.
struct DoctorMetrics {
  private let findings: [Finding]

  /// Without findings, the cluster could not be checked.
  init(_ findings: [Finding]) { self.findings = findings }

  /// The text of the file.
  func text(at time: Int64) -> String {
    let levels = Finding.Level.allCases.map { ("{level=\"\($0.name)\"}", findings.count(of: $0)) }
    let checks = Check.allCases.compactMap { check in
      let own = findings.filter { $0.check == check }
      return own.isEmpty ? nil : ("{check=\"\(check.rawValue)\"}", Int(own.level.status))
    }
    return Self.metric("findings", "Findings of the last run by level.", levels)
      + Self.metric("check_status", "Worst finding of a check: 0 ok, 1 warn, 2 fail, 3 unknown.", checks)
      + Self.metric("status", "Worst finding of the last run, likewise.", [("", Int(findings.level.status))])
      + Self.metric("last_run_timestamp_seconds", "When the last run ended.", [("", Int(time))])
  }

  private static func metric(_ name: String, _ help: String, _ values: [(labels: String, value: Int)]) -> String {
    PrometheusFile.gauge("etcdctl_doctor_\(name)", help, values.map { ($0.labels, "\($0.value)") })
  }

  /// Writes the file.
  /// - Throws: `FileError`.
  func write(to path: String) throws(FileError) {
    try PrometheusFile.write(text(at: UTCTime.now), to: path)
  }
}
