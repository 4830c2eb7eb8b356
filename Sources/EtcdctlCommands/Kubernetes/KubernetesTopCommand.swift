import CommandModel
import EtcdAPI
import EtcdClient
import Kubernetes
import Offline
import Output

/// `k8s top`: shows which Kubernetes objects take the space.
struct KubernetesTopCommand: RunnableCommand {
  private static let objectLimit: Int64 = 20

  static let manual = Manual(
    "top", "Shows which Kubernetes objects use the most space",
    description: [
      """
      Prints, for each type of object, how many there are, the bytes of their keys and values, the largest one and the \
      revision of the latest change; the type that uses the most comes first. Keys outside the storage prefix are \
      added up as (other keys).
      """,
      """
      With --from-snapshot, also prints how many revisions the file still has of the objects, and how many bytes their \
      records take: what is to be compacted can be far more than what is in use. From a server, which reports no \
      history, all keys and values are read in pages at one revision.
      """,
      "Memory use does not grow with the number of objects, except for --by object with --from-snapshot or --limit 0.",
    ],
    examples: [
      Example("etcdctl k8s top", "show which types of objects use the most space"),
      Example("etcdctl k8s top --by namespace --limit 10", "show the ten largest groups of type and namespace"),
      Example("etcdctl k8s top --by object", "show the largest objects"),
      Example("etcdctl k8s top --from-snapshot backup.db", "include the history, from a backup"),
    ],
    formats: KubernetesTopReport.formats, seeAlso: [["k8s", "get"], ["endpoint", "status"]])

  static let flags: [Flag<KubernetesTopCommand>] =
    [
      .choice(
        "by", \.grouping, "Group by resource, by resource and namespace, or show each object",
        refusal: { UsageError("unknown grouping \"\($0.string)\"", kind: .unsupported) }),
      .integer("limit", \.limit, "Maximum number of rows; 0 for all (default \(objectLimit) with --by object, else 0)"),
    ]
    + StoragePrefix.flags.map { $0.lifted(\.storage) } + SnapshotSource.flags.map { $0.lifted(\.source) }

  var grouping = KubernetesUsage.Grouping.resource
  var limit: Int64?
  var storage = StoragePrefix()
  var source = SnapshotSource()

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    if let limit, limit < 0 { throw UsageError("--limit must not be negative") }
  }

  /// The maximum number of rows; 0 for all.
  private var rowLimit: Int { Int(clamping: limit ?? (grouping == .object ? Self.objectLimit : 0)) }

  func run(in context: Context) async throws {
    try context.printer.require(KubernetesTopReport.self)
    let view = try source.open(in: context)
    let account =
      if let view { try await account(of: view) } else { try await account(of: try await context.client(), context) }
    var usages = account.usages()
    if rowLimit > 0 { usages = Array(usages.prefix(rowLimit)) }
    try context.printer.print(KubernetesTopReport(usages, grouping, withHistory: view != nil))
  }

  /// All keys that there are.
  private var request: Etcdserverpb_RangeRequest { Etcdserverpb_RangeRequest(.from([0])) }

  private func account(of client: Client, _ context: Context) async throws -> KubernetesAccount {
    try await SharedProgress.showing { progress in
      let account = KubernetesAccount(prefix: storage.bytes, grouping: grouping, keeping: rowLimit)
      var sink = AccountingRange(account) { progress($0, 0) }
      try await client.range(request, reading: .pages, to: &sink, deadline: nil)
      return sink.account
    }
  }

  private func account(of view: SnapshotView) async throws -> KubernetesAccount {
    try await SharedProgress.showing { progress in
      // Which groups are the largest is not known before the whole history was seen.
      let account = KubernetesAccount(prefix: storage.bytes, grouping: grouping, keeping: 0)
      var sink = AccountingRange(account) { progress($0, 0) }
      try await view.answer(request, to: &sink)
      var total = sink.account
      try await view.forEachKeptRevision { key, revision, size in
        total.addRevision(key: key, size: size, revision: revision.main)
      }
      return total
    }
  }
}
