import CSystem
import Glibc

/// A file mapped read-only into memory.
///
/// Ranges must be checked against ``count``. A lock keeps other users of the format from truncating the mapped file,
/// but not a program that copies over it. The kernel then kills the process; see ``endProcessWhenCut(status:)``.
package final class MappedFile: @unchecked Sendable {  // nothing changes between init and deinit
  /// The path in errors.
  package let path: String
  /// The bytes that are mapped: the length of the file when it was opened.
  package let count: Int
  private let file: OpenFile
  @usableFromInline let base: UnsafeRawPointer?
  private let registration: OpaquePointer?
  /// The address space to leave for everything else.
  private static let reserve = 64 << 20

  /// Opens, locks and maps `path`.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - lock: how to lock it against other processes.
  ///   - name: the path in errors, if users know the file by another one.
  /// - Throws: a ``FileError`` when a system call fails or the lock cannot be acquired.
  package convenience init(
    _ path: String, lock: LockPolicy = LockPolicy(.none), named name: String? = nil
  ) throws(FileError) {
    let file = try OpenFile(path, .read, named: name)
    _ = try file.size()
    try file.lock(lock)
    try self.init(file)
  }

  /// Maps an open file.
  ///
  /// - Throws: a ``FileError`` when it is no regular file or cannot be mapped.
  package init(_ file: consuming OpenFile) throws(FileError) {
    path = file.path
    count = try file.size()
    if count > 0 {
      // Mapped files count where address space is limited, and Swift traps when it gets no memory.
      guard has_room(count + Self.reserve) else {
        throw FileError(path, .system(call: .map, errno: ENOMEM))
      }
      guard let base = mmap(nil, count, PROT_READ, MAP_SHARED, file.descriptor, 0), base != MAP_FAILED else {
        throw FileError.last(.map, path)
      }
      self.base = UnsafeRawPointer(base)
      registration = register_mapping(base, count, path)
    } else {
      base = nil
      registration = nil
    }
    self.file = file
  }

  deinit {
    unregister_mapping(registration)
    if let base { munmap(UnsafeMutableRawPointer(mutating: base), count) }
  }

  /// Makes the process name the file and exit with `status` when a mapped file was truncated.
  package static func endProcessWhenCut(status: Int32) { end_process_when_cut(status) }

  /// All bytes; valid as long as the object lives.
  @inlinable package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  /// Reads up to `bytes.count` bytes from `offset` on, past the mapping; returns the number, fewer only at the end of
  /// the file.
  package func read(into bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws(FileError) -> Int {
    try file.read(into: bytes, at: offset)
  }

  /// Maps the whole file into memory in steps, until the task is cancelled.
  ///
  /// In parallel with a reader, it saves the reader page faults. A file larger than half of the memory is skipped: its
  /// pages would be evicted before they are read.
  package func populate() {
    let step = 8 << 20
    guard let base, count < sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE)) / 2 else { return }
    for offset in stride(from: 0, to: count, by: step) {
      let start = UnsafeMutableRawPointer(mutating: base + offset)
      if Task.isCancelled || madvise(start, min(step, count - offset), MADV_POPULATE_READ) != 0 { return }
    }
  }

  /// Unmaps all pages, so that they no longer count as memory of the process. They return, mostly from the page cache,
  /// when they are read again.
  package func release() {
    if let base { madvise(UnsafeMutableRawPointer(mutating: base), count, MADV_DONTNEED) }
  }

  /// An access pattern.
  package enum Advice: Sendable {
    /// Read once, from the start to the end.
    case sequential
    /// Read everything soon, in any order.
    case willNeed
    /// No known pattern: cancels earlier advice.
    case normal
    /// Read here and there.
    case random
  }

  /// Advises the kernel how the file will be read.
  package func advise(_ advice: Advice) {
    guard let base else { return }
    let value =
      switch advice {
      case .sequential: MADV_SEQUENTIAL
      case .willNeed: MADV_WILLNEED
      case .normal: MADV_NORMAL
      case .random: MADV_RANDOM
      }
    madvise(UnsafeMutableRawPointer(mutating: base), count, value)
  }
}

/// Some bytes of a mapped file; holding them keeps the mapping alive.
package struct MappedBytes: Sendable {
  let file: MappedFile
  let offset: Int
  /// How many bytes.
  package let count: Int

  /// Makes a view of `bytes`, which lie in `file`.
  package init(_ bytes: UnsafeRawBufferPointer, in file: MappedFile) {
    self.file = file
    count = bytes.count
    offset = file.offset(of: bytes)
  }

  /// Calls `body` with the bytes, which are valid during the call only.
  package func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(file.bytes.run(offset, count))
  }

  /// A copy of the bytes.
  package var copy: [UInt8] { withUnsafeBytes { [UInt8]($0) } }
}

extension MappedFile {
  /// The place of `bytes`, which lie in this file; 0 when there are none.
  @inlinable
  package func offset(of bytes: UnsafeRawBufferPointer) -> Int {
    guard let base, let start = bytes.baseAddress else { return 0 }
    return start - base
  }
}
