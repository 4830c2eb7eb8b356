import GRPC

extension Context {
  /// Runs `body`, and notes in plain words when the server doesn't know what it was asked for.
  ///
  /// The error stays the server's own.
  /// - Parameters:
  ///   - feature: what the server should do, as an infinitive without `to`.
  ///   - release: the first release of etcd that can do it.
  ///   - body: asks the server.
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
