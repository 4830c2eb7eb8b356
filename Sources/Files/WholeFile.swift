/// Files that are read or written in one go.
package enum WholeFile {
  /// All bytes of `path`, which may be a pipe, such as a shell's `<(…)`.
  ///
  /// - Throws: a ``FileError`` when it can't be read, or has more than `limit` bytes.
  package static func read(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    try OpenFile(path, .readWaiting).readAll(limit: limit)
  }

  /// Copies a file to `target`, which must not exist, and waits until it is on the disk.
  package static func copy(_ path: String, to target: String, permissions: UInt32) throws(FileError) {
    let input = try OpenFile(path, .read)
    let output = try OpenFile(target, .create(permissions: permissions))
    var block = [UInt8](repeating: 0, count: 1 << 20)
    var offset = 0
    while true {
      let count = try input.read(into: &block, at: offset)
      guard count > 0 else { break }
      try output.write(count == block.count ? block : Array(block[..<count]), at: offset)
      offset += count
    }
    try output.sync()
  }

  /// Creates `path`, which must not exist, and waits until its bytes are on the disk.
  package static func create(_ path: String, _ bytes: [UInt8], permissions: UInt32) throws(FileError) {
    let file = try OpenFile(path, .create(permissions: permissions))
    try file.write(bytes, at: 0)
    try file.sync()
  }

  /// Has `path` consist of these bytes, whether it exists or not: another process sees the old ones or all the new
  /// ones.
  package static func replace(_ path: String, _ bytes: [UInt8], permissions: UInt32) throws(FileError) {
    let staging = Staging(for: path)
    let file = try staging.makeFile(permissions: permissions)
    try file.write(bytes, at: 0)
    try file.sync()
    try staging.commit()
  }
}
