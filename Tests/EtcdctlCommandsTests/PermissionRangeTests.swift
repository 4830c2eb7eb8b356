import CommandModel
import EtcdClient
import Testing

@testable import EtcdctlCommands

@Suite struct PermissionRangeTests {
  private func range(_ words: [Word], prefix: Bool = false, fromKey: Bool = false) throws(UsageError) -> KeyRange {
    var options = PermissionRange()
    options.prefix = prefix
    options.fromKey = fromKey
    return try options.range(of: words[...])
  }

  @Test func rangesOfAKey() throws {
    #expect(try range(["a"]) == KeyRange(key: Array("a".utf8)))
    #expect(try range(["a", ""]) == KeyRange(key: Array("a".utf8)))
    #expect(try range(["a", "c", "x"]) == KeyRange(key: Array("a".utf8), rangeEnd: Array("c".utf8)))
    #expect(try range(["a"], prefix: true) == KeyRange(key: Array("a".utf8), rangeEnd: Array("b".utf8)))
    #expect(try range([Word([0xff])], prefix: true) == KeyRange(key: [0xff], rangeEnd: [0]))
    #expect(try range(["a"], fromKey: true) == KeyRange(key: Array("a".utf8), rangeEnd: [0]))
  }

  @Test func rangesOfTheEmptyKey() throws {
    #expect(try range([""]) == KeyRange(key: [0]))
    #expect(try range(["", "x"]) == KeyRange(key: [0]))
    #expect(try range([""], prefix: true) == KeyRange(key: [0], rangeEnd: [0]))
    #expect(try range(["", "x"], fromKey: true) == KeyRange(key: [0], rangeEnd: [0]))
  }

  @Test(arguments: [
    (["a"], true, true), (["a", "b"], true, false), (["a", "b"], false, true), (["", "b"], true, true),
  ])
  func contradictions(words: [String], prefix: Bool, fromKey: Bool) {
    #expect(throws: UsageError.self) { try range(words.map { Word($0) }, prefix: prefix, fromKey: fromKey) }
  }
}

@Suite struct MemberArgumentTests {
  @Test func idsAreHexadecimal() throws {
    #expect(try MemberID.parse("0") == 0)
    #expect(try MemberID.parse("fFfFffffFFFFffff") == .max)
    #expect(try MemberID.parse("0000000000000000001") == 1)
  }

  @Test(arguments: ["", "g", "0x1", "+1", "-1", " 1", "1_0", "10000000000000000", "١"])
  func otherIds(text: String) {
    #expect(throws: UsageError.self) { try MemberID.parse(Word(text)) }
  }

  @Test func addressesAreSeparatedByCommas() throws {
    let urls = ["http://a:1", " https://[::1]:2", "unix://x/y"]
    #expect(try PeerURLs.parse(Word(urls.joined(separator: ","))) == urls)
  }

  @Test(arguments: ["a:1", "http://a:1,", "http://a:1/", "https://a", "http://[::1]", "unix:x"])
  func otherAddresses(text: String) {
    #expect(throws: Failure.self) { try PeerURLs.parse(Word(text)) }
  }
}
