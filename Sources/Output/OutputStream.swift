import Files
import Glibc

/// Why bytes could not be written.
package enum OutputError: Error, Equatable, Sendable {
  /// The reader went away (`EPIPE`): the program ends quietly.
  case closed
  /// `write` failed for another reason, for example `ENOSPC`.
  case failed(errno: Int32)

  /// The sentence for the final `Error:` line.
  package var message: String {
    switch self {
    case .closed: "the reader of the output went away"
    case .failed(let code): "could not write the output: \(errorText(code))"
    }
  }
}

/// A buffered stream of bytes to a file descriptor: one large buffer, one `write` whenever it is full.
///
/// Failures are sticky. After the first one everything written is dropped, and `check()` and `flush()` throw it;
/// so the hot paths need no error handling of their own. `SIGPIPE` has to be ignored by the program.
///
/// One task writes at a time; a stream is handed on, never shared.
package final class OutputStream {
  /// How much is gathered before it is written, unless `init` says otherwise: 256 KiB.
  package static let defaultCapacity = 256 * 1024

  /// The least capacity: what the encoders need in one piece for their smallest step.
  static let minimumCapacity = 64 * 1024

  /// Whether a terminal shows the output, which would obey control characters.
  package let isTerminal: Bool

  /// Whether headings and differences are colored.
  package var isColored = false

  private let fileDescriptor: Int32
  private let base: UnsafeMutablePointer<UInt8>
  private let capacity: Int
  private var count = 0
  private var failure: OutputError?
  private var isWide = false
  private var captured: [UInt8] = []

  /// Opens a stream to an open file descriptor, which stays the caller's.
  ///
  /// - Parameters:
  ///   - fileDescriptor: where the bytes go; it may be non-blocking.
  ///   - capacity: how many bytes are gathered at most; at least 64 KiB are.
  ///   - isShown: whether a terminal shows the output although the descriptor is none, by way of a pager.
  package convenience init(
    fileDescriptor: Int32, capacity: Int = OutputStream.defaultCapacity, isShown: Bool = false
  ) {
    self.init(fileDescriptor, capacity, isTerminal: isShown || Terminal.isTerminal(fileDescriptor))
  }

  private init(_ fileDescriptor: Int32, _ capacity: Int, isTerminal: Bool) {
    self.fileDescriptor = fileDescriptor
    self.isTerminal = isTerminal
    self.capacity = max(capacity, OutputStream.minimumCapacity)
    base = .allocate(capacity: self.capacity)
  }

  /// A stream into memory, to be taken with `takeCaptured()`; with `isTerminal`, what a terminal would get.
  package static func capturing(isTerminal: Bool = false) -> OutputStream {
    OutputStream(-1, minimumCapacity, isTerminal: isTerminal)
  }

  deinit {
    base.deallocate()
  }

  // MARK: - Writing

  /// Writes one byte.
  package func write(byte: UInt8) {
    if count == capacity { drain() }
    base[count] = byte
    count += 1
  }

  /// Writes bytes as they are.
  package func write(_ bytes: RawSpan) {
    bytes.withUnsafeBytes { write($0) }
  }

  /// Writes bytes as they are.
  package func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { write($0) }
  }

  /// Writes bytes as they are.
  package func write(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress, bytes.count > 0 else { return }
    if bytes.count <= capacity - count {
      UnsafeMutableRawPointer(base + count).copyMemory(from: start, byteCount: bytes.count)
      count += bytes.count
    } else {
      writeLarge(bytes)
    }
  }

  /// Writes text as UTF-8.
  package func write(_ text: String) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  /// Writes a name, or other text that somebody else chose; its control characters are visible on a terminal.
  package func write(name: String) {
    write(isTerminal ? name.showingControlCharacters : name)
  }

  /// Writes a name, or other text that somebody else chose; its control characters are visible on a terminal.
  package func write(name: [UInt8]) {
    write(isTerminal ? showingControlCharacters(name) : name)
  }

  /// Writes text that is known at compile time, without the cost of a `String`.
  package func write(literal text: StaticString) {
    guard text.hasPointerRepresentation else { return write(String(text.unicodeScalar)) }
    write(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  // MARK: - Finishing

  /// Writes out what is buffered.
  ///
  /// - Throws: the first failure, now or earlier.
  package func flush() throws(OutputError) {
    drain()
    try check()
  }

  /// Throws the first failure, if there was one. Does not write out what is buffered.
  package func check() throws(OutputError) {
    if let failure { throw failure }
  }

  /// What was written to a stream made by `capturing()` since the last time.
  package func takeCaptured() -> [UInt8] {
    drain()
    defer { captured = [] }
    return captured
  }

  /// Lends what was written to a stream made by `capturing()` and not yet taken; as long as it is short, without a
  /// copy.
  package func withCaptured<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    guard !captured.isEmpty else { return try body(UnsafeRawBufferPointer(start: base, count: count)) }
    drain()
    return try captured.withUnsafeBytes(body)
  }

  /// Forgets what was written to a stream made by `capturing()`; its memory is used again.
  package func discardCaptured() {
    count = 0
    captured.removeAll(keepingCapacity: true)
  }

  // MARK: - Room for the encoders

  /// Room for `size` bytes, at most `minimumCapacity`; `advance` says how much of it was used.
  func reserve(_ size: Int) -> UnsafeMutablePointer<UInt8> {
    if capacity - count < size { drain() }
    return base + count
  }

  /// The first `size` bytes of the room that `reserve` gave are written.
  func advance(_ size: Int) {
    count += size
  }

  // MARK: - The file descriptor

  /// Fills the buffer, writes it out, then writes what is larger than a buffer without copying it.
  private func writeLarge(_ bytes: UnsafeRawBufferPointer) {
    let head = count == 0 ? 0 : capacity - count
    write(UnsafeRawBufferPointer(rebasing: bytes[..<head]))
    drain()
    let rest = UnsafeRawBufferPointer(rebasing: bytes[head...])
    if rest.count >= capacity {
      deliver(rest)
    } else {
      write(rest)
    }
  }

  private func drain() {
    guard count > 0 else { return }
    deliver(UnsafeRawBufferPointer(start: base, count: count))
    count = 0
  }

  private func deliver(_ bytes: UnsafeRawBufferPointer) {
    guard failure == nil else { return }
    if fileDescriptor < 0 {
      captured.append(contentsOf: bytes)
      return
    }
    if !isWide, bytes.count > capacity / 2 {
      isWide = true
      widenPipe(fileDescriptor)
    }
    do {
      try writeAll(bytes, to: fileDescriptor)
    } catch {
      failure = error
    }
  }
}
