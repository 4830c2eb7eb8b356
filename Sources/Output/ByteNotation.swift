/// Forms in which bytes that may be text or not are shown on a line.
extension SimpleWriter {
  /// Writes bytes as Go's `%q`, with quotation marks.
  package func quoted(_ bytes: [UInt8]) {
    let quote = GoQuote()
    stream.write(byte: UInt8(ascii: "\""))
    bytes.withUnsafeBytes { quote.append($0, to: stream) }
    quote.finish(to: stream)
    stream.write(byte: UInt8(ascii: "\""))
  }

  /// Writes bytes in base 16, two digits each.
  package func digits(_ bytes: [UInt8]) {
    for byte in bytes { stream.writeHexadecimal(UInt64(byte), width: 2, padding: .zeros) }
  }

  /// Writes bytes as they are when they are printable text, otherwise in base 16.
  package func textOrDigits(_ bytes: [UInt8]) {
    if isPrintable(bytes) { stream.write(bytes) } else { digits(bytes) }
  }

  /// Whether bytes are UTF-8 and all of it printable, by Go's rules.
  package func isPrintable(_ bytes: [UInt8]) -> Bool {
    let printable = PrintableScalars()
    return bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return true }
      var position = 0
      while position < bytes.count {
        guard case .scalar(let value, let length) = UTF8Unit(base + position, count: bytes.count - position),
          printable.contains(value)
        else { return false }
        position += length
      }
      return true
    }
  }
}
