import CCurl

/// Workarounds for single versions of libcurl.
///
/// Another one is independent of the version: a paused request affects the arrival of the response differently in
/// nearly every version. See `IOLoop.nudgeOverlooked`.
enum CurlQuirks {
  private static let version = ccurl_version_number()

  /// Before 8.2, the end of a response may stay in libcurl's own buffer while libcurl waits for the socket.
  static let holdsBackEnds = version < 0x08_02_00

  /// Before 8.2, the trailers of a response are lost when libcurl cannot process at once what has arrived for another
  /// call on the same connection.
  static let dropsTrailers = version < 0x08_02_00

  /// 8.2 reads the first bytes of a server that does not speak HTTP/2, and does not report them: they have to be looked
  /// at before libcurl is nudged. That in turn delays 8.5.
  static let swallowsFirstBytes = version >> 8 == 0x08_02

  /// 8.2 discards the trailers of a stream that the server resets, even without an error, while the request is open. No
  /// callback shows them before: the stream counts as broken off, and is opened again where it may be. One that has
  /// delivered nothing is opened again at once, closed, to learn why.
  static let discardsTrailersBeforeReset = version >> 8 == 0x08_02

  /// From 8.0 on, a connection is shared only after the first response has arrived.
  static let sharesAfterFirstResponse = version >= 0x08_00_00

  /// Before 8.2, libcurl ignores a response that is complete before the request: it learns of it while sending.
  static func overlooksEnd(of progress: CallProgress) -> Bool {
    holdsBackEnds && progress.attempt?.completedLate == true
  }

  /// Before 8.2, when a server responds before it has the whole request and closes the stream, the response may be lost
  /// without an error from libcurl.
  static func losesEarlyResponse(_ failure: FailureDiagnosis) -> Bool {
    version < 0x08_02_00 && failure.code == CURLE_HTTP2_STREAM && failure.text.isEmpty
  }

  /// 7.88 fails with "Error in the HTTP2 framing layer" when prior knowledge is requested again on an established
  /// plaintext connection.
  static func httpVersion(at endpoint: Endpoint, opensConnection: Bool) -> Int {
    if endpoint.usesTLS { return ccurl_http_version_2_tls }
    return opensConnection ? ccurl_http_version_2_prior_knowledge : ccurl_http_version_2
  }

  /// Before 8.2, a stream that the server refuses and resets at once, because the request is open, ends without the
  /// server's status, or does not end at all. If the request is repeated closed, the server has nothing to reset.
  static let losesRefusals = version < 0x08_02_00

  /// How long a stream may be without a message before the request is repeated.
  static let refusalPatience = Duration.milliseconds(250)

  /// Whether a failure may be such a refusal; 8.2 discards those that follow the headers of a response.
  static func mayHideRefusal(_ failure: FailureDiagnosis) -> Bool {
    guard FailureTexts.resetCode(in: failure.text) == nil else { return false }
    return discardsTrailersBeforeReset ? failure.isReset : losesRefusals && failure.code == CURLE_HTTP2_STREAM
  }
}
