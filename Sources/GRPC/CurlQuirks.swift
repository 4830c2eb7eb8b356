import CCurl

/// What is due to single versions of libcurl, each with the versions it is for.
///
/// One more, which needs no version: what a paused request does to the arrival of the response differs in nearly every version. See
/// `IOLoop.nudgeOverlooked`.
enum CurlQuirks {
  private static let version = ccurl_version_number()

  /// Before 8.2, the end of a response may stay in libcurl's own buffer while libcurl waits for the socket.
  static let holdsBackEnds = version < 0x08_02_00

  /// Before 8.2, the trailers of a response are lost when libcurl could not take in at once what arrived for another call on the same
  /// connection.
  static let dropsTrailers = version < 0x08_02_00

  /// From 8.0 on, a connection is shared only after the first response has arrived.
  static let sharesAfterFirstResponse = version >= 0x08_00_00

  /// Before 8.2, a response that was complete before the request was: libcurl learns of it while it sends, and takes no notice.
  static func overlooksEnd(of progress: CallProgress) -> Bool {
    holdsBackEnds && progress.attempt?.completedLate == true
  }

  /// Before 8.2, when a server answers before it has the whole request and closes the stream, the response may get lost, without a
  /// word of libcurl's own.
  static func losesEarlyResponse(_ failure: FailureDiagnosis) -> Bool {
    version < 0x08_02_00 && failure.code == CURLE_HTTP2_STREAM && failure.text.isEmpty
  }

  /// 7.88 fails with "Error in the HTTP2 framing layer" when prior knowledge is asked for again on a plaintext connection that stands.
  static func httpVersion(at endpoint: Endpoint, opensConnection: Bool) -> Int {
    if endpoint.usesTLS { return ccurl_http_version_2_tls }
    return opensConnection ? ccurl_http_version_2_prior_knowledge : ccurl_http_version_2
  }

  /// Before 8.2, a stream that the server refuses and at once resets, because our half is open, ends without what the server has said, or
  /// doesn't end at all. Asked again with a half that is closed, the server has nothing to reset.
  static let losesRefusals = version < 0x08_02_00

  /// How long a stream may be without a message until the server is asked again.
  static let refusalPatience = Duration.milliseconds(250)

  /// Whether a failure may be such a refusal.
  static func mayHideRefusal(_ failure: FailureDiagnosis) -> Bool {
    losesRefusals && failure.code == CURLE_HTTP2_STREAM && FailureTexts.resetCode(in: failure.text) == nil
  }
}
