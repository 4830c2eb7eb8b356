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
      Prints the number of deleted keys. With range_end, deletes all keys in [key, range_end); confirm that with \
      --range, so that a stray argument does not delete a range.
      """
    ],
    arguments: [Argument("key"), Argument("range_end", optional: true)],
    examples: [
      Example("etcdctl del /app/config", "delete one key"),
      Example("etcdctl del --prefix /app/tmp/ --prev-kv", "delete all keys with a prefix and print them"),
      Example("etcdctl del /app/a /app/c --range", "delete all keys from /app/a up to, not including, /app/c"),
    ],
    formats: DeleteReport.formats)

  static let flags: [Flag<DelCommand>] = [
    .toggle("prefix", \.prefix, "Delete all keys with this prefix"),
    .toggle("prev-kv", \.prevKV, "Print the deleted keys and values"),
    .toggle("from-key", \.fromKey, "Delete all keys greater than or equal to the key"),
    .toggle("range", \.isRange, "Confirm that the range [key, range_end) is to be deleted"),
  ]

  var prefix = false
  var prevKV = false
  var fromKey = false
  var isRange = false
  private var range = KeyRange(key: [])
  private var hasRangeEnd = false

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard (1...2).contains(arguments.count) else {
      throw UsageError("del command needs a key and takes an optional range_end")
    }
    range = try KeyRange(arguments, prefix: prefix, fromKey: fromKey)
    hasRangeEnd = arguments.count == 2
  }

  func run(in context: Context) async throws {
    try context.printer.require(DeleteReport.self)
    if hasRangeEnd, !isRange {
      context.standardError.line(
        "note: deleting the range [key, range_end); --range confirms it (etcdctl 3.6 waits two seconds here)")
    }
    var sink = try context.printer.sink(of: DeleteReport())
    try await context.client().deleteRange(request, to: &sink, deadline: context.deadline())
  }

  /// The request to the server.
  var request: Etcdserverpb_DeleteRangeRequest {
    .with {
      $0.key = .init(range.key)
      $0.rangeEnd = .init(range.rangeEnd)
      $0.prevKv = prevKV
    }
  }
}
