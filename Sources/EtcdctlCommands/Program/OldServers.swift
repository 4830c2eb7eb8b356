import GRPC

extension Context {
  /// Runs `body`, and explains in a note when the server is too old to know the method.
  ///
  /// The error is still the server's own.
  /// - Parameters:
  ///   - feature: what the server should do, as an infinitive without `to`.
  ///   - release: the first release of etcd that can do it.
  ///   - body: sends the request.
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws.
  func explainingOldServers<Answer>(
    _ feature: String, since release: String, _ body: () async throws -> Answer
  ) async throws -> Answer {
    do {
      return try await body()
    } catch let error as RPCError where error.code == .unimplemented {
      standardError.line("note: this server is too old to \(feature); etcd \(release) and later can")
      throw error
    }
  }
}
