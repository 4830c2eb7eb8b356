import Files

/// A file of metrics in Prometheus's text format, which the node exporter's textfile collector reads.
enum PrometheusFile {
  /// A gauge with its values.
  static func gauge(_ name: String, _ help: String, _ values: [(labels: String, value: String)]) -> String {
    "# HELP \(name) \(help)\n# TYPE \(name) gauge\n" + values.map { "\(name)\($0.labels) \($0.value)\n" }.joined()
  }

  /// Writes the file; a reader sees the old one or all of the new one.
  /// - Throws: `FileError`.
  static func write(_ text: String, to path: String) throws(FileError) {
    // The exporter runs as another user.
    try WholeFile.replace(path, Array(text.utf8), permissions: 0o644)
  }
}
