import CommandModel
import Output

/// `context show`: shows what a context sets, and where other settings come from.
struct ContextShowCommand: RunnableCommand {
  static let manual = Manual(
    "show", "Shows the settings that commands use, and their origin",
    description: [
      """
      Without an argument, the settings are those of the context that commands use now. A flag counts before an \
      environment variable, that before the context. Passwords and tokens are not shown.
      """
    ],
    arguments: [Argument("name|path", .context, optional: true)],
    examples: [
      Example("etcdctl context show", "show the settings in use"),
      Example("etcdctl context show production --origin", "show where each setting comes from"),
    ],
    exitStatuses: [ContextManual.exitStatus], formats: ContextShowReport.formats,
    seeAlso: [["context", "list"], ["options"]], globals: .withEnvironmentAlone,
    relatedPages: ContextManual.pages)

  static let flags: [Flag<ContextShowCommand>] = [
    .toggle("origin", \.showsOrigin, "Show where each setting comes from, and the defaults")
  ]

  var showsOrigin = false
  private var name = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    name = arguments.first?.string ?? ""
  }

  func run(in context: Context) async throws {
    try context.printer.require(ContextShowReport.self)
    let settings = try context.settings(with: name)
    if settings.file == nil { context.standardError.line("note: no context is in use") }
    try context.printer.print(ContextShowReport(settings, withOrigin: showsOrigin))
  }
}

/// The settings of a command.
private struct ContextShowReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  private struct Row {
    let variable: String
    let value: String
    let origin: ContextSettings.Origin
  }

  private let rows: [Row]
  private let withOrigin: Bool
  private let file: String?

  init(_ settings: ContextSettings, withOrigin: Bool) {
    self.withOrigin = withOrigin
    file = settings.file?.path
    rows = GlobalOptions.flags.compactMap { flag in
      let name = flag.description.name
      let origin = settings.origin(of: name)
      guard name != GlobalOptions.contextFlag, withOrigin || origin != .default else { return nil }
      return Row(
        variable: GlobalOptions.variable(of: name), value: settings.globals.shownText(of: flag), origin: origin)
    }
  }

  func simple(to out: SimpleWriter) {
    if withOrigin { return table().writeColumns(to: out.stream) }
    // As in the file itself, so that the lines can become one.
    if let file { out.line("# \(file)") }
    for row in rows {
      out.stream.write(name: "\(row.variable)=\(row.value)")
      out.newline()
    }
  }

  func table() -> Table {
    Table(
      header: ["variable", "value"] + (withOrigin ? ["origin"] : []),
      texts: rows.map { [$0.variable, $0.value] + (withOrigin ? [$0.origin.text] : []) })
  }

  func fields(to out: FieldsWriter) {
    for row in rows {
      out.quoted("Variable", row.variable)
      out.quoted("Value", row.value)
      if withOrigin { out.quoted("Origin", row.origin.text) }
      out.newline()
    }
  }

  func structure(to out: any StructuredWriter) {
    out.rows {
      for row in rows {
        out.object {
          out.field("variable", row.variable)
          out.field("value", row.value)
          if withOrigin { out.field("origin", row.origin.text) }
        }
      }
    }
  }
}

extension ContextSettings.Origin {
  /// The origin in a word, or the file and line.
  fileprivate var text: String {
    switch self {
    case .flag: "flag"
    case .environment: "environment"
    case .context(let file, let line): "\(file):\(line)"
    case .default: "default"
    }
  }
}
