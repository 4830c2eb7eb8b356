import EtcdClient
import Files
import Glibc
import Offline
import Output

/// A line of the input.
struct ImportLine {
  /// Without its newline.
  let bytes: [UInt8]
  /// From 1.
  let number: Int
  /// Where the next line begins in the input, decompressed.
  let end: Int
}

/// The lines of a file, which can be compressed, or of a pipe as they arrive.
struct ImportInput {
  /// A server takes 1.5 MiB by default; that can be raised, but not to this.
  private static let longestLine = 64 << 20
  /// How much of a file is read before its pages are no longer needed.
  private static let stretch = 16 << 20

  private enum Source {
    case file(MappedFile)
    case pipe(StandardInput, OpenFileOwner)
  }

  /// Keeps the file of a pipe open.
  private final class OpenFileOwner {
    let file: OpenFile
    init(_ file: consuming OpenFile) { self.file = file }
  }

  /// How messages call it.
  let name: String
  private let source: Source
  private var number = 0
  private var offset = 0
  private var released = 0

  /// Opens a file; `-` is standard input.
  /// - Throws: `FileError`, `SnapshotError` for compressed data that is damaged.
  init(_ path: String) throws {
    name = SnapshotFile.name(of: path)
    let isInput = path == SnapshotFile.standardInput
    let file = try isInput ? OpenFile(sharing: 0, named: name) : OpenFile(path, .readWaiting)
    if (try? file.size()) != nil {
      source = .file(try SnapshotFile.map(path))
    } else {
      let owner = OpenFileOwner(file)
      source = .pipe(StandardInput(fileDescriptor: owner.file.descriptor, limit: Self.longestLine), owner)
    }
  }

  /// The size in bytes, if it is known.
  var size: Int? {
    guard case .file(let file) = source else { return nil }
    return file.count
  }

  /// The next line that is not empty; nil at the end.
  mutating func next() async throws -> ImportLine? {
    while let line = try await anyLine() {
      if line.bytes.contains(where: { $0 > 0x20 }) { return line }
    }
    return nil
  }

  /// The first and the last line, where that is known at the beginning.
  var ends: (first: [UInt8], last: [UInt8])? {
    guard case .file(let file) = source, let last = file.bytes.lastIndex(where: { $0 > 0x20 }) else { return nil }
    let first = file.bytes.prefix(Self.longestLine).prefix { $0 != Self.newline }
    let tail = file.bytes[...last].suffix(Self.longestLine)
    let start = tail.lastIndex(of: Self.newline).map { $0 + 1 } ?? tail.startIndex
    return ([UInt8](first), [UInt8](tail[start...]))
  }

  private static let newline = UInt8(ascii: "\n")

  private mutating func anyLine() async throws -> ImportLine? {
    number += 1
    switch source {
    case .file(let file):
      guard offset < file.count else { return nil }
      let rest = UnsafeRawBufferPointer(rebasing: file.bytes[offset...])
      let length = rest.baseAddress.flatMap { base in
        memchr(base, Int32(Self.newline), rest.count).map { UnsafeRawPointer($0) - base }
      }
      let end = offset + (length ?? rest.count)
      guard end - offset <= Self.longestLine else { throw InputError.tooLong(limit: Self.longestLine) }
      let line = [UInt8](file.bytes[offset..<end])
      offset = min(end + 1, file.count)
      if offset - released > Self.stretch {
        released = offset
        file.release()
      }
      return ImportLine(bytes: line, number: number, end: offset)
    case .pipe(let input, _):
      guard let line = try await input.nextLine() else { return nil }
      offset += line.bytes.count + (line.isTerminated ? 1 : 0)
      return ImportLine(bytes: line.bytes, number: number, end: offset)
    }
  }
}

/// Reads the keys of exports, or of `get -w jsonl`, and refuses what is not complete.
struct ImportReader {
  private var input: ImportInput
  /// What the export in progress says of itself; nil outside of one.
  private(set) var header: ExportHeader?
  /// What the last export has looked at.
  private(set) var range: KeyRange?
  private var keys: Int64 = 0
  private var isEmpty = true

  /// Begins to read. Of a file, the end is looked at before anything else: nothing of it is to be written when it was
  /// cut off.
  init(_ input: ImportInput) throws {
    self.input = input
    guard let ends = input.ends, case .begin = Self.record(ends.first) else { return }
    guard case .end = Self.record(ends.last) else { throw Self.cut(input.name) }
  }

  private static func record(_ line: [UInt8]) -> ExportRecord? {
    try? ExportRecord(line: line)
  }

  /// The size in bytes, if it is known.
  var size: Int? { input.size }

  /// How messages call the input.
  var name: String { input.name }

  /// The next key, and its line; nil at the end.
  /// - Throws: `Failure` with the status for invalid input, `InputError`.
  mutating func next() async throws -> (pair: ExportedPair, line: ImportLine)? {
    while let line = try await input.next() {
      isEmpty = false
      do throws(LineFault) {
        if let pair = try take(ExportRecord(line: line.bytes)) { return (pair, line) }
      } catch {
        throw failure(error, line)
      }
    }
    if header != nil { throw Self.cut(input.name) }
    if isEmpty { throw Failure("\(input.name) is empty: not even an export of no keys is", .invalidInput) }
    return nil
  }

  /// The failure for a line.
  func failure(_ fault: LineFault, _ line: ImportLine) -> Failure {
    Failure("\(input.name), line \(line.number): \(fault.text)", .invalidInput)
  }

  private mutating func take(_ record: ExportRecord) throws(LineFault) -> ExportedPair? {
    switch record {
    case .begin(let header):
      guard self.header == nil else { throw LineFault("an export begins before the one before it has ended") }
      self.header = header
      range = header.range
      keys = 0
    case .end(let count):
      guard header != nil else { throw LineFault("an export ends that has not begun") }
      guard count == keys else {
        throw LineFault("there should be \(count.counted("key")), but there \(keys == 1 ? "is" : "are") \(keys)")
      }
      header = nil
    case .pair(let pair):
      keys += 1
      return pair
    }
    return nil
  }

  private static func cut(_ name: String) -> Failure {
    Failure("\(name) is incomplete: it ends before its end record", .invalidInput)
  }
}
