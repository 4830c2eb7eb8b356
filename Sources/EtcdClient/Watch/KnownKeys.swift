import EtcdAPI

/// What the reader of a list-watch knows: each key and its mod revision, but no values.
///
/// It is a sorted run and the changes since, which are merged into it before they become many. A new list is compared
/// with the run key by key and replaces it.
struct KnownKeys: Sendable {
  /// What is known of a key of the new list.
  enum Sight: Sendable {
    case new, changed, unchanged
  }

  private static let leastMerge = 4096

  private var run = KeyRun()
  /// The mod revisions of changed keys; 0 for deleted ones.
  private var changes: [[UInt8]: Int64] = [:]
  /// What is left of the run that a list replaces.
  private var old = KeyRunReader(KeyRun())

  /// Takes the events of a response.
  mutating func apply(_ response: WatchResponse) throws {
    try response.forEachEvent { event in
      changes[[UInt8](event.keyValue.key)] = event.isDelete ? 0 : event.keyValue.modRevision
    }
    // Merging takes the time of the whole run, so it has to be rare.
    if changes.count > max(Self.leastMerge, run.count / 16) { merge() }
  }

  // MARK: Comparing a list

  /// A list begins, whose keys come in ascending order.
  mutating func beginList() {
    merge()
    old = KeyRunReader(run)
    run = KeyRun()
  }

  /// Forgets the keys that precede `key`, all for nil, which the list does not have, and appends their deletions to
  /// `part`.
  /// - Returns: false when `part` is full before that.
  mutating func takeVanished(before key: UnsafeRawBufferPointer?, into part: inout ListPart) -> Bool {
    while !old.isAtEnd, key.map({ old.key.lexicographicallyPrecedes($0) }) ?? true {
      if part.isFull { return false }
      part.appendDeletion(of: old.key)
      old.advance()
    }
    return true
  }

  /// Takes the next key of the list, after the vanished ones before it, and returns what was known of it.
  mutating func meet(_ pair: KeyValueView) -> Sight {
    run.append(pair.key, revision: pair.modRevision)
    guard !old.isAtEnd, old.key.elementsEqual(pair.key) else { return .new }
    defer { old.advance() }
    return old.revision == pair.modRevision ? .unchanged : .changed
  }

  /// The list ends before its end: what it has not reached remains known.
  mutating func abandonList() {
    keepOld()
  }

  // MARK: Merging

  private mutating func merge() {
    guard !changes.isEmpty else { return }
    let sorted = changes.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    changes = [:]
    old = KeyRunReader(run)
    run = KeyRun()
    for (key, revision) in sorted {
      keepOld(before: key)
      if !old.isAtEnd, old.key == key { old.advance() }
      if revision > 0 { key.withUnsafeBytes { run.append($0, revision: revision) } }
    }
    keepOld()
  }

  /// Moves the old keys that precede `key`, or all, to the run.
  private mutating func keepOld(before key: [UInt8]? = nil) {
    while !old.isAtEnd, key.map({ old.key.lexicographicallyPrecedes($0) }) ?? true {
      old.key.withUnsafeBytes { run.append($0, revision: old.revision) }
      old.advance()
    }
  }
}
