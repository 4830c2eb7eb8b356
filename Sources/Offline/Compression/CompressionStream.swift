import CCompression
import Files

/// Compresses or decompresses a stream of bytes in constant memory.
final class CompressionStream: @unchecked Sendable {  // one thread at a time uses it
  /// What to do.
  enum Direction {
    case compress
    case decompress
  }

  /// Where the result goes; never more than ``Block/size`` bytes at a time, and only the last time less.
  typealias Output = (UnsafeRawBufferPointer) throws(SnapshotError) -> Void

  private let format: CompressionFormat
  /// The file in errors.
  private let name: String
  private let stream: OpaquePointer
  private let result = Block()
  private var hasEnded = false

  /// Loads the library and begins.
  init(_ format: CompressionFormat, _ direction: Direction, named name: String) throws(SnapshotError) {
    try format.load()
    guard let stream = compression_open(format.code, direction == .compress) else {
      throw .compression(file: name, format, .noMemory)
    }
    self.format = format
    self.name = name
    self.stream = stream
  }

  deinit { compression_close(stream) }

  /// Takes the next bytes.
  func add(_ bytes: UnsafeRawBufferPointer, to output: Output) throws(SnapshotError) {
    try run(bytes, ends: false, output)
  }

  /// Ends the compressed data.
  func endCompression(to output: Output) throws(SnapshotError) {
    try run(UnsafeRawBufferPointer(start: nil, count: 0), ends: true, output)
    try flush(to: output)
  }

  /// Ends decompression; throws when the compressed data did not.
  func endDecompression(to output: Output) throws(SnapshotError) {
    guard hasEnded else { throw .compression(file: name, format, .incomplete) }
    try flush(to: output)
  }

  private func run(_ bytes: UnsafeRawBufferPointer, ends: Bool, _ output: Output) throws(SnapshotError) {
    var buffers = compression_buffers()
    buffers.input = bytes.baseAddress
    buffers.input_count = bytes.count
    while true {
      let room = UnsafeMutableRawBufferPointer(rebasing: result.space[result.count...])
      buffers.output = room.baseAddress
      buffers.output_count = room.count
      let state = compression_step(stream, &buffers, ends)
      result.count = Block.size - buffers.output_count
      if state == COMPRESSION_FAILED {
        throw .compression(file: name, format, .damaged(String(cString: compression_fault(stream))))
      }
      hasEnded = state == COMPRESSION_ENDED
      let wasFull = result.count == Block.size
      if wasFull { try flush(to: output) }
      // With the result full, there may be more of it.
      if buffers.input_count == 0, hasEnded || (!ends && !wasFull) { return }
    }
  }

  private func flush(to output: Output) throws(SnapshotError) {
    guard result.count > 0 else { return }
    defer { result.count = 0 }
    try output(result.content)
  }
}
