import Foundation

/// A directory of its own, removed when the value goes away.
package final class TemporaryDirectory: Sendable {
  /// Where it is.
  package let path: String

  /// Makes an empty one.
  package init(_ name: String = "dir") throws {
    path = "\(Watchdog.shared.directory)/\(name)-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in the directory.
  package func file(_ name: String = "db") -> String { "\(path)/\(name)" }

  /// Writes a file and returns its path.
  @discardableResult package func write(_ bytes: [UInt8], to name: String = "db") throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }

  /// The bytes of a file in the directory.
  package func read(_ name: String = "db") throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: file(name))))
  }

  /// Everything in the directory, as relative paths.
  package func tree() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
  }
}
