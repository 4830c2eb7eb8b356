import GRPC

/// The few messages of etcd that the tests need, written and read by hand.
enum Etcd {
  static let put = "/etcdserverpb.KV/Put"
  static let range = "/etcdserverpb.KV/Range"
  static let watch = "/etcdserverpb.Watch/Watch"
  static let keepAlive = "/etcdserverpb.Lease/LeaseKeepAlive"

  static func putRequest(_ key: String, _ value: [UInt8]) -> [UInt8] {
    field(1, Array(key.utf8)) + field(2, value)
  }

  /// All keys with a prefix, or one key.
  static func rangeRequest(_ key: String, isPrefix: Bool = false) -> [UInt8] {
    var end = Array(key.utf8)
    end[end.count - 1] += 1
    return field(1, Array(key.utf8)) + (isPrefix ? field(2, end) : [])
  }

  static func watchRequest(_ key: String) -> [UInt8] { field(1, field(1, Array(key.utf8))) }

  /// For lease 1, which nobody granted.
  static let keepAliveRequest: [UInt8] = [1 << 3, 1]

  static let progressRequest = field(3, [])

  static func field(_ number: UInt8, _ bytes: [UInt8]) -> [UInt8] {
    [number << 3 | 2] + varint(bytes.count) + bytes
  }

  /// The contents of all length-delimited fields with that number.
  static func fields(_ number: UInt8, of message: [UInt8]) -> [[UInt8]] {
    var found: [[UInt8]] = []
    var rest = message[...]
    while let tag = rest.popFirst() {
      guard let value = readVarint(&rest) else { break }
      guard tag & 7 == 2 else { continue }
      if tag >> 3 == number { found.append(Array(rest.prefix(value))) }
      rest = rest.dropFirst(value)
    }
    return found
  }

  private static func varint(_ value: Int) -> [UInt8] {
    value < 128 ? [UInt8(value)] : [UInt8(value & 127) | 128] + varint(value >> 7)
  }

  private static func readVarint(_ bytes: inout ArraySlice<UInt8>) -> Int? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = bytes.popFirst() {
      value |= UInt64(byte & 127) << shift
      shift += 7
      if byte < 128 { return Int(truncatingIfNeeded: value) }
    }
    return nil
  }
}

extension Transport {
  func put(_ key: String, _ value: [UInt8] = [1], at endpoint: Endpoint) async throws(CallError) {
    _ = try await unary(Etcd.put, Etcd.putRequest(key, value), at: endpoint)
  }

  /// The value of a key.
  func read(_ key: String, at endpoint: Endpoint) async throws(CallError) -> [UInt8]? {
    let answer = try await unary(Etcd.range, Etcd.rangeRequest(key), at: endpoint)
    return Etcd.fields(2, of: answer).first.flatMap { Etcd.fields(5, of: $0).first }
  }
}

/// The error that the body ends with; nil when it ends without one.
func failure(_ body: () async throws(CallError) -> Void) async -> CallError? {
  do {
    try await body()
    return nil
  } catch {
    return error
  }
}

extension CallError {
  var transport: TransportError? {
    guard case .transport(let error) = self else { return nil }
    return error
  }

  var status: RPCError? {
    guard case .status(let error) = self else { return nil }
    return error
  }
}
