// Made by `generate` from Protos/etcdserver.proto; not edited by hand.
// swift-format-ignore-file

package struct Etcdserverpb_Request: Message {
  package enum Field {
    @inlinable package static var id: UInt32 { 1 }
    @inlinable package static var method: UInt32 { 2 }
    @inlinable package static var path: UInt32 { 3 }
    @inlinable package static var val: UInt32 { 4 }
    @inlinable package static var dir: UInt32 { 5 }
    @inlinable package static var prevValue: UInt32 { 6 }
    @inlinable package static var prevIndex: UInt32 { 7 }
    @inlinable package static var prevExist: UInt32 { 8 }
    @inlinable package static var expiration: UInt32 { 9 }
    @inlinable package static var wait: UInt32 { 10 }
    @inlinable package static var since: UInt32 { 11 }
    @inlinable package static var recursive: UInt32 { 12 }
    @inlinable package static var sorted: UInt32 { 13 }
    @inlinable package static var quorum: UInt32 { 14 }
    @inlinable package static var time: UInt32 { 15 }
    @inlinable package static var stream: UInt32 { 16 }
    @inlinable package static var refresh: UInt32 { 17 }
  }

  package var id: UInt64 {
    get { storedID ?? 0 }
    set { storedID = newValue }
  }
  package var hasID: Bool { storedID != nil }
  package mutating func clearID() { storedID = nil }
  private var storedID: UInt64?
  package var method: String {
    get { storedMethod ?? "" }
    set { storedMethod = newValue }
  }
  package var hasMethod: Bool { storedMethod != nil }
  package mutating func clearMethod() { storedMethod = nil }
  private var storedMethod: String?
  package var path: [UInt8] {
    get { storedPath ?? [] }
    set { storedPath = newValue }
  }
  package var hasPath: Bool { storedPath != nil }
  package mutating func clearPath() { storedPath = nil }
  private var storedPath: [UInt8]?
  package var val: [UInt8] {
    get { storedVal ?? [] }
    set { storedVal = newValue }
  }
  package var hasVal: Bool { storedVal != nil }
  package mutating func clearVal() { storedVal = nil }
  private var storedVal: [UInt8]?
  package var dir: Bool {
    get { storedDir ?? false }
    set { storedDir = newValue }
  }
  package var hasDir: Bool { storedDir != nil }
  package mutating func clearDir() { storedDir = nil }
  private var storedDir: Bool?
  package var prevValue: [UInt8] {
    get { storedPrevValue ?? [] }
    set { storedPrevValue = newValue }
  }
  package var hasPrevValue: Bool { storedPrevValue != nil }
  package mutating func clearPrevValue() { storedPrevValue = nil }
  private var storedPrevValue: [UInt8]?
  package var prevIndex: UInt64 {
    get { storedPrevIndex ?? 0 }
    set { storedPrevIndex = newValue }
  }
  package var hasPrevIndex: Bool { storedPrevIndex != nil }
  package mutating func clearPrevIndex() { storedPrevIndex = nil }
  private var storedPrevIndex: UInt64?
  package var prevExist: Bool {
    get { storedPrevExist ?? false }
    set { storedPrevExist = newValue }
  }
  package var hasPrevExist: Bool { storedPrevExist != nil }
  package mutating func clearPrevExist() { storedPrevExist = nil }
  private var storedPrevExist: Bool?
  package var expiration: Int64 {
    get { storedExpiration ?? 0 }
    set { storedExpiration = newValue }
  }
  package var hasExpiration: Bool { storedExpiration != nil }
  package mutating func clearExpiration() { storedExpiration = nil }
  private var storedExpiration: Int64?
  package var wait: Bool {
    get { storedWait ?? false }
    set { storedWait = newValue }
  }
  package var hasWait: Bool { storedWait != nil }
  package mutating func clearWait() { storedWait = nil }
  private var storedWait: Bool?
  package var since: UInt64 {
    get { storedSince ?? 0 }
    set { storedSince = newValue }
  }
  package var hasSince: Bool { storedSince != nil }
  package mutating func clearSince() { storedSince = nil }
  private var storedSince: UInt64?
  package var recursive: Bool {
    get { storedRecursive ?? false }
    set { storedRecursive = newValue }
  }
  package var hasRecursive: Bool { storedRecursive != nil }
  package mutating func clearRecursive() { storedRecursive = nil }
  private var storedRecursive: Bool?
  package var sorted: Bool {
    get { storedSorted ?? false }
    set { storedSorted = newValue }
  }
  package var hasSorted: Bool { storedSorted != nil }
  package mutating func clearSorted() { storedSorted = nil }
  private var storedSorted: Bool?
  package var quorum: Bool {
    get { storedQuorum ?? false }
    set { storedQuorum = newValue }
  }
  package var hasQuorum: Bool { storedQuorum != nil }
  package mutating func clearQuorum() { storedQuorum = nil }
  private var storedQuorum: Bool?
  package var time: Int64 {
    get { storedTime ?? 0 }
    set { storedTime = newValue }
  }
  package var hasTime: Bool { storedTime != nil }
  package mutating func clearTime() { storedTime = nil }
  private var storedTime: Int64?
  package var stream: Bool {
    get { storedStream ?? false }
    set { storedStream = newValue }
  }
  package var hasStream: Bool { storedStream != nil }
  package mutating func clearStream() { storedStream = nil }
  private var storedStream: Bool?
  package var refresh: Bool {
    get { storedRefresh ?? false }
    set { storedRefresh = newValue }
  }
  package var hasRefresh: Bool { storedRefresh != nil }
  package mutating func clearRefresh() { storedRefresh = nil }
  private var storedRefresh: Bool?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  package func encode(to writer: inout WireWriter) {
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

package struct Etcdserverpb_Metadata: Message {
  package enum Field {
    @inlinable package static var nodeID: UInt32 { 1 }
    @inlinable package static var clusterID: UInt32 { 2 }
  }

  package var nodeID: UInt64 {
    get { storedNodeID ?? 0 }
    set { storedNodeID = newValue }
  }
  package var hasNodeID: Bool { storedNodeID != nil }
  package mutating func clearNodeID() { storedNodeID = nil }
  private var storedNodeID: UInt64?
  package var clusterID: UInt64 {
    get { storedClusterID ?? 0 }
    set { storedClusterID = newValue }
  }
  package var hasClusterID: Bool { storedClusterID != nil }
  package mutating func clearClusterID() { storedClusterID = nil }
  private var storedClusterID: UInt64?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.nodeID: storedNodeID = try reader.uint64(tag)
      case Field.clusterID: storedClusterID = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedNodeID { writer.alwaysUint64(Field.nodeID, storedNodeID) }
    if let storedClusterID { writer.alwaysUint64(Field.clusterID, storedClusterID) }
    writer.unknown(unknownFields)
  }
}
