import EtcdAPI
import EtcdClient

/// Measures how long a committed write takes, with a key of its own that is deleted again.
struct WriteProbe: Sendable {
  /// How often reads and writes are repeated; the median counts, because a single one may be unlucky.
  static let repetitions = 5
  /// What the keys begin with.
  static let prefix = Array("etcdctl-doctor-probe".utf8)

  let client: Client
  let limit: Duration

  /// The time of each write.
  func times() async -> Result<[Duration], Fault> {
    let key = Self.prefix + Array("/\(String(UInt64.random(in: 0...UInt64.max), radix: 16))".utf8)
    let times = await write(key)
    // A write whose response is missing may have taken effect, and an interruption must not leave the key behind.
    let client = client
    let deadline = ContinuousClock.now + limit
    let deleted = await Task {
      try await client.call(
        API.KV.deleteRange, Etcdserverpb_DeleteRangeRequest.with { $0.key = key }, policy: .repeatable,
        deadline: deadline)
    }.result
    if case .success = times, case .failure(let error) = deleted {
      return .failure(
        Fault(text: "the key \(String(decoding: key, as: UTF8.self)) was not deleted: \(shortMessage(of: error))"))
    }
    return times
  }

  private func write(_ key: [UInt8]) async -> Result<[Duration], Fault> {
    var times: [Duration] = []
    do {
      for _ in 0..<Self.repetitions {
        let start = ContinuousClock.now
        let request = Etcdserverpb_PutRequest.with { $0.key = key }
        _ = try await client.call(API.KV.put, request, deadline: start + limit)
        times.append(.now - start)
      }
      return .success(times)
    } catch {
      return .failure(Fault(error, at: ""))
    }
  }
}
