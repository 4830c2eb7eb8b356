import CSystem
import Glibc

/// An open file, closed when it goes out of use. Every call names the file in the error it throws.
public struct OpenFile: ~Copyable, Sendable {
  /// The path that errors name.
  public let path: String
  /// The descriptor, for calls that are not wrapped here.
  public let descriptor: Int32

  /// How to open a file.
  public enum Mode: Sendable {
    /// An existing file, to read at any offset; one that can only be read as it comes is refused by
    /// ``OpenFile/size()``.
    case read
    /// An existing file, to read from its start on as it comes: opening a pipe waits for who writes to it.
    case readWaiting
    /// An existing file, to read and write.
    case update
    /// A file that must not exist yet, to read and write, with these permissions.
    case create(permissions: UInt32)
  }

  /// Opens `path`.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - mode: how to open it.
  ///   - name: the path that errors name, when users know the file by another one.
  /// - Throws: a ``FileError`` when the system refuses.
  public init(_ path: String, _ mode: Mode, named name: String? = nil) throws(FileError) {
    self.path = name ?? path
    let result =
      switch mode {
      // A pipe must not be waited for: it is refused as soon as its size is asked.
      case .read: restarting { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
      case .readWaiting: restarting { open(path, O_RDONLY | O_CLOEXEC) }
      case .update: restarting { open(path, O_RDWR | O_CLOEXEC) }
      case .create(let permissions): restarting { open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, permissions) }
      }
    guard result >= 0 else { throw FileError.last(.open, self.path) }
    descriptor = result
  }

  deinit { close(descriptor) }

  /// The length in bytes; throws when it is not a regular file.
  public func size() throws(FileError) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError.last(.stat, path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(path, .notRegularFile) }
    return Int(status.st_size)
  }

  /// Writes all of `bytes` at `offset`.
  public func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let rest = bytes.run(written, bytes.count - written)
      let result = restarting { pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + written)) }
      guard result > 0 else { throw FileError.last(.write, path) }
      written += result
    }
  }

  /// Writes all of `bytes` at `offset`.
  public func write(_ bytes: [UInt8], at offset: Int) throws(FileError) {
    var failure: FileError?
    bytes.withUnsafeBytes { bytes in
      do throws(FileError) { try write(bytes, at: offset) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Writes all of `bytes` at `offset`, past the system's cache where that can be done: where the file system has it,
  /// and address, length and offset are multiples of 4096.
  ///
  /// For what nobody is going to read soon. It spares copying, and pages that others need more.
  public func writePastCache(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(FileError) {
    var written = 0
    if (UInt(bitPattern: bytes.baseAddress) | UInt(bytes.count | offset)).isMultiple(of: 4096) {
      written = write_past_cache(descriptor, bytes.baseAddress, bytes.count, off_t(offset))
    }
    // What is missing, be it for an error, is written the other way, which tells the error if it comes again.
    try write(bytes.run(written, bytes.count - written), at: offset + written)
  }

  /// Fills `bytes` from `offset` on; the answer is how many bytes there were, fewer only at the end of the file.
  public func read(into bytes: inout [UInt8], at offset: Int) throws(FileError) -> Int {
    var outcome = Result<Int, FileError>.success(0)
    bytes.withUnsafeMutableBytes { bytes in
      outcome = Result { () throws(FileError) in try read(into: bytes, at: offset) }
    }
    return try outcome.get()
  }

  /// Reads up to `bytes.count` bytes from `offset` on; the answer is how many, fewer only at the end of the file.
  public func read(into bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws(FileError) -> Int {
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

  /// Has the system begin to read `size` bytes from `offset` on into its cache.
  public func prefetch(_ offset: Int, _ size: Int) {
    posix_fadvise(descriptor, off_t(offset), off_t(size), POSIX_FADV_WILLNEED)
  }

  /// Cuts or extends the file to `size` bytes.
  public func truncate(to size: Int) throws(FileError) {
    guard restarting({ ftruncate(descriptor, off_t(size)) }) == 0 else { throw FileError.last(.truncate, path) }
  }

  /// Reserves `size` bytes on the disk, which read as zeros; where the file system can't, the file only gets that long.
  public func reserve(_ size: Int) throws(FileError) {
    let result = posix_fallocate(descriptor, 0, off_t(size))
    if result == 0 { return }
    guard [EOPNOTSUPP, EINVAL, ENOSYS].contains(result) else {
      throw FileError(path, .system(call: .write, errno: result))
    }
    try truncate(to: size)
  }

  /// Has the system begin to write to the disk what was written to `count` bytes from `offset` on.
  ///
  /// A ``sync()`` after much writing then has little left to wait for.
  public func startSync(from offset: Int, count: Int) {
    start_writing_to_disk(descriptor, Int64(offset), Int64(count))
  }

  /// Waits until everything written is on the disk.
  public func sync() throws(FileError) {
    guard restarting({ fsync(descriptor) }) == 0 else { throw FileError.last(.sync, path) }
  }
}
