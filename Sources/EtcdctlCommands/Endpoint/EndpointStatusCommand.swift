import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `endpoint status`: prints what each endpoint says about itself.
struct EndpointStatusCommand: RunnableCommand {
  static let manual = Manual(
    "status", "Prints the status of the endpoints",
    description: [
      """
      Prints for each endpoint: the address, the ID and the version of the member, the size of its database, whether it is the leader, \
      whether it is a learner, the raft term, the raft index, the applied raft index, and errors. Of servers from 3.6 on, also the \
      storage version, the size in use and the quota of the database, and whether a downgrade is under way.
      """
    ],
    examples: [
      Example("etcdctl endpoint status --cluster -w table", "compare all members"),
      Example("etcdctl endpoint status -w json | jq '.[].Status.dbSize'", "print the size of the database"),
    ],
    exitStatuses: [ExitStatus(.error, "an endpoint didn't answer")],
    formats: EndpointStatusReport.formats)

  static let flags: [Flag<EndpointStatusCommand>] = EndpointOptions.groupFlags.map { $0.lifted(\.options) }

  var options = EndpointOptions()

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {}

  func run(in context: Context) async throws {
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

/// Asks all endpoints at the same time, and notes on standard error which ones failed.
/// - Returns: the answers in the order of the endpoints, and the last failure.
/// - Throws: `Failure` when the login is refused.
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
