import CEditLine
import Glibc
import Output

/// What a shell reads.
enum ShellInput {
  case line([UInt8])
  /// Ctrl-C instead of a line.
  case interrupted
  case end
}

/// Where the lines of a shell come from.
protocol LineSource {
  /// - Throws: why the input cannot be read.
  func next() async throws -> ShellInput
}

/// Lines of standard input, after a prompt if somebody types them.
struct PlainLines: LineSource {
  let input: StandardInput
  /// The prompt and where it goes; nil for none.
  let prompt: (text: String, output: StandardError)?

  func next() async throws -> ShellInput {
    guard let prompt else { return try await line() }
    do {
      let line = try await cancellingOnSignals(isFatal: false) { [input] _ in
        prompt.output.write(prompt.text)
        return try await input.nextLine()
      }
      if line == nil { prompt.output.write("\n") }
      return line.map { .line($0.bytes) } ?? .end
    } catch InputError.cancelled {
      prompt.output.write("\n")
      return .interrupted
    }
  }

  private func line() async throws -> ShellInput {
    try await input.nextLine().map { .line($0.bytes) } ?? .end
  }
}

/// Lines that are edited with libedit, with a history and completion. One at a time is in use.
final class EditedLines: LineSource {
  private static let defaultWidth = 80

  private let prompt: String
  private let history: ShellHistory
  private let completion: ShellCompletion

  /// Why libedit cannot be used; nil when it can.
  static func load() -> String? { line_editor_load().map { String(cString: $0) } }

  /// libedit; nil if it cannot be used.
  static func libraryInUse() -> library? { load() == nil ? line_editor_library() : nil }

  /// Begins editing; nil when there is no memory.
  init?(prompt: String, history: ShellHistory, completion: ShellCompletion) {
    self.prompt = prompt
    self.history = history
    self.completion = completion
    let complete: line_completer = { line, length, context in
      guard let line, let context else { return line_completion() }
      // Unretained: `deinit` ends editing.
      let lines = Unmanaged<EditedLines>.fromOpaque(context).takeUnretainedValue()
      return lines.complete(Array(UnsafeRawBufferPointer(start: line, count: length)))
    }
    let isOpen = line_editor_open(
      Int32(ShellHistory.limit), complete, Unmanaged.passUnretained(self).toOpaque())
    guard isOpen else { return nil }
    for line in history.lines() { line_editor_remember(line) }
  }

  deinit { line_editor_close() }

  /// Blocks the thread: nothing else is to be done while somebody types.
  func next() async throws -> ShellInput {
    var isInterrupted = false
    guard let text = line_editor_read(prompt, &isInterrupted) else {
      // Behind the prompt.
      StandardError(fileDescriptor: STDOUT_FILENO).write("\n")
      return isInterrupted ? .interrupted : .end
    }
    var line = Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    if line.last == UInt8(ascii: "\n") { line.removeLast() }
    if ShellHistory.mayKeep(line) {
      line_editor_remember(String(decoding: line, as: UTF8.self))
      history.append(line)
    }
    return .line(line)
  }

  private func complete(_ line: [UInt8]) -> line_completion {
    let found = completion.completion(of: line)
    let width = Terminal.width(STDOUT_FILENO) ?? Self.defaultWidth
    let listing = CandidateListing.text(of: found.listing, width: width)
    return line_completion(
      deletion: Int32(clamping: found.deletion), insertion: found.insertion.isEmpty ? nil : strdup(found.insertion),
      listing: listing.isEmpty ? nil : strdup(listing))
  }
}
