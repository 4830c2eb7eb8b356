import Foundation
import TestSupport
import Testing

/// `watch --list`, and `--relist`.
@Suite(.serialized, .timeLimit(.minutes(4))) struct ListWatchTests {
  private static let compacted = "etcdserver: mvcc: required revision has been compacted"

  /// Waits until the output ends with these lines, without looking at all of a long one.
  private func wait(for end: String, of watch: ChildProcess, timeout: Duration = .seconds(60)) async throws {
    let bytes = Array(end.utf8)
    try await watch.wait(for: "\"\(end)\" at the end", timeout: timeout) { $0.stdout.suffix(bytes.count) == bytes[...] }
  }

  // MARK: Formats

  @Test(arguments: ["simple", "fields", "json"]) func printsTheStateAndThenChanges(format: String) async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    try await client.change(["put /a/1 one", "put /a/2 two", "put /b other"])
    let watch = try client.start(["watch", "--list", "--prefix", "/a/", "-w", format])
    try await watch.wait(for: "the revision") { $0.text.contains("SYNC") }
    try await server.waitForWatchers(1)
    _ = try await client.run(["put", "/a/1", "uno"])
    try await watch.wait(for: "the change") { $0.text.contains("uno") || $0.text.contains("dW5v") }
    _ = try await client.run(["del", "/a/2"])
    try await watch.wait(for: "the deletion") { progress in
      ["DELETE\n/a/2\n\n", "\"Type\" : DELETE\n", "\"type\":1"].contains { progress.text.contains($0) }
        && progress.text.hasSuffix("\n") && !progress.text.hasSuffix("DELETE\n")
    }
    let outcome = try await watch.terminate()
    #expect(outcome.stderr == "")
    #expect(Normaliser.normalise(outcome.text) == Self.expected[format])
  }

  private static let expected = [
    "simple": "LIST\n/a/1\none\nLIST\n/a/2\ntwo\nSYNC\n2\nPUT\n/a/1\nuno\nDELETE\n/a/2\n\n",
    "fields": fieldsHeader(2) + fields("LIST", "/a/1", 2, 2, 1, "one") + fields("LIST", "/a/2", 2, 2, 1, "two")
      + fieldsHeader(2) + "\"Type\" : SYNC\n" + fieldsHeader(3) + fields("PUT", "/a/1", 2, 3, 2, "uno")
      + fieldsHeader(4) + fields("DELETE", "/a/2", 0, 4, 0, ""),
    "json": document(
      2,
      #"{"type":"LIST","kv":{"key":"L2EvMQ==","create_revision":2,"mod_revision":2,"version":1,"value":"b25l"}},"#
        + #"{"type":"LIST","kv":{"key":"L2EvMg==","create_revision":2,"mod_revision":2,"version":1,"value":"dHdv"}}"#)
      + document(2, #"{"type":"SYNC"}"#)
      + document(
        3, #"{"kv":{"key":"L2EvMQ==","create_revision":2,"mod_revision":3,"version":2,"value":"dW5v"}}"#)
      + document(4, #"{"type":1,"kv":{"key":"L2EvMg==","mod_revision":4}}"#),
  ]

  private static func fieldsHeader(_ revision: Int) -> String {
    "\"ClusterID\" : id1\n\"MemberID\" : id2\n\"Revision\" : \(revision)\n\"RaftTerm\" : <n>\n"
  }

  private static func fields(
    _ type: String, _ key: String, _ created: Int, _ modified: Int, _ version: Int, _ value: String
  ) -> String {
    """
    "Type" : \(type)
    "Key" : "\(key)"
    "CreateRevision" : \(created)
    "ModRevision" : \(modified)
    "Version" : \(version)
    "Value" : "\(value)"
    "Lease" : 0

    """
  }

  private static func document(_ revision: Int, _ events: String) -> String {
    #"{"Header":{"cluster_id":id1,"member_id":id2,"revision":\#(revision),"raft_term":<n>},"Events":[\#(events)],"#
      + #""CompactRevision":0,"Canceled":false,"Created":false}"# + "\n"
  }

  @Test func anEmptyRangeIsInStepAtOnce() async throws {
    let server = try await EtcdServer.plain()
    let client = Etcdctl.built(for: server)
    let watch = try client.start(["watch", "--list", "/listwatch/none"])
    #expect(try await watch.waitForLines(2).first == "SYNC")
    _ = try await client.run(["put", "/listwatch/none", "some"])
    #expect(try await watch.waitForLines(5).suffix(3) == ["PUT", "/listwatch/none", "some"])
    _ = try await watch.terminate()
  }

  @Test func rangesAndPreviousValues() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    try await client.change(["put a 1", "put b 2", "put c 3"])
    let range = try client.start(["watch", "--list", "--prev-kv", "a", "c"])
    // The empty key is the first one for a watch.
    let all = try client.start(["watch", "--list", "", "--prefix"])
    try await range.waitForLines(8)
    try await all.waitForLines(11)
    _ = try await client.run(["put", "b", "3"])
    let expected = ["LIST", "a", "1", "LIST", "b", "2", "SYNC", "2", "PUT", "b", "2", "b", "3"]
    #expect(try await range.waitForLines(13) == expected)
    #expect(try await all.waitForLines(14).suffix(6) == ["3", "SYNC", "2", "PUT", "b", "3"])
    for watch in [range, all] { _ = try await watch.terminate() }
  }

  @Test func aProgramRunsForEachPair() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    try await client.change(["put a 1", "put b 2"])
    let script = "echo $ETCD_WATCH_REVISION $ETCD_WATCH_EVENT_TYPE $ETCD_WATCH_KEY $ETCD_WATCH_VALUE"
    let watch = try client.start(["watch", "--list", "--prefix", "", "--", "sh", "-c", script])
    let expected = [
      "LIST", "a", "1", "LIST", "b", "2", #"2 "LIST" "a" "1""#, #"2 "LIST" "b" "2""#, "SYNC", "2", #"2 "SYNC" "" """#,
    ]
    #expect(try await watch.waitForLines(11) == expected)
    _ = try await client.run(["put", "a", "3"])
    #expect(try await watch.waitForLines(15).suffix(4) == ["PUT", "a", "3", #"3 "PUT" "a" "3""#])
    _ = try await watch.terminate()
  }

  @Test(arguments: EtcdRelease.all) func linesOfASessionMayList(release: EtcdRelease) async throws {
    let server = try await EtcdServer.plain(release)
    let client = Etcdctl.built(for: server)
    _ = try await client.run(["put", "/listwatch/i/a", "1"])
    _ = try await client.run(["put", "/listwatch/j/b", "2"])
    let watch = try client.start(["watch", "-i"])
    watch.write("watch --relist x\nwatch --list --rev=3 x\nwatch --list --prefix /listwatch/i/\nprogress\n")
    #expect(try await watch.waitForLines(4).prefix(4).dropLast() == ["LIST", "/listwatch/i/a", "1"])
    try await watch.wait(for: "the progress") { $0.text.contains("progress notify: ") }
    watch.write("watch --list --relist --prefix /listwatch/j/\n")
    #expect(try await watch.waitForLines(11).dropFirst(6).prefix(3) == ["LIST", "/listwatch/j/b", "2"])
    watch.closeInput()
    let outcome = try await watch.finish()
    #expect(
      outcome.stderr == """
        invalid line "watch --relist x": --relist needs --list
        invalid line "watch --list --rev=3 x": --list cannot be combined with --rev: it begins with the latest revision
        Error: error reading watch request line: end of input

        """)
  }

  /// Without a request: nothing listens there.
  @Test(
    arguments: [
      (["--relist", "k"], 128, "--relist needs --list"),
      (["--list", "--rev", "7", "k"], 128, "--list cannot be combined with --rev: it begins with the latest revision"),
      (
        ["--list", "k", "-w", "protobuf"], 4,
        "protobuf not supported as output format: choose simple, fields, json, jsonl or yaml"
      ),
      (
        ["--list", "k", "-w", "table"], 4,
        "table not supported as output format: choose simple, fields, json, protobuf, jsonl or yaml"
      ),
    ] as [([String], Int32, String)])
  func wrongFlags(words: [String], status: Int32, message: String) async throws {
    let client = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": "127.0.0.1:\(try FreePorts.reserve(1)[0])"])
    let outcome = try await client.run(["watch"] + words)
    #expect(outcome.status == status)
    #expect(outcome.errorLine == "Error: " + message)
  }

  @Test func withoutAServerItEnds() async throws {
    let dead = "127.0.0.1:\(try FreePorts.reserve(1)[0])"
    let client = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": dead, "ETCDCTL_DIAL_TIMEOUT": "200ms"])
    let outcome = try await client.run(["watch", "--list", "--relist", "k"])
    #expect(outcome.status == 1)
    #expect(outcome.errorLine?.contains(dead) == true)
  }

  // MARK: Compactions

  /// A server with a hundred keys, of which a watch has printed the first page: its program waits for the file `go`.
  private func stoppedList(_ flags: [String], _ directory: TemporaryDirectory) async throws -> (
    EtcdServer, ChildProcess
  ) {
    let server = try await EtcdServer.start(.init(.any()))
    let client = Etcdctl.built(for: server)
    try await client.change((100..<200).map { "put k\($0) v" })
    let script = "while [ ! -e \(directory.file("go")) ]; do sleep 0.01; done"
    let watch = try client.start(["watch", "--list"] + flags + ["--prefix", "k", "--", "sh", "-c", script])
    try await watch.waitForLines(3 * 32)
    return (server, watch)
  }

  private func compactAndGoOn(_ server: EtcdServer, _ directory: TemporaryDirectory) async throws {
    let client = Etcdctl.built(for: server)
    try await client.change(["put k105 new", "del k106", "put k1065 v", "del k150", "put k160 new"])
    #expect(try await client.run(["compaction", "3"]).status == 0)
    #expect(FileManager.default.createFile(atPath: directory.file("go"), contents: nil))
  }

  @Test func aCompactionEndsAList() async throws {
    let directory = try TemporaryDirectory("listwatch")
    let (server, watch) = try await stoppedList([], directory)
    defer { server.stop() }
    try await compactAndGoOn(server, directory)
    let outcome = try await watch.finish()
    #expect(outcome.stderr == "watch was canceled (\(Self.compacted))\nError: watch is canceled by the server\n")
    #expect(outcome.status == 5)
  }

  @Test func aListBeginsAgainWithTheDifferences() async throws {
    let directory = try TemporaryDirectory("listwatch")
    let (server, watch) = try await stoppedList(["--relist"], directory)
    defer { server.stop() }
    try await compactAndGoOn(server, directory)
    try await wait(for: "SYNC\n3\n", of: watch)
    let outcome = try await watch.terminate()
    let first = (100..<132).map { "LIST\nk\($0)\nv\n" }
    let rest = (132..<200).filter { $0 != 150 }.map { "LIST\nk\($0)\n\($0 == 160 ? "new" : "v")\n" }
    let differences = ["PUT\nk105\nnew\n", "DELETE\nk106\n\n", "LIST\nk1065\nv\n"]
    #expect(outcome.text == (first + differences + rest).joined() + "SYNC\n3\n")
    #expect(outcome.stderr == "watch interrupted (\(Self.compacted)); listing again\n")
  }

  /// Once it has begun, a list goes on like a watch, and repeats nothing.
  @Test(arguments: [false, true]) func aListGoesOnWhenItsServerIsBack(freezing: Bool) async throws {
    let directory = try TemporaryDirectory("listwatch")
    let (server, watch) = try await stoppedList(["--command-timeout", "500ms"], directory)
    defer { server.stop() }
    if freezing { server.freeze() } else { await server.end() }
    #expect(FileManager.default.createFile(atPath: directory.file("go"), contents: nil))
    try await watch.wait(for: "the note") { $0.errorText.contains("watch interrupted (") }
    if freezing { server.thaw() } else { try await server.restart() }
    try await wait(for: "SYNC\n2\n", of: watch)
    let outcome = try await watch.terminate()
    #expect(outcome.text == (100..<200).map { "LIST\nk\($0)\nv\n" }.joined() + "SYNC\n2\n")
    let notes = outcome.stderr.split(separator: "\n")
    #expect(notes.count == 2 && notes.last?.hasPrefix("watch resumed at ") == true)
  }

  /// A server whose history was compacted while a watch was away: the client is frozen, and its connection broken.
  private func compactionMeanwhile(_ flags: [String]) async throws -> (EtcdServer, ChildProcess) {
    let server = try await EtcdServer.start(.init(.any()))
    let client = Etcdctl.built(for: server)
    try await client.change(["put a 1", "put b 1", "put c 1"])
    let watch = try client.start(["watch", "--list", "--prefix", ""] + flags)
    try await watch.waitForLines(11)
    try await server.waitForWatchers(1)
    _ = try await client.run(["put", "b2", "1"])
    try await watch.waitForLines(14)
    watch.signal(SIGSTOP)
    await server.end()
    try await server.restart()
    try await client.change(["put a 2", "del b", "del b2", "put d 1"])
    #expect(try await client.run(["compaction", "4"]).status == 0)
    _ = try await client.run(["put", "e", "1"])
    watch.signal(SIGCONT)
    return (server, watch)
  }

  @Test func aCompactionMeanwhileEndsIt() async throws {
    let (server, watch) = try await compactionMeanwhile([])
    defer { server.stop() }
    let outcome = try await watch.finish()
    #expect(
      outcome.stderr.hasSuffix("watch was canceled (\(Self.compacted))\nError: watch is canceled by the server\n"))
    #expect(outcome.status == 5)
  }

  @Test func itListsAgainAfterACompactionMeanwhile() async throws {
    let (server, watch) = try await compactionMeanwhile(["--relist"])
    defer { server.stop() }
    try await wait(for: "SYNC\n5\n", of: watch)
    _ = try await Etcdctl.built(for: server).run(["put", "f", "1"])
    try await wait(for: "PUT\nf\n1\n", of: watch)
    let outcome = try await watch.terminate()
    let before = "LIST\na\n1\nLIST\nb\n1\nLIST\nc\n1\nSYNC\n2\nPUT\nb2\n1\n"
    let after = "PUT\na\n2\nDELETE\nb\n\nDELETE\nb2\n\nPUT\nd\n1\nPUT\ne\n1\nSYNC\n5\nPUT\nf\n1\n"
    #expect(outcome.text == before + after)
    #expect(outcome.stderr.contains("watch interrupted (\(Self.compacted)); listing again\n"))
  }
}

extension Etcdctl {
  /// Puts and deletes keys in one transaction.
  func change(_ lines: [String]) async throws {
    let outcome = try await run(["txn"], stdin: "\n" + lines.joined(separator: "\n") + "\n\n\n")
    guard outcome.status == 0 else { throw HarnessError("txn: \(outcome.stderr)") }
  }
}

extension ChildProcess {
  /// Ends a watch.
  func terminate() async throws -> Outcome {
    signal(SIGTERM)
    return try await finish()
  }
}
