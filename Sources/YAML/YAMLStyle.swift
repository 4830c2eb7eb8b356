/// How a document is written: what differs between Kubernetes' objects and everything else.
package struct YAMLStyle: Equatable, Sendable {
  /// Whether the fields of objects are sorted, in the order of `KeyOrder`; else they keep the order they have.
  package var sortsKeys: Bool

  /// Whether text and numbers look exactly as kubectl prints them. That leaves some text unquoted that other readers of
  /// YAML 1.1 do not take for text (`=`, `<<`, an impossible date, a number out of range), and rounds numbers that need
  /// more than 64 bits. Else every reader gets the value back as it was.
  package var matchesKubectl: Bool

  /// Byte for byte what `kubectl get -o yaml` prints, where it prints the value: kubectl reads its JSON as YAML and so
  /// fails at U+007F and most of U+0080 to U+009F, and takes U+0085 for a space. Here they are escaped.
  package static let kubectl = YAMLStyle(sortsKeys: true, matchesKubectl: true)

  /// For JSON that is no object of Kubernetes: looks the same, and is never read as something else.
  package static let value = YAMLStyle(sortsKeys: true, matchesKubectl: false)

  /// For records whose fields have an order of their own.
  package static let record = YAMLStyle(sortsKeys: false, matchesKubectl: false)
}
