import CCurl
import Files
import Glibc

/// What is known of a failed transfer, and the error made of it.
struct FailureDiagnosis {
  /// The progress of the connection.
  enum Progress: Int, Comparable {
    case notConnected
    /// The TCP connection was established, or that of a Unix socket.
    case connected
    /// The TLS handshake was complete, if any; the request was being sent.
    case ready
    /// A response had begun.
    case answered

    static func < (a: Progress, b: Progress) -> Bool { a.rawValue < b.rawValue }
  }

  var endpoint: Endpoint
  var options: TransportOptions
  var code: CURLcode
  /// libcurl's error text.
  var text = ""
  var osError: Int32 = 0
  /// OpenSSL's error number for the server's certificate.
  var verification = 0
  /// The fault that the verifier found in the server's certificate.
  var certificateFault: CertificateFault?
  var progress = Progress.notConnected
  /// Whether the connection went to the proxy.
  var isProxied = false
  /// Whether the connection was opened for this call.
  var isFirstUse = true
  /// Whether part of the request was sent.
  var requestWasSent = false
  /// Whether the server has sent more than an alert after the TLS handshake.
  var wasGreeted = false
  /// What the server sends when it is probed the other way, with TLS or without.
  var greeting: ServerProtocol?

  /// Whether a probe the other way, with TLS or in plaintext, would help to find the cause.
  var needsGreeting: Bool {
    guard greeting == nil, isFirstUse, alert == nil else { return false }
    if endpoint.usesTLS { return progress == .connected && code == CURLE_SSL_CONNECT_ERROR }
    return progress == .ready && !isReset
  }

  /// Whether the server has reset the stream.
  var isReset: Bool { kind == .streamReset || shows(.reset) }

  var error: TransportError {
    switch kind {
    case .hostUnknown: make(.resolve, "the host name \(endpoint.host) has no address")
    case .proxyUnknown: make(.resolve, "the host name of the proxy \(proxy) has no address")
    case .outOfMemory: make(.configuration, "out of memory")
    case .serverCertificate where verification != 0 || certificateFault != nil || alert == nil: certificateProblem
    case .clientCertificate: clientCertificateProblem
    // libcurl 8.16 and later have another code for an unusable key.
    case .other where [.foreignKey, .shortKey, .weakDigest].contains(where: shows): clientCertificateProblem
    case .authorities: make(.configuration, authorities + " cannot be used")
    case .streamReset where progress >= .ready, .other where isReset && progress >= .ready: brokenOff
    default: byProgress
    }
  }

  var kind: FailureTexts.Kind { FailureTexts.kind(of: code) }

  func shows(_ symptom: FailureTexts.Symptom) -> Bool { FailureTexts.shows(symptom, text) }

  private var byProgress: TransportError {
    if let alert { return afterAlert(alert) }
    switch progress {
    case .notConnected: return notConnected
    case .connected: return endpoint.usesTLS ? handshakeFailed : notConnected
    case .ready: return withoutAnswer
    case .answered: return connectionLost("before the response was complete")
    }
  }

  func make(
    _ phase: TransportError.Phase, _ reason: String, isRetryable: Bool = false, mayHaveBeenSent: Bool = false,
    hint: String? = nil
  ) -> TransportError {
    TransportError(
      endpoint: endpoint.text, phase: phase, reason: reason, isRetryable: isRetryable,
      requestMayHaveBeenSent: mayHaveBeenSent, hint: hint)
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
    if kind == .timeout, shows(.resolving) {
      let reason = "the host name \(endpoint.host) was not resolved within \(options.dialTimeout.text)"
      return make(.resolve, reason, isRetryable: true)
    }
    if kind == .timeout {
      return make(.connect, prefix + "no connection within \(options.dialTimeout.text)", isRetryable: true)
    }
    if kind == .proxyRefused || shows(.proxyRefused) {
      return make(.connect, "the proxy \(proxy) refused to connect: \(text)")
    }
    switch osError {
    case ENOENT where !endpoint.socketPath.isEmpty:
      return make(.connect, "there is no such socket", isRetryable: true)
    case EACCES, EPERM: return make(.connect, errorText(osError))
    case 0: return make(.connect, prefix + "no connection" + (text.isEmpty ? "" : ": \(text)"), isRetryable: true)
    default: return make(.connect, prefix + errorText(osError), isRetryable: true)
    }
  }

  // MARK: HTTP/2

  private var withoutAnswer: TransportError {
    switch greeting {
    case .tls?:
      return make(.http, "the server expects TLS here; write \(endpoint.socketPath.isEmpty ? "https" : "unixs")://")
    case .http1?: return make(.http, "the server speaks HTTP/1, not gRPC", mayHaveBeenSent: requestWasSent)
    case .unknown?: return make(.http, "the server does not speak HTTP/2", mayHaveBeenSent: requestWasSent)
    case .http2?, .silence?, nil: break
    }
    guard endpoint.usesTLS, isFirstUse, !wasGreeted, code != CURLE_HTTP2 || osError != 0 else {
      return connectionLost("before a response arrived")
    }
    // With TLS 1.3, the server checks the client certificate after the client has finished the handshake. If its alert
    // arrives together with a reset, the alert is lost.
    let file = tls.certificateFile
    let reason = file.map { "it may not trust the client certificate \($0)" } ?? "it may require a client certificate"
    return make(
      .tls, "the server closed the connection after the TLS handshake; \(reason)", isRetryable: true,
      mayHaveBeenSent: requestWasSent)
  }

  private func connectionLost(_ when: String) -> TransportError {
    let cause = osError == 0 ? "the server closed the connection" : errorText(osError)
    return make(.http, "\(cause) \(when)", isRetryable: true, mayHaveBeenSent: requestWasSent)
  }

  /// Whether the server cancelled the stream, which it also does at the deadline.
  var isCancellation: Bool {
    kind == .streamReset && progress >= .ready && FailureTexts.resetCode(in: text) == "CANCEL"
  }

  private var brokenOff: TransportError {
    let code = FailureTexts.resetCode(in: text)
    return make(
      .http, "the server reset the stream (\(code ?? "RST_STREAM"))", isRetryable: true,
      mayHaveBeenSent: requestWasSent && code != "REFUSED_STREAM")
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
