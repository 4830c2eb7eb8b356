import Files
import Glibc

/// Why input could not be read.
package enum InputError: Error, Equatable, Sendable {
  /// The task was cancelled while it waited for input.
  case cancelled
  /// There is more than this many bytes of it, or more in one line.
  case tooLong(limit: Int)
  /// A system call failed.
  case failed(errno: Int32)

  /// The sentence for the final `Error:` line.
  package var message: String {
    switch self {
    case .cancelled: "interrupted while reading the input"
    case .tooLong(let limit): "the input is longer than \(limit) bytes"
    case .failed(let code): "could not read the input: \(errorText(code))"
    }
  }
}

/// A line of input.
package struct InputLine: Sendable, Equatable {
  /// The line without its newline.
  package let bytes: [UInt8]
  /// Whether there was a newline: only the last line can be without one.
  package let isTerminated: Bool

  /// Makes a line.
  package init(bytes: [UInt8], isTerminated: Bool) {
    self.bytes = bytes
    self.isTerminated = isTerminated
  }
}

/// Reads a file descriptor without holding up other tasks: a read waits in a thread of its own, and cancellation of
/// the task ends the wait. What was read ahead is kept for the next call.
package actor StandardInput {
  /// The most that is read in one piece unless `init` says otherwise: what a gRPC message can hold.
  package static let defaultLimit = Int(Int32.max)

  private static let chunk = 64 * 1024

  /// The descriptor that is read.
  package nonisolated let fileDescriptor: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  /// What is before this index of the buffer was handed out.
  private var start = 0

  /// Reads an open file descriptor, which stays the caller's.
  ///
  /// - Parameters:
  ///   - fileDescriptor: what is read.
  ///   - limit: the longest line, and the longest input that `readAll` takes, in bytes.
  package init(fileDescriptor: Int32 = STDIN_FILENO, limit: Int = StandardInput.defaultLimit) {
    self.fileDescriptor = fileDescriptor
    self.limit = limit
  }

  /// Whether somebody is expected to type it.
  package nonisolated var isTerminal: Bool { Terminal.isTerminal(fileDescriptor) }

  /// Everything up to the end of the input.
  ///
  /// - Returns: the bytes that no earlier call handed out.
  /// - Throws: `InputError`.
  package func readAll() async throws(InputError) -> [UInt8] {
    while try await refill(StandardInput.chunk) {}
    defer {
      buffer = []
      start = 0
    }
    return start == 0 ? buffer : Array(buffer[start...])
  }

  /// The next line.
  ///
  /// - Parameter readingAhead: `false` reads byte by byte, so that what follows the line is left to a program that
  ///   inherits the descriptor.
  /// - Returns: the line, `nil` at the end of the input.
  /// - Throws: `InputError`.
  package func nextLine(readingAhead: Bool = true) async throws(InputError) -> InputLine? {
    var searched = start
    while true {
      if let line = takeLine(searchingFrom: searched) { return line }
      let length = buffer.count - start
      guard try await refill(readingAhead ? StandardInput.chunk : 1) else { break }
      // Refilling moves what is left to the front.
      searched = start + length
    }
    guard start < buffer.count else { return nil }
    defer { start = buffer.count }
    return InputLine(bytes: Array(buffer[start...]), isTerminated: false)
  }

  /// The next line if it was read ahead; nil when it would have to be waited for.
  package func nextLineAtHand() -> InputLine? { takeLine(searchingFrom: start) }

  /// The lines from here to the end of the input.
  package nonisolated var lines: Lines {
    Lines(input: self)
  }

  /// The lines of an input.
  package struct Lines: AsyncSequence, AsyncIteratorProtocol, Sendable {
    let input: StandardInput

    /// The lines themselves: they can be taken once.
    package func makeAsyncIterator() -> Lines {
      self
    }

    /// The next line.
    ///
    /// - Returns: the line, `nil` at the end of the input.
    /// - Throws: `InputError`.
    package mutating func next() async throws(InputError) -> InputLine? {
      try await input.nextLine()
    }

    /// The next line.
    ///
    /// - Returns: the line, `nil` at the end of the input.
    /// - Throws: `InputError`.
    package mutating func next(isolation actor: isolated (any Actor)?) async throws(InputError) -> InputLine? {
      try await input.nextLine()
    }
  }

  private func takeLine(searchingFrom index: Int) -> InputLine? {
    guard let newline = buffer[index...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { start = newline + 1 }
    return InputLine(bytes: Array(buffer[start..<newline]), isTerminated: true)
  }

  /// Reads up to `size` bytes more into the buffer; returns whether there were any.
  private func refill(_ size: Int) async throws(InputError) -> Bool {
    let bytes = try await WaitingRead(fileDescriptor: fileDescriptor, size: size).bytes()
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    buffer.append(contentsOf: bytes)
    guard buffer.count <= limit else { throw .tooLong(limit: limit) }
    return !bytes.isEmpty
  }
}
