import CommandModel
import Foundation
import Testing

@testable import EtcdctlCommands

/// A flag that an error, a hint or a help text names can be typed.
@Suite struct NamedFlagsTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  /// Flags of etcd's server that texts name.
  private static let serverFlags: Set = ["force-new-cluster", "etcd-prefix", "trusted-ca-file"]

  private static func flags(of command: CommandDescription) -> [String] {
    command.flags.map(\.name) + command.children.flatMap(flags)
  }

  private static let declared: Set<String> = Set(
    Tool.allCases.flatMap { tool in
      let program = tool.parser.description
      return program.globals.map(\.name) + flags(of: program.root) + ["help"]
    })

  @Test func everyFlagInATextExists() throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: Self.sources.path)
      .filter { $0.hasSuffix(".swift") && !$0.hasSuffix(".pb.swift") }
    #expect(files.count > 100)
    var seen = 0
    for file in files {
      let text = try String(contentsOf: Self.sources.appending(path: file), encoding: .utf8)
      for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        // What follows ` -- ` belongs to another program.
        let line = line.split(separator: " -- ", maxSplits: 1)[0]
        for match in line.matches(of: /(?:^|[^-A-Za-z0-9])--(?<name>[a-z][a-z0-9-]+)/) {
          seen += 1
          let name = String(match.name)
          #expect(
            Self.declared.contains(name) || Self.serverFlags.contains(name), "\(file) names --\(name): \(line)")
        }
      }
    }
    #expect(seen > 100)
  }
}
