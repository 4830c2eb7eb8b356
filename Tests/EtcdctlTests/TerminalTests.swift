import TestSupport
import Testing

/// Output on a terminal.
@Suite(.timeLimit(.minutes(1))) struct TerminalTests {
  /// A user name must not be able to colour, hide or fake lines on an administrator's terminal.
  @Test func namesDoNotControlTheTerminal() async throws {
    let etcdctl = Etcdctl.built(for: try await EtcdServer.plain())
    let name = "terminal\u{1b}[31m\nroot"
    #expect(try await etcdctl.run(["user", "add", "\(name):pw"]).text == "User \(name) created\n")
    #expect(try await etcdctl.run(["user", "list"]).text.contains("\(name)\n"))
    let list = try etcdctl.startOnTerminal(["user", "list"], output: true)
    #expect(try await list.finish().status == 0)
    #expect(list.progress.screen.contains("terminal\\x1b[31m\\nroot\r\n"))
    let deletion = try etcdctl.startOnTerminal(["user", "delete", name], output: true)
    #expect(try await deletion.finish().status == 0)
    #expect(deletion.progress.screen == "User terminal\\x1b[31m\\nroot deleted\r\n")
  }

  @Test func whoHasToTypeAValueIsTold() async throws {
    let server = try await EtcdServer.plain()
    let etcdctl = Etcdctl.built(for: server)
    let child = try etcdctl.startOnTerminal(["put", "/terminal/typed"], errors: true)
    try await child.waitForScreen("reading the value from the terminal; end it with Ctrl-D on an empty line\r\n")
    child.write("typed\n\u{4}")
    #expect(try await child.finish().status == 0)
    #expect(child.progress.text == "OK\n")
    #expect(try await etcdctl.run(["get", "/terminal/typed", "--print-value-only"]).text == "typed\n\n")
  }
}
