import CSystem
import Glibc

/// One word of a command line, or the value of an environment variable, exactly as it was given.
///
/// A word is bytes, not text: keys, values and paths on a command line need not be UTF-8. What must not be shown is a
/// ``Secret``.
package struct Word: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The word exactly as it was given, without a terminating zero.
  package var bytes: [UInt8]

  /// Makes a word of bytes.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Makes a word of text, in UTF-8.
  package init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Makes a word of a literal, in UTF-8.
  package init(stringLiteral text: StaticString) {
    bytes = text.withUTF8Buffer { Array($0) }
  }

  /// The word decoded as UTF-8, with invalid bytes replaced: for messages, numbers and names.
  package var string: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the word has no bytes.
  package var isEmpty: Bool { bytes.isEmpty }
}

extension Word {
  /// The words this process was started with, without the name of the program.
  package static var processArguments: [Word] {
    (0..<process_argument_count()).dropFirst().compactMap { index in
      process_argument(index).map { Word(cString: $0) }
    }
  }

  /// The last part of the path this process was started with: which of its names was used.
  package static var processName: Word {
    guard let path = process_argument(0) else { return "" }
    let whole = Word(cString: path)
    return Word(Array(whole.bytes.split(separator: UInt8(ascii: "/")).last ?? []))
  }

  init(cString: UnsafePointer<CChar>) {
    bytes = Array(UnsafeRawBufferPointer(start: cString, count: strlen(cString)))
  }
}
