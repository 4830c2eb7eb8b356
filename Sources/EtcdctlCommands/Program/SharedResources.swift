import EtcdClient
import Output

/// What all command lines of a process share: it runs one, or as a shell many.
final class SharedResources: Sendable {
  /// Where input comes from.
  let standardInput = StandardInput()
  /// Whether a shell runs the command lines.
  let isShell: Bool
  private let clients = ClientCache()

  init(isShell: Bool = false) { self.isShell = isShell }

  /// The client for these flags, made when it is first needed.
  func client(for globals: GlobalOptions, _ make: @Sendable () async throws -> Client) async throws -> Client {
    try await clients.client(for: globals.ofConnection, make)
  }

  /// The credentials for these flags; the user is prompted once.
  func credentials(
    for globals: GlobalOptions, _ make: @Sendable () async throws -> ClientConfiguration.Credentials
  ) async throws -> ClientConfiguration.Credentials {
    try await clients.credentials(for: globals.ofConnection, make)
  }
}

/// Keeps the clients, so that all calls share their connections, and the credentials, so that there is one prompt.
private actor ClientCache {
  private var clients: [(globals: GlobalOptions, client: Client)] = []
  private var credentials: [(globals: GlobalOptions, credentials: ClientConfiguration.Credentials)] = []

  func client(for globals: GlobalOptions, _ make: () async throws -> Client) async throws -> Client {
    if let known = clients.first(where: { $0.globals == globals }) { return known.client }
    let made = try await make()
    clients.append((globals, made))
    return made
  }

  func credentials(
    for globals: GlobalOptions, _ make: () async throws -> ClientConfiguration.Credentials
  ) async throws -> ClientConfiguration.Credentials {
    if let known = credentials.first(where: { $0.globals == globals }) { return known.credentials }
    let made = try await make()
    credentials.append((globals, made))
    return made
  }
}
