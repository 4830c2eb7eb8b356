// Made by `generate` from Protos/auth.proto; not edited by hand.
// swift-format-ignore-file

public struct Etcdserverpb_AuthEnableRequest: Message {
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthEnableResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthDisableRequest: Message {
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthDisableResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthStatusRequest: Message {
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthStatusResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var enabled: UInt32 { 2 }
    @inlinable public static var authRevision: UInt32 { 3 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var enabled: Bool = false
  public var authRevision: UInt64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.enabled: self.enabled = try reader.bool(tag)
      case Field.authRevision: self.authRevision = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.bool(Field.enabled, self.enabled)
    writer.uint64(Field.authRevision, self.authRevision)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthenticateRequest: Message {
  public enum Field {
    @inlinable public static var name: UInt32 { 1 }
    @inlinable public static var password: UInt32 { 2 }
  }

  public var name: [UInt8] = []
  public var password: [UInt8] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      case Field.password: self.password = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    writer.bytes(Field.password, self.password)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthenticateResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var token: UInt32 { 2 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var token: String = ""
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.token: self.token = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.string(Field.token, self.token)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthUserAddRequest: Message {
  public enum Field {
    @inlinable public static var name: UInt32 { 1 }
    @inlinable public static var password: UInt32 { 2 }
    @inlinable public static var options: UInt32 { 3 }
    @inlinable public static var hashedPassword: UInt32 { 4 }
  }

  public var name: [UInt8] = []
  public var password: [UInt8] = []
  public var options: Authpb_UserAddOptions {
    get { storedOptions ?? Authpb_UserAddOptions() }
    set { storedOptions = newValue }
  }
  public var hasOptions: Bool { storedOptions != nil }
  public mutating func clearOptions() { storedOptions = nil }
  private var storedOptions: Authpb_UserAddOptions?
  public var hashedPassword: String = ""
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  public func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    writer.bytes(Field.password, self.password)
    if let storedOptions { writer.alwaysMessage(Field.options, storedOptions) }
    writer.string(Field.hashedPassword, self.hashedPassword)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthUserAddResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthUserGetRequest: Message {
  public enum Field {
    @inlinable public static var name: UInt32 { 1 }
  }

  public var name: [UInt8] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthUserGetResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var roles: UInt32 { 2 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var roles: [[UInt8]] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.roles: self.roles.append(try reader.bytes(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.roles { writer.alwaysBytes(Field.roles, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthUserListRequest: Message {
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthUserListResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var users: UInt32 { 2 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var users: [[UInt8]] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.users: self.users.append(try reader.bytes(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.users { writer.alwaysBytes(Field.users, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthUserDeleteRequest: Message {
  public enum Field {
    @inlinable public static var name: UInt32 { 1 }
  }

  public var name: [UInt8] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthUserDeleteResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthUserChangePasswordRequest: Message {
  public enum Field {
    @inlinable public static var name: UInt32 { 1 }
    @inlinable public static var password: UInt32 { 2 }
    @inlinable public static var hashedPassword: UInt32 { 3 }
  }

  public var name: [UInt8] = []
  public var password: [UInt8] = []
  public var hashedPassword: String = ""
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      case Field.password: self.password = try reader.bytes(tag)
      case Field.hashedPassword: self.hashedPassword = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    writer.bytes(Field.password, self.password)
    writer.string(Field.hashedPassword, self.hashedPassword)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthUserChangePasswordResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthUserGrantRoleRequest: Message {
  public enum Field {
    @inlinable public static var user: UInt32 { 1 }
    @inlinable public static var role: UInt32 { 2 }
  }

  public var user: [UInt8] = []
  public var role: [UInt8] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.user: self.user = try reader.bytes(tag)
      case Field.role: self.role = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(Field.user, self.user)
    writer.bytes(Field.role, self.role)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthUserGrantRoleResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthUserRevokeRoleRequest: Message {
  public enum Field {
    @inlinable public static var name: UInt32 { 1 }
    @inlinable public static var role: UInt32 { 2 }
  }

  public var name: [UInt8] = []
  public var role: [UInt8] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      case Field.role: self.role = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    writer.bytes(Field.role, self.role)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthUserRevokeRoleResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthRoleAddRequest: Message {
  public enum Field {
    @inlinable public static var name: UInt32 { 1 }
  }

  public var name: [UInt8] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthRoleAddResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthRoleGetRequest: Message {
  public enum Field {
    @inlinable public static var role: UInt32 { 1 }
  }

  public var role: [UInt8] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.role: self.role = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(Field.role, self.role)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthRoleGetResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var perm: UInt32 { 2 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var perm: [Authpb_Permission] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.perm: self.perm.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.perm { writer.alwaysMessage(Field.perm, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthRoleListRequest: Message {
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthRoleListResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var roles: UInt32 { 2 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var roles: [[UInt8]] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.roles: self.roles.append(try reader.bytes(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.roles { writer.alwaysBytes(Field.roles, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthRoleDeleteRequest: Message {
  public enum Field {
    @inlinable public static var role: UInt32 { 1 }
  }

  public var role: [UInt8] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.role: self.role = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(Field.role, self.role)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthRoleDeleteResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthRoleGrantPermissionRequest: Message {
  public enum Field {
    @inlinable public static var name: UInt32 { 1 }
    @inlinable public static var perm: UInt32 { 2 }
  }

  public var name: [UInt8] = []
  public var perm: Authpb_Permission {
    get { storedPerm ?? Authpb_Permission() }
    set { storedPerm = newValue }
  }
  public var hasPerm: Bool { storedPerm != nil }
  public mutating func clearPerm() { storedPerm = nil }
  private var storedPerm: Authpb_Permission?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      case Field.perm: try reader.message(tag, into: &storedPerm)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    if let storedPerm { writer.alwaysMessage(Field.perm, storedPerm) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthRoleGrantPermissionResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthRoleRevokePermissionRequest: Message {
  public enum Field {
    @inlinable public static var role: UInt32 { 1 }
    @inlinable public static var key: UInt32 { 2 }
    @inlinable public static var rangeEnd: UInt32 { 3 }
  }

  public var role: [UInt8] = []
  public var key: [UInt8] = []
  public var rangeEnd: [UInt8] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.role: self.role = try reader.bytes(tag)
      case Field.key: self.key = try reader.bytes(tag)
      case Field.rangeEnd: self.rangeEnd = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(Field.role, self.role)
    writer.bytes(Field.key, self.key)
    writer.bytes(Field.rangeEnd, self.rangeEnd)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AuthRoleRevokePermissionResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}
