/// Where a flag was found.
enum FlagReference: Hashable {
  case local(Int)
  case global(Int)
  case help
}

/// The flags that a command line can use.
struct FlagTable {
  let local: [FlagDescription]
  let global: [FlagDescription]
  let help: FlagDescription

  init(local: [FlagDescription] = [], global: [FlagDescription], command: String = "") {
    self.local = local
    self.global = global
    help = FlagDescription.help(for: command)
  }

  /// Finds a flag; a command's own flag hides a global one of the same name.
  func first(where matches: (FlagDescription) -> Bool) -> FlagReference? {
    if let index = local.firstIndex(where: matches) { return .local(index) }
    if let index = global.firstIndex(where: matches) { return .global(index) }
    return matches(help) ? .help : nil
  }

  subscript(reference: FlagReference) -> FlagDescription {
    switch reference {
    case .local(let index): local[index]
    case .global(let index): global[index]
    case .help: help
    }
  }

  /// The listed flags most like a name, with dashes.
  func suggestions(for name: String) -> [String] {
    let flags = (local + global + [help]).filter(\.isListed)
    let known = flags.filter { $0.otherNames.contains(name) }.map(\.name)
    let names = known.isEmpty ? Suggestions.similar(to: name, in: flags.map(\.name)) : known
    return names.map { "--\($0)" }
  }

  /// Suggestions for letters after one dash: `-limit`, or a short flag of another program.
  func suggestions(forLetters letters: some Collection<UInt8>) -> [String] {
    if let flag = first(where: { $0.isCalled(letters) }) { return ["--\(self[flag].name)"] }
    guard let letter = letters.first else { return [] }
    let name = String(decoding: [letter], as: UTF8.self)
    return (local + global).filter { $0.isListed && $0.otherNames.contains(name) }.map { "--\($0.name)" }
  }
}
