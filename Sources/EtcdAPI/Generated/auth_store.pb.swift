// Made by `generate` from Protos/auth_store.proto; not edited by hand.
// swift-format-ignore-file

package struct Authpb_UserAddOptions: Message {
  package enum Field {
    @inlinable package static var noPassword: UInt32 { 1 }
  }

  package var noPassword: Bool = false
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.noPassword: self.noPassword = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bool(Field.noPassword, self.noPassword)
    writer.unknown(unknownFields)
  }
}

package struct Authpb_User: Message {
  package enum Field {
    @inlinable package static var name: UInt32 { 1 }
    @inlinable package static var password: UInt32 { 2 }
    @inlinable package static var roles: UInt32 { 3 }
    @inlinable package static var options: UInt32 { 4 }
  }

  package var name: [UInt8] = []
  package var password: [UInt8] = []
  package var roles: [[UInt8]] = []
  package var options: Authpb_UserAddOptions {
    get { storedOptions ?? Authpb_UserAddOptions() }
    set { storedOptions = newValue }
  }
  package var hasOptions: Bool { storedOptions != nil }
  package mutating func clearOptions() { storedOptions = nil }
  private var storedOptions: Authpb_UserAddOptions?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      case Field.password: self.password = try reader.bytes(tag)
      case Field.roles: self.roles.append(try reader.bytes(tag))
      case Field.options: try reader.message(tag, into: &storedOptions)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    writer.bytes(Field.password, self.password)
    for element in self.roles { writer.alwaysBytes(Field.roles, element) }
    if let storedOptions { writer.alwaysMessage(Field.options, storedOptions) }
    writer.unknown(unknownFields)
  }
}

package struct Authpb_Permission: Message {
  package enum TypeEnum: Enumeration {
    case read
    case write
    case readwrite
    case UNRECOGNIZED(Int)

    package init(rawValue: Int) {
      self = switch rawValue {
      case 0: .read
      case 1: .write
      case 2: .readwrite
      default: .UNRECOGNIZED(rawValue)
      }
    }

    package var rawValue: Int {
      switch self {
      case .read: 0
      case .write: 1
      case .readwrite: 2
      case .UNRECOGNIZED(let value): value
      }
    }
  }

  package enum Field {
    @inlinable package static var permType: UInt32 { 1 }
    @inlinable package static var key: UInt32 { 2 }
    @inlinable package static var rangeEnd: UInt32 { 3 }
  }

  package var permType: Authpb_Permission.TypeEnum = .read
  package var key: [UInt8] = []
  package var rangeEnd: [UInt8] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.permType: self.permType = try reader.enumeration(tag)
      case Field.key: self.key = try reader.bytes(tag)
      case Field.rangeEnd: self.rangeEnd = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.enumeration(Field.permType, self.permType)
    writer.bytes(Field.key, self.key)
    writer.bytes(Field.rangeEnd, self.rangeEnd)
    writer.unknown(unknownFields)
  }
}

package struct Authpb_Role: Message {
  package enum Field {
    @inlinable package static var name: UInt32 { 1 }
    @inlinable package static var keyPermission: UInt32 { 2 }
  }

  package var name: [UInt8] = []
  package var keyPermission: [Authpb_Permission] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      case Field.keyPermission: self.keyPermission.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    for element in self.keyPermission { writer.alwaysMessage(Field.keyPermission, element) }
    writer.unknown(unknownFields)
  }
}
