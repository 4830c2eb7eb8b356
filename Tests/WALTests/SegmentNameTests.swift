import Testing

@testable import WAL

struct SegmentNameTests {
  @Test func namesAreTwoNumbers() {
    let name = SegmentName("0000000000000001-00000000000030d4.wal")
    #expect(name == SegmentName(sequence: 1, index: 12500))
    #expect(name?.file == "0000000000000001-00000000000030d4.wal")
    for other in [
      "0.tmp", "0000000000000001-00000000000030d4.wal.tmp", "0000000000000001_00000000000030d4.wal", "",
      "+000000000000001-00000000000030d4.wal", "000000000000001é-00000000000030d4.wa",
    ] { #expect(SegmentName(other) == nil) }
  }

  @Test func readingBeginsAtTheLastSegmentThatHoldsTheIndex() throws {
    let names = [0, 1, 2, 3].map { SegmentName(sequence: $0, index: $0 * 100) }
    #expect(try SegmentName.needed(of: names.shuffled(), after: 0) == names)
    #expect(try SegmentName.needed(of: names, after: 199) == Array(names[1...]))
    #expect(try SegmentName.needed(of: names, after: 1000) == [names[3]])
    #expect(throws: WALError(cause: .noSegment)) { try SegmentName.needed(of: [], after: 1) }
    #expect(throws: WALError(cause: .noSegment)) { try SegmentName.needed(of: Array(names[1...]), after: 1) }
    #expect(throws: WALError(cause: .missingSegment(2))) {
      try SegmentName.needed(of: [names[0], names[1], names[3]], after: 1)
    }
  }
}
