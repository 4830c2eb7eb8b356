import Glibc

/// Unbuffered messages for people: every line is one `write`. Failures are ignored, for there is nobody left to tell.
package struct StandardError: Sendable {
  /// Where the messages go.
  package let fileDescriptor: Int32
  /// Whether what marks a message as an error is colored.
  private let isColored: Bool

  /// Messages to nobody: no file can have this descriptor.
  package static let silent = StandardError(fileDescriptor: -1)

  /// Messages to a file descriptor, 2 unless said otherwise.
  package init(fileDescriptor: Int32 = STDERR_FILENO, isColored: Bool = false) {
    self.fileDescriptor = fileDescriptor
    self.isColored = isColored
  }

  /// Writes text as it is.
  package func write(_ text: String) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  /// Writes bytes as they are.
  package func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { write($0) }
  }

  /// Writes text and a newline. It is one line whatever stands in it, since part of it may be a server's words: control
  /// characters are shown as escapes, so that none reaches the terminal, and no message looks like two.
  package func line(_ text: String) {
    write(text.showingControlCharacters + "\n")
  }

  /// Writes the line of an error, as `line` does.
  package func error(_ message: String) {
    let label = "Error:"
    write("\(isColored ? TextStyle.alarming.applied(to: label) : label) \(message.showingControlCharacters)\n")
  }

  private func write(_ bytes: UnsafeRawBufferPointer) {
    do {
      try writeAll(bytes, to: fileDescriptor)
    } catch {
      return
    }
  }
}
