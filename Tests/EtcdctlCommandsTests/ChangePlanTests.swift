import EtcdAPI
import Testing

@testable import EtcdctlCommands

/// Plans of changes to many keys, without a server.
@Suite struct ChangePlanTests {
  private struct Pairs: PairSource {
    var keys: ArraySlice<String>

    mutating func next() -> Mvccpb_KeyValue? {
      keys.popFirst().map { key in .with { $0.key = Array(key.utf8) } }
    }
  }

  private func joined(_ left: [String], _ right: [String], _ prefixes: (Int, Int) = (0, 0)) async throws -> [String] {
    var pairs = SideBySide(Pairs(keys: left[...]), Pairs(keys: right[...]), ignoring: prefixes)
    func text(_ pair: Mvccpb_KeyValue?) -> String { pair.map { String(decoding: $0.key, as: UTF8.self) } ?? "-" }
    var lines: [String] = []
    while let (one, other) = try await pairs.next() { lines.append("\(text(one)) \(text(other))") }
    return lines
  }

  @Test func twoSourcesAreWalkedSideBySide() async throws {
    #expect(try await joined([], []) == [])
    #expect(try await joined(["a", "b"], []) == ["a -", "b -"])
    #expect(try await joined(["b", "c"], ["a", "b", "bb", "d"]) == ["- a", "b b", "- bb", "c -", "- d"])
    #expect(try await joined(["x/", "x/a"], ["yy/", "yy/b"], (2, 3)) == ["x/ yy/", "x/a -", "- yy/b"])
  }

  private func step(_ key: String, size: Int = 1, expected: Int64? = 1, writes: Int = 1) -> ChangeStep {
    let key = Array(key.utf8)
    let value = [UInt8](repeating: 0, count: size)
    let write = KeyWrite(key: key, operation: .put(value: value, lease: 0), expected: expected)
    return ChangeStep(
      planned: PlannedKey(action: .put, key: key, modRevision: 1), writes: Array(repeating: write, count: writes))
  }

  /// A batch with the first of these steps that fit, and how many those are.
  private func batch(_ steps: [ChangeStep], limit: UInt = 0) -> (batch: ChangeBatch, count: Int) {
    var batch = ChangeBatch(limit: limit)
    let count = steps.prefix { batch.add($0) }.count
    return (batch, count)
  }

  @Test func aBatchIsATransactionThatServersAccept() {
    let small = batch((0..<9).map { step("\($0)") }, limit: 5)
    #expect(small.count == 5 && small.batch.planned.count == 5)
    #expect(small.batch.request.success.count == 5 && small.batch.request.compare.count == 5)
    #expect(batch((0..<9).map { step("\($0)", writes: 2) }, limit: 5).count == 2)
    #expect(batch([step("too large for any server", size: 3_000_000), step("small")]).count == 1)
    let full = batch((0..<3000).map { step(String(repeating: "k", count: 200) + "\($0)", size: 700) }).batch
    #expect((1_000_000...1_400_000).contains(full.request.serializedBytes().count))
  }

  @Test func theKeyThatHasChangedIsNamed() {
    let expected: KeyValuePairs<String, Int64?> = ["any": nil, "a": 3, "b": 0, "c": 5]
    let batch = batch(expected.map { step($0, expected: $1) }).batch
    func failure(_ revisions: [Int64]) -> Failure {
      let answers = revisions.map { revision in
        Etcdserverpb_ResponseOp.with {
          $0.responseRange.kvs = revision == 0 ? [] : [.with { $0.modRevision = revision }]
        }
      }
      return batch.failure(.with { $0.responses = answers })
    }
    #expect(failure([3, 8, 5]).message == "the key \"b\" was created meanwhile (mod revision 8)")
    #expect(failure([3, 0, 9]).message == "the key \"c\" was changed meanwhile (mod revision 9, it was 5)")
    #expect(failure([0, 8, 9]).message == "the key \"a\" was deleted meanwhile")
    #expect(failure([]) == Failure("a key was changed meanwhile", .conditionFailed))
  }

  private func text(_ value: [UInt8], key: String = "k") throws -> EditableText {
    try EditableText(
      .with {
        $0.key = Array(key.utf8)
        $0.value = value
      })
  }

  @Test func aFileHasASuffix() throws {
    for (key, value, name) in [
      ("/a/b", "{}", "b.json"), ("/a/b.json", "{}", "b.json"), ("/a/b.json", "x", "b.json"), ("/", "x", "value.txt"),
      ("/a/..", "x", "value.txt"), ("/a/b:c", "key: x", "b_c.yaml"), ("/a/b", "see: http://x", "b.yaml"),
      ("/a/b", "http://x: 1", "b.txt"), ("/a/b", "", "b.txt"), ("/a/b.com", #"{"a":1}"#, "b.com.json"),
      ("/a/b.c-d", "x", "b.c-d"), ("/a/b.", "x", "b..txt"), ("/a/b", "- x", "b.yaml"), ("/a/b", "# only", "b.txt"),
    ] {
      #expect(try text(Array(value.utf8), key: key).fileName == name, "\(key) \(value)")
    }
    #expect(try text([], key: String(repeating: "k", count: 300)).fileName.utf8.count == 104)
  }

  @Test func aDamagedObjectIsNotEdited() {
    #expect(throws: Failure.self) { try text(Array("k8s\0".utf8) + [0xff]) }
    #expect(throws: Failure.self) { try text([0xd9, 0xd9, 0xf7, 0xa0]) }
  }
}
