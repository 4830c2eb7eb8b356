import EtcdAPI

extension Client {
  /// The revision of the last compaction, which is the oldest that can be read: a server reports it to a watch that
  /// begins before it.
  /// - Parameters:
  ///   - range: keys that the user may read.
  ///   - known: a revision that is known to be compacted; otherwise the watch would not end.
  /// - Returns: the revision; -1 if the server did not report one.
  /// - Throws: as `Watch.run`.
  package func lastCompaction(of range: KeyRange = KeyRange(key: [0]), after known: Int64) async throws -> Int64 {
    var found: Int64 = -1
    var request = Etcdserverpb_WatchCreateRequest(range)
    request.startRevision = known
    try await Watch(request, client: self).run { update in
      if case .response(let response, _) = update, response.isCanceled { found = response.compactRevision }
    }
    return found
  }
}
