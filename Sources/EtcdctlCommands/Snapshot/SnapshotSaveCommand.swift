import CommandModel
import EtcdClient
import Glibc
import Offline
import Output

/// `snapshot save`: saves a snapshot of a member's database to a file.
struct SnapshotSaveCommand: RunnableCommand {
  static let manual = Manual(
    "save", "Saves a snapshot of a member's database to a file",
    description: [
      """
      Needs exactly one endpoint. The snapshot is verified while it arrives: its checksum, every page and every \
      revision. It is written to FILENAME.partial and renamed to its final name after it is verified and synced to \
      disk. If anything fails, the partial file is removed and an existing file is kept.
      """,
      """
      With --compress, or if FILENAME ends with .zst or .gz, the snapshot is compressed while it arrives; this needs \
      libzstd or zlib. zstd -d or gzip -d restores the file that is saved without compression, including its checksum. \
      All commands that read snapshots also read compressed ones.
      """,
      """
      With - as FILENAME, the snapshot is written to standard output while it arrives. It is verified all the same, but \
      what has been written cannot be taken back: only exit status 0 shows that it is complete and sound. In a \
      pipeline, use the shell's set -o pipefail.
      """,
      """
      --dial-timeout limits connecting, --stall-timeout how long the server may send nothing, and --command-timeout, \
      if given, the whole command.
      """,
    ],
    arguments: [Argument("filename", .file)],
    examples: [
      Example("etcdctl snapshot save backup.db", "save a snapshot of the member at the endpoint"),
      Example("etcdctl snapshot save backup.db.zst", "save a compressed snapshot"),
      Example(
        "etcdctl snapshot save - --compress zstd | ssh backup 'cat > etcd.db.zst'",
        "save a compressed snapshot on another machine"),
      Example(
        "etcdctl --endpoints 10.0.0.2:2379 snapshot save --command-timeout 10m backup.db",
        "save a snapshot of a given member within ten minutes"),
    ],
    exitStatuses: [ExitStatus(.interrupted, "no snapshot was saved, for any reason")],
    seeAlso: [["snapshot", "verify"], ["snapshot", "restore"]])

  static let flags: [Flag<SnapshotSaveCommand>] = [
    .duration("stall-timeout", \.stallTimeout, "Time without data after which to give up; 0 for never"),
    .choice("compress", \.compression, "Compression of the snapshot; by default, what the suffix .zst or .gz implies"),
  ]

  var stallTimeout = Duration.seconds(30)
  var compression: SnapshotCompression?
  private var path = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard arguments.count == 1 else { throw UsageError("snapshot save expects one argument") }
    path = arguments[0].string
  }

  private var isStreamed: Bool { path == SnapshotWriter.standardOutput }

  func run(in context: Context) async throws {
    if isStreamed, Terminal.isTerminal(STDOUT_FILENO) {
      throw Failure(
        "standard output is a terminal: a snapshot is written only to a file or a pipe", .badArguments)
    }
    let version: String
    do {
      version = try await cancellingOnSignals { _ in try await save(in: context) }
    } catch {
      let failure = describe(error)
      guard failure.status != Failure.Status.badArguments.rawValue else { throw failure }
      throw Failure(failure.message, .interrupted, hint: failure.hint)
    }
    if isStreamed {
      if Terminal.isTerminal(STDERR_FILENO) { context.standardError.line("Snapshot written to standard output") }
      return
    }
    try context.printer.line("Snapshot saved at \(path)")
    guard !version.isEmpty else { return }
    try context.printer.line("Server version \(version)")
  }

  /// Saves the snapshot; returns the server version in the response.
  private func save(in context: Context) async throws -> String {
    let endpoints = try context.globals.endpointList()
    guard endpoints.count == 1 else {
      let list = endpoints.joined(separator: " ")
      throw Failure("snapshot must be requested to one selected node, not multiple [\(list)]")
    }
    guard !path.isEmpty else { throw Failure("the name of the snapshot file is empty") }
    let client = try await context.client()
    var receiver = SnapshotReceiver(file: try SnapshotWriter(path, compressing: compressionFormat))
    defer { receiver.progress.finish() }
    try await withTaskCancellationHandler {
      try await client.snapshot(
        to: &receiver, stallLimit: stallTimeout, deadline: limitsTime(context) ? context.deadline() : nil)
    } onCancel: { [cancel = receiver.file.cancellation] in
      cancel()
    }
    guard receiver.remaining == 0 else {
      throw Failure("the server ended the snapshot stream with \(receiver.remaining) bytes missing")
    }
    try receiver.file.finish()
    return receiver.version
  }

  private var compressionFormat: CompressionFormat? {
    guard let compression else { return CompressionFormat(named: path) }
    return compression.format
  }

  /// The time limit for short commands counts only if it was given.
  private func limitsTime(_ context: Context) -> Bool {
    context.given.contains("command-timeout") || context.environment.value(of: "ETCDCTL_COMMAND_TIMEOUT") != nil
  }
}

/// The choices of `--compress`.
enum SnapshotCompression: String, CaseIterable, Sendable {
  case zstd, gzip, none

  /// The format; nil for none.
  var format: CompressionFormat? { CompressionFormat(rawValue: rawValue) }
}

/// Writes a snapshot to its file while it arrives.
private struct SnapshotReceiver: SnapshotSink {
  let file: SnapshotWriter
  var progress = ProgressLine()
  private(set) var remaining: UInt64 = 0
  private(set) var version = ""

  init(file: SnapshotWriter) { self.file = file }

  mutating func bytes(_ bytes: UnsafeRawBufferPointer) throws {
    try file.append(bytes)
  }

  mutating func messageEnd(remaining: UInt64, version: String) {
    (self.remaining, self.version) = (remaining, version)
    let done = UInt64(file.byteCount)
    let (total, overflow) = done.addingReportingOverflow(remaining)
    progress.update(done: done, total: overflow ? nil : total)
  }
}
