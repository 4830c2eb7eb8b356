import Foundation
import TestSupport
import Testing

/// Passwords, tokens and keys do not leak, and control characters do not reach a terminal.
@Suite(.timeLimit(.minutes(2))) struct SecretTests {
  @Test func theLogShowsNoToken() async throws {
    let server = try await EtcdServer.shared(.init(try .any(), authentication: true))
    let client = Etcdctl.built(for: server)
    let outcome = try await client.run(["get", "/a/1", "--debug"])
    #expect(outcome.text == "/a/1\none\n")
    let headers = outcome.stderr.split(separator: "\n").filter { $0.contains("token:") }
    #expect(!headers.isEmpty)
    #expect(headers.allSatisfy { $0.hasSuffix("[token: (not shown)]") })
    // A simple token: sixteen letters and the index of its user's request.
    #expect(outcome.stderr.range(of: "[A-Za-z]{16}[.][0-9]+", options: .regularExpression) == nil)
    #expect(!outcome.stderr.contains("rootpw"))

    let token = "eyJhbGciOiJSUzI1NiJ9.eyJ1c2VybmFtZSI6InJvb3QifQ.c2VjcmV0"
    let issued = try await client.run(["get", "/a/1", "--debug", "--user=", "--auth-jwt-token", token])
    #expect(issued.stderr.contains("[token: (not shown)]"))
    #expect(!issued.stderr.contains("eyJ"))
  }

  /// `ulimit -c` and a signal, as when the program crashes while it waits for a server or at a prompt.
  @Test(arguments: [
    ([:], ["get", "k"], true),
    (["ETCDCTL_USER": "alice:alicepw"], ["get", "k"], false),
    (["ETCDCTL_AUTH_JWT_TOKEN": "eyJ"], ["get", "k"], false),
    (["ETCDCTL_USER": "alice"], ["get", "k"], false),
    ([:], ["user", "add", "bob"], false),
  ])
  func noCoreDumpHoldsASecret(settings: [String: String], words: [String], dumps: Bool) async throws {
    let pattern = try String(contentsOfFile: "/proc/sys/kernel/core_pattern", encoding: .utf8)
    // Elsewhere a program collects the dumps, or they are written to another directory.
    guard pattern.hasPrefix("core") else { return print("skipped: core dumps go to \(pattern)") }
    let server = try HostileServer.impostor([], .silence)
    let directory = try TemporaryDirectory("core")
    // The toolchain's crash reports would interfere.
    let client = Etcdctl.built.adding([
      "ETCDCTL_ENDPOINTS": server.address, "ETCDCTL_DIAL_TIMEOUT": "20s", "SWIFT_BACKTRACE": "enable=no",
    ])
    var launch = client.adding(settings).launch([], [:], directory.path, .terminal)
    launch.arguments = ["-c", "ulimit -c unlimited && exec \"$@\"", "sh", launch.executable].map { Array($0.utf8) }
    launch.arguments += words.map { Array($0.utf8) }
    launch.executable = "/bin/sh"
    let child = try ChildProcess(launch)
    try await child.wait(for: "a connection or a prompt") { server.connections > 0 || $0.text.contains("assword") }
    child.signal(SIGABRT)
    _ = try await child.finish()
    let dumped = try FileManager.default.contentsOfDirectory(atPath: directory.path).contains { $0.hasPrefix("core") }
    #expect(dumped == dumps)
  }

  /// A server's text is shown in one line, with control characters escaped.
  @Test func controlCharactersOfAServer() async throws {
    let trailers = [
      (":status", "200"), ("content-type", "application/grpc"), ("grpc-status", "2"),
      ("grpc-message", "a%1B[31mb%0AError: c%0D%C2%9B%E2%80%AE"),
    ]
    let server = try HostileServer.impostor(Frame.greeting + Frame.headers(trailers, ends: true), .silence)
    let client = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": server.address])
    let shown = "a\\x1b[31mb\\nError: c\\r\\u009b\\u202e"
    let get = try await client.run(["get", "k"])
    #expect(get.status == 1)
    #expect(get.stderr == "Error: rpc error: code = Unknown desc = \(shown)\n")
    let health = try await client.run(["endpoint", "health"])
    #expect(health.stderr.contains("unhealthy: failed to commit proposal: rpc error: code = Unknown desc = \(shown)\n"))
    let status = try await client.run(["endpoint", "status"])
    #expect(status.stderr.contains("(rpc error: code = Unknown desc = \(shown))\n"))
  }

  /// The loader's reason and a hint. An invalid library counts as missing.
  @Test(.needsLoadedLibraries) func libcurlIsMissing() async throws {
    let directory = try TemporaryDirectory("libraries")
    try "no library\n".write(toFile: directory.file("libcurl.so.4"), atomically: true, encoding: .utf8)
    let outcome = try await Etcdctl.built.run(["get", "k"], environment: ["LD_LIBRARY_PATH": directory.path])
    #expect(outcome.status == 1)
    #expect(outcome.stdout == [])
    #expect(
      outcome.stderr == """
        Error: libcurl cannot be loaded: \(directory.file("libcurl.so.4")): file too short
        hint: install libcurl 7.88 or newer: apt install libcurl4, or dnf install libcurl

        """)
    // Commands that work on files need no libcurl.
    let version = try await Etcdctl.built.run(["version"], environment: ["LD_LIBRARY_PATH": directory.path])
    #expect(version.status == 0)
  }

  @Test(arguments: [
    ("[http://a:1]", "["), ("'http://a:1'", "'"), ("http://a :1", "blank"), ("a:1;b:1", ";"), ("{a:1}", "{"),
  ])
  func strayCharactersInEndpoints(endpoint: String, stray: String) async throws {
    let outcome = try await Etcdctl.built.run(["get", "k", "--endpoints", endpoint])
    #expect(outcome.status == 1)
    #expect(outcome.stderr == "Error: endpoint \"\(endpoint)\" contains a stray \(stray)\n")
  }
}
