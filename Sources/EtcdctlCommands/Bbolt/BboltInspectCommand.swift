import Bolt
import CommandModel
import Output

/// `bbolt inspect`: prints the tree of buckets.
struct BboltInspectCommand: BboltCommand {
  private static let maximumNesting = 8

  static let manual = Manual(
    "inspect", "Prints the tree of buckets as JSON", description: ["Each bucket has its name and number of keys."],
    arguments: [.bboltFile],
    examples: [Example("etcdutl bbolt inspect backup.db", "show how many keys each bucket has")],
    exitStatuses: [ExitStatus(.error, "the file cannot be read or is damaged")], globals: .ignored)

  var path = ""

  func run(in context: Context) async throws {
    let database = try open()
    var buckets: [BucketStructure] = []
    for name in try database.bucketNames() {
      if let bucket = try database.bucket(name) { buckets.append(try structure(of: bucket, nesting: 1)) }
    }
    let root = BucketStructure(name: Array("root".utf8), keyCount: 0, buckets: buckets)
    try context.print {
      root.fields(to: $0)
    } orText: {
      root.write(to: $0, indentation: "")
      $0.newline()
    }
  }

  private func structure(of bucket: Bucket, nesting: Int) throws -> BucketStructure {
    guard nesting <= Self.maximumNesting else { throw BoltError(file: path, cause: .tooDeep) }
    var structure = BucketStructure(name: bucket.name, keyCount: 0, buckets: [])
    var names: [[UInt8]] = []
    try bucket.forEach { element in
      if element.isBucket { names.append([UInt8](element.key)) } else { structure.keyCount += 1 }
      return true
    }
    for name in names {
      guard let inner = try bucket.bucket(name) else { continue }
      structure.buckets.append(try self.structure(of: inner, nesting: nesting + 1))
    }
    return structure
  }
}

/// A bucket, its number of keys, and the buckets in it.
private struct BucketStructure {
  var name: [UInt8]
  var keyCount: Int
  var buckets: [BucketStructure]

  /// Its fields in a record.
  func fields(to out: RecordWriter) {
    out.field("name", textOrBytes: name)
    out.field("keys", keyCount)
    out.array("buckets") {
      for bucket in buckets { out.object { bucket.fields(to: out) } }
    }
  }

  /// Writes it as Go's json.MarshalIndent with four spaces.
  func write(to out: SimpleWriter, indentation: String) {
    let inner = indentation + "    "
    out.text("{\n\(inner)\"name\": ")
    GoJSONWriter(stream: out.stream, hex: false).value(text: name)
    out.text(",\n\(inner)\"keyN\": \(keyCount)")
    if !buckets.isEmpty {
      out.text(",\n\(inner)\"buckets\": [")
      for (index, bucket) in buckets.enumerated() {
        out.text((index > 0 ? "," : "") + "\n\(inner)    ")
        bucket.write(to: out, indentation: inner + "    ")
      }
      out.text("\n\(inner)]")
    }
    out.text("\n\(indentation)}")
  }
}
