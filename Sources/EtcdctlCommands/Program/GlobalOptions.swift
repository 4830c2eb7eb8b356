import CommandModel
import Output

/// The flags that every command accepts.
package struct GlobalOptions: Options, Equatable {
  var endpoints = ["127.0.0.1:2379"]
  var debug = false
  var writeOut = OutputFormat.simple
  var hex = false
  var decode = ValueDecoding.auto
  var color = ColorChoice.auto
  var pager = false
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
  var passwordFile = ""
  var token = Secret()
  var discoveryDomain = ""
  var discoveryService = ""
  var confirm = false
  var context = ""
  var lockTimeout = Duration.seconds(1)

  /// The defaults.
  package init() {}

  /// Whether the user would be prompted for a password.
  var needsPrompt: Bool {
    !user.isEmpty && !user.bytes.contains(UInt8(ascii: ":")) && password.isEmpty && passwordFile.isEmpty
      && token.isEmpty
  }

  /// The name in `--user`, without a password.
  var userName: String { String(user.string.prefix { $0 != ":" }) }

  static let contextFlag = "context"
  static let endpointsFlag = "endpoints"
  static let certificateFlag = "cert"
  static let keyFlag = "key"
  static let certificateAuthorityFlag = "cacert"
  static let discoveryFlag = "discovery-srv"
  static let discoveryServiceFlag = "discovery-srv-name"
  static let userFlag = "user"
  static let passwordFlag = "password"
  static let passwordFileFlag = "password-file"
  static let tokenFlag = "auth-jwt-token"

  static let formatFlag = "write-out"
  static let pagerFlag = "pager"

  /// The options that make a connection what it is; all others are those of a single command.
  var ofConnection: GlobalOptions {
    let defaults = GlobalOptions()
    var options = self
    options.writeOut = defaults.writeOut
    (options.hex, options.decode) = (defaults.hex, defaults.decode)
    (options.color, options.pager) = (defaults.color, defaults.pager)
    options.commandTimeout = defaults.commandTimeout
    (options.confirm, options.context) = (defaults.confirm, defaults.context)
    return options
  }

  /// The flags for the output.
  static let outputFlags: [Flag<GlobalOptions>] = [
    .choice(
      formatFlag, short: "w", \.writeOut, "Output format",
      refusal: { UsageError("unsupported output format \"\($0.string)\"", kind: .unsupported) }
    ).choosingFormat().suggested(for: "output", "format", "o"),
    .toggle("hex", \.hex, "Print keys, values and IDs in hexadecimal"),
    .choice(
      "decode", \.decode, "Show Kubernetes values in jsonl and yaml as objects, or as they are stored",
      refusal: { UsageError("unknown decoding \"\($0.string)\"", kind: .unsupported) }),
    .choice(
      "color", \.color, "Whether to color headings, errors and differences; auto: on a terminal",
      refusal: { UsageError("unknown choice of colors \"\($0.string)\"", kind: .unsupported) }),
    .toggle(pagerFlag, \.pager, "Show the output in $PAGER, or less, if it goes to a terminal"),
  ]

  /// Those of `etcdutl`.
  static let utilityFlags: [Flag<GlobalOptions>] =
    outputFlags + [
      .duration(
        "timeout", \.lockTimeout,
        "How long defrag, migrate and backup wait for a locked database; 0 for no limit")
    ]

  /// Those of `etcdctl`.
  package static let flags = connectionFlags + outputFlags

  private static let connectionFlags: [Flag<GlobalOptions>] = [
    .text(
      contextFlag, "NAME|PATH", \.context, "Context to use, by name or as a file; an empty one for none"
    ).completing(.context),
    .list(
      endpointsFlag, "address", \.endpoints,
      "Client URLs, tried in turn: host:port, http://, https:// or unix://"
    ).completing(.endpoint).suggested(for: "peers", "C"),
    .duration("dial-timeout", \.dialTimeout, "Timeout for connecting, over all endpoints"),
    .duration(
      "command-timeout", \.commandTimeout, "Timeout for short commands, connecting included; 0 for no limit"
    ).suggested(for: "timeout", "total-timeout", "request-timeout"),
    .duration("keepalive-time", \.keepAliveTime, "Idle time after which a connection is probed"),
    .duration(
      "keepalive-timeout", \.keepAliveTimeout,
      "Time after which a connection that does not respond to a probe is closed"
    ),
    .integer("max-request-bytes", \.maxRequestBytes, "Maximum size of a request in bytes; 0 for 2 MiB"),
    .integer("max-recv-bytes", \.maxReceiveBytes, "Maximum size of a response in bytes; 0 for 2 GiB"),
    .file(
      certificateAuthorityFlag, \.certificateAuthority, "CA bundle to verify server certificates with; enables TLS"
    ).suggested(for: "ca-file", "trusted-ca-file", "ca"),
    .file(certificateFlag, \.certificate, "Client certificate file; enables TLS").suggested(
      for: "cert-file"),
    .file(keyFlag, \.key, "Private key file for --cert").suggested(for: "key-file"),
    .toggle(
      "insecure-transport", \.insecureTransport,
      "Connect without TLS unless a certificate flag or an https:// endpoint enables it"),
    .toggle(
      "insecure-skip-tls-verify", \.insecureSkipTLSVerify, "Accept any server certificate; insecure, for tests only"),
    .secret(
      userFlag, "name[:password]", \.user, "Username[:password] for authentication; prompts for a missing password"
    ).completing(.user).suggested(for: "username", "u"),
    .secret(passwordFlag, "password", \.password, "Password for authentication; --user is then the user name alone"),
    .file(
      passwordFileFlag, \.passwordFile, "File whose first line is the password for authentication; needs --user"),
    .secret(tokenFlag, "token", \.token, "JWT token for authentication, instead of --user"),
    .text(
      discoveryFlag, short: "d", "domain", \.discoveryDomain,
      "Discover endpoints from the DNS SRV records of this domain"),
    .text(
      discoveryServiceFlag, "service", \.discoveryService, "Suffix of the SRV service name: NAME in etcd-client-NAME"),
    .toggle("insecure-discovery", \.insecureDiscovery, "Accept SRV records of endpoints without TLS"),
    .toggle(
      "confirm", \.confirm, "Ask on a terminal before deleting several keys and other risky changes"),
    .toggle("debug", \.debug, "Log connections to standard error"),
  ]
}
