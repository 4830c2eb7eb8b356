import CommandModel
import EtcdClient
import GRPC
import Output

/// `make-mirror`: copies keys to another cluster, and then every change of them.
struct MakeMirrorCommand: RunnableCommand {
  static let manual = Manual(
    "make-mirror", "Copies keys to another cluster, and goes on as they change",
    description: [
      """
      Copies the keys, as they are when it begins, to the destination, and then carries out there every change that is made here, until \
      it is stopped. What changes at one revision here changes at one there. Every 30 s it prints how many keys it has written.
      """,
      """
      When one of the clusters can't be reached for a while it goes on where it was, as long as that takes no more than five minutes. \
      Keys of the destination that aren't in the source stay as they are. The destination may have several endpoints, separated by \
      commas, like --endpoints.
      """,
    ],
    arguments: [Argument("destination")],
    examples: [
      Example("etcdctl make-mirror standby:2379", "copy everything"),
      Example("etcdctl make-mirror --prefix /app/ --dest-prefix /copy/ standby:2379", "copy below another prefix"),
      Example("etcdctl make-mirror --rev 4711 standby:2379", "go on with a mirror that was stopped"),
    ])

  static let flags: [Flag<MakeMirrorCommand>] = [
    .bytes("prefix", "prefix", \.prefix, "Copy only keys that begin with this"),
    .integer("rev", \.revision, "Copy no keys, but all changes from this revision on; 0 for keys and changes"),
    .integer("max-txn-ops", \.maxOperations, "How many operations one transaction at the destination may have"),
    .bytes("dest-prefix", "prefix", \.destinationPrefix, "Replace the prefix with this at the destination"),
    .toggle("no-dest-prefix", \.noDestinationPrefix, "Leave the prefix away at the destination"),
    .file("dest-cert", \.certificate, "Certificate to show to the destination; turns TLS on"),
    .file("dest-key", \.key, "Private key of the certificate"),
    .file(
      "dest-cacert", \.certificateAuthority,
      "CA bundle that the destination's certificate is checked with; turns TLS on"),
    .toggle(
      "dest-insecure-transport", \.insecureTransport, "Use no TLS to the destination unless something asks for it"),
    .secret("dest-user", "name[:password]", \.user, "Who writes there; without a password, it is prompted for"),
    .secret("dest-password", "password", \.password, "The password of that user; the name then has none"),
  ]

  var prefix: Word = ""
  var revision: Int64 = 0
  var maxOperations: UInt = 128
  var destinationPrefix: Word = ""
  var noDestinationPrefix = false
  var certificate = ""
  var key = ""
  var certificateAuthority = ""
  var insecureTransport = true
  var user = Secret()
  var password = Secret()
  private var destination = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard arguments.count == 1 else { throw UsageError("make-mirror takes one destination argument") }
    destination = arguments[0].string
    if noDestinationPrefix, !destinationPrefix.isEmpty {
      throw UsageError("`--dest-prefix` and `--no-dest-prefix` cannot be set at the same time, choose one")
    }
    if certificate.isEmpty != key.isEmpty {
      throw UsageError("--dest-cert and --dest-key belong together")
    }
  }

  func run(in context: Context) async throws {
    let destination = try await destinationClient(context)
    let mirror = Mirror(
      source: try await context.client(), destination: destination, prefix: prefix.bytes,
      destinationPrefix: mappedPrefix, maxOperations: Int(clamping: maxOperations),
      patience: context.globals.commandTimeout, standardError: context.standardError)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await mirror.run(from: revision) }
      group.addTask {
        while true {
          try await Task.sleep(for: .seconds(30))
          try context.printer.line("\(mirror.count.value)")
          try context.printer.flush()
        }
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  /// What stands at the destination in place of the prefix.
  private var mappedPrefix: [UInt8] {
    if noDestinationPrefix { return [] }
    return destinationPrefix.isEmpty ? prefix.bytes : destinationPrefix.bytes
  }

  private func destinationClient(_ context: Context) async throws -> Client {
    var options = context.globals
    options.certificate = certificate
    options.key = key
    options.certificateAuthority = certificateAuthority
    options.insecureTransport = insecureTransport
    options.insecureSkipTLSVerify = false
    options.discoveryDomain = ""
    let credentials = try await context.credentials(of: user, password, prompt: "Destination Password: ")
    options.endpoints = destination.split(separator: ",").map(String.init)
    let configuration = try options.clientConfiguration(
      endpoints: options.givenEndpoints, given: [], credentials: credentials, environment: context.environment,
      log: context.log)
    return try await context.client(configuration)
  }
}
