import Output

/// Users with their roles, as `user import` reads them.
struct UserExportReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  let users: [UserRecord]

  func simple(to out: SimpleWriter) { table().writeColumns(to: out.stream) }

  func table() -> Table {
    Table(
      header: ["user", "roles", "password"],
      rows: users.map { [.bytes($0.name), .text($0.roleText), .text($0.passwordText)] })
  }

  func fields(to out: FieldsWriter) {
    for user in users {
      out.quoted("Name", user.name)
      out.quoted("Roles", list: user.roles)
      if let noPassword = user.hasNoPassword { out.field("NoPassword", noPassword) }
      if !user.passwordHash.isEmpty { out.quoted("PasswordHash", user.passwordHash) }
      out.newline()
    }
  }

  func structure(to out: any StructuredWriter) {
    out.rows {
      for user in users {
        out.object {
          out.nameField(user.name)
          out.field("roles", texts: user.roles)
          if let noPassword = user.hasNoPassword { out.field("no_password", noPassword) }
          if !user.passwordHash.isEmpty {
            out.key("password_hash")
            out.value(text: user.passwordHash)
          }
        }
      }
    }
  }
}

extension UserRecord {
  fileprivate var roleText: String { roles.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ",") }

  fileprivate var passwordText: String {
    if hasNoPassword == true { return "none" }
    return passwordHash.isEmpty ? "unknown" : "hash"
  }
}

/// Roles with their permissions, as `role import` reads them.
struct RoleExportReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  let roles: [RoleRecord]

  func simple(to out: SimpleWriter) { table().writeColumns(to: out.stream) }

  func table() -> Table {
    Table(
      header: ["role", "permission", "key", "range end"],
      rows: roles.flatMap { role -> [[Table.Cell]] in
        guard !role.permissions.isEmpty else { return [[.bytes(role.name), "-", "", ""]] }
        return role.permissions.map { permission in
          [
            .bytes(role.name), .text(permission.type.name), .bytes(permission.key),
            .bytes(permission.rangeEnd),
          ]
        }
      })
  }

  func fields(to out: FieldsWriter) {
    for role in roles {
      out.quoted("Name", role.name)
      for permission in role.permissions {
        out.quoted("PermType", permission.type.name)
        out.quoted("Key", permission.key)
        out.quoted("RangeEnd", permission.rangeEnd)
      }
      out.newline()
    }
  }

  func structure(to out: any StructuredWriter) {
    out.rows {
      for role in roles {
        out.object {
          out.nameField(role.name)
          out.array("permissions") {
            for permission in role.permissions {
              out.object {
                out.field("perm_type", permission.type.name)
                out.field("key", bytes: permission.key)
                out.field("range_end", bytes: permission.rangeEnd)
              }
            }
          }
        }
      }
    }
  }
}

/// What an import changed, or would change.
struct AccountChangeReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  private let changes: [[UInt8]]
  private let result: String

  init(_ changes: [AccountChange], result: String) {
    self.changes = changes.map(\.sentence.bytes)
    self.result = result
  }

  func simple(to out: SimpleWriter) {
    for change in changes {
      out.stream.write(name: change + Array(": \(result)".utf8))
      out.newline()
    }
  }

  func table() -> Table {
    Table(header: ["change", "result"], rows: changes.map { [.bytes($0), .text(result)] })
  }

  func fields(to out: FieldsWriter) {
    for change in changes {
      out.quoted("Change", change)
      out.quoted("Result", result)
      out.newline()
    }
  }

  func structure(to out: any StructuredWriter) {
    out.rows {
      for change in changes {
        out.object {
          out.key("change")
          out.value(text: change)
          out.field("result", result)
        }
      }
    }
  }
}
