import Foundation
import JSONValue

@testable import Kubernetes

/// A value as an API server stores it, beside what it is.
struct Sample: CustomStringConvertible, Sendable {
  let name: String

  var description: String { name }

  /// As it is stored.
  var stored: [UInt8] { Sample.file("\(name).bin") }
  /// What `kubectl get -o json` prints of it.
  var object: JSON { JSONParser.parse(Sample.file("\(name).json")) ?? .null }

  static let all: [Sample] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return names.filter { $0.hasSuffix(".bin") }.sorted().map { Sample(name: String($0.dropLast(4))) }
  }()

  private static let directory =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Values").path

  private static func file(_ name: String) -> [UInt8] {
    [UInt8](FileManager.default.contents(atPath: "\(directory)/\(name)") ?? Data())
  }
}

/// What a value is, and its JSON.
struct Decoded: Equatable {
  let content: ValueDecoder.Content
  let json: JSON
  let text: String

  init(_ value: [UInt8]) throws(DecodingFailure) {
    let decoder = ValueDecoder()
    let result = value.withUnsafeBytes { value in Result { () throws(DecodingFailure) in try decoder.decode(value) } }
    content = try result.get()
    text = decoder.withJSON { String(decoding: $0, as: UTF8.self) }
    json = JSONParser.parse(Array(text.utf8)) ?? .null
  }
}

extension JSON {
  /// The value without what is null, fields sorted: Kubernetes makes no difference between null and absent.
  var comparable: JSON {
    switch self {
    case .array(let elements): .array(elements.map(\.comparable))
    case .object(let fields):
      .object(
        fields.filter { $0.value != .null }.map { Field($0.name, $0.value.comparable) }.sorted { $0.name < $1.name })
    default: self
    }
  }
}

/// Protobuf, for values that no sample has.
enum Wire {
  /// A field of bytes, text or a message.
  static func bytes(_ number: UInt8, _ content: [UInt8]) -> [UInt8] {
    [number << 3 | 2] + varint(content.count) + content
  }

  /// A field of text.
  static func text(_ number: UInt8, _ text: String) -> [UInt8] { bytes(number, Array(text.utf8)) }

  /// A field with a number.
  static func number(_ number: UInt8, _ value: Int) -> [UInt8] { [number << 3] + varint(value) }

  /// A number in base 128.
  static func varint(_ value: Int) -> [UInt8] {
    var rest = UInt64(bitPattern: Int64(value))
    var bytes: [UInt8] = []
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7f) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }

  /// A value as it is stored.
  static func object(_ apiVersion: String, _ kind: String, _ message: [UInt8]) -> [UInt8] {
    Array("k8s\0".utf8) + bytes(1, text(1, apiVersion) + text(2, kind)) + bytes(2, message) + text(3, "") + text(4, "")
  }
}
