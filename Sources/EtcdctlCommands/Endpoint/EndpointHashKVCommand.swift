import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `endpoint hashkv`: prints the hash of the key-value history at each endpoint.
struct EndpointHashKVCommand: RunnableCommand {
  static let manual = Manual(
    "hashkv", "Prints the hash of the key-value history",
    description: ["Members with the same history have the same hash at the same revision."],
    examples: [Example("etcdctl endpoint hashkv --cluster --rev 1000", "compare all members at revision 1000")],
    exitStatuses: [ExitStatus(.error, "an endpoint did not respond")],
    formats: EndpointHashKVReport.formats)

  static let flags: [Flag<EndpointHashKVCommand>] =
    EndpointOptions.groupFlags.map { $0.lifted(\.options) } + [
      .integer("rev", \.revision, "Hash up to this revision; 0 for the latest")
    ]

  var options = EndpointOptions()
  var revision: Int64 = 0

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {}

  func run(in context: Context) async throws {
    try context.printer.require(EndpointHashKVReport.self)
    let endpoints = try await options.endpoints(in: context)
    let request = Etcdserverpb_HashKVRequest.with { $0.revision = revision }
    let (answers, failure) = try await askEach(endpoints, in: context, failing: "get the hash") { client in
      try await client.call(API.Maintenance.hashKV, request, policy: .repeatable, deadline: context.deadline())
    }
    try context.printer.print(EndpointHashKVReport(answers))
    if let failure { throw Failure(describe(failure).message) }
  }
}
