import Foundation
import TestSupport
import Testing

/// The environment of the process: descriptors, pipes, signals, proxies, variables.
@Suite(.timeLimit(.minutes(2))) struct SurroundingsTests {
  /// Runs the executable under test by way of a shell that closes a descriptor before.
  private func run(_ redirection: String, _ arguments: [String], on server: EtcdServer) async throws -> Outcome {
    var launch = Etcdctl.built(for: server).launch(arguments, [:], nil, .bytes(Array("input".utf8)))
    let script = "exec \"$0\" \"$@\" \(redirection)"
    launch.arguments = ["-c", script, launch.executable].map { Array($0.utf8) } + launch.arguments
    launch.executable = "/bin/sh"
    return try await Etcdctl.built.run(launch)
  }

  /// The real one ends the same ways, except that output to a closed standard output is lost silently: Go opens
  /// /dev/null in its place.
  @Test func closedDescriptors() async throws {
    let server = try await EtcdServer.plain()
    let nowhere = try await run(">&-", ["put", "/surroundings/closed", "1"], on: server)
    #expect(nowhere == Outcome(stderr: "Error: could not write the output: bad file descriptor\n", status: 6))
    #expect(try await run(">&-", ["defrag", "--help"], on: server).status == 6)
    #expect(try await run(">&-", ["make-mirror"], on: server).status == 128)
    #expect(try await run("2>&-", ["get", "/surroundings/closed"], on: server).lines == ["/surroundings/closed", "1"])
    #expect(try await run("<&-", ["get", "/surroundings/closed"], on: server).lines.last == "1")
    let put = try await run("<&-", ["put", "/surroundings/closed"], on: server)
    #expect(put.status == 128)
    #expect(put.errorLine?.hasPrefix("Error: put command needs a value") == true)
    #expect(try await run("<&- >&- 2>&-", ["get", "/surroundings/closed"], on: server) == Outcome(status: 6))
    // Nothing was to be printed.
    #expect(try await run(">&-", ["get", "/surroundings/none"], on: server) == Outcome())
  }

  /// As in a chroot, which need not have what a system usually has.
  @Test(.needsMounts) func withoutProcOrDev() async throws {
    let server = try await EtcdServer.plain()
    func run(_ arguments: [String], without missing: [String], _ redirection: String = "") async throws -> Outcome {
      var launch = Etcdctl.built(for: server).launch([], [:], nil, .bytes([]))
      let mounts = missing.map { "mount -t tmpfs none \($0) && " }.joined()
      let words = ["--mount", "sh", "-c", mounts + "exec \"$0\" \"$@\" \(redirection)", launch.executable] + arguments
      launch.arguments = words.map { Array($0.utf8) }
      launch.executable = "/usr/bin/unshare"
      return try await Etcdctl.built.run(launch)
    }
    let both = ["/proc", "/dev"]
    #expect(try await run(["put", "/surroundings/bare", "1"], without: both) == Outcome(stdout: "OK\n"))
    #expect(try await run(["get", "/surroundings/bare"], without: both, "<&-").lines.last == "1")
    #expect(try await run(["nonsense"], without: both).status == 1)
    let lock = ["lock", "bare", "--", "sh", "-c", "cat; echo done"]
    #expect(try await run(lock, without: ["/dev"]) == Outcome(stdout: "done\n"))
    let refused = try await run(lock, without: ["/proc"])
    #expect(refused.status == 1)
    #expect(refused.stderr.hasPrefix("Error: /proc is not mounted here: "))
  }

  /// A reader that never reads must not keep the program from ending.
  @Test(arguments: [
    ["get", "/surroundings/long", "--prefix"], ["watch", "/surroundings/long", "--prefix", "--rev", "1"],
  ])
  func aStalledReader(arguments: [String]) async throws {
    let server = try await EtcdServer.plain()
    let client = Etcdctl.built(for: server)
    let value = String(repeating: "x", count: 1 << 20)
    for key in ["a", "b"] {
      #expect(try await client.run(["put", "/surroundings/long/\(key)"], stdin: value).status == 0)
    }
    for signal in [SIGINT, SIGTERM] {
      let directory = try TemporaryDirectory("stalled")
      let pipe = directory.file("pipe")
      #expect(mkfifo(pipe, 0o600) == 0)
      let reader = open(pipe, O_RDWR | O_CLOEXEC)
      defer { _ = close(reader) }
      var launch = client.launch(arguments)
      launch.output = .file(pipe)
      let child = try ChildProcess(launch)
      var first = [UInt8](repeating: 0, count: 1)
      #expect(read(reader, &first, 1) == 1)
      child.signal(signal)
      #expect(try await child.finish(timeout: .seconds(3)).status == -signal)
    }
  }

  @Test func theProxyOfTheEnvironment() async throws {
    let server = try await EtcdServer.plain()
    let proxy = try TunnelProxy(to: server.members[0].clientPort)
    let address = "127.0.0.1:\(proxy.port)"
    let client = Etcdctl.built.adding(["ETCDCTL_DIAL_TIMEOUT": "1s"])
    // The name has no address, so only the proxy can connect.
    let far = ["put", "/surroundings/proxy", "1", "--endpoints", "etcd.invalid:2379"]
    for variable in ["HTTPS_PROXY", "https_proxy"] {
      let setting = variable == "HTTPS_PROXY" ? "http://\(address)" : address
      #expect(try await client.run(far, environment: [variable: setting]) == Outcome(stdout: "OK\n"))
    }
    #expect(proxy.requestLines == Array(repeating: "CONNECT etcd.invalid:2379 HTTP/1.1", count: 2))
    for others in [["HTTP_PROXY": address], ["ALL_PROXY": address], ["http_proxy": address, "all_proxy": address]] {
      #expect(try await client.run(far, environment: others).errorLine?.contains("has no address") == true)
    }
    for exception in ["*", ".invalid", "etcd.invalid", "etcd.invalid:2379", "a,invalid"] {
      for variable in ["NO_PROXY", "no_proxy"] {
        let outcome = try await client.run(far, environment: ["HTTPS_PROXY": address, variable: exception])
        #expect(outcome.errorLine?.contains("has no address") == true)
      }
    }
    let near = ["put", "/surroundings/proxy", "1", "--endpoints", server.endpoints]
    #expect(try await client.run(near, environment: ["HTTPS_PROXY": address]) == Outcome(stdout: "OK\n"))
    #expect(proxy.requestLines.count == 2)
  }

  /// An endpoint that accepts no connections does not delay others.
  @Test func theFirstEndpointDropsEverything() async throws {
    let server = try await EtcdServer.plain()
    let hole = try BlackHole()
    let endpoints = "127.0.0.1:\(hole.port),\(server.endpoints)"
    let client = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": endpoints, "ETCDCTL_DIAL_TIMEOUT": "20s"])
    let started = ContinuousClock.now
    #expect(try await client.run(["put", "/surroundings/hole", "1"]) == Outcome(stdout: "OK\n"))
    #expect(try await client.run(["get", "/surroundings/hole"]).lines.last == "1")
    #expect(ContinuousClock.now - started < .seconds(8))
  }

  @Test func theDialTimeoutIsForAllEndpointsTogether() async throws {
    let endpoints = try [BlackHole(), BlackHole()].map { (hole: $0, address: "127.0.0.1:\($0.port)") }
    for list in [[0, 0], [0, 1]] {
      let settings = ["ETCDCTL_ENDPOINTS": list.map { endpoints[$0].address }.joined(separator: ",")]
      let started = ContinuousClock.now
      let outcome = try await Etcdctl.built.adding(settings).run(["get", "k", "--dial-timeout=2s"])
      #expect(outcome.errorLine?.contains("\(endpoints[0].address): no connection within ") == true)
      #expect(ContinuousClock.now - started < .seconds(2.8))
    }
  }

  /// The local flag --cluster can be set by its variable, as in the real one, but only in the `endpoint` commands.
  @Test func theVariableOfAGroupsFlag() async throws {
    let server = try await EtcdServer.shared(.init(try .any(), members: 3))
    let client = Etcdctl.built(for: server).adding(["ETCDCTL_ENDPOINTS": server.url(0), "ETCDCTL_CLUSTER": "true"])
    for command in ["status", "health", "hashkv"] {
      let outcome = try await client.run(["endpoint", command])
      #expect(outcome.lines.count == 3)
      #expect(outcome.stderr == "")
    }
    #expect(try await client.run(["endpoint", "status", "--cluster=false"]).lines.count == 1)
    let other = try await client.run(["get", "/surroundings"])
    #expect(other.stderr.contains("unrecognized environment variable ETCDCTL_CLUSTER"))
  }

  @Test func nobodyCanBeLoggedIn() async throws {
    let server = try await EtcdServer.plain()
    let outcome = try await Etcdctl.built(for: server).run(["get", "/surroundings/none", "--user", "root:root"])
    #expect(outcome.status == 0)
    #expect(outcome.stderr.hasPrefix("warning: --user is ignored: authentication is not enabled"))
    // What etcd's own tests look for.
    #expect(outcome.stderr.contains("retrying of unary invoker failed"))
  }

  @Test(arguments: [["role", "delete"], ["lease", "grant"], ["member", "remove"], ["user", "get"]])
  func missingArgumentsNameTheWholeCommand(words: [String]) async throws {
    let outcome = try await Etcdctl.built.run(words)
    #expect(outcome.status == 128)
    #expect(outcome.errorLine?.hasPrefix("Error: \(words.joined(separator: " ")) command needs ") == true)
  }
}

/// A port on which connections are never established: its listener accepts none, and its queue is full.
private final class BlackHole {
  let port: UInt16
  private var sockets: [Int32] = []

  init() throws {
    port = try FreePorts.reserve(1)[0]
    let flags = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    let listener = socket(AF_INET, flags, 0)
    sockets.append(listener)
    guard withLoopback(port, { bind(listener, $0, $1) }) == 0, listen(listener, 0) == 0 else {
      throw HarnessError.system("no port for a black hole")
    }
    for _ in 0..<4 {
      let filling = socket(AF_INET, flags | Int32(SOCK_NONBLOCK.rawValue), 0)
      sockets.append(filling)
      _ = withLoopback(port) { connect(filling, $0, $1) }
    }
  }

  deinit { sockets.forEach { _ = close($0) } }
}
