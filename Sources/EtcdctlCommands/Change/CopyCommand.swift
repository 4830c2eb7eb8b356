import CommandModel

/// `cp`: copies keys.
struct CopyCommand: RunnableCommand {
  static let manual = Manual(
    "cp", "Copies a key, or all keys with a prefix",
    description: [
      "Copies the state at the revision at which it begins, also if one prefix begins with the other."
    ] + Transfer.remarks,
    arguments: [Argument("source", .key), Argument("target", .key)],
    examples: [
      Example("etcdctl cp /app/config /app/config.old", "copy a key"),
      Example("etcdctl cp --prefix /app/ /backup/app/", "copy all keys with a prefix"),
      Example("etcdctl cp --prefix /app/ /staging/ --overwrite --dry-run", "show what a copy would replace"),
    ],
    exitStatuses: Transfer.exitStatuses, formats: ChangeReport.formats, seeAlso: [["mv"], ["make-mirror"]],
    relatedPages: ["etcdctl-formats(7)"])

  static let flags: [Flag<CopyCommand>] = TransferOptions.flags.map { $0.lifted(\.options) }

  var options = TransferOptions()
  private var transfer: Transfer?

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    transfer = try Transfer(arguments, options, isMove: false)
  }

  func run(in context: Context) async throws { try await transfer?.run(in: context) }
}
