import Files

/// The CAs in `SSL_CERT_FILE` and `SSL_CERT_DIR`, which programs in Go trust instead of the system's.
///
/// Each variable replaces one half of the system's store. Source: `crypto/x509/root_unix.go` and `root_linux.go` of Go.
package struct EnvironmentTrust: Sendable, Equatable {
  /// A file with certificates, in PEM format.
  package var file: String?
  /// Directories of such files, separated by colons.
  package var directories: String?

  /// Nil when there is neither a file nor a directory.
  package init?(file: String?, directories: String?) {
    (self.file, self.directories) = (file, directories)
    guard file != nil || directories != nil else { return nil }
  }

  /// The first one that can be read is the system's.
  private static let systemFiles = [
    "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem",
    "/etc/pki/tls/cacert.pem", "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem", "/etc/ssl/cert.pem",
  ]
  /// The system's file with all CAs; nil if there is none.
  static let systemFile = systemFiles.first { FileTree.isReadable($0) }
  private static let systemDirectories = ["/etc/ssl/certs", "/etc/pki/tls/certs"]

  /// The place of the trusted CAs, for messages.
  var description: String {
    let file = file.map { "SSL_CERT_FILE (\($0)\(FileTree.isReadable($0) ? "" : ", which cannot be read"))" }
    let directories = directories.map { "SSL_CERT_DIR (\($0))" }
    return "\(file ?? directories ?? "") or \(file == nil ? "the system's store" : directories ?? "the system's store")"
  }

  /// The certificates of all files, without duplicates. Unreadable files and anything else are skipped, as in Go.
  func certificates() -> [UInt8] {
    let files = file.map { [$0] } ?? Self.systemFiles
    let directories = directories?.split(separator: ":").map(String.init) ?? Self.systemDirectories
    var seen: Set<ArraySlice<UInt8>> = []
    var all: [UInt8] = []
    func add(_ contents: [UInt8]) {
      for certificate in PEM.certificates(in: contents) where seen.insert(certificate).inserted {
        all += certificate
        all.append(UInt8(ascii: "\n"))
      }
    }
    for path in files {
      guard let contents = TLSMaterial.contents(of: path) else { continue }
      add(contents)
      break
    }
    for directory in directories {
      for path in Self.files(in: directory) { add(TLSMaterial.contents(of: path) ?? []) }
    }
    return all
  }

  /// Omits the links in a directory by which OpenSSL finds certificates.
  private static func files(in directory: String) -> [String] {
    let names = (try? FileTree.names(in: directory)) ?? []
    return names.filter { !$0.hasPrefix(".") }.map { "\(directory)/\($0)" }.filter { !linksWithinDirectory($0) }
  }

  private static func linksWithinDirectory(_ path: String) -> Bool {
    FileTree.linkTarget(of: path).map { !$0.contains(UInt8(ascii: "/")) } ?? false
  }
}
