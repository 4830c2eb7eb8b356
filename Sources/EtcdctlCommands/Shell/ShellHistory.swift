import CommandModel
import Files
import Glibc

/// The file in which the lines typed at the prompt are kept.
struct ShellHistory: Sendable {
  static let directoryVariable = "XDG_STATE_HOME"
  /// How many lines are kept.
  static let limit = 1000
  private static let sizeLimit = 4 << 20
  private static let permissions: mode_t = 0o600

  /// The file; nil when there is no home for it.
  private let path: String?

  init(_ environment: Environment) {
    path = environment.ownDirectory(Self.directoryVariable, inHome: ".local/state").map { $0 + "/history" }
  }

  /// Whether a line is kept: not one that may contain a secret, and none that begins with a space.
  static func mayKeep(_ line: [UInt8]) -> Bool {
    guard let first = line.first, first != UInt8(ascii: " ") else { return false }
    let words = (try? ShellWords.split(line).map(\.string)) ?? []
    let flags = [
      GlobalOptions.userFlag, GlobalOptions.passwordFlag, GlobalOptions.passwordFileFlag, GlobalOptions.tokenFlag,
      UserAddCommand.passwordFlag,
    ].map { "--\($0)" }
    let hasFlag = words.contains { word in flags.contains { word == $0 || word.hasPrefix($0 + "=") } }
    // `user add NAME:PASSWORD`, however it is abbreviated.
    let addsUser =
      words.contains { !$0.isEmpty && "user".hasPrefix($0) }
      && words.contains { $0.utf8.contains(UInt8(ascii: ":")) }
    return !words.isEmpty && !hasFlag && !addsUser
  }

  /// The lines, the oldest first. A file that has grown is cut to the lines that are kept.
  func lines() -> [String] {
    guard let path, let (content, isWhole) = try? Self.end(of: path) else { return [] }
    chmod(path, Self.permissions)
    var lines = content.split(separator: UInt8(ascii: "\n"))
    // The first one of a part may be the rest of a line.
    if !isWhole { lines = Array(lines.dropFirst()) }
    let kept = lines.suffix(Self.limit)
    if !isWhole || lines.count > 2 * Self.limit {
      // The next shell tries again.
      try? WholeFile.replace(
        path, Array(kept.joined(separator: [UInt8(ascii: "\n")])) + [UInt8(ascii: "\n")],
        permissions: Self.permissions)
    }
    return kept.map { String(decoding: $0, as: UTF8.self) }
  }

  /// As much of the end of the file as may be read, and whether that is all of it.
  private static func end(of path: String) throws -> (content: [UInt8], isWhole: Bool) {
    let file = try OpenFile(path, .read)
    let size = try file.size()
    var content = [UInt8](repeating: 0, count: min(size, sizeLimit))
    let count = try file.read(into: &content, at: size - content.count)
    return (Array(content.prefix(count)), size == content.count)
  }

  /// Adds a line. A history that cannot be written is no reason to bother whoever types.
  func append(_ line: [UInt8]) {
    guard let path else { return }
    _ = try? FileTree.makeDirectories(FileTree.parent(of: path))
    let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, Self.permissions)
    guard file >= 0 else { return }
    defer { close(file) }
    let bytes = line + [UInt8(ascii: "\n")]
    _ = write(file, bytes, bytes.count)
  }
}
