import Foundation
import TestSupport
import Testing

/// Runs the same command with the executable under test and with the real etcdctl of the server's release, and records
/// an issue unless standard output and exit status are equal after normalisation (`Normaliser`). For read-only
/// commands: others would see the effects of the first run in the second.
func expectSame(
  _ arguments: [String], on server: EtcdServer, stdin: String = "", environment: [String: String] = [:],
  sourceLocation: SourceLocation = #_sourceLocation
) async throws {
  let ours = try await Etcdctl.built(for: server).run(arguments, stdin: stdin, environment: environment)
  let real = try await Etcdctl.real(for: server).run(arguments, stdin: stdin, environment: environment)
  #expect(ours.status == real.status, "\(arguments): \(ours.stderr)", sourceLocation: sourceLocation)
  if ours.stdout != real.stdout {
    let (mine, theirs) = (Normaliser.normalise(ours.text), Normaliser.normalise(real.text))
    #expect(mine == theirs, "\(arguments)", sourceLocation: sourceLocation)
  }
}

/// Replaces what may differ between two runs of a command, or between two servers with the same history.
enum Normaliser {
  private static let duration = #"\b\d+(?:\.\d+)?(?:ns|µs|ms|s)\b"#

  private static let rules: [(pattern: String, replacement: String)] = [
    (#"("raft_term"|"raftTerm"|"raft(?:Applied)?Index"|"dbSize(?:InUse)?"):\d+"#, "$1:<n>"),
    (#"("(?:RaftTerm|Raft(?:Applied)?Index|DBSize(?:InUse)?)" : )\d+"#, "$1<n>"),
    (#"(remaining\()\d+s"#, "$1<ttl>"),
    (#"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)"#, "<time>"),
    (duration, "<duration>"),
    (#"\b\d+(?:\.\d+)? [kMG]?B\b"#, "<size>"),
  ]

  /// The text with terms, indices, sizes, durations and times replaced, and ids by `id1`, `id2` … in order of
  /// appearance.
  static func normalise(_ text: String) -> String {
    var text = text
    for rule in rules {
      text = text.replacingOccurrences(of: rule.pattern, with: rule.replacement, options: .regularExpression)
    }
    return squeezeTables(nameIDs(text))
  }

  /// Ids are hexadecimal with 13 to 16 digits, or decimal with 17 to 20.
  private static func nameIDs(_ text: String) -> String {
    var names: [Substring: String] = [:]
    return text.replacing(/\b(?:\d{17,20}|[0-9a-f]{13,16})\b/) { match in
      let name = names[match.output] ?? "id\(names.count + 1)"
      names[match.output] = name
      return name
    }
  }

  /// Column widths depend on the replaced text.
  private static func squeezeTables(_ text: String) -> String {
    guard text.contains("+--") else { return text }
    return text.replacing(/-{2,}/, with: "--").replacing(/\ {2,}/, with: " ")
  }
}
