import Bolt

/// The end of a database file.
///
/// A database is a multiple of 512 bytes long; a file that is 32 bytes longer than one ends with the checksum of the
/// preceding bytes. There is no other indication.
enum SnapshotEnding: Equatable {
  private static let sectorSize = 512

  /// The database itself, as in a copy of a member's.
  case database
  /// The checksum that a server sends behind a snapshot.
  case checksum
  /// Fewer bytes than a checksum has.
  case cut(Int)
  /// More bytes than a checksum has.
  case surplus(Int)

  /// What a file of `count` bytes ends with.
  init(ofFileOf count: Int) {
    switch count % Self.sectorSize {
    case 0: self = .database
    case SnapshotHash.size where count > SnapshotHash.size: self = .checksum
    case let rest where rest < SnapshotHash.size: self = .cut(rest)
    case let rest: self = .surplus(rest)
    }
  }

  /// What is wrong with the end of a snapshot; nil for nothing.
  var flaw: SnapshotFlaw? {
    switch self {
    case .checksum: nil
    case .database: .missingChecksum
    case .cut(let count): .cutChecksum(count)
    case .surplus(let count): .surplus(count)
    }
  }
}

/// A flaw of a readable snapshot.
package enum SnapshotFlaw: Equatable, Sendable {
  /// It ends without a checksum.
  case missingChecksum
  /// It ends with this many bytes of a checksum.
  case cutChecksum(Int)
  /// It ends with this many bytes that are neither database nor checksum.
  case surplus(Int)
  /// One of the two meta pages is damaged.
  case damagedMeta(PageID)
}

extension SnapshotFlaw: CustomStringConvertible {
  /// What is wrong, in words.
  package var description: String {
    switch self {
    case .missingChecksum:
      "no checksum at the end, so the file cannot be verified (a copy of a member's database has none)"
    case .cutChecksum(let count):
      "the file is incomplete: it ends after \(count) of the \(SnapshotHash.size) bytes of its checksum"
    case .surplus(1): "the last byte is neither part of the database nor of a checksum"
    case .surplus(let count): "the last \(count) bytes are neither part of the database nor a checksum"
    case .damagedMeta(let id): "page \(id.rawValue): the meta page is damaged; the other one was used"
    }
  }
}
