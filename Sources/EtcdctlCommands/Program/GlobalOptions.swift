import CommandModel
import Output

/// The flags that every command accepts.
public struct GlobalOptions: Options, Equatable {
  var endpoints = ["127.0.0.1:2379"]
  var debug = false
  var writeOut = OutputFormat.simple
  var hex = false
  var dialTimeout = Duration.seconds(2)
  var commandTimeout = Duration.seconds(5)
  var keepAliveTime = Duration.seconds(2)
  var keepAliveTimeout = Duration.seconds(6)
  var maxRequestBytes = 0
  var maxReceiveBytes = 0
  var insecureTransport = true
  var insecureDiscovery = true
  var insecureSkipTLSVerify = false
  var certificate = ""
  var key = ""
  var certificateAuthority = ""
  var user = Secret()
  var password = Secret()
  var token = Secret()
  var discoveryDomain = ""
  var discoveryService = ""
  var lockTimeout = Duration.seconds(1)

  /// The defaults.
  public init() {}

  static let userFlag = "user"
  static let passwordFlag = "password"
  static let tokenFlag = "auth-jwt-token"

  /// The flags about what is printed.
  static let outputFlags: [Flag<GlobalOptions>] = [
    .choice(
      "write-out", short: "w", \.writeOut, "How to print answers",
      refusal: { _ in UsageError("unsupported output format", kind: .unsupported) }
    ).choosingFormat().suggested(for: "output", "format", "o"),
    .toggle("hex", \.hex, "Print keys, values and IDs in hexadecimal where the format has such a form"),
  ]

  /// Those of `etcdutl`.
  static let utilityFlags: [Flag<GlobalOptions>] =
    outputFlags + [
      .duration(
        "timeout", \.lockTimeout,
        "How long defrag, migrate and backup wait for a database that another process has locked; 0 for ever")
    ]

  /// Those of `etcdctl`.
  public static let flags = connectionFlags + outputFlags

  private static let connectionFlags: [Flag<GlobalOptions>] = [
    .list(
      "endpoints", "address", \.endpoints,
      "Where to ask: host:port, http://, https:// or unix:// addresses; the next one when one is down"
    ).suggested(for: "peers", "C"),
    .duration("dial-timeout", \.dialTimeout, "How long to try to connect, over all endpoints"),
    .duration(
      "command-timeout", \.commandTimeout, "How long a short command waits for its answer, connecting included"
    ).suggested(for: "timeout", "total-timeout", "request-timeout"),
    .duration("keepalive-time", \.keepAliveTime, "How long a connection may be silent before it is probed"),
    .duration(
      "keepalive-timeout", \.keepAliveTimeout, "How long a probe may go unanswered before the connection counts as lost"
    ),
    .integer("max-request-bytes", \.maxRequestBytes, "Largest request to send, in bytes; 0 means 2 MiB"),
    .integer("max-recv-bytes", \.maxReceiveBytes, "Largest answer to accept, in bytes; 0 means 2 GiB"),
    .file(
      "cacert", \.certificateAuthority, "CA bundle that the servers' certificates are checked with; turns TLS on"
    ).suggested(for: "ca-file", "trusted-ca-file", "ca"),
    .file("cert", \.certificate, "Certificate to show to the servers; turns TLS on").suggested(
      for: "cert-file"),
    .file("key", \.key, "Private key of the certificate").suggested(for: "key-file"),
    .toggle(
      "insecure-transport", \.insecureTransport,
      "Use no TLS unless a certificate flag or an https:// endpoint asks for it"),
    .toggle(
      "insecure-skip-tls-verify", \.insecureSkipTLSVerify, "Accept any certificate from the servers; for tests only"),
    .secret(
      userFlag, "name[:password]", \.user, "Who asks; without a password, it is prompted for"
    ).suggested(for: "username", "u"),
    .secret(passwordFlag, "password", \.password, "The user's password; the name then has none"),
    .secret(tokenFlag, "token", \.token, "A token issued beforehand, instead of user and password"),
    .text(
      "discovery-srv", short: "d", "domain", \.discoveryDomain,
      "Find the endpoints in the DNS SRV records of this domain"),
    .text(
      "discovery-srv-name", "service", \.discoveryService, "Suffix of the SRV service name, as in etcd-client-NAME"),
    .toggle("insecure-discovery", \.insecureDiscovery, "Accept SRV records of plaintext endpoints"),
    .toggle("debug", \.debug, "Tell on standard error what the connections do"),
  ]
}
