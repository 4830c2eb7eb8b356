import CommandModel
import EtcdClient
import Testing

@testable import EtcdctlCommands

/// Looking around among keys, without a server.
@Suite struct KeySearchTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test(arguments: [
    ("/r/dir0/ns0/x", "/r/dir0/", "/r/"), ("/r/node-09/status", "/r/node-09/", "/r/"), ("a/b", "a/", ""),
    ("/r/\u{ff}/x", "/r/\u{ff}/", "/r/"), ("/r//x", "/r//", "/r/"), ("/r/a::b::c", "/r/a::", "/r/"),
  ]) func rangesAreAdjacentAndEndWithTheWholeOne(key: String, skipped: String, base: String) {
    let range = KeyRange.prefix(bytes(base))
    let ends = KeySearch(after: bytes(key), skipping: bytes(skipped).count, in: range).ends
    var start = KeyRange.prefixEnd(bytes(skipped))
    for end in ends {
      #expect(KeyRange.precedes(start, end))
      start = end
    }
    #expect(ends.last == range.rangeEnd)
    #expect(ends.count < 40)
  }

  @Test func theFirstRangesHoldTheKeysThatFollowMostOften() {
    func first(after key: String, _ skipped: String, finding next: String) -> Int? {
      let range = KeyRange.prefix(bytes("/r/"))
      let ends = KeySearch(after: bytes(key), skipping: bytes(skipped).count, in: range).ends
      return ends.firstIndex { bytes(next).lexicographicallyPrecedes($0) }
    }
    // Nothing but the next directory's first key is in the range that finds it.
    let ends = KeySearch(after: bytes("/r/d0/k0"), skipping: 6, in: .prefix(bytes("/r/"))).ends
    #expect(ends.contains(bytes("/r/d1/k0\0")))
    #expect((first(after: "/r/d0/k0", "/r/d0/", finding: "/r/d1/k0") ?? .max) < 2)
    #expect((first(after: "/r/d0/k0004", "/r/d0/", finding: "/r/d1/k0005") ?? .max) < 3)
    #expect((first(after: "/r/pods/a/b", "/r/pods/", finding: "/r/podtemplates/a/b") ?? .max) < 12)
  }

  // MARK: Walking

  private struct Keys: KeyCursor {
    var keys: ArraySlice<[UInt8]>
    let skips: Skips

    final class Skips: @unchecked Sendable {  // used by one task
      var prefixes: [String] = []
    }

    mutating func next() -> KeyHead? { keys.popFirst().map { KeyHead(key: $0, modRevision: 1, valueLength: 2) } }

    mutating func skip(past prefix: [UInt8]) {
      skips.prefixes.append(String(decoding: prefix, as: UTF8.self))
      keys = keys.drop { $0.starts(with: prefix) }
    }
  }

  private func walk(
    _ keys: [String], prefix: String = "", delimiter: String = "/", depth: Int
  ) async throws -> (entries: [String], skips: [String]) {
    let skips = Keys.Skips()
    var cursor: any KeyCursor = Keys(keys: keys.map(bytes)[...], skips: skips)
    var entries: [String] = []
    try await Level(prefix: bytes(prefix), delimiter: bytes(delimiter)).walk(&cursor, depth: depth) { entry in
      let name = String(decoding: entry.key[entry.nameStart...], as: UTF8.self)
      entries.append("\(entry.depth)\(entry.isDirectory ? "d" : "k") \(name)")
    }
    return (entries, skips.prefixes)
  }

  @Test func directoriesAreEnteredAsDeepAsAsked() async throws {
    let keys = ["/a", "/a/", "/a/b", "/a/b/c", "/a/b/d", "/a//x", "/b/c/d", "c"]
    let top = try await walk(keys, depth: 1)
    #expect(top.entries == ["0d /", "0k c"])
    #expect(top.skips == ["/"])
    let two = try await walk(keys, depth: 2)
    #expect(two.entries == ["0d /", "1k a", "1d a/", "1d b/", "0k c"])
    let all = try await walk(["/a/b/c", "/a/b/d", "/a/e", "/b/c/d"], depth: 0)
    #expect(
      all.entries == ["0d /", "1d a/", "2d b/", "3k c", "3k d", "2k e", "1d b/", "2d c/", "3k d"])
    #expect(all.skips.isEmpty)
  }

  @Test func delimitersMayHaveSeveralCharacters() async throws {
    let found = try await walk(["a::b::c", "a::b:d", "a:b"], delimiter: "::", depth: 1)
    #expect(found.entries == ["0d a::", "0k a:b"])
    #expect(Level(prefix: bytes("a::"), delimiter: bytes("::")).base == bytes("a::"))
    #expect(Level(prefix: bytes("a:"), delimiter: bytes("::")).base == bytes("a:::"))
  }

  @Test func usageIsKnownWhenADirectoryIsComplete() {
    var account = UsageAccount(Level(prefix: bytes("/"), delimiter: bytes("/")), depth: 2)
    func add(_ key: String) -> [String] {
      account.add(KeyHead(key: bytes(key), modRevision: 1, valueLength: 10)).map(text)
    }
    func text(_ usage: DiskUsage) -> String {
      "\(String(decoding: usage.prefix, as: UTF8.self)) \(usage.keys) \(usage.keyBytes) \(usage.valueBytes)"
    }
    #expect(add("/a/b/c") == [])
    #expect(add("/a/b/d/e") == [])
    #expect(add("/a/f") == ["/a/b/ 2 14 20"])
    #expect(add("/g") == ["/a/ 3 18 30"])
    #expect(account.close(to: 0).isEmpty)
    #expect(text(account.total) == "/ 4 20 40")
  }

  @Test func theLargestAreKept() {
    var largest = LargestUsages(limit: 3)
    for number in 0..<5000 {
      var usage = DiskUsage(prefix: bytes("\(number % 2500)"))
      usage.add(KeyHead(key: [], modRevision: 1, valueLength: number % 2500))
      largest.add(usage)
    }
    #expect(largest.sorted.map(\.valueBytes) == [2499, 2499, 2498])
  }

  // MARK: Patterns

  @Test(arguments: [
    ("web-*", "/pods/default/web-1", true), ("web-*", "/pods/web-1/x", false), ("default/*", "/pods/default/web", true),
    ("default/*", "/pods/prod/web", false), ("[a-c]?", "/x/b1", true), ("*", "", true), ("a/b", "b", false),
    ("?", "/x/\0", true), ("?b", "/x/\0b", true),
  ]) func shellPatternsAreForSegments(pattern: String, key: String, matches: Bool) {
    #expect(SegmentPattern(Word(pattern), delimiter: bytes("/")).matches(bytes(key)) == matches)
  }

  @Test func regularExpressionsMatchAnyBytes() throws {
    let expression = try RegularExpression("b+c$", of: "regex")
    #expect(expression.matches([0, 0xff] + bytes("abbc")))
    #expect(!expression.matches(bytes("abbc") + [0]))
    #expect(try RegularExpression("^$", of: "regex").matches([]))
    #expect(throws: UsageError.self) { try RegularExpression("a[", of: "regex") }
  }

  @Test(arguments: [
    ("", "empty"), ("text\n", "text"), ("{\"a\":1}", "json"), ("[1]", "json"), ("{a}", "text"), ("---\na: 1\n", "yaml"),
    ("\u{1b}[0m", "binary"), ("k8s:enc:aescbc:v1:key1:xyz", "encrypted"), ("k8s\0zz", "damaged"),
    (#"{"apiVersion":"v1","kind":"Pod"}"#, "kubernetes"),
  ]) func valuesAreRecognised(value: String, kind: String) {
    #expect(ValueDescription(bytes(value)).name == kind)
  }

  @Test func compressedValuesAreRecognised() {
    #expect(ValueDescription([0x1f, 0x8b, 8]) == .gzip)
    #expect(ValueDescription([0x28, 0xb5, 0x2f, 0xfd]) == .zstd)
    #expect(ValueDescription([0xff]) == .binary)
  }
}
