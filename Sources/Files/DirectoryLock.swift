import Glibc

/// A lock on a directory of files that several commands write: one process has it at a time, until this object goes.
///
/// A file in the directory is locked with `flock`, which the kernel releases however the process ends. The file stays,
/// for removing it would let two processes lock different files; it says who has the lock.
package final class DirectoryLock: Sendable {
  /// The name of the file.
  package static let name = ".etcdctl.lock"
  private static let longestNote = 200

  private let file: OpenFile

  /// Locks a directory, which exists.
  ///
  /// - Parameters:
  ///   - directory: the directory.
  ///   - work: what it is locked for, such as the words of a command; other processes show it.
  /// - Throws: ``FileError/Cause/inUse(by:)`` at once when another process has the lock.
  package init(_ directory: String, for work: String) throws(FileError) {
    let path = (directory == "/" ? "" : directory) + "/" + Self.name
    let file = try OpenFile(path, .updateOrCreate(permissions: 0o600))
    do throws(FileError) {
      try file.lock(LockPolicy(.exclusive, timeout: .zero))
    } catch  where error.cause == .locked {
      var note = [UInt8](repeating: 0, count: Self.longestNote)
      let count = try file.read(into: &note, at: 0)
      let holder = String(decoding: note[..<count].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
      throw FileError(directory, .inUse(by: holder.isEmpty ? "another process" : holder))
    }
    try file.truncate(to: 0)
    try file.write(Array("process \(getpid()) (\(work))\n".utf8), at: 0)
    // Only now there is something to undo in the end.
    self.file = file
  }

  deinit { try? file.truncate(to: 0) }
}
