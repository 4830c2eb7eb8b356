/// A call that ended with a status other than `ok`: the server's own answer, or one that this side reached by
/// itself (a deadline, a cancellation, a message above a limit).
public struct RPCError: Error, Equatable, Sendable {
  /// What kind of failure it is.
  public let code: StatusCode
  /// The text that came with it, as the server worded it.
  public let message: String

  /// Makes a status.
  public init(code: StatusCode, message: String) {
    self.code = code
    self.message = message
  }

  static let cancelled = RPCError(code: .cancelled, message: "context canceled")
  static let deadlineExceeded = RPCError(code: .deadlineExceeded, message: "context deadline exceeded")
}

extension RPCError: CustomStringConvertible {
  /// The form in which Go's gRPC prints a status.
  public var description: String { "rpc error: code = \(code.name) desc = \(message)" }
}

/// A call that got no status, because the way to the server failed.
public struct TransportError: Error, Equatable, Sendable {
  /// How far things had come.
  public enum Phase: Sendable, CaseIterable {
    /// Local files or options are wrong: nothing was tried.
    case configuration
    /// A library that is needed is not on this system.
    case library
    /// The host name had no address.
    case resolve
    /// No connection came about.
    case connect
    /// The TLS handshake failed, or one side refused the other's certificate.
    case tls
    /// The connection stood, but what arrived was no gRPC answer, or none arrived.
    case http
  }

  /// The endpoint as the user wrote it; empty when the failure concerns all of them.
  public let endpoint: String
  /// How far things had come.
  public let phase: Phase
  /// A fragment of a sentence that names the cause, and the file when there is one.
  public let reason: String
  /// Whether the same call may succeed a moment later or at another endpoint.
  public let isRetryable: Bool
  /// Whether the server may have acted upon the request: repeating it may do the work twice.
  public let requestMayHaveBeenSent: Bool
  /// What the user can do about it; nil when the reason says enough.
  public let hint: String?

  /// Makes an error.
  public init(
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
  public var description: String { endpoint.isEmpty ? reason : "\(endpoint): \(reason)" }
}

/// All that a call can end with, other than success.
public enum CallError: Error, Equatable, Sendable {
  /// The call has a status.
  case status(RPCError)
  /// The call has none, because the way to the server failed.
  case transport(TransportError)

  static let cancelled = CallError.status(.cancelled)
}

extension CallError: CustomStringConvertible {
  /// The text of the error within.
  public var description: String {
    switch self {
    case .status(let error): error.description
    case .transport(let error): error.description
    }
  }
}
