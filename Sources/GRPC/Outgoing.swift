/// Messages to send, each after its five-byte prefix.
struct Outgoing {
  private var messages: [[UInt8]] = []
  private var first = 0
  /// The number of copied bytes of the first message and its prefix.
  private var copied = 0
  private var hasSeveral = false
  var isComplete = false

  var onlyMessage: [UInt8]? { hasSeveral ? nil : messages.first }

  mutating func append(_ message: [UInt8]) {
    hasSeveral = hasSeveral || !messages.isEmpty
    if first == messages.count {
      messages = []
      first = 0
    }
    messages.append(message)
  }

  mutating func copy(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    var filled = 0
    while first < messages.count, filled < buffer.count {
      let length = UInt32(truncatingIfNeeded: messages[first].count)
      while copied < 5, filled < buffer.count {
        buffer[filled] = copied == 0 ? 0 : UInt8(truncatingIfNeeded: length >> (8 * UInt32(4 - copied)))
        filled += 1
        copied += 1
      }
      let rest = messages[first][max(copied - 5, 0)...].prefix(buffer.count - filled)
      guard copied >= 5 else { break }
      UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]).copyBytes(from: rest)
      filled += rest.count
      copied += rest.count
      if copied - 5 == messages[first].count { dropFirst() }
    }
    return filled
  }

  /// Rewinds to the only message; it is kept until there is another.
  mutating func rewind() -> Bool {
    guard !hasSeveral else { return false }
    first = 0
    copied = 0
    return true
  }

  private mutating func dropFirst() {
    copied = 0
    first += 1
    if hasSeveral { messages[first - 1] = [] }
  }
}
