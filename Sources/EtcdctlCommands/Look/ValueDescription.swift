import JSONValue
import Kubernetes
import Output

/// What a value is.
enum ValueDescription: Equatable {
  case empty
  case text
  case json
  case yaml
  /// An object of Kubernetes, and how it is stored.
  case kubernetes(apiVersion: String, kind: String, encoding: String)
  /// A value that Kubernetes encrypted at rest.
  case encrypted(provider: String)
  /// It begins like an object of Kubernetes, but is none.
  case damaged
  case gzip
  case zstd
  case binary

  /// Looks at a value.
  init(_ value: [UInt8]) {
    let decoder = ValueDecoder()
    self = value.withUnsafeBytes { bytes in
      do throws(DecodingFailure) {
        let content = try decoder.decode(bytes)
        let json = decoder.withJSON { content == .other ? .null : JSONParser.parse([UInt8]($0)) ?? .null }
        return switch content {
        case .object: Self.object(json, stored: value)
        case .encrypted: .encrypted(provider: json["provider"].text ?? "")
        case .json: .json
        case .other: Self.other(value)
        }
      } catch { return .damaged }
    }
  }

  private static func object(_ json: JSON, stored: [UInt8]) -> ValueDescription {
    let encoding =
      switch stored.first {
      case UInt8(ascii: "k"): "protobuf"
      case UInt8(ascii: "{"): "JSON"
      default: "CBOR"
      }
    return .kubernetes(
      apiVersion: json["apiVersion"].text ?? "", kind: json["kind"].text ?? "", encoding: encoding)
  }

  private static func other(_ value: [UInt8]) -> ValueDescription {
    if value.isEmpty { return .empty }
    if value.starts(with: [0x1f, 0x8b]) { return .gzip }
    if value.starts(with: [0x28, 0xb5, 0x2f, 0xfd]) { return .zstd }
    // Text may have line breaks and tabs, but no other control characters.
    let isText = value.allSatisfy { $0 >= 0x20 && $0 != 0x7f || (0x09...0x0d).contains($0) }
    guard isText, value.withUnsafeBytes(isUTF8) else { return .binary }
    return value.starts(with: "---\n".utf8) || value.starts(with: "%YAML".utf8) ? .yaml : .text
  }

  /// What it is in a word, for programs.
  var name: String {
    switch self {
    case .empty: "empty"
    case .text: "text"
    case .json: "json"
    case .yaml: "yaml"
    case .kubernetes: "kubernetes"
    case .encrypted: "encrypted"
    case .damaged: "damaged"
    case .gzip: "gzip"
    case .zstd: "zstd"
    case .binary: "binary"
    }
  }

  /// What it is, for people.
  var text: String {
    switch self {
    case .empty, .text, .binary: name
    case .json, .yaml: name.uppercased()
    case .kubernetes(let apiVersion, let kind, let encoding): "Kubernetes \(apiVersion) \(kind), stored as \(encoding)"
    case .encrypted(let provider): "encrypted by Kubernetes (\(provider))"
    case .damaged: "damaged Kubernetes object"
    case .gzip, .zstd: "compressed with \(name)"
    }
  }
}
