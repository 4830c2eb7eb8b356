import CSystem
import CommandModel
import EtcdAPI
import EtcdClient
import Files
import Output

/// `user import`: adds users from records.
struct UserImportCommand: RunnableCommand {
  static let manual = Manual(
    "import", "Adds users and grants them roles from an export",
    description: [
      """
      Reads the records of user export (jsonl) from a file or standard input, adds the users that do not exist, and \
      grants the roles that are missing. Nothing is deleted or revoked and no existing password is changed, so an \
      import can be repeated. The roles have to exist: import them first.
      """,
      """
      The password of a new user is the one in --passwords, or the one whose hash the record has (as exports from \
      backups do; servers of 3.5 and later). A user whose record says no_password, or who has neither, with \
      --no-password, gets none and authenticates by client certificate. Otherwise nothing is imported.
      """,
    ],
    arguments: [Argument("file", .file, optional: true)],
    examples: [
      Example("etcdctl user import users.jsonl --dry-run", "print what would be changed"),
      Example("etcdctl user import users.jsonl --passwords passwords.txt", "add users with new passwords"),
      Example(
        "etcdctl user export --from-snapshot backup.db | etcdctl user import", "bring back the users of a backup"),
    ],
    exitStatuses: [ExitStatus(.invalidInput, "a line of the input is no record; nothing was changed")],
    formats: AccountChangeReport.formats, seeAlso: [["user", "export"], ["role", "import"]])

  static let flags: [Flag<UserImportCommand>] = [
    .file("passwords", \.passwordsPath, "File with a line NAME:PASSWORD for each new user"),
    .toggle("no-password", \.noPassword, "Add users for whom no password is known without one"),
    .toggle("dry-run", \.isDryRun, "Print the changes, but make none"),
  ]

  var passwordsPath = ""
  var noPassword = false
  var isDryRun = false
  private var path = "-"

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    if let file = arguments.first { path = file.string }
  }

  func run(in context: Context) async throws {
    refuse_core_dumps()
    try context.printer.require(AccountChangeReport.self)
    let records = try await AccountInput(path: path, in: context).users()
    let passwords = try passwords(in: context)
    let names = Set(records.map(\.name))
    let existing = try await context.users { names.contains($0) }
    let changes = try AccountChange.users(
      records, existing: Dictionary(existing.map { ($0.name, $0.roles) }) { first, _ in first },
      roles: Set(try await context.roleNames()), passwords: passwords, noPassword: noPassword)
    if changes.contains(where: \.bringsHash) { try await requireHashes(in: context) }
    try await context.make(changes, dryRun: isDryRun)
  }

  private func passwords(in context: Context) throws -> [[UInt8]: Secret] {
    guard !passwordsPath.isEmpty else { return [:] }
    let content = try WholeFile.read(passwordsPath, limit: 16 << 20)
    if FileTree.isReadableByOthers(passwordsPath) {
      context.standardError.line(
        "warning: other users can read the passwords in \(passwordsPath): chmod o-r \(passwordsPath)")
    }
    var passwords: [[UInt8]: Secret] = [:]
    for (index, line) in content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      // Editors on Windows end lines with CR and LF.
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if line.isEmpty { continue }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex, colon + 1 < line.endIndex
      else {
        throw Failure("line \(index + 1) of \(passwordsPath) is not NAME:PASSWORD", .invalidInput)
      }
      passwords[Array(line[..<colon])] = Secret(Array(line[(colon + 1)...]))
    }
    return passwords
  }

  /// Refuses password hashes when a member would take an empty password instead: before 3.5, servers do not know them.
  private func requireHashes(in context: Context) async throws {
    for member in try await context.lookAtCluster().members {
      let parts = (member.vitals?.version ?? "").split(separator: ".").compactMap { Int($0) }
      guard parts.count < 2 || (parts[0], parts[1]) < (3, 5) else { continue }
      let version = member.vitals.map { "is etcd \($0.version)" } ?? "does not respond"
      throw Failure(
        "password hashes need etcd 3.5 or later on all members, but \(member.text) \(version)",
        hint: "give --passwords FILE, whose passwords are used instead of hashes")
    }
  }
}

extension AccountChange {
  fileprivate var bringsHash: Bool {
    if case .addUser(_, .hash) = self { return true }
    return false
  }
}
