import Foundation
import Synchronization

/// A real etcd, or a cluster of three, on free ports, with its data in a directory of its own.
package final class EtcdServer: Sendable {
  package enum Security: Sendable { case plain, tls, mutualTLS }

  package struct Configuration: Hashable, Sendable {
    package var release: EtcdRelease
    package var security = Security.plain
    /// What the server shows to its clients, unless it is plain.
    package var certificate = Certificates.Name.server
    /// What members show to each other, who all have to have one; nil for peers without TLS.
    package var peerCertificate: Certificates.Name?
    package var members = 1
    /// Users root:rootpw, alice:alicepw (reads and writes /a/, reads /r/) and bob:bobpw (nothing); keys /a/1, /r/1,
    /// /s/1.
    package var authentication = false
    /// More flags for every member; they win over the ones that the harness gives.
    package var flags: [String] = []
    /// It starts on data with an alarm, for which it does not call itself healthy.
    package var hasAlarm = false

    package init(
      _ release: EtcdRelease, security: Security = .plain, members: Int = 1, authentication: Bool = false,
      flags: [String] = []
    ) {
      self.release = release
      self.security = security
      self.members = members
      self.authentication = authentication
      self.flags = flags
    }
  }

  /// One process of the cluster.
  package struct Member: Sendable {
    package var name: String
    package var clientPort: UInt16
    package var peerPort: UInt16
    /// Answers `/health` and `/metrics` without TLS.
    package var metricsPort: UInt16
    package var dataDirectory: String
    package var log: String
    package var launch: Launch
  }

  package let configuration: Configuration
  package let members: [Member]
  /// `ETCDCTL_*` variables with which a client reaches the server (as root where there are users).
  package let clientEnvironment: [String: String]
  private let directory: TemporaryDirectory
  private let processes: Mutex<[ChildProcess?]>

  /// The client address of a member with its scheme.
  package func url(_ member: Int = 0) -> String { "\(scheme)://127.0.0.1:\(members[member].clientPort)" }

  /// The client addresses of all members, as `--endpoints` takes them.
  package var endpoints: String { members.indices.map { url($0) }.joined(separator: ",") }

  /// The directory that its members run in.
  package var workingDirectory: String { directory.path }

  package var scheme: String { configuration.security == .plain ? "http" : "https" }

  // MARK: Starting

  /// A server of its own for a test that changes more than its own keys; `prepare` may make its data directories first.
  package static func start(
    _ configuration: Configuration, preparing prepare: (EtcdServer) async throws -> Void = { _ in }
  ) async throws -> EtcdServer {
    var attempts = 3
    while true {
      attempts -= 1
      let server = try await EtcdServer(configuration)
      do {
        try await prepare(server)
        try await server.startAll()
        return server
      } catch {
        server.stop()
        // Another program may have taken a port in the meantime.
        guard attempts > 0, "\(error)".contains("address already in use") else { throw error }
      }
    }
  }

  /// A server that all tests with this configuration share: each keeps to keys of its own.
  package static func shared(_ configuration: Configuration) async throws -> EtcdServer {
    try await SharedServers.all.server(configuration)
  }

  /// The shared server without TLS and users.
  package static func plain(_ release: EtcdRelease? = nil) async throws -> EtcdServer {
    try await shared(Configuration(release ?? .any()))
  }

  private init(_ configuration: Configuration) async throws {
    self.configuration = configuration
    directory = try TemporaryDirectory("etcd")
    members = try await Self.plan(configuration, in: directory)
    processes = Mutex(Array(repeating: nil, count: members.count))
    let scheme = configuration.security == .plain ? "http" : "https"
    var environment = [
      "ETCDCTL_ENDPOINTS": members.map { "\(scheme)://127.0.0.1:\($0.clientPort)" }.joined(separator: ",")
    ]
    if configuration.security != .plain { environment["ETCDCTL_CACERT"] = try await Certificates.authority() }
    if configuration.security == .mutualTLS {
      environment["ETCDCTL_CERT"] = try await Certificates.certificate(.client)
      environment["ETCDCTL_KEY"] = try await Certificates.key(.client)
    }
    if configuration.authentication { environment["ETCDCTL_USER"] = "root:rootpw" }
    clientEnvironment = environment
  }

  deinit {
    stop()
  }

  private func startAll() async throws {
    for index in members.indices { try launch(index) }
    for index in members.indices { try await waitUntilHealthy(index) }
    if configuration.authentication { try await addUsers() }
  }

  private func launch(_ index: Int) throws {
    let process = try ChildProcess(members[index].launch)
    processes.withLock { $0[index] = process }
  }

  /// Waits until a member serves clients and knows a leader.
  package func waitUntilHealthy(_ index: Int = 0, timeout: Duration = .seconds(30)) async throws {
    let member = members[index]
    let deadline = ContinuousClock.now + timeout
    while true {
      let answer = await HTTP.get(port: member.metricsPort, path: "/health") ?? ""
      if answer.contains("\"health\":\"true\"") { return }
      if configuration.hasAlarm, await metric("etcd_server_has_leader", of: index) == 1 { return }
      let ended = processes.withLock { $0[index]?.progress.status }
      if ended != nil || ContinuousClock.now > deadline {
        let log = (try? String(contentsOfFile: member.log, encoding: .utf8)) ?? ""
        throw HarnessError("\(configuration.release), \(member.name) is not healthy: \(log.suffix(1500))")
      }
      // Nothing announces that a server is ready: ask again soon.
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  // MARK: Trouble on purpose

  /// Kills a member and waits until it has gone.
  package func end(_ index: Int = 0) async {
    let process = processes.withLock { $0[index] }
    kill(index)
    _ = try? await process?.finish()
  }

  /// Kills everything; the data stay as long as the server value does.
  package func stop() {
    for index in members.indices { kill(index) }
  }

  /// Has a member end by itself, with everything it knows in its database.
  package func shutDown(_ index: Int = 0) async throws {
    let process = processes.withLock { $0[index] }
    process?.signal(SIGTERM)
    _ = try await process?.finish()
    kill(index)
  }

  /// Kills a member without warning: what it did last may be in its log only.
  package func kill(_ index: Int) {
    processes.withLock { processes in
      processes[index]?.killAll()
      processes[index] = nil
    }
  }

  /// Starts a killed member again, on its data and ports.
  package func restart(_ index: Int = 0) async throws {
    try launch(index)
    try await waitUntilHealthy(index)
  }

  /// Freezes a member: its connections stay open and silent.
  package func freeze(_ index: Int = 0) {
    processes.withLock { $0[index]?.signal(SIGSTOP) }
  }

  /// Lets a frozen member go on.
  package func thaw(_ index: Int = 0) {
    processes.withLock { $0[index]?.signal(SIGCONT) }
  }

  /// The index of the leader, once the running members agree that there is one.
  package func leader(timeout: Duration = .seconds(20)) async throws -> Int {
    let deadline = ContinuousClock.now + timeout
    while ContinuousClock.now < deadline {
      let running = processes.withLock { processes in processes.indices.filter { processes[$0] != nil } }
      var leaders: [Int] = []
      var following = 0.0
      for index in running {
        following += await metric("etcd_server_has_leader", of: index)
        if await metric("etcd_server_is_leader", of: index) == 1 { leaders.append(index) }
      }
      if let leader = leaders.first, leaders.count == 1, Int(following) == running.count { return leader }
      try await Task.sleep(for: .milliseconds(20))
    }
    throw HarnessError("the cluster has no leader")
  }

  /// The number of watchers that the cluster serves at this moment.
  package func watcherCount() async -> Int {
    var total = 0.0
    for index in members.indices { total += await metric("etcd_debugging_mvcc_watcher_total", of: index) }
    return Int(total)
  }

  /// The index of a member that serves a watcher.
  package func memberWithWatcher() async throws -> Int {
    for index in members.indices where await metric("etcd_debugging_mvcc_watcher_total", of: index) > 0 { return index }
    throw HarnessError("the cluster has no watcher")
  }

  /// Waits until the cluster serves so many watchers.
  package func waitForWatchers(_ count: Int, timeout: Duration = .seconds(20)) async throws {
    let deadline = ContinuousClock.now + timeout
    while await watcherCount() != count {
      guard ContinuousClock.now < deadline else { throw HarnessError("the cluster does not have \(count) watchers") }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  /// The value of one of a member's metrics; 0 when it does not answer.
  package func metric(_ name: String, of index: Int) async -> Double {
    let metrics = await HTTP.get(port: members[index].metricsPort, path: "/metrics") ?? ""
    let line = metrics.split(separator: "\n").first { $0.hasPrefix(name + " ") }
    return line?.split(separator: " ").last.flatMap { Double($0) } ?? 0
  }

  private func addUsers() async throws {
    let client = try Etcdctl.real(for: self).adding(["ETCDCTL_USER": ""])
    let steps = [
      "user add root:rootpw", "role add root", "user grant-role root root", "user add alice:alicepw",
      "user add bob:bobpw", "role add alice-role", "role grant-permission --prefix alice-role readwrite /a/",
      "role grant-permission --prefix alice-role read /r/", "user grant-role alice alice-role", "put /a/1 one",
      "put /r/1 two", "put /s/1 secret", "auth enable",
    ]
    for step in steps {
      let outcome = try await client.run(step.split(separator: " ").map(String.init))
      guard outcome.status == 0 else { throw HarnessError("\(step): \(outcome.stderr)") }
    }
  }
}

/// The servers that tests share, each started by the first test that asks for it.
private actor SharedServers {
  static let all = SharedServers()

  private var servers: [EtcdServer.Configuration: Task<EtcdServer, any Error>] = [:]

  func server(_ configuration: EtcdServer.Configuration) async throws -> EtcdServer {
    if let known = servers[configuration] { return try await known.value }
    let starting = Task { try await EtcdServer.start(configuration) }
    servers[configuration] = starting
    return try await starting.value
  }
}
