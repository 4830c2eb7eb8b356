import Foundation
import TestSupport
import Testing

/// `shell` at a terminal.
@Suite(.timeLimit(.minutes(2))) struct ShellTerminalTests {
  private let home: TemporaryDirectory

  init() throws { home = try TemporaryDirectory("shell-home") }

  private func start(
    _ flags: [String] = [], environment: [String: String] = [:]
  ) async throws -> ChildProcess {
    let server = try await EtcdServer.plain()
    let etcdctl = Etcdctl.built(for: server).adding(["XDG_STATE_HOME": home.path, "TERM": "xterm"])
    let shell = try etcdctl.startOnTerminal(
      flags + ["shell"], output: true, errors: true, environment: environment)
    try await shell.waitForScreen("> ")
    #expect(shell.progress.screen.contains("\n127.0.0.1:"))
    return shell
  }

  /// Types a line at the prompt and waits for the text that it leads to.
  private func enter(_ line: String, _ shell: ChildProcess, until text: String) async throws {
    try await waitForPrompt(shell)
    try await type(line, shell, until: text)
  }

  private func waitForPrompt(_ shell: ChildProcess) async throws {
    try await shell.wait(for: "the prompt") { $0.screen.hasSuffix("> ") }
  }

  /// Types something and waits for the text that it leads to.
  private func type(_ line: String, _ shell: ChildProcess, until text: String) async throws {
    let count = shell.progress.screen.components(separatedBy: text).count
    shell.write(line)
    try await shell.wait(for: text) { $0.screen.components(separatedBy: text).count > count }
  }

  private func end(_ shell: ChildProcess) async throws {
    try await waitForPrompt(shell)
    shell.write("\u{4}")
    #expect(try await shell.finish().status == 0)
  }

  @Test func commandsRunUntilCtrlD() async throws {
    let shell = try await start()
    try await enter("put /typed/a b\n", shell, until: "\r\nOK\r\n")
    try await enter("frobnicate\n", shell, until: "unknown command \"frobnicate\"")
    try await enter("get /typed/a --print-value-only\n", shell, until: "\r\nb\r\n")
    try await end(shell)
  }

  @Test func ctrlCEndsTheCommandAlone() async throws {
    let shell = try await start()
    try await enter("put /typed/w 1\n", shell, until: "\r\nOK\r\n")
    try await enter("watch --rev 1 /typed/w\n", shell, until: "PUT\r\n/typed/w\r\n1\r\n")
    try await type("\u{3}", shell, until: "> ")
    try await enter("lock typed/lock\n", shell, until: "\r\ntyped/lock/")
    try await type("\u{3}", shell, until: "> ")
    try await enter("get --prefix --count-only -w fields typed/lock\n", shell, until: "\"Count\" : 0")
    try await enter("!echo up; sleep 100\n", shell, until: "\r\nup\r\n")
    try await type("\u{3}", shell, until: "> ")
    try await enter("half a line\u{3}", shell, until: "^C\r\n")
    try await enter("get /typed/w --print-value-only\n", shell, until: "\r\n1\r\n")
    #expect(!shell.progress.screen.contains("Error"))
    try await end(shell)
  }

  @Test func programsHaveTheTerminal() async throws {
    let shell = try await start()
    try await enter(
      "lock typed/program -- sh -c 'echo up; read word < /dev/tty; echo \"read $word\"'\n", shell, until: "\r\nup\r\n")
    try await type("one\n", shell, until: "\r\nread one\r\n")
    try await enter("!read word; echo \"read $word\"\n", shell, until: "\"\r\n")
    try await type("two\n", shell, until: "\r\nread two\r\n")
    try await enter("put /typed/value\n", shell, until: "end it with Ctrl-D on an empty line\r\n")
    try await type("three\n\u{4}", shell, until: "OK\r\n")
    try await enter("get /typed/value --print-value-only | tr a-z A-Z\n", shell, until: "\r\nTHREE\r\n")
    try await end(shell)
  }

  @Test(.needsLibedit) func theHistoryIsKeptWithoutSecrets() async throws {
    let shell = try await start()
    try await enter("put /typed/h 1\n", shell, until: "\r\nOK\r\n")
    try await enter("user add typed-history:secret\n", shell, until: "User typed-history created\r\n")
    try await enter("get /typed/h --user root:secret\n", shell, until: "--user is ignored")
    try await enter(" get /typed/h\n", shell, until: "\r\n1\r\n")
    try await enter("user delete typed-history\n", shell, until: "deleted\r\n")
    try await end(shell)
    let file = "\(home.path)/etcdctl/history"
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "put /typed/h 1\nuser delete typed-history\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let next = try await start()
    try await enter("\u{1b}[A\u{1b}[A\n", next, until: "OK\r\n")
    try await end(next)
  }

  @Test(.needsLibedit) func tabCompletesCommandsAndFlags() async throws {
    let shell = try await start()
    try await enter("pu\t/typed/tab 1\n", shell, until: "\r\nOK\r\n")
    try await enter("member \t", shell, until: "promote")
    try await type("li\t-w fields\n", shell, until: "\"Name\" : ")
    try await enter("get /typed/tab --print-v\t\n", shell, until: "\r\n1\r\n")
    try await end(shell)
  }

  /// A library that cannot be loaded stands for one that is missing.
  @Test func withoutTheLibraryLinesArePlain() async throws {
    try "".write(toFile: home.file("libedit.so.2"), atomically: true, encoding: .utf8)
    let shell = try await start(environment: ["LD_LIBRARY_PATH": home.path])
    try await shell.waitForScreen("hint: install libedit: apt install libedit2, or dnf install libedit\r\n")
    try await enter("put /typed/p 1\n", shell, until: "\r\nOK\r\n")
    try await enter("\u{3}", shell, until: "^C\r\n")
    try await enter("get /typed/p --print-value-only\n", shell, until: "\r\n1\r\n")
    try await end(shell)
  }

  @Test func aSignalThatEndsProgramsEndsTheShell() async throws {
    let shell = try await start()
    try await enter("put /typed/term 1\n", shell, until: "\r\nOK\r\n")
    try await enter("watch --rev 1 /typed/term\n", shell, until: "PUT\r\n/typed/term\r\n1\r\n")
    shell.signal(SIGTERM)
    #expect(try await shell.finish().status == 143)
  }
}
