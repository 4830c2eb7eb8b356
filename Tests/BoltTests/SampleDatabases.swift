@testable import Bolt

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
