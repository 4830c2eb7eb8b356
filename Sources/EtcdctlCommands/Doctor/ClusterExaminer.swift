import CommandModel
import EtcdAPI
import EtcdClient
import GRPC
import Offline

/// Finds out what `doctor` judges.
///
/// All members are examined in parallel, every request has a limit, and a fault of one member keeps from nothing at the
/// others.
struct ClusterExaminer: Sendable {
  /// How often members are looked at until they agree, and how long apart: indexes differ under load, and a leader may
  /// just be elected.
  private static let looks = 3
  private static let pause = Duration.seconds(1)
  /// The least timeout for a hash, for which a member reads its whole database.
  private static let hashLimit = Duration.seconds(30)

  let context: Context
  /// The timeout of each request.
  let limit: Duration
  let thresholds: DoctorThresholds
  let probesWrites: Bool
  let hashes: Bool

  /// Examines the cluster.
  /// - Throws: `Failure` when the flags cannot be used at all, `CancellationError`.
  func examine() async throws -> ClusterFacts {
    try context.requireUsableFiles()
    let given = try context.globals.endpointList().filter { !$0.isEmpty }
    guard !given.isEmpty else { throw ClientError.noEndpoints }
    var contacts = await inParallel(given) { await contact($0) }
    let list = Self.list(from: contacts)
    let listed = (try? list.get()) ?? []
    let others = Self.unknownURLs(of: listed, given: given)
    contacts += await inParallel(others) { await contact($0) }
    defer { for contact in contacts { contact.client?.shutdown() } }
    await lookAgain(at: &contacts)
    try Task.checkCancellation()
    var facts = ClusterFacts()
    facts.hasHashes = hashes
    if case .failure(let fault) = list { facts.listFault = fault }
    facts.clusters = contacts.compactMap { contact in
      (try? contact.status.get()).map { (contact.endpoint, $0.header.clusterID) }
    }
    let known = Self.members(listed, contacts)
    facts.silentEndpoints = Self.silentEndpoints(contacts, listed)
    await examine(known, contacts, adding: &facts)
    facts.ownCertificates = ownCertificates()
    facts.now = UTCTime.now
    try Task.checkCancellation()
    return facts
  }

  /// Adds what takes more requests than the status.
  private func examine(_ known: [KnownMember], _ contacts: [Contact], adding facts: inout ClusterFacts) async {
    async let addresses = addresses(of: known, contacts)
    let speaker = known.first { $0.isLeader } ?? known.first { $0.canBeAsked }
    async let alarms = alarms(speaker?.contact?.client)
    async let writes = writes(speaker?.contact?.client)
    facts.members = await examine(known)
    (facts.alarms, facts.writes) = (await alarms, await writes)
    // Hashing keeps a member's disk busy, so it comes after what is timed.
    if hashes { await addHashes(to: &facts.members, known) }
    facts.addresses = await addresses
    for index in facts.members.indices {
      let name = facts.members[index].name
      facts.members[index].quota = facts.addresses.first { $0.respondent == name && $0.quota != nil }?.quota
    }
  }

  // MARK: - Contacts

  /// An endpoint and what responds there.
  struct Contact: Sendable {
    let endpoint: String
    var client: Client?
    var status: Result<Etcdserverpb_StatusResponse, Fault>
    var list: Result<[Etcdserverpb_Member], Fault>

    var memberID: UInt64? { try? status.get().header.memberID }
  }

  /// A member and the endpoint through which it is examined.
  struct KnownMember: Sendable {
    let member: Etcdserverpb_Member
    var contact: Contact?
    var name: String {
      if !member.name.isEmpty { return member.name }
      return member.id == 0 ? contact?.endpoint ?? "" : String(member.id, radix: 16)
    }
    /// Its ID: that in the list, or without a list the one that responds; nil when neither is known.
    var id: UInt64? { member.id == 0 ? contact?.memberID : member.id }
    /// Whether it serves more than its status, which is all that a learner serves.
    var canBeAsked: Bool { contact?.memberID != nil && !isLearner }
    var isLearner: Bool { member.isLearner || (try? contact?.status.get())?.isLearner == true }
    var isLeader: Bool {
      guard let status = try? contact?.status.get() else { return false }
      return status.isLeader
    }
  }

  private func contact(_ endpoint: String) async -> Contact {
    let client: Client
    do { client = try await context.client(of: endpoint) } catch {
      let fault = Fault(error, at: endpoint)
      return Contact(endpoint: endpoint, status: .failure(fault), list: .failure(fault))
    }
    async let status = status(client, endpoint)
    async let list = request(at: endpoint) { deadline in
      // Not linearizable: without a leader, the list is what tells who is missing.
      try await client.call(API.Cluster.memberList, Etcdserverpb_MemberListRequest(), deadline: deadline).members
    }
    return Contact(endpoint: endpoint, client: client, status: await status, list: await list)
  }

  private func status(_ client: Client, _ endpoint: String) async -> Result<Etcdserverpb_StatusResponse, Fault> {
    await request(at: endpoint) { deadline in
      try await client.call(API.Maintenance.status, Etcdserverpb_StatusRequest(), deadline: deadline)
    }
  }

  /// Sends a request that has the limit.
  private func request<Response>(
    at endpoint: String, atLeast least: Duration = .zero, _ body: (ContinuousClock.Instant) async throws -> Response
  ) async -> Result<Response, Fault> {
    do { return .success(try await body(.now + max(limit, least))) } catch {
      return .failure(Fault(error, at: endpoint))
    }
  }

  private static func list(from contacts: [Contact]) -> Result<[Etcdserverpb_Member], Fault> {
    let lists = contacts.map(\.list)
    return lists.first { (try? $0.get())?.isEmpty == false } ?? lists.first ?? .failure(Fault(text: "no endpoints"))
  }

  private static func unknownURLs(of members: [Etcdserverpb_Member], given: [String]) -> [String] {
    var seen = Set(given.map(address))
    return members.flatMap(\.clientUrls).filter { seen.insert(address(of: $0)).inserted }
  }

  /// The host and port, which tell whether two endpoints are the same.
  static func address(of endpoint: String) -> String {
    (try? Endpoint(parsing: endpoint, secureByDefault: false))?.address ?? endpoint
  }

  /// The members of the list with the first endpoint at which each responds, or the endpoints if there is no list.
  private static func members(_ list: [Etcdserverpb_Member], _ contacts: [Contact]) -> [KnownMember] {
    guard !list.isEmpty else {
      var seen: Set<UInt64> = []
      return contacts.compactMap { contact in
        if let id = contact.memberID, !seen.insert(id).inserted { return nil }
        return KnownMember(member: Etcdserverpb_Member(), contact: contact)
      }
    }
    return list.map { member in
      let addresses = member.clientUrls.map(address)
      let contact =
        contacts.first { $0.memberID == member.id }
        ?? contacts.first { $0.memberID == nil && addresses.contains(address(of: $0.endpoint)) }
      return KnownMember(member: member, contact: contact)
    }
  }

  private static func silentEndpoints(
    _ contacts: [Contact], _ list: [Etcdserverpb_Member]
  ) -> [(endpoint: String, fault: Fault)] {
    guard !list.isEmpty else { return [] }
    let advertised = Set(list.flatMap(\.clientUrls).map(address))
    return contacts.compactMap { contact in
      guard case .failure(let fault) = contact.status, !advertised.contains(address(of: contact.endpoint)) else {
        return nil
      }
      return (contact.endpoint, fault)
    }
  }

  /// Repeats the requests for the status until the members agree.
  private func lookAgain(at contacts: inout [Contact]) async {
    for _ in 1..<Self.looks where !agree(contacts.compactMap { try? $0.status.get() }) {
      guard (try? await Task.sleep(for: Self.pause)) != nil else { return }
      let current = contacts
      contacts = await inParallel(current) { contact in
        guard contact.memberID != nil, let client = contact.client else { return contact }
        var contact = contact
        contact.status = await status(client, contact.endpoint)
        return contact
      }
    }
  }

  private func agree(_ statuses: [Etcdserverpb_StatusResponse]) -> Bool {
    let indexes = statuses.map(\.raftIndex)
    return Set(statuses.map(\.leader)).count <= 1 && Set(statuses.map(\.raftTerm)).count <= 1
      && !statuses.contains { $0.leader == 0 }
      && (indexes.max() ?? 0) - (indexes.min() ?? 0) <= thresholds.lagWarning
  }

  // MARK: - Members

  private func examine(_ members: [KnownMember]) async -> [MemberFacts] {
    await inParallel(members) { known in
      var facts = MemberFacts(
        name: known.name, isLearner: known.isLearner,
        hasStarted: known.member.id == 0 || !known.member.name.isEmpty, peerURLs: known.member.peerUrls)
      facts.status = known.contact?.status ?? .failure(Fault(text: "it advertises no client URL"))
      guard known.canBeAsked, let contact = known.contact, let client = contact.client else { return facts }
      facts.reads = await reads(client, contact.endpoint)
      return facts
    }
  }

  /// Adds the hash of each member at a revision that all of them have.
  private func addHashes(to facts: inout [MemberFacts], _ members: [KnownMember]) async {
    var revisions = Set(members.filter(\.canBeAsked).compactMap { try? $0.contact?.status.get().header.revision })
    var hashes: [Result<Etcdserverpb_HashKVResponse, Fault>?] = []
    if revisions.count == 1 {
      // 0 is the latest one. By its number, the revision of the last compaction is refused (3.4), or the hash is that
      // from before the compaction (3.5).
      hashes = await self.hashes(of: members, at: 0)
      revisions = Set(hashes.compactMap { try? $0?.get().header.revision })
    }
    if revisions.count > 1 { hashes = await self.hashes(of: members, at: revisions.min() ?? 0) }
    for (index, hash) in hashes.enumerated() { facts[index].hash = hash }
  }

  private func hashes(
    of members: [KnownMember], at revision: Int64
  ) async -> [Result<Etcdserverpb_HashKVResponse, Fault>?] {
    await inParallel(members) { known in
      guard known.canBeAsked, let contact = known.contact, let client = contact.client else { return nil }
      return await request(at: contact.endpoint, atLeast: Self.hashLimit) { deadline in
        let request = Etcdserverpb_HashKVRequest.with { $0.revision = revision }
        return try await client.call(API.Maintenance.hashKV, request, deadline: deadline)
      }
    }
  }

  private func reads(_ client: Client, _ endpoint: String) async -> Result<[Duration], Fault> {
    await request(at: endpoint) { deadline in
      var times: [Duration] = []
      for _ in 0..<WriteProbe.repetitions {
        let start = ContinuousClock.now
        do {
          var sink = NoSink()
          let request = Etcdserverpb_RangeRequest(KeyRange(key: WriteProbe.prefix))
          try await client.range(request, to: &sink, deadline: deadline)
        } catch let error as RPCError where error.message == "etcdserver: permission denied" {
          // It is refused after the member has caught up with the leader, which is what takes the time.
        }
        times.append(.now - start)
      }
      return times
    }
  }

  private func alarms(_ client: Client?) async -> Result<[Etcdserverpb_AlarmMember], Fault>? {
    guard let client else { return nil }
    return await request(at: "") { deadline in
      let request = Etcdserverpb_AlarmRequest.with { $0.action = .get }
      return try await client.call(API.Maintenance.alarm, request, deadline: deadline).alarms
    }
  }

  private func writes(_ client: Client?) async -> Result<[Duration], Fault>? {
    guard probesWrites, let client else { return nil }
    return await WriteProbe(client: client, limit: limit).times()
  }
}

extension Fault {
  /// The reason of an error at an endpoint, which need not be repeated.
  init(_ error: any Error, at endpoint: String) {
    if case ClientError.unreachable(let failures) = error, let failure = failures.first {
      self.init(text: failure.reason)
    } else if let wait = (error as? RPCError)?.wait {
      self.init(text: "no response within \(Duration.seconds(Int64(wait.time.seconds.rounded())).goText)")
    } else {
      let text = shortMessage(of: error)
      let prefix = endpoint + ": "
      self.init(text: text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text)
    }
  }
}
