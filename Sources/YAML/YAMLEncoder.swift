import JSONValue

/// Writes YAML in the style of Kubernetes: that of sigs.k8s.io/yaml, which is that of go.yaml.in/yaml/v2 (v2.4).
package enum YAMLEncoder {
  /// Appends a value as one document in block style, without `---`, that ends with a line break.
  ///
  /// `bytes` has to be empty or to end with a line break. Nesting may be as deep as it likes: it is kept on the heap.
  package static func encode(_ value: JSON, style: YAMLStyle, into bytes: inout [UInt8]) {
    withWriter(style: style, into: &bytes) { $0.writeDocument(value) }
  }

  /// Appends a document that is one scalar: text, or `!!binary` with base64 where `content` is not UTF-8.
  package static func encode(text content: [UInt8], style: YAMLStyle, into bytes: inout [UInt8]) {
    withWriter(style: style, into: &bytes) { $0.writeDocument(text: content) }
  }

  /// The writer gets the buffer itself, so that nothing is copied.
  private static func withWriter(
    style: YAMLStyle, into bytes: inout [UInt8], _ write: (inout DocumentWriter) -> Void
  ) {
    var writer = DocumentWriter(style: style)
    swap(&writer.scalars.line.output, &bytes)
    write(&writer)
    swap(&writer.scalars.line.output, &bytes)
  }
}
