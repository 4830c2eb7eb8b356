import Bolt
import CommandModel
import Files
import Glibc
import Offline
import Output

/// `etcdutl check v2store`: looks for v2 data, on which etcd 3.6 refuses to start.
struct CheckV2StoreCommand: RunnableCommand {
  static let manual = Manual(
    "v2store", "Checks for v2 data, which etcd 3.6 refuses",
    description: [
      """
      Searches the newest .snap file and the write-ahead log after it for data that users stored through the v2 API. \
      etcd 3.6 refuses to start on a data directory that has any. The directory is only read.
      """
    ],
    examples: [Example("etcdutl check v2store --data-dir /var/lib/etcd", "check before an upgrade to etcd 3.6")],
    exitStatuses: [ExitStatus(.error, "the directory contains v2 data or cannot be read")])

  static let flags: [Flag<CheckV2StoreCommand>] = [
    .directory("data-dir", \.dataDirectory, "Data directory of a stopped member (required)"),
    .directory("wal-dir", \.walDirectory, "Directory of the write-ahead log, if outside the data directory"),
  ]

  var dataDirectory = ""
  var walDirectory = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try requireFlags([("data-dir", dataDirectory)])
  }

  func run(in context: Context) async throws {
    let directory = DataDirectory(dataDirectory, walDirectory: walDirectory.isEmpty ? nil : walDirectory)
    switch try content(of: directory) {
    case []: try context.printer.line("No custom content found in v2store.")
    case .store: throw Failure("detected custom content in v2store")
    case .log: throw Failure("detected custom v2 content in WAL records")
    default: throw Failure("detected custom v2 content in both v2store and WAL records")
    }
  }

  /// The v2 data of the directory. A missing log is reported in etcdutl's words, which scripts look for.
  private func content(of directory: DataDirectory) throws -> V2Content {
    do throws(SnapshotError) {
      return try V2Content.of(directory)
    } catch {
      guard case .file(let fault) = error, fault.cause == .system(call: .list, errno: ENOENT) else { throw error }
      throw Failure("open \(fault.path): no such file or directory")
    }
  }
}

extension Commands {
  /// `etcdutl check`.
  static let checkFiles = CommandNode<Action>.group(
    Manual("check", "Checks data directories"), [.command(CheckV2StoreCommand.self)])
}
