import Glibc

/// The name of a snapshot in a directory of backups: `etcd-CLUSTER-20261125T190000Z-r1234567.db`.
///
/// The cluster is its ID in hexadecimal, or a name that the user gave; the time is when the snapshot was begun, in UTC;
/// the revision is that of the content. So names of one cluster sort by time.
package struct BackupName: Hashable, Sendable {
  private static let prefix = "etcd-"
  private static let suffix = ".db"

  /// The cluster's ID in hexadecimal, or its name.
  package let cluster: String
  /// When the snapshot was begun, in seconds since 1970.
  package let time: Int64
  /// The newest revision in it.
  package let revision: Int64
  /// 1, or more for another snapshot of the same second and revision.
  package let number: Int
  /// How the file is compressed; nil if it isn't.
  package let compression: CompressionFormat?

  /// Makes a name.
  package init(
    cluster: String, time: Int64, revision: Int64, number: Int = 1, compression: CompressionFormat? = nil
  ) {
    self.cluster = cluster
    self.time = time
    self.revision = revision
    self.number = number
    self.compression = compression
  }

  /// Reads a name; nil if it is none that this type could have made.
  package init?(_ name: String) {
    let compression = CompressionFormat(named: name)
    let ending = Self.suffix + (compression?.suffix ?? "")
    guard name.hasPrefix(Self.prefix), name.hasSuffix(ending), name.count >= Self.prefix.count + ending.count else {
      return nil
    }
    let stem = name.dropFirst(Self.prefix.count).dropLast(ending.count)
    var parts = stem.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3, let last = parts.popLast(), last.hasPrefix("r"), let text = parts.popLast(),
      let time = UTCTime.seconds(compact: text)
    else { return nil }
    let numbers = last.dropFirst().split(separator: "_", omittingEmptySubsequences: false)
    guard let revision = Int64(numbers[0]), let number = numbers.count > 1 ? Int(numbers[1]) : 1 else { return nil }
    let cluster = parts.joined(separator: "-")
    guard Self.isCluster(cluster) else { return nil }
    self.init(cluster: cluster, time: time, revision: revision, number: number, compression: compression)
    // Other spellings of the same, such as `r01`, are somebody else's.
    guard self.text == name else { return nil }
  }

  /// Whether a text can stand for a cluster in a name.
  package static func isCluster(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64 && text.utf8.allSatisfy(isOfCluster)
  }

  private static func isOfCluster(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// What all files of a snapshot begin with: the name without its suffixes. An underline sorts behind the dot of a
  /// name without a number.
  package var stem: String {
    "\(Self.prefix)\(cluster)-\(UTCTime.compact(time))-r\(revision)\(number > 1 ? "_\(number)" : "")"
  }

  /// The name of the file.
  package var text: String { stem + Self.suffix + (compression?.suffix ?? "") }

  /// The same name for the next snapshot of the second.
  package var next: BackupName {
    BackupName(cluster: cluster, time: time, revision: revision, number: number + 1, compression: compression)
  }
}
