import Output

/// The versions of the program as a record.
struct VersionReport: RecordReport {
  private let tool: Tool

  init(_ tool: Tool) { self.tool = tool }

  /// The text that is the same in every other format, as in etcd's own client.
  var text: String {
    """
    \(tool.rawValue) version: \(Tool.compatibility)+\(Program.version)
    API version: \(Tool.apiVersion)

    """
  }

  func records(to out: RecordWriter) {
    out.object { structure(to: out) }
    out.endDocument()
  }

  fileprivate func structure(to out: any StructuredWriter) {
    out.field("name", tool.rawValue)
    out.field("version", Program.version)
    out.field("compatibility", Tool.compatibility)
    out.field("api_version", Tool.apiVersion)
  }

  fileprivate func fields(to out: FieldsWriter) {
    out.quoted("Name", tool.rawValue)
    out.quoted("Version", Program.version)
    out.quoted("Compatibility", Tool.compatibility)
    out.quoted("APIVersion", Tool.apiVersion)
    out.newline()
  }

  fileprivate var rows: [[String]] {
    [[tool.rawValue, "\(Tool.compatibility)+\(Program.version)", "", ""], ["API", Tool.apiVersion, "", ""]]
  }
}

/// The versions of the program and of the libraries that it uses.
struct VerboseVersionReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  private let versions: VersionReport
  private let libraries: [LibraryInUse]

  init(_ versions: VersionReport, _ libraries: [LibraryInUse]) {
    self.versions = versions
    self.libraries = libraries
  }

  func simple(to out: SimpleWriter) {
    out.text(versions.text)
    for library in libraries { out.line("\(library.name) version: \(Self.words(for: library))") }
  }

  private static func words(for library: LibraryInUse) -> String {
    if library.linkage == .missing { return "not found" }
    let version = library.version.isEmpty ? "unknown" : library.version
    return "\(version) (\(library.file.isEmpty ? library.linkage.rawValue : library.file))"
  }

  func fields(to out: FieldsWriter) {
    versions.fields(to: out)
    for library in libraries {
      out.quoted("Library", library.name)
      out.quoted("LibraryVersion", library.version)
      out.quoted("Linkage", library.linkage.rawValue)
      out.quoted("File", library.file)
      out.newline()
    }
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      versions.structure(to: out)
      out.array("libraries") {
        for library in libraries {
          out.object {
            out.field("name", library.name)
            out.field("version", library.version, omitEmpty: true)
            out.field("linkage", library.linkage.rawValue)
            out.field("file", library.file, omitEmpty: true)
          }
        }
      }
    }
  }

  func table() -> Table {
    Table(
      header: ["name", "version", "linkage", "file"],
      texts: versions.rows + libraries.map { [$0.name, $0.version, $0.linkage.rawValue, $0.file] })
  }
}
