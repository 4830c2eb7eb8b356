import CommandModel
import Output

/// `version`: prints the level of compatibility and the version of the program.
struct VersionCommand: RunnableCommand {
  static let manual = Manual(
    "version", "Prints the versions of the program and of etcd's API",
    description: [
      "The etcd release that this program is compatible with, then its own version after the plus sign.",
      """
      With --verbose, also the libraries that it uses, one a line: their versions, and the file that each was loaded \
      from, or static if it is part of the executable.
      """,
    ],
    examples: [Example("etcdctl version --verbose", "show which libcurl and which OpenSSL are in use")],
    globals: .ignored)

  static let flags: [Flag<VersionCommand>] = [
    .toggle("verbose", \.isVerbose, "Show the libraries in use, and where each was loaded from")
  ]

  var isVerbose = false

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {}

  /// As in etcd's own client, its formats make no difference, but for records and with `--verbose`.
  func run(in context: Context) async throws {
    let versions = VersionReport(context.tool)
    if isVerbose {
      try context.printer.require(VerboseVersionReport.self)
      return try context.printer.print(VerboseVersionReport(versions, LibraryInUse.all()))
    }
    if context.printer.printsRecords { return try context.printer.print(versions) }
    try context.printer.text(versions.text)
  }
}
