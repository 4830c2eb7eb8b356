import EtcdAPI
import GRPC

/// The endpoints, credentials and connection options of a client.
package struct ClientConfiguration: Sendable {
  /// Who asks.
  package enum Credentials: Sendable, Equatable {
    /// No user, or the one that the client certificate names.
    case none
    /// A user name and password, which are exchanged for a token before the first call.
    case password(user: [UInt8], password: [UInt8])
    /// A token that was issued beforehand.
    case token(String)
  }

  /// The endpoints, tried in turn.
  package var endpoints: [Endpoint]
  /// Who asks.
  package var credentials = Credentials.none
  /// Timeouts, size limits and TLS options of the connections.
  package var transport: TransportOptions

  /// A configuration without credentials.
  package init(endpoints: [Endpoint], transport: TransportOptions) {
    self.endpoints = endpoints
    self.transport = transport
  }
}

/// An error other than a status from the server (`RPCError`) or a failed connection to a single endpoint
/// (`TransportError`).
package enum ClientError: Error, Equatable, Sendable {
  /// No endpoint was given.
  case noEndpoints
  /// No endpoint can be reached; the last failure at each, in the given order.
  case unreachable([TransportError])
  /// An endpoint sent no data for too long.
  case stalled(endpoint: String, limit: Duration)
  /// A response cannot be decoded.
  case malformedAnswer(method: String, WireError)
}
