import Bolt
import Files

/// Is told how many bytes are done, and of how many; called on any thread, and not at the same time.
public typealias SnapshotProgress = @Sendable (_ done: UInt64, _ total: UInt64) -> Void

/// The SHA-256 checksum that a server sends behind a snapshot, and that stays behind it in the file.
///
/// See ``SnapshotEnding`` for how it is recognised.
enum SnapshotHash {
  static let size = 32
  private static let step = 4 << 20

  /// Whether a file of `count` bytes ends with a checksum.
  static func isPresent(inFileOf count: Int) -> Bool { SnapshotEnding(ofFileOf: count) == .checksum }

  /// The checksum of `range` of a mapped file; `progress` is told how many bytes are done.
  ///
  /// - Throws: ``SnapshotError/cancelled`` when the task is.
  static func compute(
    _ file: MappedFile, _ range: Range<Int>, progress: SnapshotProgress? = nil
  ) throws(SnapshotError) -> [UInt8] {
    var digest = Digest(.sha256)
    for start in stride(from: range.lowerBound, to: range.upperBound, by: step) {
      if Task.isCancelled { throw .cancelled }
      let end = min(start + step, range.upperBound)
      digest.update(UnsafeRawBufferPointer(rebasing: file.bytes[start..<end]))
      progress?(UInt64(end), UInt64(range.upperBound))
    }
    return digest.value
  }
}
