import CommandModel
import Output

/// `member replace`: replaces a member by a new one.
struct MemberReplaceCommand: RunnableCommand {
  static let manual = Manual(
    "replace", "Replaces a member by a new one, step by step",
    description: [
      """
      Adds the new member as a learner, prints the settings to start its server with, waits until it runs and has \
      caught up, promotes it to a voting member, moves leadership away from the old member if it is the leader, and \
      removes the old member. Each step is checked before the next one. The old member is given by its ID or name.
      """,
      """
      An old member that does not run is removed first: while it is down, servers refuse to add another one. No step is \
      taken that would cost the quorum.
      """,
      """
      The command can be interrupted and run again with the same arguments: it recognises the new member by its peer \
      URLs and continues. Progress goes to standard error, the settings and the steps to standard output (the settings \
      to standard error, too, unless the output format is simple).
      """,
    ],
    arguments: [Argument("old", .memberOrName)],
    examples: [
      Example(
        "etcdctl member replace m3 --peer-urls=http://10.0.0.4:2380 --name m4", "replace the member m3 by a new one"),
      Example(
        "etcdctl member replace 8e9e05c52164694d --peer-urls=http://10.0.0.4:2380 --dry-run", "print the steps"),
    ],
    exitStatuses: [
      ExitStatus(.error, "a step failed or would cost the quorum; run it again to continue"),
      ExitStatus(.interrupted, "interrupted; run it again to continue"),
    ],
    formats: MemberReplaceReport.formats, seeAlso: [["member", "add"], ["member", "promote"], ["member", "remove"]])

  static let flags: [Flag<MemberReplaceCommand>] =
    [
      .bytes("peer-urls", "URLs", \.peerURLs, "Peer URLs of the new member, separated by commas"),
      .text("name", "NAME", \.name, "Name of the new member; else that of the old one with -new"),
      .duration("sync-timeout", \.syncTimeout, "How long the new member may take to start and catch up"),
      .toggle("dry-run", \.isDryRun, "Print the steps, but do nothing"),
    ] + Confirmation.flags.map { $0.lifted(\.confirmation) }

  var peerURLs: Word = ""
  var name = ""
  var syncTimeout = Duration.seconds(1800)
  var isDryRun = false
  var confirmation = Confirmation()
  private var old = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    old = arguments[0].string
    guard !peerURLs.isEmpty else { throw PeerURLs.missing }
  }

  func run(in context: Context) async throws {
    try context.printer.require(MemberReplaceReport.self)
    let urls = try PeerURLs.parse(peerURLs)
    let look = try await context.lookAtCluster()
    let plan = try ReplacementPlan(replacing: old, by: urls, in: look)
    let newName = name.isEmpty ? "\(plan.old.flatMap(look.member)?.title ?? old)-new" : name
    let rows = try plan.steps(in: look).map { ReplacementRow($0, plan, look, newName: newName, result: .planned) }
    if isDryRun { return try context.printer.print(MemberReplaceReport(rows: rows)) }
    try await confirmation.require(in: context) {
      rows.isEmpty ? nil : rows.map(\.text).joined(separator: ", ")
    }
    try await cancellingOnSignals { [syncTimeout] _ in
      var work = Replacement(plan, newName: newName, syncTimeout: syncTimeout, in: context)
      try await work.run(from: look)
    }
  }
}
