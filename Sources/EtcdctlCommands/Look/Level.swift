import CommandModel
import EtcdClient
import Output

/// The flags of commands that take keys for paths.
struct LevelOptions: Options, Equatable {
  static let flags: [Flag<LevelOptions>] =
    [.bytes("delimiter", "text", \.delimiter, "Text between the segments of a key")]
    + SnapshotSource.flags.map { $0.lifted(\.source) }

  var delimiter = Word("/")
  var source = SnapshotSource()

  /// The argument of these commands.
  static let prefix = Argument("prefix", .key, optional: true)

  /// The level that the arguments name.
  /// - Throws: `UsageError` for an empty delimiter.
  func level(_ arguments: [Word]) throws(UsageError) -> Level {
    if delimiter.isEmpty { throw UsageError("--delimiter must not be empty") }
    return Level(prefix: arguments.first?.bytes ?? [], delimiter: delimiter.bytes)
  }
}

/// A directory: the keys that begin with its name, and a delimiter after each segment.
struct Level: Equatable {
  /// As it was given.
  let prefix: [UInt8]
  let delimiter: [UInt8]

  /// What all its keys begin with: the prefix, with a delimiter at its end unless it is empty.
  let base: [UInt8]

  init(prefix: [UInt8], delimiter: [UInt8]) {
    (self.prefix, self.delimiter) = (prefix, delimiter)
    let isPlain = !prefix.isEmpty && !prefix.reversed().starts(with: delimiter.reversed())
    base = isPlain ? prefix + delimiter : prefix
  }

  /// The key that has the prefix as its name, if that is not among the keys of the level.
  var ownKey: [UInt8]? { base.count > prefix.count ? prefix : nil }

  /// Where the names of the directories end that a key is in below the base, with their delimiters.
  /// - Parameters:
  ///   - key: a key that begins with the base.
  ///   - limit: how many directories to find; 0 for all.
  /// - Returns: the indices behind the delimiters.
  func directoryEnds(of key: [UInt8], limit: Int) -> [Int] {
    var ends: [Int] = []
    var index = base.count
    while index + delimiter.count <= key.count, limit == 0 || ends.count < limit {
      if key[index..<index + delimiter.count].elementsEqual(delimiter) {
        index += delimiter.count
        ends.append(index)
      } else {
        index += 1
      }
    }
    return ends
  }

  /// That there is nothing, in a sentence.
  var emptyNote: String {
    if prefix.isEmpty { return "there are no keys" }
    let beginning = "begins with \(goQuotedText(base))"
    return ownKey != nil ? "no key is \(goQuotedText(prefix)) or \(beginning)" : "no key \(beginning)"
  }
}

/// A directory or a key in one.
struct LevelEntry {
  /// The whole name; of a directory with a delimiter at its end.
  let key: [UInt8]
  let isDirectory: Bool
  /// How many directories below the base it is in.
  let depth: Int
  /// Where its own name begins.
  let nameStart: Int
  /// Of a key.
  let modRevision: Int64

  /// What kind of entry it is, in a word.
  var type: String { isDirectory ? "directory" : "key" }
}

extension Level {
  /// Calls `body` with the directories and keys of the level in order, each directory before what is in it.
  ///
  /// Of directories at the greatest depth only the first key is looked at.
  /// - Parameters:
  ///   - keys: the keys that begin with the base.
  ///   - depth: how many levels to show; 0 for all.
  ///   - body: takes an entry.
  /// - Throws: what `keys` and `body` throw.
  func walk(
    _ keys: inout any KeyCursor, depth: Int, _ body: (LevelEntry) async throws -> Void
  ) async throws {
    let base = base.count
    var open: [UInt8] = []
    while let head = try await keys.next() {
      let ends = directoryEnds(of: head.key, limit: depth)
      func start(_ depth: Int) -> Int { depth == 0 ? base : ends[depth - 1] }
      for (index, end) in ends.enumerated() where !open.starts(with: head.key[..<end]) {
        let entry = LevelEntry(
          key: Array(head.key[..<end]), isDirectory: true, depth: index, nameStart: start(index), modRevision: 0)
        try await body(entry)
      }
      open = Array(head.key[..<start(ends.count)])
      if depth > 0, ends.count == depth {
        keys.skip(past: open)
      } else {
        try await body(
          LevelEntry(
            key: head.key, isDirectory: false, depth: ends.count, nameStart: start(ends.count),
            modRevision: head.modRevision))
      }
    }
  }
}
