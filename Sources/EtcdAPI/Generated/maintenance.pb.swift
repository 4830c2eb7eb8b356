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

  public var action: Etcdserverpb_AlarmRequest.AlarmAction = .get
  public var memberID: UInt64 = 0
  public var alarm: Etcdserverpb_AlarmType = .none
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.action = try reader.enumeration(tag)
      case 2: self.memberID = try reader.uint64(tag)
      case 3: self.alarm = try reader.enumeration(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.enumeration(1, self.action)
    writer.uint64(2, self.memberID)
    writer.enumeration(3, self.alarm)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AlarmMember: Message {
  public var memberID: UInt64 = 0
  public var alarm: Etcdserverpb_AlarmType = .none
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.memberID = try reader.uint64(tag)
      case 2: self.alarm = try reader.enumeration(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.uint64(1, self.memberID)
    writer.enumeration(2, self.alarm)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_AlarmResponse: Message {
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
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: self.alarms.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    for element in self.alarms { writer.alwaysMessage(2, element) }
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
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: self.version = try reader.string(tag)
      case 3: self.dbSize = try reader.int64(tag)
      case 4: self.leader = try reader.uint64(tag)
      case 5: self.raftIndex = try reader.uint64(tag)
      case 6: self.raftTerm = try reader.uint64(tag)
      case 7: self.raftAppliedIndex = try reader.uint64(tag)
      case 8: self.errors.append(try reader.string(tag))
      case 9: self.dbSizeInUse = try reader.int64(tag)
      case 10: self.isLearner = try reader.bool(tag)
      case 11: self.storageVersion = try reader.string(tag)
      case 12: self.dbSizeQuota = try reader.int64(tag)
      case 13: try reader.message(tag, into: &storedDowngradeInfo)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    writer.string(2, self.version)
    writer.int64(3, self.dbSize)
    writer.uint64(4, self.leader)
    writer.uint64(5, self.raftIndex)
    writer.uint64(6, self.raftTerm)
    writer.uint64(7, self.raftAppliedIndex)
    for element in self.errors { writer.alwaysString(8, element) }
    writer.int64(9, self.dbSizeInUse)
    writer.bool(10, self.isLearner)
    writer.string(11, self.storageVersion)
    writer.int64(12, self.dbSizeQuota)
    if let storedDowngradeInfo { writer.alwaysMessage(13, storedDowngradeInfo) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_DowngradeInfo: Message {
  public var enabled: Bool = false
  public var targetVersion: String = ""
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.enabled = try reader.bool(tag)
      case 2: self.targetVersion = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bool(1, self.enabled)
    writer.string(2, self.targetVersion)
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
      case 1: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_HashRequest: Message {
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

public struct Etcdserverpb_HashResponse: Message {
  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var hash: UInt32 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: self.hash = try reader.uint32(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    writer.uint32(2, self.hash)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_HashKVRequest: Message {
  public var revision: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.revision = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.int64(1, self.revision)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_HashKVResponse: Message {
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
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: self.hash = try reader.uint32(tag)
      case 3: self.compactRevision = try reader.int64(tag)
      case 4: self.hashRevision = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    writer.uint32(2, self.hash)
    writer.int64(3, self.compactRevision)
    writer.int64(4, self.hashRevision)
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
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: self.remainingBytes = try reader.uint64(tag)
      case 3: self.blob = try reader.bytes(tag)
      case 4: self.version = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    writer.uint64(2, self.remainingBytes)
    writer.bytes(3, self.blob)
    writer.string(4, self.version)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MoveLeaderRequest: Message {
  public var targetID: UInt64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.targetID = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.uint64(1, self.targetID)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MoveLeaderResponse: Message {
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
      case 1: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
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

  public var action: Etcdserverpb_DowngradeRequest.DowngradeAction = .validate
  public var version: String = ""
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.action = try reader.enumeration(tag)
      case 2: self.version = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.enumeration(1, self.action)
    writer.string(2, self.version)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_DowngradeResponse: Message {
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
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: self.version = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    writer.string(2, self.version)
    writer.unknown(unknownFields)
  }
}
