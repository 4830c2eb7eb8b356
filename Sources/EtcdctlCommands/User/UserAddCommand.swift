import CSystem
import CommandModel
import EtcdAPI

/// `user add`: makes a user.
struct UserAddCommand: RunnableCommand {
  static let manual = Manual(
    "add", "Adds a user",
    description: [
      """
      The password stands behind the name and a colon, in --new-user-password, or is asked for twice. A password on the command line can \
      be seen by others on this machine. Who logs in with a client certificate needs none: a user of the certificate's common name, added \
      with --no-password.
      """
    ],
    arguments: [Argument("name[:password]")],
    examples: [
      Example("etcdctl user add alice", "add a user, asking for the password"),
      Example("etcdctl user add alice --interactive=false < password.txt", "add a user with the password from a file"),
      Example("etcdctl user add alice --no-password", "add a user who has a certificate for alice"),
    ],
    formats: ConfirmationReport.formats, seeAlso: [["user", "grant-role"]])

  static let flags: [Flag<UserAddCommand>] = [
    .toggle("interactive", \.interactive, "Ask for the password; otherwise read the first word of standard input"),
    .secret(
      "new-user-password", "password", \.newPassword, "The password; the argument is then the name, colons included"),
    .toggle("no-password", \.noPassword, "Add a user who can only log in with a client certificate"),
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
    // Before the password is asked for.
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
