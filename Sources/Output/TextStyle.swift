/// When text is colored: the values of `--color`.
package enum ColorChoice: String, Sendable, CaseIterable {
  /// On a terminal, unless the environment asks for none.
  case auto
  case always
  case never

  /// Whether to color what goes to a descriptor; `isUnwanted` says whether the environment asks for no color.
  package func applies(to fileDescriptor: Int32, isUnwanted: Bool) -> Bool {
    switch self {
    case .auto: !isUnwanted && Terminal.isTerminal(fileDescriptor)
    case .always: true
    case .never: false
    }
  }
}

/// How text looks on a terminal: the parameters of the control sequence SGR (ECMA-48).
package enum TextStyle: String, Sendable {
  case bold = "1"
  case red = "31"
  case green = "32"
  case cyan = "36"
  case alarming = "1;31"

  /// The sequence that ends all styles.
  static let end = "\u{1B}[0m"

  /// The sequence that begins the style.
  var start: String { "\u{1B}[\(rawValue)m" }

  /// The text in this style.
  package func applied(to text: String) -> String { start + text + Self.end }
}
