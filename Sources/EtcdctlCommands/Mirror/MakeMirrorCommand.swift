import CommandModel
import EtcdClient
import GRPC
import Output

/// `make-mirror`: copies keys to another cluster and follows their changes.
struct MakeMirrorCommand: RunnableCommand {
  static let manual = Manual(
    "make-mirror", "Mirrors keys to another cluster continuously",
    description: [
      """
      Copies the current keys to the destination cluster, then applies every change there until it is stopped. Changes \
      of one revision are applied in one transaction. Every 30 s it prints the number of keys written.
      """,
      """
      When a cluster is unavailable for less than five minutes, mirroring resumes where it stopped. Keys that exist \
      only in the destination are left alone. The destination can be several endpoints, separated by commas, as for \
      --endpoints.
      """,
    ],
    arguments: [Argument("destination")],
    examples: [
      Example("etcdctl make-mirror standby.example.com:2379", "mirror all keys"),
      Example(
        "etcdctl make-mirror --prefix /app/ --dest-prefix /copy/ standby.example.com:2379", "mirror to another prefix"),
      Example("etcdctl make-mirror --rev 4711 standby.example.com:2379", "resume a stopped mirror at a revision"),
    ])

  static let flags: [Flag<MakeMirrorCommand>] = [
    .bytes("prefix", "prefix", \.prefix, "Mirror only keys with this prefix").completing(.key),
    .integer("rev", \.revision, "Mirror only changes from this revision on; 0 to copy all keys first"),
    .integer("max-txn-ops", \.maxOperations, "Maximum number of operations per transaction at the destination"),
    .bytes("dest-prefix", "prefix", \.destinationPrefix, "Replace the prefix by this one at the destination"),
    .toggle("no-dest-prefix", \.noDestinationPrefix, "Strip the prefix at the destination"),
    .file("dest-cert", \.certificate, "Client certificate file for the destination; enables TLS"),
    .file("dest-key", \.key, "Private key file for --dest-cert"),
    .file(
      "dest-cacert", \.certificateAuthority,
      "CA bundle to verify the destination's certificates with; enables TLS"),
    .toggle(
      "dest-insecure-transport", \.insecureTransport,
      "Connect to the destination without TLS unless other flags enable it"),
    .secret(
      "dest-user", "name[:password]", \.user, "Username[:password] at the destination; prompts for a missing password"),
    .secret(
      "dest-password", "password", \.password, "Password at the destination; --dest-user is then the user name alone"),
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
    guard arguments.count == 1 else {
      throw UsageError("make-mirror command needs 1 argument: the endpoints of the destination")
    }
    destination = arguments[0].string
    if noDestinationPrefix, !destinationPrefix.isEmpty {
      throw UsageError("--dest-prefix and --no-dest-prefix cannot be combined")
    }
    if certificate.isEmpty != key.isEmpty {
      throw UsageError("--dest-cert and --dest-key must be given together")
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

  /// The prefix at the destination.
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
