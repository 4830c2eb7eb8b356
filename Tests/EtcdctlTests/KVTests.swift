import TestSupport
import Testing

/// `put`, `get` and `del`.
@Suite(.timeLimit(.minutes(2))) struct KVTests {
  private func client() async throws -> Etcdctl { Etcdctl.built(for: try await EtcdServer.plain()) }

  @Test func storesAndPrints() async throws {
    let client = try await client()
    #expect(try await client.run(["put", "/kv/one", "first"]) == Outcome(stdout: "OK\n"))
    #expect(try await client.run(["put", "/kv/one", "second", "--prev-kv"]) == Outcome(stdout: "OK\n/kv/one\nfirst\n"))
    #expect(try await client.run(["get", "/kv/one"]) == Outcome(stdout: "/kv/one\nsecond\n"))
    #expect(try await client.run(["get", "/kv/one", "--hex"]).text.hasPrefix(#"\x2f\x6b\x76"#))
    #expect(try await client.run(["get", "/kv/one", "--print-value-only"]) == Outcome(stdout: "second\n"))
    #expect(try await client.run(["get", "/kv/none"]) == Outcome())
    #expect(try await client.run(["del", "/kv/one", "--prev-kv"]) == Outcome(stdout: "1\n/kv/one\nsecond\n"))
    #expect(try await client.run(["del", "/kv/one"]) == Outcome(stdout: "0\n"))
  }

  @Test func bytesStayBytes() async throws {
    let client = try await client()
    let key = Array("/kv/bytes/".utf8) + [0xFF, 0x0A, 0xC3]
    let value: [UInt8] = [0, 0xFE, 0x80, 0x22, 0x0A]
    let stored = try await client.run(bytes: [Array("put".utf8), key], stdin: value)
    #expect(stored == Outcome(stdout: "OK\n"))
    let read = try await client.run(bytes: [Array("get".utf8), key])
    #expect(read.stdout == key + [0x0A] + value + [0x0A])
  }

  @Test func aValueCanComeFromStandardInput() async throws {
    let client = try await client()
    #expect(try await client.run(["put", "/kv/stdin"], stdin: "two\nlines\n") == Outcome(stdout: "OK\n"))
    #expect(try await client.run(["get", "/kv/stdin"]) == Outcome(stdout: "/kv/stdin\ntwo\nlines\n\n"))
    let empty = try await client.run(["put", "/kv/stdin"], stdin: "")
    #expect(empty.status == 128)
  }

  @Test(arguments: EtcdRelease.all) func printsAsTheRealOne(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    for (key, value) in [("a", "1"), ("a<b>", "2\u{2028}"), ("b", ""), ("c\u{7F}", "ü"), ("d", "x")] {
      _ = try await client.run(["put", "--", key, value])
    }
    for format in ["simple", "json", "fields", "protobuf", "table"] {
      for words in [
        ["get", "a", "d"], ["get", "", "--prefix"], ["get", "b", "--from-key", "--limit=2"], ["get", "none"],
        ["get", "a", "--prefix", "--keys-only"], ["get", "", "--prefix", "--sort-by=VERSION", "--order=DESCEND"],
        ["get", "a", "--rev=2"], ["get", "a", "--hex"],
      ] {
        try await expectSame(words + ["-w", format], on: server)
      }
    }
    try await expectSame(["get", "a", "--rev=999"], on: server)
    try await expectSame(["get", "a", "--consistency=x"], on: server)
    try await expectSame(["put", "k", "v", "--lease=1234"], on: server)
    try await expectSame(["put", "absent", "--ignore-value"], on: server)
    try await expectSame(["put", "", "v"], on: server)
  }

  @Test func pagesMakeOneAnswer() async throws {
    let server = try await EtcdServer.start(.init(try .any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    for number in 1...7 { _ = try await client.run(["put", "/kv/pages/\(number)", "value \(number)"]) }
    for format in ["simple", "json", "fields", "protobuf"] { try await comparePages(format, client) }
  }

  private func comparePages(_ format: String, _ client: Etcdctl) async throws {
    let words = ["get", "/kv/pages/", "--prefix", "-w", format]
    let whole = try await client.run(words)
    for pages in [["--page-size=1"], ["--page-size=3"], ["--page-size=7"], ["--page-size=100"], ["--stream"]] {
      #expect(try await client.run(words + pages).stdout == whole.stdout, "\(pages)")
    }
    let limited = try await client.run(words + ["--limit=4"])
    #expect(try await client.run(words + ["--limit=4", "--page-size=3"]).stdout == limited.stdout)
    let sorted = try await client.run(words + ["--order=DESCEND"])
    #expect(try await client.run(words + ["--order=DESCEND", "--page-size=2"]).stdout == sorted.stdout)
  }

  @Test func aLargeValuePassesThroughWhole() async throws {
    let server = try await EtcdServer.start(.init(try .any(), flags: ["--max-request-bytes=12000000"]))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    let value = [UInt8]((0..<9_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 7) })
    let words = ["put", "large", "--max-request-bytes=11000000"].map { Array($0.utf8) }
    #expect(try await client.run(bytes: words, stdin: value) == Outcome(stdout: "OK\n"))
    #expect(try await client.run(["get", "large"]).stdout == Array("large\n".utf8) + value + [0x0A])
    for format in ["json", "fields", "protobuf"] {
      try await expectSame(["get", "large", "-w", format], on: server)
    }
    let refused = try await client.run(["get", "large", "--max-recv-bytes=1000000", "--max-request-bytes=1000"])
    #expect(refused.status == 1)
    #expect(refused.errorLine?.contains("1000000") == true, "\(refused.stderr)")
  }

  @Test func aClosedPipeEndsQuietly() async throws {
    let client = try await client()
    let value = String(repeating: "x", count: 100_000)
    for number in 1...20 { _ = try await client.run(["put", "/kv/pipe/\(number)"], stdin: value) }
    let child = try client.start(["get", "/kv/pipe/", "--prefix"])
    child.closeOutput()
    let outcome = try await child.finish()
    #expect(outcome.status == 0)
    #expect(outcome.stderr == "")
  }

  @Test(arguments: [
    (["get"], 128), (["get", "a", "b", "--prefix"], 128), (["get", "a", "--prefix", "--from-key"], 128),
    (["get", "a", "--keys-only", "--count-only"], 128), (["get", "a", "--count-only"], 128),
    (["get", "a", "-w", "json", "--print-value-only"], 128), (["get", "a", "--order=SIDEWAYS"], 4),
    (["get", "a", "--sort-by=AGE"], 4), (["get", "a", "--limit=many"], 1), (["get", "a", "-w", "table"], 4),
    (["get", "a", "--min-mod-rev=3", "--max-mod-rev=2"], 4), (["get", "a", "--page-size=-1"], 128),
    (["put"], 128), (["put", "k", "v", "--lease=zz"], 128), (["put", "k", "v", "--ignore-value"], 128),
    (["del"], 128), (["del", "a", "b", "c"], 128), (["del", "a", "b", "--prefix"], 128),
    (["del", "a", "-w", "table"], 4),
  ]) func failuresHaveTheirStatus(words: [String], status: Int) async throws {
    let outcome = try await client().run(words)
    #expect(outcome.status == Int32(status), "\(outcome)")
    #expect(outcome.errorLine != nil)
  }

  @Test func aFormatIsRefusedBeforeAnythingIsDone() async throws {
    let client = try await client()
    _ = try await client.run(["put", "/kv/kept", "v"])
    #expect(try await client.run(["del", "/kv/kept", "-w", "table"]).status == 4)
    #expect(try await client.run(["get", "/kv/kept"]) == Outcome(stdout: "/kv/kept\nv\n"))
  }
}
