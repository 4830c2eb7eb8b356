import Foundation
import TestSupport
import Testing

/// What the tabulator key does at the prompt of `shell`, with a real cluster.
@Suite(.timeLimit(.minutes(3)), .needsLibedit) struct PromptCompletionTests {
  private let home: TemporaryDirectory

  init() throws { home = try TemporaryDirectory("shell-home") }

  /// A shell at its first prompt. A machine that runs many tests is slower than people wait for.
  private func start(
    _ etcdctl: Etcdctl, _ flags: [String] = [], errors: Bool = true, patience: String = "15s",
    password: String? = nil
  ) async throws -> ChildProcess {
    let shell = try etcdctl.adding([
      "XDG_STATE_HOME": home.path, "XDG_CONFIG_HOME": home.path, "TERM": "xterm",
      "ETCDCTL_COMPLETION_TIMEOUT": patience,
    ]).startOnTerminal(flags + ["shell"], output: true, errors: errors)
    if let password {
      try await shell.waitForScreen("Password: ")
      shell.write("\(password)\n")
    }
    try await waitForPrompt(shell)
    return shell
  }

  private func waitForPrompt(_ shell: ChildProcess) async throws {
    try await shell.wait(for: "the prompt") { $0.screen.hasSuffix("> ") }
  }

  /// Types a line at the prompt and waits for the text that it leads to.
  private func enter(_ line: String, _ shell: ChildProcess, until text: String) async throws {
    try await waitForPrompt(shell)
    let count = shell.progress.screen.components(separatedBy: text).count
    shell.write(line)
    try await shell.wait(for: text) { $0.screen.components(separatedBy: text).count > count }
  }

  private func end(_ shell: ChildProcess) async throws {
    try await waitForPrompt(shell)
    shell.write("\u{4}")
    #expect(try await shell.finish().status == 0)
  }

  /// Keys with everything that is special in a line of the shell, and the lines that become them.
  private static let keys: [(key: String, lines: [String])] = [
    ("/prompt/1a b", ["/prompt/1", "'/prompt/1", "\"/prompt/1", "'/prompt/1a "]),
    ("/prompt/2it's me", ["/prompt/2", "'/prompt/2it", "\"/prompt/2it'"]),
    (#"/prompt/3say "hi" \o"#, ["/prompt/3", #""/prompt/3say \"h"#]),
    ("/prompt/4ünï çà", ["/prompt/4", "/prompt/4ü", "'/prompt/4ü"]),
    ("/prompt/5|>#!&;$x`y`", ["/prompt/5", "/prompt/5|>"]),
    ("/prompt/dir one/6", ["/prompt/di\t", "'/prompt/dir one/"]),
  ]

  @Test func keysComeBackExactly() async throws {
    let server = try await EtcdServer.plain()
    let etcdctl = Etcdctl.built(for: server)
    for (number, entry) in Self.keys.enumerated() {
      _ = try await etcdctl.run(["put", entry.key, "value of number \(number)"])
    }
    let shell = try await start(etcdctl)
    for (number, entry) in Self.keys.enumerated() {
      for line in entry.lines {
        try await enter("get \(line)\t--print-value-only\n", shell, until: "\r\nvalue of number \(number)\r\n")
      }
    }
    try await end(shell)
  }

  @Test func namesAreListedWithWhatTheyAre() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    let member = try await etcdctl.run(["member", "list"]).text.prefix { $0 != "," }
    let lease = try await etcdctl.grantLease().text
    for name in ["prompt-one", "prompt-two"] { _ = try await etcdctl.run(["role", "add", name]) }
    _ = try await etcdctl.run(["role", "grant-permission", "prompt-two", "read", "/app/", "--prefix"])
    _ = try await etcdctl.run(["put", "/registry/pods/prompt-space/web", "v"])
    let shell = try await start(etcdctl)
    try await enter("role get pr\t\t", shell, until: "\r\nprompt-one\r\n")
    try await shell.waitForScreen("\r\nprompt-two  read prefix /app/\r\n")
    try await shell.wait(for: "the line again") { $0.screen.hasSuffix("> role get prompt-") }
    shell.write("t\t-w fields\n")
    try await enter("lease timetolive \t--keys\n", shell, until: "lease \(lease) granted with TTL(600s)")
    try await enter("move-leader \t\n", shell, until: "\(member)")
    try await enter("k8s get pods pr\tw\t-w fields\n", shell, until: "\"Key\" : \"/registry/pods/prompt-space/web\"")
    try await enter("--endpoints=h\tmember list -w fields\n", shell, until: "\"MemberID\" : ")
    #expect(shell.progress.screen.contains("\(server.url().dropFirst()) member list"))
    try await end(shell)
  }

  @Test func wordsBeforeAreHeeded() async throws {
    let server = try await EtcdServer.plain()
    _ = try await Etcdctl.built(for: server).run(["put", "/prompt-heeded/key", "heeded value"])
    try FileManager.default.createDirectory(atPath: home.file("etcdctl"), withIntermediateDirectories: true)
    try home.write(Array("ETCDCTL_ENDPOINTS=\(server.url())\n".utf8), to: "etcdctl/lab.env")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: home.file("etcdctl/lab.env"))
    let shell = try await start(Etcdctl.built, ["--endpoints", "127.0.0.1:1"])
    for flag in ["--endpoints \(server.url())", "--context lab", "--context l\t"] {
      let line = "get \(flag)\(flag.hasSuffix("\t") ? "" : " ")/prompt-hee\tk\t--print-value-only\n"
      try await enter(line, shell, until: "\r\nheeded value\r\n")
    }
    // Nothing is known of the shell's own cluster, and nothing is said of that.
    try await enter("get /prompt-hee\t\u{15}version\n", shell, until: "API version: ")
    #expect(!shell.progress.screen.contains("Error"))
    try await end(shell)
  }

  /// The shell asks for a password once, when it begins; completion uses the connection that it has.
  @Test func theConnectionOfTheShellIsUsed() async throws {
    let server = try await EtcdServer.shared(.init(.any(), authentication: true))
    let etcdctl = Etcdctl.built(for: server).adding(["ETCDCTL_USER": ""])
    _ = try await etcdctl.run(["put", "/a/prompt-own", "own value", "--user", "alice:alicepw"])
    let shell = try await start(etcdctl, ["--user", "alice", "--debug"], errors: false, password: "alicepw")
    let connections = { shell.progress.errorText.components(separatedBy: "  Trying ").count }
    let before = connections()
    #expect(before > 1)
    for words in ["get", "get --confirm"] {
      try await enter("\(words) /a/prompt-\t--print-value-only\n", shell, until: "\r\nown value\r\n")
    }
    #expect(connections() == before)
    #expect(shell.progress.screen.components(separatedBy: "Password: ").count == 2)
    #expect(!shell.progress.errorText.contains("Error"))
    try await end(shell)
  }

  /// A cluster that doesn't respond keeps nobody waiting, and what was not waited for does no harm later.
  @Test func nothingTakesLong() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    _ = try await etcdctl.run(["put", "/prompt-late/key", "late value"])
    let shell = try await start(etcdctl, patience: "")
    server.freeze()
    var fastest = Duration.seconds(60)
    // The machine may be busy with other tests.
    for round in 0..<5 {
      let start = ContinuousClock.now
      let line = "get /prompt-la\t\u{15}!echo round $((\(round) + 10))\n"
      try await enter(line, shell, until: "\r\nround \(round + 10)\r\n")
      fastest = min(fastest, ContinuousClock.now - start)
    }
    #expect(fastest < .milliseconds(600))
    #expect(!shell.progress.screen.contains("Error"))
    server.thaw()
    try await enter("get /prompt-late/key --print-value-only\n", shell, until: "\r\nlate value\r\n")
    try await end(shell)
  }
}
