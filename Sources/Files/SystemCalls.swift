import Glibc

/// The system's text for an error number, such as `connection refused`: it begins in lower case, so that it fits behind
/// a colon, unless its first word is all capitals.
package func errorText(_ number: Int32) -> String {
  var buffer = [CChar](repeating: 0, count: 256)
  guard strerror_r(number, &buffer, buffer.count) == 0 else { return "error \(number)" }
  let text = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  guard let first = text.first, text.dropFirst().first?.isLowercase == true else { return text }
  return first.lowercased() + text.dropFirst()
}

/// Repeats a system call that a signal interrupted, as often as it takes.
package func restarting<Result: FixedWidthInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}

/// The number of the error that the last system call of this thread ended with.
var lastError: Int32 { errno }
