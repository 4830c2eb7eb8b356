/// Quotes bytes as Go's `strconv.Quote` does (the `%q` of its `fmt`), in pieces of any size: a scalar value may be
/// split between two pieces.
///
/// Printable scalar values stay, `"` and `\` get a backslash, the C escapes are used where there is one, other control
/// characters and bytes that are not UTF-8 become `\x1f`, other scalar values `\u2028` or `\U000e0001`.
final class GoQuote {
  private typealias Source = UnsafePointer<UInt8>
  private typealias Target = UnsafeMutablePointer<UInt8>

  /// The beginning of a scalar value at the end of the last piece: the first byte lowest.
  private var pending: UInt32 = 0
  private var pendingCount = 0
  private let printable = PrintableScalars()

  /// How many bytes are quoted at a time.
  private static let step = 4096
  /// The most that a byte can become: `\x1f`.
  private static let growth = 4
  /// The most that a scalar value can become: `\U000e0001`.
  private static let longest = 10

  /// Writes the quoted form of the next bytes, without quotation marks.
  func append(_ bytes: UnsafeRawBufferPointer, to stream: OutputStream) {
    guard let base = bytes.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
    var position = 0
    while pendingCount > 0, position < bytes.count {
      hold(base + position, count: 1)
      resolvePending(stream)
      position += 1
    }
    while position < bytes.count {
      position += appendStep(base + position, count: bytes.count - position, stream)
    }
  }

  /// Writes what an unfinished scalar value at the end left behind.
  func finish(to stream: OutputStream) {
    while pendingCount > 0 {
      let target = stream.reserve(GoQuote.longest)
      stream.advance(GoQuote.putByte(UInt8(truncatingIfNeeded: pending), target) - target)
      pending >>= 8
      pendingCount -= 1
    }
  }

  /// Quotes up to a step of bytes and returns how many it took.
  private func appendStep(_ source: UnsafePointer<UInt8>, count: Int, _ stream: OutputStream) -> Int {
    let limit = min(count, GoQuote.step)
    // The last scalar value of a step may reach beyond it; the last copy stores eight bytes whatever is needed.
    let room = stream.reserve(limit * GoQuote.growth + GoQuote.longest + 8)
    var target = room
    var position = 0
    while true {
      let plain = GoQuote.copyPlain(source + position, count: limit - position, target)
      position += plain
      target += plain
      guard position < limit else { break }
      let (read, end) = putUnit(source + position, count: count - position, target)
      if read == 0 {
        hold(source + position, count: count - position)
        position = count
        break
      }
      position += read
      target = end
    }
    stream.advance(target - room)
    return position
  }

  /// Copies bytes that stay as they are, eight at a time, and returns how many they were.
  @inline(__always)
  private static func copyPlain(_ source: Source, count: Int, _ target: Target) -> Int {
    WordScan.copy(source, count: count, to: target) { word in
      WordScan.controlOrHigh(word) | WordScan.delete(word)
        | WordScan.equal(word, UInt8(ascii: "\"")) | WordScan.equal(word, UInt8(ascii: "\\"))
    }
  }

  fileprivate static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7f && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  // MARK: - Scalar values split between pieces

  private func hold(_ bytes: UnsafePointer<UInt8>, count: Int) {
    for position in 0..<count {
      pending |= UInt32(bytes[position]) << UInt32(8 * pendingCount)
      pendingCount += 1
    }
  }

  /// Writes what is pending as far as it is clear by now what it is.
  private func resolvePending(_ stream: OutputStream) {
    while pendingCount > 0 {
      let target = stream.reserve(GoQuote.longest)
      let (read, end) = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { bytes in
        for position in 0..<4 {
          bytes[position] = UInt8(truncatingIfNeeded: pending >> UInt32(8 * position))
        }
        guard let base = bytes.baseAddress else { return (0, target) }
        return putUnit(base, count: pendingCount, target)
      }
      if read == 0 { return }
      stream.advance(end - target)
      pending = read < 4 ? pending >> UInt32(8 * read) : 0
      pendingCount -= read
    }
  }

  // MARK: - Escapes

  /// Writes the scalar value or stray byte at the start of the bytes. Returns how many bytes it was, 0 when its end is
  /// missing, and the end of what is written.
  private func putUnit(_ source: Source, count: Int, _ target: Target) -> (read: Int, end: Target) {
    switch UTF8Unit(source, count: count) {
    case .incomplete: return (0, target)
    case .invalid: return (1, GoQuote.putByte(source[0], target))
    case .scalar(let value, length: 1): return (1, GoQuote.putASCII(UInt8(truncatingIfNeeded: value), target))
    case .scalar(let value, let length):
      if printable.contains(value) {
        copyScalar(source, length, to: target)
        return (length, target + length)
      }
      let short = value < 0x10000
      target[0] = UInt8(ascii: "\\")
      target[1] = UInt8(ascii: short ? "u" : "U")
      return (length, GoQuote.putDigits(value, count: short ? 4 : 8, target + 2))
    }
  }

  private static func putASCII(_ byte: UInt8, _ target: Target) -> Target {
    if isPlain(byte) {
      target[0] = byte
      return target + 1
    }
    guard let letter = escapeLetter(byte) else { return putByte(byte, target) }
    target[0] = UInt8(ascii: "\\")
    target[1] = letter
    return target + 2
  }

  private static func escapeLetter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x07: UInt8(ascii: "a")
    case 0x0b: UInt8(ascii: "v")
    default: JSONEscaping.escapeLetter(byte)
    }
  }

  private static func putByte(_ byte: UInt8, _ target: Target) -> Target {
    UnsafeMutableRawPointer(target).storeBytes(of: Hexadecimal.escaped(byte), as: UInt32.self)
    return target + 4
  }

  private static func putDigits(_ value: UInt32, count: Int, _ target: Target) -> Target {
    for position in 0..<count {
      let shift = UInt32(4 * (count - 1 - position))
      target[position] = hexadecimalDigit(UInt8(truncatingIfNeeded: value >> shift & 0xf))
    }
    return target + count
  }
}

/// Bytes in double quotes, as Go's `strconv.Quote` writes them.
package func goQuoted(_ bytes: [UInt8]) -> [UInt8] {
  // As nearly all keys are: a table of all scalar values and a stream would cost more than everything else.
  if bytes.allSatisfy(GoQuote.isPlain) { return [UInt8(ascii: "\"")] + bytes + [UInt8(ascii: "\"")] }
  let stream = OutputStream.capturing()
  let quote = GoQuote()
  bytes.withUnsafeBytes { quote.append($0, to: stream) }
  quote.finish(to: stream)
  return [UInt8(ascii: "\"")] + stream.takeCaptured() + [UInt8(ascii: "\"")]
}
