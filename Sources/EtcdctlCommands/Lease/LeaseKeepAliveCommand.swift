import CommandModel
import EtcdAPI
import EtcdClient
import GRPC
import Output

/// `lease keep-alive`: renews a lease until it is gone or the command is stopped.
struct LeaseKeepAliveCommand: RunnableCommand {
  static let manual = Manual(
    "keep-alive", "Keeps a lease alive by renewing it",
    description: [
      """
      Renews the lease three times per TTL, at another endpoint if one fails, and prints a line each time, until the \
      lease has expired or been revoked.
      """
    ],
    arguments: [Argument("leaseID", .lease)],
    examples: [
      Example("etcdctl lease keep-alive 694d9b3c1f2a8e07", "keep a lease alive until Ctrl-C"),
      Example("etcdctl lease keep-alive --once 694d9b3c1f2a8e07", "renew a lease once"),
    ],
    exitStatuses: [
      ExitStatus(0, "the lease expired or was revoked; with --once, it was renewed"),
      ExitStatus(.badConnection, "the lease was never renewed"),
    ],
    formats: LeaseKeepAliveReport.formats)

  static let flags: [Flag<LeaseKeepAliveCommand>] = [
    .toggle("once", \.once, "Renew the lease once and exit")
  ]

  var once = false
  private var id: Int64 = 0

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    id = try LeaseID.parse(arguments, of: Self.manual)
  }

  func run(in context: Context) async throws {
    let sink = try context.printer.sink(of: LeaseKeepAliveReport())
    let client = try await context.client()
    if once {
      let answer = try await asBadConnection { try await renewal(client, context.deadline()) }
      try sink.renewed(answer)
      return try context.printer.flush()
    }
    let loss = try await LeaseKeeper(id, client: client).run { answer in
      try sink.renewed(answer)
      try context.printer.flush()
    }
    if case .ranOut(let error, let renewals) = loss {
      let cause = error.flatMap { describe($0).message }
      guard renewals > 0 else { throw Failure(cause, .badConnection) }
      context.standardError.line(
        "lease \(LeaseID.text(id)) could not be renewed in time" + (cause.map { ": \($0)" } ?? ""))
    }
    try sink.lost(id)
    try context.printer.flush()
  }

  private func renewal(
    _ client: Client, _ deadline: ContinuousClock.Instant?
  ) async throws -> Etcdserverpb_LeaseKeepAliveResponse {
    let answer = try await client.renewLease(id, deadline: deadline)
    guard answer.ttl > 0 else { throw Failure("etcdserver: requested lease not found") }
    return answer
  }
}
