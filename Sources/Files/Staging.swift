import Glibc

/// A file or directory that is being made beside its final place, under a name that nobody takes for the real one:
/// the final name, a dot, 16 hexadecimal digits, `.partial`.
///
/// A lock on it says that its maker lives. Whoever makes another one for the same target removes those without a lock,
/// which were left behind by a process that was killed.
public final class Staging {
  private static let suffix = ".partial"
  private static let digits = 16

  /// The final path.
  public let target: String
  /// The path until then.
  public let path: String
  private var isDone = false
  private var lock: OpenFile?

  /// Chooses a name beside `target` and removes stale ones; nothing is made yet.
  public init(for target: String) {
    self.target = target
    Self.sweep(for: target)
    let number = String(UInt64.random(in: .min ... .max), radix: 16)
    let padding = String(repeating: "0", count: Self.digits - number.utf8.count)
    path = target + "." + padding + number + Self.suffix
  }

  /// Makes it a directory that only its owner may use.
  public func makeDirectory() throws(FileError) {
    try FileTree.makeDirectory(path)
    let directory = try OpenFile(path, .read)
    try directory.lock(LockPolicy(.exclusive, timeout: .zero))
    lock = consume directory
  }

  /// Makes it a file, by default one that only its owner may read and write; errors name the target.
  public func makeFile(permissions: UInt32 = 0o600) throws(FileError) -> OpenFile {
    let directory = FileTree.parent(of: target)
    guard directory.isEmpty || FileTree.exists(directory) else {
      throw FileError(target, .noDirectory(directory))
    }
    let file = try OpenFile(path, .create(permissions: permissions), named: target)
    try file.lock(LockPolicy(.exclusive, timeout: .zero))
    return file
  }

  /// Gives it its final name, replacing an empty directory or a file of that name.
  public func commit() throws(FileError) {
    try FileTree.rename(path, to: target)
    isDone = true
  }

  /// Removes it; nothing happens once it has its final name.
  public func discard() {
    if !isDone { FileTree.remove(path) }
  }

  deinit { discard() }

  /// What a path will be when this has its final name: another one only if it is this, or within this.
  public func finalName(of path: String) -> String {
    path == self.path || path.hasPrefix(self.path + "/") ? target + path.dropFirst(self.path.count) : path
  }

  /// Removes what killed processes left behind on their way to `target`.
  private static func sweep(for target: String) {
    let directory = FileTree.parent(of: target)
    let prefix = FileTree.name(of: target) + "."
    for name in (try? FileTree.names(in: directory.isEmpty ? "." : directory)) ?? [] {
      let number = name.utf8.dropFirst(prefix.utf8.count).dropLast(suffix.utf8.count)
      guard name.hasPrefix(prefix), name.hasSuffix(suffix), number.count == digits,
        number.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) })
      else { continue }
      let path = directory.isEmpty ? name : (directory == "/" ? "" : directory) + "/" + name
      if isStale(path) { FileTree.remove(path) }
    }
  }

  private static func isStale(_ path: String) -> Bool {
    do throws(FileError) {
      try OpenFile(path, .read).lock(LockPolicy(.exclusive, timeout: .zero))
      return true
    } catch { return false }
  }
}
