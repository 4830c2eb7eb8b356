import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `lease grant`: makes a lease.
struct LeaseGrantCommand: RunnableCommand {
  static let manual = Manual(
    "grant", "Makes a lease",
    description: [
      "The lease lives for so many seconds, at least as many as the server wants. Keys that are attached to it vanish with it."
    ],
    arguments: [Argument("ttl")],
    examples: [
      Example("etcdctl lease grant 60", "make a lease of one minute"),
      Example("etcdctl put lamp on --lease=$(etcdctl lease grant 60 | cut -d' ' -f2)", "store a value for one minute"),
    ],
    formats: LeaseGrantReport.formats, seeAlso: [["put"], ["lease", "keep-alive"]])

  private var timeToLive: Int64 = 0

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    guard let seconds = Int64(arguments[0].string) else {
      throw UsageError("bad TTL \"\(arguments[0].string)\": expecting a number of seconds")
    }
    timeToLive = seconds
  }

  func run(in context: Context) async throws {
    try context.printer.require(LeaseGrantReport.self)
    let client = try await context.client()
    let request = Etcdserverpb_LeaseGrantRequest.with { $0.ttl = timeToLive }
    let answer: Etcdserverpb_LeaseGrantResponse
    do {
      // A lease that was granted and never heard of runs out: etcd's own client repeats the request, too.
      answer = try await client.call(API.Lease.grant, request, policy: .repeatable, deadline: context.deadline())
    } catch {
      throw Failure("failed to grant lease (\(describe(error).message ?? ""))")
    }
    try context.printer.print(LeaseGrantReport(answer))
  }
}
