import Foundation
import TestSupport
import Testing

/// `export`, and what `import` makes of it elsewhere.
@Suite(.timeLimit(.minutes(3))) struct ExportTests {
  private func servers() async throws -> (EtcdServer, EtcdServer) {
    try await (EtcdServer.start(.init(.any())), EtcdServer.start(.init(.any())))
  }

  /// Often what is special: a newline, a quote, what is no UTF-8.
  private static let special: [UInt8] = [0, 0x0A, 0x22, 0x5C, 0x7F, 0x80, 0xC3, 0xFF]

  private static func random(_ generator: inout SeededGenerator, _ lengths: ClosedRange<Int>) -> [UInt8] {
    (0..<Int.random(in: lengths, using: &generator)).map { _ in
      let byte = UInt8.random(in: 0...0xFF, using: &generator)
      return byte < 0x80 ? special[Int(byte % 8)] : .random(in: 0...0xFF, using: &generator)
    }
  }

  @Test(arguments: EtcdRelease.all) func everyByteArrives(release: EtcdRelease) async throws {
    let source = try await EtcdServer.start(.init(release))
    let destination = try await EtcdServer.start(.init(release))
    defer { for server in [source, destination] { server.stop() } }
    var generator = SeededGenerator()
    var pairs: [[UInt8]: [UInt8]] = [[0xFF]: [], [0x0A]: [0xFF], Array("text".utf8): Array("more\ntext".utf8)]
    for _ in 0..<500 { pairs[Self.random(&generator, 1...12)] = Self.random(&generator, 0...300) }
    let lines = pairs.map { ExportLines.pair($0, $1) }.joined()
    let import1 = try await Etcdctl.built(for: source).run(["import"], stdin: lines)
    #expect(
      import1.text == "created \(pairs.count), changed 0, unchanged 0, conflicts 0, deleted 0\n", "\(import1.stderr)")
    let export = try await Etcdctl.built(for: source).run(["export"])
    #expect((export.status, export.stderr, export.lines.count) == (0, "", pairs.count + 2))
    let import2 = try await Etcdctl.built(for: destination).run(["import"], stdin: export.text)
    #expect(import2.text == import1.text, "\(import2.stderr)")
    let there = try await everything("", on: destination)
    #expect(there.count == pairs.count)
    #expect(Set(there) == Set(pairs.map { [Data($0).base64EncodedString(), Data($1).base64EncodedString()] }))
    #expect(there == (try await everything("", on: source)))
    let diff = try await Etcdctl.built(for: source).run(["diff", "@", "endpoints:\(destination.endpoints)"])
    #expect(diff == Outcome())
  }

  /// Many small values make long pages, and then come large ones.
  @Test func memoryDoesNotGrowWithTheValues() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let directory = try TemporaryDirectory("export")
    let large = String(repeating: "x", count: 10_000)
    let lines = (10_000..<36_000).map { ExportLines.pair("\($0)", $0 < 30_000 ? "small" : large) }
    let file = try directory.write(Array(ExportLines.export(lines).utf8), to: "all.jsonl")
    let etcdctl = Etcdctl.built(for: server)
    #expect(try await etcdctl.run(["import", file], timeout: .seconds(60)).status == 0)
    let shell = Etcdctl(executable: "/bin/sh").adding(etcdctl.environment)
    for words in [["export"], ["diff", "@", "endpoints:\(server.endpoints)"]] {
      let child = try shell.start(["-c", #"exec "$@" > /dev/null"#, "sh", etcdctl.executable] + words)
      #expect(try await child.finish(timeout: .seconds(60)).status == 0)
      #expect(child.peakMemory > 0)
      #expect(child.peakMemory < 64 << 20)
    }
  }

  @Test func recordsAreThoseOfGet() async throws {
    let (source, destination) = try await servers()
    defer { for server in [source, destination] { server.stop() } }
    let etcdctl = Etcdctl.built(for: source)
    for key in ["/a/1", "/a/2", "/b/1"] { _ = try await etcdctl.run(["put", key, #"{"json":true}"#]) }
    let export = try await etcdctl.run(["export", "/a/"])
    let get = try await etcdctl.run(["get", "--prefix", "/a/", "-w", "jsonl", "--decode", "none"])
    #expect(Array(export.lines[1...2]) == get.lines)
    let head = #""revision":4,"range_begin":"/a/","range_end":"/a0"}"#
    #expect(
      export.lines[0].hasPrefix(#"{"type":"export","format":1,"cluster_id":""#) && export.lines[0].hasSuffix(head))
    #expect(export.lines.last == #"{"type":"end","keys":2}"#)
    #expect(
      try await etcdctl.run(["export", "/a/2", "/b/2", "-w", "jsonl"]).lines[1...].map { $0.prefix(13) }
        == [#"{"key":"/a/2""#, #"{"key":"/b/1""#, #"{"type":"end""#])
    #expect(try await etcdctl.run(["export", "--rev", "3"]).lines.count == 4)
    let import1 = try await Etcdctl.built(for: destination).run(["import"], stdin: get.text)
    #expect(import1.text == "created 2, changed 0, unchanged 0, conflicts 0, deleted 0\n")
    for format in ["table", "json", "simple", "yaml", "protobuf", "fields"] {
      let refused = try await etcdctl.run(["export", "-w", format], environment: ["ETCDCTL_ENDPOINTS": "127.0.0.1:1"])
      #expect(refused.status == 4)
      #expect(refused.errorLine == "Error: \(format) not supported as output format: choose jsonl")
    }
  }

  @Test func aCompactedRevisionIsNoExport() async throws {
    let source = try await EtcdServer.start(.init(.any()))
    defer { source.stop() }
    let etcdctl = Etcdctl.built(for: source)
    for value in ["1", "2", "3"] { _ = try await etcdctl.run(["put", "key", value]) }
    _ = try await etcdctl.run(["compact", "3"])
    let export = try await etcdctl.run(["export", "--rev", "2"])
    #expect((export.text, export.status) == ("", 1))
    #expect(export.errorLine?.contains("required revision has been compacted") == true)
  }

  @Test func leasesAreGrantedAnew() async throws {
    let (source, destination) = try await servers()
    defer { for server in [source, destination] { server.stop() } }
    let etcdctl = Etcdctl.built(for: source)
    let lease = try await etcdctl.grantLease().record
    for key in ["a", "b"] { _ = try await etcdctl.run(["put", key, "leased", "--lease", lease]) }
    _ = try await etcdctl.run(["put", "c", "kept"])
    let export = try await etcdctl.run(["export"])
    #expect(export.lines[1].contains(#""lease":"\#(lease)","lease_ttl_seconds":"#))
    #expect(!export.lines[3].contains("lease"))
    let target = Etcdctl.built(for: destination)
    let imported = try await target.run(["import"], stdin: export.text)
    #expect((imported.status, imported.stderr) == (0, ""))
    let leases = try await target.run(["lease", "list"]).lines
    #expect(leases.count == 2 && leases[0] == "found 1 leases")
    let keys = try await target.run(["lease", "timetolive", leases[1], "--keys"]).text
    #expect(keys.contains(/attached keys\(\[(a b|b a)\]\)/))
    let time = try #require(keys.firstMatch(of: /granted with TTL\((\d+)s\)/).flatMap { Int($0.output.1) })
    #expect((500...600).contains(time))
    // Without a TTL in the input, or with one that has run out, there is no lease to grant.
    let gone =
      #"{"key":"d","value":"","lease":"1f","lease_ttl_seconds":0}"# + "\n" + #"{"key":"e","value":"","lease":"1f"}"#
    let without = try await target.run(["import"], stdin: gone)
    #expect(without.text == "created 2, changed 0, unchanged 0, conflicts 0, deleted 0\n")
    #expect(without.stderr == "warning: 2 keys are without their lease: it no longer existed, or its TTL is unknown\n")
    #expect(try await target.run(["lease", "list"]).lines == leases)
  }

  /// Keys of one lease may be far apart in an export.
  @Test func aLeaseMayExpireDuringAnImport() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    let child = try etcdctl.start(["import"])
    child.write(#"{"key":"a","value":"","lease":"1f","lease_ttl_seconds":1}"# + "\n")
    for expected in ["found 1 leases", "found 0 leases"] {
      while try await etcdctl.run(["lease", "list"]).lines.first != expected {}
    }
    child.write(#"{"key":"b","value":"","lease":"1f","lease_ttl_seconds":1}"# + "\n")
    child.write(ExportLines.pair("c", "v") + ExportLines.pair("d", "v"))
    child.closeInput()
    let outcome = try await child.finish()
    #expect((outcome.status, outcome.text) == (0, "created 2, changed 0, unchanged 0, conflicts 0, deleted 0\n"))
    #expect(outcome.stderr == "warning: 2 keys were not written: their lease has expired during the import\n")
    #expect(try await etcdctl.run(["get", "", "--prefix", "--keys-only"]).lines == ["c", "d"])
  }

  @Test func aBackupIsRestoredInPart() async throws {
    let (source, destination) = try await servers()
    defer { for server in [source, destination] { server.stop() } }
    let directory = try TemporaryDirectory("export")
    let etcdctl = Etcdctl.built(for: source)
    for key in ["/app/a", "/app/b", "/other/c"] { _ = try await etcdctl.run(["put", key, "value of \(key)"]) }
    _ = try await etcdctl.run(["del", "/app/b"])
    #expect(try await etcdctl.run(["snapshot", "save", directory.file()]).status == 0)
    let offline = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": "127.0.0.1:1"])
    let export = try await offline.run(["export", "--from-snapshot", directory.file(), "/app/"])
    #expect(export.lines.count == 3 && export.lines[1].hasPrefix(#"{"key":"/app/a","value":"value of /app/a","#))
    #expect(
      try await offline.run(["export", "--from-snapshot", directory.file(), "/app/", "--rev", "4"]).lines.count == 4)
    let target = Etcdctl.built(for: destination)
    #expect(
      try await target.run(["import"], stdin: export.text).lines == [
        "created 1, changed 0, unchanged 0, conflicts 0, deleted 0"
      ])
    #expect(try await target.run(["get", "", "--prefix"]).lines == ["/app/a", "value of /app/a"])
    // The file in standard input, and the file in a program's output.
    let piped = Etcdctl(executable: "/bin/bash").adding(["ETCDCTL": Etcdctl.built.executable])
    let pipe = try await piped.run(
      [
        "-c",
        "$ETCDCTL export --from-snapshot - /other/ < \(directory.file()) | $ETCDCTL import --endpoints \(destination.endpoints)",
      ])
    #expect(pipe.text == "created 1, changed 0, unchanged 0, conflicts 0, deleted 0\n", "\(pipe.stderr)")
  }
}
