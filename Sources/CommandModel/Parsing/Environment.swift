// `environ` is a mutable global of C; it is read once, before anything can change it.
@preconcurrency import Glibc

/// A file of variables that count where the environment sets none.
package struct EnvironmentFile: Sendable, Equatable {
  /// What messages call it.
  package var name: String
  /// Its variables.
  package var variables: Environment

  /// Makes one.
  package init(_ name: String, _ variables: Environment) {
    self.name = name
    self.variables = variables
  }
}

/// A set of environment variables.
package struct Environment: Sendable, Equatable {
  private let variables: [String: Word]

  /// Makes an environment of the given variables.
  package init(_ variables: [String: Word] = [:]) {
    self.variables = variables
  }

  /// The value of a variable; nil when it is not set.
  package subscript(name: String) -> Word? { variables[name] }

  /// The value of a variable; nil when it is not set, or empty, which counts as not set.
  package func value(of name: String) -> Word? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  /// These variables, and those of `other` that are not set here, or empty.
  package func filled(from other: Environment) -> Environment {
    Environment(variables.merging(other.variables) { own, other in own.isEmpty ? other : own })
  }

  /// The same variables without some.
  package func without(_ names: Set<String>) -> Environment {
    Environment(variables.filter { !names.contains($0.key) })
  }

  /// The names of all variables that begin with a prefix, sorted.
  package func names(startingWith prefix: String) -> [String] {
    variables.keys.filter { $0.hasPrefix(prefix) }.sorted()
  }

  /// The environment of this process.
  package static var process: Environment {
    var end = environ
    while end.pointee != nil { end += 1 }
    var variables = [String: Word](minimumCapacity: end - environ)
    for entry in UnsafeBufferPointer(start: environ, count: end - environ) {
      guard let entry, let equals = strchr(entry, Int32(UInt8(ascii: "="))) else { continue }
      let name = UnsafeRawBufferPointer(start: entry, count: equals - entry)
      variables[String(decoding: name, as: UTF8.self)] = Word(cString: equals + 1)
    }
    return Environment(variables)
  }
}
