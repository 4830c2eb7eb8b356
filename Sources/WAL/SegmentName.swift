/// The name of a segment's file: two numbers of 16 hexadecimal digits, `%016x-%016x.wal`.
package struct SegmentName: Hashable, Comparable, Sendable {
  /// The number of the segment; consecutive.
  package let sequence: UInt64
  /// The index of the first entry that the segment may hold.
  package let index: UInt64

  /// Makes the name of a segment.
  package init(sequence: UInt64, index: UInt64) {
    self.sequence = sequence
    self.index = index
  }

  /// Reads a file's name; nil if it is not a segment's (`0.tmp` is one being prepared, and not part of the log).
  package init?(_ file: String) {
    guard let (sequence, index) = hexadecimalPair(file, suffix: ".wal") else { return nil }
    self.init(sequence: sequence, index: index)
  }

  /// The file's name.
  package var file: String { "\(hexadecimal16(sequence))-\(hexadecimal16(index)).wal" }

  /// Segments are ordered by their numbers.
  package static func < (left: SegmentName, right: SegmentName) -> Bool {
    (left.sequence, left.index) < (right.sequence, right.index)
  }

  /// Those of `names` that hold everything behind the entry `index`: the last segment that begins at or before it, and
  /// all that follow.
  ///
  /// - Throws: a ``WALError`` when there is no such segment or one of them is missing.
  package static func needed(of names: [SegmentName], after index: UInt64) throws(WALError) -> [SegmentName] {
    let sorted = names.sorted()
    guard let start = sorted.lastIndex(where: { $0.index <= index }) else { throw WALError(cause: .noSegment) }
    let needed = sorted[start...]
    var expected = sorted[start].sequence
    for name in needed {
      guard name.sequence == expected else { throw WALError(cause: .missingSegment(expected)) }
      expected &+= 1
    }
    return Array(needed)
  }
}

/// The two numbers in a name `%016x-%016x` followed by `suffix`; nil if it is not of that form.
package func hexadecimalPair(_ name: String, suffix: String) -> (UInt64, UInt64)? {
  guard name.utf8.count == 33 + suffix.utf8.count, name.hasSuffix(suffix) else { return nil }
  let digits = Array(name.utf8.prefix(33))
  guard digits[16] == UInt8(ascii: "-"), let first = hexadecimalNumber(digits[..<16]),
    let second = hexadecimalNumber(digits[17...])
  else { return nil }
  return (first, second)
}

private func hexadecimalNumber(_ digits: ArraySlice<UInt8>) -> UInt64? {
  let text = String(decoding: digits, as: UTF8.self)
  return text.hasPrefix("+") || text.hasPrefix("-") ? nil : UInt64(text, radix: 16)
}

/// A number as 16 hexadecimal digits.
package func hexadecimal16(_ number: UInt64) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}
