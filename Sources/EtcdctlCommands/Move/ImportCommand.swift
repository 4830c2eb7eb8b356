import CommandModel
import EtcdAPI
import EtcdClient
import Files
import Output

/// The flags of `import`.
struct ImportOptions: Options, Equatable {
  static let deleteExtra = "delete-extra"
  static let resumeFlag = "resume"

  static let flags: [Flag<ImportOptions>] =
    [
      .bytes("prefix", "prefix", \.prefix, "Import only keys with this prefix"),
      .bytes("strip-prefix", "prefix", \.stripped, "Strip this prefix, with which all keys must begin"),
      .bytes("dest-prefix", "prefix", \.added, "Put this prefix before all keys"),
      .choice("overwrite", \.overwriting, "Which existing keys to write: none, those with another value, all"),
      .toggle(
        deleteExtra, \.deletesExtra, "Delete keys with the prefix that the input does not have; needs --prefix"),
      .toggle("dry-run", \.isDryRun, "Write nothing; print what would be done"),
      .file(resumeFlag, \.resume, "Keep the progress in this file; continue from there if it exists"),
      .integer("max-txn-ops", \.maxOperations, "Maximum number of operations per transaction; 0 for no limit"),
    ] + Confirmation.flags.map { $0.lifted(\.confirmation) }

  var prefix: Word = ""
  var stripped: Word = ""
  var added: Word = ""
  var overwriting = ImportOverwriting.never
  var deletesExtra = false
  var isDryRun = false
  var resume = ""
  var maxOperations: UInt = 128
  var confirmation = Confirmation()

  var mapping: KeyMapping { KeyMapping(prefix: prefix.bytes, stripped: stripped.bytes, added: added.bytes) }

  /// How many keys are written in a transaction: each is one of its own in it, which counts for the limit, too.
  var keysPerTransaction: Int { maxOperations == 0 ? .max : max(Int(clamping: maxOperations) - 1, 1) }
}

/// `import`: writes keys that `export` has read.
struct ImportCommand: RunnableCommand {
  static let manual = Manual(
    "import", "Writes keys from JSON lines",
    description: [
      """
      Reads what export writes, or get -w jsonl --decode none, from a file or from standard input, and writes the keys \
      in transactions. A file can be compressed with zstd or gzip. An export that was cut off is refused; a file before \
      anything is written.
      """,
      """
      Unless --overwrite says otherwise, existing keys are left as they are. One that has another value is a conflict: \
      it is reported on standard error, the other keys are written, and the exit status is 7. Every write is compared \
      with what was there, so nothing that somebody else writes meanwhile is lost, and an import can be repeated.
      """,
      """
      Keys with a lease are attached to a new one with the time that it had left; if that expires before a key of it is \
      written, the key is skipped. Keys whose lease no longer existed, or is without lease_ttl_seconds in the input, are \
      written without a lease.
      """,
      """
      With --delete-extra, the destination becomes an exact copy: it also deletes the keys that the input does not \
      have. The input must be an export, with its keys in order, that covers all keys with the prefix.
      """,
      """
      With --resume, the file is removed when everything is imported. Prints how many keys were created, changed, \
      unchanged, in conflict and deleted.
      """,
    ],
    arguments: [Argument("file", .file, optional: true)],
    examples: [
      Example("etcdctl import app.jsonl", "write the keys that do not exist"),
      Example("etcdctl import app.jsonl --dry-run --overwrite changed", "show how many keys would be written"),
      Example("etcdctl import app.jsonl --strip-prefix /app/ --dest-prefix /copy/", "write to another prefix"),
      Example(
        "etcdctl import all.jsonl.zst --resume all.progress", "import a large file, and continue after a failure"),
      Example(
        "etcdctl export /app/ | etcdctl import --endpoints standby:2379 --overwrite changed --prefix /app/ "
          + "--delete-extra --yes", "make the keys of another cluster an exact copy"),
    ],
    exitStatuses: [
      ExitStatus(.invalidInput, "the input is not JSON lines with keys and values, or incomplete"),
      ExitStatus(.conditionFailed, "keys with another value were left as they are"),
    ],
    formats: ImportReport.formats, seeAlso: [["export"], ["diff"], ["make-mirror"]],
    relatedPages: ["etcdctl-formats(7)"])

  static let flags: [Flag<ImportCommand>] = ImportOptions.flags.map { $0.lifted(\.options) }

  var options = ImportOptions()
  private var path = "-"

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    if let file = arguments.first { path = file.string }
    if options.isDryRun, !options.resume.isEmpty { throw UsageError("--resume cannot be combined with --dry-run") }
    if options.deletesExtra, options.mapping.coverage == nil {
      throw UsageError("--delete-extra would be about all keys: the prefix is not kept at the destination")
    }
  }

  func run(in context: Context) async throws {
    try context.printer.require(ImportReport.self)
    if options.deletesExtra, !context.given.contains("prefix") {
      throw UsageError("--delete-extra needs --prefix: the keys that are to be an exact copy")
    }
    if path == "-", context.standardInput.isTerminal {
      context.standardError.line("reading JSON lines from the terminal; end them with Ctrl-D")
    }
    try await cancellingOnSignals { _ in
      try await SharedProgress.showing { progress in
        try await carryOut(context) { progress(UInt64(clamping: $0), UInt64(clamping: $1 ?? 0)) }
      }
    }
  }

  private func carryOut(_ context: Context, _ progress: @escaping @Sendable (Int, Int?) -> Void) async throws {
    let reader = try ImportReader(ImportInput(path))
    let client = try await context.client()
    // Fails early if the cluster cannot be reached. Every user may list members.
    let members = try await client.call(
      API.Cluster.memberList, .init(), policy: .repeatable, deadline: context.deadline())
    try await options.confirmation.require(in: context) { question(reader.name) }
    let state = try resumeState(reader, cluster: members.header.clusterID)
    let writer = ImportWriter(client, options, patience: context.globals.commandTimeout, context.standardError)
    var run = ImportRun(
      options, reader: reader, writer: writer,
      leases: ImportLeases(client, patience: context.globals.commandTimeout, earlier: state.leases),
      extras: try await extras(client, context), state: state,
      log: ImportLog(progress: progress, line: { context.standardError.line($0) }))
    do {
      try await run.run()
    } catch {
      let done = run.state.tally.total - state.tally.total
      if done > 0 || isCancellation(error) {
        context.standardError.line("note: stopped after \(done.counted("key")); the import can be repeated")
      }
      throw error
    }
    try conclude(run, context)
  }

  private func conclude(_ run: ImportRun, _ context: Context) throws {
    if !options.resume.isEmpty { FileTree.remove(options.resume) }
    if run.leases.withoutLease > 0 {
      let keys = run.leases.withoutLease
      let without = keys == 1 ? "1 key is without its lease" : "\(keys) keys are without their lease"
      context.standardError.line("warning: \(without): it no longer existed, or its TTL is unknown")
    }
    let tally = run.state.tally
    if tally.expired > 0 {
      let keys = tally.expired
      let unwritten = keys == 1 ? "1 key was not written: its" : "\(keys) keys were not written: their"
      context.standardError.line("warning: \(unwritten) lease has expired during the import")
    }
    try context.printer.print(ImportReport(tally: tally, isDryRun: options.isDryRun))
    guard tally.conflicts > 0 else { return }
    throw Failure(
      "\(tally.conflicts) \(tally.conflicts == 1 ? "key has" : "keys have") another value at the destination",
      .conditionFailed, hint: options.overwriting == .never ? "--overwrite changed replaces such values" : nil)
  }

  /// What is to be confirmed.
  private func question(_ name: String) -> String? {
    let overwrites = options.overwriting != .never
    guard !options.isDryRun, overwrites || options.deletesExtra else { return nil }
    let deletes = options.deletesExtra ? "delete the keys that it does not have" : ""
    return "import \(name)\(overwrites ? " over existing keys" : "")\(deletes.isEmpty ? "" : " and \(deletes)")"
  }

  private func resumeState(_ reader: ImportReader, cluster: UInt64) throws -> ImportResume {
    let mapping = options.mapping
    let identity = ImportResume.checksum(
      Array("\(cluster) \(options.overwriting) \(options.deletesExtra)".utf8), mapping.prefix, mapping.stripped,
      mapping.added)
    guard !options.resume.isEmpty else { return ImportResume(identity: identity) }
    return try ImportResume.read(options.resume, identity: identity) ?? ImportResume(identity: identity)
  }

  private func extras(_ client: Client, _ context: Context) async throws -> ImportExtras? {
    guard options.deletesExtra, let range = options.mapping.coverage else { return nil }
    let revision = try await client.latestRevision(of: range, deadline: context.deadline())
    return ImportExtras(range, at: revision, client: client, patience: context.globals.commandTimeout)
  }
}
