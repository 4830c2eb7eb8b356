import CommandModel
import EtcdClient
import Output

/// `watch`: prints changes as they happen.
struct WatchCommand: RunnableCommand {
  private static let keyVariable = "ETCDCTL_WATCH_KEY"
  private static let rangeEndVariable = "ETCDCTL_WATCH_RANGE_END"

  static let manual = Manual(
    "watch", "Prints the changes of keys as they happen",
    description: [
      """
      Prints PUT or DELETE, the key and the value of each change of the key, of all keys up to range_end, or of all keys with a prefix. \
      With --rev it begins in the past. The program behind -- is run for each change, with empty standard input; it finds the change in \
      ETCD_WATCH_REVISION, ETCD_WATCH_EVENT_TYPE, ETCD_WATCH_KEY and ETCD_WATCH_VALUE, in double quotes, and inherits the environment \
      except the password and the token.
      """,
      """
      A watch whose connection breaks, or whose member loses its leader, goes on as soon as an endpoint serves it, behind the last change \
      it printed, with a note on standard error. It ends when the server refuses it, for instance because the revision was compacted.
      """,
      "With --interactive, lines like these are read from standard input; watches run side by side:",
      .code("watch [options] <key> [range_end] [-- program ...]\nprogress"),
    ],
    arguments: [
      Argument("key", optional: true), Argument("range_end", optional: true),
      Argument("program", .program, optional: true),
    ],
    examples: [
      Example("etcdctl watch --prefix /config/", "print all changes below a prefix"),
      Example("etcdctl watch job --rev 1", "print all changes since the beginning, then what comes"),
      Example("etcdctl watch job -- sh -c 'echo $ETCD_WATCH_VALUE'", "run a program for each change"),
    ],
    exitStatuses: [ExitStatus(.interrupted, "the server ended the watch")],
    environment: [
      Variable(keyVariable, "the key, when there is none on the command line"),
      Variable(rangeEndVariable, "the end of the range, together with \(keyVariable)"),
    ],
    formats: WatchReport.formats)

  static let flags: [Flag<WatchCommand>] = WatchOptions.flags.map { $0.lifted(\.options) }

  var options = WatchOptions()
  private var arguments: [Word] = []
  private var dashDash: Int?

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    self.arguments = arguments
    self.dashDash = dashDash
  }

  func run(in context: Context) async throws {
    try context.printer.require(WatchReport.self)
    let key = context.environment.value(of: Self.keyVariable)
    let rangeEnd = context.environment.value(of: Self.rangeEndVariable)
    if key == nil, let rangeEnd {
      throw UsageError("\(Self.keyVariable) is empty but got \(Self.rangeEndVariable)=\"\(rangeEnd.string)\"")
    }
    let defaults = WatchArguments.Defaults(key: key, rangeEnd: rangeEnd)
    if options.interactive {
      return try await InteractiveWatch(context: context, defaults: defaults).run()
    }
    let own = try WatchArguments(arguments, dashDash: dashDash, defaults: defaults)
    let target = try WatchTarget(own, options: options)
    let session = WatchSession(target, client: try await context.client(), context: context)
    try await session.run()
    throw Failure("watch is canceled by the server", .interrupted)
  }
}

/// The arguments of a `watch`: a key, perhaps the end of a range, and the program.
struct WatchArguments: Equatable {
  /// What the environment says when the command line doesn't.
  struct Defaults: Equatable {
    var key: Word?
    var rangeEnd: Word?
  }

  let words: [Word]
  let program: [Word]

  /// Tells apart the arguments of which `dashDash` stand before `--`.
  /// - Throws: `UsageError` when they are none of a `watch`.
  init(_ arguments: [Word], dashDash: Int?, defaults: Defaults) throws(UsageError) {
    let own = dashDash.map { Array(arguments[..<$0]) } ?? arguments
    program = dashDash.map { Array(arguments[$0...]) } ?? []
    if dashDash == arguments.count {
      throw UsageError("bad number of arguments (found separator --, but no commands)")
    }
    guard let key = defaults.key else {
      if own.isEmpty, dashDash == nil { throw UsageError("bad number of arguments") }
      words = own
      return
    }
    guard own.isEmpty else { throw UsageError("bad number of arguments (found conflicting environment key)") }
    words = [key] + (defaults.rangeEnd.map { [$0] } ?? [])
  }
}

/// What is watched, and what is done with each change.
struct WatchTarget: Equatable {
  let request: WatchRequest
  let program: [Word]

  /// - Throws: `UsageError` when there is no such thing to watch.
  init(_ arguments: WatchArguments, options: WatchOptions) throws(UsageError) {
    let words = arguments.words
    program = arguments.program
    guard let key = words.first else { throw UsageError("bad number of arguments") }
    if words.count == 2, options.prefix {
      throw UsageError("`range_end` and `--prefix` are mutually exclusive")
    }
    var range = KeyRange(key: key.bytes, rangeEnd: words.count == 2 ? words[1].bytes : [])
    if options.prefix { range = .prefix(key.bytes) }
    var request = WatchRequest(range)
    request.startRevision = options.revision
    request.prevKV = options.prevKV
    request.progressNotify = options.progressNotify
    self.request = request
  }
}
