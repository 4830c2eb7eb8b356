import CCurl
import Files

// Failures of the TLS handshake and refused certificates.
extension FailureDiagnosis {
  var tls: TLSOptions { options.tls ?? TLSOptions() }

  var authorities: String { tls.trustedAuthorities }

  // MARK: The server's certificate

  var certificateProblem: TransportError {
    let fault = certificateFault ?? CertificateFault(number: verification)
    if fault.isOnlyCommonName {
      return make(
        .tls,
        "the server's certificate names \(expectedName) only as its common name (CN); the name must be among its "
          + "subject alternative names (SAN)")
    }
    let whose = name(of: fault)
    let certificate = fault.certificate
    switch FailureTexts.verdict(of: fault.number) {
    case .wrongName: return wrongName
    case .notYetValid:
      return make(.tls, whose + (certificate.map { " is not valid before \($0.notBefore)" } ?? " is not valid yet"))
    case .expired:
      return make(.tls, whose + (certificate.map { " expired on \($0.notAfter)" } ?? " has expired"))
    case .untrusted:
      return make(.tls, "the server's certificate is not signed by an authority in \(authorities)")
    case .revoked: return make(.tls, whose + " was revoked")
    case .wrongPurpose: return make(.tls, whose + " is not meant for servers")
    case .shortKey: return make(.tls, whose + " has " + shortKey(certificate), hint: Self.policyHint)
    case .weakDigest: return make(.tls, whose + " is signed with " + weakDigest(certificate), hint: Self.policyHint)
    case .other where shows(.wrongHostName): return wrongName
    case .other: return make(.tls, "the server's certificate cannot be trusted: \(text)")
    }
  }

  private var wrongName: TransportError {
    make(.tls, "the server's certificate is not valid for the host name \(expectedName)")
  }

  private var expectedName: String { tls.expectedName(at: endpoint) }

  /// The certificate in the server's chain, and its subject.
  private func name(of fault: CertificateFault) -> String {
    guard let certificate = fault.certificate, fault.depth > 0 else {
      return "the server's certificate" + (fault.certificate.map { " (\($0.subject))" } ?? "")
    }
    guard certificate.isSelfIssued else { return "the intermediate certificate (\(certificate.subject))" }
    return "the CA certificate (\(certificate.subject)) in \(authorities)"
  }

  private func shortKey(_ certificate: Certificate?) -> String {
    "a key that is too short for this system's OpenSSL" + (certificate.map { ": \($0.key)" } ?? "")
  }

  private func weakDigest(_ certificate: Certificate?) -> String {
    "a digest that is too weak for this system's OpenSSL" + (certificate.map { ": \($0.digest)" } ?? "")
  }

  private static let policyHint = "OPENSSL_CONF=FILE with CipherString = DEFAULT@SECLEVEL=0 allows it, see etcdctl(1)"

  // MARK: The client's certificate

  var clientCertificateProblem: TransportError {
    guard let path = tls.certificateFile, let key = tls.keyFile else { return make(.configuration, text) }
    if shows(.foreignKey) {
      return make(.configuration, "the key file \(key) does not belong to the certificate file \(path)")
    }
    if shows(.shortKey) {
      return make(
        .configuration, "the certificate file \(path) has " + shortKey(clientCertificate), hint: Self.policyHint)
    }
    if shows(.weakDigest) {
      let reason = "the certificate file \(path) is signed with " + weakDigest(clientCertificate)
      return make(.configuration, reason, hint: Self.policyHint)
    }
    return make(.configuration, "the certificate file \(path) cannot be used: \(text)")
  }

  private var clientCertificate: Certificate? {
    tls.certificateFile.flatMap { TLSMaterial.contents(of: $0) }.flatMap { Certificate(pem: $0) }
  }

  /// The server's TLS alert, for instance `unknown ca`.
  var alert: String? { FailureTexts.alert(in: text) }

  func afterAlert(_ alert: String) -> TransportError {
    guard let file = tls.certificateFile else {
      if alert == "certificate required" || alert == "bad certificate" {
        return make(.tls, "the server requires a client certificate", hint: "give --cert and --key")
      }
      if alert == "handshake failure" {
        return make(.tls, "the server refused the TLS handshake; it may require a client certificate")
      }
      return afterOtherAlert(alert)
    }
    switch alert {
    case "unknown ca":
      // Servers also say so of a signature that they don't accept.
      return make(
        .tls, "the server does not trust the authority that signed the client certificate \(file)\(weakSignature)")
    case let other where other.range(of: "certificate") != nil: return certificateRefused(file, alert)
    default: return afterOtherAlert(alert)
    }
  }

  private func certificateRefused(_ file: String, _ alert: String) -> TransportError {
    let certificate = clientCertificate
    if let certificate, certificate.hasExpired {
      return make(.tls, "the server refused the client certificate \(file), which expired on \(certificate.notAfter)")
    }
    if alert == "certificate expired" {
      return make(.tls, "the server refused the client certificate \(file): it has expired or is not valid yet")
    }
    return make(.tls, "the server refused the client certificate \(file): \(alert)\(weakSignature)")
  }

  /// That the client certificate is signed with a digest that most servers refuse; otherwise empty.
  private var weakSignature: String {
    guard let digest = clientCertificate?.digest, ["SHA1", "MD5"].contains(digest) else { return "" }
    return "; it is signed with \(digest)"
  }

  private func afterOtherAlert(_ alert: String) -> TransportError {
    guard alert == "protocol version" else { return make(.tls, "the server refused the TLS handshake: \(alert)") }
    return make(.tls, "the server supports neither TLS 1.2 nor a later version")
  }

  // MARK: The handshake

  var handshakeFailed: TransportError {
    if kind == .timeout {
      return make(.tls, "the TLS handshake did not complete within \(options.dialTimeout.text)", isRetryable: true)
    }
    if greeting == .http2 {
      let scheme = endpoint.socketPath.isEmpty ? "http" : "unix"
      return make(.tls, "the server does not use TLS here; write \(scheme):// for plaintext")
    }
    if greeting?.isPlaintext == true || shows(.noTLS) {
      return make(.tls, "the server does not speak TLS")
    }
    if osError != 0 { return make(.tls, "TLS handshake: \(errorText(osError))", isRetryable: true) }
    if shows(.closed) {
      return make(.tls, "the server closed the connection during the TLS handshake", isRetryable: true)
    }
    return make(.tls, "TLS handshake failed: \(text)")
  }
}
