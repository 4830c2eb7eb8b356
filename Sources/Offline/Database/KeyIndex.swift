import Bolt
import EtcdAPI

/// Which record is the last one of each user key, by the place of the record in the file.
///
/// A hash table with open addressing that holds no keys: they are looked at where they are mapped. Twelve bytes for a
/// slot, of which at most seven eighths are in use.
struct KeyIndex {
  private static let tombstoneBit: UInt64 = 1 << 63

  private let database: Database
  /// Place of the record plus one, and whether it is a deletion; 0 in an empty slot.
  private var slots: [UInt64]
  private var hashes: [UInt32]
  /// How many keys there are, deleted ones included.
  private(set) var count = 0

  init(_ database: Database) {
    self.database = database
    slots = [UInt64](repeating: 0, count: 1024)
    hashes = [UInt32](repeating: 0, count: 1024)
  }

  /// Makes `element` the last record of the user key `key`.
  mutating func insert(_ element: LeafElement, key: UnsafeRawBufferPointer) {
    if count >= slots.count / 8 * 7 { grow() }
    let hash = Self.hash(key)
    let entry =
      UInt64(database.location(of: element) + 1) | (Revision.isTombstone(element.key) ? Self.tombstoneBit : 0)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if hashes[slot] == hash, let other = self.key(in: slot), other.count == key.count, other.elementsEqual(key) {
        slots[slot] = entry
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = entry
    hashes[slot] = hash
    count += 1
  }

  /// The places of the last records of all keys that are not deleted, in no order.
  var liveLocations: [Int] {
    slots.compactMap { $0 == 0 || $0 & Self.tombstoneBit != 0 ? nil : Int($0) - 1 }
  }

  /// How many keys are not deleted.
  var liveCount: Int { slots.count { $0 != 0 && $0 & Self.tombstoneBit == 0 } }

  /// Whether `element` is the last record of the user key `key`.
  func isLast(_ element: LeafElement, key: UnsafeRawBufferPointer) -> Bool {
    let hash = Self.hash(key)
    let location = UInt64(database.location(of: element) + 1)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] & ~Self.tombstoneBit == location { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private func key(in slot: Int) -> UnsafeRawBufferPointer? {
    let location = Int(slots[slot] & ~Self.tombstoneBit) - 1
    guard let element = try? database.element(at: location) else { return nil }
    return try? KeyValueView.key(of: element.value)
  }

  private mutating func grow() {
    let old = (slots, hashes)
    slots = [UInt64](repeating: 0, count: old.0.count * 2)
    hashes = [UInt32](repeating: 0, count: old.0.count * 2)
    for (entry, hash) in zip(old.0, old.1) where entry != 0 {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
      hashes[slot] = hash
    }
  }

  /// Seeded anew in every process, so that no file can be made to collide.
  private static func hash(_ key: UnsafeRawBufferPointer) -> UInt32 {
    var hasher = Hasher()
    hasher.combine(bytes: key)
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }
}
