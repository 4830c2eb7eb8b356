/// What the bytes at some place are, read as UTF-8 by the rules of Go's `unicode/utf8`: a byte that does not begin a
/// complete, shortest-form encoding of a scalar value is invalid on its own, whatever follows it.
enum UTF8Unit: Equatable {
  /// A scalar value in `length` bytes.
  case scalar(UInt32, length: Int)
  /// One byte that is not UTF-8.
  case invalid
  /// The beginning of a scalar value whose other bytes are missing.
  case incomplete

  /// Reads the unit at the start of `count` bytes, at least one.
  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>, count: Int) {
    let lead = bytes[0]
    if lead < 0x80 {
      self = .scalar(UInt32(lead), length: 1)
    } else if lead >= 0xe0, lead < 0xf0, count >= 3 {
      let value = UInt32(lead & 0xf) << 12 | UInt32(bytes[1] & 0x3f) << 6 | UInt32(bytes[2] & 0x3f)
      let isWellFormed = bytes[1] & 0xc0 == 0x80 && bytes[2] & 0xc0 == 0x80 && value >= 0x800 && value >> 11 != 0x1b
      self = isWellFormed ? .scalar(value, length: 3) : .invalid
    } else {
      self.init(lead: lead, bytes, count: count)
    }
  }

  /// Byte by byte, for what is not the most frequent.
  private init(lead: UInt8, _ bytes: UnsafePointer<UInt8>, count: Int) {
    guard let form = UTF8Form(lead: lead) else {
      self = .invalid
      return
    }
    var value = form.leadBits
    for position in 1..<form.length {
      guard position < count else {
        self = .incomplete
        return
      }
      let byte = bytes[position]
      guard position == 1 ? form.second.contains(byte) : byte & 0xc0 == 0x80 else {
        self = .invalid
        return
      }
      value = value << 6 | UInt32(byte & 0x3f)
    }
    self = .scalar(value, length: form.length)
  }
}

/// What a lead byte above 0x7f says of the bytes after it (Unicode, table 3-7, "Well-Formed UTF-8 Byte Sequences").
private struct UTF8Form {
  let length: Int
  let leadBits: UInt32
  let second: ClosedRange<UInt8>

  init?(lead: UInt8) {
    switch lead {
    case 0xc2...0xdf: (length, leadBits) = (2, UInt32(lead & 0x1f))
    case 0xe0...0xef: (length, leadBits) = (3, UInt32(lead & 0x0f))
    case 0xf0...0xf4: (length, leadBits) = (4, UInt32(lead & 0x07))
    default: return nil
    }
    switch lead {
    case 0xe0: second = 0xa0...0xbf
    case 0xed: second = 0x80...0x9f
    case 0xf0: second = 0x90...0xbf
    case 0xf4: second = 0x80...0x8f
    default: second = 0x80...0xbf
    }
  }
}

/// Copies the two to four bytes of a scalar value.
@inline(__always)
func copyScalar(_ source: UnsafePointer<UInt8>, _ length: Int, to target: UnsafeMutablePointer<UInt8>) {
  target[0] = source[0]
  target[1] = source[1]
  if length > 2 { target[2] = source[2] }
  if length > 3 { target[3] = source[3] }
}
