import CommandModel

/// `mv`: renames keys.
struct MoveCommand: RunnableCommand {
  static let manual = Manual(
    "mv", "Renames a key, or all keys with a prefix",
    description: [
      """
      Writes the target and deletes the source in the same transaction, unless another client has changed the \
      source since it was read. The new key has revisions and a version of its own.
      """
    ] + Transfer.remarks,
    arguments: [Argument("source", .key), Argument("target", .key)],
    examples: [
      Example("etcdctl mv /app/config /app/settings", "rename a key"),
      Example("etcdctl mv --prefix /app/ /old/app/", "rename all keys with a prefix"),
    ],
    exitStatuses: Transfer.exitStatuses, formats: ChangeReport.formats, seeAlso: [["cp"]],
    relatedPages: ["etcdctl-formats(7)"])

  static let flags: [Flag<MoveCommand>] = TransferOptions.flags.map { $0.lifted(\.options) }

  var options = TransferOptions()
  private var transfer: Transfer?

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    transfer = try Transfer(arguments, options, isMove: true)
  }

  func run(in context: Context) async throws { try await transfer?.run(in: context) }
}
