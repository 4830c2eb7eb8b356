import EtcdAPI

/// Where the pieces of a snapshot go while they arrive.
package protocol SnapshotSink {
  /// Takes the next bytes of the snapshot; they are valid during the call only.
  mutating func bytes(_ bytes: UnsafeRawBufferPointer) throws

  /// Takes what a message says beside its bytes: how many bytes of the database come after it, the checksum at the end
  /// not counted, and the storage version, which servers tell from 3.6 on and which is empty before.
  mutating func messageEnd(remaining: UInt64, version: String) throws
}

/// Decodes etcdserverpb.SnapshotResponse messages piece by piece: the bytes of the snapshot are handed on as they come
/// and never gathered.
struct SnapshotDecoder {
  /// More than this of a message is never kept; what is kept are numbers, the version, and a header.
  private static let headLimit = 64 << 10

  /// The beginning of a field whose end has not come yet.
  private var head: [UInt8] = []
  /// How many bytes of the blob that is under way are missing.
  private var missing = 0
  private var remaining: UInt64 = 0
  private var version = ""

  /// Takes the next piece of a message.
  /// - Throws: `WireError` when it is no such message, or what the sink throws.
  mutating func feed<Sink: SnapshotSink>(
    _ piece: UnsafeRawBufferPointer, endsMessage: Bool, to sink: inout Sink
  ) throws {
    if head.isEmpty {
      try fields(piece, to: &sink)
    } else {
      let joined = head + piece
      head = []
      try joined.withUnsafeBytes { try fields($0, to: &sink) }
    }
    guard endsMessage else { return }
    guard head.isEmpty, missing == 0 else { throw WireError.truncated }
    try sink.messageEnd(remaining: remaining, version: version)
    remaining = 0
  }

  private mutating func fields<Sink: SnapshotSink>(_ piece: UnsafeRawBufferPointer, to sink: inout Sink) throws {
    var rest = try blob(piece, to: &sink)
    while !rest.isEmpty {
      var reader = WireReader(rest)
      do throws(WireError) {
        try field(&reader)
      } catch .truncated {
        guard rest.count <= Self.headLimit else { throw WireError.truncated }
        head = Array(rest)
        return
      }
      rest = try blob(UnsafeRawBufferPointer(rebasing: rest.suffix(reader.remaining)), to: &sink)
    }
  }

  /// Reads a field, of the blob only its length.
  private mutating func field(_ reader: inout WireReader) throws(WireError) {
    typealias Field = Etcdserverpb_SnapshotResponse.Field
    let tag = try reader.tag()
    switch tag.number {
    case Field.remainingBytes: remaining = try reader.uint64(tag)
    case Field.blob:
      guard tag.type == .lengthDelimited else { throw .unexpectedWireType(field: tag.number) }
      missing = try reader.length()
    case Field.version: version = try reader.string(tag)
    default: try reader.skip(tag)
    }
  }

  /// Hands on what belongs to the blob, and returns what follows it.
  private mutating func blob<Sink: SnapshotSink>(
    _ piece: UnsafeRawBufferPointer, to sink: inout Sink
  ) throws -> UnsafeRawBufferPointer {
    let count = min(missing, piece.count)
    guard count > 0 else { return piece }
    try sink.bytes(UnsafeRawBufferPointer(rebasing: piece.prefix(count)))
    missing -= count
    return UnsafeRawBufferPointer(rebasing: piece.dropFirst(count))
  }
}
