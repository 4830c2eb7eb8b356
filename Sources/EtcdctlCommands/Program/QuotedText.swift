import Output

/// A key or other bytes in a message: in the form of Go's `%q`.
func goQuotedText(_ bytes: [UInt8]) -> String { String(decoding: goQuoted(bytes), as: UTF8.self) }
