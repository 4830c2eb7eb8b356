/// Finds the command in a command line, before its flags can be parsed.
struct CommandSearch<Action> {
  /// The command found and the words that remain for it.
  struct Found {
    /// What was called.
    var target: Target
    /// The full names that lead to it.
    var path: [String]
    /// All words but those that named commands.
    var words: [Word]
    /// The first word that named no member of the group found, if it is a group.
    var stray: Word?
  }

  enum Target {
    case node(CommandNode<Action>)
    /// The built-in `help`.
    case help
  }

  let root: CommandNode<Action>
  let globals: [FlagDescription]

  /// Walks down the tree along the words that are neither flags nor, as far as can be determined, values of flags.
  func find(_ words: [Word]) -> Found {
    var (node, path, commandWords) = (root, [String](), [Int]())
    var index = 0
    var found: Found { Found(target: .node(node), path: path, words: words.without(commandWords), stray: nil) }
    while index < words.count, node.isGroup {
      let word = words[index]
      if word == "--" { break }
      if word.beginsWithDash {
        let next = index + 1 < words.count ? words[index + 1] : nil
        index += consumesNext(word, next: next, in: node) ? 2 : 1
        continue
      }
      if !word.isEmpty {
        guard let target = child(word.string, of: node, isRoot: path.isEmpty) else {
          var group = found
          group.stray = word
          return group
        }
        commandWords.append(index)
        switch target {
        case .help:
          return Found(
            target: .help, path: [Self.helpManual.name], words: words.without(commandWords), stray: nil)
        case .node(let child):
          node = child
          path.append(child.manual.name)
        }
      }
      index += 1
    }
    return found
  }

  /// The member of a group that a word names: by its name, an alias or a unique prefix.
  func child(_ word: String, of group: CommandNode<Action>, isRoot: Bool) -> Target? {
    for child in group.children where child.manual.isCalled(word) { return .node(child) }
    if isRoot, word == Self.helpManual.name { return .help }
    let manuals = group.children.map(\.manual)
    let matches = manuals.indices.filter { index in
      manuals[index].canBeAbbreviated && manuals[index].names.contains { $0.hasPrefix(word) }
    }
    let matchesHelp = isRoot && Self.helpManual.name.hasPrefix(word)
    switch (matches.count, matchesHelp) {
    case (1, false): return .node(group.children[matches[0]])
    case (0, true): return .help
    default: return nil
    }
  }

  /// Whether a word that looks like a flag takes the next word as its value.
  ///
  /// Flags of commands may precede the command. If one command has a flag with a value and another has one of the same
  /// name without, or if no command has it, the next word is a value unless it names a command.
  private func consumesNext(_ word: Word, next: Word?, in group: CommandNode<Action>) -> Bool {
    guard let next, !word.bytes.contains(UInt8(ascii: "=")) else { return false }
    let letters = word.bytes.dropFirst()
    guard letters.first == UInt8(ascii: "-") else {
      for (offset, letter) in letters.enumerated() {
        let isLast = offset == letters.count - 1
        if takesValue({ $0.isCalled(letter) }, next: next, in: group) { return isLast }
      }
      return false
    }
    return takesValue({ $0.isCalled(letters.dropFirst()) }, next: next, in: group)
  }

  private func takesValue(
    _ matches: (FlagDescription) -> Bool, next: Word, in group: CommandNode<Action>
  ) -> Bool {
    if let reference = FlagTable(global: globals).first(where: matches) {
      return FlagTable(global: globals)[reference].kind.takesValue
    }
    let flags = group.flagsBelow.filter(matches)
    let (withValue, without) = (flags.contains { $0.kind.takesValue }, flags.contains { !$0.kind.takesValue })
    guard withValue == without else { return withValue }
    return !next.beginsWithDash && child(next.string, of: group, isRoot: false) == nil
  }

  /// The error for a word that names no member of a group.
  ///
  /// For a subcommand, cobra shows the group's help and succeeds instead: a scheduled `snapshot svae` would pass for a
  /// backup.
  func unknownCommand(_ word: Word, in group: CommandNode<Action>, path: [String]) -> UsageError {
    let isRoot = path.isEmpty
    let names = group.children.map(\.manual).filter { !$0.isHidden }.map(\.name)
    let typed = word.string
    let caller = ([root.manual.name] + path).joined(separator: " ")
    let message = "unknown command \(GoSyntax.quoted(typed)) for \(GoSyntax.quoted(caller))"
    if let advice = group.manual.foreignNames[typed] { return UsageError(message, kind: .syntax, advice: advice) }
    var suggestions = Suggestions.similar(to: typed, in: names + (isRoot ? [Self.helpManual.name] : []))
    // `etcdctl list` may have meant the list of one of the groups.
    for member in group.children where isRoot && suggestions.isEmpty && !member.manual.isHidden {
      for manual in member.children.map(\.manual) where manual.name == typed && !manual.isHidden {
        suggestions.append("\(member.manual.name) \(typed)")
      }
    }
    return UsageError(message, kind: .syntax, suggestions: suggestions)
  }

  /// The built-in command that shows help.
  static var helpManual: Manual {
    Manual(
      "help", "Shows help for a command",
      description: ["Without arguments, lists the commands."],
      arguments: [Argument("command", .command, optional: true, repeated: true)], globals: .ignored)
  }
}

extension CommandSearch.Target {
  var group: CommandNode<Action>? {
    if case .node(let node) = self, node.isGroup { node } else { nil }
  }
}

extension CommandNode {
  /// The flags of all commands below a group.
  fileprivate var flagsBelow: [FlagDescription] {
    flagTraits() + children.flatMap(\.flagsBelow)
  }
}

extension Word {
  fileprivate var beginsWithDash: Bool { bytes.first == UInt8(ascii: "-") }
}

extension Manual {
  fileprivate var names: [String] { [name] + aliases }

  fileprivate func isCalled(_ word: String) -> Bool { name == word || aliases.contains(word) }
}

extension [Word] {
  fileprivate func without(_ indices: [Int]) -> [Word] {
    self.indices.filter { !indices.contains($0) }.map { self[$0] }
  }
}
