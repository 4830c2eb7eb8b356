import CCurl
import Glibc

/// What is known of a transfer that failed, and what to say of it.
struct Failure {
  /// How far the connection had come.
  enum Progress: Int, Comparable {
    case notConnected
    /// The TCP handshake was done, or its like for a socket in the file system.
    case connected
    /// TLS was agreed upon, where used; the request was being sent.
    case ready
    /// A response had begun.
    case answered

    static func < (a: Progress, b: Progress) -> Bool { a.rawValue < b.rawValue }
  }

  var endpoint: Endpoint
  var options: TransportOptions
  var code: CURLcode
  /// libcurl's own words.
  var text = ""
  var osError: Int32 = 0
  /// OpenSSL's number for what is wrong with the server's certificate.
  var verification = 0
  var progress = Progress.notConnected
  /// Whether the address that was tried is the proxy's.
  var isProxied = false
  /// Whether the connection was opened for this call.
  var isFirstUse = true
  /// Whether part of the request went out.
  var requestWasSent = false
  /// What a server that gave no answer says when asked the other way, with TLS or without.
  var greeting: ServerProtocol?

  /// Whether a look at what the server says to the other, TLS or plaintext, would help to name the cause.
  var needsGreeting: Bool {
    guard greeting == nil, isFirstUse, alert == nil else { return false }
    if endpoint.usesTLS { return progress == .connected && code == CURLE_SSL_CONNECT_ERROR }
    return progress == .ready && code != CURLE_HTTP2_STREAM
  }

  var error: TransportError {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST: make(.resolve, "the host name \(endpoint.host) has no address")
    case CURLE_COULDNT_RESOLVE_PROXY: make(.resolve, "the host name of the proxy \(proxy) has no address")
    case CURLE_OUT_OF_MEMORY: make(.configuration, "out of memory")
    case CURLE_PEER_FAILED_VERIFICATION: make(.tls, certificateProblem)
    case CURLE_SSL_CERTPROBLEM: make(.configuration, clientCertificateProblem)
    case CURLE_SSL_CACERT_BADFILE: make(.configuration, authorities + " can't be used")
    case CURLE_HTTP2_STREAM where progress >= .ready: brokenOff
    default: byProgress
    }
  }

  private var byProgress: TransportError {
    if let alert { return afterAlert(alert) }
    switch progress {
    case .notConnected: return notConnected
    case .connected: return endpoint.usesTLS ? handshakeFailed : notConnected
    case .ready: return withoutAnswer
    case .answered: return connectionLost("before the answer was complete")
    }
  }

  private func make(
    _ phase: TransportError.Phase, _ reason: String, isRetryable: Bool = false, mayHaveBeenSent: Bool = false
  ) -> TransportError {
    TransportError(
      endpoint: endpoint.text, phase: phase, reason: reason, isRetryable: isRetryable,
      requestMayHaveBeenSent: mayHaveBeenSent)
  }

  // MARK: Connecting

  /// The proxy without user and password.
  private var proxy: String {
    let url = options.proxy?.url ?? ""
    guard let at = url.lastIndex(of: "@") else { return url }
    return String(url[url.index(after: at)...])
  }

  private var notConnected: TransportError {
    let prefix = isProxied ? "proxy \(proxy): " : ""
    if code == CURLE_OPERATION_TIMEDOUT, text.contains("Resolving timed out") {
      let reason = "the host name \(endpoint.host) was not resolved within \(options.dialTimeout.text)"
      return make(.resolve, reason, isRetryable: true)
    }
    if code == CURLE_OPERATION_TIMEDOUT {
      return make(.connect, prefix + "no connection within \(options.dialTimeout.text)", isRetryable: true)
    }
    if code == CURLE_PROXY || text.contains("CONNECT tunnel") || text.contains("from proxy") {
      return make(.connect, prefix + "it refused to connect: \(text)")
    }
    switch osError {
    case ENOENT where !endpoint.socketPath.isEmpty:
      return make(.connect, "there is no such socket", isRetryable: true)
    case EACCES, EPERM: return make(.connect, errorText(osError))
    case 0: return make(.connect, prefix + "no connection" + (text.isEmpty ? "" : ": \(text)"), isRetryable: true)
    default: return make(.connect, prefix + errorText(osError), isRetryable: true)
    }
  }

  // MARK: TLS

  private var tls: TLSOptions { options.tls ?? TLSOptions() }

  private var authorities: String {
    tls.caFile.map { "the CA file \($0)" } ?? "the system's store"
  }

  /// Numbers as in OpenSSL's `x509_vfy.h`.
  private var certificateProblem: String {
    if text.contains("subject name") {
      return "the server's certificate is not valid for the host name \(expectedName)"
    }
    switch verification {
    case 9: return "the server's certificate is not valid yet"
    case 10: return "the server's certificate has expired"
    case 18, 19, 20, 21: return "the server's certificate is not signed by an authority in \(authorities)"
    case 23: return "the server's certificate was revoked"
    case 26: return "the server's certificate is not meant for servers"
    default: return "the server's certificate can't be trusted: \(text)"
    }
  }

  private var expectedName: String {
    if let name = tls.serverName, !name.isEmpty { return name }
    return endpoint.host
  }

  private var clientCertificateProblem: String {
    guard let certificate = tls.certificateFile, let key = tls.keyFile else { return text }
    // libcurl says the same of a key that it can't read and of one for another certificate, but only intact files
    // get this far.
    if text.contains("private key") {
      return "the key file \(key) does not belong to the certificate file \(certificate)"
    }
    return "the certificate file \(certificate) can't be used: \(text)"
  }

  /// What the server says with a TLS alert, `unknown ca` for one.
  private var alert: String? {
    guard let word = text.range(of: " alert ") else { return nil }
    return String(text[word.upperBound...].prefix { $0 != "," && $0 != "(" })
  }

  private func afterAlert(_ alert: String) -> TransportError {
    guard let file = tls.certificateFile else {
      if alert == "certificate required" || alert == "bad certificate" {
        return make(.tls, "the server demands a client certificate")
      }
      if alert == "handshake failure" {
        return make(.tls, "the server refused the TLS handshake; it may demand a client certificate")
      }
      return afterOtherAlert(alert)
    }
    switch alert {
    case "unknown ca":
      return make(.tls, "the server does not trust the authority that signed the client certificate \(file)")
    case "certificate expired":
      return make(.tls, "the server finds that the client certificate \(file) has expired or is not valid yet")
    case let other where other.contains("certificate"):
      return make(.tls, "the server refused the client certificate \(file): \(other)")
    default: return afterOtherAlert(alert)
    }
  }

  private func afterOtherAlert(_ alert: String) -> TransportError {
    guard alert == "protocol version" else { return make(.tls, "the server refused the TLS handshake: \(alert)") }
    return make(.tls, "the server supports no version of TLS that is accepted here, 1.2 or later")
  }

  private var handshakeFailed: TransportError {
    if code == CURLE_OPERATION_TIMEDOUT {
      return make(.tls, "no TLS handshake within \(options.dialTimeout.text)", isRetryable: true)
    }
    if greeting == .http2 { return make(.tls, "the server does not use TLS here; write http:// for plaintext") }
    if greeting?.isPlaintext == true || text.contains("wrong version number") {
      return make(.tls, "the server does not speak TLS")
    }
    if osError != 0 { return make(.tls, "TLS handshake: \(errorText(osError))", isRetryable: true) }
    if text.contains("SSL_ERROR_SYSCALL") || text.contains("unexpected eof") {
      return make(.tls, "the server closed the connection during the TLS handshake", isRetryable: true)
    }
    return make(.tls, "TLS handshake failed: \(text)")
  }

  // MARK: HTTP/2

  private var withoutAnswer: TransportError {
    switch greeting {
    case .tls?: return make(.http, "the server expects TLS here; write https://")
    case .http1?: return make(.http, "the server speaks HTTP/1, not gRPC", mayHaveBeenSent: requestWasSent)
    case .unknown?: return make(.http, "the server does not speak HTTP/2", mayHaveBeenSent: requestWasSent)
    case .http2?, .silence?, nil: break
    }
    guard endpoint.usesTLS, isFirstUse, code != CURLE_HTTP2 else { return connectionLost("before an answer arrived") }
    // With TLS 1.3 the server looks at the client's certificate after our side of the handshake is done, and when
    // its alert comes together with a reset, the alert is lost.
    let file = tls.certificateFile
    let reason = file.map { "it may not trust the client certificate \($0)" } ?? "it may demand a client certificate"
    return make(
      .tls, "the server closed the connection after the TLS handshake; \(reason)", isRetryable: true,
      mayHaveBeenSent: requestWasSent)
  }

  private func connectionLost(_ when: String) -> TransportError {
    let cause = osError == 0 ? "the server closed the connection" : errorText(osError)
    return make(.http, "\(cause) \(when)", isRetryable: true, mayHaveBeenSent: requestWasSent)
  }

  /// Whether the server gave the call up as one that was cancelled, which is also what it does when the time for it is up.
  var isCancellation: Bool { code == CURLE_HTTP2_STREAM && progress >= .ready && text.contains("cleanly: CANCEL") }

  private var brokenOff: TransportError {
    let isRefused = text.contains("REFUSED_STREAM")
    let code = text.range(of: "cleanly: ").map { text[$0.upperBound...].prefix { $0 != " " } } ?? "RST_STREAM"
    return make(
      .http, "the server broke the call off (\(code))", isRetryable: true, mayHaveBeenSent: requestWasSent && !isRefused
    )
  }
}

extension Duration {
  /// `2s`, `1.5s` or `500ms`.
  var text: String {
    let (seconds, attoseconds) = components
    let milliseconds = attoseconds / 1_000_000_000_000_000
    if seconds == 0 { return "\(milliseconds)ms" }
    guard milliseconds != 0 else { return "\(seconds)s" }
    let digits = String(1000 + milliseconds).dropFirst()
    return "\(seconds).\(digits[...(digits.lastIndex { $0 != "0" } ?? digits.startIndex)])s"
  }
}

extension String {
  /// Where the words occur first.
  fileprivate func range(of words: String) -> Range<String.Index>? {
    let bytes = Array(utf8)
    let wanted = Array(words.utf8)
    guard bytes.count >= wanted.count else { return nil }
    for start in 0...(bytes.count - wanted.count) where bytes[start...].starts(with: wanted) {
      let lower = utf8.index(startIndex, offsetBy: start)
      return lower..<utf8.index(lower, offsetBy: wanted.count)
    }
    return nil
  }

  fileprivate func contains(_ words: String) -> Bool { range(of: words) != nil }
}
