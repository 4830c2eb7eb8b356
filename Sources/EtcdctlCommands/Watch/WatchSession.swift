import CommandModel
import EtcdClient
import GRPC
import Output

/// One running watch: prints events and runs the program for each of them.
final class WatchSession: Sendable {
  private let target: WatchTarget
  private let watch: Watch
  private let context: Context

  init(_ target: WatchTarget, client: Client, context: Context) {
    self.target = target
    self.context = context
    watch = Watch(target.request, client: client)
  }

  /// Watches until the server refuses or cancels the watch.
  /// - Throws: why the watch could not be created, a failed write, or a failed program.
  func run() async throws {
    do {
      try await follow()
    } catch let refusal as RPCError {
      // A status of unknown code adds nothing to its text.
      let text = refusal.code == .unknown ? refusal.message : refusal.sentence
      context.standardError.line("watch was canceled (\(text))")
    }
  }

  private func follow() async throws {
    var sink = try context.printer.sink(of: WatchReport())
    var changes: [[String: [UInt8]]] = []
    try await watch.run { update in
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
  }

  /// Requests a progress notification.
  func askForProgress() {
    watch.askForProgress()
  }

  /// The environment of the program for each event.
  private func variables(for response: WatchResponse) throws -> [[String: [UInt8]]] {
    var changes: [[String: [UInt8]]] = []
    try response.forEachEvent { event in
      changes.append([
        "ETCD_WATCH_REVISION": Array("\(response.header.revision)".utf8),
        "ETCD_WATCH_EVENT_TYPE": goQuoted(Array(event.typeName.utf8)),
        "ETCD_WATCH_KEY": goQuoted([UInt8](event.keyValue.key)),
        "ETCD_WATCH_VALUE": goQuoted([UInt8](event.keyValue.value)),
      ])
    }
    return changes
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

extension WatchEvent {
  /// The name of the event type in etcd's API.
  var typeName: String {
    switch type {
    case 0: "PUT"
    case 1: "DELETE"
    default: "\(type)"
    }
  }
}
