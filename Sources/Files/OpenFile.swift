import CSystem
import Glibc

/// An open file, which is closed at the end of its lifetime. Errors name the file.
package struct OpenFile: ~Copyable, Sendable {
  private static let step = 16 << 10

  /// The path in errors.
  package let path: String
  /// The descriptor, for calls that are not wrapped here.
  package let descriptor: Int32

  /// How to open a file.
  package enum Mode: Sendable {
    /// An existing file, to read at any offset; one that can only be read as it comes is refused by
    /// ``OpenFile/size()``.
    case read
    /// An existing file, to read from its start on as it comes: opening a pipe waits for who writes to it.
    case readWaiting
    /// An existing file, to read and write.
    case update
    /// A file to read and write, which is created with these permissions when it does not exist.
    case updateOrCreate(permissions: UInt32)
    /// A file that must not exist yet, to read and write, with these permissions.
    case create(permissions: UInt32)
  }

  /// Opens `path`.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - mode: how to open it.
  ///   - name: the path in errors, if users know the file by another one.
  /// - Throws: a ``FileError`` when the system refuses.
  package init(_ path: String, _ mode: Mode, named name: String? = nil) throws(FileError) {
    self.path = name ?? path
    let result =
      switch mode {
      // Opening must not wait for a pipe, which is refused later for having no size.
      case .read: restarting { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
      case .readWaiting: restarting { open(path, O_RDONLY | O_CLOEXEC) }
      case .update: restarting { open(path, O_RDWR | O_CLOEXEC) }
      case .updateOrCreate(let permissions): restarting { open(path, O_RDWR | O_CREAT | O_CLOEXEC, permissions) }
      case .create(let permissions): restarting { open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, permissions) }
      }
    guard result >= 0 else { throw FileError.last(.open, self.path) }
    descriptor = result
  }

  /// Takes an open descriptor over.
  init(owning descriptor: Int32, named name: String) {
    path = name
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// The length in bytes; throws when it is not a regular file.
  package func size() throws(FileError) -> Int {
    let status = try status()
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(path, .notRegularFile) }
    return Int(status.st_size)
  }

  /// Whether it can only be read as it comes: a pipe, a socket or a device, such as a terminal.
  package func isStream() throws(FileError) -> Bool {
    ![S_IFREG, S_IFDIR].contains(try status().st_mode & S_IFMT)
  }

  private func status() throws(FileError) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError.last(.stat, path) }
    return status
  }

  /// All bytes from here on; throws when there are more than `limit`.
  package func readAll(limit: Int) throws(FileError) -> [UInt8] {
    var contents: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: Self.step)
    while true {
      let count = restarting { Glibc.read(descriptor, &piece, piece.count) }
      guard count >= 0 else { throw FileError.last(.read, path) }
      guard count > 0 else { return contents }
      contents += piece[..<count]
      guard contents.count <= limit else { throw FileError(path, .tooLarge(limit: limit)) }
    }
  }

  /// Writes all of `bytes` at `offset`.
  package func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let rest = bytes.run(written, bytes.count - written)
      let result = restarting { pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + written)) }
      guard result > 0 else { throw FileError.last(.write, path) }
      written += result
    }
  }

  /// Writes all of `bytes` at `offset`.
  package func write(_ bytes: [UInt8], at offset: Int) throws(FileError) {
    var failure: FileError?
    bytes.withUnsafeBytes { bytes in
      do throws(FileError) { try write(bytes, at: offset) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Writes all of `bytes` at `offset`, bypassing the page cache where possible: if the file system supports it,
  /// and address, length and offset are multiples of 4096.
  ///
  /// For data that is not read soon. It saves copying, and pages that others need more.
  package func writePastCache(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(FileError) {
    var written = 0
    if (UInt(bitPattern: bytes.baseAddress) | UInt(bytes.count | offset)).isMultiple(of: 4096) {
      written = write_past_cache(descriptor, bytes.baseAddress, bytes.count, off_t(offset))
    }
    // The rest, for instance after an error, is written the ordinary way, which reports the error if it persists.
    try write(bytes.run(written, bytes.count - written), at: offset + written)
  }

  /// Fills `bytes` from `offset` on; returns the number of bytes, fewer only at the end of the file.
  package func read(into bytes: inout [UInt8], at offset: Int) throws(FileError) -> Int {
    var outcome = Result<Int, FileError>.success(0)
    bytes.withUnsafeMutableBytes { bytes in
      outcome = Result { () throws(FileError) in try read(into: bytes, at: offset) }
    }
    return try outcome.get()
  }

  /// Reads up to `bytes.count` bytes from `offset` on; returns the number, fewer only at the end of the file.
  package func read(into bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws(FileError) -> Int {
    var total = 0
    while total < bytes.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[total...])
      let result = restarting { pread(descriptor, rest.baseAddress, rest.count, off_t(offset + total)) }
      guard result >= 0 else { throw FileError.last(.read, path) }
      if result == 0 { break }
      total += result
    }
    return total
  }

  /// Makes the kernel read `size` bytes at `offset` ahead into its cache.
  package func prefetch(_ offset: Int, _ size: Int) {
    posix_fadvise(descriptor, off_t(offset), off_t(size), POSIX_FADV_WILLNEED)
  }

  /// Truncates or extends the file to `size` bytes.
  package func truncate(to size: Int) throws(FileError) {
    guard restarting({ ftruncate(descriptor, off_t(size)) }) == 0 else { throw FileError.last(.truncate, path) }
  }

  /// Allocates `size` bytes on disk, which read as zeros; where the file system cannot, the file is only extended.
  package func reserve(_ size: Int) throws(FileError) {
    let result = posix_fallocate(descriptor, 0, off_t(size))
    if result == 0 { return }
    guard [EOPNOTSUPP, EINVAL, ENOSYS].contains(result) else {
      throw FileError(path, .system(call: .write, errno: result))
    }
    try truncate(to: size)
  }

  /// Makes the kernel start writing `count` bytes at `offset` to disk.
  ///
  /// A later ``sync()`` then has little left to wait for.
  package func startSync(from offset: Int, count: Int) {
    start_writing_to_disk(descriptor, Int64(offset), Int64(count))
  }

  /// Syncs everything written to disk.
  package func sync() throws(FileError) {
    guard restarting({ fsync(descriptor) }) == 0 else { throw FileError.last(.sync, path) }
  }
}
