/// A header of a request, for instance `token`. Names are lower case.
package struct Metadata: Sendable, Hashable {
  /// Lower-case name.
  package let name: String
  /// Value; line ends and zero bytes are refused when the call starts.
  package let value: [UInt8]

  /// Makes a header from bytes.
  package init(_ name: String, _ value: [UInt8]) {
    self.name = name
    self.value = value
  }

  /// Makes a header from text.
  package init(_ name: String, _ value: String) {
    self.init(name, Array(value.utf8))
  }
}

/// The client certificate and the trusted CAs. All files are PEM.
package struct TLSOptions: Sendable, Equatable {
  /// The client certificate, followed by intermediate ones; needs `keyFile`.
  package var certificateFile: String?
  /// The private key of `certificateFile`, not encrypted.
  package var keyFile: String?
  /// CAs to trust instead of the system's.
  package var caFile: String?
  /// The name to expect in the server's certificate instead of the endpoint's host.
  package var serverName: String?
  /// Accept any certificate.
  package var skipVerification: Bool
  /// The CAs from the environment, which are trusted without a `caFile`.
  package var environmentTrust: EnvironmentTrust?

  /// Without arguments: no client certificate, the system's authorities.
  package init(
    certificateFile: String? = nil, keyFile: String? = nil, caFile: String? = nil, serverName: String? = nil,
    skipVerification: Bool = false
  ) {
    self.certificateFile = certificateFile
    self.keyFile = keyFile
    self.caFile = caFile
    self.serverName = serverName
    self.skipVerification = skipVerification
  }

  /// The name or address for which the server's certificate must be valid.
  func expectedName(at endpoint: Endpoint) -> String {
    if let serverName, !serverName.isEmpty { return serverName }
    return endpoint.host
  }

  /// The place of the trusted CAs, for messages.
  var trustedAuthorities: String {
    caFile.map { "the CA file \($0)" } ?? environmentTrust?.description ?? "the system's store"
  }
}

/// The timeouts of a call besides its deadline.
package struct CallLimits: Sendable, Equatable {
  /// The time by which a connection must be established; one that was begun late may still take 300 ms.
  package var connectBy: ContinuousClock.Instant?
  /// The timeout for the first message of the response, including the connection.
  package var firstMessage: Duration?
  /// The timeout of each wait for a piece of the response.
  package var eachWait: Duration?
  /// Whether only the time counts that the caller waits for a piece of the response: a slow reader must not look like a
  /// slow server. The server is not told the deadline, because for it all time counts.
  package var countsWaitsOnly = false

  /// Without arguments: no limits but those of the transport.
  package init(connectBy: ContinuousClock.Instant? = nil, firstMessage: Duration? = nil) {
    self.connectBy = connectBy
    self.firstMessage = firstMessage
  }
}

/// The options of a transport.
package struct TransportOptions: Sendable {
  /// The timeout for a connection, including the TLS handshake.
  package var dialTimeout: Duration
  /// The timeout for the first connection where there are other endpoints to try: it triples after each timeout, up to
  /// `dialTimeout`. Nil for `dialTimeout` at once.
  package var firstDialTimeout: Duration?
  /// Silence on a connection after which the peer is probed.
  package var keepAliveTime: Duration
  /// The time without a response to a probe after which the connection is considered lost.
  package var keepAliveTimeout: Duration
  /// Largest request message in bytes.
  package var maxRequestBytes: Int
  /// Largest response message in bytes.
  package var maxResponseBytes: Int
  /// For endpoints that use TLS; `nil` is the same as `TLSOptions()`.
  package var tls: TLSOptions?
  /// The proxy for plaintext and TLS connections alike; `nil` for none.
  package var proxy: Proxy?
  /// The `user-agent` header.
  package var userAgent: String
  /// Called on the I/O thread with a line for each step of each connection and call.
  package var log: (@Sendable (String) -> Void)?

  /// The defaults are those of etcdctl.
  package init(
    dialTimeout: Duration = .seconds(2), keepAliveTime: Duration = .seconds(2),
    keepAliveTimeout: Duration = .seconds(6), maxRequestBytes: Int = 2 << 20, maxResponseBytes: Int = Int(Int32.max),
    tls: TLSOptions? = nil, proxy: Proxy? = nil, userAgent: String = "grpc-swift-curl",
    log: (@Sendable (String) -> Void)? = nil
  ) {
    self.dialTimeout = dialTimeout
    self.keepAliveTime = keepAliveTime
    self.keepAliveTimeout = keepAliveTimeout
    self.maxRequestBytes = maxRequestBytes
    self.maxResponseBytes = maxResponseBytes
    self.tls = tls
    self.proxy = proxy
    self.userAgent = userAgent
    self.log = log
  }
}
