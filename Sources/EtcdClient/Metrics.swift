import GRPC

extension Client {
  /// Fetches the metrics page of a server, in Prometheus's text format.
  ///
  /// It blocks the calling thread.
  /// - Throws: what is wrong with the connection.
  package func metrics(of endpoint: Endpoint) throws(TransportError) -> [UInt8] {
    try transport.plainGet("/metrics", at: endpoint).body
  }

  /// The value of a metric without labels in such a page, as it stands there; nil if there is none.
  package static func metric(_ name: String, in page: [UInt8]) -> String? {
    let start = Array((name + " ").utf8)
    let line = page.split(separator: UInt8(ascii: "\n")).first { $0.starts(with: start) }
    return line.map { String(decoding: $0.dropFirst(start.count), as: UTF8.self) }
  }
}
