import CommandModel
import EtcdAPI
import EtcdClient
import GRPC
import Output

/// `defrag`: gives unused space in the databases of members back to the file system.
struct DefragCommand: RunnableCommand {
  static let manual = Manual(
    "defrag", "Defragments the databases of the members behind the endpoints",
    description: [
      """
      Gives space that compaction has freed back to the file system. The members are defragmented one after the other: each neither reads \
      nor writes while it works. --command-timeout limits the time that one member takes.
      """,
      """
      With --data-dir no server is asked: the database of a stopped member is rewritten without its unused space. The new file takes the \
      place of the old one when it is complete, checked and on the disk, so there has to be room for both.
      """,
    ],
    examples: [
      Example("etcdctl defrag", "defragment the member behind each endpoint"),
      Example("etcdctl defrag --cluster --command-timeout 1m", "defragment all members, each within a minute"),
      Example("etcdctl defrag --data-dir default.etcd", "defragment the database of a member that doesn't run"),
    ],
    exitStatuses: [ExitStatus(.error, "a member could not be defragmented")], seeAlso: [["compaction"]])

  static let flags: [Flag<DefragCommand>] =
    EndpointOptions.flags.map { $0.lifted(\.options) } + [
      .directory("data-dir", \.dataDirectory, "Defragment the database in this directory, which no server uses")
    ]

  var options = EndpointOptions()
  var dataDirectory = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {}

  func run(in context: Context) async throws {
    guard dataDirectory.isEmpty else { return try await context.defragment(dataDirectory: dataDirectory) }
    let client = try await context.client()
    var hasFailed = false
    for endpoint in try await options.endpoints(in: context) {
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
}

extension Client {
  /// The endpoint that `text` names, with TLS where the client's own endpoints have it.
  /// - Throws: `EndpointError`.
  func endpoint(_ text: String) throws -> Endpoint {
    try Endpoint(parsing: text, secureByDefault: configuration.transport.tls != nil)
  }
}
