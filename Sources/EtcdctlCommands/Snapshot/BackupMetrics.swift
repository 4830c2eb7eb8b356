import Files
import Offline

/// The outcome of a run as a Prometheus textfile, which the node exporter's textfile collector reads.
struct BackupMetrics {
  /// The values that a failed run leaves as they were.
  private static let ofSuccess = [
    "etcdctl_snapshot_last_success_timestamp_seconds", "etcdctl_snapshot_size_bytes", "etcdctl_snapshot_revision",
    "etcdctl_snapshot_keys",
  ]

  private static let help = [
    "etcdctl_snapshot_last_success_timestamp_seconds": "When the last snapshot was saved and verified.",
    "etcdctl_snapshot_size_bytes": "Size of that snapshot.",
    "etcdctl_snapshot_revision": "Newest revision in that snapshot.",
    "etcdctl_snapshot_keys": "Keys in that snapshot.",
    "etcdctl_snapshot_last_run_timestamp_seconds": "When the last run ended.",
    "etcdctl_snapshot_last_run_duration_seconds": "How long the last run took.",
    "etcdctl_snapshot_last_run_success": "1 if the last run saved a snapshot, otherwise 0.",
    "etcdctl_snapshot_last_run_exit_status": "Exit status of the last run.",
  ]

  private var values: [(name: String, value: String)] = []

  /// The outcome of a run that saved a snapshot.
  static func success(_ record: BackupRecord, after seconds: Double) -> BackupMetrics {
    let values = ["\(UTCTime.now)", "\(record.size)", "\(record.revision)", "\(record.keys)"]
    return BackupMetrics(Array(zip(ofSuccess, values)), seconds: seconds, status: 0)
  }

  /// The outcome of a run that failed; what the last success was is read from the file that is there.
  static func failure(_ status: Int32, after seconds: Double, replacing path: String) -> BackupMetrics {
    let text = String(decoding: (try? WholeFile.read(path, limit: 1 << 20)) ?? [], as: UTF8.self)
    let known = text.split(separator: "\n").compactMap { line -> (name: String, value: String)? in
      let parts = line.split(separator: " ")
      guard parts.count == 2, ofSuccess.contains(String(parts[0])), Double(parts[1]) != nil else { return nil }
      return (String(parts[0]), String(parts[1]))
    }
    return BackupMetrics(known, seconds: seconds, status: status)
  }

  private init(_ known: [(String, String)], seconds: Double, status: Int32) {
    values =
      known + [
        ("etcdctl_snapshot_last_run_timestamp_seconds", "\(UTCTime.now)"),
        ("etcdctl_snapshot_last_run_duration_seconds", "\(seconds)"),
        ("etcdctl_snapshot_last_run_success", status == 0 ? "1" : "0"),
        ("etcdctl_snapshot_last_run_exit_status", "\(status)"),
      ]
  }

  /// Writes the file.
  /// - Throws: `FileError`.
  func write(to path: String) throws(FileError) {
    let gauges = values.map { PrometheusFile.gauge($0.name, Self.help[$0.name] ?? "", [("", $0.value)]) }
    try PrometheusFile.write(gauges.joined(), to: path)
  }
}
