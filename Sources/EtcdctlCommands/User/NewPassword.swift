import CommandModel
import Output

/// The new password of a user when it is not on the command line.
enum NewPassword {
  /// Prompts for the password of `user` twice; unless `interactive`, it is the first word of the next line of standard
  /// input.
  /// - Throws: `UsageError` when nothing is typed at a prompt, or two different things.
  static func read(for user: Word, interactive: Bool, in context: Context) async throws -> Secret {
    guard interactive else { return try await firstWord(in: context) }
    let password = try await ask("Password of \(user.string): ", in: context)
    guard !password.isEmpty else { throw UsageError("empty password") }
    guard password == (try await ask("Type password of \(user.string) again for confirmation: ", in: context)) else {
      throw UsageError("given passwords are different")
    }
    return password
  }

  private static func ask(_ prompt: String, in context: Context) async throws -> Secret {
    Secret(try await context.standardInput.password(prompt: prompt, on: context.printer))
  }

  private static func firstWord(in context: Context) async throws -> Secret {
    let line = try await context.standardInput.nextLine(readingAhead: false)
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0d).contains(byte) }
    let word = line?.bytes.split(whereSeparator: isSpace).first ?? []
    if word.isEmpty {
      context.standardError.line("warning: the password is empty, because the first line of standard input is")
    }
    return Secret(Array(word))
  }
}
