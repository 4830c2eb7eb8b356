import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// What a role may do.
struct RoleReport: MessageReport, RecordReport {
  private let name: [UInt8]
  private let message: Etcdserverpb_AuthRoleGetResponse

  init(_ name: [UInt8], _ message: Etcdserverpb_AuthRoleGetResponse) {
    self.name = name
    self.message = message
  }

  func simple(to out: SimpleWriter) {
    out.text("Role ")
    out.stream.write(name: name)
    out.newline()
    out.line("KV Read:")
    for permission in message.perm where permission.permType != .write { range(permission, to: out) }
    out.line("KV Write:")
    for permission in message.perm where permission.permType != .read { range(permission, to: out) }
  }

  private func range(_ permission: Authpb_Permission, to out: SimpleWriter) {
    guard !isUnknown(permission.permType) else { return }
    let range = KeyRange(key: permission.key, rangeEnd: permission.rangeEnd)
    out.text("\t")
    if range.rangeEnd.isEmpty {
      out.stream.write(name: range.key)
    } else {
      out.range(range)
      // For an empty prefix, too, as etcdctl before 3.6 has it.
      if range.rangeEnd == KeyRange.prefixEnd(range.key) {
        out.text(" (prefix ")
        out.stream.write(name: range.key)
        out.text(")")
      }
    }
    out.newline()
  }

  private func isUnknown(_ type: Authpb_Permission.TypeEnum) -> Bool {
    if case .UNRECOGNIZED = type { return true }
    return false
  }

  func fields(to out: FieldsWriter) {
    out.header(message.header)
    for permission in message.perm {
      // Two spaces, as etcd's own client has it.
      out.field("PermType", text: " " + permission.permType.name)
      out.quoted("Key", permission.key)
      out.quoted("RangeEnd", permission.rangeEnd)
    }
  }

  /// The name and the permissions, the latter even if there are none.
  func records(to out: RecordWriter) {
    out.object {
      out.header(message.header)
      out.nameField(name)
      out.array("permissions") {
        for permission in message.perm { out.object { fields(of: permission, to: out) } }
      }
    }
    out.endDocument()
  }

  /// The permissions as objects that name the role, in the array that is open.
  func permissions(to out: RecordWriter) {
    for permission in message.perm {
      out.object {
        out.key("role")
        out.value(text: name)
        fields(of: permission, to: out)
      }
    }
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      out.header(message.header)
      out.rows("perm", message.perm, omitEmpty: true) { permission in
        out.object { fields(of: permission, to: out) }
      }
    }
  }

  private func fields(of permission: Authpb_Permission, to out: any StructuredWriter) {
    out.choice("permType", permission.permType.rawValue, named: permission.permType.name, omitEmpty: true)
    out.field("key", bytes: permission.key, omitEmpty: true)
    out.field("range_end", bytes: permission.rangeEnd, omitEmpty: true)
  }

  func protobuf() -> [UInt8] { message.serializedBytes() }
}

extension SimpleWriter {
  /// A range of keys as permissions show it; the bracket of a range without an end stays open.
  func range(_ range: KeyRange) {
    text("[")
    stream.write(name: range.key)
    text(", ")
    if range.rangeEnd == [0] {
      text("<open ended>")
    } else {
      stream.write(name: range.rangeEnd)
      text(")")
    }
  }
}

/// The names of the roles.
struct RoleListReport: MessageReport {
  private let message: Etcdserverpb_AuthRoleListResponse

  init(_ message: Etcdserverpb_AuthRoleListResponse) {
    self.message = message
  }

  func simple(to out: SimpleWriter) {
    for name in message.roles {
      out.stream.write(name: name)
      out.newline()
    }
  }

  func fields(to out: FieldsWriter) {
    out.header(message.header)
    out.quoted("Roles", list: message.roles)
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      out.header(message.header)
      out.names("roles", message.roles)
    }
  }

  func protobuf() -> [UInt8] { message.serializedBytes() }
}

extension Authpb_Permission.TypeEnum {
  /// The name in etcd's API; the number of one that is not known.
  var name: String {
    switch self {
    case .read: "READ"
    case .write: "WRITE"
    case .readwrite: "READWRITE"
    case .UNRECOGNIZED(let number): number.description
    }
  }
}
