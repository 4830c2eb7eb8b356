import CCurl
import Glibc

/// The properties of a certificate that explain why it is or will be refused.
package struct Certificate: Sendable, Equatable {
  /// `CN=name,O=organization`, with control characters escaped (RFC 2253).
  package var subject: String
  /// `2020-01-31 00:00:00 UTC`
  var notBefore: String
  /// Likewise.
  var notAfter: String
  /// `RSA, 1024 bits`
  var key: String
  /// The digest of its signature, `SHA1`.
  var digest: String
  /// Whether subject and issuer are the same, as in a root certificate.
  var isSelfIssued: Bool
  /// `notAfter` in seconds since 1970; nil if it is malformed.
  package var expiry: Int64?
  /// The subject alternative names, `DNS:localhost, IP Address:127.0.0.1`; empty for none.
  package var names = ""

  /// A certificate of which only a part is known.
  package init(subject: String, expiry: Int64?, names: String = "") {
    self.init(
      subject: subject, notBefore: "", notAfter: "", key: "", digest: "", isSelfIssued: false, expiry: expiry,
      names: names)
  }

  init(
    subject: String, notBefore: String, notAfter: String, key: String, digest: String, isSelfIssued: Bool,
    expiry: Int64? = nil, names: String = ""
  ) {
    self.subject = subject
    self.notBefore = notBefore
    self.notAfter = notAfter
    self.key = key
    self.digest = digest
    self.isSelfIssued = isSelfIssued
    self.expiry = expiry
    self.names = names
  }

  /// Whether an etcd has made it for itself, for `--auto-tls` or `--peer-auto-tls`.
  package var isAutomatic: Bool { isSelfIssued && subject == "O=etcd" }

  /// Whether the certificate has expired.
  var hasExpired: Bool {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    return notAfter < Certificate.text(of: parts)
  }

  /// The issuer of a certificate chooses the length of its names.
  private static let longestName = 200
}

extension Certificate {
  /// Describes a certificate that OpenSSL has parsed; requires `openssl_is_there`.
  init(_ certificate: OpaquePointer) {
    let name = openssl_X509_get_subject_name(certificate)
    subject = Certificate.text(of: name)
    notBefore = Certificate.text(ofTime: openssl_X509_get0_notBefore(certificate))
    notAfter = Certificate.text(ofTime: openssl_X509_get0_notAfter(certificate))
    expiry = Certificate.seconds(of: openssl_X509_get0_notAfter(certificate))
    names = Certificate.names(in: certificate)
    isSelfIssued = openssl_X509_NAME_cmp(name, openssl_X509_get_issuer_name(certificate)) == 0
    let key = openssl_X509_get0_pubkey(certificate)
    let kind = key.flatMap { openssl_EVP_PKEY_get0_type_name($0) }.map { String(cString: $0) }
    self.key = "\(kind ?? "unknown"), \(key.map { openssl_EVP_PKEY_get_bits($0) } ?? 0) bits"
    var digest: Int32 = 0
    openssl_X509_get_signature_info(certificate, &digest, nil, nil, nil)
    self.digest = openssl_OBJ_nid2sn(digest).map { String(cString: $0) } ?? "unknown"
  }

  /// Describes the first certificate of a PEM text; nil if there is none, or no OpenSSL, which a `Transport` loads.
  package init?(pem: [UInt8]) {
    guard openssl_is_there() else { return nil }
    // Errors left in OpenSSL's queue would be taken for the reason of the next failure.
    defer { openssl_ERR_clear_error() }
    let certificate: OpaquePointer? = pem.withUnsafeBytes { bytes in
      guard let bio = openssl_BIO_new_mem_buf(bytes.baseAddress, Int32(clamping: bytes.count)) else { return nil }
      defer { openssl_BIO_free(bio) }
      return openssl_PEM_read_bio_X509(bio, nil, nil, nil)
    }
    guard let certificate else { return nil }
    self.init(certificate)
    openssl_X509_free(certificate)
  }

  private static func text(of name: OpaquePointer?) -> String {
    printed { openssl_X509_NAME_print_ex($0, name, 0, openssl_rfc_2253) }
  }

  private static func names(in certificate: OpaquePointer) -> String {
    let place = openssl_X509_get_ext_by_NID(certificate, Int32(openssl_alternative_names), -1)
    guard place >= 0, let names = openssl_X509_get_ext(certificate, place) else { return "" }
    return printed { openssl_X509V3_EXT_print($0, names, 0, 0) }
  }

  /// The beginning of what OpenSSL prints.
  private static func printed(_ print: (OpaquePointer) -> Int32) -> String {
    guard let bio = openssl_BIO_new(openssl_BIO_s_mem()) else { return "" }
    defer { openssl_BIO_free(bio) }
    _ = print(bio)
    var bytes = [UInt8](repeating: 0, count: longestName + 1)
    let count = Int(openssl_BIO_read(bio, &bytes, Int32(bytes.count)))
    let text = String(decoding: bytes.prefix(max(0, min(count, longestName))), as: UTF8.self)
    return count > longestName ? text + "…" : text
  }

  private static func seconds(of time: OpaquePointer?) -> Int64? {
    var parts = tm()
    return openssl_ASN1_TIME_to_tm(time, &parts) == 1 ? Int64(timegm(&parts)) : nil
  }

  private static func text(ofTime time: OpaquePointer?) -> String {
    var parts = tm()
    return openssl_ASN1_TIME_to_tm(time, &parts) == 1 ? text(of: parts) : "an unknown time"
  }

  private static func text(of parts: tm) -> String {
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) "
      + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) UTC"
  }
}

/// Why a server's certificate was refused, and which certificate of its chain is to blame.
struct CertificateFault: Sendable, Equatable {
  /// OpenSSL's error number, from `x509_vfy.h`.
  var number: Int
  /// The certificate with the fault; nil when there is none to show.
  var certificate: Certificate?
  /// 0 for the server's own certificate, 1 for the one of its issuer, and so on.
  var depth = 0
  /// Whether the certificate has the expected name only as its common name.
  var isOnlyCommonName = false
}
