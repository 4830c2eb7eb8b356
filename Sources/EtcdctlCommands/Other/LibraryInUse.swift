import CSystem
import GRPC
import Glibc
import Offline

/// A library that the program uses, and where it comes from.
struct LibraryInUse {
  enum Linkage: String {
    /// Part of the executable.
    case `static`
    /// Loaded from a file.
    case shared
    /// Not to be found.
    case missing
  }

  let name: String
  /// Empty for a library that does not tell.
  let version: String
  let linkage: Linkage
  /// Empty if there is none, or it is not known.
  let file: String

  private init(name: String, version: String, linkage: Linkage, file: String = "") {
    (self.name, self.version, self.linkage, self.file) = (name, version, linkage, file)
  }

  private init(_ name: String, _ library: library?) {
    guard let library else {
      self.init(name: name, version: "", linkage: .missing)
      return
    }
    self.init(
      name: name, version: library.version.map { String(cString: $0) } ?? "",
      linkage: library.is_linked ? .static : .shared, file: library.file.map { String(cString: $0) } ?? "")
  }

  /// The library that libcurl uses for TLS; OpenSSL is what a libcurl that is missing would use.
  private init(tls library: library?) {
    let described = LibraryInUse("OpenSSL", library)
    let words = described.version.split(separator: "/", maxSplits: 1)
    self.init(
      name: words.count == 2 ? String(words[0]) : described.name, version: words.last.map { String($0) } ?? "",
      linkage: described.linkage, file: described.file)
  }

  /// All libraries. Those that are loaded when they are needed are loaded now.
  static func all() -> [LibraryInUse] {
    let transport = Transport.libraries()
    return [
      LibraryInUse("libcurl", transport?.libcurl), LibraryInUse("nghttp2", transport?.http2),
      LibraryInUse(tls: transport?.tls), LibraryInUse("zlib", CompressionFormat.gzip.libraryInUse()),
      LibraryInUse("zstd", CompressionFormat.zstd.libraryInUse()), LibraryInUse("libedit", EditedLines.libraryInUse()),
      LibraryInUse("glibc", c_library()), swift,
    ]
  }

  /// Swift's standard library. When it is part of the executable, its functions cannot be looked up.
  private static var swift: LibraryInUse {
    let version = "\(_SwiftStdlibVersion.current)"
    guard let function = dlsym(nil, "swift_retain") else {
      return LibraryInUse(name: "Swift", version: version, linkage: .static)
    }
    return version.withCString { LibraryInUse("Swift", loaded_library($0, function)) }
  }
}
