import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `del`: deletes keys.
struct DelCommand: RunnableCommand {
  static let manual = Manual(
    "del", "Deletes a key or a range of keys",
    description: [
      """
      Prints how many keys were deleted. With a second argument it deletes all keys from the first one on before the second one; say \
      --range then, so that a word too many is no accident.
      """
    ],
    arguments: [Argument("key"), Argument("range_end", optional: true)],
    examples: [
      Example("etcdctl del greeting", "delete one key"),
      Example("etcdctl del --prefix /tmp/ --prev-kv", "delete the keys below a prefix and print what they held"),
      Example("etcdctl del a c --range", "delete all keys from a on, before c"),
    ],
    formats: DeleteReport.formats)

  static let flags: [Flag<DelCommand>] = [
    .toggle("prefix", \.prefix, "Delete all keys that begin with the key"),
    .toggle("prev-kv", \.prevKV, "Print the deleted pairs"),
    .toggle("from-key", \.fromKey, "Delete all keys from the key on"),
    .toggle("range", \.isRange, "Delete the range up to range_end without a note about it"),
  ]

  var prefix = false
  var prevKV = false
  var fromKey = false
  var isRange = false
  private var range = KeyRange(key: [])
  private var hasRangeEnd = false

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard (1...2).contains(arguments.count) else {
      throw UsageError("del command needs one argument as key and an optional argument as range_end")
    }
    range = try KeyRange(arguments, prefix: prefix, fromKey: fromKey)
    hasRangeEnd = arguments.count == 2
  }

  func run(in context: Context) async throws {
    try context.printer.require(DeleteReport.self)
    if hasRangeEnd, !isRange {
      context.standardError.line("note: deleting a range; etcdctl 3.6 waits two seconds here unless --range is given")
    }
    var sink = try context.printer.sink(of: DeleteReport())
    try await context.client().deleteRange(request, to: &sink, deadline: context.deadline())
  }

  /// What is asked of the server.
  var request: Etcdserverpb_DeleteRangeRequest {
    .with {
      $0.key = .init(range.key)
      $0.rangeEnd = .init(range.rangeEnd)
      $0.prevKv = prevKV
    }
  }
}
