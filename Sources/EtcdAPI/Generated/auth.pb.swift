// Made by `generate` from Protos/auth.proto; not edited by hand.
// swift-format-ignore-file

package struct Etcdserverpb_AuthEnableRequest: Message {
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthEnableResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthDisableRequest: Message {
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthDisableResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthStatusRequest: Message {
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthStatusResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var enabled: UInt32 { 2 }
    @inlinable package static var authRevision: UInt32 { 3 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var enabled: Bool = false
  package var authRevision: UInt64 = 0
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.enabled: self.enabled = try reader.bool(tag)
      case Field.authRevision: self.authRevision = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.bool(Field.enabled, self.enabled)
    writer.uint64(Field.authRevision, self.authRevision)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthenticateRequest: Message {
  package enum Field {
    @inlinable package static var name: UInt32 { 1 }
    @inlinable package static var password: UInt32 { 2 }
  }

  package var name: [UInt8] = []
  package var password: [UInt8] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      case Field.password: self.password = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    writer.bytes(Field.password, self.password)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthenticateResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var token: UInt32 { 2 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var token: String = ""
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.token: self.token = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.string(Field.token, self.token)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthUserAddRequest: Message {
  package enum Field {
    @inlinable package static var name: UInt32 { 1 }
    @inlinable package static var password: UInt32 { 2 }
    @inlinable package static var options: UInt32 { 3 }
    @inlinable package static var hashedPassword: UInt32 { 4 }
  }

  package var name: [UInt8] = []
  package var password: [UInt8] = []
  package var options: Authpb_UserAddOptions {
    get { storedOptions ?? Authpb_UserAddOptions() }
    set { storedOptions = newValue }
  }
  package var hasOptions: Bool { storedOptions != nil }
  package mutating func clearOptions() { storedOptions = nil }
  private var storedOptions: Authpb_UserAddOptions?
  package var hashedPassword: String = ""
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      case Field.password: self.password = try reader.bytes(tag)
      case Field.options: try reader.message(tag, into: &storedOptions)
      case Field.hashedPassword: self.hashedPassword = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    writer.bytes(Field.password, self.password)
    if let storedOptions { writer.alwaysMessage(Field.options, storedOptions) }
    writer.string(Field.hashedPassword, self.hashedPassword)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthUserAddResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthUserGetRequest: Message {
  package enum Field {
    @inlinable package static var name: UInt32 { 1 }
  }

  package var name: [UInt8] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthUserGetResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var roles: UInt32 { 2 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var roles: [[UInt8]] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.roles: self.roles.append(try reader.bytes(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.roles { writer.alwaysBytes(Field.roles, element) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthUserListRequest: Message {
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthUserListResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var users: UInt32 { 2 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var users: [[UInt8]] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.users: self.users.append(try reader.bytes(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.users { writer.alwaysBytes(Field.users, element) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthUserDeleteRequest: Message {
  package enum Field {
    @inlinable package static var name: UInt32 { 1 }
  }

  package var name: [UInt8] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthUserDeleteResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthUserChangePasswordRequest: Message {
  package enum Field {
    @inlinable package static var name: UInt32 { 1 }
    @inlinable package static var password: UInt32 { 2 }
    @inlinable package static var hashedPassword: UInt32 { 3 }
  }

  package var name: [UInt8] = []
  package var password: [UInt8] = []
  package var hashedPassword: String = ""
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      case Field.password: self.password = try reader.bytes(tag)
      case Field.hashedPassword: self.hashedPassword = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    writer.bytes(Field.password, self.password)
    writer.string(Field.hashedPassword, self.hashedPassword)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthUserChangePasswordResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthUserGrantRoleRequest: Message {
  package enum Field {
    @inlinable package static var user: UInt32 { 1 }
    @inlinable package static var role: UInt32 { 2 }
  }

  package var user: [UInt8] = []
  package var role: [UInt8] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.user: self.user = try reader.bytes(tag)
      case Field.role: self.role = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bytes(Field.user, self.user)
    writer.bytes(Field.role, self.role)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthUserGrantRoleResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthUserRevokeRoleRequest: Message {
  package enum Field {
    @inlinable package static var name: UInt32 { 1 }
    @inlinable package static var role: UInt32 { 2 }
  }

  package var name: [UInt8] = []
  package var role: [UInt8] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      case Field.role: self.role = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    writer.bytes(Field.role, self.role)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthUserRevokeRoleResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthRoleAddRequest: Message {
  package enum Field {
    @inlinable package static var name: UInt32 { 1 }
  }

  package var name: [UInt8] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthRoleAddResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthRoleGetRequest: Message {
  package enum Field {
    @inlinable package static var role: UInt32 { 1 }
  }

  package var role: [UInt8] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.role: self.role = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bytes(Field.role, self.role)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthRoleGetResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var perm: UInt32 { 2 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var perm: [Authpb_Permission] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.perm: self.perm.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.perm { writer.alwaysMessage(Field.perm, element) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthRoleListRequest: Message {
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthRoleListResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var roles: UInt32 { 2 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var roles: [[UInt8]] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.roles: self.roles.append(try reader.bytes(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.roles { writer.alwaysBytes(Field.roles, element) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthRoleDeleteRequest: Message {
  package enum Field {
    @inlinable package static var role: UInt32 { 1 }
  }

  package var role: [UInt8] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.role: self.role = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bytes(Field.role, self.role)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthRoleDeleteResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthRoleGrantPermissionRequest: Message {
  package enum Field {
    @inlinable package static var name: UInt32 { 1 }
    @inlinable package static var perm: UInt32 { 2 }
  }

  package var name: [UInt8] = []
  package var perm: Authpb_Permission {
    get { storedPerm ?? Authpb_Permission() }
    set { storedPerm = newValue }
  }
  package var hasPerm: Bool { storedPerm != nil }
  package mutating func clearPerm() { storedPerm = nil }
  private var storedPerm: Authpb_Permission?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      case Field.perm: try reader.message(tag, into: &storedPerm)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    if let storedPerm { writer.alwaysMessage(Field.perm, storedPerm) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthRoleGrantPermissionResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthRoleRevokePermissionRequest: Message {
  package enum Field {
    @inlinable package static var role: UInt32 { 1 }
    @inlinable package static var key: UInt32 { 2 }
    @inlinable package static var rangeEnd: UInt32 { 3 }
  }

  package var role: [UInt8] = []
  package var key: [UInt8] = []
  package var rangeEnd: [UInt8] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.role: self.role = try reader.bytes(tag)
      case Field.key: self.key = try reader.bytes(tag)
      case Field.rangeEnd: self.rangeEnd = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bytes(Field.role, self.role)
    writer.bytes(Field.key, self.key)
    writer.bytes(Field.rangeEnd, self.rangeEnd)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AuthRoleRevokePermissionResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}
