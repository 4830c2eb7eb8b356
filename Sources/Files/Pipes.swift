import Glibc
import Synchronization

/// How long to wait for the other end of a pipe before looking whether anybody still wants that.
private let patience: Int32 = 100

/// Whether the descriptor can be read or written at once, or has a fault to report; waits for a moment.
private func isReady(_ descriptor: Int32, _ events: Int32) -> Bool {
  var wanted = pollfd(fd: descriptor, events: Int16(events), revents: 0)
  // What can't be waited for fails when it is used, which says more.
  return restarting { poll(&wanted, 1, patience) } != 0
}

extension OpenFile {
  /// Fills `bytes` from where the last call ended, which may be a pipe; returns the number of bytes, fewer only at the
  /// end.
  ///
  /// - Throws: a ``FileError``, ``FileError/Cause/cancelled`` when the task is cancelled while nothing arrives.
  package func readOn(into bytes: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
    var total = 0
    while total < bytes.count {
      if Task.isCancelled { throw FileError(path, .cancelled) }
      guard isReady(descriptor, POLLIN) else { continue }
      let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[total...])
      let result = restarting { Glibc.read(descriptor, rest.baseAddress, rest.count) }
      // Another process may have taken the bytes of a shared, non-blocking descriptor.
      if result < 0, errno == EAGAIN { continue }
      guard result >= 0 else { throw FileError.last(.read, path) }
      if result == 0 { break }
      total += result
    }
    return total
  }

  /// Whether this is a file that can be read at any offset, of which nothing has been read yet.
  package var isWholeFile: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && lseek(descriptor, 0, SEEK_CUR) == 0
  }
}

/// Standard output for bytes that are no text: a pipe, a socket or a file. One thread at a time writes; any other may
/// cancel that, however long the reader takes.
package final class OutputPipe: Sendable {
  /// The name in errors.
  package let name: String
  private let file: OpenFile
  /// How much can be written without waiting once there is room.
  private let pieceSize: Int
  private let isCancelled = Atomic(false)

  /// Opens it.
  ///
  /// - Parameters:
  ///   - descriptor: where the bytes go; it stays the caller's.
  ///   - name: the name in errors.
  /// - Throws: a ``FileError`` when there is no descriptor left.
  package init(_ descriptor: Int32 = STDOUT_FILENO, named name: String) throws(FileError) {
    self.name = name
    var status = stat()
    fstat(descriptor, &status)
    let kind = status.st_mode & S_IFMT
    // O_NONBLOCK on the descriptor itself would hold for every process that shares it.
    let flags = O_WRONLY | O_NONBLOCK | O_CLOEXEC
    let own = kind == S_IFIFO ? restarting { open("/proc/self/fd/\(descriptor)", flags) } : -1
    file = try own >= 0 ? OpenFile(owning: own, named: name) : OpenFile(sharing: descriptor, named: name)
    pieceSize = own >= 0 || kind == S_IFREG ? .max : Int(PIPE_BUF)
  }

  /// Writes all of `bytes`.
  ///
  /// - Throws: a ``FileError``, ``FileError/Cause/cancelled`` after ``cancel()``.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
    var written = 0
    while written < bytes.count {
      if isCancelled.load(ordering: .relaxed) { throw FileError(name, .cancelled) }
      guard isReady(file.descriptor, POLLOUT) else { continue }
      let rest = bytes.run(written, min(bytes.count - written, pieceSize))
      let result = restarting { Glibc.write(file.descriptor, rest.baseAddress, rest.count) }
      if result < 0, errno == EAGAIN { continue }
      guard result >= 0 else { throw FileError.last(.write, name) }
      written += result
    }
  }

  /// Has a write that waits for the reader, and all later ones, fail.
  package func cancel() { isCancelled.store(true, ordering: .relaxed) }

  /// Syncs everything written to disk, if that is where it goes.
  package func sync() throws(FileError) {
    guard restarting({ fsync(file.descriptor) }) != 0 else { return }
    if ![EINVAL, EROFS, EOPNOTSUPP].contains(errno) { throw FileError.last(.sync, name) }
  }
}
