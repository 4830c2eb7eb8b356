import CommandModel
import EtcdAPI
import EtcdClient
import GRPC
import Output

/// One running watch: prints events and runs the program for each of them.
final class WatchSession: Sendable {
  private let target: WatchTarget
  private let watch: Watch
  private let listWatch: ListWatch?
  private let context: Context

  init(_ target: WatchTarget, client: Client, context: Context) {
    self.target = target
    self.context = context
    let watch = Watch(target.request, client: client, beginning: target.list == nil ? .now : .whenPossible)
    self.watch = watch
    listWatch = target.list.map {
      ListWatch(
        watch, of: $0.range, client: client, relists: $0.isRepeated, patience: context.globals.commandTimeout)
    }
  }

  /// Watches until the server refuses or cancels the watch.
  /// - Throws: why the watch could not be created or the list not be read, a failed write, or a failed program.
  func run() async throws {
    do {
      if let listWatch { try await follow(listWatch) } else { try await follow() }
    } catch let refusal as RPCError where listWatch == nil || !refusal.isMissingResponse {
      // A status of unknown code adds nothing to its text.
      let text = refusal.code == .unknown ? refusal.message : describe(refusal).message ?? refusal.sentence
      context.standardError.line("watch was canceled (\(text))")
    }
  }

  private func follow() async throws {
    var sink = try context.printer.sink(of: WatchReport())
    var changes: [[String: [UInt8]]] = []
    try await watch.run { update in try await take(update, &sink, &changes) }
  }

  private func follow(_ listWatch: ListWatch) async throws {
    var sink = try context.printer.sink(of: ListWatchReport())
    var changes: [[String: [UInt8]]] = []
    try await listWatch.run { update in
      switch update {
      case .watch(let update): try await take(update, &sink, &changes)
      case .compacted(let cause): context.standardError.line("watch interrupted (\(cause.sentence)); listing again")
      case .list(let part):
        try context.exclusively {
          try sink.take(part)
          try context.printer.flush()
        }
        guard !target.program.isEmpty else { return }
        for index in 0..<part.count {
          let change = part.withEvent(at: index) { variables($0.typeName, $0.keyValue, at: part.header.revision) }
          try await runProgram(for: change)
        }
      }
    }
  }

  /// Prints an update and runs the program for each event; `changes` are those of a response that goes on.
  private func take(
    _ update: WatchUpdate, _ sink: inout some WatchSink, _ changes: inout [[String: [UInt8]]]
  ) async throws {
    switch update {
    case .interrupted(let cause): context.standardError.note(interruption: cause, of: "watch")
    case .resumed(let endpoint): context.standardError.line("watch resumed at \(endpoint)")
    case .response(let response, let skipped):
      if response.isCanceled {
        context.standardError.line("watch was canceled (etcdserver: mvcc: required revision has been compacted)")
      }
      try context.exclusively {
        try sink.take(response, skipping: skipped)
        try context.printer.flush()
      }
      guard !target.program.isEmpty else { return }
      changes += try Array(variables(for: response).dropFirst(skipped))
      // As in etcd's own client, all events of a response are printed before programs run.
      guard !response.isFragment else { return }
      for change in changes { try await runProgram(for: change) }
      changes = []
    }
  }

  /// Requests a progress notification, for ten seconds if the server does not answer: it ignores the requests until the
  /// watch has caught up with it, which takes a tenth of a second or so.
  func askForProgress() async throws {
    watch.askForProgress()
    var pause = Duration.milliseconds(150)
    for _ in 0..<6 {
      try await Task.sleep(for: pause, clock: .continuous)
      guard watch.askForProgressAgain() else { return }
      pause *= 2
    }
  }

  /// The environment of the program for each event.
  private func variables(for response: WatchResponse) throws -> [[String: [UInt8]]] {
    var changes: [[String: [UInt8]]] = []
    try response.forEachEvent { event in
      changes.append(variables(event.typeName, event.keyValue, at: response.header.revision))
    }
    return changes
  }

  private func variables(_ type: String, _ pair: KeyValueView, at revision: Int64) -> [String: [UInt8]] {
    [
      "ETCD_WATCH_REVISION": Array("\(revision)".utf8),
      "ETCD_WATCH_EVENT_TYPE": goQuoted(Array(type.utf8)),
      "ETCD_WATCH_KEY": goQuoted([UInt8](pair.key)),
      "ETCD_WATCH_VALUE": goQuoted([UInt8](pair.value)),
    ]
  }

  private func runProgram(for change: [String: [UInt8]]) async throws {
    let program = ChildProgram(target.program, adding: change)
    let outcome = try await program.run()
    guard outcome.isSuccess else {
      context.standardError.line("command \(program.description) failed: \(outcome.description)")
      throw Failure(nil)
    }
  }
}

extension RPCError {
  /// Whether a request was not carried out, instead of being refused.
  fileprivate var isMissingResponse: Bool { code == .deadlineExceeded || code == .unavailable }
}

extension WatchEvent {
  /// The name of the event type in etcd's API.
  var typeName: String {
    switch type {
    case .put: "PUT"
    case .delete: "DELETE"
    case .UNRECOGNIZED(let number): "\(number)"
    }
  }
}

extension ListEvent {
  /// The name of the event type; PUT and DELETE are those of etcd's API.
  var typeName: String {
    switch kind {
    case .listed: "LIST"
    case .put: "PUT"
    case .delete: "DELETE"
    case .synced: "SYNC"
    }
  }
}
