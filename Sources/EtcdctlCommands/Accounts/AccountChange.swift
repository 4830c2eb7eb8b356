import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// What an import changes. Nothing is deleted or revoked, and no existing password is changed.
enum AccountChange: Sendable, Equatable {
  /// How a new user authenticates.
  enum Credential: Sendable, Equatable {
    case none
    case password(Secret)
    case hash([UInt8])
  }

  case addUser([UInt8], Credential)
  case grantRole([UInt8], user: [UInt8])
  case addRole([UInt8])
  case grantPermission(PermissionRecord, role: [UInt8])

  /// The change in words.
  var sentence: Sentence {
    switch self {
    case .addUser(let name, .none): "add user \(name) without a password"
    case .addUser(let name, .password): "add user \(name) with the given password"
    case .addUser(let name, .hash): "add user \(name) with the exported password"
    case .grantRole(let role, let user): "grant role \(role) to user \(user)"
    case .addRole(let name): "add role \(name)"
    case .grantPermission(let permission, let role):
      if permission.rangeEnd.isEmpty {
        "grant role \(role) \(permission.typeName) access to \(permission.key)"
      } else if permission.rangeEnd == [0] {
        "grant role \(role) \(permission.typeName) access to [\(permission.key), <open ended>"
      } else {
        "grant role \(role) \(permission.typeName) access to [\(permission.key), \(permission.rangeEnd))"
      }
    }
  }
}

extension PermissionRecord {
  fileprivate var typeName: [UInt8] { Array(type.name.lowercased().utf8) }
}

extension AccountChange {
  /// The changes that make a cluster that has the `existing` roles have these with their permissions.
  static func roles(_ records: [RoleRecord], existing: [[UInt8]: [PermissionRecord]]) -> [AccountChange] {
    var changes: [AccountChange] = []
    var known = existing
    for record in records {
      if known[record.name] == nil { changes.append(.addRole(record.name)) }
      for permission in record.permissions where known[record.name]?.contains(permission) != true {
        changes.append(.grantPermission(permission, role: record.name))
        known[record.name, default: []].removeAll { $0.covers(sameAs: permission) }
        known[record.name, default: []].append(permission)
      }
      known[record.name] = known[record.name] ?? []
    }
    return changes
  }

  /// The changes that make a cluster that has the `existing` users, and the roles `roles`, have these users with their
  /// roles.
  ///
  /// `passwords` win over hashes; with `noPassword`, new users who have neither get no password.
  /// - Throws: `Failure` when a role is missing, or a password.
  static func users(
    _ records: [UserRecord], existing: [[UInt8]: [[UInt8]]], roles: Set<[UInt8]>, passwords: [[UInt8]: Secret],
    noPassword: Bool
  ) throws(Failure) -> [AccountChange] {
    let text = { (bytes: [UInt8]) in String(decoding: bytes, as: UTF8.self) }
    let missing = Set(records.flatMap(\.roles)).subtracting(roles).map(text).sorted()
    guard missing.isEmpty else {
      throw Failure(
        "these roles do not exist: \(missing.joined(separator: ", "))",
        hint: "import them first: etcdctl role export and etcdctl role import")
    }
    var changes: [AccountChange] = []
    var (known, withoutPassword) = (existing, [String]())
    for record in records {
      if known[record.name] == nil {
        let credential = credential(of: record, passwords[record.name], noPassword)
        if credential == nil { withoutPassword.append(text(record.name)) }
        changes.append(.addUser(record.name, credential ?? .none))
        known[record.name] = []
      }
      for role in record.roles where known[record.name]?.contains(role) == false {
        changes.append(.grantRole(role, user: record.name))
        known[record.name]?.append(role)
      }
    }
    guard withoutPassword.isEmpty else {
      throw Failure(
        "no password is known for: \(withoutPassword.joined(separator: ", "))",
        hint: "give --passwords FILE with a line NAME:PASSWORD for each, or --no-password")
    }
    return changes
  }

  private static func credential(of record: UserRecord, _ password: Secret?, _ noPassword: Bool) -> Credential? {
    if let password { return .password(password) }
    if record.hasNoPassword == true { return Credential.none }
    if !record.passwordHash.isEmpty { return .hash(record.passwordHash) }
    return noPassword ? Credential.none : nil
  }
}

extension AccountChange {
  /// Makes the change.
  /// - Throws: what `Client.call` throws.
  func make(in context: Context) async throws {
    let client = try await context.client()
    switch self {
    case .addUser(let name, let credential): try await Self.add(name, credential, client, context)
    case .grantRole(let role, let user):
      let request = Etcdserverpb_AuthUserGrantRoleRequest.with {
        $0.user = user
        $0.role = role
      }
      _ = try await client.call(API.Auth.userGrantRole, request, deadline: context.deadline())
    case .addRole(let name):
      let request = Etcdserverpb_AuthRoleAddRequest.with { $0.name = name }
      _ = try await client.call(API.Auth.roleAdd, request, deadline: context.deadline())
    case .grantPermission(let permission, let role):
      let request = Etcdserverpb_AuthRoleGrantPermissionRequest.with {
        $0.name = role
        $0.perm = permission.message
      }
      _ = try await client.call(API.Auth.roleGrantPermission, request, deadline: context.deadline())
    }
  }

  private static func add(
    _ name: [UInt8], _ credential: Credential, _ client: Client, _ context: Context
  ) async throws {
    var request = Etcdserverpb_AuthUserAddRequest.with { $0.name = name }
    switch credential {
    case .none: request.options.noPassword = true
    case .password(let password): request.password = password.bytes
    case .hash(let hash):
      // A server that adds a user hashes a password itself. It takes a hash only as a new password, since 3.5: until
      // then the user has one that nobody knows.
      var generator = SystemRandomNumberGenerator()
      request.password = (0..<4).flatMap { _ in Array(String(generator.next(), radix: 16).utf8) }
      let added = request
      try await uncancelled {
        _ = try await client.call(API.Auth.userAdd, added, deadline: context.deadline())
        try await set(hash, of: name, client, context)
      }
      return
    }
    _ = try await client.call(API.Auth.userAdd, request, deadline: context.deadline())
  }

  private static func set(_ hash: [UInt8], of name: [UInt8], _ client: Client, _ context: Context) async throws {
    do {
      let request = Etcdserverpb_AuthUserChangePasswordRequest.with {
        $0.name = name
        $0.hashedPassword = base64(hash)
      }
      _ = try await client.call(API.Auth.userChangePassword, request, deadline: context.deadline())
    } catch {
      // A later import would leave an existing user as it is.
      let request = Etcdserverpb_AuthUserDeleteRequest.with { $0.name = name }
      _ = try? await client.call(API.Auth.userDelete, request, deadline: context.deadline())
      throw error
    }
  }
}

/// The bytes in base64.
private func base64(_ bytes: [UInt8]) -> String {
  let stream = OutputStream.capturing()
  bytes.withUnsafeBytes { stream.writeJSON(base64: $0) }
  return String(decoding: stream.takeCaptured().dropFirst().dropLast(), as: UTF8.self)
}

extension Context {
  /// Makes all changes, or only prints them, with what was done so far also after a failure.
  /// - Throws: what making a change throws.
  func make(_ changes: [AccountChange], dryRun: Bool) async throws {
    guard !dryRun else { return try printer.print(AccountChangeReport(changes, result: "planned")) }
    try await cancellingOnSignals { [self] _ in
      var done: [AccountChange] = []
      do {
        for change in changes {
          try Task.checkCancellation()
          try await change.make(in: self)
          done.append(change)
        }
      } catch {
        try printer.print(AccountChangeReport(done, result: "done"))
        var failure = describe(error)
        let rest = "made \(done.count) of \(changes.count.counted("change")); import again to make the others"
        failure.message = failure.message.map { "\($0); \(rest)" }
        throw failure
      }
      try printer.print(AccountChangeReport(done, result: "done"))
    }
    if changes.isEmpty { standardError.line("nothing to do: all of it is there already") }
  }
}
