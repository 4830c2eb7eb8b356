import CommandModel
import EtcdClient
import Output

/// `watch --interactive`: watches that are given as lines on standard input and run in parallel.
struct InteractiveWatch {
  let context: Context
  let defaults: WatchArguments.Defaults

  /// Reads lines until the end of the input.
  ///
  /// As in etcd's own client, an invalid line is reported and skipped, but invalid flags end the session.
  /// - Throws: always: `Failure` with the status for invalid input at the end of the input or for an unreadable line;
  ///   `UsageError`.
  func run() async throws {
    let client = try await context.client()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await read(client)
        throw Failure("error reading watch request line: end of input", .invalidInput)
      }
      while let _ = try await group.next() {}
    }
  }

  /// Runs the lines; a watch that ends leaves the others alone.
  private func read(_ client: Client) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      defer { group.cancelAll() }
      var sessions: [WatchSession] = []
      for try await input in context.standardInput.lines {
        // As in etcd's own client, the end of the input also ends the line before it.
        guard input.isTerminated else { break }
        let line = input.bytes
        let words = try ShellWords.split(line)
        switch words.first?.string {
        case WatchLine.manual.name:
          guard let session = try begin(words, line: line, client: client) else { continue }
          sessions.append(session)
          group.addTask { try await session.run() }
        case "progress":
          for session in sessions { group.addTask { try await session.askForProgress() } }
        case nil: note("invalid line \"\(text(line))\": expected watch or progress")
        default: note("invalid line \"\(text(line))\": expected watch or progress")
        }
      }
    }
  }

  private func begin(_ words: [Word], line: [UInt8], client: Client) throws -> WatchSession? {
    if words.count < 2, defaults.key == nil {
      note("invalid line \"\(text(line))\": watch needs a key")
      return nil
    }
    let parsed = try WatchLine.parse(Array(words.dropFirst()))
    let arguments = try WatchArguments(parsed.arguments, dashDash: parsed.dashDash, defaults: defaults)
    let target: WatchTarget
    do throws(UsageError) {
      target = try WatchTarget(arguments, options: parsed.options)
    } catch {
      note("invalid line \"\(text(line))\": \(error.message)")
      return nil
    }
    try target.requireFormat(of: context.printer)
    return WatchSession(target, client: client, context: context)
  }

  private func note(_ text: String) {
    context.standardError.line(text)
  }

  private func text(_ line: [UInt8]) -> String { String(decoding: line, as: UTF8.self) }
}
