/// The scalar values that Go prints as they are: letters, marks, numbers, punctuation and symbols of Unicode 15.0,
/// the version that Go knows.
///
/// Looking a value up in the Unicode tables takes longer than printing it, so answers are kept, 256 at a time.
final class PrintableScalars {
  private static let pageCount = 0x11_0000 / 256

  /// A bit for every scalar value; only those of known pages are initialized.
  private let bits: UnsafeMutablePointer<UInt64> = .allocate(capacity: pageCount * 4)
  private let isKnown: UnsafeMutablePointer<Bool> = .allocate(capacity: pageCount)

  init() {
    isKnown.initialize(repeating: false, count: PrintableScalars.pageCount)
  }

  deinit {
    bits.deallocate()
    isKnown.deallocate()
  }

  /// Whether a scalar value is printed as it is.
  @inline(__always)
  func contains(_ value: UInt32) -> Bool {
    let page = Int(value >> 8)
    guard page < PrintableScalars.pageCount else { return false }
    if !isKnown[page] { fill(page) }
    return bits[Int(value >> 6)] >> UInt64(value & 63) & 1 == 1
  }

  private func fill(_ page: Int) {
    for word in page * 4..<page * 4 + 4 {
      bits[word] = (0..<64).reduce(0) { $0 | (isPrintable(UInt32(word << 6 | $1)) ? 1 << UInt64($1) : 0) }
    }
    isKnown[page] = true
  }

  private func isPrintable(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value), let age = scalar.properties.age, age <= (15, 0) else { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: return false
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return value == 0x20
    default: return true
    }
  }
}
