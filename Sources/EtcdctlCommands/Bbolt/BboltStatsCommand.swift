import Bolt
import CommandModel
import Output

/// `bbolt stats`: prints statistics of the buckets.
struct BboltStatsCommand: BboltCommand {
  static let manual = Manual(
    "stats", "Prints statistics of the buckets in a database file",
    arguments: [.bboltFile, Argument("prefix", optional: true)],
    examples: [
      Example("etcdutl bbolt stats backup.db", "print statistics of all buckets"),
      Example("etcdutl bbolt stats backup.db key", "print statistics of buckets whose names begin with key"),
    ],
    exitStatuses: [ExitStatus(.error, "the file cannot be read or is damaged")], globals: .ignored)

  var path = ""
  private var prefix: Word = ""

  mutating func take(afterFile arguments: [Word]) throws(UsageError) {
    if let first = arguments.first { prefix = first }
  }

  func run(in context: Context) async throws {
    let database = try open()
    var total = BucketStatistics()
    var count = 0
    for name in try database.bucketNames() where name.starts(with: prefix.bytes) {
      guard let bucket = try database.bucket(name) else { continue }
      total.add(try bucket.statistics())
      count += 1
    }
    try context.print(
      record: { fields(of: total, buckets: count, to: $0) }, orText: { print(total, of: count, to: $0) })
  }

  private func fields(of total: BucketStatistics, buckets count: Int, to out: RecordWriter) {
    out.field("buckets", count)
    out.field("keys", total.keys)
    out.field("levels", total.depth)
    for (isBranch, pages) in [(true, total.branches), (false, total.leaves)] {
      out.object(isBranch ? "branch_pages" : "leaf_pages") {
        out.field("pages", pages.count)
        out.field("overflow", pages.overflow)
        out.field("bytes_allocated", pages.allocated)
        out.field("bytes_in_use", pages.inUse)
      }
    }
    out.field("nested_buckets", total.buckets)
    out.field("inline_buckets", total.inlineBuckets)
    out.field("inline_bytes_in_use", total.inlineInUse)
  }

  private func print(_ total: BucketStatistics, of count: Int, to out: SimpleWriter) {
    let (branches, leaves) = (total.branches, total.leaves)
    for line in [
      "Aggregate statistics for \(count) buckets", "",
      "Page count statistics",
      "\tNumber of logical branch pages: \(branches.count)",
      "\tNumber of physical branch overflow pages: \(branches.overflow)",
      "\tNumber of logical leaf pages: \(leaves.count)",
      "\tNumber of physical leaf overflow pages: \(leaves.overflow)",
      "Tree statistics",
      "\tNumber of keys/value pairs: \(total.keys)",
      "\tNumber of levels in B+tree: \(total.depth)",
      "Page size utilization",
      "\tBytes allocated for physical branch pages: \(branches.allocated)",
      "\tBytes actually used for branch data: \(share(branches.inUse, of: branches.allocated))",
      "\tBytes allocated for physical leaf pages: \(leaves.allocated)",
      "\tBytes actually used for leaf data: \(share(leaves.inUse, of: leaves.allocated))",
      "Bucket statistics",
      "\tTotal number of buckets: \(total.buckets)",
      "\tTotal number on inlined buckets: \(share(total.inlineBuckets, of: total.buckets))",
      "\tBytes used for inlined buckets: \(share(total.inlineInUse, of: leaves.inUse))",
    ] { out.line(line) }
  }

  /// A number and its percentage of another one, calculated as in bbolt.
  private func share(_ part: Int, of whole: Int) -> String {
    let percentage = whole == 0 ? 0 : Float(part) * 100 / Float(whole)
    return "\(part) (\(Int(percentage))%)"
  }
}
