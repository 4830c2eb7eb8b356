import CommandModel

/// The flags of a watch, on the command line and in the lines of the interactive mode.
struct WatchOptions: Options, Equatable {
  static let flags: [Flag<WatchOptions>] = [
    // In a line, too, as etcd's own client has it: it changes nothing there.
    .toggle("interactive", short: "i", \.interactive, "Read watches from standard input"),
    .toggle("prefix", \.prefix, "Watch all keys that begin with the key"),
    .integer("rev", \.revision, "Begin at this revision; 0 for what comes from now on"),
    .toggle("prev-kv", \.prevKV, "Print the pair before each change, too"),
    .toggle("progress-notify", \.progressNotify, "Have the server tell now and then how far it is"),
  ]

  var interactive = false
  var prefix = false
  var revision: Int64 = 0
  var prevKV = false
  var progressNotify = false
}

/// One line of the interactive mode, behind the word `watch`.
struct WatchLine: Command, Equatable {
  static let manual = Manual(
    WatchCommand.manual.name, WatchCommand.manual.summary, arguments: WatchCommand.manual.arguments)
  static let flags: [Flag<WatchLine>] = WatchOptions.flags.map { $0.lifted(\.options) }

  var options = WatchOptions()
  private(set) var arguments: [Word] = []
  private(set) var dashDash: Int?

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    self.arguments = arguments
    self.dashDash = dashDash
  }
}
