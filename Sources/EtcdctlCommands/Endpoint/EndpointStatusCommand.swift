import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `endpoint status`: prints the status of each endpoint.
struct EndpointStatusCommand: RunnableCommand {
  static let manual = Manual(
    "status", "Prints the version, leader and size of endpoints",
    description: [
      """
      For each endpoint: the address, the member's ID and version, the database size, whether it is the leader or a \
      learner, the raft term, the raft index, the applied raft index, and errors. Servers of 3.6 and later also report \
      the storage version, the database size in use, the backend quota and a downgrade in progress.
      """,
      """
      With --watch, the status is requested again and again until Ctrl-C or --count: with the revisions per second, the \
      growth of the database per second, the lag behind the newest raft index, and the entries not yet applied. On a \
      terminal, the simple format redraws the screen.
      """,
    ],
    examples: [
      Example("etcdctl endpoint status --cluster -w table", "show every member of the cluster as a table"),
      Example("etcdctl endpoint status --cluster --watch", "watch the members work, with rates and lags"),
      Example("etcdctl endpoint status -w json | jq '.[].Status.dbSize'", "print the database size in bytes"),
    ],
    exitStatuses: [ExitStatus(.error, "an endpoint did not respond")],
    formats: EndpointStatusReport.formats)

  static let flags: [Flag<EndpointStatusCommand>] =
    EndpointOptions.groupFlags.map { $0.lifted(\.options) } + [
      .interval("watch", \.interval, usual: .seconds(2), "Repeat at this interval, with rates and lags"),
      .integer("count", \.count, "With --watch, end after this many times; 0 for no end"),
    ]

  var options = EndpointOptions()
  var interval: Duration?
  var count = 0

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard count >= 0 else { throw UsageError("--count must not be negative") }
    if count > 0, interval == nil { throw UsageError("--count needs --watch") }
  }

  func run(in context: Context) async throws {
    if let interval {
      try context.printer.require(EndpointRatesReport.self)
      let watch = EndpointWatch(
        endpoints: try await options.endpoints(in: context), interval: interval, count: count, context: context)
      return try await watch.run()
    }
    try context.printer.require(EndpointStatusReport.self)
    let endpoints = try await options.endpoints(in: context)
    let (answers, failure) = try await askEach(endpoints, in: context, failing: "get the status") { client in
      try await client.call(
        API.Maintenance.status, Etcdserverpb_StatusRequest(), policy: .repeatable, deadline: context.deadline())
    }
    try context.printer.print(EndpointStatusReport(answers))
    if failure != nil { throw Failure(nil) }
  }
}

/// Sends a request to all endpoints in parallel, and reports failures on standard error.
/// - Returns: the responses in the order of the endpoints, and the last failure.
/// - Throws: `Failure` when authentication fails.
func askEach<Answer: Sendable>(
  _ endpoints: [String], in context: Context, failing action: String,
  _ ask: @escaping @Sendable (Client) async throws -> Answer
) async throws -> (answers: [(endpoint: String, answer: Answer)], failure: (any Error)?) {
  let results = await inParallel(endpoints) { endpoint -> Result<Answer, any Error> in
    do {
      let client = try await context.client(of: endpoint)
      defer { client.shutdown() }
      return .success(try await ask(client))
    } catch {
      return .failure(error)
    }
  }
  var answers: [(endpoint: String, answer: Answer)] = []
  var failure: (any Error)?
  for (endpoint, result) in zip(endpoints, results) {
    switch result {
    case .success(let answer): answers.append((endpoint, answer))
    case .failure(let error as Failure) where error.status == Failure.Status.badConnection.rawValue: throw error
    case .failure(let error):
      failure = error
      context.standardError.line("Failed to \(action) of endpoint \(endpoint) (\(describe(error).message ?? ""))")
    }
  }
  return (answers, failure)
}
