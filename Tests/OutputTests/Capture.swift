import Output

/// What is written to a stream in memory, as text.
func captured(_ body: (OutputStream) throws -> Void) rethrows -> String {
  let stream = OutputStream.capturing()
  try body(stream)
  return String(decoding: stream.takeCaptured(), as: UTF8.self)
}

/// What a report prints in a format.
func printed<R: Report>(_ report: R, as format: OutputFormat, hex: Bool = false) throws -> String {
  try captured { try Printer(format: format, hex: hex, stream: $0).print(report) }
}

/// Bytes cut into pieces of a size.
func pieces(_ bytes: [UInt8], of size: Int) -> [[UInt8]] {
  stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) }
}
