import Files
import Glibc

/// A temporary file without a name, which is gone when it is closed.
///
/// It lies in the directory that `TMPDIR` names; else beside the file that it is for, where there is room for that one,
/// too; else, and where nothing may be created there, in `/tmp`. The system's limit for it is the disk: what is
/// decompressed may be as large as that, and fills no memory.
final class ScratchFile: Sendable {
  private let file: OpenFile
  private let directory: String
  /// The file that it is for, in errors.
  private let name: String

  /// Creates it.
  ///
  /// - Parameters:
  ///   - name: the file that it is for, as it is called in errors.
  ///   - path: where that file is; nil for standard input and output.
  /// - Throws: ``SnapshotError/scratch(file:directory:_:)`` when no file can be created.
  init(for name: String, beside path: String?) throws(SnapshotError) {
    self.name = name
    let candidates = Self.directories(beside: path)
    // Where nothing may be created, as a test shows: the space that the file takes comes later.
    directory = candidates.first { (try? OpenFile(namelessIn: $0, named: name)) != nil } ?? candidates[0]
    do throws(FileError) {
      file = try OpenFile(namelessIn: directory, named: name)
    } catch { throw .scratch(file: name, directory: directory, error.cause) }
  }

  /// Where it may lie, the best place first.
  private static func directories(beside path: String?) -> [String] {
    if let chosen = getenv("TMPDIR"), chosen.pointee != 0 { return [String(cString: chosen)] }
    guard let path else { return ["/tmp"] }
    let parent = FileTree.parent(of: path)
    return [parent.isEmpty ? "." : parent, "/tmp"]
  }

  /// Writes bytes at an offset.
  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SnapshotError) {
    try naming { () throws(FileError) in try file.write(bytes, at: offset) }
  }

  /// Makes it `count` bytes long; what was not written reads as zeros.
  func extend(to count: Int) throws(SnapshotError) {
    try naming { () throws(FileError) in try file.truncate(to: count) }
  }

  /// Maps it into memory, where it lasts longer than this object.
  func map() throws(SnapshotError) -> MappedFile {
    try SnapshotError.inFile { () throws(FileError) in
      try MappedFile(OpenFile(sharing: file.descriptor, named: name))
    }
  }

  private func naming(_ body: () throws(FileError) -> Void) throws(SnapshotError) {
    do throws(FileError) { try body() } catch {
      throw .scratch(file: name, directory: directory, error.cause)
    }
  }
}
