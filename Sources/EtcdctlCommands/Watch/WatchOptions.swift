import CommandModel

/// The flags of a watch, on the command line and in the lines of the interactive mode.
struct WatchOptions: Options, Equatable {
  static let flags: [Flag<WatchOptions>] = [
    // Lines accept it, too, without an effect, as in etcd's own client.
    .toggle("interactive", short: "i", \.interactive, "Read watch requests from standard input"),
    .toggle("prefix", \.prefix, "Watch all keys with this prefix"),
    .integer("rev", \.revision, "Start at this revision; 0 for new events only"),
    .toggle("prev-kv", \.prevKV, "Print the previous key and value, too"),
    .toggle("list", \.list, "Print the present keys and SYNC first, then every change after them"),
    .toggle("relist", \.relist, "With --list, list again after a compaction, and print only what changed"),
    .toggle("progress-notify", \.progressNotify, "Request periodic progress notifications from the server"),
  ]

  var interactive = false
  var prefix = false
  var revision: Int64 = 0
  var prevKV = false
  var list = false
  var relist = false
  var progressNotify = false
}

/// One line of the interactive mode, after the word `watch`.
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
