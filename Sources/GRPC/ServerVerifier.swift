import CCurl

/// Verifies the server's certificate during the TLS handshake, and keeps its fault.
///
/// libcurl accepts the common name as the host name if a certificate has no subject alternative name. Go and browsers
/// no longer do, because the name may be meant for something else (RFC 9525, appendix C.1). Confined to the I/O thread.
final class ServerVerifier {
  private let name: String
  /// Why the last certificate was refused.
  private(set) var fault: CertificateFault?
  /// Whether to keep the server's certificate, good or bad.
  var keepsCertificate = false
  /// The server's certificate, whether it has the expected name, and the version of TLS, `TLS 1.3`.
  private(set) var shown: (certificate: Certificate, hasName: Bool, tlsVersion: String?)?

  /// Expects a host name or an address.
  init(expecting name: String) {
    // The zone of an address is local, and a host name may end in the dot of the DNS root.
    let address = name.prefix { $0 != "%" }
    self.name = String(address.hasSuffix(".") ? address.dropLast() : address)
  }

  /// Verifies the handshakes of a handle's connections. Without OpenSSL, libcurl's own checks have to do.
  func install(on handle: EasyHandle) {
    guard openssl_is_there() else { return }
    handle.setTLSContext { _, context, verifier in
      let verify: openssl_verify_callback = { context, verifier in
        guard let context, let verifier else { return 0 }
        // The pointer below.
        return Unmanaged<ServerVerifier>.fromOpaque(verifier).takeUnretainedValue().verify(context) ? 1 : 0
      }
      openssl_SSL_CTX_set_cert_verify_callback(OpaquePointer(context), verify, verifier)
      return CURLE_OK
    }
    // A channel keeps its verifier, and the loop its channels, until the last connection is closed.
    handle.set(CURLOPT_SSL_CTX_DATA, pointer: Unmanaged.passUnretained(self).toOpaque())
  }

  private func verify(_ context: OpaquePointer) -> Bool {
    if keepsCertificate, let own = openssl_X509_STORE_CTX_get0_cert(context) {
      shown = (Certificate(own), hasName(own), Self.tlsVersion(of: context))
      openssl_ERR_clear_error()
    }
    guard openssl_X509_verify_cert(context) == 1 else {
      fault = CertificateFault(
        number: Int(openssl_X509_STORE_CTX_get_error(context)),
        certificate: openssl_X509_STORE_CTX_get_current_cert(context).map { Certificate($0) },
        depth: Int(openssl_X509_STORE_CTX_get_error_depth(context)))
      // Parts of the description may have failed; their errors must not hide OpenSSL's reason.
      openssl_ERR_clear_error()
      return false
    }
    guard let own = openssl_X509_STORE_CTX_get0_cert(context), !hasName(own) else {
      fault = nil
      return true
    }
    openssl_X509_STORE_CTX_set_error(context, Int32(openssl_name_mismatch))
    let withSubject = UInt32(openssl_no_partial_wildcards)
    fault = CertificateFault(
      number: Int(openssl_name_mismatch), certificate: Certificate(own),
      isOnlyCommonName: openssl_X509_check_host(own, name, name.utf8.count, withSubject, nil) == 1)
    return false
  }

  /// The version of the connection whose certificate is verified; nil for one that is not TLS.
  private static func tlsVersion(of context: OpaquePointer) -> String? {
    let index = openssl_SSL_get_ex_data_X509_STORE_CTX_idx()
    guard let connection = openssl_X509_STORE_CTX_get_ex_data(context, index) else { return nil }
    // TLS 1.0 calls itself 3.1, and later versions likewise.
    let version = openssl_SSL_version(OpaquePointer(connection))
    return (0x301...0x3FF).contains(version) ? "TLS 1.\(version - 0x301)" : nil
  }

  /// Whether one of the certificate's subject alternative names is the expected one.
  private func hasName(_ certificate: OpaquePointer) -> Bool {
    let flags = UInt32(openssl_never_check_subject | openssl_no_partial_wildcards)
    return openssl_X509_check_ip_asc(certificate, name, 0) == 1
      || openssl_X509_check_host(certificate, name, name.utf8.count, flags, nil) == 1
  }
}
