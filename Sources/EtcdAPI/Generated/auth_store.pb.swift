// Made by `generate` from Protos/auth_store.proto; not edited by hand.
// swift-format-ignore-file

public struct Authpb_UserAddOptions: Message {
  public var noPassword: Bool = false
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.noPassword = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bool(1, self.noPassword)
    writer.unknown(unknownFields)
  }
}

public struct Authpb_User: Message {
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
      case 1: self.name = try reader.bytes(tag)
      case 2: self.password = try reader.bytes(tag)
      case 3: self.roles.append(try reader.bytes(tag))
      case 4: try reader.message(tag, into: &storedOptions)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(1, self.name)
    writer.bytes(2, self.password)
    for element in self.roles { writer.alwaysBytes(3, element) }
    if let storedOptions { writer.alwaysMessage(4, storedOptions) }
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

  public var permType: Authpb_Permission.TypeEnum = .read
  public var key: [UInt8] = []
  public var rangeEnd: [UInt8] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.permType = try reader.enumeration(tag)
      case 2: self.key = try reader.bytes(tag)
      case 3: self.rangeEnd = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.enumeration(1, self.permType)
    writer.bytes(2, self.key)
    writer.bytes(3, self.rangeEnd)
    writer.unknown(unknownFields)
  }
}

public struct Authpb_Role: Message {
  public var name: [UInt8] = []
  public var keyPermission: [Authpb_Permission] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.name = try reader.bytes(tag)
      case 2: self.keyPermission.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(1, self.name)
    for element in self.keyPermission { writer.alwaysMessage(2, element) }
    writer.unknown(unknownFields)
  }
}
