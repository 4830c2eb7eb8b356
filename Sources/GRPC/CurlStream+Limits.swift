import CCurl

extension CurlStream {
  /// The kinds of timeouts.
  enum Limit: Equatable {
    /// The end of the call.
    case call
    /// The first bytes of the server, before it gets the request.
    case greeting
    /// The first message of the response.
    case firstMessage
    /// The first message, or a refusal that libcurl may have lost.
    case refusal
    /// A piece of the response, with its timeout.
    case piece(Duration)
  }

  /// The next timeout and its time; nil for none.
  var nextLimit: (time: ContinuousClock.Instant, kind: Limit)? {
    let limits = call.request.limits
    var next = call.request.deadline.map { (time: limits.countsWaitsOnly ? call.end(of: $0) : $0, kind: Limit.call) }
    func consider(_ time: ContinuousClock.Instant, _ kind: Limit) {
      if next.map({ time < $0.time }) ?? true { next = (time, kind) }
    }
    if let greetingDeadline { consider(greetingDeadline, .greeting) }
    if let limit = limits.firstMessage, !hasMessage { consider(call.request.begin + limit, .firstMessage) }
    if let limit = limits.eachWait { consider(call.endOfWait(within: limit), .piece(limit)) }
    if mayHideRefusal, !hasMessage { consider(call.request.begin + CurlQuirks.refusalPatience, .refusal) }
    return next
  }

  /// The outcome of the call after a timeout.
  func overdue(_ limit: Limit) -> CallError {
    if channel.hasHeardServer { loop.settings.contact.note() }
    switch limit {
    case .greeting:
      let limit = channel.dialTimeout
      channel.dialTimedOut()
      return silent(.connect, for: limit)
    case .firstMessage where progress.isConnected:
      return silent(.http, for: call.request.limits.firstMessage ?? .zero)
    case .call where progress.isConnected: return .status(.deadlineExceeded)
    case .piece(let limit): return .stalled(endpoint: channel.endpoint.text, limit: limit)
    case .firstMessage, .call, .refusal:
      return .transport(
        TransportError(
          endpoint: channel.endpoint.text, phase: .connect, reason: "no connection within the time for the request",
          isRetryable: true))
    }
  }

  private func silent(_ phase: TransportError.Phase, for limit: Duration) -> CallError {
    .transport(
      TransportError(
        endpoint: channel.endpoint.text, phase: phase, reason: "the server did not respond within \(limit.text)",
        isRetryable: true, requestMayHaveBeenSent: requestWasSent))
  }

  /// The outcome of the call when its connection has been silent for this long.
  func connectionIsSilent(for time: Duration) -> CallError { silent(.http, for: time) }

  /// The outcome of the call when the server has closed the connection without libcurl's notice.
  var connectionIsLost: CallError {
    var failure = FailureDiagnosis(
      endpoint: channel.endpoint, options: loop.settings.options, code: CURLE_RECV_ERROR)
    fillProgress(of: &failure, result: CURLE_RECV_ERROR)
    failure.greeting = .silence
    return .transport(failure.error)
  }

  /// Whether the deadline has nearly passed: the server's clock may be ahead.
  var isAboutOverdue: Bool {
    guard let deadline = call.request.deadline, !call.request.limits.countsWaitsOnly else { return false }
    return deadline - .milliseconds(100) <= .now
  }
}
