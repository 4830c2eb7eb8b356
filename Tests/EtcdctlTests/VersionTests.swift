import Foundation
import TestSupport
import Testing

/// `version --verbose`: the libraries in use.
@Suite(.timeLimit(.minutes(2))) struct VersionTests {
  private static let names = ["libcurl", "nghttp2", "OpenSSL", "zlib", "zstd", "libedit", "glibc", "Swift"]

  private struct Versions: Decodable {
    struct Library: Decodable {
      let name: String
      let version: String?
      let linkage: String
      let file: String?
    }

    let name: String
    let version: String
    let libraries: [Library]
  }

  private func versions(_ words: [String] = [], of tool: Etcdctl = .built) async throws -> Versions {
    let outcome = try await tool.run(["version", "--verbose"] + words)
    return try JSONDecoder().decode(Versions.self, from: Data(outcome.stdout))
  }

  @Test func theLibrariesFollowTheVersions() async throws {
    let plain = try await Etcdctl.built.run(["version"])
    let verbose = try await Etcdctl.built.run(["version", "--verbose"])
    #expect(verbose.status == 0)
    #expect(verbose.text.hasPrefix(plain.text))
    let lines = verbose.lines.dropFirst(plain.lines.count)
    #expect(lines.map { $0.components(separatedBy: " version: ")[0] } == Self.names)
    #expect(lines.first?.hasSuffix("libcurl.so.4)") == true || lines.first?.hasSuffix(" (static)") == true)
  }

  @Test(arguments: ["json", "jsonl"]) func libraryFilesAreThere(format: String) async throws {
    let versions = try await versions(["-w", format])
    #expect(versions.name == "etcdctl")
    #expect(versions.libraries.map(\.name) == Self.names)
    for library in versions.libraries where library.linkage == "shared" {
      let file = try #require(library.file)
      #expect(FileManager.default.fileExists(atPath: file), "\(library.name): \(file)")
    }
    let digits = { (name: String) in versions.libraries.first { $0.name == name }?.version?.first?.isNumber }
    for name in ["libcurl", "nghttp2", "OpenSSL", "glibc", "Swift"] { #expect(digits(name) == true, "\(name)") }
  }

  /// What libcurl brings along comes from where libcurl comes from.
  @Test func opensslIsLinkedAsLibcurlIs() async throws {
    let libraries = try await versions(["-w", "json"]).libraries
    let linkage = { (name: String) in libraries.first { $0.name == name }?.linkage }
    #expect(linkage("libcurl") == linkage("OpenSSL"))
    #expect(linkage("libcurl") == linkage("nghttp2"))
    #expect(linkage("glibc") == "shared")
  }

  @Test func everyFormatNamesThem() async throws {
    for format in ["simple", "fields", "table", "yaml"] {
      let outcome = try await Etcdctl.built.run(["version", "--verbose", "-w", format])
      #expect(outcome.status == 0)
      for name in Self.names { #expect(outcome.text.contains(name), "\(format): \(name)") }
    }
    #expect(try await Etcdctl.built.run(["version", "--verbose", "-w", "protobuf"]).status == 4)
  }

  @Test func etcdutlHasTheSame() async throws {
    let (etcdutl, bin) = try Etcdctl.utility()
    defer { withExtendedLifetime(bin) {} }
    let versions = try await versions(["-w", "json"], of: etcdutl)
    #expect(versions.name == "etcdutl")
    #expect(versions.libraries.map(\.name) == Self.names)
  }

  /// An invalid library counts as missing.
  @Test func aMissingLibraryIsNotFound() async throws {
    let directory = try TemporaryDirectory("libraries")
    try directory.write(Array("no library\n".utf8), to: "libedit.so.2")
    let environment = ["LD_LIBRARY_PATH": directory.path]
    let verbose = try await Etcdctl.built.run(["version", "--verbose"], environment: environment)
    #expect(verbose.status == 0)
    #expect(verbose.lines.contains("libedit version: not found"))
  }

  @Test(.needsLoadedLibraries) func missingLibrariesAreNotFound() async throws {
    let directory = try TemporaryDirectory("libraries")
    for name in ["libcurl.so.4", "libz.so.1", "libzstd.so.1"] {
      try directory.write(Array("no library\n".utf8), to: name)
    }
    let verbose = try await Etcdctl.built.run(
      ["version", "--verbose"], environment: ["LD_LIBRARY_PATH": directory.path])
    #expect(verbose.status == 0)
    for name in ["libcurl", "nghttp2", "OpenSSL", "zlib", "zstd"] {
      #expect(verbose.lines.contains("\(name) version: not found"))
    }
  }
}
