import EtcdAPI

/// A whole response to a range request, for ranges that are small or read in small parts.
public struct RangeAnswer: Sendable, Equatable, RangeSink {
  /// The header.
  public var header = ResponseHeader()
  /// The pairs.
  public var pairs: [KeyValue] = []
  /// Whether there are more keys in the range beyond the limit.
  public var more = false
  /// How many keys the range has, whatever the limit.
  public var count: Int64 = 0

  /// A response without pairs.
  public init() {}

  /// Takes the header.
  public mutating func header(_ header: ResponseHeader) { self.header = header }

  /// Takes a pair.
  public mutating func keyValue(_ pair: KeyValueView) { pairs.append(pair.copy) }

  /// Takes the beginning of a large pair.
  public mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) {
    pairs.append(head.copy)
  }

  /// Takes a piece of a large pair's value.
  public mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) {
    guard !pairs.isEmpty else { return }
    pairs[pairs.count - 1].value.append(contentsOf: bytes)
  }

  /// Takes the end of a large pair.
  public mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) {
    guard !pairs.isEmpty else { return }
    pairs[pairs.count - 1].lease = lease
  }

  /// Takes what follows the pairs.
  public mutating func end(more: Bool, count: Int64) { (self.more, self.count) = (more, count) }
}

extension Client {
  /// Reads keys and keeps the whole response.
  /// - Throws: as `call`.
  public func pairs(_ request: RangeRequest, deadline: ContinuousClock.Instant?) async throws -> RangeAnswer {
    var answer = RangeAnswer()
    try await range(request, to: &answer, deadline: deadline)
    return answer
  }

  /// Reads keys in a way that can be retried at any time: nothing is passed on before the response is complete.
  func pairs(
    _ request: RangeRequest, policy: RetryPolicy, deadline: ContinuousClock.Instant?
  ) async throws -> RangeAnswer {
    let path = API.KV.range.path
    let bytes = try await callRaw(path, request.message.serializedBytes(), policy: policy, deadline: deadline)
    var answer = RangeAnswer()
    var decoder = RangeDecoder()
    do {
      try bytes.withUnsafeBytes { try decoder.feed($0, to: &answer) }
      try decoder.finish(&answer)
    } catch let error as WireError {
      throw ClientError.malformedAnswer(method: path, error)
    }
    return answer
  }
}
