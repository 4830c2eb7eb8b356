// Made by `generate` from Protos/etcdserver.proto; not edited by hand.
// swift-format-ignore-file

public struct Etcdserverpb_Request: Message {
  public enum Field {
    @inlinable public static var id: UInt32 { 1 }
    @inlinable public static var method: UInt32 { 2 }
    @inlinable public static var path: UInt32 { 3 }
    @inlinable public static var val: UInt32 { 4 }
    @inlinable public static var dir: UInt32 { 5 }
    @inlinable public static var prevValue: UInt32 { 6 }
    @inlinable public static var prevIndex: UInt32 { 7 }
    @inlinable public static var prevExist: UInt32 { 8 }
    @inlinable public static var expiration: UInt32 { 9 }
    @inlinable public static var wait: UInt32 { 10 }
    @inlinable public static var since: UInt32 { 11 }
    @inlinable public static var recursive: UInt32 { 12 }
    @inlinable public static var sorted: UInt32 { 13 }
    @inlinable public static var quorum: UInt32 { 14 }
    @inlinable public static var time: UInt32 { 15 }
    @inlinable public static var stream: UInt32 { 16 }
    @inlinable public static var refresh: UInt32 { 17 }
  }

  public var id: UInt64 {
    get { storedID ?? 0 }
    set { storedID = newValue }
  }
  public var hasID: Bool { storedID != nil }
  public mutating func clearID() { storedID = nil }
  private var storedID: UInt64?
  public var method: String {
    get { storedMethod ?? "" }
    set { storedMethod = newValue }
  }
  public var hasMethod: Bool { storedMethod != nil }
  public mutating func clearMethod() { storedMethod = nil }
  private var storedMethod: String?
  public var path: [UInt8] {
    get { storedPath ?? [] }
    set { storedPath = newValue }
  }
  public var hasPath: Bool { storedPath != nil }
  public mutating func clearPath() { storedPath = nil }
  private var storedPath: [UInt8]?
  public var val: [UInt8] {
    get { storedVal ?? [] }
    set { storedVal = newValue }
  }
  public var hasVal: Bool { storedVal != nil }
  public mutating func clearVal() { storedVal = nil }
  private var storedVal: [UInt8]?
  public var dir: Bool {
    get { storedDir ?? false }
    set { storedDir = newValue }
  }
  public var hasDir: Bool { storedDir != nil }
  public mutating func clearDir() { storedDir = nil }
  private var storedDir: Bool?
  public var prevValue: [UInt8] {
    get { storedPrevValue ?? [] }
    set { storedPrevValue = newValue }
  }
  public var hasPrevValue: Bool { storedPrevValue != nil }
  public mutating func clearPrevValue() { storedPrevValue = nil }
  private var storedPrevValue: [UInt8]?
  public var prevIndex: UInt64 {
    get { storedPrevIndex ?? 0 }
    set { storedPrevIndex = newValue }
  }
  public var hasPrevIndex: Bool { storedPrevIndex != nil }
  public mutating func clearPrevIndex() { storedPrevIndex = nil }
  private var storedPrevIndex: UInt64?
  public var prevExist: Bool {
    get { storedPrevExist ?? false }
    set { storedPrevExist = newValue }
  }
  public var hasPrevExist: Bool { storedPrevExist != nil }
  public mutating func clearPrevExist() { storedPrevExist = nil }
  private var storedPrevExist: Bool?
  public var expiration: Int64 {
    get { storedExpiration ?? 0 }
    set { storedExpiration = newValue }
  }
  public var hasExpiration: Bool { storedExpiration != nil }
  public mutating func clearExpiration() { storedExpiration = nil }
  private var storedExpiration: Int64?
  public var wait: Bool {
    get { storedWait ?? false }
    set { storedWait = newValue }
  }
  public var hasWait: Bool { storedWait != nil }
  public mutating func clearWait() { storedWait = nil }
  private var storedWait: Bool?
  public var since: UInt64 {
    get { storedSince ?? 0 }
    set { storedSince = newValue }
  }
  public var hasSince: Bool { storedSince != nil }
  public mutating func clearSince() { storedSince = nil }
  private var storedSince: UInt64?
  public var recursive: Bool {
    get { storedRecursive ?? false }
    set { storedRecursive = newValue }
  }
  public var hasRecursive: Bool { storedRecursive != nil }
  public mutating func clearRecursive() { storedRecursive = nil }
  private var storedRecursive: Bool?
  public var sorted: Bool {
    get { storedSorted ?? false }
    set { storedSorted = newValue }
  }
  public var hasSorted: Bool { storedSorted != nil }
  public mutating func clearSorted() { storedSorted = nil }
  private var storedSorted: Bool?
  public var quorum: Bool {
    get { storedQuorum ?? false }
    set { storedQuorum = newValue }
  }
  public var hasQuorum: Bool { storedQuorum != nil }
  public mutating func clearQuorum() { storedQuorum = nil }
  private var storedQuorum: Bool?
  public var time: Int64 {
    get { storedTime ?? 0 }
    set { storedTime = newValue }
  }
  public var hasTime: Bool { storedTime != nil }
  public mutating func clearTime() { storedTime = nil }
  private var storedTime: Int64?
  public var stream: Bool {
    get { storedStream ?? false }
    set { storedStream = newValue }
  }
  public var hasStream: Bool { storedStream != nil }
  public mutating func clearStream() { storedStream = nil }
  private var storedStream: Bool?
  public var refresh: Bool {
    get { storedRefresh ?? false }
    set { storedRefresh = newValue }
  }
  public var hasRefresh: Bool { storedRefresh != nil }
  public mutating func clearRefresh() { storedRefresh = nil }
  private var storedRefresh: Bool?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: storedID = try reader.uint64(tag)
      case Field.method: storedMethod = try reader.string(tag)
      case Field.path: storedPath = try reader.bytes(tag)
      case Field.val: storedVal = try reader.bytes(tag)
      case Field.dir: storedDir = try reader.bool(tag)
      case Field.prevValue: storedPrevValue = try reader.bytes(tag)
      case Field.prevIndex: storedPrevIndex = try reader.uint64(tag)
      case Field.prevExist: storedPrevExist = try reader.bool(tag)
      case Field.expiration: storedExpiration = try reader.int64(tag)
      case Field.wait: storedWait = try reader.bool(tag)
      case Field.since: storedSince = try reader.uint64(tag)
      case Field.recursive: storedRecursive = try reader.bool(tag)
      case Field.sorted: storedSorted = try reader.bool(tag)
      case Field.quorum: storedQuorum = try reader.bool(tag)
      case Field.time: storedTime = try reader.int64(tag)
      case Field.stream: storedStream = try reader.bool(tag)
      case Field.refresh: storedRefresh = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedID { writer.alwaysUint64(Field.id, storedID) }
    if let storedMethod { writer.alwaysString(Field.method, storedMethod) }
    if let storedPath { writer.alwaysBytes(Field.path, storedPath) }
    if let storedVal { writer.alwaysBytes(Field.val, storedVal) }
    if let storedDir { writer.alwaysBool(Field.dir, storedDir) }
    if let storedPrevValue { writer.alwaysBytes(Field.prevValue, storedPrevValue) }
    if let storedPrevIndex { writer.alwaysUint64(Field.prevIndex, storedPrevIndex) }
    if let storedPrevExist { writer.alwaysBool(Field.prevExist, storedPrevExist) }
    if let storedExpiration { writer.alwaysInt64(Field.expiration, storedExpiration) }
    if let storedWait { writer.alwaysBool(Field.wait, storedWait) }
    if let storedSince { writer.alwaysUint64(Field.since, storedSince) }
    if let storedRecursive { writer.alwaysBool(Field.recursive, storedRecursive) }
    if let storedSorted { writer.alwaysBool(Field.sorted, storedSorted) }
    if let storedQuorum { writer.alwaysBool(Field.quorum, storedQuorum) }
    if let storedTime { writer.alwaysInt64(Field.time, storedTime) }
    if let storedStream { writer.alwaysBool(Field.stream, storedStream) }
    if let storedRefresh { writer.alwaysBool(Field.refresh, storedRefresh) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_Metadata: Message {
  public enum Field {
    @inlinable public static var nodeID: UInt32 { 1 }
    @inlinable public static var clusterID: UInt32 { 2 }
  }

  public var nodeID: UInt64 {
    get { storedNodeID ?? 0 }
    set { storedNodeID = newValue }
  }
  public var hasNodeID: Bool { storedNodeID != nil }
  public mutating func clearNodeID() { storedNodeID = nil }
  private var storedNodeID: UInt64?
  public var clusterID: UInt64 {
    get { storedClusterID ?? 0 }
    set { storedClusterID = newValue }
  }
  public var hasClusterID: Bool { storedClusterID != nil }
  public mutating func clearClusterID() { storedClusterID = nil }
  private var storedClusterID: UInt64?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.nodeID: storedNodeID = try reader.uint64(tag)
      case Field.clusterID: storedClusterID = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedNodeID { writer.alwaysUint64(Field.nodeID, storedNodeID) }
    if let storedClusterID { writer.alwaysUint64(Field.clusterID, storedClusterID) }
    writer.unknown(unknownFields)
  }
}
