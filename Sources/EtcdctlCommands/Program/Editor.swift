import CommandModel
import Files

/// A text in a file of its own, which the user changes with an editor of their choice.
///
/// Only its owner can read the file and enter its directory. Both are removed with this object, unless they are kept
/// because what was written in them would be lost.
final class Draft {
  private static let editors = ["VISUAL", "EDITOR"]
  private static let defaultEditor = "vi"

  /// The variables that name the editor, for manuals.
  static let variables = [
    Variable("VISUAL", "the editor, with its arguments; it must not return before the file is saved"),
    Variable("EDITOR", "the editor if VISUAL is not set; vi if neither is"),
    Variable("TMPDIR", "the directory for the file that is edited, instead of /tmp"),
  ]

  /// Where the text is.
  let path: String
  private let original: [UInt8]
  private let directory: String
  /// A command line for the shell, as everywhere where these variables are used.
  private let editor: String
  private var isKept = false

  /// Writes the text into a file.
  /// - Parameters:
  ///   - text: what is edited.
  ///   - name: the file's name, whose suffix shows the editor what kind of text it is.
  ///   - environment: names the editor, and the directory for temporary files.
  /// - Throws: `FileError`.
  init(_ text: [UInt8], name: String, environment: Environment) throws {
    original = text
    editor = Self.editors.lazy.compactMap { environment.value(of: $0)?.string }.first ?? Self.defaultEditor
    let parent = environment.value(of: "TMPDIR")?.string ?? "/tmp"
    directory = try FileTree.makeDirectory(startingWith: parent + "/etcdctl-")
    path = directory + "/" + name
    try WholeFile.create(path, text, permissions: 0o600)
  }

  deinit { if !isKept { FileTree.remove(directory) } }

  /// Lets the user edit the text; can be repeated.
  /// - Parameter interruption: the signals that the command receives, which the editor gets.
  /// - Returns: the text as the editor left it.
  /// - Throws: `Failure` when the editor fails; a text that was changed is kept then. `FileError`.
  func edit(_ interruption: Interruption) async throws -> [UInt8] {
    // With a trap, Ctrl-C is the editor's alone: what it means is for the editor to say.
    let words = ["/bin/sh", "-c", "trap : INT QUIT; \(editor) \"$@\"", editor, path].map { Word($0) }
    let program = ChildProgram(words, leadsGroup: true, isInteractive: true)
    let outcome = try await program.run(receiving: interruption)
    guard outcome.isSuccess, interruption.signal == nil else {
      let isChanged = (try? WholeFile.read(path)) != original
      throw Failure(
        "the editor (\(editor)) ended with \(outcome.description): nothing was changed"
          + (isChanged ? "; the text is kept in \(keep())" : ""),
        hint: outcome == .exited(127) ? "set the environment variable VISUAL or EDITOR to an editor" : nil)
    }
    return try WholeFile.read(path)
  }

  /// Keeps the file; returns its path.
  func keep() -> String {
    isKept = true
    return path
  }
}
