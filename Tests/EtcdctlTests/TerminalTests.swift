import Testing

/// What is said to somebody who sits at a terminal.
@Suite(.timeLimit(.minutes(1))) struct TerminalTests {
  @Test func whoHasToTypeAValueIsTold() async throws {
    let server = try await EtcdServer.plain()
    let etcdctl = Etcdctl.built(for: server)
    let child = try etcdctl.startOnTerminal(["put", "/terminal/typed"], errors: true)
    try await child.waitForScreen("reading the value; Ctrl-D at the beginning of a line ends it\r\n")
    child.write("typed\n\u{4}")
    #expect(try await child.finish().status == 0)
    #expect(child.progress.text == "OK\n")
    #expect(try await etcdctl.run(["get", "/terminal/typed", "--print-value-only"]).text == "typed\n\n")
  }
}
