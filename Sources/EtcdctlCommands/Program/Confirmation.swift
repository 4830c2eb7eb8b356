import CommandModel
import Output

/// The flag of commands that destroy something, and the question they ask first when `--confirm` is on.
struct Confirmation: Options, Equatable {
  static let flags: [Flag<Confirmation>] = [
    .toggle("yes", short: "y", \.isGiven, "Do not ask for confirmation, whatever --confirm says")
  ]

  var isGiven = false

  /// Shows what the command will do and asks whether to continue, if `--confirm` is on, a person can answer, and
  /// `--yes` has not answered already.
  ///
  /// The plan is what the command will do, to follow "About to"; nil when that needs no confirmation. It is made only
  /// when the question may be asked, because it may cost a request.
  /// - Throws: `Failure` for any answer but yes; what `plan` throws.
  func require(in context: Context, _ plan: () async throws -> String?) async throws {
    let standardError = context.standardError
    guard context.globals.confirm, !isGiven, context.standardInput.isTerminal,
      Terminal.isTerminal(standardError.fileDescriptor), let plan = try await plan()
    else { return }
    standardError.line("About to \(plan), at \(context.globals.place).")
    standardError.write("Continue? [y/N] ")
    let line = try await context.standardInput.nextLine(readingAhead: false)
    // At the end of input, Ctrl-D, the cursor is still behind the question.
    if line?.isTerminated != true { standardError.write("\n") }
    let answer = String(decoding: line?.bytes.filter { $0 > 0x20 } ?? [], as: UTF8.self).lowercased()
    guard answer == "y" || answer == "yes" else { throw Failure("not confirmed: nothing was changed") }
  }
}

extension GlobalOptions {
  /// Where a command will do what it is about to do.
  fileprivate var place: String {
    discoveryDomain.isEmpty ? givenEndpoints.joined(separator: ", ") : "the endpoints in DNS for \(discoveryDomain)"
  }
}
