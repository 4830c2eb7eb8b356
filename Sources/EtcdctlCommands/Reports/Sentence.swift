import CommandModel

/// A sentence for people in which names stand that need not be UTF-8: `"Role \(role) created"`.
///
/// The names keep their bytes; on a terminal control characters in them are shown as escapes, as everywhere.
struct Sentence: Equatable, ExpressibleByStringInterpolation {
  /// The sentence as it is printed.
  let bytes: [UInt8]

  init(stringLiteral text: String) { bytes = Array(text.utf8) }

  init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }

  /// The parts, put behind each other.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) { bytes.reserveCapacity(2 * literalCapacity) }

    mutating func appendLiteral(_ text: String) { bytes += text.utf8 }

    mutating func appendInterpolation(_ name: Word) { bytes += name.bytes }

    mutating func appendInterpolation(_ name: [UInt8]) { bytes += name }
  }
}
