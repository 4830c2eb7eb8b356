import CKubernetes
import JSONValue
import YAML

@testable import Kubernetes

/// Makes inputs to begin with, beside the objects that the tests have.
@_cdecl("LLVMFuzzerInitialize")
public func plantSeeds(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> Int32 {
  let cbor: [UInt8] = [0xD9, 0xD9, 0xF7, 0xA2, 0x44, 0x6B, 0x69, 0x6E, 0x64, 0x61, 0x4B, 0x61, 0x61, 0x9F, 0xF9, 0x3E]
  let texts = [
    "k8s:enc:aescbc:v1:key:\u{1}",
    #"{"apiVersion":"a/v1","kind":"K","spec":{"n":-1.5e3,"t":"\u00e9\n\"","l":[true,null]}}"#,
  ]
  // Messages, whose kind is that of the first two bytes; a ConfigMap's metadata with a time and a field to come.
  let metadata: [UInt8] = [0x0A, 0x0C, 0x0A, 1, 0x6E, 0x42, 3, 0x08, 1, 0x10, 0x7A, 2, 0x68, 0x69, 0x12, 0, 0x0D, 1, 2]
  plant([cbor + [0, 0xF6, 0xFF]] + texts.map { Array($0.utf8) } + [0, 9, 90].map { [$0, 0] + metadata })
  return 0
}

/// libFuzzer calls from one thread. One decoder for all inputs: what one of them leaves behind must not harm the next.
nonisolated(unsafe) private let decoder = ValueDecoder()

/// Decodes a value as it is, or as a message of one of the kinds; what can be decoded is JSON, and is written as YAML.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  let bytes = input(data, size)
  decode(bytes)
  if bytes.count > 2, !bytes.starts(with: Array("k8s".utf8)) {
    decode(object(Int(bytes[0]) | Int(bytes[1]) << 8, message: Array(bytes.dropFirst(2))))
  }
  return 0
}

/// An object of the kind with this number.
private func object(_ number: Int, message: [UInt8]) -> [UInt8] {
  let kind = kubernetes_kind(Int32(number % Int(kubernetes_kind_count)))
  let type = field(1, Array(name(kind.api_version))) + field(2, Array(name(kind.kind)))
  return Array("k8s\0".utf8) + field(1, type) + field(2, message)
}

private func field(_ number: UInt8, _ content: [UInt8]) -> [UInt8] {
  let count = content.count
  return [number << 3 | 2, UInt8(count & 0x7F) | 0x80, UInt8(count >> 7 & 0x7F) | 0x80, UInt8(count >> 14)] + content
}

private func decode(_ value: [UInt8]) {
  let json: [UInt8]
  do throws(DecodingFailure) {
    let content = try value.withUnsafeBytes { value in
      Result { () throws(DecodingFailure) in try decoder.decode(value) }
    }.get()
    guard content != .other else { return }
    json = decoder.withJSON(Array.init)
  } catch {
    guard (0...value.count).contains(error.offset), !error.reason.isEmpty else { fatalError(error.message) }
    return
  }
  guard json.allSatisfy({ $0 >= 0x20 }), String(validating: json, as: UTF8.self) != nil else {
    fatalError("no line of text")
  }
  guard let parsed = JSONParser.parse(json) else {
    // The parser has a limit of its own; beyond it, JSON is printed as it is.
    if depth(of: json) < 128 { fatalError("no JSON: \(String(decoding: json, as: UTF8.self))") }
    return
  }
  for style in [YAMLStyle.kubectl, .value, .record] {
    var document: [UInt8] = []
    YAMLEncoder.encode(parsed, style: style, into: &document)
    guard document.last == 0x0A, String(validating: document, as: UTF8.self) != nil else { fatalError("no YAML") }
  }
}

/// How deeply objects and arrays are nested.
private func depth(of json: [UInt8]) -> Int {
  var (depth, deepest, inText, escaped) = (0, 0, false, false)
  for byte in json {
    if inText {
      if byte == UInt8(ascii: "\""), !escaped { inText = false }
      escaped = byte == UInt8(ascii: "\\") && !escaped
      continue
    }
    switch byte {
    case UInt8(ascii: "\""): inText = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
    default: break
    }
    deepest = max(deepest, depth)
  }
  return deepest
}
