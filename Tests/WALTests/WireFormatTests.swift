import Testing

@testable import WAL

struct WireFormatTests {
  private func numbers(_ message: [UInt8]) throws -> [UInt64] {
    try message.withUnsafeBytes { bytes in
      var reader = WireReader(bytes)
      var numbers: [UInt64] = []
      while let field = try reader.next() {
        switch field.value {
        case .number(let number), .fixed64(let number): numbers += [field.number, number]
        case .fixed32(let number): numbers += [field.number, UInt64(number)]
        case .bytes(let run): numbers += [field.number, UInt64(run.count)]
        }
      }
      return numbers
    }
  }

  @Test func readsWhatItWrites() throws {
    var writer = WireWriter()
    writer.write(1, 0)
    writer.write(2, .max)
    writer.write(300, [1, 2, 3])
    #expect(try numbers(writer.bytes) == [1, 0, 2, .max, 300, 3])
    #expect(try numbers(bytes("09 0100000000000000 15 02000000")) == [1, 1, 2, 2])
  }

  @Test func refusesWhatIsNoMessage() {
    #expect(throws: WireError.truncated) { try numbers(bytes("08")) }
    #expect(throws: WireError.truncated) { try numbers(bytes("0880")) }
    #expect(throws: WireError.truncated) { try numbers(bytes("0a0201")) }
    #expect(throws: WireError.truncated) { try numbers(bytes("0affffffffffffffffff01")) }
    #expect(throws: WireError.truncated) { try numbers(bytes("09 01")) }
    #expect(throws: WireError.overlongNumber) { try numbers(bytes("08 ffffffffffffffffff02")) }
    #expect(throws: WireError.overlongNumber) { try numbers(bytes("08 8080808080808080808001")) }
    #expect(throws: WireError.illegalField(0)) { try numbers(bytes("0001")) }
    #expect(throws: WireError.illegalField(1)) { try numbers(bytes("0b")) }
  }
}
