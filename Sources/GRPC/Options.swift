/// A header of a request, `token` for one. Names are lower case.
public struct Metadata: Sendable, Hashable {
  /// Lower-case name.
  public let name: String
  /// Value; line ends and zero bytes are refused when the call starts.
  public let value: [UInt8]

  /// Makes a header from bytes.
  public init(_ name: String, _ value: [UInt8]) {
    self.name = name
    self.value = value
  }

  /// Makes a header from text.
  public init(_ name: String, _ value: String) {
    self.init(name, Array(value.utf8))
  }
}

/// How to prove who we are and whom to trust. All files are PEM.
public struct TLSOptions: Sendable, Equatable {
  /// The client's certificate, followed by intermediate ones; needs `keyFile`.
  public var certificateFile: String?
  /// The private key of `certificateFile`, not encrypted.
  public var keyFile: String?
  /// Authorities to trust instead of the system's.
  public var caFile: String?
  /// The name to expect in the server's certificate instead of the endpoint's host.
  public var serverName: String?
  /// Accept any certificate.
  public var skipVerification: Bool
  /// The authorities that the environment names, trusted where there is no `caFile`.
  public var environmentTrust: EnvironmentTrust?

  /// Without arguments: no client certificate, the system's authorities.
  public init(
    certificateFile: String? = nil, keyFile: String? = nil, caFile: String? = nil, serverName: String? = nil,
    skipVerification: Bool = false
  ) {
    self.certificateFile = certificateFile
    self.keyFile = keyFile
    self.caFile = caFile
    self.serverName = serverName
    self.skipVerification = skipVerification
  }

  /// The name or address that the certificate of an endpoint's server has to be for.
  func expectedName(at endpoint: Endpoint) -> String {
    if let serverName, !serverName.isEmpty { return serverName }
    return endpoint.host
  }

  /// What a message names as the place of the trusted authorities.
  var trustedAuthorities: String {
    caFile.map { "the CA file \($0)" } ?? environmentTrust?.description ?? "the system's store"
  }
}

/// How long a call waits for what has to come first.
public struct CallLimits: Sendable, Equatable {
  /// When a connection has to stand; one that was begun late may still take 300 ms.
  public var connectBy: ContinuousClock.Instant?
  /// How long the first message of the answer may take, the connection included.
  public var firstMessage: Duration?

  /// Without arguments: no limits but those of the transport.
  public init(connectBy: ContinuousClock.Instant? = nil, firstMessage: Duration? = nil) {
    self.connectBy = connectBy
    self.firstMessage = firstMessage
  }
}

/// What holds for all calls of a transport.
public struct TransportOptions: Sendable {
  /// Longest wait for a connection, TLS handshake included.
  public var dialTimeout: Duration
  /// The wait for a first connection where there are other endpoints to ask meanwhile: each time it was in vain it triples, up to
  /// `dialTimeout`. Nil to wait that long at once.
  public var firstDialTimeout: Duration?
  /// Silence on a connection after which the peer is probed.
  public var keepAliveTime: Duration
  /// How long a probe may stay unanswered before the connection counts as lost.
  public var keepAliveTimeout: Duration
  /// Largest request message in bytes.
  public var maxRequestBytes: Int
  /// Largest response message in bytes.
  public var maxResponseBytes: Int
  /// For endpoints that use TLS; `nil` is the same as `TLSOptions()`.
  public var tls: TLSOptions?
  /// The proxy for plaintext and TLS connections alike; `nil` for none.
  public var proxy: Proxy?
  /// What we call ourselves in the `user-agent` header.
  public var userAgent: String
  /// Gets a line for each step of each connection and call; called on the I/O thread.
  public var log: (@Sendable (String) -> Void)?

  /// The defaults are those of etcdctl.
  public init(
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
