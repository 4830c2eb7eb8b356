import Bolt
import EtcdAPI
import JSONValue

/// What else there is in a database, in the messages that a server answers with.
extension SnapshotView {
  /// All leases, in the order of their time to live.
  package func leases() throws(SnapshotError) -> Etcdserverpb_LeaseLeasesResponse {
    let leases = try storedLeases().sorted { ($0.remaining, $0.id) < ($1.remaining, $1.id) }
    return .with {
      $0.header = header
      $0.leases = leases.map { lease in .with { $0.id = lease.id } }
    }
  }

  /// A lease: the time that it was granted, and what a server would give it on starting with this database.
  ///
  /// - Parameters:
  ///   - id: its ID.
  ///   - includingKeys: whether to look for the keys that are attached to it.
  /// - Returns: what a server answers; a time of -1 when there is no such lease.
  /// - Throws: a ``SnapshotError`` when the file is damaged.
  package func timeToLive(
    of id: Int64, includingKeys: Bool
  ) throws(SnapshotError) -> Etcdserverpb_LeaseTimeToLiveResponse {
    var answer = Etcdserverpb_LeaseTimeToLiveResponse()
    answer.header = header
    answer.id = id
    guard let lease = try storedLeases().first(where: { $0.id == id }) else {
      answer.ttl = -1
      return answer
    }
    answer.ttl = lease.remaining
    answer.grantedTtl = lease.ttl
    if includingKeys {
      var keys = try LiveKeys(of: self, in: KeySpan(key: [0], rangeEnd: [0]), at: revision)
      try keys.filter { $0.lease == id }
      answer.keys = keys.entries.map { [UInt8]($0.key) }
    }
    return answer
  }

  /// The time in seconds that each lease would have left if a server started with this database, by its ID.
  package func remainingTimes() throws(SnapshotError) -> [Int64: Int64] {
    Dictionary(try storedLeases().map { ($0.id, $0.remaining) }) { first, _ in first }
  }

  private func storedLeases() throws(SnapshotError) -> [Leasepb_Lease] {
    try messages(in: .lease) { (_, value) throws(WireError) in try Leasepb_Lease(serializedBytes: value) }
  }

  /// The members of the cluster, by their IDs.
  package func members() throws(SnapshotError) -> Etcdserverpb_MemberListResponse {
    var members: [Member] = []
    try forEachElement(in: .members) { element in
      guard let json = JSONParser.parse([UInt8](element.value)), let member = Member(json: json) else { return .form }
      members.append(member)
      return nil
    }
    var answer = Etcdserverpb_MemberListResponse()
    answer.header = header
    answer.header.revision = 0
    answer.members = members.sorted { $0.id < $1.id }.map(\.message)
    return answer
  }

  /// The names of the users.
  package func users() throws(SnapshotError) -> Etcdserverpb_AuthUserListResponse {
    let users = try storedUsers()
    return .with {
      $0.header = header
      $0.users = users.map(\.name)
    }
  }

  /// The roles of a user.
  package func user(_ name: [UInt8]) throws(SnapshotError) -> Etcdserverpb_AuthUserGetResponse {
    guard let user = try storedUsers().first(where: { $0.name == name }) else {
      throw .refused("user name not found")
    }
    return .with {
      $0.header = header
      $0.roles = user.roles
    }
  }

  /// The users as they are stored: with the hashes of their passwords.
  package func storedUsers() throws(SnapshotError) -> [Authpb_User] {
    try messages(in: .authUsers) { (_, value) throws(WireError) in try Authpb_User(serializedBytes: value) }
  }

  /// The names of the roles.
  package func roles() throws(SnapshotError) -> Etcdserverpb_AuthRoleListResponse {
    let roles = try storedRoles()
    return .with {
      $0.header = header
      $0.roles = roles.map(\.name)
    }
  }

  /// The permissions of a role.
  package func role(_ name: [UInt8]) throws(SnapshotError) -> Etcdserverpb_AuthRoleGetResponse {
    guard let role = try storedRoles().first(where: { $0.name == name }) else {
      throw .refused("role name not found")
    }
    return .with {
      $0.header = header
      $0.perm = role.keyPermission
    }
  }

  /// The roles as they are stored.
  package func storedRoles() throws(SnapshotError) -> [Authpb_Role] {
    try messages(in: .authRoles) { (_, value) throws(WireError) in try Authpb_Role(serializedBytes: value) }
  }

  /// Whether authentication is on, and how often users and roles were changed.
  package func authentication() throws(SnapshotError) -> Etcdserverpb_AuthStatusResponse {
    var answer = Etcdserverpb_AuthStatusResponse()
    answer.header = header
    try forEachElement(in: .auth) { element in
      if element.key.elementsEqual(Schema.authEnabled) {
        guard element.value.count == 1 else { return .form }
        answer.enabled = element.value[0] == 1
      } else if element.key.elementsEqual(Schema.authRevision) {
        guard let revision = bigEndianNumber(element.value) else { return .form }
        answer.authRevision = revision
      }
      return nil
    }
    return answer
  }

  /// The alarms that are on.
  package func alarms() throws(SnapshotError) -> Etcdserverpb_AlarmResponse {
    let alarms = try messages(in: .alarm) { (key, _) throws(WireError) in
      try Etcdserverpb_AlarmMember(serializedBytes: key)
    }
    return .with {
      $0.header = header
      $0.alarms = alarms
    }
  }

  /// The messages that a bucket's elements are; `decode` is given key and value.
  private func messages<M: Message>(
    in bucket: Schema.Bucket, _ decode: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) throws(WireError) -> M
  ) throws(SnapshotError) -> [M] {
    var messages: [M] = []
    try forEachElement(in: bucket) { element in
      do throws(WireError) {
        messages.append(try decode(element.key, element.value))
        return nil
      } catch { return .value(error) }
    }
    return messages
  }

  /// Calls `body` with every element of a bucket, which may be missing, until it finds a fault.
  private func forEachElement(
    in bucket: Schema.Bucket, _ body: (LeafElement) -> RecordFault?
  ) throws(SnapshotError) {
    var failure: SnapshotError?
    try SnapshotError.inDatabase { () throws(BoltError) in
      try database.bucket(bucket.name)?.forEach { element in
        guard let fault = element.isBucket ? .form : body(element) else { return true }
        failure = malformed(element, in: bucket, fault)
        return false
      }
    }
    if let failure { throw failure }
  }
}

extension Leasepb_Lease {
  /// What a server gives the lease on starting: what was left at the last checkpoint, or all of its time.
  fileprivate var remaining: Int64 { remainingTtl > 0 ? remainingTtl : ttl }
}

extension Member {
  fileprivate var message: Etcdserverpb_Member {
    .with {
      $0.id = id
      $0.name = name
      $0.peerUrls = peerURLs
      $0.clientUrls = clientURLs
      $0.isLearner = isLearner
    }
  }
}
