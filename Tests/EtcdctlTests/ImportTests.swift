import Foundation
import TestSupport
import Testing

/// `import`: conflicts, limits, what is refused, and what is continued.
@Suite(.timeLimit(.minutes(4))) struct ImportTests {
  private func run(
    _ flags: [String], _ input: String, on server: EtcdServer, environment: [String: String] = [:]
  ) async throws -> Outcome {
    try await Etcdctl.built(for: server).run(["import"] + flags, stdin: input, environment: environment)
  }

  private func counts(_ created: Int, _ changed: Int, _ unchanged: Int, _ conflicts: Int, _ deleted: Int) -> String {
    "created \(created), changed \(changed), unchanged \(unchanged), conflicts \(conflicts), deleted \(deleted)\n"
  }

  @Test(arguments: EtcdRelease.all) func nothingIsOverwrittenUnasked(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    _ = try await etcdctl.run(["put", "b", "mine"])
    _ = try await etcdctl.run(["put", "c", "same"])
    let lines = ExportLines.pair("a", "new") + ExportLines.pair("b", "theirs") + ExportLines.pair("c", "same")
    let dry = try await run(["--dry-run"], lines, on: server)
    #expect((dry.text, dry.status) == ("dry run: " + counts(1, 0, 1, 1, 0), 7))
    #expect(try await everything("", on: server).count == 2)
    let never = try await run([], lines, on: server)
    #expect((never.text, never.status) == (counts(1, 0, 1, 1, 0), 7))
    #expect(
      never.stderr == """
        conflict: "b" has another value (mod revision 2)
        Error: 1 key has another value at the destination
        hint: --overwrite changed replaces such values

        """)
    #expect(
      try await run(["--dry-run", "--overwrite", "changed"], lines, on: server).text == "dry run: "
        + counts(0, 1, 2, 0, 0))
    #expect(try await run(["--overwrite", "changed"], lines, on: server).text == counts(0, 1, 2, 0, 0))
    #expect(try await run(["--overwrite", "changed"], lines, on: server).text == counts(0, 0, 3, 0, 0))
    #expect(try await etcdctl.run(["get", "c", "-w", "fields"]).text.contains(#""Version" : 1"#))
    #expect(try await run(["--overwrite", "always"], lines, on: server).text == counts(0, 3, 0, 0, 0))
    #expect(try await etcdctl.run(["get", "c", "-w", "fields"]).text.contains(#""Version" : 2"#))
    #expect(try await etcdctl.run(["get", "", "--prefix", "--print-value-only"]).lines == ["new", "theirs", "same"])
    let json = try await run(["-w", "json"], lines, on: server)
    #expect(json.text == #"{"created":0,"changed":0,"unchanged":3,"conflicts":0,"deleted":0,"dry_run":false}"# + "\n")
    let refused = try await run(["-w", "protobuf"], lines, on: server)
    #expect(refused.status == 4)
  }

  /// A key that comes twice is written in this order, however many transactions there are at a time.
  @Test func theLastOfSeveralRecordsOfAKeyCounts() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let lines = (0..<50).map { ExportLines.pair("key", "\($0)") + ExportLines.pair("other\($0)", "") }.joined()
    #expect(try await run(["--overwrite", "always"], lines, on: server).text == counts(51, 49, 0, 0, 0))
    #expect(try await Etcdctl.built(for: server).run(["get", "key"]).lines == ["key", "49"])
    let never = try await run([], lines, on: server)
    #expect((never.text, never.status) == (counts(0, 0, 51, 49, 0), 7))
  }

  @Test func keysAreMapped() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let lines = ["/app/a", "/app/b/c", "/lib/d"].map { ExportLines.pair($0, "v") }.joined()
    let strict = try await run(["--strip-prefix", "/app/"], lines, on: server)
    #expect(strict.status == 3)
    #expect(
      strict.errorLine
        == #"Error: standard input, line 3: the key "/lib/d" does not begin with "/app/", as --strip-prefix says"#)
    let flags = ["--prefix", "/app/", "--strip-prefix", "/app/", "--dest-prefix", "copy:"]
    #expect(try await run(flags, lines, on: server).text == counts(2, 0, 0, 0, 0))
    #expect(
      try await Etcdctl.built(for: server).run(["get", "copy", "--prefix", "--keys-only"]).lines == [
        "copy:a", "copy:b/c",
      ])
  }

  @Test func serversWithSmallLimitsAreServed() async throws {
    let server = try await EtcdServer.start(
      .init(.any(), flags: ["--max-txn-ops", "16", "--max-request-bytes", "20000"]))
    defer { server.stop() }
    let value = String(repeating: "v", count: 1500)
    let lines = (100..<600).map { ExportLines.pair("key/\($0)", value) }
    #expect(try await run([], lines.joined(), on: server).text == counts(500, 0, 0, 0, 0))
    #expect(try await everything("key/", on: server).count == 500)
    #expect(try await run([], lines.joined(), on: server).text == counts(0, 0, 500, 0, 0))
    let large = try await run([], ExportLines.pair("large", String(repeating: "v", count: 600_000)), on: server)
    #expect(large.status == 1)
    #expect(large.errorLine?.hasPrefix(#"Error: the key "large" cannot be written: "#) == true)
    let one = try await EtcdServer.start(.init(.any(), flags: ["--max-txn-ops", "1"]))
    defer { one.stop() }
    #expect(try await run([], lines.prefix(20).joined(), on: one).text == counts(20, 0, 0, 0, 0))
  }

  @Test func theDestinationBecomesAnExactCopy() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    for key in ["/a/0", "/a/2", "/a/3", "/a/9", "/b", "/"] { _ = try await etcdctl.run(["put", key, "old"]) }
    let lines = ["/a/1", "/a/2", "/a/4"].map { ExportLines.pair($0, "new") }
    let export = ExportLines.export(lines, "/a/")
    let flags = ["--prefix", "/a/", "--delete-extra", "--overwrite", "changed"]
    #expect(try await run(flags + ["--dry-run"], export, on: server).text == "dry run: " + counts(2, 1, 0, 0, 3))
    let refused: [([String], String, Int32, String)] = [
      (["--delete-extra"], export, 128, "--delete-extra needs --prefix: the keys that are to be an exact copy"),
      (
        flags, lines.joined(), 3,
        "standard input, line 1: --delete-extra needs the output of export, which says what it covers"
      ),
      (
        ["--prefix", "", "--delete-extra"], export, 3,
        #"standard input, line 2: the export does not cover all keys that begin with """#
      ),
      (
        ["--prefix", "/", "--delete-extra"], ExportLines.export([], "/a/"), 3,
        #"standard input: the export does not cover all keys that begin with "/""#
      ),
      (
        ["--prefix", "/a/", "--strip-prefix", "/a/", "--delete-extra"], export, 128,
        "--delete-extra would be about all keys: the prefix is not kept at the destination"
      ),
      (
        flags, ExportLines.export(lines.reversed(), "/a/"), 3,
        #"standard input, line 3: --delete-extra needs keys in order, and "/a/2" is not"#
      ),
    ]
    for (flags, input, status, message) in refused {
      let outcome = try await run(flags, input, on: server)
      #expect((outcome.status, outcome.errorLine) == (status, "Error: " + message))
    }
    #expect(try await etcdctl.run(["get", "/b"]).lines == ["/b", "old"])
    #expect(try await run(flags, export, on: server).status == 0)
    #expect(
      try await etcdctl.run(["get", "", "--prefix"]).lines
        == ["/", "old", "/a/1", "new", "/a/2", "new", "/a/4", "new", "/b", "old"])
    #expect(try await run(flags, ExportLines.export([], "/a/"), on: server).text == counts(0, 0, 0, 0, 3))
    #expect(try await etcdctl.run(["get", "", "--prefix", "--keys-only"]).lines == ["/", "/b"])
  }

  @Test func whatIsCutOffIsNotImported() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let directory = try TemporaryDirectory("import")
    let whole = ExportLines.export((10..<30).map { ExportLines.pair("k\($0)", "v") })
    let end = #"{"type":"end","keys":20}"# + "\n"
    for cut in [end.utf8.count, end.utf8.count + 20, 5] {
      let path = try directory.write(Array(whole.utf8.dropLast(cut)), to: "cut.jsonl")
      let file = try await run([path], "", on: server)
      #expect((file.status, file.text) == (3, ""))
      #expect(file.errorLine == "Error: \(path) is incomplete: it ends before its end record")
      #expect(try await everything("", on: server).isEmpty)
    }
    let pipe = try await run([], String(whole.dropLast(end.count)), on: server)
    #expect(pipe.status == 3)
    #expect(pipe.errorLine == "Error: standard input is incomplete: it ends before its end record")
    let missing = try await run([], ExportLines.export([ExportLines.pair("k1", "v")], keys: 2), on: server)
    #expect(missing.errorLine == "Error: standard input, line 3: there should be 2 keys, but there is 1")
    #expect(try await run([], "", on: server).errorLine?.hasPrefix("Error: standard input is empty") == true)
    #expect(try await run([directory.file("none")], "", on: server).status == 6)
    // Several exports in a row are several exports.
    #expect(try await run(["--overwrite", "changed"], whole + whole, on: server).status == 0)
  }

  static let lies: [(String, String)] = [
    ("{", "a text is expected at byte 2"), ("[]", "it is not a JSON object"),
    (#"{"key":"a","value":"b"} x"#, "it is not a JSON object"),
    (#"{"key":"a"}"#, "it has neither value nor value_b64"), (#"{"value":"a"}"#, "it has neither key nor key_b64"),
    (#"{"key":"a","key_b64":"YQ==","value":""}"#, "it has both key and key_b64"),
    (#"{"key":"a","value":"","value_b64":""}"#, "it has both value and value_b64"),
    (#"{"key":"a","key":"b","value":""}"#, "the field key is repeated"),
    (#"{"key":"","value":""}"#, "the key is empty"),
    (#"{"key_b64":"YQ","value":""}"#, "key_b64 is not base64"),
    (#"{"key_b64":"YR==","value":""}"#, "key_b64 is not base64"),
    (#"{"key":1,"value":""}"#, "a text is expected at byte 8"),
    (#"{"key":"\ud800","value":""}"#, "a text has half of a surrogate pair, which no bytes stand for"),
    (#"{"key":"a","value":"\x"}"#, "a text has an unknown escape"),
    (#"{"key":"a","value":"b"#, "it ends within a text"),
    (#"{"key":"a","value":"b","lease":"xyz"}"#, #""xyz" is no lease ID"#),
    (#"{"key":"a","value":"b","lease_ttl_seconds":1.5}"#, "1.5 is no whole number"),
    (#"{"key":"a","value":"b","other":tru}"#, "it is not a JSON object"),
    (
      #"{"key":"a","object":{"kind":"Pod"}}"#,
      "it has the field object instead of the value as it is stored; get needs --decode none"
    ),
    (#"{"type":"other"}"#, #""other" is an unknown type of record"#),
    (#"{"type":"end","keys":0}"#, "an export ends that has not begun"),
    (#"{"type":"export","format":2}"#, "it is an export in a format that this version does not know"),
  ]

  @Test func liesAreRefused() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    for (line, reason) in Self.lies {
      let outcome = try await run([], "\n" + line + "\n", on: server)
      #expect(outcome.status == 3)
      #expect(outcome.errorLine == "Error: standard input, line 2: \(reason)", "\(line)")
    }
    let bytes = try await Etcdctl.built(for: server).run(
      bytes: [Array("import".utf8)], stdin: Array(#"{"key":"a","value":""#.utf8) + [0xFF] + Array(#""}"#.utf8))
    #expect(bytes.errorLine == "Error: standard input, line 1: it is not UTF-8")
    #expect(try await everything("", on: server).isEmpty)
    let unknown =
      #" { "more" : [ {"a":"}]"}, 1.5e3, null ] , "value":"v\u0041\ud83d\ude00" , "key_b64":"/w==", "n":-1 } "#
    #expect(try await run([], unknown, on: server).text == counts(1, 0, 0, 0, 0))
    #expect(try await everything("", on: server) == [["/w==", Data("vA😀".utf8).base64EncodedString()]])
  }

  @Test func compressedFilesAreRead() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let directory = try TemporaryDirectory("import")
    let path = try directory.write(Array(ExportLines.export([ExportLines.pair("k", "v")]).utf8), to: "all.jsonl")
    let gzip = try await Etcdctl(executable: "/bin/bash").run(["-c", "gzip \(path)"])
    #expect(gzip.status == 0)
    #expect(try await run([path + ".gz"], "", on: server).text == counts(1, 0, 0, 0, 0))
  }

  @Test func permissionsForTheKeysAreEnough() async throws {
    let server = try await EtcdServer.shared(.init(.any(), authentication: true))
    let alice = ["ETCDCTL_USER": "alice:alicepw"]
    let lines = (0..<200).map { ExportLines.pair("/a/import/\($0)", "v") }.joined()
    #expect(try await run([], lines, on: server, environment: alice).text == counts(200, 0, 0, 0, 0))
    let export = try await Etcdctl.built(for: server).run(["export", "/a/import/"], environment: alice)
    #expect(export.lines.count == 202)
    let copied = try await run(
      ["--overwrite", "changed", "--prefix", "/a/import/", "--delete-extra"], export.text, on: server,
      environment: alice)
    #expect(copied.text == counts(0, 0, 200, 0, 0), "\(copied.stderr)")
    let denied = try await run([], ExportLines.pair("/s/1", "v"), on: server, environment: alice)
    #expect((denied.status, denied.errorLine) == (1, "Error: etcdserver: permission denied"))
  }

  /// Killed in the middle, as often as it takes.
  @Test func killedImportsAreContinued() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let directory = try TemporaryDirectory("import")
    let lines = (10_000..<22_000).map { ExportLines.pair("/k/\($0)", "value \($0)") }
    let path = try directory.write(Array(ExportLines.export(lines).utf8), to: "all.jsonl")
    let progress = directory.file("progress")
    let words = ["import", path, "--resume", progress, "--max-txn-ops", "2"]
    let etcdctl = Etcdctl.built(for: server)
    var offsets: [Int] = []
    for _ in 0..<2 {
      let child = try etcdctl.start(words)
      let before = offsets.last ?? 0
      try await child.wait(for: "progress") { _ in Self.offset(progress) > before }
      child.signal(SIGKILL)
      _ = try await child.finish()
      offsets.append(Self.offset(progress))
    }
    #expect(offsets[1] > offsets[0])
    let other = try directory.write(Array(ExportLines.export(lines.reversed()).utf8), to: "other.jsonl")
    let wrong = try await etcdctl.run(["import", other, "--resume", progress, "--max-txn-ops", "2"])
    #expect(wrong.status == 128)
    #expect(wrong.errorLine == "Error: \(other) is not what the interrupted import has read")
    let flags = try await etcdctl.run(words + ["--overwrite", "changed"])
    #expect(flags.status == 128)
    #expect(flags.errorLine?.hasPrefix("Error: \(progress) belongs to another import") == true)
    let last = try await etcdctl.run(["import", path, "--resume", progress], timeout: .seconds(60))
    #expect(last.status == 0, "\(last.stderr)")
    let numbers = last.text.matches(of: /\d+/).compactMap { Int($0.output) }
    #expect(numbers.reduce(0, +) == lines.count && numbers[3] == 0)
    #expect(!FileManager.default.fileExists(atPath: progress))
    #expect(try await everything("/k/", on: server).count == lines.count)
  }

  private static func offset(_ path: String) -> Int {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return 0 }
    return text.firstMatch(of: /"offset":(\d+)/).flatMap { Int($0.output.1) } ?? 0
  }

  /// What is on its way when the server goes away is sent again, and does no harm.
  @Test func aRestartOfTheServerIsSurvived() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let child = try Etcdctl.built(for: server).start(["import", "--max-txn-ops", "8"])
    let lines = (1000..<6000).map { ExportLines.pair("/k/\($0)", "v") }
    child.write(lines.prefix(2500).joined())
    let etcdctl = Etcdctl.built(for: server)
    while try await etcdctl.run(["get", "/k/1500"]).lines.isEmpty {}
    server.kill(0)
    try await server.restart()
    child.write(lines.dropFirst(2500).joined())
    child.closeInput()
    let outcome = try await child.finish(timeout: .seconds(60))
    #expect(outcome.status == 0, "\(outcome.stderr)")
    #expect(try await everything("/k/", on: server).count == lines.count)
  }

  @Test func existingKeysAreOverwrittenAfterAQuestion() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let directory = try TemporaryDirectory("import")
    let path = try directory.write(Array(ExportLines.pair("k", "v").utf8), to: "all.jsonl")
    let words = ["import", path, "--overwrite", "changed"]
    let confirm = ["ETCDCTL_CONFIRM": "true"]
    let child = try Etcdctl.built(for: server).startOnTerminal(words, errors: true, environment: confirm)
    try await child.waitForScreen("Continue? [y/N] ")
    #expect(child.progress.screen.contains("About to import \(path) over existing keys, at "))
    child.write("n\n")
    #expect(try await child.finish().status == 1)
    #expect(try await everything("", on: server).isEmpty)
    #expect(try await Etcdctl.built(for: server).run(words + ["--yes"], environment: confirm).status == 0)
  }
}
