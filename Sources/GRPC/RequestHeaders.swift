extension CallState.Request {
  /// The header lines of the request, in libcurl's form.
  /// - Throws: for a value that is invalid in a header.
  func headerLines() throws(CallError) -> [[UInt8]] {
    // The last three remove what libcurl adds by itself.
    var lines = ["content-type: application/grpc", "te: trailers", "Expect:", "Accept:"].map { Array($0.utf8) }
    // A probe must not be refused for its own timeout.
    if let deadline, !isQuestion, !limits.countsWaitsOnly {
      lines.append(Array("grpc-timeout: \(Self.timeoutText(deadline - .now))".utf8))
    }
    for entry in metadata {
      guard !entry.value.contains(where: { $0 == 0 || $0 == 0x0A || $0 == 0x0D }) else {
        let text = "the value of header \(entry.name) contains a line end or a zero byte"
        throw .status(RPCError(code: .internal, message: text))
      }
      // libcurl's form for a header without a value ends in a semicolon.
      lines.append(Array(entry.name.utf8) + (entry.value.isEmpty ? Array(";".utf8) : Array(": ".utf8) + entry.value))
    }
    return lines
  }

  /// A timeout in the form of the header `grpc-timeout`: at most eight digits and a unit.
  static func timeoutText(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    if seconds > 0, seconds >= 90_000 { return "\(min(seconds, 99_999_999))S" }
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    return "\(max(milliseconds, 1))m"
  }
}
