import Glibc

/// A file or directory that is being written beside its final path, under a temporary name: the final name, or as much
/// of it as leaves room for the rest, a dot, 16 hexadecimal digits, `.partial`.
///
/// A lock on it shows that its writer is alive. Another writer for the same target removes those without a lock, which
/// killed processes left behind.
package final class Staging {
  private static let suffix = ".partial"
  private static let digits = 16
  /// How long names may be, in bytes.
  private static let nameLimit = 255

  /// The final path.
  package private(set) var target: String
  /// The path until then.
  package let path: String
  private var isDone = false
  private var lock: OpenFile?

  /// Chooses a name beside `target` and removes stale files; nothing is created yet.
  package init(for target: String) {
    self.target = target
    Self.sweep(for: target)
    let number = String(UInt64.random(in: .min ... .max), radix: 16)
    let padding = String(repeating: "0", count: Self.digits - number.utf8.count)
    path = Self.stem(of: target) + "." + padding + number + Self.suffix
  }

  /// What the temporary path begins with. A final name that is too long is not cut, so that it is refused at once.
  private static func stem(of target: String) -> String {
    let length = FileTree.name(of: target).utf8.count
    guard length <= nameLimit else { return target }
    let end = target.utf8.count - max(0, length + 1 + digits + suffix.utf8.count - nameLimit)
    var stem = target
    while stem.utf8.count > end { stem.unicodeScalars.removeLast() }
    return stem
  }

  /// Creates it as a directory for its owner only.
  package func makeDirectory() throws(FileError) {
    try FileTree.makeDirectory(path)
    let directory = try OpenFile(path, .read)
    try directory.lock(LockPolicy(.exclusive, timeout: .zero))
    lock = consume directory
  }

  /// Makes it a file, by default one that only its owner may read and write; errors name the target.
  package func makeFile(permissions: UInt32 = 0o600) throws(FileError) -> OpenFile {
    let directory = FileTree.parent(of: target)
    guard directory.isEmpty || FileTree.exists(directory) else {
      throw FileError(target, .noDirectory(directory))
    }
    let file = try OpenFile(path, .create(permissions: permissions), named: target)
    try file.lock(LockPolicy(.exclusive, timeout: .zero))
    return file
  }

  /// Renames it to its final name, replacing an empty directory or a file of that name; another name in the same
  /// directory if one is given.
  package func commit(as name: String? = nil) throws(FileError) {
    let directory = FileTree.parent(of: target)
    let final = name.map { directory.isEmpty ? $0 : directory == "/" ? "/\($0)" : "\(directory)/\($0)" }
    target = final ?? target
    try FileTree.rename(path, to: target)
    isDone = true
  }

  /// Removes it unless it has its final name.
  package func discard() {
    if !isDone { FileTree.remove(path) }
  }

  deinit { discard() }

  /// The final form of a path, which differs only for this file or directory and paths within it.
  package func finalName(of path: String) -> String {
    path == self.path || path.hasPrefix(self.path + "/") ? target + path.dropFirst(self.path.count) : path
  }

  /// Removes the files that killed processes left behind for `target`.
  private static func sweep(for target: String) {
    let begin = FileTree.name(of: stem(of: target))
    sweep(FileTree.parent(of: target)) { $0 == begin }
  }

  /// Removes the files that killed processes left behind in a directory for final names that fit.
  package static func sweep(_ directory: String, for fits: (String) -> Bool) {
    for name in (try? FileTree.names(in: directory.isEmpty ? "." : directory)) ?? [] {
      let bytes = name.utf8
      guard name.hasSuffix(suffix), bytes.count > digits + 1 + suffix.utf8.count else { continue }
      let number = bytes.dropLast(suffix.utf8.count).suffix(digits)
      let begin = bytes.prefix(bytes.count - suffix.utf8.count - digits)
      guard begin.last == UInt8(ascii: "."), fits(String(decoding: begin.dropLast(), as: UTF8.self)),
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
