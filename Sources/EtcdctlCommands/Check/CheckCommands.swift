import CommandModel
import EtcdAPI
import EtcdClient
import GRPC
import Output

extension Commands {
  static let check = CommandNode<Action>.group(
    Manual("check", "Measures throughput and memory use under load"),
    [.command(CheckPerfCommand.self), .command(CheckDatascaleCommand.self)])
}

/// How much load a check generates.
enum CheckLoad: String, CaseIterable, Sendable {
  case small = "s"
  case medium = "m"
  case large = "l"
  case extraLarge = "xl"

  /// The flag that chooses it.
  static func flag<Values: Options>(
    _ path: @autoclosure @escaping Flag<Values>.Path<CheckLoad>
  ) -> Flag<Values> {
    .choice(
      "load", path(), "Load to generate: s (small), m (medium), l (large) or xl (xLarge)",
      synonyms: ["small": .small, "medium": .medium, "large": .large, "xLarge": .extraLarge],
      refusal: { UsageError("unknown load \"\($0.string)\"", kind: .unsupported) })
  }

  /// The number of concurrent requests.
  var clients: Int {
    switch self {
    case .small: 50
    case .medium: 200
    case .large: 500
    case .extraLarge: 1000
    }
  }
}

/// The keys of a check could not be deleted.
struct DeletionFailure: Error, Equatable {
  let reason: String
}

/// What a check does with the keys that it wrote.
struct CheckCleanup: Options {
  static let flags: [Flag<CheckCleanup>] = [
    .toggle("auto-compact", \.compacts, "Compact the history after the check"),
    .toggle("auto-defrag", \.defragments, "Defragment all endpoints after the check"),
  ]
  /// How long one step may take.
  static let patience = Duration.seconds(30)

  var compacts = false
  var defragments = false

  /// Fails if there are keys with the prefix.
  func requireNoKeys(_ prefix: Word, advice: String, _ client: Client, in context: Context) async throws {
    var request = Etcdserverpb_RangeRequest(.prefix(prefix.bytes))
    request.limit = 1
    request.keysOnly = true
    let answer = try await client.call(API.KV.range, request, policy: .repeatable, deadline: context.deadline())
    guard answer.kvs.isEmpty else {
      throw Failure("prefix \(goQuotedText(prefix.bytes)) has keys. Delete with \(advice) first", .invalidInput)
    }
  }

  /// Deletes the keys with the prefix; returns the revision of the deletion.
  func delete(_ prefix: Word, _ client: Client) async throws -> Int64 {
    let range = KeyRange.prefix(prefix.bytes)
    let request = Etcdserverpb_DeleteRangeRequest.with {
      $0.key = .init(range.key)
      $0.rangeEnd = .init(range.rangeEnd)
    }
    do {
      let answer = try await client.call(
        API.KV.deleteRange, request, policy: .repeatable, deadline: Client.deadline(after: Self.patience))
      return answer.header.revision
    } catch {
      throw DeletionFailure(reason: shortMessage(of: error))
    }
  }

  /// Compacts up to a revision if the user asked for it.
  func compact(_ revision: Int64, _ client: Client, in context: Context) async throws {
    guard compacts else { return }
    try say("Compacting with revision \(revision)", in: context)
    let request = Etcdserverpb_CompactionRequest.with {
      $0.revision = revision
      $0.physical = true
    }
    _ = try await client.call(API.KV.compact, request, deadline: Client.deadline(after: Self.patience))
    try say("Compacted with revision \(revision)", in: context)
  }

  /// Defragments every endpoint if the user asked for it.
  func defragment(_ client: Client, in context: Context) async throws {
    guard defragments else { return }
    for endpoint in client.configuration.endpoints {
      let name = goQuotedText(Array(endpoint.text.utf8))
      try say("Defragmenting \(name)", in: context)
      _ = try await client.call(
        API.Maintenance.defragment, .init(), at: endpoint, deadline: Client.deadline(after: Self.patience))
      try say("Defragmented \(name)", in: context)
    }
  }

  private func say(_ line: String, in context: Context) throws {
    try context.printer.remark(line)
    try context.printer.flush()
  }
}
