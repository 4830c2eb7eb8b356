import Glibc
import Testing

@testable import Output

/// Both ends of a pipe, closed at the end.
private final class Pipe {
  let read: Int32
  let write: Int32
  private var isReadOpen = true

  init() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    (read, write) = (ends[0], ends[1])
    // A closed reader must be an error and not a signal.
    signal(SIGPIPE, SIG_IGN)
  }

  func closeRead() {
    close(read)
    isReadOpen = false
  }

  deinit {
    if isReadOpen { close(read) }
    close(write)
  }

  /// The next bytes, at most 64 KiB.
  func next() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(read, &bytes, bytes.count)
    return Array(bytes.prefix(max(count, 0)))
  }
}

@Suite struct OutputStreamTests {
  @Test func bytesKeepTheirOrderWhateverTheirSizes() {
    let stream = OutputStream.capturing()
    var expected: [UInt8] = []
    for size in [0, 1, 100, 65535, 65536, 65537, 3, 200_000, 5, 0, 131_072, 7] {
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ size) }
      stream.write(bytes)
      stream.write(bytes.span.bytes)
      stream.write(byte: 10)
      expected += bytes + bytes + [10]
    }
    #expect(stream.takeCaptured() == expected)
    #expect(stream.takeCaptured() == [])
  }

  @Test func textOfEveryKind() {
    let text = captured { stream in
      stream.write("é漢")
      stream.write(literal: " literal ")
      stream.write(String(repeating: "x", count: 40))
    }
    #expect(text == "é漢 literal " + String(repeating: "x", count: 40))
  }

  @Test func numbers() {
    let text = captured { stream in
      for number in [0, 7, 10, -1, .max, .min] as [Int64] {
        stream.writeDecimal(number)
        stream.write(byte: 32)
      }
      stream.writeDecimal(UInt64.max)
    }
    #expect(text == "0 7 10 -1 9223372036854775807 -9223372036854775808 18446744073709551615")
  }

  @Test func hexadecimalNumbers() {
    func hexadecimal(_ number: UInt64, _ width: Int = 0, _ padding: Padding = .zeros) -> String {
      captured { $0.writeHexadecimal(number, width: width, padding: padding) }
    }
    #expect(hexadecimal(0) == "0")
    #expect(hexadecimal(0x8e9e_05c5_2164_694d) == "8e9e05c52164694d")
    #expect(hexadecimal(0x694d, 16) == "000000000000694d")
    #expect(hexadecimal(0x694d, 16, .spaces) == "            694d")
    #expect(hexadecimal(.max, 4) == "ffffffffffffffff")
    #expect(hexadecimal(1, 1000).count == 64)
  }

  @Test func nothingIsWrittenBeforeTheBufferIsFull() throws {
    let pipe = try Pipe()
    let stream = OutputStream(fileDescriptor: pipe.write)
    stream.write("late")
    var wanted = pollfd(fd: pipe.read, events: Int16(POLLIN), revents: 0)
    #expect(poll(&wanted, 1, 0) == 0)
    try stream.flush()
    #expect(pipe.next() == Array("late".utf8))
  }

  @Test func aClosedReaderIsAnErrorThatStays() throws {
    let pipe = try Pipe()
    pipe.closeRead()
    let stream = OutputStream(fileDescriptor: pipe.write)
    stream.write("x")
    #expect(throws: Never.self) { try stream.check() }
    #expect(throws: OutputError.closed) { try stream.flush() }
    stream.write([UInt8](repeating: 0, count: 1_000_000))
    #expect(throws: OutputError.closed) { try stream.check() }
    #expect(throws: OutputError.closed) { try stream.flush() }
  }

  @Test func aFullDeviceIsAnError() throws {
    let device = open("/dev/full", O_WRONLY)
    try #require(device >= 0)
    defer { close(device) }
    let stream = OutputStream(fileDescriptor: device)
    stream.write([UInt8](repeating: 0x61, count: 300_000))
    #expect(throws: OutputError.failed(errno: ENOSPC)) { try stream.check() }
    #expect(
      OutputError.failed(errno: ENOSPC).message == "could not write the output: no space left on device")
  }

  @Test func aClosedDescriptorIsAnError() {
    let stream = OutputStream(fileDescriptor: 1_000_000)
    stream.write("x")
    #expect(throws: OutputError.failed(errno: EBADF)) { try stream.flush() }
  }

  /// With 64 KiB, a program that writes much and its reader wait for each other in turn.
  @Test func aPipeGrowsOnlyForMuchOutput() throws {
    let pipe = try Pipe()
    let getPipeSize: Int32 = 1032
    let before = fcntl(pipe.write, getPipeSize)
    let stream = OutputStream(fileDescriptor: pipe.write)
    stream.write("little")
    try stream.flush()
    #expect(fcntl(pipe.write, getPipeSize) == before)
    stream.write([UInt8](repeating: 0x61, count: OutputStream.defaultCapacity))
    try stream.flush()
    #expect(fcntl(pipe.write, getPipeSize) == 1 << 20)
  }

  @Test func aNonBlockingDescriptorIsWaitedFor() async throws {
    let pipe = try Pipe()
    #expect(fcntl(pipe.write, F_SETFL, O_NONBLOCK) == 0)
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 >> 4) }
    let descriptor = pipe.write
    let writer = Task.detached {
      let stream = OutputStream(fileDescriptor: descriptor)
      stream.write(bytes)
      try stream.flush()
    }
    var received: [UInt8] = []
    while received.count < bytes.count {
      let next = pipe.next()
      try #require(!next.isEmpty)
      received += next
    }
    try await writer.value
    #expect(received == bytes)
  }
}
