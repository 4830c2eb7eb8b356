import CSystem
import CommandModel
import EtcdAPI

/// `user add`: adds a user.
struct UserAddCommand: RunnableCommand {
  static let manual = Manual(
    "add", "Adds a user",
    description: [
      """
      Prompts for the password unless it follows the name and a colon, or is given with --new-user-password. A \
      password on the command line is visible to other users of this machine. A user who authenticates by client \
      certificate needs none: add the certificate's common name with --no-password.
      """
    ],
    arguments: [Argument("name[:password]")],
    examples: [
      Example("etcdctl user add alice", "add a user, prompting for the password"),
      Example(
        "etcdctl user add alice --interactive=false < password.txt", "add a user, reading the password from a file"),
      Example("etcdctl user add alice --no-password", "add a user who authenticates by client certificate"),
    ],
    formats: ConfirmationReport.formats, seeAlso: [["user", "grant-role"]])

  static let passwordFlag = "new-user-password"

  static let flags: [Flag<UserAddCommand>] = [
    .toggle("interactive", \.interactive, "Prompt for the password; otherwise read it from standard input"),
    .secret(
      passwordFlag, "password", \.newPassword, "Password; the argument is then the user name, colons included"),
    .toggle("no-password", \.noPassword, "Add a user who can authenticate by client certificate only"),
  ]

  var interactive = true
  var newPassword = Secret()
  var noPassword = false
  /// The name, and maybe the password behind a colon.
  private var argument = Secret()

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    argument = Secret(arguments[0].bytes)
    if argument.bytes.first == UInt8(ascii: ":"), !noPassword, newPassword.isEmpty {
      throw UsageError("empty user name is not allowed")
    }
  }

  func run(in context: Context) async throws {
    refuse_core_dumps()
    // An unsupported format is refused before the prompt.
    try context.printer.require(ConfirmationReport.self)
    let (user, password) = try await credentials(context)
    let request = Etcdserverpb_AuthUserAddRequest.with {
      $0.name = user.bytes
      $0.password = password.bytes
      $0.options.noPassword = noPassword
    }
    try await context.change(API.Auth.userAdd, request, confirming: "User \(user) created")
  }

  private func credentials(_ context: Context) async throws -> (user: Word, password: Secret) {
    let user = Word(argument.bytes)
    if noPassword { return (user, Secret()) }
    if !newPassword.isEmpty { return (user, newPassword) }
    if let colon = user.bytes.firstIndex(of: UInt8(ascii: ":")) {
      return (Word(Array(user.bytes[..<colon])), Secret(Array(user.bytes[(colon + 1)...])))
    }
    return (user, try await NewPassword.read(for: user, interactive: interactive, in: context))
  }
}
