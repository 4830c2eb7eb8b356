import CommandModel
import EtcdAPI
import EtcdClient

/// The flags that the `endpoint` commands share, and which endpoints they ask.
struct EndpointOptions: Options, Equatable {
  static let flags: [Flag<EndpointOptions>] = [
    .toggle("cluster", \.cluster, "Ask the endpoints of all members of the cluster")
  ]

  /// The flags as the commands of `endpoint` have them: there, the environment can set them too.
  static let groupFlags = flags.map { $0.readingEnvironment() }

  var cluster = false

  /// The endpoints: those that were given, or the client addresses of all members.
  /// - Throws: `Failure` when the members can't be asked for, or the files for the connections can't be used.
  func endpoints(in context: Context) async throws -> [String] {
    try context.requireUsableFiles()
    // Endpoints found in DNS are not among them: so it is in the real one.
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
