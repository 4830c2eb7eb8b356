import CSystem
import Glibc

/// A file mapped read-only into memory.
///
/// Whoever hands out ranges of it has compared them with ``count``. A lock keeps other users of the format from cutting
/// the file while it is mapped; a program that copies over it does not ask. The system then ends the process; see
/// ``endProcessWhenCut(status:)``.
public final class MappedFile: @unchecked Sendable {  // nothing changes between init and deinit
  /// The path that errors name.
  public let path: String
  /// The bytes that are mapped: the length of the file when it was opened.
  public let count: Int
  private let file: OpenFile
  @usableFromInline let base: UnsafeRawPointer?
  private let registration: OpaquePointer?
  /// What has to be left for everything else.
  private static let reserve = 64 << 20

  /// Opens, locks and maps `path`.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - lock: how to lock it against other processes.
  ///   - name: the path that errors name, when users know the file by another one.
  /// - Throws: a ``FileError`` when the system refuses or the lock is not to be had.
  public init(_ path: String, lock: LockPolicy = LockPolicy(.none), named name: String? = nil) throws(FileError) {
    self.path = name ?? path
    let file = try OpenFile(path, .read, named: name)
    _ = try file.size()
    try file.lock(lock)
    count = try file.size()
    if count > 0 {
      // What is mapped is missing where memory is limited, and Swift ends the process that gets none.
      guard has_room(count + Self.reserve) else {
        throw FileError(self.path, .system(call: .map, errno: ENOMEM))
      }
      guard let base = mmap(nil, count, PROT_READ, MAP_SHARED, file.descriptor, 0), base != MAP_FAILED else {
        throw FileError.last(.map, self.path)
      }
      self.base = UnsafeRawPointer(base)
      registration = register_mapping(base, count, self.path)
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

  /// Has the process say which file it was, and end with `status`, when a mapped file turns out to have been cut.
  public static func endProcessWhenCut(status: Int32) { end_process_when_cut(status) }

  /// All bytes; valid as long as the object lives.
  @inlinable public var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  /// Has the system put the whole file into memory and into the page table, in steps, until the task is cancelled.
  ///
  /// Run beside a reader it spares that one the waiting. A file that is larger than half of the memory is left alone:
  /// the pages would be gone again before they are read.
  public func populate() {
    let step = 8 << 20
    guard let base, count < sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE)) / 2 else { return }
    for offset in stride(from: 0, to: count, by: step) {
      let start = UnsafeMutableRawPointer(mutating: base + offset)
      if Task.isCancelled || madvise(start, min(step, count - offset), MADV_POPULATE_READ) != 0 { return }
    }
  }

  /// Takes all pages out of the page table, so that they no longer count as memory of the process. They come back,
  /// mostly from the system's cache, when they are read again.
  public func release() {
    if let base { madvise(UnsafeMutableRawPointer(mutating: base), count, MADV_DONTNEED) }
  }

  /// What the reader is about to do.
  public enum Advice: Sendable {
    /// Read once, from the start to the end.
    case sequential
    /// Read everything soon, in any order.
    case willNeed
    /// Nothing that is known: takes back what was said before.
    case normal
    /// Read here and there.
    case random
  }

  /// Tells the system how the file will be read.
  public func advise(_ advice: Advice) {
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
public struct MappedBytes: Sendable {
  let file: MappedFile
  let offset: Int
  /// How many bytes.
  public let count: Int

  /// Makes a view of `bytes`, which lie in `file`.
  public init(_ bytes: UnsafeRawBufferPointer, in file: MappedFile) {
    self.file = file
    count = bytes.count
    offset = file.offset(of: bytes)
  }

  /// Calls `body` with the bytes, which are valid during the call only.
  public func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(file.bytes.run(offset, count))
  }

  /// A copy of the bytes.
  public var copy: [UInt8] { withUnsafeBytes { [UInt8]($0) } }
}

extension MappedFile {
  /// The place of `bytes`, which lie in this file; 0 when there are none.
  @inlinable
  public func offset(of bytes: UnsafeRawBufferPointer) -> Int {
    guard let base, let start = bytes.baseAddress else { return 0 }
    return start - base
  }
}
