import EtcdAPI
import EtcdClient

extension Client {
  /// What a response to a read of a range begins with. Fails where the range could not be read.
  func header(
    of range: KeyRange, at revision: Int64 = 0, deadline: ContinuousClock.Instant?
  ) async throws -> Etcdserverpb_ResponseHeader {
    var request = Etcdserverpb_RangeRequest(range)
    request.revision = revision
    request.limit = 1
    request.keysOnly = true
    return try await call(API.KV.range, request, policy: .repeatable, deadline: deadline).header
  }

  /// The latest revision, for a user who may read a range.
  func latestRevision(of range: KeyRange, deadline: ContinuousClock.Instant?) async throws -> Int64 {
    try await header(of: range, deadline: deadline).revision
  }
}
