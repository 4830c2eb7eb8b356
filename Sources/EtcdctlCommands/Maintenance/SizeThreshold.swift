import CommandModel

/// A number of bytes as it is written on the command line: `1500000`, `100MB`, `2GiB`.
struct ByteSize: Sendable, Equatable {
  let bytes: Int64
  /// As it was written.
  let text: String

  private static let units: [(name: String, bytes: Int64)] = [
    ("kib", 1 << 10), ("mib", 1 << 20), ("gib", 1 << 30), ("tib", 1 << 40), ("kb", 1000), ("mb", 1_000_000),
    ("gb", 1_000_000_000), ("tb", 1_000_000_000_000), ("b", 1),
  ]

  /// Reads a size; nil if it is malformed or too large.
  init?(_ text: String) {
    let lowered = text.lowercased()
    let unit = Self.units.first { lowered.hasSuffix($0.name) }
    guard let number = Int64(lowered.dropLast(unit?.name.count ?? 0)), number >= 0 else { return nil }
    let (bytes, overflow) = number.multipliedReportingOverflow(by: unit?.bytes ?? 1)
    guard !overflow else { return nil }
    (self.bytes, self.text) = (bytes, text)
  }
}

/// A number of bytes, or a part of something in percent.
enum SizeThreshold: Sendable, Equatable {
  case size(ByteSize)
  case percent(Int64)

  /// Reads `100MB` or `40%`; nil if it is neither.
  init?(_ text: String) {
    if let percent = Self.percent(text) {
      self = .percent(percent)
    } else if let size = ByteSize(text) {
      self = .size(size)
    } else {
      return nil
    }
  }

  /// Reads `40%` or `40`, from 0 to 100; nil if it is no percentage.
  static func percentage(_ text: String) -> Int64? {
    percent(text.hasSuffix("%") ? text : text + "%")
  }

  private static func percent(_ text: String) -> Int64? {
    guard text.hasSuffix("%"), let number = Int64(text.dropLast()), (0...100).contains(number) else { return nil }
    return number
  }

  /// Whether a part of a whole reaches the threshold.
  func isReached(by part: Int64, of whole: Int64) -> Bool {
    switch self {
    case .size(let size): part >= size.bytes
    case .percent(let percent): Double(part) * 100 >= Double(percent) * Double(whole)
    }
  }

  /// As it was written.
  var text: String {
    switch self {
    case .size(let size): size.text
    case .percent(let percent): "\(percent)%"
    }
  }
}
