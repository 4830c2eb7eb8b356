import CommandModel
import Files
import Glibc
import Output

/// Finds what can stand at the end of an unfinished command line.
///
/// Nobody has asked for anything yet, so nothing may disturb: there is no prompt, nothing on standard error, no error.
struct CandidateSearch: Sendable {
  /// How many candidates are returned at most.
  private static let most = 500

  /// The line.
  let line: UnfinishedLine<GlobalOptions>
  private let runner: CommandRunner
  private let contextFile: ContextFile?
  /// How long anybody waits.
  private let limit: Duration

  /// Reads the words of a line, the last of which is being typed.
  init(_ words: [Word], of runner: CommandRunner, limit: Duration) {
    (line, contextFile) = runner.tool.unfinished(
      words, environment: runner.environment, values: runner.values, readsCurrent: !runner.shared.isShell)
    self.runner = runner
    self.limit = limit
  }

  /// Whether more is to be typed behind a candidate: it is a directory, of files or of keys.
  func isOpen(_ candidate: Candidate) -> Bool {
    guard candidate.word.last == UInt8(ascii: "/") else { return false }
    switch line.expectation {
    case .file, .lookup(Lookup.key.rawValue), .lookup(Lookup.object.rawValue): return true
    default: return false
    }
  }

  /// Finds the candidates that begin with what has been typed.
  /// - Parameter withFiles: whether files are wanted, which most shells find themselves.
  /// - Returns: some hundreds of them at most.
  func candidates(withFiles: Bool) async -> [Candidate] {
    let all: [Candidate]
    switch line.expectation {
    case .nothing: all = []
    case .words(let words): all = words
    case .file(let isDirectory): all = withFiles ? files(onlyDirectories: isDirectory) : []
    case .lookup(let what):
      // An error means that there is nothing to offer.
      guard let lookup = Lookup(rawValue: what), let found = try? await lookup.candidates(for: line, in: context())
      else { return [] }
      all = found
    }
    let fitting = all.filter { candidate in
      candidate.word.starts(with: line.typed.bytes) && isTypeable(candidate.word)
        && (line.mayBeginWithDash || candidate.word.first != UInt8(ascii: "-"))
    }
    guard fitting.count > Self.most, let last = fitting.last else { return fitting }
    // With the last one, what they have in common is common to all, so a shell may insert it.
    return fitting.prefix(Self.most - 1) + [last]
  }

  /// Where to look: over a shell's own connection if these flags have one already.
  private func context() async -> Context {
    let output = OutputStream(fileDescriptor: STDOUT_FILENO)
    let isConnected = await runner.shared.hasClient(for: line.globals)
    var globals = line.globals
    if !isConnected { globals.dialTimeout = limit }
    return runner.context(
      globals, given: line.given.union(runner.given), contextFile, output, standardError: .silent,
      shared: isConnected ? nil : SharedResources(isShell: runner.shared.isShell))
  }

  private func files(onlyDirectories: Bool) -> [Candidate] {
    let typed = line.typed.string
    let slash = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let (directory, name) = (String(typed[..<slash]), typed[slash...])
    let names = (try? FileTree.names(in: directory.isEmpty ? "." : directory)) ?? []
    // As everywhere, hidden ones are shown to those who type the dot.
    return names.filter { name.hasPrefix(".") || !$0.hasPrefix(".") }.map { directory + $0 }.compactMap { path in
      let isDirectory = FileTree.isDirectory(path)
      return isDirectory || !onlyDirectories ? Candidate(Array((path + (isDirectory ? "/" : "")).utf8)) : nil
    }
  }

  /// Whether a shell could pass the word on: as a line of text.
  private func isTypeable(_ word: [UInt8]) -> Bool {
    !word.isEmpty && showingControlCharacters(word) == word
  }
}
