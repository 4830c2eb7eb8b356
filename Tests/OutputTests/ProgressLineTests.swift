import Glibc
import Output
import Testing

@Suite struct ProgressLineTests {
  /// What the calls write to a pipe.
  private func shown(isShown: Bool?, _ body: (inout ProgressLine, ContinuousClock.Instant) -> Void) throws -> String {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    let start = ContinuousClock.now
    var line = ProgressLine(standardError: StandardError(fileDescriptor: ends[1]), isShown: isShown, now: start)
    body(&line, start)
    close(ends[1])
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(ends[0], &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }

  @Test func percentageAndRate() throws {
    let text = try shown(isShown: true) { line, start in
      line.update(done: 0, total: 413_000_000, now: start)
      line.update(done: 1_000_000, total: 413_000_000, now: start + .milliseconds(99))
      line.update(done: 52_000_000, total: 413_000_000, now: start + .milliseconds(400))
      line.update(done: 500, total: nil, now: start + .seconds(1))
      line.finish()
      line.finish()
    }
    let erase = "\r\u{1b}[K"
    #expect(
      text == erase + "0 B of 413 MB, 0%" + erase + "52 MB of 413 MB, 12%, 130 MB/s" + erase + "500 B, 500 B/s" + erase)
  }

  @Test func numbersThatDoNotFitAreNoTrap() throws {
    let text = try shown(isShown: true) { line, start in
      line.update(done: .max, total: 1, now: start + .nanoseconds(1))
    }
    #expect(text == "\r\u{1b}[K18 EB of 1 B, 100%")
  }

  @Test func nothingIsWrittenToAPipe() throws {
    let text = try shown(isShown: nil) { line, start in
      line.update(done: 5, total: 10, now: start + .seconds(1))
      line.finish()
    }
    #expect(text == "")
  }

  @Test func aPipeIsNoTerminalAndHasNoWidth() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer { ends.forEach { close($0) } }
    #expect(!Terminal.isTerminal(ends[0]))
    #expect(Terminal.width(ends[0]) == nil)
  }
}
