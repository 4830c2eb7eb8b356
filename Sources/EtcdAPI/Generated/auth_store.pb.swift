// Made by `generate` from Protos/auth_store.proto; not edited by hand.
// swift-format-ignore-file

public struct Authpb_UserAddOptions: Message {
  public enum Field {
    @inlinable public static var noPassword: UInt32 { 1 }
  }

  public var noPassword: Bool = false
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.noPassword: self.noPassword = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bool(Field.noPassword, self.noPassword)
    writer.unknown(unknownFields)
  }
}

public struct Authpb_User: Message {
  public enum Field {
    @inlinable public static var name: UInt32 { 1 }
    @inlinable public static var password: UInt32 { 2 }
    @inlinable public static var roles: UInt32 { 3 }
    @inlinable public static var options: UInt32 { 4 }
  }

  public var name: [UInt8] = []
  public var password: [UInt8] = []
  public var roles: [[UInt8]] = []
  public var options: Authpb_UserAddOptions {
    get { storedOptions ?? Authpb_UserAddOptions() }
    set { storedOptions = newValue }
  }
  public var hasOptions: Bool { storedOptions != nil }
  public mutating func clearOptions() { storedOptions = nil }
  private var storedOptions: Authpb_UserAddOptions?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  public func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    writer.bytes(Field.password, self.password)
    for element in self.roles { writer.alwaysBytes(Field.roles, element) }
    if let storedOptions { writer.alwaysMessage(Field.options, storedOptions) }
    writer.unknown(unknownFields)
  }
}

public struct Authpb_Permission: Message {
  public enum TypeEnum: Enumeration {
    case read
    case write
    case readwrite
    case UNRECOGNIZED(Int)

    public init(rawValue: Int) {
      self = switch rawValue {
      case 0: .read
      case 1: .write
      case 2: .readwrite
      default: .UNRECOGNIZED(rawValue)
      }
    }

    public var rawValue: Int {
      switch self {
      case .read: 0
      case .write: 1
      case .readwrite: 2
      case .UNRECOGNIZED(let value): value
      }
    }
  }

  public enum Field {
    @inlinable public static var permType: UInt32 { 1 }
    @inlinable public static var key: UInt32 { 2 }
    @inlinable public static var rangeEnd: UInt32 { 3 }
  }

  public var permType: Authpb_Permission.TypeEnum = .read
  public var key: [UInt8] = []
  public var rangeEnd: [UInt8] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.permType: self.permType = try reader.enumeration(tag)
      case Field.key: self.key = try reader.bytes(tag)
      case Field.rangeEnd: self.rangeEnd = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.enumeration(Field.permType, self.permType)
    writer.bytes(Field.key, self.key)
    writer.bytes(Field.rangeEnd, self.rangeEnd)
    writer.unknown(unknownFields)
  }
}

public struct Authpb_Role: Message {
  public enum Field {
    @inlinable public static var name: UInt32 { 1 }
    @inlinable public static var keyPermission: UInt32 { 2 }
  }

  public var name: [UInt8] = []
  public var keyPermission: [Authpb_Permission] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      case Field.keyPermission: self.keyPermission.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    for element in self.keyPermission { writer.alwaysMessage(Field.keyPermission, element) }
    writer.unknown(unknownFields)
  }
}
