import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// The roles of a user.
struct UserReport: SimpleReport, StructuredReport, ProtobufReport {
  private let name: Word
  private let message: Etcdserverpb_AuthUserGetResponse

  init(_ name: Word, _ message: Etcdserverpb_AuthUserGetResponse) {
    self.name = name
    self.message = message
  }

  func simple(to out: SimpleWriter) {
    out.text("User: ")
    out.stream.write(name: name.bytes)
    out.text("\nRoles:")
    for role in message.roles {
      out.text(" ")
      out.stream.write(name: role)
    }
    out.newline()
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      out.header(message.header)
      if out is RecordWriter { out.nameField(name.bytes) }
      out.field("roles", texts: message.roles, omitEmpty: true)
    }
  }

  func protobuf() -> [UInt8] { message.serializedBytes() }
}

/// The roles of a user and their permissions, in one record; the other formats print a report for each role.
struct UserDetailReport: RecordReport {
  private let name: Word
  private let message: Etcdserverpb_AuthUserGetResponse
  private let roles: [RoleReport]

  init(_ name: Word, _ message: Etcdserverpb_AuthUserGetResponse, roles: [RoleReport]) {
    self.name = name
    self.message = message
    self.roles = roles
  }

  func records(to out: RecordWriter) {
    out.object {
      out.header(message.header)
      out.nameField(name.bytes)
      out.field("roles", texts: message.roles)
      out.array("permissions") { for role in roles { role.permissions(to: out) } }
    }
    out.endDocument()
  }
}

/// The names of the users.
struct UserListReport: SimpleReport, StructuredReport, ProtobufReport {
  private let message: Etcdserverpb_AuthUserListResponse

  init(_ message: Etcdserverpb_AuthUserListResponse) {
    self.message = message
  }

  func simple(to out: SimpleWriter) {
    for user in message.users {
      out.stream.write(name: user)
      out.newline()
    }
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      out.header(message.header)
      out.names("users", message.users)
    }
  }

  func protobuf() -> [UInt8] { message.serializedBytes() }
}

/// Whether authentication is on.
struct AuthStatusReport: SimpleReport, StructuredReport, ProtobufReport {
  private let message: Etcdserverpb_AuthStatusResponse

  init(_ message: Etcdserverpb_AuthStatusResponse) {
    self.message = message
  }

  func simple(to out: SimpleWriter) {
    out.line("Authentication Status: \(message.enabled)")
    out.line("AuthRevision: \(message.authRevision)")
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      out.header(message.header)
      out.field("enabled", message.enabled, omitEmpty: true)
      out.field("authRevision", message.authRevision, omitEmpty: true)
    }
  }

  func protobuf() -> [UInt8] { message.serializedBytes() }
}
