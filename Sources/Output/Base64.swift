/// Encodes bytes in padded base64 (RFC 4648, section 4), in pieces of any size.
final class Base64 {
  /// The bytes of the last piece that do not make three: the first one highest.
  private var pending: UInt32 = 0
  private var pendingCount = 0

  /// How many groups of three bytes are encoded at a time.
  private static let step = 4096

  /// Writes the encoding of the next bytes as far as it is certain.
  func append(_ bytes: UnsafeRawBufferPointer, to stream: OutputStream) {
    guard let base = bytes.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
    var position = 0
    while pendingCount > 0, position < bytes.count {
      add(base[position], to: stream)
      position += 1
    }
    while bytes.count - position >= 3 {
      let groups = min((bytes.count - position) / 3, Base64.step)
      let target = stream.reserve(groups * 4)
      Base64Digits.shared.encode(base + position, groups: groups, available: bytes.count - position, to: target)
      stream.advance(groups * 4)
      position += groups * 3
    }
    while position < bytes.count {
      add(base[position], to: stream)
      position += 1
    }
  }

  /// Writes the last group and its padding.
  func finish(to stream: OutputStream) {
    guard pendingCount > 0 else { return }
    let bits = pending << UInt32(8 * (3 - pendingCount))
    let target = stream.reserve(4)
    for position in 0..<4 {
      let digit = bits >> UInt32(18 - 6 * position) & 0x3f
      target[position] = position <= pendingCount ? base64Digit(digit) : UInt8(ascii: "=")
    }
    stream.advance(4)
    pending = 0
    pendingCount = 0
  }

  private func add(_ byte: UInt8, to stream: OutputStream) {
    pending = pending << 8 | UInt32(byte)
    pendingCount += 1
    if pendingCount == 3 { finish(to: stream) }
  }
}

/// The two digits of every 12-bit number, in the order in which they lie in memory.
private final class Base64Digits: Sendable {
  static let shared = Base64Digits()

  // 4096 entries of 16 bits: 8 KiB, which stay in the first-level cache.
  private nonisolated(unsafe) let pairs: UnsafeMutablePointer<UInt16>

  private init() {
    // Never freed and never changed after this, so every thread may read it.
    pairs = .allocate(capacity: 4096)
    for number in 0..<UInt32(4096) {
      let pair = UInt16(base64Digit(number >> 6)) | UInt16(base64Digit(number & 0x3f)) << 8
      pairs[Int(number)] = pair.littleEndian
    }
  }

  /// Encodes `groups` times three bytes to four; `available` bytes may be read.
  func encode(_ source: UnsafePointer<UInt8>, groups: Int, available: Int, to target: UnsafeMutablePointer<UInt8>) {
    let pairs = pairs
    var input = UnsafeRawPointer(source)
    var output = UnsafeMutableRawPointer(target)
    var left = groups
    // Two groups at a time from one load of eight bytes, as long as there are eight.
    let end = UnsafeRawPointer(source) + available - 8
    while left >= 2, input <= end {
      let word = UInt64(bigEndian: input.loadUnaligned(as: UInt64.self))
      let first = UInt64(pairs[Int(word >> 52)])
      let second = UInt64(pairs[Int(word >> 40 & 0xfff)])
      let third = UInt64(pairs[Int(word >> 28 & 0xfff)])
      let fourth = UInt64(pairs[Int(word >> 16 & 0xfff)])
      output.storeBytes(of: first | second << 16 | third << 32 | fourth << 48, as: UInt64.self)
      input += 6
      output += 8
      left -= 2
    }
    while left > 0 {
      let bytes = input.assumingMemoryBound(to: UInt8.self)
      let word = Int(bytes[0]) << 16 | Int(bytes[1]) << 8 | Int(bytes[2])
      output.storeBytes(of: pairs[word >> 12], as: UInt16.self)
      output.storeBytes(of: pairs[word & 0xfff], toByteOffset: 2, as: UInt16.self)
      input += 3
      output += 4
      left -= 1
    }
  }
}

/// The digit of a number below 64.
private func base64Digit(_ number: UInt32) -> UInt8 {
  let number = UInt8(truncatingIfNeeded: number)
  switch number {
  case 0..<26: return UInt8(ascii: "A") + number
  case 26..<52: return UInt8(ascii: "a") + number - 26
  case 52..<62: return UInt8(ascii: "0") + number - 52
  case 62: return UInt8(ascii: "+")
  default: return UInt8(ascii: "/")
  }
}
