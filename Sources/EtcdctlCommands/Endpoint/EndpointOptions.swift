import CommandModel
import EtcdAPI
import EtcdClient

extension Commands {
  static let endpoint = CommandNode<Action>.group(
    Manual("endpoint", "Reports the health, status and hash of endpoints"),
    [
      .command(EndpointHealthCommand.self),
      .command(EndpointStatusCommand.self),
      .command(EndpointHashKVCommand.self),
    ])
}

/// The flags that the `endpoint` commands share, and the endpoints they send requests to.
struct EndpointOptions: Options, Equatable {
  static let flags: [Flag<EndpointOptions>] = [
    .toggle("cluster", \.cluster, "Use the client URLs of all cluster members instead of --endpoints")
  ]

  /// The flags of the `endpoint` commands, where environment variables can set them, too.
  static let groupFlags = flags.map { $0.readingEnvironment() }

  var cluster = false

  /// The given endpoints, or the client URLs of all members.
  /// - Throws: `Failure` when the member list or the certificate files cannot be read.
  func endpoints(in context: Context) async throws -> [String] {
    try context.requireUsableFiles()
    // As in the real etcdctl, endpoints from DNS are not included.
    guard cluster else { return context.globals.givenEndpoints }
    let client = try await context.client()
    do {
      let request = Etcdserverpb_MemberListRequest.with { $0.linearizable = true }
      let answer = try await client.call(
        API.Cluster.memberList, request, policy: .repeatable, deadline: context.deadline())
      return answer.members.flatMap(\.clientUrls)
    } catch {
      throw Failure("failed to fetch endpoints from etcd cluster member list: \(describe(error).message ?? "")")
    }
  }
}
