import EtcdClient
import Foundation
import Testing

@testable import EtcdctlCommands

/// What `import` does with a line and a key, without a server.
@Suite struct MoveTests {
  private func record(_ line: String) throws -> ExportRecord { try ExportRecord(line: Array(line.utf8)) }

  @Test func linesAreRecords() throws {
    #expect(
      try record(#"{"key":"a","value_b64":"/wA=","lease":"ffffffffffffffff","lease_ttl_seconds":60}"#)
        == .pair(ExportedPair(key: [0x61], value: [0xFF, 0], lease: -1, timeToLive: 60)))
    #expect(
      try record(#"{"type":"export","format":1,"revision":7,"range_begin":"a","range_end_b64":"/w=="}"#)
        == .begin(ExportHeader(range: KeyRange(key: [0x61], rangeEnd: [0xFF]), revision: 7)))
    #expect(try record(#"{"type":"end","keys":3}"#) == .end(keys: 3))
    // A key may have any fields beside, even those of other records.
    #expect(try record(#"{"type":"end","key":"a","value":""}"#) == .pair(ExportedPair(key: [0x61], value: [])))
    let text = #"{"key":"\u0000\"\\\/\b\f\n\r\t\u00e9é\ud83d\ude00","value":""}"#
    #expect(
      try record(text) == .pair(ExportedPair(key: Array("\0\"\\/\u{8}\u{C}\n\r\téé😀".utf8), value: [])))
  }

  @Test func base64IsRead() {
    for count in 0..<40 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 89 &+ count) }
      #expect(base64Decoded(Array(Data(bytes).base64EncodedString().utf8)) == bytes)
    }
    for wrong in ["A", "AA", "AAA", "AB==", "AAB=", "====", "=AAA", "A===", "AA=A", "AA==AAAA", "AA\n=", "AA-_"] {
      #expect(base64Decoded(Array(wrong.utf8)) == nil, "\(wrong)")
    }
  }

  @Test func prefixesAreMapped() throws {
    func mapping(_ prefix: String, _ stripped: String, _ added: String) -> KeyMapping {
      KeyMapping(prefix: Array(prefix.utf8), stripped: Array(stripped.utf8), added: Array(added.utf8))
    }
    func target(_ mapping: KeyMapping, _ key: String) throws -> String? {
      try mapping.target(of: Array(key.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(try target(mapping("", "", ""), "k") == "k")
    #expect(try target(mapping("/a/", "/a/", "/b/"), "/a/k") == "/b/k")
    #expect(try target(mapping("/a/", "/a/", ""), "/c/k") == nil)
    #expect(throws: LineFault.self) { try target(mapping("", "/a/", ""), "/c/k") }
    #expect(throws: LineFault.self) { try target(mapping("", "/a/", ""), "/a/") }
    let coverages: [(KeyMapping, KeyRange?)] = [
      (mapping("", "", ""), .prefix([])), (mapping("/a/", "", ""), .prefix(Array("/a/".utf8))),
      (mapping("/a/b/", "/a/", "x/"), .prefix(Array("x/b/".utf8))), (mapping("/a/", "/a/", ""), nil),
      (mapping("/a/", "/a/b/", "x/"), .prefix(Array("x/".utf8))), (mapping("/a/", "/a/b/", ""), nil),
      (mapping("", "", "x/"), .prefix(Array("x/".utf8))),
    ]
    for (mapping, range) in coverages { #expect(mapping.coverage == range) }
  }

  @Test func rangesCoverPrefixes() {
    let all = KeyRange.prefix([])
    let some = KeyRange.prefix([0x61])
    #expect(all.covers(all) && all.covers(some) && some.covers(some) && some.covers(.prefix([0x61, 0x62])))
    #expect(!some.covers(all) && !some.covers(.prefix([0x62])) && !KeyRange(key: [0x61]).covers(some))
    #expect(!KeyRange(key: [0x61], rangeEnd: [0x61, 0x62]).covers(some))
    #expect(!some.covers(.prefix([0xFF])) && all.covers(.prefix([0xFF])))
    #expect(some.contains([0x61]) && some.contains([0x61, 0xFF]) && !some.contains([0x62]) && all.contains([0xFF]))
  }

  @Test func whatIsThereDecides() {
    typealias Found = ImportEntry.Found
    let same = Found.present(modRevision: 5, hasValue: true)
    let other = Found.present(modRevision: 5, hasValue: false)
    let table: [(Found, ImportOverwriting, ImportStep)] = [
      (.nothingYet, .never, .write(expected: 0)), (.missing, .never, .write(expected: 0)),
      (.missing, .always, .write(expected: 0)), (same, .never, .unchanged), (same, .changed, .unchanged),
      (same, .always, .write(expected: 5)), (other, .never, .conflict(modRevision: 5)),
      (other, .changed, .write(expected: 5)), (other, .always, .write(expected: 5)),
    ]
    for (found, overwriting, step) in table {
      var put = ImportEntry([1], .put(value: [], lease: 0))
      put.found = found
      #expect(ImportStep(put, overwriting) == step)
    }
    var deletion = ImportEntry([1], .delete(modRevision: 5))
    #expect(ImportStep(deletion, .never) == .write(expected: 5))
    deletion.found = .present(modRevision: 6, hasValue: false)
    #expect(ImportStep(deletion, .always) == .conflict(modRevision: 6))
    deletion.found = .missing
    #expect(ImportStep(deletion, .always) == .gone)
  }
}
