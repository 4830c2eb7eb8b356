import EtcdAPI
import EtcdClient
import Output

/// An import: reads keys and has several batches of them written at a time.
struct ImportRun {
  /// How many transactions are in flight.
  private static let width = 4
  /// Below the size of a request that servers accept by default, which is 1.5 MiB.
  private static let sizeLimit = 1_000_000
  /// How often the file for resuming is written.
  private static let interval = Duration.seconds(1)

  private typealias Group = ThrowingTaskGroup<Finished, any Error>

  /// A batch that was written.
  private struct Finished {
    let number: Int
    let outcome: ImportWriter.Outcome
  }

  /// A batch on its way.
  private struct Sent {
    let keys: [[UInt8]]
    let offset: Int
    let lastLine: [UInt8]
    var outcome: ImportWriter.Outcome?
  }

  let options: ImportOptions
  let writer: ImportWriter
  var reader: ImportReader
  var leases: ImportLeases
  /// What to delete; nil for nothing.
  var extras: ImportExtras?
  /// How far the import has come.
  private(set) var state: ImportResume
  /// Where the lines begin that are not done yet.
  private let start: Int
  private let startLine: String
  private let log: ImportLog

  private var batch: [ImportEntry] = []
  private var size = 0
  private var offset = 0
  private var lastLine: [UInt8] = []
  /// The batches on their way, by their numbers, and those done before an earlier one is.
  private var sent: [Int: Sent] = [:]
  private var numbers = 0..<0
  private var inFlight = 0
  /// The keys of the batch and of those on their way.
  private var keys: Set<[UInt8]> = []
  private var lastSave = ContinuousClock.now

  init(
    _ options: ImportOptions, reader: ImportReader, writer: ImportWriter, leases: ImportLeases,
    extras: ImportExtras?, state: ImportResume, log: ImportLog
  ) {
    self.options = options
    self.reader = reader
    self.writer = writer
    self.leases = leases
    self.extras = extras
    self.state = state
    self.log = log
    (start, startLine) = (state.offset, state.lastLine)
  }

  /// Imports everything.
  /// - Throws: what the input and the server lead to; what was done before is in `state`.
  mutating func run() async throws {
    defer { save(isLast: true) }
    try await withThrowingTaskGroup(of: Finished.self) { group in
      do {
        try await readAll(&group)
        try await finish(&group)
      } catch {
        group.cancelAll()
        while let result = await group.nextResult() {
          if case .success(let finished) = result { note(finished) }
        }
        throw error
      }
    }
  }

  private mutating func readAll(_ group: inout Group) async throws {
    while let (pair, line) = try await reader.next() {
      try Task.checkCancellation()
      log.progress(line.end, reader.size)
      let entry: ImportEntry?
      do throws(LineFault) { entry = try self.entry(for: pair) } catch { throw reader.failure(error, line) }
      if var entry {
        try await deleteExtras(before: entry.key, &group)
        if line.end > start {
          let lease = try await leases.lease(for: pair, isDryRun: options.isDryRun)
          if lease != 0 { entry = ImportEntry(entry.key, .put(value: pair.value, lease: lease)) }
          try await add(entry, &group)
        }
      }
      try note(line)
    }
    guard offset >= start else { throw otherInput }
    guard extras != nil else { return }
    do throws(LineFault) { try requireCoverage(reader.range) } catch {
      throw Failure("\(reader.name): \(error.text)", .invalidInput)
    }
    try await deleteExtras(before: nil, &group)
  }

  /// Checks that the input, which has looked at a range, has all keys that could be deleted otherwise.
  private func requireCoverage(_ range: KeyRange?) throws(LineFault) {
    guard let range else { throw LineFault("--delete-extra needs the output of export, which says what it covers") }
    guard range.covers(.prefix(options.mapping.prefix)) else {
      throw LineFault("the export does not cover all keys that begin with \(goQuotedText(options.mapping.prefix))")
    }
  }

  private var otherInput: Failure {
    Failure(
      "\(reader.name) is not what the interrupted import has read", .badArguments, hint: "remove the file of --resume")
  }

  /// The line is read; at the place where an interrupted import goes on, it has to be the same as then.
  private mutating func note(_ line: ImportLine) throws {
    if offset < start, line.end >= start {
      guard line.end == start, ImportResume.checksum(line.bytes) == startLine else { throw otherInput }
    }
    offset = line.end
    lastLine = line.bytes
  }

  /// What is to be written for a pair; nil if it is skipped.
  private mutating func entry(for pair: ExportedPair) throws(LineFault) -> ImportEntry? {
    guard let key = try options.mapping.target(of: pair.key) else { return nil }
    if extras != nil {
      try requireCoverage(reader.header?.range)
      try extras?.check(key)
    }
    return ImportEntry(key, .put(value: pair.value, lease: 0))
  }

  private mutating func deleteExtras(before key: [UInt8]?, _ group: inout Group) async throws {
    while let extra = try await extras?.next(before: key) { try await add(extra, &group) }
  }

  // MARK: Batches

  private mutating func add(_ entry: ImportEntry, _ group: inout Group) async throws {
    if keys.contains(entry.key) {
      // The same key twice: what comes first has to be written first.
      try await finish(&group)
    } else if batch.count >= writer.limit || (size + entry.size > Self.sizeLimit && !batch.isEmpty) {
      try await send(&group)
    }
    keys.insert(entry.key)
    batch.append(entry)
    size += entry.size
  }

  private mutating func send(_ group: inout Group) async throws {
    guard !batch.isEmpty else { return }
    while inFlight >= Self.width { try await receive(&group) }
    let (entries, number, writer) = (batch, numbers.upperBound, writer)
    sent[number] = Sent(keys: entries.map(\.key), offset: offset, lastLine: lastLine)
    numbers = numbers.lowerBound..<number + 1
    inFlight += 1
    group.addTask { Finished(number: number, outcome: try await finishing { try await writer.write(entries) }) }
    batch = []
    size = 0
  }

  private mutating func finish(_ group: inout Group) async throws {
    try await send(&group)
    while inFlight > 0 { try await receive(&group) }
  }

  private mutating func receive(_ group: inout Group) async throws {
    guard let finished = try await group.next() else { return }
    inFlight -= 1
    note(finished)
    save(isLast: false)
  }

  /// Counts a batch that was written, once all before it are.
  private mutating func note(_ finished: Finished) {
    sent[finished.number]?.outcome = finished.outcome
    while let first = sent[numbers.lowerBound], let outcome = first.outcome {
      sent[numbers.lowerBound] = nil
      numbers = numbers.lowerBound + 1..<numbers.upperBound
      for key in first.keys { keys.remove(key) }
      state.tally += outcome.tally
      log.conflicts(outcome.conflicts)
      guard first.offset > start else { continue }
      state.offset = first.offset
      state.lastLine = first.lastLine.isEmpty ? "" : ImportResume.checksum(first.lastLine)
    }
  }

  // MARK: Resuming

  /// Writes the file for resuming from time to time.
  private mutating func save(isLast: Bool) {
    guard !options.resume.isEmpty, !options.isDryRun, isLast || .now - lastSave > Self.interval else { return }
    lastSave = .now
    state.leases = leases.known
    do {
      try state.write(options.resume)
    } catch {
      log.line("warning: \(error.description): the import could not be continued from here")
    }
  }
}

/// What an import says while it runs.
struct ImportLog: Sendable {
  /// Says how much of the input is read, and how much there is.
  let progress: @Sendable (Int, Int?) -> Void
  let line: @Sendable (String) -> Void

  /// Names the keys that were left as they are.
  func conflicts(_ keys: [(key: [UInt8], modRevision: Int64)]) {
    for (key, revision) in keys {
      line("conflict: \(goQuotedText(key)) has another value (mod revision \(revision))")
    }
  }
}
