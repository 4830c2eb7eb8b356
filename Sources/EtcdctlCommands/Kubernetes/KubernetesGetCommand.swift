import CommandModel
import EtcdAPI
import EtcdClient
import Kubernetes
import Offline
import Output

/// `k8s get`: prints a Kubernetes object as YAML.
struct KubernetesGetCommand: RunnableCommand {
  static let manual = Manual(
    "get", "Prints Kubernetes objects as YAML",
    description: [
      """
      Prints what kubectl get -o yaml would print, read from etcd or, with --from-snapshot, from a backup: no \
      kube-apiserver is needed.
      """,
      """
      The type is a plural (pods), a singular (pod) or an abbreviation (po) of a built-in type, or GROUP/PLURAL for \
      custom resources. The name is NAMESPACE/NAME, or NAME with --namespace or for an object without a namespace; \
      NAME alone is looked up in the namespace default as well. Without a name, or with NAMESPACE/, prints all objects \
      of the type, each as a YAML document. TYPE/NAME is understood as well.
      """,
      "In the formats other than yaml and jsonl, prints the key and the value as get does.",
    ],
    arguments: [Argument("type", .choice(Resource.builtIn)), Argument("name", .object, optional: true)],
    examples: [
      Example("etcdctl k8s get pods default/web", "print a pod"),
      Example("etcdctl k8s get node worker-1", "print a node"),
      Example("etcdctl k8s get cert-manager.io/certificates prod/site", "print a custom resource"),
      Example(
        "etcdctl k8s get configmaps prod/ --from-snapshot backup.db", "print all ConfigMaps of a namespace in a backup"),
    ],
    exitStatuses: [ExitStatus(.error, "there is no such object, or the request failed")],
    formats: RangeReport.formats, seeAlso: [["get"], ["k8s", "top"]], relatedPages: ["etcdctl-formats(7)"])

  static let flags: [Flag<KubernetesGetCommand>] =
    [
      .text(namespaceFlag, short: "n", "name", \.namespace, "Namespace of the object, or of all objects").completing(
        .namespace)
    ]
    + StoragePrefix.flags.map { $0.lifted(\.storage) }
    + [.integer("rev", \.revision, "Read at this revision; 0 for the latest")]
    + SnapshotSource.flags.map { $0.lifted(\.source) }

  static let namespaceFlag = "namespace"

  var namespace = ""
  var storage = StoragePrefix()
  var revision: Int64 = 0
  var source = SnapshotSource()
  private var resource = Resource(named: "")
  private var name = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    var words = arguments.map(\.string)
    if words.count == 1 { words = Self.parts(of: words[0]) }
    resource = Resource(named: words[0])
    name = words.count > 1 ? words[1] : ""
    guard !namespace.isEmpty else { return }
    guard !name.contains("/") else {
      throw UsageError("--namespace and the name \(name) name a namespace each: one of them is enough")
    }
    name = "\(namespace)/\(name)"
  }

  /// A type and a name from `TYPE/NAME`; a group and its plural stay together.
  private static func parts(of word: String) -> [String] {
    guard let slash = word.firstIndex(of: "/"), Resource(named: String(word[..<slash])).isBuiltIn else { return [word] }
    return [String(word[..<slash]), String(word[word.index(after: slash)...])]
  }

  /// The names under which the object may lie; the second one is tried when the first does not exist.
  private var candidates: [String] { name.contains("/") ? [name] : [name, "default/\(name)"] }

  private var isRange: Bool { name.isEmpty || name.hasSuffix("/") }

  func run(in context: Context) async throws {
    var sink = try context.printer(unlessChosen: .yaml).sink(of: RangeReport())
    let view = try source.open(in: context)
    if isRange {
      var counting = CountingRange(sink)
      try await read(.prefix(key(name)), from: view, to: &counting, in: context)
      guard counting.isEmpty else { return }
      let sentence = "no objects of type \(resource.name): no key begins with \(text(of: name))"
      // A plural without a group that Kubernetes does not have is most likely misspelled.
      guard resource.isBuiltIn || resource.name.contains("/") else {
        throw Failure(
          sentence, hint: "custom resources are GROUP/PLURAL; etcdctl k8s top shows which types there are")
      }
      return context.standardError.line(sentence)
    }
    for candidate in candidates {
      var found = CollectedRange()
      try await read(KeyRange(key: key(candidate)), from: view, to: &found, in: context)
      if found.response.count > 0 { return try sink.take(found.response) }
    }
    let keys = candidates.map(text)
    throw Failure(
      "no object \(name) of type \(resource.name): "
        + (keys.count > 1 ? "neither \(keys[0]) nor \(keys[1]) exists" : "the key \(keys[0]) does not exist"),
      hint: try await hint(view, in: context))
  }

  /// What to do when there is no object of the name.
  private func hint(_ view: SnapshotView?, in context: Context) async throws -> String {
    var objects = CollectedRange()
    if !name.contains("/") { try await read(.prefix(key("\(name)/")), limit: 1, from: view, to: &objects, in: context) }
    return objects.response.kvs.isEmpty
      ? "etcdctl k8s top --by namespace shows which types and namespaces there are"
      : "etcdctl k8s get \(resource.name) \(name)/ prints all objects in the namespace \(name)"
  }

  private func key(_ name: String) -> [UInt8] { ObjectKey.key(of: resource, name, prefix: storage.bytes) }

  private func text(of name: String) -> String { String(decoding: key(name), as: UTF8.self) }

  private func read<Sink: RangeSink>(
    _ range: KeyRange, limit: Int64 = 0, from view: SnapshotView?, to sink: inout Sink, in context: Context
  ) async throws {
    var request = Etcdserverpb_RangeRequest(range)
    request.limit = limit
    request.revision = max(revision, 0)
    if let view {
      try await view.answer(request, to: &sink)
    } else {
      try await context.client().range(request, reading: .pages, to: &sink, deadline: context.deadline())
    }
  }
}
