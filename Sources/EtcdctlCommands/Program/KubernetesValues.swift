import Kubernetes
import Output
import Synchronization

/// How values are shown in the formats of records.
enum ValueDecoding: String, CaseIterable, Sendable {
  /// Kubernetes objects as objects.
  case auto
  /// As they are stored.
  case none

  /// What reads the values.
  func reader(_ standardError: StandardError) -> any ValueReader {
    switch self {
    case .auto: KubernetesValues(standardError: standardError)
    case .none: PlainValues()
    }
  }
}

/// Shows the objects of Kubernetes for what they are.
final class KubernetesValues: ValueReader {
  private let standardError: StandardError
  private let decoder = Mutex(Decoder())

  /// The lock hands the decoder on; it is used by one task at a time.
  private struct Decoder: @unchecked Sendable {
    let decoder = ValueDecoder()
  }

  init(standardError: StandardError) { self.standardError = standardError }

  /// Calls `body` with the object, or with the bytes when they begin like one but are damaged; that is said.
  func read(_ value: UnsafeRawBufferPointer, of key: UnsafeRawBufferPointer, _ body: (ReadValue) -> Void) {
    decoder.withLock { state in
      let decoder = state.decoder
      do throws(DecodingFailure) {
        switch try decoder.decode(value) {
        case .object: decoder.withJSON { body(.object($0)) }
        case .encrypted: decoder.withJSON { body(.encrypted($0)) }
        case .json: body(.json(value))
        case .other: body(ReadValue(textOrBytes: value))
        }
      } catch {
        let name = goQuotedText([UInt8](key))
        standardError.line("warning: the value of \(name) is not a complete Kubernetes object: \(error.message)")
        body(ReadValue(textOrBytes: value))
      }
    }
  }
}
