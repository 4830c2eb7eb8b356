import Glibc
import Testing

@testable import Output

/// Both ends of a terminal.
private final class PseudoTerminal {
  let master: Int32
  let slave: Int32

  // Linux, asm-generic/ioctls.h: the macros are not imported.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  init() throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var isLocked: Int32 = 0
    var number: UInt32 = 0
    try #require(ioctl(master, PseudoTerminal.setLock, &isLocked) == 0)
    try #require(ioctl(master, PseudoTerminal.getNumber, &number) == 0)
    slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    try #require(slave >= 0)
  }

  var isEchoOn: Bool {
    var settings = termios()
    return tcgetattr(slave, &settings) == 0 && settings.c_lflag & tcflag_t(ECHO) != 0
  }

  func type(_ text: String) {
    _ = write(master, text, text.utf8.count)
  }

  deinit {
    close(slave)
    close(master)
  }
}

// One after the other: only one password can be asked for at a time.
@Suite(.serialized) struct PasswordTests {
  private func printer() -> Printer {
    Printer(format: .simple, hex: false, stream: .capturing())
  }

  @Test func aTerminalDoesNotEchoThePassword() async throws {
    let terminal = try PseudoTerminal()
    let printer = printer()
    let input = StandardInput(fileDescriptor: terminal.slave)
    #expect(terminal.isEchoOn)
    let asking = Task { try await input.password(prompt: "Password: ", on: printer) }
    while terminal.isEchoOn { await Task.yield() }
    terminal.type(" secret \n")
    #expect(try await asking.value == Array("secret".utf8))
    #expect(terminal.isEchoOn)
    #expect(printer.stream.takeCaptured() == Array("Password: \n".utf8))
  }

  @Test func cancellationRestoresTheTerminal() async throws {
    let terminal = try PseudoTerminal()
    let printer = printer()
    let input = StandardInput(fileDescriptor: terminal.slave)
    let asking = Task { try await input.password(prompt: "", on: printer) }
    while terminal.isEchoOn { await Task.yield() }
    asking.cancel()
    await #expect(throws: InputError.cancelled) { try await asking.value }
    #expect(terminal.isEchoOn)
  }

  @Test func aPipeIsReadUpToItsFirstLine() async throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    _ = write(ends[1], "x y\r\nrest", 9)
    close(ends[1])
    let printer = printer()
    #expect(try await StandardInput(fileDescriptor: ends[0]).password(prompt: "?", on: printer) == Array("x y".utf8))
    #expect(try await StandardInput(fileDescriptor: ends[0]).readAll() == Array("rest".utf8))
    #expect(try await StandardInput(fileDescriptor: ends[0]).password(prompt: "?", on: printer) == [])
    #expect(printer.stream.takeCaptured() == Array("?\n?\n".utf8))
  }
}
