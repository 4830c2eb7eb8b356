import EtcdAPI
import EtcdClient

/// The leases of imported keys: for each one in the input, a new one with the time that it had left.
struct ImportLeases {
  private let client: Client
  private let patience: Duration
  /// The new leases by the old ones.
  private var granted: [Int64: Int64] = [:]
  /// Those that an interrupted import has granted; they may be gone.
  private var earlier: [Int64: Int64]
  /// How many keys have lost their lease.
  private(set) var withoutLease: Int64 = 0

  init(_ client: Client, patience: Duration, earlier: [Int64: Int64] = [:]) {
    self.client = client
    self.patience = patience
    self.earlier = earlier
  }

  /// All new leases by the old ones.
  var known: [Int64: Int64] { granted.merging(earlier) { new, _ in new } }

  /// The lease for a key; 0 for none.
  /// - Throws: as `Client.call`.
  mutating func lease(for pair: ExportedPair, isDryRun: Bool) async throws -> Int64 {
    guard pair.lease != 0 else { return 0 }
    guard let time = pair.timeToLive, time > 0 else {
      withoutLease += 1
      return 0
    }
    if isDryRun { return 0 }
    if let lease = granted[pair.lease] { return lease }
    let known = try await survivor(of: earlier.removeValue(forKey: pair.lease))
    let lease = if let known { known } else { try await grant(time) }
    granted[pair.lease] = lease
    return lease
  }

  private func survivor(of lease: Int64?) async throws -> Int64? {
    guard let lease else { return nil }
    let request = Etcdserverpb_LeaseTimeToLiveRequest.with { $0.id = lease }
    let deadline = Client.deadline(after: patience)
    let response = try await client.call(API.Lease.timeToLive, request, policy: .repeatable, deadline: deadline)
    return response.ttl > 0 ? lease : nil
  }

  private func grant(_ seconds: Int64) async throws -> Int64 {
    let request = Etcdserverpb_LeaseGrantRequest.with { $0.ttl = seconds }
    // A lease whose response is lost expires by itself.
    let deadline = Client.deadline(after: patience)
    return try await client.call(API.Lease.grant, request, policy: .repeatable, deadline: deadline).id
  }
}
