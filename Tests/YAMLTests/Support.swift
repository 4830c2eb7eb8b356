import JSONValue
import YAML

/// The document of a value.
func yaml(_ value: JSON, _ style: YAMLStyle = .kubectl) -> String {
  var bytes: [UInt8] = []
  YAMLEncoder.encode(value, style: style, into: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

/// The document of a text or of bytes that are none.
func yaml(text: [UInt8], _ style: YAMLStyle = .kubectl) -> String {
  var bytes: [UInt8] = []
  YAMLEncoder.encode(text: text, style: style, into: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

/// The document of a value in JSON; empty if it is none.
func yaml(json: String, _ style: YAMLStyle = .kubectl) -> String {
  JSONParser.parse(Array(json.utf8)).map { yaml($0, style) } ?? ""
}
