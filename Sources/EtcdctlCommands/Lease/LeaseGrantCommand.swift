import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `lease grant`: grants a lease.
struct LeaseGrantCommand: RunnableCommand {
  static let manual = Manual(
    "grant", "Grants a lease",
    description: [
      """
      The TTL is in seconds; the server raises one that is below its minimum. When the lease expires, the keys \
      attached to it are deleted.
      """
    ],
    arguments: [Argument("ttl")],
    examples: [
      Example("etcdctl lease grant 60", "grant a lease of one minute"),
      Example(
        "etcdctl put /app/node/web-1 up --lease=$(etcdctl lease grant 60 | cut -d' ' -f2)",
        "write a key that expires after one minute"),
    ],
    formats: LeaseGrantReport.formats, seeAlso: [["put"], ["lease", "keep-alive"]])

  private var timeToLive: Int64 = 0

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    guard let seconds = Int64(arguments[0].string) else {
      throw UsageError("invalid TTL \"\(arguments[0].string)\": expected a number of seconds")
    }
    timeToLive = seconds
  }

  func run(in context: Context) async throws {
    try context.printer.require(LeaseGrantReport.self)
    let client = try await context.client()
    let request = Etcdserverpb_LeaseGrantRequest.with { $0.ttl = timeToLive }
    let answer: Etcdserverpb_LeaseGrantResponse
    do {
      // A granted lease whose response is lost expires by itself, so the request can be repeated, as etcd's own client
      // does.
      answer = try await client.call(API.Lease.grant, request, policy: .repeatable, deadline: context.deadline())
    } catch {
      let failure = describe(error)
      throw Failure("failed to grant lease (\(failure.message ?? ""))", hint: failure.hint)
    }
    try context.printer.print(LeaseGrantReport(answer))
  }
}
