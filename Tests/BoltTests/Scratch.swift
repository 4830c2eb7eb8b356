import Foundation

@testable import Bolt

/// A folder for one test, removed with the object.
final class Scratch {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/bolt-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in the folder.
  func file(_ name: String = "db") -> String { path + "/" + name }

  /// Writes a file into the folder.
  func write(_ bytes: [UInt8], to name: String = "db") throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }

  /// The bytes of a file in the folder.
  func read(_ name: String = "db") throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: file(name))))
  }
}

typealias Pairs = [(key: [UInt8], value: [UInt8])]

/// Writes a database with these buckets, which are in order.
func writeDatabase(_ path: String, pageSize: Int = 4096, _ buckets: [(String, Pairs)]) throws {
  var writer = try BulkWriter(creating: path, pageSize: pageSize)
  for (name, pairs) in buckets {
    try writer.begin(bucket: Array(name.utf8))
    for pair in pairs { try writer.put(pair.key, pair.value) }
  }
  try writer.finish()
}

/// Everything in a bucket, as text so that a failing comparison is readable.
func contents(_ database: Database, _ name: String) throws -> [String] {
  var lines: [String] = []
  try database.bucket(name)?.forEach { element in
    lines.append(line([UInt8](element.key), [UInt8](element.value)))
    return true
  }
  return lines
}

func line(_ key: [UInt8], _ value: [UInt8]) -> String {
  String(decoding: key, as: UTF8.self) + "=" + String(decoding: value.prefix(20), as: UTF8.self) + "/\(value.count)"
}

/// Ascending keys with values of the given length.
func pairs(_ count: Int, valueSize: (Int) -> Int = { _ in 100 }) -> Pairs {
  (0..<count).map { index in
    let digits = String(index + 1_000_000_000)
    return (Array(digits.utf8), Array(repeating: UInt8(truncatingIfNeeded: 97 + index % 26), count: valueSize(index)))
  }
}

/// Bytes from hexadecimal text; white space is ignored.
func bytes(_ hex: String) -> [UInt8] {
  let digits = hex.filter { !$0.isWhitespace }.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
}
