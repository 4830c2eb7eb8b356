import Files
import Glibc

/// A snapshot or database file as commands name it, opened to be read at any offset.
///
/// What is compressed, as its first bytes say, and what arrives on standard input is copied to a ``ScratchFile``.
package enum SnapshotFile {
  /// What stands for standard input.
  package static let standardInput = "-"

  /// How messages call the file at `path`.
  package static func name(of path: String) -> String { path == standardInput ? "standard input" : path }

  /// Opens and maps a file; see ``MappedFile`` for `lock`, which is for files that are not compressed.
  ///
  /// - Throws: a ``SnapshotError``, also for compressed data that is damaged or ends early, and for a full disk.
  package static func map(_ path: String, lock: LockPolicy = LockPolicy(.none)) throws(SnapshotError) -> MappedFile {
    let isInput = path == standardInput
    guard isInput || CompressionFormat(ofFile: path) != nil else {
      return try SnapshotError.inFile { () throws(FileError) in try MappedFile(path, lock: lock) }
    }
    let file = try SnapshotError.inFile { () throws(FileError) in
      isInput ? try OpenFile(sharing: STDIN_FILENO, named: name(of: path)) : try OpenFile(path, .read)
    }
    if isInput, try isReadyToMap(file) {
      do throws(FileError) { return try MappedFile(file) } catch { throw SnapshotError(error) }
    }
    return try copy(file, to: ScratchFile(for: file.path, beside: isInput ? nil : path))
  }

  /// Whether standard input is a file that is not compressed, of which nobody has read anything.
  private static func isReadyToMap(_ file: borrowing OpenFile) throws(SnapshotError) -> Bool {
    guard file.isWholeFile else { return false }
    var start = [UInt8](repeating: 0, count: CompressionFormat.magicSize)
    let count: Int
    do throws(FileError) { count = try file.read(into: &start, at: 0) } catch { throw SnapshotError(error) }
    return start[..<count].withUnsafeBytes { CompressionFormat(of: $0) } == nil
  }

  private static func copy(_ file: borrowing OpenFile, to scratch: ScratchFile) throws(SnapshotError) -> MappedFile {
    let block = Block()
    var stream: CompressionStream?
    var size = 0
    let output = { (bytes: UnsafeRawBufferPointer) throws(SnapshotError) in
      try scratch.write(bytes, at: size)
      size += bytes.count
    }
    for number in 0... {
      block.count = try fill(block, from: file)
      if block.count == 0 { break }
      if number == 0, let format = CompressionFormat(of: block.content) {
        stream = try CompressionStream(format, .decompress, named: file.path)
      }
      if let stream { try stream.add(block.content, to: output) } else { try output(block.content) }
    }
    try stream?.endDecompression(to: output)
    return try scratch.map()
  }

  private static func fill(_ block: Block, from file: borrowing OpenFile) throws(SnapshotError) -> Int {
    do throws(FileError) { return try file.readOn(into: block.space) } catch { throw SnapshotError(error) }
  }
}
