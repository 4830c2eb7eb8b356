import CommandModel
import EtcdAPI
import EtcdClient
import GRPC
import Output

/// `defrag`: defragments the databases of members.
struct DefragCommand: RunnableCommand {
  static let manual = Manual(
    "defrag", "Defragments the databases of members",
    description: [
      """
      Returns free space, for instance after a compaction, to the file system. Members are defragmented one after the \
      other, because a member does not serve requests meanwhile. --command-timeout is the limit per member.
      """,
      """
      With --data-dir, the database of a stopped member is rewritten without a server. The new file replaces the old \
      one after it is complete, verified and synced to disk, so there must be space for both.
      """,
    ] + RollingDefragOptions.description,
    examples: [
      Example("etcdctl defrag", "defragment the member at each endpoint"),
      Example("etcdctl defrag --cluster --command-timeout 1m", "defragment all members, one minute each at most"),
      Example("etcdctl defrag --rolling --move-leader", "defragment the whole cluster without an outage"),
      Example(
        "etcdctl defrag --rolling --if-reclaims 30% --disarm", "defragment where it frees 30%, then disarm NOSPACE"),
      Example("etcdctl defrag --rolling --dry-run", "print the plan"),
      Example("etcdctl defrag --data-dir /var/lib/etcd", "defragment the database of a stopped member"),
    ],
    exitStatuses: [ExitStatus(.error, "a member could not be defragmented")],
    formats: RollingDefragReport.formats, seeAlso: [["compaction"], ["endpoint", "status"], ["alarm", "disarm"]])

  static let dataDirectoryFlag = "data-dir"

  static let flags: [Flag<DefragCommand>] =
    EndpointOptions.flags.map { $0.lifted(\.options) } + [
      .directory(
        dataDirectoryFlag, \.dataDirectory, "Defragment the database in this data directory of a stopped member")
    ] + RollingDefragOptions.flags.map { $0.lifted(\.rolling) } + Confirmation.flags.map { $0.lifted(\.confirmation) }

  var options = EndpointOptions()
  var dataDirectory = ""
  var rolling = RollingDefragOptions()
  var confirmation = Confirmation()

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try rolling.check()
    if rolling.isOn, !dataDirectory.isEmpty { throw UsageError("--rolling cannot be combined with --data-dir") }
  }

  func run(in context: Context) async throws {
    guard dataDirectory.isEmpty else { return try await context.defragment(dataDirectory: dataDirectory) }
    guard !rolling.isOn else { return try await defragmentRolling(in: context) }
    let client = try await context.client()
    let endpoints = try await options.endpoints(in: context)
    try await confirmation.require(in: context) {
      guard let leader = await leader(among: endpoints, client, in: context) else { return nil }
      return "defragment the leader, \(leader), which serves no requests meanwhile"
    }
    var hasFailed = false
    for endpoint in endpoints {
      do {
        let address = try client.endpoint(endpoint)
        _ = try await client.call(API.Maintenance.defragment, .init(), at: address, deadline: context.deadline())
        try context.printer.line("Finished defragmenting etcd member[\(endpoint)]")
        try context.printer.flush()
      } catch let error as OutputError {
        throw error
      } catch {
        hasFailed = true
        context.standardError.line(
          "Failed to defragment etcd member[\(endpoint)] (\(describe(error).message ?? "unknown"))")
      }
    }
    if hasFailed { throw Failure(nil) }
  }

  private func defragmentRolling(in context: Context) async throws {
    try context.printer.require(RollingDefragReport.self)
    if !rolling.isDryRun {
      try await confirmation.require(in: context) { "defragment all members, one after the other" }
    }
    try await cancellingOnSignals { [rolling] _ in
      var work = try RollingDefrag(rolling, in: context)
      try await work.run()
    }
  }

  /// The endpoint of the leader; nil when it is none of these, or cannot be found out: its defragmentation will fail,
  /// too.
  private func leader(among endpoints: [String], _ client: Client, in context: Context) async -> String? {
    for endpoint in endpoints {
      let status = try? await client.call(
        API.Maintenance.status, .init(), policy: .repeatable, at: try client.endpoint(endpoint),
        deadline: context.deadline())
      if let status, status.isLeader { return endpoint }
    }
    return nil
  }
}

extension Client {
  /// The endpoint in `text`, with TLS if the client's own endpoints use it.
  /// - Throws: `EndpointError`.
  func endpoint(_ text: String) throws -> Endpoint {
    try Endpoint(parsing: text, secureByDefault: configuration.transport.tls != nil)
  }
}
