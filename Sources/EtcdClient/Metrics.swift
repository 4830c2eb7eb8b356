import GRPC

extension Client {
  /// Fetches the metrics page of a server, in Prometheus's text format.
  ///
  /// It blocks the calling thread.
  /// - Throws: what is wrong with the connection.
  package func metrics(of endpoint: Endpoint) throws(TransportError) -> [UInt8] {
    try transport.plainGet("/metrics", at: endpoint).body
  }
}
