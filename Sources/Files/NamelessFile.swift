import CSystem
import Glibc

extension OpenFile {
  /// Creates a file in `directory`, to read and write, that only its owner may read. No name leads to it, and it is
  /// gone when it is closed, however the process ends.
  ///
  /// - Parameters:
  ///   - directory: the directory.
  ///   - name: the path in errors.
  /// - Throws: a ``FileError`` when the system refuses.
  package init(namelessIn directory: String, named name: String) throws(FileError) {
    let descriptor = restarting { open_nameless_file(directory) }
    guard descriptor >= 0 else { throw FileError.last(.open, name) }
    self.init(owning: descriptor, named: name)
  }

  /// Opens what another descriptor leads to once more, with the same offset.
  package init(sharing descriptor: Int32, named name: String) throws(FileError) {
    let copy = restarting { fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1) }
    guard copy >= 0 else { throw FileError.last(.open, name) }
    self.init(owning: copy, named: name)
  }
}
