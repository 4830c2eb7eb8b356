import CommandModel
import EtcdAPI
import EtcdClient

/// `role revoke-permission`: revokes a permission from a role.
struct RoleRevokePermissionCommand: RunnableCommand {
  static let manual = Manual(
    "revoke-permission", "Revokes a permission from a role",
    description: ["The key or range must be exactly that of a granted permission; part of a range cannot be revoked."],
    arguments: [Argument("role", .role), Argument("key", .key), Argument("endkey", .key, optional: true)],
    examples: [
      Example("etcdctl role revoke-permission readers /app/config", "revoke the permission for one key"),
      Example("etcdctl role revoke-permission app /app/ --prefix", "revoke the permission for a prefix"),
    ],
    formats: ConfirmationReport.formats, seeAlso: [["role", "grant-permission"]])

  static let flags: [Flag<RoleRevokePermissionCommand>] = PermissionRange.flags.map { $0.lifted(\.options) }

  var options = PermissionRange()
  private var role: Word = ""
  private var key: Word = ""
  private var range = KeyRange(key: [])

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard arguments.count >= 2 else {
      throw UsageError("role revoke-permission command needs a role and a key")
    }
    role = arguments[0]
    key = arguments[1]
    range = try options.range(of: arguments[1...])
  }

  func run(in context: Context) async throws {
    let request = Etcdserverpb_AuthRoleRevokePermissionRequest.with {
      $0.role = role.bytes
      $0.key = range.key
      $0.rangeEnd = range.rangeEnd
    }
    try await context.change(API.Auth.roleRevokePermission, request, confirming: sentence)
  }

  /// The confirmation; the bracket of a range without an end stays open, as in `role get`.
  private var sentence: Sentence {
    if range.rangeEnd.isEmpty { return "Permission of key \(key) is revoked from role \(role)" }
    if range.rangeEnd == [0] { return "Permission of range [\(key), <open ended> is revoked from role \(role)" }
    return "Permission of range [\(key), \(range.rangeEnd)) is revoked from role \(role)"
  }
}
