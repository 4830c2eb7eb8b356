import EtcdAPI
import GRPC

/// A request to store a value (etcdserverpb.PutRequest).
public struct PutRequest: Sendable, Equatable {
  /// The key.
  public var key: [UInt8]
  /// The value.
  public var value: [UInt8]
  /// The ID of the lease to attach the key to; 0 for none.
  public var lease: Int64 = 0
  /// Whether to answer with the pair that was there before.
  public var prevKV = false
  /// Whether to keep the value that is there.
  public var ignoreValue = false
  /// Whether to keep the lease that is there.
  public var ignoreLease = false

  /// A request to store `value` under `key`.
  public init(key: [UInt8], value: [UInt8]) {
    self.key = key
    self.value = value
  }

  var wire: [UInt8] {
    var writer = WireWriter()
    writer.bytes(1, key)
    writer.bytes(2, value)
    writer.int64(3, lease)
    writer.bool(4, prevKV)
    writer.bool(5, ignoreValue)
    writer.bool(6, ignoreLease)
    return writer.bytes
  }
}

/// The answer to a put (etcdserverpb.PutResponse).
public struct PutResponse: Sendable, Equatable {
  /// The header.
  public var header = ResponseHeader()
  /// The pair that was there before, when it was asked for and there was one.
  public var previous: KeyValue?
  /// The message as it arrived.
  public var message: [UInt8] = []

  /// An empty answer.
  public init() {}

  init(wire message: [UInt8]) throws(WireError) {
    self.message = message
    do {
      try message.withUnsafeBytes { try decode($0) }
    } catch let error as WireError {
      throw error
    } catch {
      throw .truncated
    }
  }

  private mutating func decode(_ bytes: UnsafeRawBufferPointer) throws(WireError) {
    var reader = WireReader(bytes)
    while !reader.isAtEnd {
      let tag = try reader.tag()
      switch tag.number {
      case 1: header = try ResponseHeader(wire: reader.slice(tag))
      case 2: previous = try KeyValueView(wire: reader.slice(tag)).copy
      default: try reader.skip(tag)
      }
    }
  }
}

/// A request for keys (etcdserverpb.RangeRequest).
public struct RangeRequest: Sendable, Equatable {
  /// How the keys are sorted; the raw values are the numbers of etcdserverpb.RangeRequest.SortOrder.
  public enum SortOrder: UInt64, Sendable {
    /// As the server finds them.
    case none = 0
    /// Lowest first.
    case ascend = 1
    /// Highest first.
    case descend = 2
  }

  /// What the keys are sorted by; the raw values are the numbers of etcdserverpb.RangeRequest.SortTarget.
  public enum SortTarget: UInt64, Sendable {
    /// The key.
    case key = 0
    /// The number of changes.
    case version = 1
    /// The revision of the creation.
    case create = 2
    /// The revision of the last change.
    case modify = 3
    /// The value.
    case value = 4
  }

  /// Which keys.
  public var range: KeyRange
  /// How many at most; 0 for all.
  public var limit: Int64 = 0
  /// As of which revision; 0 for the latest.
  public var revision: Int64 = 0
  /// How they are sorted.
  public var sortOrder = SortOrder.none
  /// What they are sorted by.
  public var sortTarget = SortTarget.key
  /// Whether any member may answer from what it has.
  public var serializable = false
  /// Whether to leave out the values.
  public var keysOnly = false
  /// Whether to leave out the pairs.
  public var countOnly = false
  /// The lowest modification revision; 0 for any.
  public var minModRevision: Int64 = 0
  /// The highest modification revision; 0 for any.
  public var maxModRevision: Int64 = 0
  /// The lowest creation revision; 0 for any.
  public var minCreateRevision: Int64 = 0
  /// The highest creation revision; 0 for any.
  public var maxCreateRevision: Int64 = 0

  /// A request for all that is in `range`.
  public init(_ range: KeyRange) {
    self.range = range
  }

  var wire: [UInt8] {
    var writer = WireWriter()
    writer.bytes(1, range.key)
    writer.bytes(2, range.rangeEnd)
    writer.int64(3, limit)
    writer.int64(4, revision)
    writer.uint64(5, sortOrder.rawValue)
    writer.uint64(6, sortTarget.rawValue)
    writer.bool(7, serializable)
    writer.bool(8, keysOnly)
    writer.bool(9, countOnly)
    writer.int64(10, minModRevision)
    writer.int64(11, maxModRevision)
    writer.int64(12, minCreateRevision)
    writer.int64(13, maxCreateRevision)
    return writer.bytes
  }

  /// Whether the answer can be had in pages: in the order of the keys, and every key of it counts.
  public var isPageable: Bool {
    sortOrder != .descend && sortTarget == .key && !countOnly && !range.rangeEnd.isEmpty && minModRevision == 0
      && maxModRevision == 0 && minCreateRevision == 0 && maxCreateRevision == 0
  }
}
