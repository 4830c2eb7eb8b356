import CommandModel
import Files

/// Where a user's contexts are: `NAME.env` in `$XDG_CONFIG_HOME/etcdctl`, and links to the current and the one before.
struct ContextDirectory {
  private static let suffix = ".env"
  private static let current = "current"
  private static let previous = "previous"
  private static let nameLimit = 100

  /// The flags of which a command line or the environment sets all, or none: together they say who connects where.
  private static let groups: [Set<String>] = [
    [GlobalOptions.endpointsFlag, GlobalOptions.discoveryFlag, GlobalOptions.discoveryServiceFlag],
    [GlobalOptions.certificateFlag, GlobalOptions.keyFlag],
    [
      GlobalOptions.userFlag, GlobalOptions.passwordFlag, GlobalOptions.passwordFileFlag, GlobalOptions.tokenFlag,
    ],
  ]

  /// The directory; nil when the environment does not say where the user's files are.
  let path: String?

  /// The directory of the user whose environment this is.
  init(_ environment: Environment) { path = environment.ownDirectory("XDG_CONFIG_HOME", inHome: ".config") }

  // MARK: - Choosing

  /// The context that a command uses: the one that it names, or else the current one. Settings of a group are left out
  /// when a flag or variable sets one of that group.
  /// - Parameters:
  ///   - globals: the global flags of the command.
  ///   - given: the names of the flags that the command line or the environment sets.
  /// - Returns: the context; nil for none, and for a command that reads files instead of a server.
  /// - Throws: `UsageError` when it cannot be used.
  func choice(_ globals: GlobalOptions, given: Set<String>) throws(UsageError) -> ContextFile? {
    guard given.isDisjoint(with: [SnapshotSource.name, DefragCommand.dataDirectoryFlag]) else { return nil }
    guard !given.contains(GlobalOptions.contextFlag) else {
      return globals.context.isEmpty ? nil : try file(globals.context).leaving(given, Self.groups)
    }
    guard let name = currentName else { return nil }
    guard exists(name) else {
      throw UsageError(
        "the current context \(name) does not exist any more",
        advice: "etcdctl context use NAME to choose another one, or context use --none")
    }
    return try ContextFile(reading: path(of: name), name: name).leaving(given, Self.groups)
  }

  /// The context with a name, or the file at a path, which has a slash.
  /// - Throws: `UsageError` when it cannot be used.
  func file(_ word: String) throws(UsageError) -> ContextFile {
    if word.utf8.contains(UInt8(ascii: "/")) { return try ContextFile(reading: word, name: word) }
    return try ContextFile(reading: try existingPath(of: word), name: word)
  }

  // MARK: - Names

  /// The names of all contexts, sorted; none when the directory cannot be read.
  var names: [String] {
    let files = path.flatMap { try? FileTree.names(in: $0) } ?? []
    return files.compactMap(Self.name).sorted()
  }

  /// The context whose file has this name; nil if it cannot be one.
  private static func name(ofFile file: String) -> String? {
    guard file.hasSuffix(suffix) else { return nil }
    let name = String(file.dropLast(suffix.count))
    return isName(name) ? name : nil
  }

  private static func isName(_ name: String) -> Bool {
    func isAlphanumeric(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    guard let first = name.utf8.first, isAlphanumeric(first), name.utf8.count <= nameLimit else { return false }
    return name.utf8.allSatisfy { isAlphanumeric($0) || "._-@+".utf8.contains($0) }
  }

  /// Whether there is a context of this name.
  func exists(_ name: String) -> Bool { path.map { FileTree.exists("\($0)/\(name)\(Self.suffix)") } ?? false }

  /// The path of the context with a name.
  /// - Throws: `UsageError` when this cannot be a name.
  func path(of name: String) throws(UsageError) -> String {
    guard Self.isName(name) else {
      throw UsageError(
        "\"\(name)\" cannot be the name of a context: use letters, digits and ._-@+, with a letter or digit first")
    }
    guard let path else { throw UsageError("contexts have no directory: neither XDG_CONFIG_HOME nor HOME is set") }
    return "\(path)/\(name)\(Self.suffix)"
  }

  /// The path of a context that exists.
  /// - Throws: `UsageError`.
  func existingPath(of name: String) throws(UsageError) -> String {
    let path = try path(of: name)
    guard FileTree.exists(path) else {
      let isFile = FileTree.exists(name)
      throw UsageError(
        "there is no context \(name)" + (isFile ? "; for the file of that name, write ./\(name)" : ""),
        advice: names.isEmpty ? "etcdctl context add NAME to make one" : "one of: \(names.joined(separator: ", "))")
    }
    return path
  }

  /// The path of a context that does not exist yet.
  /// - Throws: `UsageError`.
  func newPath(of name: String) throws(UsageError) -> String {
    let path = try path(of: name)
    guard !FileTree.exists(path) else {
      throw UsageError("the context \(name) exists already", advice: "etcdctl context edit \(name) to change it")
    }
    return path
  }

  // MARK: - The current context

  /// The name of the current context; nil for none.
  var currentName: String? { target(of: Self.current) }

  /// The name of the context that was current before; nil for none.
  var previousName: String? { target(of: Self.previous) }

  private func target(of link: String) -> String? {
    path.flatMap { FileTree.linkTarget(of: "\($0)/\(link)") }.flatMap {
      Self.name(ofFile: String(decoding: $0, as: UTF8.self))
    }
  }

  /// Makes a context the current one; nil for none.
  /// - Throws: `FileError`.
  func use(_ name: String?) throws {
    guard let path, name != currentName else { return }
    if let currentName { try FileTree.replaceLink("\(path)/\(Self.previous)", leadingTo: currentName + Self.suffix) }
    guard let name else { return FileTree.remove("\(path)/\(Self.current)") }
    try FileTree.replaceLink("\(path)/\(Self.current)", leadingTo: name + Self.suffix)
  }

  // MARK: - Changing

  /// Writes a new context, which only its owner can read.
  /// - Throws: `UsageError`, `FileError`.
  func write(_ text: [UInt8], as name: String) throws {
    let file = try newPath(of: name)
    _ = try FileTree.makeDirectories(FileTree.parent(of: file))
    try WholeFile.replace(file, text, permissions: 0o600)
  }

  /// Removes a context, and the links that lead to it.
  /// - Throws: `UsageError`.
  func remove(_ name: String) throws(UsageError) {
    FileTree.remove(try existingPath(of: name))
    for link in [Self.current, Self.previous] where target(of: link) == name {
      if let path { FileTree.remove("\(path)/\(link)") }
    }
  }
}

extension ContextFile {
  /// Itself without the settings of the groups of which something else sets a flag.
  fileprivate func leaving(_ given: Set<String>, _ groups: [Set<String>]) -> ContextFile {
    let taken = groups.filter { !$0.isDisjoint(with: given) }.joined().map { GlobalOptions.variable(of: $0) }
    let endpoints = GlobalOptions.variable(of: GlobalOptions.endpointsFlag)
    var file = self
    if taken.contains(endpoints) { file.unusedEndpoints = self[endpoints]?.value }
    file.settings.removeAll { taken.contains($0.name) }
    return file
  }
}
