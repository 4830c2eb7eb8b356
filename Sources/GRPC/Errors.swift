/// A call that ended with a status other than `ok`: one that the server sent, or one that this side reached by
/// itself (a deadline, a cancellation, a message above a limit).
package struct RPCError: Error, Equatable, Sendable {
  /// What was waited for when the time for a call was up.
  package struct Wait: Equatable, Sendable {
    /// The endpoint that did not respond, as the user wrote it.
    package var endpoint: String
    /// How long the call took, with all its attempts.
    package var time: Duration
    /// Whether the server may still carry out the request, or already has.
    package var mayHaveTakenEffect: Bool

    /// Makes the description of a wait.
    package init(endpoint: String, time: Duration, mayHaveTakenEffect: Bool) {
      self.endpoint = endpoint
      self.time = time
      self.mayHaveTakenEffect = mayHaveTakenEffect
    }
  }

  /// What kind of failure it is.
  package let code: StatusCode
  /// The text that came with it, as the server worded it.
  package let message: String
  /// For an exceeded deadline: what was waited for, where that is known.
  package var wait: Wait?

  /// Makes a status.
  package init(code: StatusCode, message: String) {
    self.code = code
    self.message = message
  }

  static let cancelled = RPCError(code: .cancelled, message: "context canceled")
  /// The time for the call was up.
  package static let deadlineExceeded = RPCError(code: .deadlineExceeded, message: "context deadline exceeded")
}

extension RPCError: CustomStringConvertible {
  /// The form in which Go's gRPC prints a status.
  package var description: String { "rpc error: code = \(code.name) desc = \(message)" }
}

/// A call without a status, because the connection failed.
package struct TransportError: Error, Equatable, Sendable {
  /// How far things had come.
  package enum Phase: Sendable, CaseIterable {
    /// Local files or options are invalid: nothing was sent.
    case configuration
    /// A required library is not installed.
    case library
    /// The host name had no address.
    case resolve
    /// No connection was established.
    case connect
    /// The TLS handshake failed, or one side refused the other's certificate.
    case tls
    /// The connection was established, but no gRPC response arrived.
    case http
  }

  /// The endpoint as the user wrote it; empty when the failure affects all of them.
  package let endpoint: String
  /// How far things had come.
  package let phase: Phase
  /// The cause, as a clause that names the file if there is one.
  package let reason: String
  /// Whether the same call may succeed later or at another endpoint.
  package let isRetryable: Bool
  /// Whether the server may have carried out the request, so that repeating it may do the work twice.
  package let requestMayHaveBeenSent: Bool
  /// What the user can do about it; nil when the reason says enough.
  package let hint: String?

  /// Makes an error.
  package init(
    endpoint: String, phase: Phase, reason: String, isRetryable: Bool, requestMayHaveBeenSent: Bool = false,
    hint: String? = nil
  ) {
    self.endpoint = endpoint
    self.phase = phase
    self.reason = reason
    self.isRetryable = isRetryable
    self.requestMayHaveBeenSent = requestMayHaveBeenSent
    self.hint = hint
  }
}

extension TransportError: CustomStringConvertible {
  /// `endpoint: reason`, or the reason alone.
  package var description: String { endpoint.isEmpty ? reason : "\(endpoint): \(reason)" }
}

/// The failures of a call.
package enum CallError: Error, Equatable, Sendable {
  /// The call has a status.
  case status(RPCError)
  /// The call has no status, because the connection failed.
  case transport(TransportError)
  /// The server at an endpoint sent nothing for the time that the call allowed for each piece of its response.
  case stalled(endpoint: String, limit: Duration)

  static let cancelled = CallError.status(.cancelled)
}

extension CallError: CustomStringConvertible {
  /// The text of the error within.
  package var description: String {
    switch self {
    case .status(let error): error.description
    case .transport(let error): error.description
    case .stalled(let endpoint, let limit): "\(endpoint): the server sent nothing for \(limit.text)"
    }
  }
}
