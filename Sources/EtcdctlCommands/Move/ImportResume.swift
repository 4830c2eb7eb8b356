import Files
import JSONValue
import Offline

/// How far an import has come, in a file, so that it can be continued.
struct ImportResume: Equatable {
  private static let longest = 64 << 20

  /// What must be the same when it is continued: the beginning of the input, the flags, the cluster.
  let identity: String
  /// Where the first line that is not done begins in the input, decompressed.
  var offset = 0
  /// The checksum of the line before it.
  var lastLine = ""
  /// What was done.
  var tally = ImportTally()
  /// The leases that were granted, by those in the input.
  var leases: [Int64: Int64] = [:]

  init(identity: String) { self.identity = identity }

  /// Reads the file.
  /// - Returns: nil when there is none.
  /// - Throws: `FileError`; `Failure` for one that is something else, or belongs to another import.
  static func read(_ path: String, identity: String) throws -> ImportResume? {
    guard FileTree.exists(path) else { return nil }
    guard let json = JSONParser.parse(try WholeFile.read(path, limit: longest)), let found = json["identity"].text
    else {
      throw Failure("\(path) is not a file that --resume of import has written", .badArguments)
    }
    guard found == identity else {
      throw Failure(
        "\(path) belongs to another import: the input, the flags or the cluster are not the same", .badArguments,
        hint: "remove it to begin anew")
    }
    var resume = ImportResume(identity: identity)
    resume.offset = Int(clamping: json["offset"].unsigned ?? 0)
    resume.lastLine = json["last_line"].text ?? ""
    let counts = json["counts"]
    func count(_ name: String) -> Int64 { Int64(clamping: counts[name].unsigned ?? 0) }
    resume.tally = ImportTally(
      created: count("created"), changed: count("changed"), unchanged: count("unchanged"),
      conflicts: count("conflicts"), deleted: count("deleted"))
    if case .object(let leases) = json["leases"] {
      for field in leases {
        guard let old = UInt64(field.name, radix: 16), let new = field.value.text.flatMap({ UInt64($0, radix: 16) })
        else { continue }
        resume.leases[Int64(bitPattern: old)] = Int64(bitPattern: new)
      }
    }
    return resume
  }

  /// Replaces the file.
  func write(_ path: String) throws(FileError) {
    func number(_ value: Int64) -> JSON { .number(String(value)) }
    let counts = JSON.object([
      .init("created", number(tally.created)), .init("changed", number(tally.changed)),
      .init("unchanged", number(tally.unchanged)), .init("conflicts", number(tally.conflicts)),
      .init("deleted", number(tally.deleted)),
    ])
    func hexadecimal(_ id: Int64) -> String { String(UInt64(bitPattern: id), radix: 16) }
    let leases = leases.sorted { $0.key < $1.key }.map { JSON.Field(hexadecimal($0), .string(hexadecimal($1))) }
    let json = JSON.object([
      .init("identity", .string(identity)), .init("offset", number(Int64(offset))),
      .init("last_line", .string(lastLine)), .init("counts", counts), .init("leases", .object(leases)),
    ])
    try WholeFile.replace(path, json.encoded + [UInt8(ascii: "\n")], permissions: 0o600)
  }

  /// A short checksum, in hexadecimal.
  static func checksum(_ parts: [UInt8]...) -> String {
    var bytes: [UInt8] = []
    for part in parts { bytes += Array("\(part.count) ".utf8) + part }
    return Checksum.sha256(of: bytes).prefix(16).map { String(0x100 + Int($0), radix: 16).dropFirst() }.joined()
  }
}
