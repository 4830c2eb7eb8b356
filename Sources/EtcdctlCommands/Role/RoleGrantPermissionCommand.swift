import CommandModel
import EtcdAPI
import EtcdClient

/// `role grant-permission`: allows a role to read or write keys.
struct RoleGrantPermissionCommand: RunnableCommand {
  enum Permission: String, CaseIterable, Sendable {
    case read, write, readwrite
  }

  static let manual = Manual(
    "grant-permission", "Allows a role to read or write a key or a range of keys",
    arguments: [
      Argument("role"), Argument("permission", .choice(Permission.allCases.map(\.rawValue))), Argument("key"),
      Argument("endkey", optional: true),
    ],
    examples: [
      Example("etcdctl role grant-permission readers read greeting", "allow to read one key"),
      Example("etcdctl role grant-permission app readwrite /app/ --prefix", "allow everything below a prefix"),
      Example("etcdctl role grant-permission audit read '' --prefix", "allow to read all keys"),
    ],
    formats: ConfirmationReport.formats, seeAlso: [["role", "revoke-permission"], ["user", "grant-role"]])

  static let flags: [Flag<RoleGrantPermissionCommand>] = PermissionRange.flags.map { $0.lifted(\.options) }

  var options = PermissionRange()
  private var role: Word = ""
  private var permission = Permission.read
  private var range = KeyRange(key: [])

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard arguments.count >= 3 else {
      throw UsageError(
        "role grant-permission command needs a role, a permission (read, write or readwrite), a key and maybe an end key"
      )
    }
    guard let permission = Permission(rawValue: arguments[1].string.lowercased()) else {
      throw UsageError("invalid permission type: \(arguments[1].string); it is one of read, write and readwrite")
    }
    self.permission = permission
    role = arguments[0]
    range = try options.range(of: arguments[2...])
  }

  func run(in context: Context) async throws {
    try await context.change(API.Auth.roleGrantPermission, request, confirming: "Role \(role) updated")
  }

  /// What is asked of the server.
  var request: Etcdserverpb_AuthRoleGrantPermissionRequest {
    .with {
      $0.name = role.bytes
      $0.perm.key = range.key
      $0.perm.rangeEnd = range.rangeEnd
      $0.perm.permType =
        switch permission {
        case .read: .read
        case .write: .write
        case .readwrite: .readwrite
        }
    }
  }
}
