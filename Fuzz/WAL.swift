import WAL

/// Makes inputs to begin with.
@_cdecl("LLVMFuzzerInitialize")
public func plantSeeds(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> Int32 {
  var encoder = RecordEncoder()
  encoder.append(.metadata, [0x08, 1, 0x10, 2])
  encoder.append(.snapshot, [0x08, 0, 0x10, 0])
  for index in UInt8(1)...4 { encoder.append(.entry, [0x08, 0, 0x10, 1, 0x18, index, 0x22, 2, 0x61, 0x62]) }
  encoder.append(.state, [0x08, 1, 0x10, 1, 0x18, 4])
  encoder.append(.snapshot, [0x08, 2, 0x10, 1])
  let log = encoder.take()
  plant([log + [0], log + [UInt8](repeating: 0, count: 600) + [0x20], log + [3], log + log + [2]])
  return 0
}

/// Decodes one or two segments; half of the inputs get the right checksums, so that what lies behind them is reached.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  var bytes = input(data, size)
  guard let mode = bytes.popLast() else { return 0 }
  if mode & 1 == 0 { repairRecords(&bytes) }
  let cut = mode & 2 == 0 ? bytes.count : bytes.count / 2 & ~7
  bytes.withUnsafeBytes { whole in
    let parts = [UnsafeRawBufferPointer(rebasing: whole[..<cut]), UnsafeRawBufferPointer(rebasing: whole[cut...])]
    let segments = parts.map { Segment(file: "segment", bytes: $0) }
    let index = UInt64(mode >> 4)
    if let log = try? Log(segments, after: index, term: 1) {
      for entry in log.entries { _ = log.data(of: entry).reduce(0) { $0 &+ Int($1) } }
      for (position, entry) in log.entries.enumerated() where entry.index != index + 1 + UInt64(position) {
        fatalError("a gap in the entries")
      }
    }
    _ = try? Log.committedSnapshots(in: segments)
  }
  return 0
}

/// Gives the records that can be told apart the checksums of their data, where the checksum is a number of five bytes.
private func repairRecords(_ bytes: inout [UInt8]) {
  var checksum = CRC32C()
  var offset = 0
  while offset + 16 <= bytes.count {
    let count = (0..<3).reduce(0) { $0 | Int(bytes[offset + $1]) << ($1 * 8) }
    let padding = bytes[offset + 7] & 0x80 == 0 ? 0 : Int(bytes[offset + 7] & 7)
    let start = offset + 8
    guard count >= 8, start + count + padding <= bytes.count else { return }
    if bytes[start] == 0x08, bytes[start + 2] == 0x10, bytes[start + 1] != 4 {
      if count > 10, bytes[start + 8] == 0x1A { checksum.update(Array(bytes[start + 10..<start + count])) }
      for digit in 0..<5 {
        let more: UInt8 = digit == 4 ? 0 : 0x80
        bytes[start + 3 + digit] = UInt8(truncatingIfNeeded: checksum.value >> UInt32(digit * 7)) & 0x7F | more
      }
    }
    offset = start + count + padding
  }
}
