/// Bytes as `\x61\x62`, the form of `--hex`.
enum Hexadecimal {
  /// How many bytes are encoded at a time.
  private static let step = 4096

  /// Writes four characters a byte.
  static func append(_ bytes: UnsafeRawBufferPointer, to stream: OutputStream) {
    guard let base = bytes.baseAddress else { return }
    var position = 0
    while position < bytes.count {
      let size = min(bytes.count - position, step)
      let target = UnsafeMutableRawPointer(stream.reserve(size * 4))
      let source = base + position
      for offset in 0..<size {
        target.storeBytes(
          of: escaped(source.load(fromByteOffset: offset, as: UInt8.self)), toByteOffset: offset * 4,
          as: UInt32.self)
      }
      stream.advance(size * 4)
      position += size
    }
  }

  /// The four characters of a byte as they lie in memory, without a branch so that the loop runs in vector registers.
  @inline(__always)
  static func escaped(_ byte: UInt8) -> UInt32 {
    let nibbles = UInt32(byte >> 4) | UInt32(byte & 0xf) << 8
    // Adding 6 carries into bit 4 of the digits above 9; each of those is 39 further than `0` plus the digit.
    let letters = (nibbles &+ 0x0606) >> 4 & 0x0101
    let digits = nibbles &+ 0x3030 &+ letters &* 0x27
    return (0x785c | digits << 16).littleEndian
  }
}
