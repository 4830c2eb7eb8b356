import Glibc

/// Who may do what with a file.
package struct FileAccess: Sendable, Equatable {
  /// The user ID of its owner.
  package let owner: UInt32
  /// The permissions of owner, group and others.
  package let permissions: UInt32

  /// Whether its group or others may write it.
  package var isWritableByOthers: Bool { permissions & 0o022 != 0 }
  /// Whether users other than its owner and those of its group may read it.
  package var isReadableByOthers: Bool { permissions & 0o004 != 0 }
  /// Whether it belongs to root or to the user of this process, whom it can't deceive.
  package var isTrusted: Bool { owner == 0 || owner == geteuid() }
}

extension OpenFile {
  /// Who may do what with the open file, whatever has its name by now.
  package func access() throws(FileError) -> FileAccess {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw FileError(path, .system(call: .stat, errno: errno))
    }
    return FileAccess(owner: status.st_uid, permissions: status.st_mode & 0o777)
  }
}

extension FileTree {
  /// Has a symbolic link lead to `target`, whether there is one of that name or not.
  package static func replaceLink(_ path: String, leadingTo target: String) throws(FileError) {
    let temporary = path + "." + String(UInt64.random(in: .min ... .max), radix: 16)
    guard symlink(target, temporary) == 0 else { throw FileError(path, .system(call: .write, errno: errno)) }
    do throws(FileError) {
      try rename(temporary, to: path)
    } catch {
      unlink(temporary)
      throw error
    }
  }
}
