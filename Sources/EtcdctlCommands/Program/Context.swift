import CommandModel
import EtcdClient
import GRPC
import Output
import Synchronization

/// What a command has at hand while it runs.
struct Context: Sendable {
  /// The global flags.
  let globals: GlobalOptions
  /// The names of the flags that stand on the command line.
  let given: Set<String>
  /// The environment.
  let environment: Environment
  /// Where answers go.
  let printer: Printer
  /// Where notes and errors go.
  let standardError = StandardError()
  /// Where input comes from.
  let standardInput = StandardInput()

  private let clients = ClientCache()

  init(globals: GlobalOptions, given: Set<String>, environment: Environment, output: OutputStream) {
    self.globals = globals
    self.given = given
    self.environment = environment
    printer = Printer(format: globals.writeOut, hex: globals.hex, stream: output)
  }

  /// The client of the endpoints that the flags name, logged in when there is a user; made once.
  /// - Throws: `Failure` with the status for bad connections when the login is refused.
  func client() async throws -> Client {
    try await clients.client { try await makeClient(endpoints: try endpoints()) }
  }

  /// A client of one endpoint.
  /// - Throws: as `client`.
  func client(of endpoint: String) async throws -> Client {
    try await makeClient(endpoints: [endpoint])
  }

  /// When a call that begins now has to be answered.
  func deadline() -> ContinuousClock.Instant? {
    Client.deadline(after: globals.commandTimeout)
  }

  private func makeClient(endpoints: [String]) async throws -> Client {
    let configuration = try globals.clientConfiguration(endpoints: endpoints, given: given, log: log)
    let client = try Client(configuration)
    do {
      try await client.authenticate()
    } catch {
      throw Failure(describe(error).message, .badConnection)
    }
    return client
  }

  private var log: (@Sendable (String) -> Void)? {
    guard globals.debug else { return nil }
    return { [standardError] in standardError.line($0) }
  }
}

/// Keeps the client of a run, so that all of a command's calls share its connections.
private final class ClientCache: Sendable {
  private let cached = Mutex<Client?>(nil)

  func client(_ make: () async throws -> Client) async throws -> Client {
    if let client = cached.withLock({ $0 }) { return client }
    let client = try await make()
    cached.withLock { $0 = client }
    return client
  }
}
