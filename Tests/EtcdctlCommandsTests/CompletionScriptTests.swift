import CommandModel
import Testing

@testable import EtcdctlCommands

/// What shells offer behind `-w`.
@Suite struct CompletionScriptTests {
  /// The commands, by path, and the formats that each supports.
  private var commands: [(path: String, formats: [String])] {
    Tool.etcdctl.parser.description.root.listed.filter { !$0.isGroup && $0.path != ["help"] }.map {
      ($0.path.joined(separator: " "), $0.manual.formats)
    }
  }

  @Test func everyCommandOffersItsOwnFormats() {
    let bash = CompletionCommand.script(for: .bash, of: .etcdctl)
    let fish = CompletionCommand.script(for: .fish, of: .etcdctl)
    let powershell = CompletionCommand.script(for: .powershell, of: .etcdctl)
    for (path, formats) in commands {
      // What prints one thing only has no list.
      let words = "words " + (formats.isEmpty ? ["simple"] : formats).joined(separator: " ")
      for flag in ["-w", "--write-out"] {
        #expect(bash.contains("    '\(path) \(flag)') REPLY='\(words)' ;;\n"))
        #expect(fish.contains("        case '\(path) \(flag)'\n            printf '%s\\n' '\(words)'\n"))
        #expect(powershell.contains("'\(path) \(flag)' = '\(words)'\n"))
      }
    }
  }

  @Test func getHasNoTable() {
    let formats = commands.first { $0.path == "get" }?.formats
    #expect(formats == ["simple", "fields", "json", "protobuf", "jsonl", "yaml"])
    let zsh = CompletionCommand.script(for: .zsh, of: .etcdctl)
    #expect(zsh.contains("write-out:(simple fields json protobuf jsonl yaml)'"))
    #expect(zsh.contains("write-out:(simple fields json protobuf table jsonl yaml)'"))
  }
}
