import Foundation
import TestSupport
import Testing

/// A user with a directory of contexts.
private struct Home {
  let directory: TemporaryDirectory
  let etcdctl: Etcdctl

  init() throws {
    directory = try TemporaryDirectory("home")
    etcdctl = Etcdctl.built.adding(["XDG_CONFIG_HOME": directory.path])
  }

  func path(_ name: String) -> String { directory.file("etcdctl/\(name)") }

  /// Writes a context by hand.
  @discardableResult func write(_ text: String, to name: String, permissions: Int = 0o600) throws -> String {
    try FileManager.default.createDirectory(atPath: directory.file("etcdctl"), withIntermediateDirectories: true)
    try directory.write(Array(text.utf8), to: "etcdctl/\(name)")
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path(name))
    return path(name)
  }

  func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  func run(_ words: [String], environment: [String: String] = [:]) async throws -> Outcome {
    try await etcdctl.run(words, environment: environment)
  }
}

/// `context` and `--context`.
@Suite(.timeLimit(.minutes(2))) struct ContextTests {
  private static func server() async throws -> EtcdServer {
    try await EtcdServer.shared(.init(.any(), security: .mutualTLS))
  }

  private static func flags(_ server: EtcdServer) -> [String] {
    server.clientEnvironment.sorted { $0.key < $1.key }.flatMap { variable, value in
      ["--" + variable.dropFirst("ETCDCTL_".count).lowercased(), value]
    }
  }

  private static func text(_ server: EtcdServer) -> String {
    server.clientEnvironment.sorted { $0.key < $1.key }.map { "\($0)=\($1)\n" }.joined()
  }

  @Test(arguments: EtcdRelease.all) func aContextIsAddedUsedAndRemoved(release: EtcdRelease) async throws {
    let server = try await EtcdServer.shared(.init(release, security: .mutualTLS))
    let home = try Home()
    #expect(
      try await home.run(["context", "list"])
        == Outcome(stderr: "note: there are no contexts; etcdctl context add NAME makes one\n"))
    let added = try await home.run(["context", "add", "tests"] + Self.flags(server))
    #expect(added == Outcome(stdout: "Context tests written to \(home.path("tests.env"))\n"))
    let written = String(decoding: try home.directory.read("etcdctl/tests.env"), as: UTF8.self)
    #expect(written.split(separator: "\n").sorted() == Self.text(server).split(separator: "\n").sorted())
    #expect(try home.permissions(home.path("tests.env")) == 0o600)
    #expect(try home.permissions(home.directory.file("etcdctl")) == 0o700)

    #expect(try await home.run(["get", "/context/x"]).status == 1)
    let uses = try await home.run(["context", "use", "tests"])
    #expect(uses == Outcome(stdout: "Using context tests (\(server.url()))\n"))
    #expect(try await home.run(["put", "/context/x", "1"]) == Outcome(stdout: "OK\n"))
    #expect(try await home.run(["get", "/context/x", "--print-value-only"]).text == "1\n")
    let list = try await home.run(["context", "list"]).lines
    #expect(list.count == 2 && list[1].hasPrefix("* ") && list[1].contains(" tests "))

    #expect(
      try await home.run(["context", "remove", "tests"])
        == Outcome(stdout: "Context tests removed; no context is in use now\n"))
    #expect(try home.directory.tree() == ["etcdctl"])
  }

  @Test func theShellCanSourceIt() async throws {
    let server = try await Self.server()
    let home = try Home()
    let path = try home.write("# production\nexport ETCDCTL_HEX='false'\n" + Self.text(server), to: "a.env")
    let script = "set -a; . \(path); \(home.etcdctl.executable) put /context/sourced 1"
    var launch = Launch(executable: "/bin/sh", arguments: ["-ec", script].map { Array($0.utf8) })
    launch.environment = Launch.cleanEnvironment
    #expect(try await home.etcdctl.run(launch) == Outcome(stdout: "OK\n"))
    #expect(try await home.run(["get", "/context/sourced", "--print-value-only", "--context", "a"]).text == "1\n")
  }

  // MARK: - Choosing

  @Test func flagsEnvironmentContextDefault() async throws {
    let home = try Home()
    let current = try home.write("ETCDCTL_ENDPOINTS=current:1\nETCDCTL_COMMAND_TIMEOUT=7s\n", to: "current.env")
    let other = try home.write("ETCDCTL_ENDPOINTS=other:1\n", to: "other.env")
    #expect(try await home.run(["context", "use", "current"]).status == 0)
    func endpoints(_ words: [String], _ environment: [String: String] = [:]) async throws -> String? {
      let shown = try await home.run(["context", "show", "--origin", "-w", "jsonl"] + words, environment: environment)
      return shown.lines.first { $0.contains("\"ETCDCTL_ENDPOINTS\"") }
    }
    func row(_ value: String, _ origin: String) -> String {
      "{\"variable\":\"ETCDCTL_ENDPOINTS\",\"value\":\"\(value)\",\"origin\":\"\(origin)\"}"
    }
    let fromShell = ["ETCDCTL_CONTEXT": "other"]
    #expect(try await endpoints([]) == row("current:1", "\(current):1"))
    #expect(try await endpoints([], fromShell) == row("other:1", "\(other):1"))
    #expect(try await endpoints(["--context", "current"], fromShell) == row("current:1", "\(current):1"))
    #expect(try await endpoints(["--context", other]) == row("other:1", "\(other):1"))
    #expect(try await endpoints(["other"]) == row("other:1", "\(other):1"))
    #expect(try await endpoints([], ["ETCDCTL_ENDPOINTS": "shell:1"]) == row("shell:1", "environment"))
    let both = try await endpoints(["--endpoints", "flag:1"], ["ETCDCTL_ENDPOINTS": "shell:1"])
    #expect(both == row("flag:1", "flag"))
    #expect(try await endpoints(["--context", ""]) == row("127.0.0.1:2379", "default"))
    let malformed = ["ETCDCTL_COMMAND_TIMEOUT": "soon"]
    let shown = try await home.run(["context", "show", "--origin", "-w", "jsonl"], environment: malformed)
    #expect(shown.stderr.hasPrefix("warning: environment variable ETCDCTL_COMMAND_TIMEOUT is ignored: "))
    #expect(
      shown.lines.contains("{\"variable\":\"ETCDCTL_COMMAND_TIMEOUT\",\"value\":\"7s\",\"origin\":\"\(current):2\"}"))
    #expect(try await home.run(["context", "use", "--none"]) == Outcome(stdout: "No context is in use\n"))
    #expect(try await endpoints([]) == row("127.0.0.1:2379", "default"))
  }

  /// The environment wins, but not in silence.
  @Test func endpointsOfTheEnvironmentAreNoted() async throws {
    let home = try Home()
    let server = try await Self.server()
    let file = try home.write("ETCDCTL_ENDPOINTS=127.0.0.1:9\n", to: "other.env")
    let shell = server.clientEnvironment
    for name in ["other", file] {
      let outcome = try await home.run(["get", "/context/none", "--context", name], environment: shell)
      let reason = "and so the endpoints of the context \(name) are not used"
      #expect(outcome == Outcome(stderr: "warning: ETCDCTL_ENDPOINTS is set in the environment, \(reason)\n"))
    }
    let flag = try await home.run(
      ["get", "/context/none", "--context", "other", "--endpoints", server.url()], environment: shell)
    #expect(flag == Outcome())
    let use = try await home.run(["context", "use", "other"], environment: shell)
    #expect(
      use.stderr == "note: ETCDCTL_ENDPOINTS is set in the environment, and wins over what the context has\n")
    #expect(try await home.run(["context", "use", "other"]).stderr == "")
    #expect(try await home.run(["get", "/context/none"], environment: shell) == Outcome())
  }

  /// What a command line says about who connects where replaces all that the context says about it.
  @Test func usersAndCertificatesAreNotMixed() async throws {
    let home = try Home()
    try home.write(
      "ETCDCTL_DISCOVERY_SRV=example.com\nETCDCTL_USER=alice\nETCDCTL_PASSWORD_FILE=pw\nETCDCTL_CERT=c\nETCDCTL_KEY=k\n",
      to: "a.env")
    let shown = try await home.run([
      "context", "show", "a", "--endpoints", "b:1", "--user", "root:pw", "--cert", "/c", "--key", "/d",
    ])
    #expect(
      shown.lines == [
        "# \(home.path("a.env"))", "ETCDCTL_ENDPOINTS=b:1", "ETCDCTL_CERT=/c", "ETCDCTL_KEY=/d",
        "ETCDCTL_USER=root:(secret)",
      ])
    #expect(
      try await home.run(["context", "show", "a"]).lines.contains("ETCDCTL_CERT=\(home.directory.path)/etcdctl/c"))
  }

  @Test func theOneBeforeCanBeUsedAgain() async throws {
    let home = try Home()
    for name in ["a", "b"] { try home.write("ETCDCTL_ENDPOINTS=\(name):1\n", to: "\(name).env") }
    let first = try await home.run(["context", "use", "-"])
    #expect(first == Outcome(stderr: "Error: no context was in use before\n", status: 128))
    for (word, name) in [("a", "a"), ("b", "b"), ("-", "a"), ("-", "b"), ("b", "b"), ("-", "a")] {
      #expect(try await home.run(["context", "use", word]) == Outcome(stdout: "Using context \(name) (\(name):1)\n"))
    }
    let shell = try await home.run(["context", "use", "b"], environment: ["ETCDCTL_CONTEXT": "a"])
    #expect(
      shell.stderr == "note: this shell still uses a, which the environment variable ETCDCTL_CONTEXT names\n")
  }

  @Test func aRunningShellKeepsItsContext() async throws {
    let home = try Home()
    for name in ["a", "b"] { try home.write("ETCDCTL_ENDPOINTS=\(name):1\n", to: "\(name).env") }
    #expect(
      try await home.etcdctl.run(["--context", "a", "shell"], stdin: "context use b\n")
        == Outcome(
          stdout: "Using context b (b:1)\n", stderr: "note: a running shell keeps its context; the next one uses b\n"))
  }

  @Test func commandsOnFilesReadNoContext() async throws {
    let home = try Home()
    try home.write("ETCDCTL_HEX=perhaps\n", to: "a.env")
    let environment = ["ETCDCTL_CONTEXT": "a"]
    #expect(
      try await home.run(["get", "x"], environment: environment)
        == Outcome(
          stderr: "Error: \(home.path("a.env")): ETCDCTL_HEX is malformed: expected true or false\n", status: 128))
    #expect(try await home.run(["version"], environment: environment).status == 0)
    for words in [
      ["snapshot", "status", "/no/file"], ["get", "x", "--from-snapshot", "/no/file"],
      ["defrag", "--data-dir", "/no/directory"], ["snapshot", "list", "/no/directory"],
    ] {
      #expect(try await home.run(words, environment: environment).errorLine?.contains("/no/") == true, "\(words)")
    }
    let utility = Etcdctl(executable: home.directory.file("etcdutl"), environment: home.etcdctl.environment)
    try FileManager.default.createSymbolicLink(
      atPath: utility.executable, withDestinationPath: home.etcdctl.executable)
    #expect(try await utility.run(["version"], environment: environment).status == 0)
  }

  /// With no context chosen, one link is all that is looked at.
  @Test func withoutAContextOnlyALinkIsRead() async throws {
    let home = try Home()
    try home.write("garbage", to: "a.env")
    try home.write("garbage", to: "current")
    let outcome = try await home.run(["get", "x", "--endpoints", "127.0.0.1:1"])
    #expect(outcome.errorLine?.contains("connection refused") == true)
    let nowhere = Etcdctl.built.adding(["XDG_CONFIG_HOME": "/dev/null"])
    #expect(try await nowhere.run(["context", "list"]).status == 0)
  }

  /// What a program decrypts need not become a file.
  @Test func aPipeCanBeAContext() async throws {
    let server = try await EtcdServer.plain()
    let home = try Home()
    let script = "\(home.etcdctl.executable) --context <(echo ETCDCTL_ENDPOINTS=\(server.url())) put /context/pipe 1"
    var launch = Launch(executable: "/bin/bash", arguments: ["-ec", script].map { Array($0.utf8) })
    launch.environment = Launch.cleanEnvironment
    #expect(try await home.etcdctl.run(launch) == Outcome(stdout: "OK\n"))
    launch.arguments = ["-ec", "\(home.etcdctl.executable) --context <(yes '#') get a"].map { Array($0.utf8) }
    #expect(try await home.etcdctl.run(launch).errorLine?.hasSuffix(": larger than 65536 bytes") == true)
    #expect(
      try await home.run(["get", "x", "--context", home.directory.path]).errorLine
        == "Error: \(home.directory.path): not a regular file")
  }

  // MARK: - Refusals

  @Test(arguments: [0o620, 0o602, 0o666]) func whatOthersCanWriteIsRefused(permissions: Int) async throws {
    let home = try Home()
    let path = try home.write("ETCDCTL_ENDPOINTS=a:1\n", to: "a.env", permissions: permissions)
    let refusal = "\(path): not used, because other users can write to it: chmod go-w \(path)"
    for words in [
      ["get", "x", "--context", "a"], ["context", "use", "a"], ["context", "show", "a"], ["context", "copy", "a", "b"],
      ["get", "x", "--context", path],
    ] {
      #expect(try await home.run(words) == Outcome(stderr: "Error: \(refusal)\n", status: 128), "\(words)")
    }
    #expect(try await home.run(["context", "list"]).text.contains("cannot be used: \(refusal)"))
  }

  @Test(.enabled(if: geteuid() == 0, "needs root")) func anotherUsersFileIsRefused() async throws {
    let home = try Home()
    let path = try home.write("ETCDCTL_ENDPOINTS=a:1\n", to: "a.env")
    try FileManager.default.setAttributes([.ownerAccountID: 12345], ofItemAtPath: path)
    #expect(
      try await home.run(["get", "x", "--context", "a"]).errorLine
        == "Error: \(path): not used, because it belongs to another user, who decides where passwords are sent")
  }

  @Test(arguments: ["ETCDCTL_USER=root:pw", "ETCDCTL_PASSWORD=pw", "ETCDCTL_AUTH_JWT_TOKEN=t"])
  func readablePasswordsAreNoted(line: String) async throws {
    let home = try Home()
    let path = try home.write("\(line)\n", to: "a.env", permissions: 0o644)
    let warning = "warning: other users can read the password in \(path): chmod o-r \(path)\n"
    #expect(try await home.run(["context", "show", "a"]).stderr == warning)
    let command = try await home.run(["get", "x", "--context", "a", "--endpoints", "127.0.0.1:1"])
    #expect(command.stderr.hasPrefix(warning))
    try home.write("\(line)\n", to: "a.env", permissions: 0o640)
    #expect(try await home.run(["context", "show", "a"]).stderr == "")
  }

  @Test func badFilesAreErrorsWithTheirLine() async throws {
    let home = try Home()
    let path = try home.write("# one\nETCDCTL_USER=$USER\n", to: "a.env")
    #expect(
      try await home.run(["get", "x", "--context", "a"])
        == Outcome(
          stderr: "Error: \(path), line 2: $ is not expanded: put the value in single quotes to keep it\n", status: 128)
    )
    try home.write(String(repeating: "#", count: 70_000), to: "big.env")
    #expect(
      try await home.run(["get", "x", "--context", "big"]).errorLine?.hasSuffix("larger than 65536 bytes") == true)
    try FileManager.default.createDirectory(atPath: home.path("dir.env"), withIntermediateDirectories: true)
    #expect(try await home.run(["get", "x", "--context", "dir"]).errorLine?.hasSuffix(": not a regular file") == true)
    try home.write("ETCDCTL_ENDPOINT=a:1\nETCD_NAME=x\n", to: "typo.env")
    #expect(
      try await home.run(["context", "show", "typo"]).stderr
        == "warning: \(home.path("typo.env")): unrecognized environment variable ETCDCTL_ENDPOINT; "
        + "did you mean ETCDCTL_ENDPOINTS?\n")
  }

  @Test func whatDoesNotExistIsNamed() async throws {
    let home = try Home()
    let none = try await home.run(["get", "x", "--context", "a"])
    #expect(
      none
        == Outcome(
          stderr: "Error: there is no context a\nhint: use etcdctl context add NAME to make one\n", status: 128))
    try home.write("ETCDCTL_HEX=1\n", to: "b.env")
    for words in [["show", "a"], ["use", "a"], ["edit", "a"], ["copy", "a", "c"], ["remove", "a"], ["test", "a"]] {
      #expect(
        try await home.run(["context"] + words)
          == Outcome(stderr: "Error: there is no context a\nhint: use one of: b\n", status: 128), "\(words)")
    }
    for words in [["copy", "b", "b"], ["add", "b", "--hex"]] {
      #expect(
        try await home.run(["context"] + words)
          == Outcome(
            stderr: "Error: the context b exists already\nhint: use etcdctl context edit b to change it\n", status: 128)
      )
    }
    for words in [["use", "../b"], ["remove", "/etc/passwd"], ["add", ".b", "--hex"], ["copy", "b", "-"]] {
      #expect(try await home.run(["context"] + words).errorLine?.contains("cannot be the name of a context") == true)
    }
    #expect(try await home.run(["get", "x", "--context", "/no/such.env"]).status == 128)
    try FileManager.default.createSymbolicLink(atPath: home.path("current"), withDestinationPath: "gone.env")
    #expect(
      try await home.run(["get", "x"]).stderr
        == "Error: the current context gone does not exist any more\n"
        + "hint: use etcdctl context use NAME to choose another one, or context use --none\n")
    #expect(try await home.run(["context", "use", "b"]).status == 0)
  }

  @Test func everyFormatListsContexts() async throws {
    let home = try Home()
    let path = try home.write("ETCDCTL_ENDPOINTS=a:1,b:1\nETCDCTL_USER=root:pw\n", to: "a.env")
    #expect(
      try await home.run(["context", "list", "-w", "json"]).text
        == "[{\"name\":\"a\",\"current\":false,\"endpoints\":\"a:1, b:1\",\"user\":\"root\",\"file\":\"\(path)\","
        + "\"problem\":\"\"}]\n")
    #expect(try await home.run(["context", "list", "-w", "yaml"]).lines.contains("name: a"))
    #expect(try await home.run(["context", "list", "-w", "fields"]).lines.contains("\"Name\" : \"a\""))
    #expect(try await home.run(["context", "list", "-w", "table"]).text.contains("|    a |  a:1, b:1 | root |"))
    #expect(try await home.run(["context", "list", "-w", "protobuf"]).status == 4)
  }
}
