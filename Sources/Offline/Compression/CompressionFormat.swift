import CCompression
import Files

/// How a snapshot is compressed.
package enum CompressionFormat: String, Sendable, CaseIterable {
  /// Zstandard (RFC 8878).
  case zstd
  /// gzip (RFC 1952).
  case gzip

  /// The bytes that compressed data begins with; no database begins with them.
  private var magic: [UInt8] {
    switch self {
    case .zstd: [0x28, 0xB5, 0x2F, 0xFD]
    case .gzip: [0x1F, 0x8B]
    }
  }

  /// How many bytes of a file show whether it is compressed.
  static let magicSize = 4

  /// What names of such files end with.
  package var suffix: String {
    switch self {
    case .zstd: ".zst"
    case .gzip: ".gz"
    }
  }

  /// The format of data that begins with `bytes`; nil if it is not compressed.
  init?(of bytes: UnsafeRawBufferPointer) {
    guard let format = Self.allCases.first(where: { bytes.starts(with: $0.magic) }) else { return nil }
    self = format
  }

  /// The format that the name of a file says; nil for none.
  package init?(named path: String) {
    guard let format = Self.allCases.first(where: { path.hasSuffix($0.suffix) }) else { return nil }
    self = format
  }

  /// The format of a file; nil if it is not compressed, or can't be read.
  init?(ofFile path: String) {
    var start = [UInt8](repeating: 0, count: Self.magicSize)
    // Only the start of a file that has one is looked at: a pipe would be empty afterwards.
    guard let file = try? OpenFile(path, .read), (try? file.size()) != nil,
      let count = try? file.read(into: &start, at: 0),
      let format = start[..<count].withUnsafeBytes({ CompressionFormat(of: $0) })
    else { return nil }
    self = format
  }
}

extension CompressionFormat {
  /// The library.
  package var library: String {
    switch self {
    case .zstd: "libzstd"
    case .gzip: "zlib"
    }
  }

  /// The packages that have the library, as Debian and Fedora call them.
  package var packages: (debian: String, fedora: String) {
    switch self {
    case .zstd: ("libzstd1", "libzstd")
    case .gzip: ("zlib1g", "zlib")
    }
  }

  /// The library in use; nil if it cannot be loaded.
  package func libraryInUse() -> CCompression.library? {
    Self.failures[self] == nil ? compression_library(code) : nil
  }

  var code: compression_format {
    switch self {
    case .zstd: COMPRESSION_ZSTD
    case .gzip: COMPRESSION_GZIP
    }
  }

  private static let failures: [CompressionFormat: String] = allCases.reduce(into: [:]) { failures, format in
    failures[format] = compression_load(format.code).map { String(cString: $0) }
  }

  /// Loads the library.
  ///
  /// - Throws: ``SnapshotError/library(_:reason:)`` when that can't be done.
  package func load() throws(SnapshotError) {
    if let reason = Self.failures[self] { throw .library(self, reason: reason) }
  }
}

/// What is wrong with a compressed file.
package enum CompressionFault: Equatable, Sendable {
  /// It ends early.
  case incomplete
  /// The library's words.
  case damaged(String)
  /// There is no memory for it.
  case noMemory
}

extension CompressionFault: CustomStringConvertible {
  /// What is wrong, in words that follow the format.
  package var description: String {
    switch self {
    case .incomplete: "data is incomplete: the file ends early"
    case .damaged(let reason): "data is damaged: \(reason)"
    case .noMemory: "data cannot be processed: not enough memory"
    }
  }
}
