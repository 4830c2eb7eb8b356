import TestSupport
import Testing

@testable import Kubernetes

/// Custom resources in CBOR; the bytes are those of RFC 8949, appendix A.
@Suite struct CBORTests {
  private func text(_ hexadecimal: String) throws -> String {
    try Decoded([0xd9, 0xd9, 0xf7] + bytes(hexadecimal)).text
  }

  @Test(arguments: [
    ("00", "0"), ("1903e8", "1000"), ("1bffffffffffffffff", "18446744073709551615"), ("20", "-1"),
    ("3903e7", "-1000"), ("3bffffffffffffffff", "-18446744073709551616"), ("f90000", "0"), ("f98000", "-0"),
    ("f93e00", "1.5"), ("fb3ff199999999999a", "1.1"), ("fa47c35000", "100000"), ("fb7e37e43c8800759c", "1e+300"),
    ("f90001", "5.960464477539063e-8"), ("f97c00", "null"), ("f4", "false"), ("f5", "true"), ("f6", "null"),
    ("f7", "null"), ("6449455446", #""IETF""#), ("62c3bc", #""ü""#), ("4449455446", #""IETF""#),
    ("83010203", "[1,2,3]"), ("8301820203820405", "[1,[2,3],[4,5]]"), ("a0", "{}"),
    ("a26161016162820203", #"{"a":1,"b":[2,3]}"#), ("a1416101", #"{"a":1}"#),
    ("5f42010243030405ff", #""\u0001\u0002\u0003\u0004\u0005""#), ("7f657374726561646d696e67ff", #""streaming""#),
    ("9f018202039f0405ffff", "[1,[2,3],[4,5]]"), ("bf61610161629f0203ffff", #"{"a":1,"b":[2,3]}"#),
    ("c074323031332d30332d32315432303a30343a30305a", #""2013-03-21T20:04:00Z""#),
    ("d6443e3f4e45", #""Pj9ORQ==""#), ("d5443e3f4e45", #""Pj9ORQ""#), ("d7443e3f4e45", #""3e3f4e45""#),
  ]) func isWhatItSays(encoded: String, expected: String) throws {
    #expect(try text(encoded) == expected)
    // An object is a map, whatever tags it has.
    let isMap = expected.hasPrefix("{")
    #expect(try Decoded([0xd9, 0xd9, 0xf7] + bytes(encoded)).content == (isMap ? .object : .other))
  }

  @Test func theLastOfRepeatedKeysCounts() throws {
    #expect(try text("a3616101616202616103") == #"{"b":2,"a":3}"#)
    // Also in what is not shown itself.
    #expect(try text("a3" + "6161a2616101616102" + "6162a2616101616102" + "616105") == #"{"b":{"a":2},"a":5}"#)
    #expect(try text("bf6161016161026161f6ff") == #"{"a":null}"#)
  }

  @Test(arguments: [
    "", "18", "64494554", "83", "8301", "9f01", "a1", "a16161", "a10102", "1c", "ff", "0000", "5f6161ff",
  ]) func whatIsIncompleteIsRefused(encoded: String) {
    #expect(throws: DecodingFailure.self) { try text(encoded) }
  }

  @Test func deepNestingIsRefused() {
    let deep = [UInt8](repeating: 0x81, count: 100_000) + [0]
    #expect(throws: DecodingFailure.self) { try Decoded([0xd9, 0xd9, 0xf7] + deep) }
    let claims: [UInt8] = [0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]
    #expect(throws: DecodingFailure.self) { try Decoded([0xd9, 0xd9, 0xf7] + claims) }
  }
}
