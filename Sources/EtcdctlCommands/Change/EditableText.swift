import CommandModel
import EtcdAPI
import Kubernetes
import Output

/// The value of a key as a text that an editor can change.
struct EditableText {
  private static let longestName = 100

  /// The value.
  let bytes: [UInt8]
  /// A name for a file with it, whose suffix shows what kind of text it is.
  let fileName: String

  /// - Throws: `Failure` when the value is no text, or belongs to an API server.
  init(_ pair: Mvccpb_KeyValue) throws(Failure) {
    bytes = pair.value
    let name = goQuotedText(pair.key)
    let content = pair.value.withUnsafeBytes { try? ValueDecoder().decode($0) }
    switch content {
    case .object where pair.value.first != UInt8(ascii: "{"):
      throw Failure(
        "\(name) is a Kubernetes object in a binary encoding: an edited text could not be stored in it",
        hint: Self.kubectl(pair.key))
    case .encrypted:
      throw Failure(
        "\(name) is a Kubernetes object that is encrypted at rest: only the API server can change it",
        hint: Self.kubectl(pair.key))
    default: break
    }
    guard pair.value.withUnsafeBytes({ isUTF8($0) }), !pair.value.contains(0) else {
      throw Failure(
        "the value of \(name) is binary: only text can be edited",
        hint: "etcdctl put --value-file FILE writes any value")
    }
    fileName = Self.fileName(pair.key, value: pair.value, isJSON: content == .json || content == .object)
  }

  /// The value after an edit. Editors end the last line, which a value need not do.
  func value(of edited: [UInt8]) -> [UInt8] {
    let newline = UInt8(ascii: "\n")
    return bytes.last != newline && edited.last == newline ? edited.dropLast() : edited
  }

  private static func kubectl(_ key: [UInt8]) -> String {
    let object = key.withUnsafeBytes { ObjectKey($0, prefix: Array(ObjectKey.defaultPrefix.utf8)) }
    guard let object, !object.name.isEmpty else { return "use kubectl edit" }
    let namespace = object.namespace.isEmpty ? "" : " -n \(object.namespace)"
    return "use kubectl edit \(object.resource.name)/\(object.name)\(namespace)"
  }

  /// The last part of the key as far as it is harmless in a path, with a suffix.
  private static func fileName(_ key: [UInt8], value: [UInt8], isJSON: Bool) -> String {
    let part = key.split(separator: UInt8(ascii: "/")).last?.suffix(longestName) ?? []
    let letters = part.map { byte -> UInt8 in isHarmless(byte) ? byte : UInt8(ascii: "_") }
    let name =
      letters.first == UInt8(ascii: ".") || letters.isEmpty ? "value" : String(decoding: letters, as: UTF8.self)
    if isJSON { return name.hasSuffix(".json") ? name : name + ".json" }
    if hasSuffix(name) { return name }
    return name + (looksLikeYAML(value) ? ".yaml" : ".txt")
  }

  private static func isHarmless(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || [0x2d, 0x2e, 0x5f].contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte | 0x20) }

  /// Whether a name has a suffix that an editor may know: `.conf`, but not the end of `v1.2`.
  private static func hasSuffix(_ name: String) -> Bool {
    guard let point = name.utf8.lastIndex(of: UInt8(ascii: ".")), point != name.startIndex else { return false }
    let suffix = name.utf8[point...].dropFirst()
    return (1...8).contains(suffix.count) && suffix.first.map(isLetter) == true
  }

  /// Whether the first line that is no comment begins a mapping, a list or a document.
  private static func looksLikeYAML(_ text: [UInt8]) -> Bool {
    let lines = text.split(separator: UInt8(ascii: "\n"))
    guard let line = lines.first(where: { $0.first != UInt8(ascii: "#") }) else { return false }
    if line.starts(with: Array("---".utf8)) || line.starts(with: Array("- ".utf8)) { return true }
    let name = line.prefix { $0 != UInt8(ascii: ":") }
    let next = line.dropFirst(name.count + 1).first
    return name.count < line.count && !name.isEmpty && name.allSatisfy(isHarmless)
      && (next == nil || next == UInt8(ascii: " "))
  }
}
