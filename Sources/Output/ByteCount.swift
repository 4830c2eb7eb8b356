import Glibc

/// A number of bytes for people in powers of 1000, as the Go package `humanize` prints it: `7 B`, `20 kB`, `1.1 MB`.
package struct ByteCount: Sendable, Equatable {
  /// The number of bytes.
  package let bytes: UInt64

  /// Makes a count.
  package init(_ bytes: UInt64) {
    self.bytes = bytes
  }

  /// One decimal below ten, none from there on; the unit is chosen before rounding, so `1000 kB` exists.
  package var text: String {
    guard bytes >= 10 else { return "\(bytes) B" }
    // Logarithms of floating point choose the unit, as they do there: just below a power they round up to it.
    let units = ["B", "kB", "MB", "GB", "TB", "PB", "EB"]
    let exponent = min(Int(log(Double(bytes)) / log(1000)), units.count - 1)
    let tenths = Int((Double(bytes) / pow(1000, Double(exponent)) * 10 + 0.5).rounded(.down))
    let (whole, tenth) = tenths.quotientAndRemainder(dividingBy: 10)
    if whole < 10 { return "\(whole).\(tenth) \(units[exponent])" }
    // A half goes to the even number.
    let up = tenth > 5 || (tenth == 5 && !whole.isMultiple(of: 2))
    return "\(up ? whole + 1 : whole) \(units[exponent])"
  }
}
