/// The fields of the messages that are being decoded, those of the innermost message last.
///
/// Memory of its own, because the checks of an array would take a tenth of the time that decoding takes.
final class EntryStack {
  private var entries: UnsafeMutablePointer<WireEntry>
  private var capacity = 512
  /// How many there are.
  private(set) var count = 0

  init() { entries = .allocate(capacity: capacity) }

  deinit { entries.deallocate() }

  /// One of them.
  subscript(index: Int) -> WireEntry {
    precondition(index >= 0 && index < count)
    return entries[index]
  }

  /// The number of the field at an index; behind the last one, a number that no field has.
  func number(at index: Int) -> UInt32 { index < count ? entries[index].number : .max }

  /// Adds a field.
  func append(_ entry: WireEntry) {
    if count == capacity { grow() }
    (entries + count).initialize(to: entry)
    count += 1
  }

  /// Forgets those from an index on.
  func truncate(to count: Int) { self.count = count }

  /// The last one from an index on for which a condition holds.
  func last(from first: Int, where condition: (WireEntry) -> Bool) -> WireEntry? {
    (first..<count).last { condition(entries[$0]) }.map { entries[$0] }
  }

  /// Puts those from an index on in the order of their numbers; equal ones keep theirs.
  func sort(from first: Int) {
    let sorted = (first..<count).map { entries[$0] }.sorted { $0.number < $1.number }
    for (index, entry) in sorted.enumerated() { entries[first + index] = entry }
  }

  private func grow() {
    let larger = UnsafeMutablePointer<WireEntry>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: entries, count: count)
    entries.deallocate()
    entries = larger
    capacity *= 2
  }
}

/// An entry of a map.
struct MapEntry {
  let key: Range<Int>
  /// nil for the zero of the type.
  let value: WireEntry?
  /// Whether a later one has the same key.
  private(set) var isReplaced = false

  init(key: Range<Int>, value: WireEntry?) {
    self.key = key
    self.value = value
  }

  /// Finds the entries that a later one replaces.
  static func markReplaced(_ entries: inout ArraySlice<MapEntry>, in bytes: UnsafeRawBufferPointer) {
    var keys: Set<[UInt8]> = []
    for index in entries.indices.reversed() {
      entries[index].isReplaced = !keys.insert([UInt8](bytes[entries[index].key])).inserted
    }
  }
}
