import CommandModel

/// A made-up program with a bit of everything.
enum Sample {
  enum Format: String, CaseIterable, Sendable { case simple, json, table }
  enum Order: String, CaseIterable, Sendable { case ascending = "ASCEND", descending = "DESCEND" }

  struct Globals: Options, Equatable {
    var endpoints = ["127.0.0.1:2379"]
    var timeout = Duration.seconds(2)
    var isHex = false
    var isInsecure = true
    var format = Format.simple
    var key = ""
    var config = ""

    static let flags: [Flag<Self>] = [
      .list("endpoints", "ENDPOINT", \.endpoints, "where to connect"),
      .duration("dial-timeout", \.timeout, "how long to wait for a connection"),
      .toggle("hex", \.isHex, "print bytes in hexadecimal"),
      .toggle("insecure-transport", \.isInsecure, "do not encrypt"),
      .choice("write-out", short: "w", \.format, "the output format") { word in
        UsageError("unsupported output format \(word.string)", kind: .unsupported)
      }.choosingFormat().suggested(for: "output", "o"),
      .file("key", \.key, "the private key"),
      .directory("config", \.config, "where settings are").hidden(),
    ]
  }

  /// Flags that two commands share.
  struct Range: Options, Equatable {
    var isPrefix = false
    var fromKey = false

    static let flags: [Flag<Self>] = [
      .toggle("prefix", \.isPrefix, "every key with the given prefix"),
      .toggle("from-key", \.fromKey, "every key from the given one on"),
    ]
  }

  struct Get: Command, Equatable {
    static let manual = Manual(
      "get", "Reads keys",
      description: ["Reads one key or many.", .code("$ tool get a b"), "It's \"quick\" & <safe> - 100% \\o/."],
      arguments: [Argument("key"), Argument("range_end", optional: true)],
      examples: [Example("tool get --prefix /", "every key below /")],
      exitStatuses: [ExitStatus(4, "An unknown order.")], formats: ["simple", "json"],
      seeAlso: [["put"], ["member", "list"]])
    static let flags: [Flag<Self>] =
      Range.flags.map { $0.lifted(\.range) } + [
        .integer("limit", \.limit, "how many keys at most"),
        .integer("rev", \.revision, "the revision to read"),
        .choice("order", \.order, "the order of the keys", ignoringCase: true) { word in
          UsageError("bad sort order \(word.string)", kind: .unsupported)
        },
        .toggle("quick", short: "q", \.isQuick, "hurry").deprecated("it is always quick"),
      ]
    var range = Range()
    var limit: Int64 = 0
    var revision: Int64?
    var order: Order?
    var isQuick = false
    var key: Word = ""
    var end: Word?

    mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
      guard let key = arguments.first, arguments.count <= 2 else {
        throw UsageError("get command needs one argument as key and an optional argument as range_end")
      }
      self.key = key
      end = arguments.dropFirst().first
    }
  }

  struct Put: Command, Equatable {
    static let manual = Manual("put", "Writes a key", arguments: [Argument("key"), Argument("value", optional: true)])
    static let flags: [Flag<Self>] = [
      .text("lease", "ID", \.lease, "the lease to attach, as `tool lease` prints it"),
      .bytes("note", "TEXT", \.note, "anything"),
    ]
    var lease = "0"
    var note: Word = ""
    var words: [Word] = []

    mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
      words = arguments
    }
  }

  struct Lock: Command, Equatable {
    static let manual = Manual(
      "lock", "Holds a lock",
      arguments: [Argument("name"), Argument("command", .program, optional: true)],
      environment: [Variable("TOOL_LOCK_KEY", "the key to lock")])
    static let flags: [Flag<Self>] = [.integer("ttl", \.ttl, "seconds")]
    var ttl = 10
    var words: [Word] = []
    var dashDash: Int?

    mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
      words = arguments
      self.dashDash = dashDash
    }
  }

  struct Add: Command, Equatable {
    static let manual = Manual("add", "Adds a member", arguments: [Argument("name")])
    static let flags: [Flag<Self>] = [
      .list("peer-urls", "URL", \.peers, "where the member listens"),
      .toggle("cluster", \.isCluster, "everywhere").readingEnvironment(),
    ]
    var peers: [String] = []
    var isCluster = false
  }

  struct List: Command, Equatable {
    static let manual = Manual("list", "Lists the members", aliases: ["ls"], globals: .flagsOnly)
  }

  struct Restore: Command, Equatable {
    static let manual = Manual("restore", "Restores files", arguments: [Argument("file", .file, repeated: true)])
    static let flags: [Flag<Self>] = [
      .directory("data-dir", short: "d", \.directory, "where to write"),
      .text("prefix", "PREFIX", \.prefix, "what to restore"),
    ]
    var directory = ""
    var prefix = ""
    var files: [Word] = []

    mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
      try Self.manual.checkCount(of: arguments)
      files = arguments
    }
  }

  struct Shell: Command, Equatable {
    static let manual = Manual(
      "completion", "Prints a script", arguments: [Argument("shell", .choice(["bash", "zsh"]))], globals: .ignored,
      showsHelpAlone: true)
    var shell = ""

    mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
      try Self.manual.checkCount(of: arguments)
      shell = arguments[0].string
    }
  }

  struct Secret: Command, Equatable {
    static let manual = Manual("secret", "Is not shown", isHidden: true)
  }

  struct Gather: Command, Equatable {
    static let manual = Manual("gather", "Is new", canBeAbbreviated: false)
  }

  enum Action: Equatable, Sendable {
    case get(Get)
    case put(Put)
    case lock(Lock)
    case add(Add)
    case list(List)
    case restore(Restore)
    case completion(Shell)
    case secret(Secret)
    case gather(Gather)
  }

  static let root = CommandNode<Action>.group(
    Manual(
      "tool", "Does things", exitStatuses: [ExitStatus(0, "Success."), ExitStatus(1, "Failure.")],
      environment: [Variable("TOOL_API", "must be 3")]),
    [
      .command(Get.self, action: Action.get),
      .command(Put.self, action: Action.put),
      .command(Lock.self, action: Action.lock),
      .group(
        Manual("member", "Commands for members"),
        [.command(Add.self, action: Action.add), .command(List.self, action: Action.list)]),
      .command(Restore.self, action: Action.restore),
      .command(Shell.self, action: Action.completion),
      .command(Secret.self, action: Action.secret),
      .command(Gather.self, action: Action.gather),
    ])

  static let parser = Parser(root: root, globals: Globals.flags, environmentPrefix: "TOOL_")

  static func parse(_ line: String, _ variables: [String: Word] = [:]) throws -> Invocation<Globals, Action> {
    try parser.parse(line.split(separator: " ").map { Word(String($0)) }, environment: Environment(variables))
  }

  /// The command that a line runs; nil when it shows help.
  static func action(_ line: String, _ variables: [String: Word] = [:]) throws -> Action? {
    guard case .run(let action) = try parse(line, variables).outcome else { return nil }
    return action
  }

  /// The error that a line is.
  static func error(_ line: String, _ variables: [String: Word] = [:]) -> UsageError? {
    do {
      _ = try parse(line, variables)
      return nil
    } catch {
      return error as? UsageError
    }
  }
}
