import EtcdAPI
import GRPC

/// How to reach a cluster and who asks.
public struct ClientConfiguration: Sendable {
  /// Who asks.
  public enum Credentials: Sendable, Equatable {
    /// Nobody in particular, or whom the client certificate names.
    case none
    /// A user of the cluster; the password is exchanged for a token before the first call.
    case password(user: [UInt8], password: [UInt8])
    /// A token that was issued beforehand.
    case token(String)
  }

  /// Where to ask: in this order, the next one when one is down.
  public var endpoints: [Endpoint]
  /// Who asks.
  public var credentials = Credentials.none
  /// Time limits, size limits and TLS of the connections.
  public var transport: TransportOptions

  /// A configuration without credentials.
  public init(endpoints: [Endpoint], transport: TransportOptions) {
    self.endpoints = endpoints
    self.transport = transport
  }
}

/// What can be wrong, other than what a server responds (`RPCError`) and what is wrong with the way to the only one (`TransportError`).
public enum ClientError: Error, Equatable, Sendable {
  /// No endpoint was given.
  case noEndpoints
  /// No endpoint can be reached; the last failure at each one, in the order in which they were given.
  case unreachable([TransportError])
  /// An endpoint sent no byte of an answer for too long.
  case stalled(endpoint: String, limit: Duration)
  /// An answer isn't what the call should give.
  case malformedAnswer(method: String, WireError)
}
