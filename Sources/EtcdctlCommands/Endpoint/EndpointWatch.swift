import CommandModel
import EtcdAPI
import EtcdClient
import Offline

/// `endpoint status --watch`: the status of endpoints again and again, with what changed between two times.
struct EndpointWatch: Sendable {
  let endpoints: [String]
  let interval: Duration
  /// How many times; 0 for no end.
  let count: Int
  let context: Context

  /// An endpoint, its client once there is one, and what it reported last.
  private struct Probe: Sendable {
    let endpoint: String
    var client: Client?
    var last: EndpointRates.Look?
    var rates: EndpointRates
  }

  /// Prints until the end, or until it is interrupted, which is not an error.
  /// - Throws: `Failure` when an endpoint did not respond the last time; a failed write.
  func run() async throws {
    do {
      let isComplete = try await cancellingOnSignals { _ in try await follow() }
      if !isComplete { throw Failure(nil) }
    } catch is CancellationError {}
  }

  /// Returns whether all endpoints responded the last time.
  private func follow() async throws -> Bool {
    var probes = endpoints.map { Probe(endpoint: $0, rates: EndpointRates(endpoint: $0)) }
    defer { for probe in probes { probe.client?.shutdown() } }
    var round = 0
    while true {
      let start = ContinuousClock.now
      let known = probes
      probes = await inParallel(known) { await look(at: $0) }
      try Task.checkCancellation()
      try context.printer.print(EndpointRatesReport(probes.map(\.rates), at: UTCTime.now))
      try context.printer.flush()
      round += 1
      if round == count { return probes.allSatisfy { $0.rates.error.isEmpty } }
      try await Task.sleep(until: start + interval, clock: .continuous)
    }
  }

  private func look(at probe: Probe) async -> Probe {
    var probe = probe
    do {
      let client: Client
      if let known = probe.client { client = known } else { client = try await context.client(of: probe.endpoint) }
      probe.client = client
      let status = try await client.call(
        API.Maintenance.status, Etcdserverpb_StatusRequest(), policy: .repeatable, deadline: context.deadline())
      let look = EndpointRates.Look(status: status, time: .now)
      probe.rates = EndpointRates(endpoint: probe.endpoint, look, after: probe.last)
      probe.last = look
    } catch {
      probe.last = nil
      probe.rates = EndpointRates(endpoint: probe.endpoint, error: Fault(error, at: probe.endpoint).text)
    }
    return probe
  }
}

/// The status of an endpoint, and how it changes.
struct EndpointRates: Sendable, Equatable {
  /// A status and when it arrived.
  struct Look: Sendable {
    let status: Etcdserverpb_StatusResponse
    let time: ContinuousClock.Instant
  }

  let endpoint: String
  /// Nil if it did not respond.
  let status: Etcdserverpb_StatusResponse?
  /// Nil the first time.
  let revisionsPerSecond: Double?
  /// In bytes; nil the first time.
  let growthPerSecond: Double?
  /// Why it did not respond.
  let error: String

  /// An endpoint that did not respond.
  init(endpoint: String, error: String = "") {
    self.init(endpoint: endpoint, status: nil, revisionsPerSecond: nil, growthPerSecond: nil, error: error)
  }

  /// An endpoint that responded, and maybe did before.
  init(endpoint: String, _ look: Look, after last: Look?) {
    let seconds = last.map { (look.time - $0.time).seconds } ?? 0
    func rate(_ value: (Etcdserverpb_StatusResponse) -> Int64) -> Double? {
      guard let last, seconds > 0 else { return nil }
      return (Double(value(look.status)) - Double(value(last.status))) / seconds
    }
    self.init(
      endpoint: endpoint, status: look.status, revisionsPerSecond: rate(\.header.revision),
      growthPerSecond: rate(\.dbSize), error: "")
  }

  private init(
    endpoint: String, status: Etcdserverpb_StatusResponse?, revisionsPerSecond: Double?, growthPerSecond: Double?,
    error: String
  ) {
    self.endpoint = endpoint
    self.status = status
    self.revisionsPerSecond = revisionsPerSecond
    self.growthPerSecond = growthPerSecond
    self.error = error
  }
}
