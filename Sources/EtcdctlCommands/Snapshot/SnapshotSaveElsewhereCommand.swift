import CommandModel

/// `etcdutl snapshot save`, which etcd's own tool has only to refer to etcdctl.
struct SnapshotSaveElsewhereCommand: RunnableCommand {
  static let manual = Manual(
    "save", "Refers to etcdctl snapshot save", arguments: [Argument("filename", .file, optional: true)],
    globals: .ignored, isHidden: true, canBeAbbreviated: false)

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    let file = arguments.first?.string ?? "FILE"
    throw UsageError(
      "etcdutl snapshot save failed: etcdutl does not connect to servers", advice: "etcdctl snapshot save \(file)")
  }

  func run(in context: Context) async throws {}
}
