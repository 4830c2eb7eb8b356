import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `watch`: prints events as they happen.
struct WatchCommand: RunnableCommand {
  private static let keyVariable = "ETCDCTL_WATCH_KEY"
  private static let rangeEndVariable = "ETCDCTL_WATCH_RANGE_END"

  static let manual = Manual(
    "watch", "Prints changes of keys as they happen",
    description: [
      """
      Prints PUT or DELETE, the key and the value of each event of a key, of the range [key, range_end), or of all \
      keys with a prefix. With --rev, prints past events first. A program after -- is run for each event, with empty \
      standard input; the event is in ETCD_WATCH_REVISION, ETCD_WATCH_EVENT_TYPE, ETCD_WATCH_KEY and ETCD_WATCH_VALUE, \
      the last three in double quotes. The program inherits the environment except the password and the token.
      """,
      """
      With --list, prints the present state first: LIST, the key and the value of each key at one revision; then SYNC \
      and that revision; then every change after it, without a gap. When a compaction has removed changes that are \
      still needed, it ends; with --relist, it lists again and prints only what changed, in key order: PUT, and DELETE \
      for keys that were deleted meanwhile, then SYNC. When such a key was deleted is not known: its mod revision is 0, \
      and there is no previous pair. For that it keeps all keys and their revisions in memory. A program runs for LIST \
      and SYNC, too.
      """,
      """
      When the connection breaks or the member loses its leader, the watch resumes after the last printed event as \
      soon as an endpoint serves it, with a note on standard error. It ends when the server cancels it, for instance \
      because the revision was compacted.
      """,
      """
      With --stats, prints how many events there are instead of the events: for each interval, the keys grouped by \
      their first --depth segments, the busiest group first. Ctrl-C ends it with status 0.
      """,
      "With --interactive, reads lines such as these from standard input; all watches run in parallel:",
      .code("watch [options] <key> [range_end] [-- program ...]\nprogress"),
    ],
    arguments: [
      Argument("key", .key, optional: true), Argument("range_end", .key, optional: true),
      Argument("program", .program, optional: true),
    ],
    examples: [
      Example("etcdctl watch --prefix /registry/pods/default/", "print changes of all keys with a prefix"),
      Example("etcdctl watch /app/config --rev 1", "print all events since revision 1, then new ones"),
      Example("etcdctl watch --list --prefix /registry/pods/", "print all keys with a prefix, then their changes"),
      Example("etcdctl watch --list --relist --prefix /app/ -w json", "the same, also across compactions"),
      Example("etcdctl watch --prefix / --stats --depth 2", "show who writes: events per second by prefix"),
      Example("etcdctl watch /app/config -- systemctl reload app", "run a program for each event"),
    ],
    exitStatuses: [ExitStatus(.interrupted, "the server canceled the watch")],
    environment: [
      Variable(keyVariable, "the key to watch, if none is on the command line"),
      Variable(rangeEndVariable, "the end of the range, with \(keyVariable)"),
    ],
    formats: WatchReport.formats)

  static let flags: [Flag<WatchCommand>] =
    WatchOptions.flags.map { $0.lifted(\.options) } + [
      .interval("stats", \.statistics, usual: .seconds(1), "Print events per second by prefix instead of events"),
      .integer("depth", \.depth, "With --stats, how many segments of a key make a group"),
    ]

  var options = WatchOptions()
  var statistics: Duration?
  var depth = 2
  private var arguments: [Word] = []
  private var dashDash: Int?

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    self.arguments = arguments
    self.dashDash = dashDash
    guard depth > 0 else { throw UsageError("--depth must be at least 1") }
    if statistics != nil, options.interactive || options.list || dashDash != nil {
      throw UsageError("--stats cannot be combined with --interactive, --list or a program")
    }
  }

  func run(in context: Context) async throws {
    if statistics == nil {
      try context.printer.require(WatchReport.self)
    } else {
      try context.printer.require(WatchStatisticsReport.self)
    }
    let key = context.environment.value(of: Self.keyVariable)
    let rangeEnd = context.environment.value(of: Self.rangeEndVariable)
    if key == nil, let rangeEnd {
      throw UsageError("\(Self.rangeEndVariable) is \"\(rangeEnd.string)\", but \(Self.keyVariable) is empty")
    }
    let defaults = WatchArguments.Defaults(key: key, rangeEnd: rangeEnd)
    if options.interactive {
      return try await InteractiveWatch(context: context, defaults: defaults).run()
    }
    let own = try WatchArguments(arguments, dashDash: dashDash, defaults: defaults)
    let target = try WatchTarget(own, options: options)
    try target.requireFormat(of: context.printer)
    if let statistics {
      let counting = WatchStatistics(
        request: target.request, interval: statistics, depth: depth, context: context)
      return try await counting.run()
    }
    let session = WatchSession(target, client: try await context.client(), context: context)
    try await session.run()
    throw Failure("watch is canceled by the server", .interrupted)
  }
}

/// The arguments of a `watch`: a key, perhaps the end of a range, and the program.
struct WatchArguments: Equatable {
  /// Arguments from the environment, for those missing on the command line.
  struct Defaults: Equatable {
    var key: Word?
    var rangeEnd: Word?
  }

  let words: [Word]
  let program: [Word]

  /// Splits the arguments; the first `dashDash` precede `--`.
  /// - Throws: `UsageError` when they are not those of a watch.
  init(_ arguments: [Word], dashDash: Int?, defaults: Defaults) throws(UsageError) {
    let own = dashDash.map { Array(arguments[..<$0]) } ?? arguments
    program = dashDash.map { Array(arguments[$0...]) } ?? []
    if dashDash == arguments.count {
      throw UsageError("watch command needs a program after --")
    }
    guard let key = defaults.key else {
      if own.isEmpty, dashDash == nil { throw UsageError("watch command needs a key") }
      words = own
      return
    }
    guard own.isEmpty else { throw UsageError("watch command takes no key argument while ETCDCTL_WATCH_KEY is set") }
    words = [key] + (defaults.rangeEnd.map { [$0] } ?? [])
  }
}

/// What is watched, and the program to run for each event.
struct WatchTarget: Equatable {
  /// What is listed before the watch begins.
  struct List: Equatable {
    let range: KeyRange
    /// Whether to list again after a compaction.
    let isRepeated: Bool
  }

  let request: Etcdserverpb_WatchCreateRequest
  let list: List?
  let program: [Word]

  /// - Throws: `UsageError` when key, range and flags contradict each other.
  init(_ arguments: WatchArguments, options: WatchOptions) throws(UsageError) {
    let words = arguments.words
    program = arguments.program
    guard let key = words.first else { throw UsageError("watch command needs a key") }
    if words.count == 2, options.prefix {
      throw UsageError("range_end cannot be combined with --prefix")
    }
    if options.list, options.revision != 0 {
      throw UsageError("--list cannot be combined with --rev: it begins with the latest revision")
    }
    if options.relist, !options.list {
      throw UsageError("--relist needs --list")
    }
    var range = KeyRange(key: key.bytes, rangeEnd: words.count == 2 ? words[1].bytes : [])
    if options.prefix { range = .prefix(key.bytes) }
    var request = Etcdserverpb_WatchCreateRequest(range)
    request.startRevision = options.revision
    request.prevKv = options.prevKV
    request.progressNotify = options.progressNotify
    self.request = request
    list = options.list ? List(range: range, isRepeated: options.relist) : nil
  }

  /// Refuses a format in which the watch cannot be printed, before a request is sent.
  func requireFormat(of printer: Printer) throws(UnsupportedFormat) {
    if list != nil { try printer.require(ListWatchReport.self) }
  }
}
