import Foundation
import TestSupport

/// The lines of exports, made and read by other means than those under test.
enum ExportLines {
  /// A key and a value, as base64 where they are not text.
  static func pair(_ key: [UInt8], _ value: [UInt8]) -> String { "{\(field("key", key)),\(field("value", value))}\n" }

  static func pair(_ key: String, _ value: String) -> String { pair(Array(key.utf8), Array(value.utf8)) }

  /// An export of these pairs, which has looked at the keys with a prefix.
  static func export(_ lines: [String], _ prefix: String = "", keys: Int? = nil) -> String {
    var end = Array(prefix.utf8)
    if end.isEmpty { end = [0] } else { end[end.count - 1] += 1 }
    let range = "\(field("range_begin", prefix.isEmpty ? [0] : Array(prefix.utf8))),\(field("range_end", end))"
    let begin = #"{"type":"export","format":1,"cluster_id":"1","revision":7,\#(range)}"#
    return begin + "\n" + lines.joined() + #"{"type":"end","keys":\#(keys ?? lines.count)}"# + "\n"
  }

  private static func field(_ name: String, _ bytes: [UInt8]) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return "\"\(name)_b64\":\"\(Data(bytes).base64EncodedString())\""
    }
    let escaped = String(decoding: (try? JSONEncoder().encode(text)) ?? Data(), as: UTF8.self)
    return "\"\(name)\":\(escaped)"
  }
}

/// All keys of a server and their values, both in base64.
func everything(_ prefix: String, on server: EtcdServer) async throws -> [[String]] {
  struct Answer: Decodable {
    struct Pair: Decodable {
      var key: String
      var value: String?
    }
    var kvs: [Pair]?
  }
  let json = try await Etcdctl.real(for: server).run(["get", prefix, "--prefix", "-w", "json"])
  return try JSONDecoder().decode(Answer.self, from: Data(json.stdout)).kvs?.map { [$0.key, $0.value ?? ""] } ?? []
}
