import CommandModel
import EtcdClient
import GRPC
import Output

/// `elect`: campaigns in an election, or observes it.
struct ElectCommand: RunnableCommand {
  static let manual = Manual(
    "elect", "Campaigns in an election or observes its leader",
    description: [
      """
      Waits until elected, prints the election key and the proposal, and leads until a signal arrives. With --listen, \
      prints the current leader's key and proposal, and those of each new leader, until a signal arrives.
      """
    ],
    arguments: [Argument("election-name"), Argument("proposal", optional: true)],
    examples: [
      Example("etcdctl elect /app/leader $(hostname)", "campaign with the host name as proposal, lead until Ctrl-C"),
      Example("etcdctl elect --listen /app/leader", "print the leader and each new one"),
    ],
    exitStatuses: [ExitStatus(.error, "interrupted while waiting, or the leadership was lost")],
    formats: RangeReport.formats)

  static let flags: [Flag<ElectCommand>] = [
    .toggle("listen", short: "l", \.listen, "Observe the leader instead of campaigning")
  ]

  var listen = false
  private var name: [UInt8] = []
  private var proposal: [UInt8]?

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard (1...2).contains(arguments.count) else {
      throw UsageError("elect command needs an election name, and a proposal unless --listen is given")
    }
    name = arguments[0].bytes
    proposal = arguments.count == 2 ? arguments[1].bytes : nil
    if proposal == nil, !listen { throw UsageError("elect command needs a proposal unless --listen is given") }
    if proposal != nil, listen { throw UsageError("elect command takes no proposal with --listen") }
  }

  func run(in context: Context) async throws {
    try context.printer.require(RangeReport.self)
    let client = try await context.client()
    try await cancellingOnSignals { interruption in
      do {
        if let proposal {
          try await campaign(proposal, client, context)
        } else {
          try await observe(client, context)
        }
      } catch is Released {
        return
      } catch is SessionExpired {
        throw Failure("session expired: the leadership was lost because its lease expired or was revoked")
      } catch  where proposal == nil && interruption.signal != nil && !(error is OutputError) {
        return
      }
    }
  }

  /// Leads until the task is cancelled.
  private func campaign(_ proposal: [UInt8], _ client: Client, _ context: Context) async throws {
    try await client.withSession(
      ttl: LockCommand.defaultSessionTTL, patience: context.globals.commandTimeout,
      noting: { context.standardError.note(interruption: $0, of: "election") }
    ) { session in
      let place = try await QueuePlace.take(name, value: proposal, in: session)
      let answer = try await place.waitForTurn()
      guard !answer.pairs.isEmpty else { throw SessionExpired() }
      try context.printer.print(answer)
      try context.printer.flush()
      try await waitForCancellation()
      throw Released()
    }
  }

  private func observe(_ client: Client, _ context: Context) async throws {
    do {
      let observation = Observation(of: name, client: client, patience: context.globals.commandTimeout) {
        context.standardError.note(interruption: $0, of: "observation of the election")
      }
      try await observation.run { leader in
        var answer = RangeAnswer()
        answer.header = leader.header
        answer.pairs = [leader.pair]
        answer.count = leader.count
        try context.printer.print(answer)
        try context.printer.flush()
      }
    } catch let error as RPCError where error.code == .permissionDenied {
      context.standardError.line(error.sentence)
      throw Failure("elect: observer lost")
    }
  }
}
