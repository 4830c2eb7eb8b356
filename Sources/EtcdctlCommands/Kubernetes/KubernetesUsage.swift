import EtcdAPI
import EtcdClient
import Kubernetes

/// What the objects of a group take.
struct KubernetesUsage {
  /// What objects are grouped by.
  enum Grouping: String, CaseIterable, Sendable {
    case resource, namespace, object
  }

  /// The group: a type, and as far as objects are grouped by them a namespace and a name.
  struct Group: Hashable {
    var resource: String
    var namespace = ""
    var name = ""
  }

  let group: Group
  /// How many objects there are.
  private(set) var objects = 0
  /// The bytes of their keys and values.
  private(set) var bytes: UInt64 = 0
  /// The size of the largest one, key and value.
  private(set) var largestBytes: UInt64 = 0
  /// Its key.
  private(set) var largestKey: [UInt8] = []
  /// The revision of the latest change to any of them; only a file knows of deletions.
  private(set) var newestRevision: Int64 = 0
  /// How many revisions are kept, deletions and the objects themselves included; only a file knows.
  private(set) var keptRevisions = 0
  /// The bytes of these.
  private(set) var keptBytes: UInt64 = 0

  init(_ group: Group) { self.group = group }

  mutating func add(key: UnsafeRawBufferPointer, size: UInt64, revision: Int64) {
    objects += 1
    bytes += size
    newestRevision = max(newestRevision, revision)
    if size > largestBytes {
      largestBytes = size
      largestKey = [UInt8](key)
    }
  }

  mutating func addRevision(size: Int, revision: Int64) {
    keptRevisions += 1
    newestRevision = max(newestRevision, revision)
    keptBytes += UInt64(size)
  }
}

/// Adds up what objects take, group by group.
///
/// With a limit no more groups are kept than may be shown, so objects by the million need no memory: that is exact
/// where each group comes at once, as objects of a server do.
struct KubernetesAccount {
  private let prefix: [UInt8]
  private let grouping: KubernetesUsage.Grouping
  private let limit: Int
  private var groups: [KubernetesUsage.Group: KubernetesUsage] = [:]
  /// The groups that were there but aren't kept.
  private(set) var omitted = 0

  /// - Parameters:
  ///   - prefix: where the objects are.
  ///   - grouping: what they are grouped by.
  ///   - limit: how many groups are kept; 0 for all.
  init(prefix: [UInt8], grouping: KubernetesUsage.Grouping, keeping limit: Int) {
    self.prefix = prefix
    self.grouping = grouping
    self.limit = limit
  }

  /// An object, or another key.
  mutating func add(key: UnsafeRawBufferPointer, valueLength: Int, revision: Int64) {
    let group = group(of: key)
    groups[group, default: KubernetesUsage(group)].add(
      key: key, size: UInt64(key.count + valueLength), revision: revision)
    if limit > 0, groups.count >= 2 * limit + 1000 { prune() }
  }

  /// A revision of an object that is kept.
  mutating func addRevision(key: UnsafeRawBufferPointer, size: Int, revision: Int64) {
    let group = group(of: key)
    groups[group, default: KubernetesUsage(group)].addRevision(size: size, revision: revision)
  }

  /// The groups, those that take most first.
  func usages() -> [KubernetesUsage] {
    groups.values.sorted { left, right in
      let (one, other) = (max(left.bytes, left.keptBytes), max(right.bytes, right.keptBytes))
      if one != other { return one > other }
      return (left.group.resource, left.group.namespace, left.group.name)
        < (right.group.resource, right.group.namespace, right.group.name)
    }
  }

  private mutating func prune() {
    let kept = usages().prefix(limit)
    omitted += groups.count - kept.count
    groups = Dictionary(uniqueKeysWithValues: kept.map { ($0.group, $0) })
  }

  private func group(of key: UnsafeRawBufferPointer) -> KubernetesUsage.Group {
    guard let object = ObjectKey(key, prefix: prefix) else {
      let name = grouping == .object ? String(decoding: key, as: UTF8.self) : ""
      return KubernetesUsage.Group(resource: "(other keys)", name: name)
    }
    var group = KubernetesUsage.Group(resource: object.resource.name)
    if grouping != .resource { group.namespace = object.namespace }
    if grouping == .object { group.name = object.name }
    return group
  }
}

/// Takes the pairs of a range for an account.
struct AccountingRange: RangeSink {
  private(set) var account: KubernetesAccount
  /// Is called with the bytes so far.
  private let progress: (UInt64) -> Void
  private var bytes: UInt64 = 0

  init(_ account: KubernetesAccount, progress: @escaping (UInt64) -> Void) {
    self.account = account
    self.progress = progress
  }

  mutating func header(_ header: Etcdserverpb_ResponseHeader) {}

  mutating func keyValue(_ pair: KeyValueView) { add(pair, valueLength: pair.value.count) }

  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) {
    add(head, valueLength: valueLength)
  }

  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) {}
  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) {}
  mutating func end(more: Bool, count: Int64) {}

  private mutating func add(_ pair: KeyValueView, valueLength: Int) {
    account.add(key: pair.key, valueLength: valueLength, revision: pair.modRevision)
    bytes += UInt64(pair.key.count + valueLength)
    progress(bytes)
  }
}
