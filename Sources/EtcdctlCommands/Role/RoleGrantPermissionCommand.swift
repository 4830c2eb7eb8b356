import CommandModel
import EtcdAPI
import EtcdClient

/// `role grant-permission`: grants a role a permission for keys.
struct RoleGrantPermissionCommand: RunnableCommand {
  enum Permission: String, CaseIterable, Sendable {
    case read, write, readwrite
  }

  static let manual = Manual(
    "grant-permission", "Grants a role read or write access to keys",
    description: ["The permission is read, write or readwrite. With endkey, it is for all keys in [key, endkey)."],
    arguments: [
      Argument("role", .role), Argument("permission", .choice(Permission.allCases.map(\.rawValue))),
      Argument("key", .key),
      Argument("endkey", .key, optional: true),
    ],
    examples: [
      Example("etcdctl role grant-permission readers read /app/config", "grant read access to one key"),
      Example("etcdctl role grant-permission app readwrite /app/ --prefix", "grant full access to a prefix"),
      Example("etcdctl role grant-permission audit read '' --prefix", "grant read access to all keys"),
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
        "role grant-permission command needs a role, a permission (read, write or readwrite) and a key"
      )
    }
    guard let permission = Permission(rawValue: arguments[1].string.lowercased()) else {
      throw UsageError("invalid permission type \"\(arguments[1].string)\": choose read, write or readwrite")
    }
    self.permission = permission
    role = arguments[0]
    range = try options.range(of: arguments[2...])
  }

  func run(in context: Context) async throws {
    try await context.change(API.Auth.roleGrantPermission, request, confirming: "Role \(role) updated")
  }

  /// The request to the server.
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
