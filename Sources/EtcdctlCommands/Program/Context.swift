import CSystem
import CommandModel
import EtcdClient
import Files
import GRPC
import Output
import Synchronization

/// What a command can use while it runs.
final class Context: Sendable {
  /// The program that was called.
  let tool: Tool
  /// The global flags.
  let globals: GlobalOptions
  /// The names of the flags on the command line.
  let given: Set<String>
  /// The environment, filled from the context file.
  let environment: Environment
  /// The file that the user chose with `--context` or `context use`; nil for none.
  let contextFile: ContextFile?
  /// Prints the output.
  let printer: Printer
  /// Where notes and errors go.
  let standardError: StandardError
  /// What it shares with the other commands of a shell.
  let shared: SharedResources
  /// Where input comes from.
  var standardInput: StandardInput { shared.standardInput }

  private let output = Mutex(())

  init(
    tool: Tool, globals: GlobalOptions, given: Set<String>, environment: Environment,
    contextFile: ContextFile? = nil, output: OutputStream, standardError: StandardError = StandardError(),
    shared: SharedResources = SharedResources()
  ) {
    self.tool = tool
    self.globals = globals
    self.given = given
    self.environment = environment
    self.contextFile = contextFile
    self.shared = shared
    self.standardError = standardError
    printer = Printer(
      format: globals.writeOut, hex: globals.hex, values: globals.decode.reader(standardError), stream: output,
      standardError: standardError)
  }

  /// The same with other settings, as if a command line had given them.
  func with(_ globals: GlobalOptions) -> Context {
    Context(
      tool: tool, globals: globals, given: [], environment: environment, output: printer.stream,
      standardError: standardError, shared: shared)
  }

  /// The printer of a command that has a format of its own when none was asked for.
  func printer(unlessChosen format: OutputFormat) -> Printer {
    let isChosen = given.contains(GlobalOptions.formatFlag) || globals.writeOut != .simple
    guard !isChosen else { return printer }
    return Printer(
      format: format, hex: globals.hex, values: globals.decode.reader(standardError), stream: printer.stream,
      standardError: standardError)
  }

  /// The client of the given endpoints, authenticated if there is a user; created once.
  /// - Throws: `Failure` with the status for bad connections when authentication fails.
  func client() async throws -> Client {
    try await shared.client(for: globals) {
      warnOfReadableKey()
      return try await makeClient(endpoints: try globals.endpointList())
    }
  }

  /// A client of one endpoint.
  /// - Throws: as `client`.
  func client(of endpoint: String) async throws -> Client {
    try await makeClient(endpoints: [endpoint])
  }

  /// A client of the endpoints of another cluster.
  /// - Throws: as `client`.
  func client(ofCluster endpoints: [String]) async throws -> Client {
    try await makeClient(endpoints: endpoints)
  }

  /// The deadline of a call that begins now.
  func deadline() -> ContinuousClock.Instant? {
    Client.deadline(after: globals.commandTimeout)
  }

  /// Runs `body` while no other task prints.
  func exclusively(_ body: () throws -> Void) throws {
    try output.withLock { _ in try body() }
  }

  private func makeClient(endpoints: [String]) async throws -> Client {
    let credentials = try await shared.credentials(for: globals) { try await self.credentials() }
    return try await client(
      try globals.clientConfiguration(
        endpoints: endpoints, given: given, credentials: credentials, environment: environment, log: log))
  }

  /// A client, authenticated if there is a user.
  /// - Throws: as `client`.
  func client(_ configuration: ClientConfiguration) async throws -> Client {
    if configuration.hasSecrets { refuse_core_dumps() }
    let client: Client
    do {
      client = try Client(configuration)
    } catch let error as TransportError {
      throw describe(error)
    }
    do {
      if try await !client.authenticate() {
        // etcd's end-to-end tests look for the phrase in parentheses, which its etcdctl logs.
        standardError.line(
          "warning: --user is ignored: authentication is not enabled (etcd's etcdctl: retrying of unary invoker failed)"
        )
      }
    } catch {
      let failure = describe(error)
      throw Failure(failure.message, .badConnection, hint: failure.hint)
    }
    return client
  }

  /// Checks the files that the flags name: a fault in them affects all endpoints alike.
  /// - Throws: `Failure` with the status for wrong arguments.
  func requireUsableFiles() throws {
    let configuration = try globals.clientConfiguration(
      endpoints: [], given: given, credentials: .none, environment: environment, log: nil)
    do {
      _ = try Transport(configuration.transport)
    } catch {
      throw describe(error)
    }
  }

  /// The credentials in the flags; prompts for a missing password. An empty user name or password is no credential.
  private func credentials() async throws -> ClientConfiguration.Credentials {
    if !globals.token.isEmpty { return .token(globals.token.string) }
    guard globals.passwordFile.isEmpty else { return try credentials(fromFile: globals.passwordFile) }
    return try await credentials(of: globals.user, globals.password, prompt: "Password: ")
  }

  /// The credentials of the user in the flags with the password in a file.
  private func credentials(fromFile path: String) throws -> ClientConfiguration.Credentials {
    let user = globals.user.bytes
    guard !user.isEmpty else { throw UsageError("--password-file needs --user") }
    guard globals.password.isEmpty, !user.contains(UInt8(ascii: ":")) else {
      throw UsageError("--password-file cannot be combined with another password")
    }
    refuse_core_dumps()
    let content = try WholeFile.read(path, limit: 64 << 10)
    let line = content.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard !line.isEmpty else { throw Failure("\(path) has no password in its first line", .badArguments) }
    if FileTree.isReadableByOthers(path) {
      standardError.line("warning: other users can read the password in \(path): chmod o-r \(path)")
    }
    return .password(user: user, password: Array(line))
  }

  /// Warns of a private key that other users can read; on a terminal only, where somebody can do something about it.
  private func warnOfReadableKey() {
    guard !globals.key.isEmpty, Terminal.isTerminal(standardError.fileDescriptor),
      FileTree.isReadableByOthers(globals.key)
    else { return }
    standardError.line("warning: other users can read the private key \(globals.key): chmod o-r \(globals.key)")
  }

  /// The credentials of a user, written `name[:password]`, or `name` with a separate password; prompts for a missing
  /// password.
  func credentials(
    of user: Secret, _ password: Secret, prompt: String
  ) async throws -> ClientConfiguration.Credentials {
    guard !user.isEmpty else { return .none }
    refuse_core_dumps()
    var (user, password) = (user.bytes, password.bytes)
    if password.isEmpty, let colon = user.firstIndex(of: UInt8(ascii: ":")) {
      password = Array(user[(colon + 1)...])
      user.removeSubrange(colon...)
    } else if password.isEmpty {
      password = try await standardInput.password(prompt: prompt, on: printer)
    }
    return user.isEmpty || password.isEmpty ? .none : .password(user: user, password: password)
  }

  /// Logs connections; nil unless --debug is given.
  var log: (@Sendable (String) -> Void)? {
    guard globals.debug else { return nil }
    return { [standardError] in standardError.line($0) }
  }
}

extension ClientConfiguration {
  /// Whether a core dump would contain a password, a token or a private key.
  fileprivate var hasSecrets: Bool { credentials != .none || transport.tls?.keyFile != nil }
}
