import Foundation
import TestSupport
import Testing

/// A shell on a terminal with the program's completion, in which a test types.
final class ShellSession: Sendable {
  enum Kind: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case bash, zsh, fish

    var path: String? {
      ["/usr/bin", "/bin", "/usr/local/bin"].map { "\($0)/\(rawValue)" }.first {
        FileManager.default.isExecutableFile(atPath: $0)
      }
    }

    var testDescription: String { rawValue }

    /// How it starts without anybody's settings.
    fileprivate var arguments: [String] {
      switch self {
      case .bash: ["--norc", "--noprofile", "-i"]
      case .zsh: ["-f", "-i"]
      case .fish: ["--no-config", "-i"]
      }
    }

    /// Loads the script, and defines `show`, which shows its words exactly.
    fileprivate var setup: String {
      switch self {
      case .bash:
        """
        bind 'set enable-bracketed-paste off' 2>/dev/null
        source ./script
        show() { printf '<%s>' "$@"; echo '=end='; }
        PS1='ready> '
        """
      case .zsh:
        """
        autoload -U compinit; compinit -u -D
        source ./script
        bindkey -e
        bindkey '^I' complete-word
        show() { printf '<%s>' "$@"; echo '=end=' }
        PROMPT='ready> '
        """
      case .fish:
        """
        source ./script
        function show; printf '<%s>' $argv; echo '=end='; end
        function fish_prompt; echo 'ready> '; end
        """
      }
    }
  }

  private let child: ChildProcess
  private let directory: TemporaryDirectory

  /// Starts a shell whose `PATH` begins with the program under test by both its names.
  init(_ kind: Kind, tool: String = "etcdctl", environment: [String: String]) async throws {
    directory = try TemporaryDirectory("shell")
    try FileManager.default.createDirectory(atPath: directory.file("bin"), withIntermediateDirectories: true)
    for name in ["etcdctl", "etcdutl"] {
      try FileManager.default.createSymbolicLink(
        atPath: directory.file("bin/\(name)"), withDestinationPath: Etcdctl.built.executable)
    }
    let program = Etcdctl(executable: directory.file("bin/\(tool)"))
    try directory.write(try await program.run(["completion", kind.rawValue]).stdout, to: "script")
    try directory.write(Array(kind.setup.utf8) + [0x0a], to: "setup")
    try directory.write([], to: "backup.db")
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    // A machine that runs many tests is slower than people wait for.
    var variables = [
      "PATH": "\(directory.file("bin")):\(path)", "TERM": "dumb", "HOME": directory.path,
      "ETCDCTL_COMPLETION_TIMEOUT": "15s",
    ]
    variables.merge(environment) { $1 }
    child = try ChildProcess(
      Launch(
        executable: try #require(kind.path), arguments: kind.arguments.map { Array($0.utf8) },
        environment: Launch.cleanEnvironment.merging(variables) { $1 }, directory: directory.path, input: .terminal,
        output: .terminal, errors: .terminal))
    child.write("source ./setup\n")
    try await child.waitForScreen("ready> ")
  }

  deinit { child.killAll() }

  /// The words of a line after the tabulator key was pressed at its end, each in angle brackets.
  func completed(_ line: String) async throws -> String {
    let before = child.progress.screen.utf8.count
    // To the beginning of the line, which becomes the arguments of `show`.
    child.write("\(line)\t\u{1}show \n")
    let end = "=end="
    let progress = try await child.wait(for: "the words of \(line)") { progress in
      let new = String(decoding: progress.terminal.dropFirst(before), as: UTF8.self)
      guard let shown = new.range(of: end) else { return false }
      return new[shown.upperBound...].contains("ready> ")
    }
    let new = String(decoding: progress.terminal.dropFirst(before), as: UTF8.self)
    let shown = new.components(separatedBy: end)[0]
    return shown.split(whereSeparator: \.isNewline).last.map { String($0.drop { $0 != "<" }) } ?? ""
  }

  /// What is on the screen after the tabulator key was pressed twice at the end of a line, once `text` is.
  func listed(_ line: String, waitingFor text: String) async throws {
    child.write("\(line)\t\t")
    try await child.waitForScreen(text)
    // Ctrl-U empties the line, whatever it has become.
    child.write("\u{15}")
  }

  /// Types a line, and waits for what it prints.
  func type(_ line: String, waitingFor text: String) async throws {
    child.write(line + "\n")
    try await child.waitForScreen(text)
  }
}

extension Trait where Self == ConditionTrait {
  static var needsShells: Self {
    .enabled(if: ShellSession.Kind.allCases.allSatisfy { $0.path != nil }, "bash, zsh or fish is not here")
  }
}
