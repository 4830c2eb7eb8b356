import EtcdAPI

/// What the data of a normal log entry asks for, as far as it matters to backups and migrations.
///
/// The data is an `InternalRaftRequest`, or, from etcd up to 3.5, bare a `Request` of etcd 2. The two differ in the
/// wire types of their fields: a v2 request has numbers, zeros too, where the other one has messages.
struct LoggedRequest: Equatable {
  /// A request of etcd 2.
  struct V2: Equatable {
    var method: String
    var path: String
  }

  /// The request of etcd 2, if it is one.
  var v2: V2?
  /// Whether it is a request of etcd 3, which all have a header.
  var hasHeader = false
  /// Whether it sets what members say of themselves.
  var setsMemberAttributes = false
  /// The version that a request from etcd's own tests of downgrades names.
  var testedVersion: String?

  private enum Field {
    static let v2: UInt32 = 2
    static let header: UInt32 = 100
    static let memberAttributes: UInt32 = 1301
    static let downgradeTest: UInt32 = 9900
    /// The numbers of the other messages.
    static let messages: [ClosedRange<UInt32>] = [3...11, 1000...1399]
  }

  /// Reads the data of an entry.
  init(_ data: UnsafeRawBufferPointer) throws(WireError) {
    do throws(WireError) {
      try readInternal(data)
    } catch {
      self = LoggedRequest(v2: try V2(data))
    }
  }

  private init(v2: V2) { self.v2 = v2 }

  private mutating func readInternal(_ data: UnsafeRawBufferPointer) throws(WireError) {
    var reader = WireReader(data)
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: _ = try reader.uint64(tag)
      case Field.v2: v2 = try V2(try reader.slice(tag))
      case Field.header:
        _ = try reader.slice(tag)
        hasHeader = true
      case Field.memberAttributes:
        _ = try reader.slice(tag)
        setsMemberAttributes = true
      case Field.downgradeTest: testedVersion = try Self.firstText(in: reader.slice(tag))
      case let number where Field.messages.contains { $0.contains(number) }: _ = try reader.slice(tag)
      default: try reader.skip(tag)
      }
    }
  }

  private static func firstText(in message: UnsafeRawBufferPointer) throws(WireError) -> String {
    var reader = WireReader(message)
    var text = ""
    while let tag = try reader.nextTag() {
      if tag.number == 1 { text = try reader.string(tag) } else { try reader.skip(tag) }
    }
    return text
  }
}

extension LoggedRequest.V2 {
  /// Reads a `Request` of etcd 2.
  init(_ data: UnsafeRawBufferPointer) throws(WireError) {
    self.init(method: "", path: "")
    var reader = WireReader(data)
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: _ = try reader.uint64(tag)
      case 2: method = try reader.string(tag)
      case 3: path = try reader.string(tag)
      default: try reader.skip(tag)
      }
    }
  }

  /// Whether it sets the name and the client URLs of a member: `/0/members/<hexadecimal ID>/attributes`.
  var setsMemberAttributes: Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard method == "PUT", parts.count == 5, parts[0] == "", parts[1] == "0", parts[2] == "members" else {
      return false
    }
    return (1...16).contains(parts[3].utf8.count) && parts[3].allSatisfy(\.isHexDigit) && parts[4] == "attributes"
  }

  /// Whether it sets the version of the cluster.
  var setsClusterVersion: Bool { method == "PUT" && path == "/0/version" }
}
