// Made by `generate` from Protos/maintenance.proto; not edited by hand.
// swift-format-ignore-file

package enum Etcdserverpb_AlarmType: Enumeration {
  case none
  case nospace
  case corrupt
  case UNRECOGNIZED(Int)

  package init(rawValue: Int) {
    self = switch rawValue {
    case 0: .none
    case 1: .nospace
    case 2: .corrupt
    default: .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int {
    switch self {
    case .none: 0
    case .nospace: 1
    case .corrupt: 2
    case .UNRECOGNIZED(let value): value
    }
  }
}

package struct Etcdserverpb_AlarmRequest: Message {
  package enum AlarmAction: Enumeration {
    case get
    case activate
    case deactivate
    case UNRECOGNIZED(Int)

    package init(rawValue: Int) {
      self = switch rawValue {
      case 0: .get
      case 1: .activate
      case 2: .deactivate
      default: .UNRECOGNIZED(rawValue)
      }
    }

    package var rawValue: Int {
      switch self {
      case .get: 0
      case .activate: 1
      case .deactivate: 2
      case .UNRECOGNIZED(let value): value
      }
    }
  }

  package enum Field {
    @inlinable package static var action: UInt32 { 1 }
    @inlinable package static var memberID: UInt32 { 2 }
    @inlinable package static var alarm: UInt32 { 3 }
  }

  package var action: Etcdserverpb_AlarmRequest.AlarmAction = .get
  package var memberID: UInt64 = 0
  package var alarm: Etcdserverpb_AlarmType = .none
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.action: self.action = try reader.enumeration(tag)
      case Field.memberID: self.memberID = try reader.uint64(tag)
      case Field.alarm: self.alarm = try reader.enumeration(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.enumeration(Field.action, self.action)
    writer.uint64(Field.memberID, self.memberID)
    writer.enumeration(Field.alarm, self.alarm)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AlarmMember: Message {
  package enum Field {
    @inlinable package static var memberID: UInt32 { 1 }
    @inlinable package static var alarm: UInt32 { 2 }
  }

  package var memberID: UInt64 = 0
  package var alarm: Etcdserverpb_AlarmType = .none
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.memberID: self.memberID = try reader.uint64(tag)
      case Field.alarm: self.alarm = try reader.enumeration(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.uint64(Field.memberID, self.memberID)
    writer.enumeration(Field.alarm, self.alarm)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_AlarmResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var alarms: UInt32 { 2 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var alarms: [Etcdserverpb_AlarmMember] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.alarms: self.alarms.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.alarms { writer.alwaysMessage(Field.alarms, element) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_StatusRequest: Message {
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

package struct Etcdserverpb_StatusResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var version: UInt32 { 2 }
    @inlinable package static var dbSize: UInt32 { 3 }
    @inlinable package static var leader: UInt32 { 4 }
    @inlinable package static var raftIndex: UInt32 { 5 }
    @inlinable package static var raftTerm: UInt32 { 6 }
    @inlinable package static var raftAppliedIndex: UInt32 { 7 }
    @inlinable package static var errors: UInt32 { 8 }
    @inlinable package static var dbSizeInUse: UInt32 { 9 }
    @inlinable package static var isLearner: UInt32 { 10 }
    @inlinable package static var storageVersion: UInt32 { 11 }
    @inlinable package static var dbSizeQuota: UInt32 { 12 }
    @inlinable package static var downgradeInfo: UInt32 { 13 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var version: String = ""
  package var dbSize: Int64 = 0
  package var leader: UInt64 = 0
  package var raftIndex: UInt64 = 0
  package var raftTerm: UInt64 = 0
  package var raftAppliedIndex: UInt64 = 0
  package var errors: [String] = []
  package var dbSizeInUse: Int64 = 0
  package var isLearner: Bool = false
  package var storageVersion: String = ""
  package var dbSizeQuota: Int64 = 0
  package var downgradeInfo: Etcdserverpb_DowngradeInfo {
    get { storedDowngradeInfo ?? Etcdserverpb_DowngradeInfo() }
    set { storedDowngradeInfo = newValue }
  }
  package var hasDowngradeInfo: Bool { storedDowngradeInfo != nil }
  package mutating func clearDowngradeInfo() { storedDowngradeInfo = nil }
  private var storedDowngradeInfo: Etcdserverpb_DowngradeInfo?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  package func encode(to writer: inout WireWriter) {
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

package struct Etcdserverpb_DowngradeInfo: Message {
  package enum Field {
    @inlinable package static var enabled: UInt32 { 1 }
    @inlinable package static var targetVersion: UInt32 { 2 }
  }

  package var enabled: Bool = false
  package var targetVersion: String = ""
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.enabled: self.enabled = try reader.bool(tag)
      case Field.targetVersion: self.targetVersion = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bool(Field.enabled, self.enabled)
    writer.string(Field.targetVersion, self.targetVersion)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_DefragmentRequest: Message {
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

package struct Etcdserverpb_DefragmentResponse: Message {
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

package struct Etcdserverpb_HashKVRequest: Message {
  package enum Field {
    @inlinable package static var revision: UInt32 { 1 }
  }

  package var revision: Int64 = 0
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.revision: self.revision = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.int64(Field.revision, self.revision)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_HashKVResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var hash: UInt32 { 2 }
    @inlinable package static var compactRevision: UInt32 { 3 }
    @inlinable package static var hashRevision: UInt32 { 4 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var hash: UInt32 = 0
  package var compactRevision: Int64 = 0
  package var hashRevision: Int64 = 0
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.uint32(Field.hash, self.hash)
    writer.int64(Field.compactRevision, self.compactRevision)
    writer.int64(Field.hashRevision, self.hashRevision)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_SnapshotRequest: Message {
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

package struct Etcdserverpb_SnapshotResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var remainingBytes: UInt32 { 2 }
    @inlinable package static var blob: UInt32 { 3 }
    @inlinable package static var version: UInt32 { 4 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var remainingBytes: UInt64 = 0
  package var blob: [UInt8] = []
  package var version: String = ""
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.uint64(Field.remainingBytes, self.remainingBytes)
    writer.bytes(Field.blob, self.blob)
    writer.string(Field.version, self.version)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_MoveLeaderRequest: Message {
  package enum Field {
    @inlinable package static var targetID: UInt32 { 1 }
  }

  package var targetID: UInt64 = 0
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.targetID: self.targetID = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.uint64(Field.targetID, self.targetID)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_MoveLeaderResponse: Message {
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

package struct Etcdserverpb_DowngradeRequest: Message {
  package enum DowngradeAction: Enumeration {
    case validate
    case enable
    case cancel
    case UNRECOGNIZED(Int)

    package init(rawValue: Int) {
      self = switch rawValue {
      case 0: .validate
      case 1: .enable
      case 2: .cancel
      default: .UNRECOGNIZED(rawValue)
      }
    }

    package var rawValue: Int {
      switch self {
      case .validate: 0
      case .enable: 1
      case .cancel: 2
      case .UNRECOGNIZED(let value): value
      }
    }
  }

  package enum Field {
    @inlinable package static var action: UInt32 { 1 }
    @inlinable package static var version: UInt32 { 2 }
  }

  package var action: Etcdserverpb_DowngradeRequest.DowngradeAction = .validate
  package var version: String = ""
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.action: self.action = try reader.enumeration(tag)
      case Field.version: self.version = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.enumeration(Field.action, self.action)
    writer.string(Field.version, self.version)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_DowngradeResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var version: UInt32 { 2 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var version: String = ""
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.version: self.version = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.string(Field.version, self.version)
    writer.unknown(unknownFields)
  }
}
