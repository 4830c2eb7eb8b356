import CommandModel
import EtcdAPI
import EtcdClient
import GRPC
import Offline
import Output

/// `compaction`: compacts the history up to a revision.
struct CompactionCommand: RunnableCommand {
  static let manual = Manual(
    "compaction", "Compacts the history up to a revision",
    description: [
      """
      Keeps the current value of every key, but earlier revisions can no longer be read or watched. The space is \
      reused by new data; defrag returns it to the file system.
      """,
      """
      With --keep N instead of a revision, the N newest revisions before the current one remain, and it is no error \
      when there is nothing to compact. With --keep DURATION, the history of that time remains: etcd does not record \
      when a revision was made, so the command does. Each call adds the current revision and the time to the file \
      that --samples names, and compacts to the newest revision in it that is older than DURATION. Run it on a \
      schedule; the first calls compact nothing.
      """,
    ],
    arguments: [Argument("revision", optional: true)],
    examples: [
      Example("etcdctl compaction 1234", "compact all history before revision 1234"),
      Example("etcdctl compaction --physical 1234", "wait until the old revisions are removed from the database"),
      Example("etcdctl compaction --keep 10000", "keep the last 10,000 revisions"),
      Example(
        "etcdctl compaction --keep 1h --samples /var/lib/etcdctl/revisions",
        "keep the history of the last hour; run it every few minutes"),
    ],
    seeAlso: [["defrag"]])

  static let flags: [Flag<CompactionCommand>] = [
    .toggle("physical", \.physical, "Wait until the old revisions are removed from the database"),
    .text("keep", "N|DURATION", \.keep, "Keep this many revisions, or the history of this time, such as 1h"),
    .file("samples", \.samples, "File of revisions and their times for --keep DURATION; made if needed"),
  ]

  /// How much of the history remains.
  private enum Extent {
    case before(Int64)
    case revisions(Int64)
    case time(Duration)
  }

  var physical = false
  var keep = ""
  var samples = ""
  private var extent = Extent.before(0)

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    guard keep.isEmpty else {
      guard arguments.isEmpty else { throw UsageError("--keep cannot be combined with a revision") }
      extent = try keptExtent()
      return
    }
    guard samples.isEmpty else { throw UsageError("--samples needs --keep with a duration") }
    guard let word = arguments.first else { throw UsageError("compaction command needs a revision or --keep") }
    guard let revision = Int64(word.string) else {
      throw UsageError("invalid revision \"\(word.string)\": expected a decimal number", kind: .syntax)
    }
    extent = .before(revision)
  }

  private func keptExtent() throws(UsageError) -> Extent {
    if let count = Int64(keep) {
      guard count >= 0 else { throw UsageError("--keep must not be negative") }
      guard samples.isEmpty else { throw UsageError("--samples needs --keep with a duration") }
      return .revisions(count)
    }
    guard let duration = Duration(goText: keep), duration > .zero else {
      throw UsageError("invalid value \"\(keep)\" for --keep: expected a number of revisions or a duration such as 1h")
    }
    guard !samples.isEmpty else {
      throw UsageError(
        "--keep \(keep) needs --samples FILE: etcd does not record when a revision was made; "
          + "with the file, each call notes it for the next ones")
    }
    return .time(duration)
  }

  func run(in context: Context) async throws {
    switch extent {
    case .before(let revision): try await compact(to: revision, in: context)
    case .revisions(let count):
      let current = try await currentHeader(context).revision
      try await compactIfNeeded(to: max(current, 0) - count, "revision \(current) is the current one", in: context)
    case .time(let duration):
      var file = try RevisionSamples(path: samples)
      let (current, now) = (try await currentHeader(context), UTCTime.now)
      let target = file.newest(olderThan: duration, of: current.clusterID, upTo: current.revision, now: now)
      try file.add(current.revision, of: current.clusterID, keeping: duration, now: now)
      try await compactIfNeeded(to: target ?? 0, "\(samples) has no revision that is older than \(keep)", in: context)
    }
  }

  private func compact(to revision: Int64, in context: Context) async throws {
    let request = Etcdserverpb_CompactionRequest.with {
      $0.revision = revision
      $0.physical = physical
    }
    _ = try await context.client().call(API.KV.compact, request, deadline: context.deadline())
    try context.printer.line("compacted revision \(revision)")
  }

  /// Compacts unless there is nothing to compact, for which `reason` is the explanation.
  private func compactIfNeeded(to revision: Int64, _ reason: String, in context: Context) async throws {
    guard revision >= 1 else { return try context.printer.line("nothing to compact: \(reason)") }
    do {
      try await compact(to: revision, in: context)
    } catch let error as RPCError where error.reports(.compacted) {
      try context.printer.line("nothing to compact: revision \(revision) is compacted already")
    }
  }

  private func currentHeader(_ context: Context) async throws -> Etcdserverpb_ResponseHeader {
    var request = Etcdserverpb_RangeRequest(KeyRange(key: [0]))
    request.countOnly = true
    return try await context.client().call(
      API.KV.range, request, policy: .repeatable, deadline: context.deadline()
    ).header
  }
}
