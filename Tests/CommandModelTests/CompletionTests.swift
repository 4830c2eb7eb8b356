import CommandModel
import Foundation
import Testing

@Suite(.enabled(if: Shell.has("bash"), "bash is not installed")) struct BashCompletionTests {
  /// What bash offers at the end of a line.
  private func candidates(_ words: [String]) throws -> [String] {
    let script = """
      source ./completion.bash
      COMP_WORDS=("$@")
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _tool
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    return try Shell.withFolder(["completion.bash": BashCompletion(Sample.parser.description).script(), "a file": ""]) {
      let (output, _) = try Shell.run("bash", ["--norc", "-c", script, "bash", "tool"] + words, in: $0)
      return Set(output.split(separator: "\n")).map(String.init).sorted()
    }
  }

  @Test(arguments: [
    (["g"], ["gather", "get"]), ([""], ["completion", "gather", "get", "help", "lock", "member", "put", "restore"]),
    (["member", ""], ["add", "list"]), (["mem", "l"], ["list"]), (["help", "mem"], ["member"]),
    (["help", "member", "a"], ["add"]), (["get", "--l"], ["--limit"]),
    (["--hex", "get", "--he"], ["--help", "--hex"]),
    (["get", "-w", "j"], ["json"]), (["get", "--write-out", "=", "j"], ["json"]),
    (["get", "--write-out", "="], ["json", "simple"]), (["get", "--write-out=j"], ["--write-out=json"]),
    (["-w", ""], ["json", "simple", "table"]), (["member", "-w", ""], ["json", "simple", "table"]),
    (["member", "list", "-w", ""], ["simple"]),
    (["--endpoints", "=", "a", ":", "1", "get", "--lim"], ["--limit"]),
    (["get", "--order", ""], ["ASCEND", "DESCEND"]),
    (["restore", "a"], ["a file"]), (["restore", "x", "d"], ["directory"]), (["restore", "-d", ""], ["directory"]),
    (["restore", "--data-dir", "=", "d"], ["directory"]), (["--key", "a"], ["a file"]), (["lock", "n", ""], ["--"]),
    (["lock", "n", "--", "base64"], ["base64"]), (["lock", "n", "--", "cat", "d"], ["directory"]),
    (["completion", ""], ["bash", "zsh"]), (["completion", "bash", ""], []), (["get", ""], []), (["get", "k", ""], []),
    (["get", "--limit", ""], []), (["frobnicate", "-"], allGlobals), (["put", "--", "--"], []), (["secr"], []),
  ])
  func offersWhatFits(words: [String], expected: [String]) throws {
    #expect(try candidates(words) == expected)
  }

  private static let allGlobals = [
    "--dial-timeout", "--endpoints", "--help", "--hex", "--insecure-transport", "--key", "--write-out",
  ]
}

@Suite(.enabled(if: Shell.has("fish"), "fish is not installed")) struct FishCompletionTests {
  /// What fish offers at the end of each line.
  private func candidates(_ lines: [String]) throws -> [[String]] {
    let script = """
      source ./completion.fish
      for line in $argv
        echo "<$line>"
        complete -C $line
      end
      """
    return try Shell.withFolder(["completion.fish": FishCompletion(Sample.parser.description).script(), "a file": ""]) {
      let (output, _) = try Shell.run("fish", ["--no-config", "-c", script] + lines, in: $0)
      let parts = lines.indices.map { index -> Substring in
        let start = output.range(of: "<\(lines[index])>\n")?.upperBound ?? output.endIndex
        let end = index + 1 < lines.count ? output.range(of: "<\(lines[index + 1])>")?.lowerBound : output.endIndex
        return output[start..<(end ?? output.endIndex)]
      }
      return parts.map { $0.split(separator: "\n").map(String.init).sorted() }
    }
  }

  @Test func offersWhatFits() throws {
    let cases: [(line: String, expected: [String])] = [
      ("tool g", ["gather\tIs new", "get\tReads keys"]), ("tool mem l", ["list\tLists the members"]),
      ("tool help member a", ["add\tAdds a member"]), ("tool --hex get --l", ["--limit\thow many keys at most"]),
      ("tool get -w j", ["json"]), ("tool get --write-out=j", ["--write-out=json"]), ("tool -w t", ["table"]),
      ("tool --endpoints http://a:1 get --order ", ["ASCEND", "DESCEND"]), ("tool restore a", ["a file"]),
      ("tool restore --data-dir=d", ["--data-dir=directory/"]), ("tool restore -d d", ["directory/"]),
      ("tool lock n ", ["--"]), ("tool lock n -- cat d", ["directory/"]), ("tool completion b", ["bash"]),
      ("tool get -w ", ["json", "simple"]), ("tool get k ", []),
      ("tool put --le", ["--lease\tthe lease to attach, as `tool lease` prints it"]),
    ]
    let found = try candidates(cases.map(\.line))
    for (index, item) in cases.enumerated() {
      #expect(found[index] == item.expected, "\(item.line)")
    }
  }
}

@Suite(.enabled(if: Shell.has("zsh"), "zsh is not installed")) struct ZshCompletionTests {
  /// What each line becomes when the tabulator key is pressed at its end, in a shell on a terminal of its own.
  private func completed(_ lines: [String]) throws -> [String] {
    let configuration = """
      autoload -U compinit
      compinit -u -D
      source ./_tool
      show() { print -r -- "<<$BUFFER>>"; BUFFER=''; zle redisplay }
      zle -N show
      bindkey '^I' complete-word
      bindkey '^G' show
      PROMPT='ready> '
      """
    let driver = """
      zmodload zsh/zpty
      zpty shell 'TERM=dumb COLUMNS=200 zsh -f -i'
      zpty -w shell 'source ./configuration.zsh'
      zpty -r shell output '*ready> *'
      for line in "$@"; do
        zpty -w -n shell "$line"$'\\t\\x07'
        zpty -r shell output '*<<*>>*'
        print -r -- "$output"
      done
      zpty -d shell
      """
    let files = [
      "_tool": ZshCompletion(Sample.parser.description).script(), "a file": "", "configuration.zsh": configuration,
    ]
    return try Shell.withFolder(files) { folder in
      let (output, _) = try Shell.run("zsh", ["-f", "-c", driver, "zsh"] + lines, in: folder)
      return output.components(separatedBy: "<<").dropFirst().compactMap { $0.components(separatedBy: ">>").first }
    }
  }

  @Test func completesWhatFits() throws {
    let cases: [(line: String, expected: String)] = [
      ("tool ge", "tool get "), ("tool mem l --ins", "tool mem l --insecure-transport "),
      ("tool --endpoints=a:1 pu", "tool --endpoints=a:1 put "), ("tool help mem", "tool help member "),
      ("tool get --lim", "tool get --limit="), ("tool get -w j", "tool get -w json "),
      ("tool get --write-out=j", "tool get --write-out=json "), ("tool get --order=A", "tool get --order=ASCEND "),
      ("tool get -w t", "tool get -w t"), ("tool -w t", "tool -w table "),
      ("tool member list -w s", "tool member list -w simple "),
      ("tool restore a", #"tool restore a\ file "#), ("tool restore -d d", "tool restore -d directory/"),
      ("tool lock n -- cat d", "tool lock n -- cat directory/"), ("tool completion z", "tool completion zsh "),
      ("tool get k", "tool get k"), ("tool member add --clu", "tool member add --cluster "),
    ]
    #expect(try completed(cases.map(\.line)) == cases.map(\.expected))
  }
}

@Suite struct PowerShellCompletionTests {
  private let script = PowerShellCompletion(Sample.parser.description).script()

  @Test func holdsEveryCommandAndFlag() {
    #expect(script.contains("Register-ArgumentCompleter -Native -CommandName 'tool'"))
    #expect(script.contains("        'member' = [ordered]@{\n            'add' = 'Adds a member'\n"))
    #expect(script.contains("        'get --order' = 'words ASCEND DESCEND'\n"))
    #expect(script.contains("        '* -w' = 'words simple json table'\n"))
    #expect(script.contains("        'get -w' = 'words simple json'\n"))
    #expect(script.contains("        'restore *' = 'file'\n"))
    #expect(!script.contains("secret"))
  }

  @Test func isBalanced() {
    for (open, close) in [("{", "}"), ("(", ")"), ("[", "]")] as [(Character, Character)] {
      #expect(script.filter { $0 == open }.count == script.filter { $0 == close }.count)
    }
  }

  @Test(.enabled(if: Shell.has("pwsh"), "PowerShell is not installed")) func parses() throws {
    try Shell.withFolder(["tool.ps1": script]) { folder in
      let result = try Shell.run("pwsh", ["-NoProfile", "-File", "tool.ps1"], in: folder)
      #expect(result.output == "")
      #expect(result.status == 0)
    }
  }
}

@Suite struct CompletionTexts {
  /// A program whose texts hold what shells treat specially.
  private static let nasty = Parser<Sample.Globals, Int>(
    root: .group(
      Manual("nasty-tool", "It's $HOME"),
      [.command(Nasty.self) { _ in 0 }, .group(Manual("grp", "a: b [c]"), [.command(Nasty.self) { _ in 0 }])]),
    globals: [], environmentPrefix: nil
  ).description

  private struct Nasty: Command {
    static let manual = Manual("go", #"It's `x` $(y) "z" \ [a]: b%s"#, arguments: [Argument("it's [a]:b")])
    static let flags: [Flag<Self>] = [.text("flag", "A]B:C", \.flag, #"It's `x` $(y) "z" \ [a]: b%s"#)]
    var flag = ""
  }

  @Test(.enabled(if: Shell.has("bash"), "bash is not installed")) func areSafeInBash() throws {
    try check("bash", ["--norc", "-n"], BashCompletion(Self.nasty).script())
  }

  @Test(.enabled(if: Shell.has("fish"), "fish is not installed")) func areSafeInFish() throws {
    let script = FishCompletion(Self.nasty).script()
    try check("fish", ["--no-config", "-n"], script)
    try Shell.withFolder(["s": script]) { folder in
      let (output, _) = try Shell.run(
        "fish", ["--no-config", "-c", "source ./s; complete -C 'nasty-tool g'"], in: folder)
      let expected = ["go\tIt's `x` $(y) \"z\" \\ [a]: b%s", "grp\ta: b [c]"]
      #expect(output.split(separator: "\n").map(String.init).sorted() == expected)
    }
  }

  @Test(.enabled(if: Shell.has("zsh"), "zsh is not installed")) func areSafeInZsh() throws {
    try check("zsh", ["-f", "-n"], ZshCompletion(Self.nasty).script())
  }

  private func check(_ shell: String, _ arguments: [String], _ script: String) throws {
    try Shell.withFolder(["script": script]) { folder in
      let result = try Shell.run(shell, arguments + ["script"], in: folder)
      #expect(result.output == "")
      #expect(result.status == 0)
    }
  }
}
