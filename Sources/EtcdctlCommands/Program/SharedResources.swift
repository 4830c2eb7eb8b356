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

  /// Whether there is a client for these flags already.
  func hasClient(for globals: GlobalOptions) async -> Bool { await clients.known(for: globals.ofConnection) != nil }

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
  /// Those who wait for what is being made.
  private var waiting: [(globals: GlobalOptions, waiters: [CheckedContinuation<Value, any Error>])] = []

  func known(for globals: GlobalOptions) -> Value? { values.first { $0.globals == globals }?.value }

  /// What `make` makes, or has made; all who ask meanwhile get the same, or the same error.
  func value(for globals: GlobalOptions, _ make: () async throws -> Value) async throws -> Value {
    if let known = known(for: globals) { return known }
    if let index = waiting.firstIndex(where: { $0.globals == globals }) {
      return try await withCheckedThrowingContinuation { waiting[index].waiters.append($0) }
    }
    waiting.append((globals, []))
    do {
      let made = try await make()
      values.append((globals, made))
      finish(globals, .success(made))
      return made
    } catch {
      finish(globals, .failure(error))
      throw error
    }
  }

  private func finish(_ globals: GlobalOptions, _ result: Result<Value, any Error>) {
    guard let index = waiting.firstIndex(where: { $0.globals == globals }) else { return }
    for waiter in waiting.remove(at: index).waiters { waiter.resume(with: result) }
  }
}
