import CommandModel
import EtcdAPI
import EtcdClient
import Offline
import Output

/// `user export`: writes all users as records.
struct UserExportCommand: RunnableCommand {
  static let manual = Manual(
    "export", "Exports all users with their roles",
    description: [
      """
      Prints a record for each user, by default as jsonl, which user import reads. Servers report neither passwords \
      nor whether a user has one. With --from-snapshot, from a backup or the data directory of a stopped member, the \
      records have them: password_hash is the bcrypt hash of the password, so protect the output, and no_password says \
      that a user has none.
      """
    ],
    examples: [
      Example("etcdctl user export > users.jsonl", "export the users of a cluster"),
      Example("etcdctl user export --from-snapshot backup.db > users.jsonl", "export users and password hashes"),
      Example("etcdctl user export -w table", "show all users with their roles"),
    ],
    formats: UserExportReport.formats, seeAlso: [["user", "import"], ["role", "export"]])

  static let flags: [Flag<UserExportCommand>] = SnapshotSource.flags.map { $0.lifted(\.source) }

  var source = SnapshotSource()

  func run(in context: Context) async throws {
    let printer = context.printer(unlessChosen: .jsonl)
    try printer.require(UserExportReport.self)
    let users: [UserRecord]
    if let view = try source.open(in: context) {
      users = try view.storedUsers().map(UserRecord.init)
    } else {
      users = try await context.users().map { UserRecord(name: $0.name, roles: $0.roles) }
    }
    try printer.print(UserExportReport(users: users))
  }
}

extension UserRecord {
  fileprivate init(_ user: Authpb_User) {
    self.init(
      name: user.name, roles: user.roles, hasNoPassword: user.options.noPassword,
      passwordHash: user.options.noPassword ? [] : user.password)
  }
}

extension Context {
  /// The users of the cluster with their roles; only those that `isWanted` selects.
  /// - Throws: what `Client.call` throws.
  func users(
    where isWanted: ([UInt8]) -> Bool = { _ in true }
  ) async throws -> [(name: [UInt8], roles: [[UInt8]])] {
    let client = try await client()
    let list = try await client.call(
      API.Auth.userList, Etcdserverpb_AuthUserListRequest(), policy: .repeatable, deadline: deadline())
    var users: [(name: [UInt8], roles: [[UInt8]])] = []
    for name in list.users where isWanted(name) {
      let request = Etcdserverpb_AuthUserGetRequest.with { $0.name = name }
      let user = try await client.call(API.Auth.userGet, request, policy: .repeatable, deadline: deadline())
      users.append((name, user.roles))
    }
    return users
  }

  /// The names of the roles of the cluster.
  /// - Throws: what `Client.call` throws.
  func roleNames() async throws -> [[UInt8]] {
    try await client().call(
      API.Auth.roleList, Etcdserverpb_AuthRoleListRequest(), policy: .repeatable, deadline: deadline()
    ).roles
  }

  /// The roles of the cluster with their permissions; only those that `isWanted` selects.
  /// - Throws: what `Client.call` throws.
  func roles(where isWanted: ([UInt8]) -> Bool = { _ in true }) async throws -> [RoleRecord] {
    let client = try await client()
    var roles: [RoleRecord] = []
    for name in try await roleNames() where isWanted(name) {
      let request = Etcdserverpb_AuthRoleGetRequest.with { $0.role = name }
      let role = try await client.call(API.Auth.roleGet, request, policy: .repeatable, deadline: deadline())
      roles.append(RoleRecord(name: name, permissions: role.perm.map(PermissionRecord.init)))
    }
    return roles
  }
}
