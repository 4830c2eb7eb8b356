import Files

/// The contents of the files in `TLSOptions`, read and checked once, so that a fault is reported with the file name
/// before anything is sent.
struct TLSMaterial: Sendable {
  private(set) var certificate: [UInt8]?
  private(set) var key: [UInt8]?
  private(set) var authorities: [UInt8]?

  /// No CA file is as large; the system's, with all CAs, has 0.2 MB.
  private static let sizeLimit = 16 << 20

  /// - Throws: in phase `configuration`, with the file name, when a file cannot be read or is invalid.
  init(_ options: TLSOptions) throws(TransportError) {
    if let path = options.caFile {
      authorities = try File(path, "CA file").certificates()
    } else if let trust = options.environmentTrust, !options.skipVerification {
      authorities = trust.certificates()
    }
    switch (options.certificateFile, options.keyFile) {
    case (nil, nil): break
    case (let path?, nil): throw File.wrong("the certificate file \(path) needs a key file")
    case (nil, let path?): throw File.wrong("the key file \(path) needs a certificate file")
    case (let certificatePath?, let keyPath?):
      certificate = try File(certificatePath, "certificate file").certificates()
      key = try File(keyPath, "key file").key()
    }
  }

  /// All bytes of a file; nil when it can't be read.
  static func contents(of path: String) -> [UInt8]? {
    try? WholeFile.read(path, limit: sizeLimit)
  }

  private struct File {
    private let name: String
    private let contents: [UInt8]

    init(_ path: String, _ kind: String) throws(TransportError) {
      name = "\(kind) \(path)"
      do throws(FileError) {
        contents = try WholeFile.read(path, limit: sizeLimit)
      } catch {
        if case .tooLarge = error.cause { throw File.wrong("the \(name) is too large") }
        throw File.wrong("the \(name) cannot be read: \(error.cause.reason)")
      }
      guard !contents.isEmpty else { throw File.wrong("the \(name) is empty") }
    }

    func certificates() throws(TransportError) -> [UInt8] {
      let parts = try parts(labeled: "CERTIFICATE")
      guard !parts.isEmpty else { throw File.wrong("the \(name) contains no certificate") }
      guard parts.allSatisfy({ $0.isIntact || $0.label != "CERTIFICATE" }) else {
        throw File.wrong("the \(name) is damaged")
      }
      return contents
    }

    func key() throws(TransportError) -> [UInt8] {
      let parts = try parts(labeled: "PRIVATE KEY")
      guard let part = parts.first else { throw File.wrong("the \(name) contains no private key") }
      guard !part.isEncrypted else {
        throw File.wrong("the \(name) is encrypted; only a key without a pass phrase can be used")
      }
      guard part.isIntact else { throw File.wrong("the \(name) is damaged") }
      return contents
    }

    private func parts(labeled label: String) throws(TransportError) -> [PEM.Part] {
      let pem = PEM(contents)
      guard !pem.parts.isEmpty else { throw File.wrong("the \(name) is not in PEM format") }
      return pem.parts(labeled: label)
    }

    static func wrong(_ reason: String) -> TransportError {
      TransportError(endpoint: "", phase: .configuration, reason: reason, isRetryable: false)
    }
  }
}
