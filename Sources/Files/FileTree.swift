import Glibc

/// The few calls on directories that are needed; each names the path in the error it throws.
package enum FileTree {
  /// Creates a directory for its owner only; it must not exist.
  package static func makeDirectory(_ path: String) throws(FileError) {
    guard mkdir(path, 0o700) == 0 else { throw FileError.last(.makeDirectory, path) }
  }

  /// Creates a directory for its owner only, with a new name: `stem` and six random characters; returns its path.
  package static func makeDirectory(startingWith stem: String) throws(FileError) -> String {
    var path = Array((stem + "XXXXXX").utf8CString)
    guard mkdtemp(&path) != nil else { throw FileError.last(.makeDirectory, stem) }
    return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Creates a directory and its missing parents; returns those that it made, the outermost first.
  package static func makeDirectories(_ path: String) throws(FileError) -> [String] {
    if path.isEmpty || exists(path) { return [] }
    var made = try makeDirectories(parent(of: path))
    do throws(FileError) {
      try makeDirectory(path)
      made.append(path)
      return made
    } catch {
      removeEmpty(made)
      throw error
    }
  }

  /// Removes directories that are empty, the last first.
  package static func removeEmpty(_ directories: [String]) {
    for directory in directories.reversed() { rmdir(directory) }
  }

  /// Whether the path exists.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The bytes of a file; nil if it can't be told.
  package static func size(of path: String) -> UInt64? {
    var status = stat()
    return stat(path, &status) == 0 ? UInt64(status.st_size) : nil
  }

  /// Whether it is a directory, or a link to one.
  package static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a file may replace what is at the path: nothing, a regular file or a link to one.
  ///
  /// A device, a pipe or a link into `/proc`, such as `/dev/stdout`, must not be replaced.
  package static func isReplaceable(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return true }
    if status.st_mode & S_IFMT == S_IFREG { return true }
    guard status.st_mode & S_IFMT == S_IFLNK else { return false }
    if linkTarget(of: path)?.starts(with: "/proc/".utf8) == true { return false }
    return stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
  }

  /// What a symbolic link says that it leads to; nil if `path` is none.
  package static func linkTarget(of path: String) -> [UInt8]? {
    var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &target, target.count)
    return count < 0 ? nil : Array(target.prefix(count))
  }

  /// The path of what is at a path after all symbolic links; the same path if that can't be told.
  package static func destination(of path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// How many bytes this process may still write to the file system of a path, or of the nearest directory above it
  /// that exists; nil if that can't be told.
  package static func freeSpace(at path: String) -> UInt64? {
    var directory = absolute(path)
    while !exists(directory), directory != "/" { directory = parent(of: directory) }
    var status = statvfs()
    guard statvfs(directory, &status) == 0 else { return nil }
    return UInt64(status.f_bavail) * UInt64(status.f_frsize)
  }

  /// Whether users other than its owner and those of its group may read it.
  package static func isReadableByOthers(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IROTH != 0
  }

  /// Whether this process may read it.
  package static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// The names in a directory, sorted.
  package static func names(in path: String) throws(FileError) -> [String] {
    guard let directory = opendir(path) else { throw FileError.last(.list, path) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Removes a file, or a directory with its contents, without following links. What cannot be removed stays.
  package static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    for name in (try? names(in: path)) ?? [] { remove(path + "/" + name) }
    rmdir(path)
  }

  /// Renames a file or directory to its final name and syncs that to disk.
  ///
  /// An empty directory or a file of that name is replaced.
  package static func rename(_ path: String, to target: String) throws(FileError) {
    guard Glibc.rename(path, target) == 0 else { throw FileError.last(.rename, target) }
    try sync(parent(of: target))
  }

  /// Copies the owner and permissions of `path` to `target`; the owner only if permitted.
  package static func copyAccess(of path: String, to target: String) throws(FileError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileError.last(.stat, path) }
    let file = try OpenFile(target, .update)
    if fchown(file.descriptor, status.st_uid, status.st_gid) != 0, errno != EPERM {
      throw FileError.last(.write, target)
    }
    guard fchmod(file.descriptor, status.st_mode & 0o7777) == 0 else { throw FileError.last(.write, target) }
    try file.sync()
  }

  /// Syncs the names in a directory to disk.
  package static func sync(_ directory: String) throws(FileError) {
    try OpenFile(directory.isEmpty ? "." : directory, .read).sync()
  }

  /// The directory that `path` is in; empty for the current one.
  package static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// A path as an absolute one without `.`, `..` and double slashes; links are not looked at.
  package static func absolute(_ path: String) -> String {
    var whole = path
    if !path.hasPrefix("/"), let current = getcwd(nil, 0) {
      whole = String(cString: current) + "/" + path
      free(current)
    }
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
