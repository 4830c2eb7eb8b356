/// Looks at eight bytes at once: every function marks the bytes that it finds with their highest bit.
///
/// A mark may be wrong in bytes above the lowest marked one (a borrow runs upwards), so only the question "any?" and
/// the lowest mark count.
enum WordScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Eight bytes from memory, the first one lowest.
  @inline(__always)
  static func load(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
  }

  /// Eight bytes to memory, the lowest one first.
  @inline(__always)
  static func store(_ word: UInt64, _ bytes: UnsafeMutablePointer<UInt8>) {
    UnsafeMutableRawPointer(bytes).storeBytes(of: word.littleEndian, as: UInt64.self)
  }

  /// One to seven bytes from memory, the first one lowest; zeros above them.
  @inline(__always)
  private static func load(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    guard count >= 4 else {
      // The first, the one in the middle and the last: these are all.
      return UInt64(bytes[0]) | UInt64(bytes[count / 2]) << (8 * (count / 2))
        | UInt64(bytes[count - 1]) << (8 * (count - 1))
    }
    let raw = UnsafeRawPointer(bytes)
    let first = UInt32(littleEndian: raw.loadUnaligned(as: UInt32.self))
    let last = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    return UInt64(first) | UInt64(last) << (8 * (count - 4))
  }

  /// Copies bytes up to the first one that `marks` marks, eight at a time, and returns how many they were; up to eight
  /// more are stored.
  @inline(__always)
  static func copy(
    _ source: UnsafePointer<UInt8>, count: Int, to target: UnsafeMutablePointer<UInt8>, until marks: (UInt64) -> UInt64
  ) -> Int {
    var position = 0
    while count - position >= 8 {
      let word = load(source + position)
      store(word, target + position)
      let marks = marks(word)
      // A branch that is nearly always taken: adding the count of plain bytes would make every step wait for the last.
      guard marks == 0 else { return position + marks.trailingZeroBitCount / 8 }
      position += 8
    }
    guard position < count else { return position }
    let word = load(source + position, count: count - position)
    store(word, target + position)
    return position + min(count - position, marks(word).trailingZeroBitCount / 8)
  }

  /// Counts bytes up to the first one that `marks` marks, eight at a time.
  @inline(__always)
  static func count(_ source: UnsafePointer<UInt8>, count: Int, until marks: (UInt64) -> UInt64) -> Int {
    var position = 0
    while count - position >= 8 {
      let marks = marks(load(source + position))
      guard marks == 0 else { return position + marks.trailingZeroBitCount / 8 }
      position += 8
    }
    guard position < count else { return position }
    let word = load(source + position, count: count - position)
    return position + min(count - position, marks(word).trailingZeroBitCount / 8)
  }

  /// Bytes equal to `byte`.
  @inline(__always)
  static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    zero(word ^ (ones &* UInt64(byte)))
  }

  /// Control characters below 0x20 and bytes above 0x7f.
  @inline(__always)
  static func controlOrHigh(_ word: UInt64) -> UInt64 {
    (((word &- ones &* 0x20) & ~word) | word) & highs
  }

  /// Control characters below 0x20.
  @inline(__always)
  static func control(_ word: UInt64) -> UInt64 {
    (word &- ones &* 0x20) & ~word & highs
  }

  /// The byte 0x7f, in a word without bytes above it.
  @inline(__always)
  static func delete(_ word: UInt64) -> UInt64 {
    (word &+ ones) & highs
  }

  /// Bytes equal to `byte` but for the bits in `ignoring`.
  @inline(__always)
  static func equal(_ word: UInt64, _ byte: UInt8, ignoring: UInt8) -> UInt64 {
    equal(word | (ones &* UInt64(ignoring)), byte | ignoring)
  }

  private static func zero(_ word: UInt64) -> UInt64 {
    (word &- ones) & ~word & highs
  }
}
