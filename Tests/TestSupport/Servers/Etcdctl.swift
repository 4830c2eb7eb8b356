import Foundation

/// An etcdctl, ours or a real one, and the environment it gets.
package struct Etcdctl: Sendable {
  package var executable: String
  /// Settings on top of `Launch.cleanEnvironment`.
  package var environment: [String: String]

  package init(executable: String, environment: [String: String] = [:]) {
    (self.executable, self.environment) = (executable, environment)
  }

  /// The executable under test: the release as it is shipped, which `make release` builds, or that of
  /// `ETCDCTL_UNDER_TEST`.
  package static let built = Etcdctl(
    executable: ProcessInfo.processInfo.environment["ETCDCTL_UNDER_TEST"]
      ?? packageDirectory + "/.build/release/etcdctl")

  /// The root of this package.
  package static let packageDirectory: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.path
  }()

  /// The executable under test, set up for a server.
  package static func built(for server: EtcdServer) -> Etcdctl {
    built.adding(server.clientEnvironment)
  }

  /// The real etcdctl of the server's release, set up for the server.
  package static func real(for server: EtcdServer) throws -> Etcdctl {
    guard let client = server.configuration.release.client else {
      throw HarnessError("there is no real etcdctl beside \(server.configuration.release.server)")
    }
    return Etcdctl(executable: client, environment: ["ETCDCTL_API": "3"]).adding(server.clientEnvironment)
  }

  /// The same one with more settings; an empty value takes a setting away.
  package func adding(_ settings: [String: String]) -> Etcdctl {
    Etcdctl(executable: executable, environment: environment.merging(settings) { $1 }.filter { $0.value != "" })
  }

  /// Runs to the end. A run that takes longer than `timeout` is killed and fails the test.
  package func run(
    _ arguments: [String], stdin: String = "", environment: [String: String] = [:], directory: String? = nil,
    timeout: Duration = .seconds(30)
  ) async throws -> Outcome {
    try await run(launch(arguments, environment, directory, .bytes(Array(stdin.utf8))), timeout: timeout)
  }

  /// Runs to the end with words and input that need not be UTF-8.
  package func run(bytes arguments: [[UInt8]], stdin: [UInt8] = [], timeout: Duration = .seconds(30)) async throws
    -> Outcome
  {
    var launch = launch([], [:], nil, .bytes(stdin))
    launch.arguments = arguments
    return try await run(launch, timeout: timeout)
  }

  /// Runs a prepared start to its end. Only a few run at a time, so that each has its share of the processor.
  package func run(_ launch: Launch, timeout: Duration = .seconds(30)) async throws -> Outcome {
    try await Turnstile.shared.pass {
      try await ChildProcess(launch).finish(timeout: timeout)
    }
  }

  /// Starts with standard input open; the test reads, writes and signals while it runs.
  package func start(
    _ arguments: [String], environment: [String: String] = [:], directory: String? = nil
  ) throws -> ChildProcess {
    try ChildProcess(launch(arguments, environment, directory, .open))
  }

  /// Starts with standard input, and with `output` and `errors` those too, on a terminal.
  package func startOnTerminal(
    _ arguments: [String], output: Bool = false, errors: Bool = false, environment: [String: String] = [:]
  ) throws -> ChildProcess {
    var launch = launch(arguments, environment, nil, .terminal)
    if output { launch.output = .terminal }
    if errors { launch.errors = .terminal }
    return try ChildProcess(launch)
  }

  /// A start that the test can change further.
  package func launch(
    _ arguments: [String], _ environment: [String: String] = [:], _ directory: String? = nil,
    _ input: Launch.Input = .bytes([])
  ) -> Launch {
    let settings = adding(environment).environment
    return Launch(
      executable: executable, arguments: arguments.map { Array($0.utf8) },
      environment: Launch.cleanEnvironment.merging(settings) { $1 }, directory: directory, input: input)
  }
}

/// Lets a few through at a time.
actor Turnstile {
  static let shared = Turnstile(places: 4)

  private var places: Int
  private var queue: [CheckedContinuation<Void, Never>] = []

  init(places: Int) {
    self.places = places
  }

  nonisolated func pass<Result: Sendable>(_ body: @Sendable () async throws -> Result) async throws -> Result {
    await enter()
    do {
      let result = try await body()
      await leave()
      return result
    } catch {
      await leave()
      throw error
    }
  }

  private func enter() async {
    if places > 0 {
      places -= 1
    } else {
      await withCheckedContinuation { queue.append($0) }
    }
  }

  private func leave() {
    if queue.isEmpty { places += 1 } else { queue.removeFirst().resume() }
  }
}
