import Glibc

/// The contents of the files that `TLSOptions` names, read once and looked over, so that what is wrong with a file
/// is told by its name and before anything is sent.
struct TLSMaterial: Sendable {
  private(set) var certificate: [UInt8]?
  private(set) var key: [UInt8]?
  private(set) var authorities: [UInt8]?

  /// No file is an authority file of that many bytes; the system's own, with all of them, has 0.2 MB.
  private static let sizeLimit = 16 << 20

  /// - Throws: in phase `configuration`, naming the file, when one can't be read or isn't what it should be.
  init(_ options: TLSOptions) throws(TransportError) {
    if let file = options.caFile {
      let text = try TLSMaterial.contents(of: file, as: "CA file")
      guard PEM.contains(text, "CERTIFICATE-----") else { throw TLSMaterial.noCertificate("CA file", file, text) }
      authorities = text
    }
    switch (options.certificateFile, options.keyFile) {
    case (nil, nil): break
    case (let file?, nil):
      throw TLSMaterial.wrong("the certificate file \(file) is of no use without a key file")
    case (nil, let file?):
      throw TLSMaterial.wrong("the key file \(file) is of no use without a certificate file")
    case (let certificateFile?, let keyFile?):
      certificate = try TLSMaterial.certificate(certificateFile)
      key = try TLSMaterial.key(keyFile)
    }
  }

  private static func certificate(_ file: String) throws(TransportError) -> [UInt8] {
    let text = try contents(of: file, as: "certificate file")
    guard PEM.contains(text, "CERTIFICATE-----") else { throw noCertificate("certificate file", file, text) }
    return text
  }

  private static func key(_ file: String) throws(TransportError) -> [UInt8] {
    let text = try contents(of: file, as: "key file")
    if PEM.contains(text, "BEGIN ENCRYPTED PRIVATE KEY-----") || PEM.contains(text, "Proc-Type: 4,ENCRYPTED") {
      throw wrong("the key file \(file) is encrypted; only a key without a pass phrase can be used")
    }
    guard PEM.contains(text, "PRIVATE KEY-----") else {
      guard PEM.isPEM(text) else { throw wrong("the key file \(file) is not in PEM format") }
      throw wrong("the key file \(file) contains no private key")
    }
    return text
  }

  private static func noCertificate(_ kind: String, _ file: String, _ text: [UInt8]) -> TransportError {
    let isPEM = PEM.isPEM(text)
    return wrong("the \(kind) \(file) \(isPEM ? "contains no certificate" : "is not in PEM format")")
  }

  private static func wrong(_ reason: String) -> TransportError {
    TransportError(endpoint: "", phase: .configuration, reason: reason, isRetryable: false)
  }

  private static func contents(of file: String, as kind: String) throws(TransportError) -> [UInt8] {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw wrong("the \(kind) \(file) can't be read: \(errorText(errno))") }
    defer { close(descriptor) }
    var contents: [UInt8] = []
    while contents.count <= sizeLimit {
      var size = 0
      let piece = [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
        size = read(descriptor, buffer.baseAddress, buffer.count)
        count = max(size, 0)
      }
      guard size >= 0 else { throw wrong("the \(kind) \(file) can't be read: \(errorText(errno))") }
      guard size > 0 else { break }
      contents += piece
    }
    guard !contents.isEmpty else { throw wrong("the \(kind) \(file) is empty") }
    guard contents.count <= sizeLimit else { throw wrong("the \(kind) \(file) is too large for one") }
    return contents
  }
}

/// What little of the PEM format is needed to tell files apart.
enum PEM {
  /// Whether the text has at least one part in that format.
  static func isPEM(_ text: [UInt8]) -> Bool {
    text.split(separator: 0x0A).contains { $0.starts(with: "-----BEGIN ".utf8) }
  }

  /// Whether one of the text's lines ends in the words, or is them.
  static func contains(_ text: [UInt8], _ words: StaticString) -> Bool {
    words.withUTF8Buffer { words in
      text.withUnsafeBytes { text in
        text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).contains { $0.suffix(words.count).elementsEqual(words) }
      }
    }
  }
}

/// The C library's text for an error number, `no such file or directory` for one.
func errorText(_ number: Int32) -> String {
  var buffer = [CChar](repeating: 0, count: 128)
  let text = buffer.withUnsafeMutableBufferPointer { buffer -> String in
    guard let start = buffer.baseAddress, strerror_r(number, start, buffer.count) == 0 else { return "error \(number)" }
    return String(cString: start)
  }
  guard let first = text.first, text.dropFirst().first?.isLowercase == true else { return text }
  return first.lowercased() + text.dropFirst()
}
