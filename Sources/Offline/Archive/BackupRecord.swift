import JSONValue

/// What is known of a saved snapshot without reading it: written when it was verified.
package struct BackupRecord: Equatable, Sendable {
  /// The name of the file.
  package var file: String
  /// The newest revision in it.
  package var revision: Int64
  /// How many keys it has, as `snapshot status` counts them.
  package var keys: Int
  /// The bytes of the snapshot.
  package var size: Int64
  /// The bytes of the file, which may be compressed.
  package var fileSize: Int64
  /// The checksum of the snapshot in hexadecimal.
  package var checksum: String
  /// The endpoint that it came from.
  package var endpoint: String
  /// The member's ID in hexadecimal; empty if unknown.
  package var member: String
  /// How long saving took.
  package var seconds: Double

  /// Makes a record.
  package init(
    file: String, revision: Int64, keys: Int, size: Int64, fileSize: Int64, checksum: String, endpoint: String,
    member: String, seconds: Double
  ) {
    self.file = file
    self.revision = revision
    self.keys = keys
    self.size = size
    self.fileSize = fileSize
    self.checksum = checksum
    self.endpoint = endpoint
    self.member = member
    self.seconds = seconds
  }

  /// Reads a line; nil if it is no record.
  init?(_ line: ArraySlice<UInt8>) {
    guard let json = JSONParser.parse(Array(line)), let file = json["file"].text,
      let checksum = json["sha256"].text
    else { return nil }
    func number(_ name: String) -> Int64 { Int64(clamping: json[name].unsigned ?? 0) }
    var seconds = 0.0
    if case .number(let digits) = json["seconds"] { seconds = Double(digits) ?? 0 }
    self.init(
      file: file, revision: number("revision"), keys: Int(number("keys")), size: number("size"),
      fileSize: number("file_size"), checksum: checksum, endpoint: json["endpoint"].text ?? "",
      member: json["member"].text ?? "", seconds: seconds)
  }

  /// The record as a line.
  var line: [UInt8] {
    JSON.object([
      .init("file", .string(file)), .init("revision", .number("\(revision)")), .init("keys", .number("\(keys)")),
      .init("size", .number("\(size)")), .init("file_size", .number("\(fileSize)")),
      .init("sha256", .string(checksum)), .init("endpoint", .string(endpoint)), .init("member", .string(member)),
      .init("seconds", .number("\(seconds)")),
    ]).encoded + [UInt8(ascii: "\n")]
  }
}
