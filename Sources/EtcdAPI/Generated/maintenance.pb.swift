// Made by `generate` from Protos/maintenance.proto; not edited by hand.
// swift-format-ignore-file

public enum Etcdserverpb_AlarmType: Enumeration {
  case none
  case nospace
  case corrupt
  case UNRECOGNIZED(Int)

  public init(rawValue: Int) {
    self = switch rawValue {
    case 0: .none
    case 1: .nospace
    case 2: .corrupt
    default: .UNRECOGNIZED(rawValue)
    }
  }

  public var rawValue: Int {
    switch self {
    case .none: 0
    case .nospace: 1
    case .corrupt: 2
    case .UNRECOGNIZED(let value): value
    }
  }
}

public struct Etcdserverpb_AlarmRequest: Message {
  public enum AlarmAction: Enumeration {
    case get
    case activate
    case deactivate
    case UNRECOGNIZED(Int)

    public init(rawValue: Int) {
      self = switch rawValue {
      case 0: .get
      case 1: .activate
      case 2: .deactivate
      default: .UNRECOGNIZED(rawValue)
      }
    }

    public var rawValue: Int {
      switch self {
      case .get: 0
      case .activate: 1
      case .deactivate: 2
      case .UNRECOGNIZED(let value): value
      }
    }
  }

  public enum Field {
    @inlinable public static var action: UInt32 { 1 }
    @inlinable public static var memberID: UInt32 { 2 }
    @inlinable public static var alarm: UInt32 { 3 }
  }

  public var action: Etcdserverpb_AlarmRequest.AlarmAction = .get
  public var memberID: UInt64 = 0
  public var alarm: Etcdserverpb_AlarmType = .none
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.action: self.action = try reader.enumeration(tag)
      case Field.memberID: self.memberID = try reader.uint64(tag)
      case Field.alarm: self.alarm = try reader.enumeration(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.enumeration(Field.action, self.action)
    writer.uint64(Field.memberID, self.memberID)
    writer.enumeration(Field.alarm, self.alarm)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AlarmMember: Message {
  public enum Field {
    @inlinable public static var memberID: UInt32 { 1 }
    @inlinable public static var alarm: UInt32 { 2 }
  }

  public var memberID: UInt64 = 0
  public var alarm: Etcdserverpb_AlarmType = .none
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.memberID: self.memberID = try reader.uint64(tag)
      case Field.alarm: self.alarm = try reader.enumeration(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.uint64(Field.memberID, self.memberID)
    writer.enumeration(Field.alarm, self.alarm)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AlarmResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var alarms: UInt32 { 2 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var alarms: [Etcdserverpb_AlarmMember] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.alarms: self.alarms.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.alarms { writer.alwaysMessage(Field.alarms, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_StatusRequest: Message {
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

public struct Etcdserverpb_StatusResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var version: UInt32 { 2 }
    @inlinable public static var dbSize: UInt32 { 3 }
    @inlinable public static var leader: UInt32 { 4 }
    @inlinable public static var raftIndex: UInt32 { 5 }
    @inlinable public static var raftTerm: UInt32 { 6 }
    @inlinable public static var raftAppliedIndex: UInt32 { 7 }
    @inlinable public static var errors: UInt32 { 8 }
    @inlinable public static var dbSizeInUse: UInt32 { 9 }
    @inlinable public static var isLearner: UInt32 { 10 }
    @inlinable public static var storageVersion: UInt32 { 11 }
    @inlinable public static var dbSizeQuota: UInt32 { 12 }
    @inlinable public static var downgradeInfo: UInt32 { 13 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var version: String = ""
  public var dbSize: Int64 = 0
  public var leader: UInt64 = 0
  public var raftIndex: UInt64 = 0
  public var raftTerm: UInt64 = 0
  public var raftAppliedIndex: UInt64 = 0
  public var errors: [String] = []
  public var dbSizeInUse: Int64 = 0
  public var isLearner: Bool = false
  public var storageVersion: String = ""
  public var dbSizeQuota: Int64 = 0
  public var downgradeInfo: Etcdserverpb_DowngradeInfo {
    get { storedDowngradeInfo ?? Etcdserverpb_DowngradeInfo() }
    set { storedDowngradeInfo = newValue }
  }
  public var hasDowngradeInfo: Bool { storedDowngradeInfo != nil }
  public mutating func clearDowngradeInfo() { storedDowngradeInfo = nil }
  private var storedDowngradeInfo: Etcdserverpb_DowngradeInfo?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.version: self.version = try reader.string(tag)
      case Field.dbSize: self.dbSize = try reader.int64(tag)
      case Field.leader: self.leader = try reader.uint64(tag)
      case Field.raftIndex: self.raftIndex = try reader.uint64(tag)
      case Field.raftTerm: self.raftTerm = try reader.uint64(tag)
      case Field.raftAppliedIndex: self.raftAppliedIndex = try reader.uint64(tag)
      case Field.errors: self.errors.append(try reader.string(tag))
      case Field.dbSizeInUse: self.dbSizeInUse = try reader.int64(tag)
      case Field.isLearner: self.isLearner = try reader.bool(tag)
      case Field.storageVersion: self.storageVersion = try reader.string(tag)
      case Field.dbSizeQuota: self.dbSizeQuota = try reader.int64(tag)
      case Field.downgradeInfo: try reader.message(tag, into: &storedDowngradeInfo)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.string(Field.version, self.version)
    writer.int64(Field.dbSize, self.dbSize)
    writer.uint64(Field.leader, self.leader)
    writer.uint64(Field.raftIndex, self.raftIndex)
    writer.uint64(Field.raftTerm, self.raftTerm)
    writer.uint64(Field.raftAppliedIndex, self.raftAppliedIndex)
    for element in self.errors { writer.alwaysString(Field.errors, element) }
    writer.int64(Field.dbSizeInUse, self.dbSizeInUse)
    writer.bool(Field.isLearner, self.isLearner)
    writer.string(Field.storageVersion, self.storageVersion)
    writer.int64(Field.dbSizeQuota, self.dbSizeQuota)
    if let storedDowngradeInfo { writer.alwaysMessage(Field.downgradeInfo, storedDowngradeInfo) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_DowngradeInfo: Message {
  public enum Field {
    @inlinable public static var enabled: UInt32 { 1 }
    @inlinable public static var targetVersion: UInt32 { 2 }
  }

  public var enabled: Bool = false
  public var targetVersion: String = ""
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.enabled: self.enabled = try reader.bool(tag)
      case Field.targetVersion: self.targetVersion = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bool(Field.enabled, self.enabled)
    writer.string(Field.targetVersion, self.targetVersion)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_DefragmentRequest: Message {
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

public struct Etcdserverpb_DefragmentResponse: Message {
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

public struct Etcdserverpb_HashKVRequest: Message {
  public enum Field {
    @inlinable public static var revision: UInt32 { 1 }
  }

  public var revision: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.revision: self.revision = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.int64(Field.revision, self.revision)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_HashKVResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var hash: UInt32 { 2 }
    @inlinable public static var compactRevision: UInt32 { 3 }
    @inlinable public static var hashRevision: UInt32 { 4 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var hash: UInt32 = 0
  public var compactRevision: Int64 = 0
  public var hashRevision: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.hash: self.hash = try reader.uint32(tag)
      case Field.compactRevision: self.compactRevision = try reader.int64(tag)
      case Field.hashRevision: self.hashRevision = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.uint32(Field.hash, self.hash)
    writer.int64(Field.compactRevision, self.compactRevision)
    writer.int64(Field.hashRevision, self.hashRevision)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_SnapshotRequest: Message {
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

public struct Etcdserverpb_SnapshotResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var remainingBytes: UInt32 { 2 }
    @inlinable public static var blob: UInt32 { 3 }
    @inlinable public static var version: UInt32 { 4 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var remainingBytes: UInt64 = 0
  public var blob: [UInt8] = []
  public var version: String = ""
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.remainingBytes: self.remainingBytes = try reader.uint64(tag)
      case Field.blob: self.blob = try reader.bytes(tag)
      case Field.version: self.version = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.uint64(Field.remainingBytes, self.remainingBytes)
    writer.bytes(Field.blob, self.blob)
    writer.string(Field.version, self.version)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MoveLeaderRequest: Message {
  public enum Field {
    @inlinable public static var targetID: UInt32 { 1 }
  }

  public var targetID: UInt64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.targetID: self.targetID = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.uint64(Field.targetID, self.targetID)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MoveLeaderResponse: Message {
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

public struct Etcdserverpb_DowngradeRequest: Message {
  public enum DowngradeAction: Enumeration {
    case validate
    case enable
    case cancel
    case UNRECOGNIZED(Int)

    public init(rawValue: Int) {
      self = switch rawValue {
      case 0: .validate
      case 1: .enable
      case 2: .cancel
      default: .UNRECOGNIZED(rawValue)
      }
    }

    public var rawValue: Int {
      switch self {
      case .validate: 0
      case .enable: 1
      case .cancel: 2
      case .UNRECOGNIZED(let value): value
      }
    }
  }

  public enum Field {
    @inlinable public static var action: UInt32 { 1 }
    @inlinable public static var version: UInt32 { 2 }
  }

  public var action: Etcdserverpb_DowngradeRequest.DowngradeAction = .validate
  public var version: String = ""
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.action: self.action = try reader.enumeration(tag)
      case Field.version: self.version = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.enumeration(Field.action, self.action)
    writer.string(Field.version, self.version)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_DowngradeResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var version: UInt32 { 2 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var version: String = ""
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.version: self.version = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.string(Field.version, self.version)
    writer.unknown(unknownFields)
  }
}
