import CommandModel
import EtcdAPI
import EtcdClient
import Kubernetes
import Output

extension Lookup {
  /// As many segments of keys are looked for, more or less.
  private static let segmentLimit = 500
  /// Only so few things are described where each takes a request.
  private static let describedLimit = 50

  /// The things that there are; possibly more than those that begin with what has been typed.
  /// - Throws: any error of a request.
  func candidates(for line: UnfinishedLine<GlobalOptions>, in context: Context) async throws -> [Candidate] {
    if self == .context { return contexts(context.environment) }
    // Another cluster than the one that is meant has nothing to offer.
    guard line.fileProblem == nil else { return [] }
    // What a file contains is not looked up in the cluster.
    guard line.flags[SnapshotSource.name]?.isEmpty ?? true else { return [] }
    // Nobody is asked for a password; a shell may know it already.
    if context.globals.needsPrompt, await !context.shared.hasClient(for: context.globals) { return [] }
    if self == .endpoint { return try await endpoints(for: line, in: context) }
    let client = try await context.client()
    switch self {
    case .key: return try await keys(after: line.typed.bytes, client)
    case .object: return try await objects(for: line, client)
    case .namespace: return try await objects(of: Resource(named: "namespaces"), line, client)
    case .member: return try await Self.members(client).map { Candidate(hexadecimal($0.id), $0.summary) }
    case .memberOrName:
      let members = try await Self.members(client)
      let names = members.filter { !$0.name.isEmpty }.map { Candidate($0.name, hexadecimal($0.id)) }
      return names + members.map { Candidate(hexadecimal($0.id), $0.summary) }
    case .lease: return try await leases(client)
    case .user: return try await users(client)
    case .role: return try await roles(client)
    case .endpoint, .context: return []
    }
  }

  /// The contexts, each with its endpoints as far as they can be read.
  private func contexts(_ environment: Environment) -> [Candidate] {
    let directory = ContextDirectory(environment)
    let endpoints = GlobalOptions.variable(of: GlobalOptions.endpointsFlag)
    return directory.names.map { name in
      Candidate(name, (try? directory.file(name))?[endpoints]?.value.string ?? "")
    }
  }

  private func keys(after prefix: [UInt8], _ client: Client) async throws -> [Candidate] {
    try await client.keySegments(after: prefix, limit: Self.segmentLimit, deadline: nil).map { Candidate($0) }
  }

  private func objects(for line: UnfinishedLine<GlobalOptions>, _ client: Client) async throws -> [Candidate] {
    guard let type = line.arguments.first else { return [] }
    let namespace = line.flags[KubernetesGetCommand.namespaceFlag].map { "\($0.string)/" } ?? ""
    return try await objects(of: Resource(named: type.string), in: namespace, line, client)
  }

  /// What may stand behind the type, and the namespace with a slash, in the key of an object.
  private func objects(
    of resource: Resource, in namespace: String = "", _ line: UnfinishedLine<GlobalOptions>, _ client: Client
  ) async throws -> [Candidate] {
    var storage = StoragePrefix()
    if let prefix = line.flags[StoragePrefix.name] { storage.prefix = prefix }
    let base = ObjectKey.key(of: resource, namespace, prefix: storage.bytes)
    let found = try await keys(after: base + line.typed.bytes, client)
    return found.map { Candidate(Array($0.word.dropFirst(base.count))) }
  }

  private static func members(_ client: Client) async throws -> [Etcdserverpb_Member] {
    try await client.call(
      API.Cluster.memberList, Etcdserverpb_MemberListRequest(), policy: .repeatable, deadline: nil
    ).members
  }

  /// The client URLs of the members that the endpoints typed so far know, or without any the configured ones.
  private func endpoints(
    for line: UnfinishedLine<GlobalOptions>, in context: Context
  ) async throws -> [Candidate] {
    let typed = line.items.string.split(separator: ",").map(String.init)
    let client = if let first = typed.first { try await context.client(of: first) } else { try await context.client() }
    let members = try await Self.members(client)
    return members.flatMap { member in
      // Whoever types an address without a scheme gets one.
      member.clientUrls.flatMap { line.typed.isEmpty ? [$0] : [$0, $0.withoutScheme] }.filter { url in
        !typed.contains { $0.withoutScheme == url.withoutScheme }
      }.map { Candidate($0, member.name) }
    }
  }

  private func leases(_ client: Client) async throws -> [Candidate] {
    let leases = try await client.call(
      API.Lease.leases, Etcdserverpb_LeaseLeasesRequest(), policy: .repeatable, deadline: nil
    ).leases
    let ids = leases.map { Array(LeaseID.text($0.id).utf8) }
    return await described(ids) { id in
      let request = Etcdserverpb_LeaseTimeToLiveRequest.with { $0.id = leases[ids.firstIndex(of: id) ?? 0].id }
      let lease = try await client.call(API.Lease.timeToLive, request, policy: .repeatable, deadline: nil)
      return "\(lease.ttl)s left of \(lease.grantedTtl)s"
    }
  }

  private func users(_ client: Client) async throws -> [Candidate] {
    let users = try await client.call(
      API.Auth.userList, Etcdserverpb_AuthUserListRequest(), policy: .repeatable, deadline: nil
    ).users
    return await described(users) { name in
      let user = try await client.call(
        API.Auth.userGet, .with { $0.name = name }, policy: .repeatable, deadline: nil)
      return user.roles.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ", ")
    }
  }

  private func roles(_ client: Client) async throws -> [Candidate] {
    let roles = try await client.call(
      API.Auth.roleList, Etcdserverpb_AuthRoleListRequest(), policy: .repeatable, deadline: nil
    ).roles
    return await described(roles) { name in
      let role = try await client.call(
        API.Auth.roleGet, .with { $0.role = name }, policy: .repeatable, deadline: nil)
      return role.perm.map(\.summary).joined(separator: ", ")
    }
  }

  /// Describes each of a few things, all at a time; many are not described.
  private func described(
    _ words: [[UInt8]], _ meaning: @escaping @Sendable ([UInt8]) async throws -> String
  ) async -> [Candidate] {
    var candidates = words.map { Candidate($0) }
    guard words.count <= Self.describedLimit else { return candidates }
    await withTaskGroup(of: (index: Int, meaning: String).self) { group in
      for (index, word) in words.enumerated() {
        // What can't be described is still there.
        group.addTask { (index, (try? await meaning(word)) ?? "") }
      }
      for await item in group { candidates[item.index].meaning = item.meaning }
    }
    return candidates
  }
}

extension Etcdserverpb_Member {
  /// The name and the client URLs.
  fileprivate var summary: String {
    let state = name.isEmpty ? "(not started)" : isLearner ? "\(name) (learner)" : name
    return ([state] + clientUrls).joined(separator: " ")
  }
}

extension Authpb_Permission {
  /// What may be done with which keys.
  fileprivate var summary: String {
    let verb =
      switch permType {
      case .read: "read"
      case .write: "write"
      default: "readwrite"
      }
    let first = String(decoding: key, as: UTF8.self)
    if rangeEnd.isEmpty { return "\(verb) \(first)" }
    if rangeEnd == [0] { return "\(verb) \(key == [0] ? "all keys" : "keys from \(first)")" }
    if rangeEnd == KeyRange.prefixEnd(key) { return "\(verb) prefix \(first)" }
    return "\(verb) [\(first), \(String(decoding: rangeEnd, as: UTF8.self)))"
  }
}

extension String {
  /// A URL as `host:port`.
  fileprivate var withoutScheme: String {
    guard let colon = firstIndex(of: ":"), self[colon...].hasPrefix("://") else { return self }
    return String(self[colon...].dropFirst(3))
  }
}

extension Candidate {
  fileprivate init(_ word: String, _ meaning: String) { self.init(Array(word.utf8), meaning) }
}
