import EtcdAPI

@testable import EtcdClient

/// The input's first byte chooses the response, the second one where it is cut.
private enum Response: UInt8, CaseIterable {
  case range, deletion, transaction, snapshot, watch
}

/// Makes inputs to begin with.
@_cdecl("LLVMFuzzerInitialize")
public func plantSeeds(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> Int32 {
  let header: [UInt8] = [0x0A, 6, 0x08, 1, 0x10, 2, 0x18, 9]
  let pair: [UInt8] = [0x0A, 1, 0x61, 0x10, 7, 0x18, 8, 0x20, 2, 0x2A, 3, 0x31, 0x32, 0x33, 0x30, 5]
  let range = header + [0x12, UInt8(pair.count)] + pair + [0x18, 1, 0x20, 2]
  let event: [UInt8] = [0x08, 0, 0x12, UInt8(pair.count)] + pair
  plant([
    [0, 5] + range, [1, 9] + header + [0x10, 1, 0x1A, UInt8(pair.count)] + pair,
    [2, 7] + header + [0x10, 1, 0x1A, UInt8(range.count + 2), 0x0A, UInt8(range.count)] + range,
    [3, 2] + header + [0x10, 4, 0x1A, 4, 1, 2, 3, 4, 0x22, 3, 0x33, 0x2E, 0x36],
    [4, 6] + header + [0x10, 0, 0x18, 1, 0x5A, UInt8(event.count)] + event + [0x5A, 2, 0x08, 1],
  ])
  return 0
}

/// Decodes a response at once and in pieces, which must make no difference.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  let bytes = input(data, size)
  guard bytes.count > 2, let response = Response(rawValue: bytes[0] % UInt8(Response.allCases.count)) else { return 0 }
  let content = Array(bytes.dropFirst(2))
  let whole = decode(response, content, step: content.count)
  let pieces = decode(response, content, step: max(Int(bytes[1]), 1))
  guard whole == pieces else {
    fatalError("\(response) depends on the pieces:\n\(whole ?? "nothing")\n\(pieces ?? "nothing")")
  }
  return 0
}

/// What a decoder has handed out, or nil for an error.
private func decode(_ response: Response, _ content: [UInt8], step: Int) -> [String]? {
  let starts = stride(from: 0, to: content.count, by: step)
  func forEachPiece(_ body: (UnsafeRawBufferPointer, Bool) throws -> Void) throws {
    for start in starts {
      let end = min(start + step, content.count)
      try Array(content[start..<end]).withUnsafeBytes { try body($0, end == content.count) }
    }
  }
  var transcript = Transcript()
  do {
    switch response {
    case .range:
      var decoder = RangeDecoder()
      try forEachPiece { piece, _ in try decoder.feed(piece, to: &transcript) }
      try decoder.finish(&transcript)
    case .deletion:
      var decoder = DeleteDecoder()
      try forEachPiece { piece, _ in try decoder.feed(piece, to: &transcript) }
      try decoder.finish(&transcript)
    case .transaction:
      var decoder = TxnDecoder()
      try forEachPiece { piece, _ in try decoder.feed(piece, to: &transcript) }
      try decoder.finish(&transcript)
    case .snapshot:
      var decoder = SnapshotDecoder()
      try forEachPiece { try decoder.feed($0, endsMessage: $1, to: &transcript) }
    case .watch:
      var decoder = WatchDecoder(leastPart: 1)
      try forEachPiece { piece, endsMessage in
        guard let part = try decoder.feed(piece, endsMessage: endsMessage) else { return }
        try part.forEachEvent { transcript.event($0) }
      }
    }
  } catch {
    return nil
  }
  return transcript.lines
}

/// Writes down what arrives; a value that comes in pieces as if it came whole.
private struct Transcript {
  private(set) var lines: [String] = []
  private var blob: [UInt8] = []
  private var head = ""
  private var missing = 0

  mutating func event(_ event: WatchEvent) {
    let pair = event.keyValue
    lines.append("\(event.type) \(text(pair)) \(Array(pair.value)) \(pair.lease)")
  }

  private func text(_ pair: KeyValueView) -> String {
    "\(Array(pair.key)) \(pair.createRevision) \(pair.modRevision) \(pair.version)"
  }
}

extension Transcript: TxnSink, DeleteSink, SnapshotSink {
  mutating func header(_ header: Etcdserverpb_ResponseHeader) { lines.append("header \(header.revision)") }

  mutating func keyValue(_ pair: KeyValueView) {
    lines.append("\(text(pair)) \(Array(pair.value)) \(pair.lease)")
  }

  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) {
    self.head = text(head)
    missing = valueLength
    blob = []
  }

  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) {
    blob += bytes
    missing -= bytes.count
    if missing < 0 { fatalError("more than the value") }
  }

  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) {
    if missing != 0 { fatalError("less than the value") }
    lines.append("\(head) \(blob) \(lease)")
  }

  mutating func end(more: Bool, count: Int64) { lines.append("range \(more) \(count)") }
  mutating func received(_ bytes: UnsafeRawBufferPointer) {}
  mutating func deleted(_ count: Int64) { lines.append("deleted \(count)") }
  mutating func end() { lines.append("end") }
  mutating func begin(_ header: Etcdserverpb_ResponseHeader, succeeded: Bool) { lines.append("txn \(succeeded)") }
  mutating func beginRange() { lines.append("range") }
  mutating func operation(_ answer: Etcdserverpb_ResponseOp) { lines.append("operation") }
  mutating func bytes(_ bytes: UnsafeRawBufferPointer) { blob += bytes }

  mutating func messageEnd(remaining: UInt64, version: String) {
    lines.append("blob \(blob) \(remaining) \(version)")
  }
}
