import EtcdAPI
import GRPC

extension Client {
  /// Requests a snapshot of a member's database and passes it to `sink` as it arrives.
  ///
  /// - Parameters:
  ///   - sink: takes the bytes; the server waits while it works.
  ///   - stallLimit: how long to wait for more data; zero or less for no limit.
  ///   - deadline: the deadline of the whole; nil for none.
  /// - Throws: as `call`, `ClientError.stalled`, or what the sink throws.
  package func snapshot<Sink: SnapshotSink>(
    to sink: inout Sink, stallLimit: Duration, deadline: ContinuousClock.Instant?
  ) async throws {
    let path = API.Maintenance.snapshot.path
    try await attempt(policy: .repeatable, deadline: deadline) { target in
      let call = try open(
        path, [], at: target, deadline: deadline, eachWait: stallLimit > .zero ? stallLimit : nil)
      guard var fragment = try await call.nextFragment() else {
        throw RPCError(code: .internal, message: "the server ended the call without a response")
      }
      try await consuming(call, path: path) {
        var decoder = SnapshotDecoder()
        while true {
          try fragment.withUnsafeBytes { try decoder.feed($0, endsMessage: fragment.endsMessage, to: &sink) }
          guard let next = try await call.nextFragment() else { break }
          fragment = next
        }
      }
    }
  }
}
