/// Why a file or directory can't be used.
package struct FileError: Error, Equatable, Sendable {
  /// The path, as the user knows it.
  package var path: String
  /// What is wrong.
  package var cause: Cause

  /// Makes an error about `path`.
  package init(_ path: String, _ cause: Cause) {
    self.path = path
    self.cause = cause
  }

  /// What can be wrong with a file.
  package enum Cause: Equatable, Sendable {
    /// A system call failed; `call` says what was tried.
    case system(call: SystemCall, errno: Int32)
    /// Another process held the lock for the whole waiting time.
    case locked
    /// Another process has locked the directory; the text says which.
    case inUse(by: String)
    /// The task was cancelled while it waited for the lock.
    case cancelled
    /// The file cannot be created because its directory does not exist.
    case noDirectory(String)
    /// The path is not a regular file.
    case notRegularFile
    /// Somebody else may have written the file; the text says why.
    case untrusted(String)
    /// The file has more bytes than may be read.
    case tooLarge(limit: Int)
  }

  /// The system calls of ``Cause/system(call:errno:)``.
  package enum SystemCall: Sendable {
    case open, stat, lock, map, read, write, truncate, sync, rename, makeDirectory, list, remove
  }

  /// The error of the system call that has just failed on `path`.
  static func last(_ call: SystemCall, _ path: String) -> FileError {
    FileError(path, .system(call: call, errno: lastError))
  }

  /// The same error with another name for the file.
  package func renamed(_ name: (String) -> String) -> FileError { FileError(name(path), cause) }
}

extension FileError: CustomStringConvertible {
  /// One sentence for the user: path, cause.
  package var description: String { "\(path): \(cause.description)" }
}

extension FileError.Cause: CustomStringConvertible {
  /// The cause in words, without the path.
  package var description: String {
    if case .system(let call, _) = self { "\(call.failure): \(reason)" } else { reason }
  }

  /// The cause without what was tried: the system's own text if there is one.
  package var reason: String {
    switch self {
    case .system(_, let errno): errorText(errno)
    case .locked: "locked by another process"
    case .inUse(let holder): "in use by \(holder)"
    case .cancelled: "cancelled"
    case .noDirectory(let path): "cannot be created: the directory \(path) does not exist"
    case .notRegularFile: "not a regular file"
    case .untrusted(let reason): "not used, because \(reason)"
    case .tooLarge(let limit): "larger than \(limit) bytes"
    }
  }
}

extension FileError.SystemCall {
  /// What cannot be done with the file.
  fileprivate var failure: String {
    switch self {
    case .open: "cannot be opened"
    case .stat: "cannot be accessed"
    case .lock: "cannot be locked"
    case .map: "cannot be mapped into memory"
    case .read: "cannot be read"
    case .write: "cannot be written"
    case .truncate: "cannot be resized"
    case .sync: "cannot be synced to disk"
    case .rename: "cannot be renamed to its final name"
    case .makeDirectory: "cannot be created"
    case .list: "cannot be listed"
    case .remove: "cannot be removed"
    }
  }
}
