import EtcdClient
import Output

/// What all command lines of a process share: it runs one, or as a shell many.
final class SharedResources: Sendable {
  /// Where input comes from.
  let standardInput = StandardInput()
  /// Whether a shell runs the command lines.
  let isShell: Bool
  /// All calls share the connections of a client.
  private let clients = Kept<Client>()
  private let credentials = Kept<ClientConfiguration.Credentials>()

  init(isShell: Bool = false) { self.isShell = isShell }

  /// The client for these flags, made when it is first needed.
  func client(for globals: GlobalOptions, _ make: @Sendable () async throws -> Client) async throws -> Client {
    try await clients.value(for: globals.ofConnection, make)
  }

  /// The credentials for these flags; the user is prompted once.
  func credentials(
    for globals: GlobalOptions, _ make: @Sendable () async throws -> ClientConfiguration.Credentials
  ) async throws -> ClientConfiguration.Credentials {
    try await credentials.value(for: globals.ofConnection, make)
  }
}

/// Keeps what was made for flags.
private actor Kept<Value: Sendable> {
  private var values: [(globals: GlobalOptions, value: Value)] = []

  func value(for globals: GlobalOptions, _ make: () async throws -> Value) async throws -> Value {
    if let known = values.first(where: { $0.globals == globals }) { return known.value }
    let made = try await make()
    values.append((globals, made))
    return made
  }
}
