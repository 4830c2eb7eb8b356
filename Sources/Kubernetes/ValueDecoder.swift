import Output

/// Reads values as Kubernetes stores them.
///
/// Sources: `k8s.io/apimachinery/pkg/runtime/serializer/protobuf` for the envelope,
/// `k8s.io/apiserver/pkg/storage/value` for encryption at rest.
package final class ValueDecoder {
  /// What a value is.
  package enum Content: Equatable, Sendable {
    /// An object of Kubernetes, whose JSON `json` has.
    case object
    /// A value that is encrypted at rest; the JSON that `json` has names the provider and its key.
    case encrypted
    /// A JSON object or array, but none of Kubernetes; `json` has it.
    case json
    /// Something else.
    case other
  }

  /// What an object's encoding begins with.
  private static let magic = Array("k8s\0".utf8)
  private static let encryption = Array("k8s:enc:".utf8)

  private let buffer = OutputStream.capturing()

  /// Makes a decoder, which can be used for any number of values.
  package init() {}

  /// Reads a value; if it has a JSON form, `json` has that until the next call.
  /// - Throws: `DecodingFailure` when the value begins like an object but is none.
  package func decode(_ value: UnsafeRawBufferPointer) throws(DecodingFailure) -> Content {
    buffer.discardCaptured()
    if value.starts(with: Self.magic) {
      try decodeEnvelope(value)
      return .object
    }
    if value.starts(with: CBORDecoder.magic) {
      return try CBORDecoder.write(value, to: buffer) ? .object : .other
    }
    if value.starts(with: Self.encryption) {
      decodeEncryption(value)
      return .encrypted
    }
    guard value.first == UInt8(ascii: "{") || value.first == UInt8(ascii: "["), let facts = JSONText.check(value) else {
      return .other
    }
    facts.write(value, to: buffer)
    return facts.isKubernetesObject ? .object : .json
  }

  /// Lends the JSON of the last value: one line, without spaces between its parts.
  package func withJSON<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try buffer.withCaptured(body)
  }

  /// The message `runtime.Unknown`: the type (1), the object (2), and how the object is written (3: compression, 4:
  /// media type; both empty for protobuf as it is).
  private func decodeEnvelope(_ value: UnsafeRawBufferPointer) throws(DecodingFailure) {
    var envelope = WireCursor(value, Self.magic.count..<value.count)
    var type = 0..<0
    var raw = 0..<0
    var encoding = 0..<0
    var mediaType = 0..<0
    while !envelope.isAtEnd {
      let entry = try envelope.next()
      guard entry.isBytes else { continue }
      switch entry.number {
      case 1: type = entry.range
      case 2: raw = entry.range
      case 3: encoding = entry.range
      case 4: mediaType = entry.range
      default: break
      }
    }
    let (apiVersion, kind) = try typeMeta(value, type)
    let content = UnsafeRawBufferPointer(rebasing: value[raw])
    if encoding.isEmpty, value[mediaType].elementsEqual("application/json".utf8), let facts = JSONText.check(content),
      facts.isObject
    {
      return facts.write(content, to: buffer)
    }
    let isProtobuf =
      encoding.isEmpty
      && (mediaType.isEmpty || value[mediaType].elementsEqual("application/vnd.kubernetes.protobuf".utf8))
    var decoder = ObjectDecoder(value, to: buffer)
    if isProtobuf {
      let message = Message.ofKind(kind, apiVersion: apiVersion)
      try decoder.object(message, apiVersion: apiVersion, kind: kind, raw)
    } else {
      try decoder.object(nil, apiVersion: apiVersion, kind: kind, Self.magic.count..<value.count)
    }
  }

  private func typeMeta(
    _ value: UnsafeRawBufferPointer, _ range: Range<Int>
  ) throws(DecodingFailure) -> (apiVersion: UnsafeRawBufferPointer, kind: UnsafeRawBufferPointer) {
    var cursor = WireCursor(value, range)
    var (apiVersion, kind) = (0..<0, 0..<0)
    while !cursor.isAtEnd {
      let entry = try cursor.next()
      guard entry.isBytes else { continue }
      if entry.number == 1 { apiVersion = entry.range }
      if entry.number == 2 { kind = entry.range }
    }
    return (UnsafeRawBufferPointer(rebasing: value[apiVersion]), UnsafeRawBufferPointer(rebasing: value[kind]))
  }

  /// `k8s:enc:PROVIDER:VERSION:KEY:` and what is encrypted.
  private func decodeEncryption(_ value: UnsafeRawBufferPointer) {
    let parts = value[Self.encryption.count...].prefix(1024).split(
      separator: UInt8(ascii: ":"), maxSplits: 3, omittingEmptySubsequences: false)
    buffer.write(literal: #"{"provider":"#)
    buffer.writeJSON(text: UnsafeRawBufferPointer(rebasing: parts[0]))
    // With fewer colons the rest is not known to be a name.
    if parts.count == 4 {
      buffer.write(literal: #","key":"#)
      buffer.writeJSON(text: UnsafeRawBufferPointer(rebasing: parts[2]))
    }
    buffer.write(byte: UInt8(ascii: "}"))
  }
}
