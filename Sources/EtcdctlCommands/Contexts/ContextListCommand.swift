import CommandModel
import Output

/// `context list`: lists the contexts.
struct ContextListCommand: RunnableCommand {
  static let manual = Manual(
    "list", "Lists the contexts of the current user",
    description: ["A context that cannot be used is listed with the reason. The current one is marked with *."],
    examples: [Example("etcdctl context list", "list the contexts")],
    exitStatuses: [ContextManual.exitStatus], formats: ContextListReport.formats,
    seeAlso: [["context", "show"], ["context", "use"]], globals: .withEnvironmentAlone,
    relatedPages: ContextManual.pages)

  func run(in context: Context) async throws {
    try context.printer.require(ContextListReport.self)
    let directory = ContextDirectory(context.environment)
    let rows = directory.names.map { ListedContext($0, in: directory) }
    if rows.isEmpty {
      context.standardError.line("note: there are no contexts; etcdctl context add NAME makes one")
    }
    try context.printer.print(ContextListReport(rows))
  }
}

/// A context in a list.
struct ListedContext {
  let name: String
  let isCurrent: Bool
  /// Where it connects to.
  private(set) var endpoints = ""
  private(set) var user = ""
  /// Why it cannot be used; empty if it can.
  private(set) var problem = ""
  private(set) var file = ""

  init(_ name: String, in directory: ContextDirectory) {
    self.name = name
    isCurrent = directory.currentName == name
    do throws(UsageError) {
      file = try directory.path(of: name)
      let settings = try ContextSettings(directory.file(name))
      endpoints = settings.globals.place
      user = settings.globals.userName
    } catch {
      problem = error.message
    }
  }
}

/// The contexts of a user.
struct ContextListReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  private let rows: [ListedContext]

  init(_ rows: [ListedContext]) { self.rows = rows }

  func simple(to out: SimpleWriter) { if !rows.isEmpty { table().writeColumns(to: out.stream) } }

  func table() -> Table {
    Table(
      header: ["", "name", "endpoints", "user"],
      texts: rows.map { row in
        let endpoints = row.problem.isEmpty ? row.endpoints : "cannot be used: \(row.problem)"
        return [row.isCurrent ? "*" : "", row.name, endpoints, row.user]
      })
  }

  func fields(to out: FieldsWriter) {
    for row in rows {
      out.quoted("Name", row.name)
      out.field("Current", row.isCurrent)
      out.quoted("Endpoints", row.endpoints)
      out.quoted("User", row.user)
      out.quoted("File", row.file)
      out.quoted("Problem", row.problem)
      out.newline()
    }
  }

  func structure(to out: any StructuredWriter) {
    out.rows {
      for row in rows {
        out.object {
          out.field("name", row.name)
          out.field("current", row.isCurrent)
          out.field("endpoints", row.endpoints)
          out.field("user", row.user)
          out.field("file", row.file)
          out.field("problem", row.problem)
        }
      }
    }
  }
}
