import GRPC

extension Client {
  /// The page on which a server tells its metrics, in Prometheus's text format.
  ///
  /// It holds up the thread that calls it.
  /// - Throws: what is wrong with the connection.
  public func metrics(of endpoint: Endpoint) throws(TransportError) -> [UInt8] {
    try transport.plainGet("/metrics", at: endpoint).body
  }
}
