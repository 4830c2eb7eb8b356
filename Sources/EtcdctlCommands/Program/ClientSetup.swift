import CommandModel
import EtcdClient
import GRPC

extension GlobalOptions {
  /// The given endpoints, or those from DNS if a domain is given.
  /// - Throws: `Failure` when the domain's records cannot be looked up.
  func endpointList() throws -> [String] {
    guard !discoveryDomain.isEmpty else { return givenEndpoints }
    let found = try Discovery.endpoints(
      domain: discoveryDomain, service: discoveryService, includingInsecure: insecureDiscovery)
    return found.isEmpty ? givenEndpoints : found
  }

  /// The endpoints that `--endpoints` lists.
  var givenEndpoints: [String] { endpoints.map(trimmed) }

  /// The client configuration for `endpoints`.
  /// - Throws: `Failure` for flags that contradict each other, `EndpointError` for a malformed address.
  func clientConfiguration(
    endpoints: [String], given: Set<String>, credentials: ClientConfiguration.Credentials,
    environment: Environment, log: (@Sendable (String) -> Void)?
  ) throws -> ClientConfiguration {
    try checkCertificateFlags(given)
    let tls = tlsOptions
    let parsed = try endpoints.filter { !$0.isEmpty }.map {
      try Endpoint(parsing: $0, secureByDefault: tls != nil)
    }
    var transport = TransportOptions(
      dialTimeout: dialTimeout > .zero ? dialTimeout : Self.longestDial,
      keepAliveTime: keepAliveTime, keepAliveTimeout: keepAliveTimeout,
      maxRequestBytes: maxRequestBytes > 0 ? maxRequestBytes : 2 << 20,
      maxResponseBytes: maxReceiveBytes > 0 ? maxReceiveBytes : Int(Int32.max), tls: tls, proxy: environment.proxy,
      userAgent: "etcdctl/\(Program.version)", log: log)
    // Reading all authorities is slow. An endpoint may enable TLS where no flag does.
    if parsed.contains(where: \.usesTLS), let trust = environment.trust {
      transport.tls = tls ?? TLSOptions()
      transport.tls?.environmentTrust = trust
    }
    if maxReceiveBytes > 0, maxRequestBytes > maxReceiveBytes {
      throw Failure(
        "--max-recv-bytes (\(maxReceiveBytes)) must not be less than --max-request-bytes (\(maxRequestBytes))",
        .badConnection)
    }
    var configuration = ClientConfiguration(endpoints: parsed, transport: transport)
    configuration.credentials = credentials
    return configuration
  }

  /// The limit for a connection when --dial-timeout sets none.
  private static let longestDial = Duration.seconds(300)

  /// TLS for endpoints without a scheme; nil for none. Certificate flags enable it, --insecure-skip-tls-verify alone
  /// does not.
  private var tlsOptions: TLSOptions? {
    let serverName = insecureDiscovery ? "" : discoveryDomain
    let hasFiles = ![certificate, key, certificateAuthority, serverName].allSatisfy(\.isEmpty)
    guard hasFiles || !insecureTransport else { return nil }
    return TLSOptions(
      certificateFile: certificate.nilIfEmpty, keyFile: key.nilIfEmpty, caFile: certificateAuthority.nilIfEmpty,
      serverName: serverName.nilIfEmpty, skipVerification: insecureSkipTLSVerify)
  }

  /// A warning about a flag that has no effect; nil for none.
  var warning: String? {
    guard insecureSkipTLSVerify, tlsOptions == nil, givenEndpoints.contains(where: { $0.hasPrefix("https://") }) else {
      return nil
    }
    return "--insecure-skip-tls-verify has no effect without --insecure-transport=false, as in etcd 3.5"
  }

  private func checkCertificateFlags(_ given: Set<String>) throws {
    let files = [
      (Self.certificateFlag, certificate), (Self.keyFlag, key), (Self.certificateAuthorityFlag, certificateAuthority),
    ]
    for (name, value) in files where value.isEmpty && given.contains(name) {
      throw Failure("--\(name) is empty: it needs a file", .badArguments)
    }
    if certificate.isEmpty != key.isEmpty {
      throw Failure(
        "--cert and --key must be given together: --\(certificate.isEmpty ? "cert" : "key") is missing", .badArguments)
    }
  }

  private func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}

extension Environment {
  /// The authorities to trust instead of the system's.
  fileprivate var trust: EnvironmentTrust? {
    EnvironmentTrust(
      file: text(of: ClientVariables.certificateFile), directories: text(of: ClientVariables.certificateDirectories))
  }

  /// The text of a variable that is set and not empty.
  private func text(of name: String) -> String? { value(of: name)?.string.nilIfEmpty }

  /// The proxy for all connections except those to this machine. Endpoints with `http://` use it, too: gRPC has one
  /// kind of proxy.
  fileprivate var proxy: Proxy? {
    func value(_ name: String) -> String? { self.value(of: name)?.string ?? self.value(of: name.lowercased())?.string }
    return value(ClientVariables.proxy).flatMap {
      Proxy(setting: $0, exceptions: value(ClientVariables.proxyExceptions) ?? "")
    }
  }
}

extension String {
  fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}
