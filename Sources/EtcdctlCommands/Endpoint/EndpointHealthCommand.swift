import CommandModel
import EtcdAPI
import EtcdClient
import GRPC
import Output

/// `endpoint health`: reports which endpoints can commit a proposal.
struct EndpointHealthCommand: RunnableCommand {
  static let manual = Manual(
    "health", "Reports whether endpoints are healthy",
    description: [
      """
      Reads a key through each endpoint, which needs a quorum, and checks for active alarms. All endpoints are checked \
      in parallel. Healthy endpoints are printed to standard output, unhealthy ones to standard error.
      """
    ],
    examples: [Example("etcdctl endpoint health --cluster", "check every member of the cluster")],
    exitStatuses: [ExitStatus(.error, "an endpoint is unhealthy")],
    formats: EndpointHealthReport.formats)

  static let flags: [Flag<EndpointHealthCommand>] = EndpointOptions.groupFlags.map { $0.lifted(\.options) }

  var options = EndpointOptions()

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {}

  func run(in context: Context) async throws {
    try context.printer.require(EndpointHealthReport.self)
    let endpoints = try await options.endpoints(in: context)
    let results = await inParallel(endpoints) { await check($0, in: context) }
    try context.printer.print(EndpointHealthReport(results))
    if results.contains(where: { !$0.error.isEmpty }) { throw Failure("unhealthy cluster") }
  }

  private func check(_ endpoint: String, in context: Context) async -> EndpointHealth {
    var health = EndpointHealth(endpoint: endpoint)
    do {
      let client = try await context.client(of: endpoint)
      defer { client.shutdown() }
      let start = ContinuousClock.now
      let deadline = context.deadline()
      do {
        var sink = NoSink()
        let request = Etcdserverpb_RangeRequest(KeyRange(key: Array("health".utf8)))
        try await client.range(request, to: &sink, deadline: deadline)
      } catch let error as RPCError where error.message == "etcdserver: permission denied" {
        // The refusal went through consensus, so the endpoint is healthy.
      } catch {
        health.took = ContinuousClock.now - start
        throw error
      }
      health.took = ContinuousClock.now - start
      health.error = await alarms(client, deadline: deadline)
    } catch {
      health.error = shortMessage(of: error)
    }
    health.isHealthy = health.error.isEmpty
    return health
  }

  private func alarms(_ client: Client, deadline: ContinuousClock.Instant?) async -> String {
    let request = Etcdserverpb_AlarmRequest.with { $0.action = .get }
    guard let answer = try? await client.call(API.Maintenance.alarm, request, deadline: deadline) else {
      return "Unable to fetch the alarm list"
    }
    guard !answer.alarms.isEmpty else { return "" }
    let names = answer.alarms.map { alarm in
      switch alarm.alarm {
      case .nospace: "NOSPACE "
      case .corrupt: "CORRUPT "
      default: "UNKNOWN "
      }
    }
    return "Active Alarm(s): " + names.joined()
  }
}

/// Runs `body` for all elements concurrently, and returns the results in their order.
func inParallel<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ body: @escaping @Sendable (Element) async -> Result
) async -> [Result] {
  await withTaskGroup(of: (Int, Result).self) { group in
    for (index, element) in elements.enumerated() {
      group.addTask { (index, await body(element)) }
    }
    var results: [(Int, Result)] = []
    for await result in group { results.append(result) }
    return results.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
