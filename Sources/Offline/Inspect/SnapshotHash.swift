import Bolt
import Files

/// Called with the number of processed bytes and the total; on any thread, but never concurrently.
package typealias SnapshotProgress = @Sendable (_ done: UInt64, _ total: UInt64) -> Void

/// The SHA-256 checksum that a server sends after a snapshot, and that ends the file.
///
/// See ``SnapshotEnding`` for how it is recognised.
enum SnapshotHash {
  static let size = 32
  private static let step = 4 << 20

  /// Whether a file of `count` bytes ends with a checksum.
  static func isPresent(inFileOf count: Int) -> Bool { SnapshotEnding(ofFileOf: count) == .checksum }

  /// The checksum of `range` of a mapped file; `progress` called with the number of processed bytes.
  ///
  /// - Throws: ``SnapshotError/cancelled`` when the task is cancelled.
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
