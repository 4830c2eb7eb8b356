import Bolt
import EtcdAPI

/// The keys that existed at a revision, in order, by their places in the mapped file: 24 bytes each.
struct LiveKeys: @unchecked Sendable {  // the bytes are read-only and stay mapped
  /// A key and its record; the bytes are valid as long as the view lives.
  struct Entry {
    let key: UnsafeRawBufferPointer
    let location: Int
  }

  /// In ascending order of the keys.
  private(set) var entries: [Entry] = []
  private let view: SnapshotView

  /// Finds the keys of `span` at `revision`, which exists.
  ///
  /// One pass over the records up to that revision; of those that don't match nothing is kept.
  init(of view: SnapshotView, in span: KeySpan, at revision: Int64) throws(SnapshotError) {
    self.view = view
    let database = view.database
    if span.isSingle {
      var last: LeafElement?
      try view.forEachRecord(through: revision) { element, _, key in if span.contains(key) { last = element } }
      if let last, !Revision.isTombstone(last.key) { try append(database.location(of: last)) }
    } else {
      var index = KeyIndex(database)
      try view.forEachRecord(through: revision) { element, _, key in
        if span.contains(key) { index.insert(element, key: key) }
      }
      let locations = index.liveLocations
      entries.reserveCapacity(locations.count)
      for location in locations { try append(location) }
      entries.sort { compareKeys($0.key, $1.key) < 0 }
    }
  }

  private mutating func append(_ location: Int) throws(SnapshotError) {
    let element = try view.element(at: location)
    entries.append(Entry(key: try view.decode(element, KeyValueView.key), location: location))
  }

  /// The whole record of an entry.
  func record(of entry: Entry) throws(SnapshotError) -> KeyValueView {
    let element = try view.element(at: entry.location)
    return try view.decode(element) { (value) throws(WireError) in try KeyValueView(wire: value) }
  }

  /// Keeps the entries whose records fit.
  mutating func filter(_ fits: (KeyValueView) -> Bool) throws(SnapshotError) {
    var kept: [Entry] = []
    for entry in entries where fits(try record(of: entry)) { kept.append(entry) }
    entries = kept
  }

  /// Keeps the first ones.
  mutating func truncate(to count: Int) {
    if entries.count > count { entries.removeSubrange(count...) }
  }

  /// Turns the order around.
  mutating func reverse() { entries.reverse() }

  /// Sorts by something of the records; those that are equal keep their order.
  mutating func sort<Rank>(
    by rank: (KeyValueView) -> Rank, _ precedes: (Rank, Rank) -> Bool
  ) throws(SnapshotError) {
    var ranked: [(rank: Rank, place: Int)] = []
    ranked.reserveCapacity(entries.count)
    for (place, entry) in entries.enumerated() { ranked.append((rank(try record(of: entry)), place)) }
    ranked.sort { left, right in
      if precedes(left.rank, right.rank) { return true }
      return precedes(right.rank, left.rank) ? false : left.place < right.place
    }
    entries = ranked.map { entries[$0.place] }
  }
}

extension SnapshotView {
  /// Calls `body` with every record up to `revision`: the element, its revision, its user key.
  func forEachRecord(
    through revision: Int64, _ body: (LeafElement, Revision, UnsafeRawBufferPointer) -> Void
  ) throws(SnapshotError) {
    var failure: SnapshotError?
    database.advise(.sequential)
    defer { database.advise(.normal) }
    try SnapshotError.inDatabase { () throws(BoltError) in
      try keys.forEach { element in
        guard let found = Revision(element.key), !element.isBucket else {
          failure = malformed(element, .revision(element.key.count))
          return false
        }
        guard found.main <= revision else { return false }
        do throws(WireError) {
          body(element, found, try KeyValueView.key(of: element.value))
          return true
        } catch {
          failure = malformed(element, .value(error))
          return false
        }
      }
    }
    if let failure { throw failure }
  }

  func element(at location: Int) throws(SnapshotError) -> LeafElement {
    try SnapshotError.inDatabase { () throws(BoltError) in try database.element(at: location) }
  }

  func decode<Result>(
    _ element: LeafElement, _ body: (UnsafeRawBufferPointer) throws(WireError) -> Result
  ) throws(SnapshotError) -> Result {
    do throws(WireError) { return try body(element.value) } catch { throw malformed(element, .value(error)) }
  }

  func malformed(
    _ element: LeafElement, in bucket: Schema.Bucket = .key, _ fault: RecordFault
  ) -> SnapshotError {
    .malformedRecord(file: path, bucket: bucket, key: [UInt8](element.key), fault: fault)
  }
}
