import Glibc
import Output
import Testing

/// A pipe with some bytes in it.
private final class FilledPipe {
  let read: Int32
  private var write: Int32?

  init(_ text: String = "") throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    (read, write) = (ends[0], ends[1])
    add(text)
  }

  func add(_ text: String) {
    guard let write else { return }
    _ = Glibc.write(write, text, text.utf8.count)
  }

  func end() {
    if let write { close(write) }
    write = nil
  }

  deinit {
    close(read)
    if let write { close(write) }
  }
}

@Suite struct StandardInputTests {
  private func line(_ text: String, terminated: Bool = true) -> InputLine {
    InputLine(bytes: Array(text.utf8), isTerminated: terminated)
  }

  @Test func linesKeepTheirBytes() async throws {
    let pipe = try FilledPipe("one\n\n two\r\nlast")
    pipe.end()
    var lines: [InputLine] = []
    for try await line in StandardInput(fileDescriptor: pipe.read).lines {
      lines.append(line)
    }
    #expect(lines == [line("one"), line(""), line(" two\r"), line("last", terminated: false)])
  }

  @Test func linesArriveInPieces() async throws {
    let pipe = try FilledPipe("on")
    let input = StandardInput(fileDescriptor: pipe.read)
    async let first = input.nextLine()
    pipe.add("e\ntw")
    #expect(try await first == line("one"))
    pipe.add("o\n")
    #expect(try await input.nextLine() == line("two"))
    pipe.end()
    #expect(try await input.nextLine() == nil)
    #expect(try await input.nextLine() == nil)
  }

  @Test func everything() async throws {
    let pipe = try FilledPipe("a line\nand the rest\nof it")
    pipe.end()
    let input = StandardInput(fileDescriptor: pipe.read)
    #expect(try await input.nextLine() == line("a line"))
    #expect(try await input.readAll() == Array("and the rest\nof it".utf8))
    #expect(try await input.readAll() == [])
  }

  @Test func aLineThatIsTooLongIsRefused() async throws {
    let pipe = try FilledPipe("0123456789")
    let input = StandardInput(fileDescriptor: pipe.read, limit: 9)
    await #expect(throws: InputError.tooLong(limit: 9)) { try await input.nextLine() }
  }

  @Test func anInputThatIsTooLongIsRefused() async throws {
    let pipe = try FilledPipe("0\n1\n2\n3\n4\n")
    let input = StandardInput(fileDescriptor: pipe.read, limit: 9)
    await #expect(throws: InputError.tooLong(limit: 9)) { try await input.readAll() }
  }

  @Test func aClosedDescriptorIsAnError() async {
    let input = StandardInput(fileDescriptor: 1_000_000)
    await #expect(throws: InputError.failed(errno: EBADF)) { try await input.nextLine() }
    #expect(InputError.failed(errno: EBADF).message == "could not read the input: bad file descriptor")
  }

  @Test func cancellationEndsTheWaitAndLosesNothing() async throws {
    let pipe = try FilledPipe("begun")
    let input = StandardInput(fileDescriptor: pipe.read)
    let waiting = Task { try await input.nextLine() }
    waiting.cancel()
    await #expect(throws: InputError.cancelled) { try await waiting.value }
    pipe.add(" and ended\n")
    #expect(try await input.nextLine() == line("begun and ended"))
  }

  @Test func aLineCanBeReadWithoutReadingAhead() async throws {
    let pipe = try FilledPipe("mine\ntheirs\n")
    #expect(try await StandardInput(fileDescriptor: pipe.read).nextLine(readingAhead: false) == line("mine"))
    #expect(try await StandardInput(fileDescriptor: pipe.read).nextLine() == line("theirs"))
  }
}
