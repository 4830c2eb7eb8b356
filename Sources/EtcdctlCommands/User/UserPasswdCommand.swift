import CSystem
import CommandModel
import EtcdAPI

/// `user passwd`: changes a password.
struct UserPasswdCommand: RunnableCommand {
  static let manual = Manual(
    "passwd", "Changes the password of a user", arguments: [Argument("name", .user)],
    examples: [
      Example("etcdctl user passwd alice", "change a password, prompting for it"),
      Example(
        "etcdctl user passwd alice --interactive=false < password.txt", "change a password, reading it from a file"),
    ],
    formats: ConfirmationReport.formats)

  static let flags: [Flag<UserPasswdCommand>] = [
    .toggle("interactive", \.interactive, "Prompt for the password; otherwise read it from standard input")
  ]

  var interactive = true
  private var user: Word = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    user = arguments[0]
  }

  func run(in context: Context) async throws {
    refuse_core_dumps()
    // An unsupported format is refused before the prompt.
    try context.printer.require(ConfirmationReport.self)
    let password = try await NewPassword.read(for: user, interactive: interactive, in: context)
    let request = Etcdserverpb_AuthUserChangePasswordRequest.with {
      $0.name = user.bytes
      $0.password = password.bytes
    }
    try await context.change(API.Auth.userChangePassword, request, confirming: "Password updated")
  }
}
