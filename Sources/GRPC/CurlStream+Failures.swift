import CCurl
import Glibc

extension CurlStream {
  /// Two alerts of TLS 1.3, 24 bytes each. A server's session tickets or SETTINGS are longer.
  private static let longestAlerts = 48

  var outOfMemory: CallError {
    .transport(
      TransportError(
        endpoint: channel.endpoint.text, phase: .configuration, reason: "out of memory", isRetryable: false))
  }

  var requestWasSent: Bool { (progress.attempt?.sentBytes ?? 0) > 0 }

  var mayHaveLostStatus: Bool {
    CurlQuirks.dropsTrailers && channel.activeCalls > 1 && progress.response?.head.hasMessages == true
      && reader.messageCount > 0 && !reader.isInsideMessage
  }

  func describeFailure(_ result: CURLcode) -> FailureDiagnosis {
    var failure = FailureDiagnosis(endpoint: channel.endpoint, options: loop.settings.options, code: result)
    failure.text = easy?.error ?? ""
    failure.osError = Int32(truncatingIfNeeded: easy?.long(CURLINFO_OS_ERRNO) ?? 0)
    failure.verification = easy?.long(CURLINFO_SSL_VERIFYRESULT) ?? 0
    failure.certificateFault = channel.verifier.fault
    fillProgress(of: &failure, result: result)
    if result == CURLE_OPERATION_TIMEDOUT, failure.progress < .ready {
      if connectLimit == channel.dialTimeout { failure.options.dialTimeout = connectLimit }
      channel.dialTimedOut()
    }
    return failure
  }

  func fillProgress(of failure: inout FailureDiagnosis, result: CURLcode) {
    let attempt = progress.attempt
    let opensConnection = attempt?.opensConnection == true
    failure.isFirstUse = opensConnection && attempt?.lacksConnection == false
    failure.isProxied = failure.options.proxy?.serves(channel.endpoint) == true
    failure.requestWasSent = requestWasSent
    if let before = handshakeBytes, let now = channel.receivedBytes {
      failure.wasGreeted = now - before > CurlStream.longestAlerts
    }
    if progress.response != nil {
      failure.progress = .answered
    } else if progress.isConnected || (opensConnection && result == CURLE_HTTP2) {
      // libcurl begins HTTP/2 after the TLS handshake, and fails with this code when the connection is lost there.
      failure.progress = .ready
    } else if opensConnection, result == CURLE_SSL_CONNECT_ERROR || channel.lastSocketWasConnected {
      failure.progress = .connected
    }
  }
}
