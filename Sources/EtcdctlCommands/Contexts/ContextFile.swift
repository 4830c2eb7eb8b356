import CommandModel
import Files

/// A context: a file of the environment variables that users of etcdctl know.
///
/// A shell can source it, systemd's `EnvironmentFile=` and docker's `--env-file` can read it. Lines are
/// `ETCDCTL_NAME=value`, with `export` before and quotes as in a shell; lines with other variables are skipped, so that
/// a file that configures a server can be a context, too.
struct ContextFile: Sendable, Equatable {
  /// A variable and its value.
  struct Setting: Sendable, Equatable {
    var name: String
    var value: Word
    /// The line in the file, from 1 on.
    var line: Int
  }

  private static let sizeLimit = 64 << 10

  /// What users call it: the name of a context, or the path of any other file.
  let name: String
  /// The path.
  let path: String
  /// What it sets, in order; of several settings with one name, the last one counts.
  var settings: [Setting] = []
  /// The endpoints in the file when something else sets the endpoints.
  var unusedEndpoints: Word?
  /// Something that its owner should know; nil for nothing.
  private(set) var warning: String?

  /// The last setting of a variable.
  subscript(variable: String) -> Setting? { settings.last { $0.name == variable } }

  /// The settings as variables.
  var variables: Environment { Environment(Dictionary(settings.map { ($0.name, $0.value) }) { $1 }) }

  /// The settings as a layer below the environment.
  var layer: EnvironmentFile { EnvironmentFile(path, variables) }

  /// Parses a text.
  /// - Throws: `UsageError` for a line that a shell would read as something else.
  init(_ text: [UInt8], name: String, path: String) throws(UsageError) {
    self.name = name
    self.path = path
    for (index, line) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      do throws(ContextLine.Fault) {
        guard let (variable, value) = try ContextLine.parse(line) else { continue }
        settings.append(Setting(name: variable, value: resolved(value, of: variable), line: index + 1))
      } catch {
        throw UsageError("\(path), line \(index + 1): \(error.reason)")
      }
    }
  }

  /// Reads a file.
  /// - Throws: `UsageError` when it cannot be read, when others can write it, and as for a text.
  init(reading path: String, name: String) throws(UsageError) {
    let (text, access) = try Self.read(path)
    try self.init(text, name: name, path: path)
    if access?.isReadableByOthers == true, hasPassword {
      warning = "other users can read the password in \(path): chmod o-r \(path)"
    }
  }

  /// The text of a file, and who may do what with it; nil for a pipe, such as a shell's `<(…)`.
  /// - Throws: `UsageError` when it cannot be read, or when others can write it: it says where passwords are sent.
  static func read(_ path: String) throws(UsageError) -> (text: [UInt8], access: FileAccess?) {
    do throws(FileError) {
      let file = try OpenFile(path, .readWaiting)
      guard try !file.isStream() else { return (try file.readAll(limit: sizeLimit), nil) }
      let size = try file.size()
      let access = try file.access()
      guard access.isTrusted else {
        throw FileError(path, .untrusted("it belongs to another user, who decides where passwords are sent"))
      }
      guard !access.isWritableByOthers else {
        throw FileError(path, .untrusted("other users can write to it: chmod go-w \(path)"))
      }
      guard size <= sizeLimit else { throw FileError(path, .tooLarge(limit: sizeLimit)) }
      return (try file.readAll(limit: sizeLimit), access)
    } catch {
      throw UsageError(error.description)
    }
  }

  /// Whether there is a password or a token in it.
  private var hasPassword: Bool {
    [GlobalOptions.passwordFlag, GlobalOptions.tokenFlag].contains { self[GlobalOptions.variable(of: $0)] != nil }
      || self[GlobalOptions.variable(of: GlobalOptions.userFlag)]?.value.bytes.contains(UInt8(ascii: ":")) == true
  }

  /// The value of a variable; the name of a file is relative to this one.
  private func resolved(_ value: Word, of variable: String) -> Word {
    let isRelative = !value.isEmpty && value.bytes.first != UInt8(ascii: "/")
    guard isRelative, GlobalOptions.fileVariables.contains(variable) else { return value }
    return Word(Array((FileTree.parent(of: FileTree.absolute(path)) + "/").utf8) + value.bytes)
  }
}

extension GlobalOptions {
  /// The environment variable of a flag.
  static func variable(of flag: String) -> String { Tool.etcdctl.parser.variable(of: flag) ?? "" }

  /// The variables whose values are names of files.
  fileprivate static let fileVariables = Set(
    flags.map(\.description).filter { $0.kind == .file }.map { variable(of: $0.name) })
}
