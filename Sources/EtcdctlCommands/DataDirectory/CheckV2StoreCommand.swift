import Bolt
import CommandModel
import Files
import Glibc
import Offline
import Output

/// `etcdutl check v2store`: looks for what etcd 3.6 refuses to start on.
struct CheckV2StoreCommand: RunnableCommand {
  static let manual = Manual(
    "v2store", "Looks for data of etcd 2's users, which etcd 3.6 refuses",
    description: [
      """
      Looks into the newest .snap file and into the log behind it for anything that users stored through etcd 2's interface. \
      etcd 3.6 does not start on a data directory that has any. Nothing is changed.
      """
    ],
    examples: [Example("etcdutl check v2store --data-dir default.etcd", "before an upgrade to etcd 3.6")],
    exitStatuses: [ExitStatus(.error, "there are such data")])

  static let flags: [Flag<CheckV2StoreCommand>] = [
    .directory("data-dir", \.dataDirectory, "Required: the data directory, which no server uses"),
    .directory("wal-dir", \.walDirectory, "The directory of the log, if it isn't in the data directory"),
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

  /// What the directory holds. Of a log that isn't there etcdutl's words are said, which scripts look for.
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
    Manual("check", "Commands that look for properties of data directories"), [.command(CheckV2StoreCommand.self)])
}
