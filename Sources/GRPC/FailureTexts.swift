import CCurl

/// The error codes and texts of libcurl 7.88 to 8.22 and OpenSSL 3.0 to 3.5. Versions that differ have rows of their
/// own. Nothing else in the program depends on these texts.
enum FailureTexts {
  // MARK: libcurl

  /// What an error code of libcurl says by itself; most say only that something failed.
  enum Kind {
    case hostUnknown, proxyUnknown, outOfMemory, serverCertificate, clientCertificate, authorities, streamReset,
      proxyRefused, timeout
    case other
  }

  static func kind(of code: CURLcode) -> Kind {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST: .hostUnknown
    case CURLE_COULDNT_RESOLVE_PROXY: .proxyUnknown
    case CURLE_OUT_OF_MEMORY: .outOfMemory
    case CURLE_PEER_FAILED_VERIFICATION: .serverCertificate
    case CURLE_SSL_CERTPROBLEM: .clientCertificate
    case CURLE_SSL_CACERT_BADFILE: .authorities
    case CURLE_HTTP2_STREAM: .streamReset
    case CURLE_PROXY: .proxyRefused
    case CURLE_OPERATION_TIMEDOUT: .timeout
    default: .other
    }
  }

  /// What libcurl's text says beyond its code.
  enum Symptom {
    case resolving, proxyRefused, wrongHostName, foreignKey, shortKey, weakDigest, noTLS, closed
  }

  private static let symptoms: [(words: String, symptom: Symptom)] = [
    ("Resolving timed out", .resolving),
    ("CONNECT tunnel failed", .proxyRefused),
    ("from proxy", .proxyRefused),
    ("no alternative certificate subject name", .wrongHostName),
    ("certificate subject name", .wrongHostName),
    ("unable to obtain common name", .wrongHostName),
    ("illegal cert name field", .wrongHostName),
    // libcurl reports an unreadable key and one for another certificate the same way, but only intact files get that
    // far.
    ("unable to set private key", .foreignKey),
    ("Private key does not match", .foreignKey),
    // OpenSSL, about the client certificate and those of its issuers.
    ("ee key too small", .shortKey),
    ("ca key too small", .shortKey),
    ("ca md too weak", .weakDigest),
    // OpenSSL, about a first record that is invalid: the second text since 3.2, the others where it looks like HTTP.
    ("wrong version number", .noTLS),
    ("packet length too long", .noTLS),
    ("SSL routines::http request", .noTLS),
    ("SSL routines::https proxy request", .noTLS),
    // libcurl where OpenSSL has no text, and OpenSSL itself.
    ("SSL_ERROR_SYSCALL", .closed),
    ("SSL_ERROR_ZERO_RETURN", .closed),
    ("unexpected eof", .closed),
  ]

  static func shows(_ symptom: Symptom, _ text: String) -> Bool {
    symptoms.contains { $0.symptom == symptom && text.range(of: $0.words) != nil }
  }

  /// The text before and after the code of an RST_STREAM.
  private static let resets: [(before: String, after: Character)] = [
    // Before 8.19: `HTTP/2 stream 1 was not closed cleanly: CANCEL (err 8)`
    ("not closed cleanly: ", " "),
    // Since 8.19: `HTTP/2 stream 1 reset by server (error 0x8 CANCEL)`
    ("reset by server (error 0x", ")"),
    ("reset by curl (error 0x", ")"),
  ]

  /// The code with which a stream was reset, for instance `REFUSED_STREAM`.
  static func resetCode(in text: String) -> String? {
    for (before, after) in resets {
      guard let range = text.range(of: before) else { continue }
      let rest = text[range.upperBound...].prefix { $0 != after }
      return rest.split(separator: " ").last.map { String($0) }
    }
    return nil
  }

  // MARK: TLS

  /// The text before an alert in OpenSSL's texts: `sslv3 alert bad certificate`, since 3.2 `ssl/tls alert bad
  /// certificate`.
  private static let alertMark = " alert "

  /// Alerts whose texts lack the word.
  private static let otherAlerts: [(words: String, alert: String)] = [
    ("tlsv1 unrecognized name", "unrecognized name"),
    ("tlsv1 unsupported extension", "unsupported extension"),
    // libcurl since 8.11 reports an alert about the client certificate during the handshake as a verdict on the
    // server's.
    ("SSL certificate verification failed", "certificate expired"),
  ]

  /// The alert that the server sent, for instance `unknown ca`.
  static func alert(in text: String) -> String? {
    if let mark = text.range(of: alertMark) {
      let name = text[mark.upperBound...].prefix { $0 != "," && $0 != "(" }
      return String(name.reversed().drop { $0 == " " }.reversed())
    }
    return otherAlerts.first { text.range(of: $0.words) != nil }?.alert
  }

  /// The fault of a certificate in the server's chain.
  enum Verdict {
    case notYetValid, expired, untrusted, revoked, wrongPurpose, wrongName, shortKey, weakDigest, other
  }

  /// OpenSSL's numbers, from `x509_vfy.h`.
  static func verdict(of number: Int) -> Verdict {
    switch number {
    case 9: .notYetValid
    case 10: .expired
    case 2, 18, 19, 20, 21: .untrusted
    case 23: .revoked
    case 26: .wrongPurpose
    case 62, 64: .wrongName
    case 66, 67: .shortKey
    case 68: .weakDigest
    default: .other
    }
  }
}

extension String {
  /// The first occurrence of the words.
  package func range(of words: String) -> Range<String.Index>? {
    let bytes = Array(utf8)
    let wanted = Array(words.utf8)
    guard bytes.count >= wanted.count else { return nil }
    for start in 0...(bytes.count - wanted.count) where bytes[start...].starts(with: wanted) {
      let lower = utf8.index(startIndex, offsetBy: start)
      return lower..<utf8.index(lower, offsetBy: wanted.count)
    }
    return nil
  }
}
