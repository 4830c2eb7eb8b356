import Files

/// A snapshot in a directory of backups, and the log of the changes after it, which `snapshot follow` writes.
///
/// The log consists of segments, `STEM.log.0001` and so on, STEM being the name of the snapshot's file without its
/// suffixes; see ``ChangeFrame`` for what is in them. A snapshot without a log is a chain, too.
package struct Chain: Equatable, Sendable {
  private static let infix = ".log."
  private static let numberWidth = 4

  /// The name of the snapshot.
  package let name: BackupName
  /// The path of the snapshot.
  package let snapshot: String
  /// The paths of the segments, in order.
  package let segments: [String]

  /// Whether there is a log.
  package var hasLog: Bool { !segments.isEmpty }

  /// The bytes of the segments.
  package var logSize: Int64 { segments.reduce(0) { $0 + Int64(FileTree.size(of: $1) ?? 0) } }

  /// The chain of a snapshot, if its file is one of a directory of backups and has a log; nil otherwise.
  ///
  /// - Throws: a ``SnapshotError`` when the directory can't be listed.
  package static func of(snapshot path: String) throws(SnapshotError) -> Chain? {
    guard let name = BackupName(FileTree.name(of: path)) else { return nil }
    let parent = FileTree.parent(of: path)
    return try all(in: BackupDirectory(parent.isEmpty ? "." : parent)).first { $0.name == name && $0.hasLog }
  }

  /// The chains in a directory, the newest first.
  ///
  /// - Throws: a ``SnapshotError`` when it can't be listed.
  package static func all(in directory: BackupDirectory) throws(SnapshotError) -> [Chain] {
    let names = try SnapshotError.inFile { () throws(FileError) in try FileTree.names(in: directory.path) }
    var segments: [String: [(number: Int, name: String)]] = [:]
    for name in names {
      guard let (stem, number) = parse(segment: name) else { continue }
      segments[stem, default: []].append((number, name))
    }
    return try directory.entries().map { entry in
      let own = (segments[entry.name.stem] ?? []).sorted { $0.number < $1.number }
      return Chain(
        name: entry.name, snapshot: directory.path(of: entry.name), segments: own.map { directory.path(of: $0.name) })
    }
  }

  /// The chains of one cluster in the order in which they are tried when the newest revision is wanted.
  ///
  /// A follower that is killed while it begins a new chain leaves a snapshot without a log, and the log of the chain
  /// before may have later changes.
  package static func byRecency(_ chains: [Chain]) -> [Chain] {
    guard let newest = chains.first, !newest.hasLog, let logged = chains.first(where: { $0.hasLog }),
      let log = try? logged.readLog(), log.lastRevision > newest.name.revision,
      let arrival = log.lastArrival, arrival >= Timestamp(seconds: newest.name.time)
    else { return chains }
    return [logged] + chains.filter { $0 != logged }
  }

  /// When the snapshot was complete, as far as that is known: when its log was begun, or else when it was begun itself.
  var completion: Timestamp {
    var reader = ChangeLogReader(self)
    _ = try? reader.next()
    return reader.header?.time ?? Timestamp(seconds: name.time)
  }

  /// The name of the segment with this number, from 1.
  static func segment(_ number: Int, of name: BackupName) -> String {
    let digits = String(number)
    return name.stem + infix + String(repeating: "0", count: max(0, numberWidth - digits.utf8.count)) + digits
  }

  /// The stem of a segment's name, and its number; nil for a file that is none.
  static func parse(segment name: String) -> (stem: String, number: Int)? {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let digits = name[name.utf8.index(after: dot)...]
    let head = name[...dot]
    guard digits.utf8.count >= numberWidth, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let number = Int(digits), head.hasSuffix(infix)
    else { return nil }
    return (String(head.dropLast(infix.count)), number)
  }
}

extension Chain {
  /// What a log holds.
  package struct Summary: Equatable, Sendable {
    /// The revision of the snapshot.
    package var firstRevision: Int64
    /// The last revision that is whole.
    package var lastRevision: Int64
    /// When the last of them arrived; nil if there is none after the snapshot.
    package var lastArrival: Timestamp?
    /// When the last record was written.
    package var lastTime: Timestamp
    /// The revision of the last compaction that is known of; -1 if there was none.
    package var compactRevision: Int64
    /// The bytes of the segments.
    package var size: Int
    /// The bytes at the end that are not whole: what was being written when the follower was killed.
    package var tornSize: Int
  }

  /// Reads the whole log and checks every record; nil if there is none.
  ///
  /// - Throws: a ``SnapshotError``, ``SnapshotError/changeLog(_:)`` when the log is damaged.
  package func readLog() throws(SnapshotError) -> Summary? {
    guard hasLog else { return nil }
    var reader = ChangeLogReader(self)
    while try reader.next() != nil { if Task.isCancelled { throw .cancelled } }
    return reader.summary
  }

  /// Verifies the snapshot, as ``SnapshotVerification`` does, and the log.
  ///
  /// - Throws: a ``SnapshotError`` that names the file and what is wrong.
  @discardableResult
  package func verify(
    progress: SnapshotProgress? = nil
  ) async throws(SnapshotError) -> (snapshot: SnapshotVerification, log: Summary?) {
    let verification = try await SnapshotVerification.of(snapshot, progress: progress)
    return (verification, try readLog())
  }
}
