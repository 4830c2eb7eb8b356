import Foundation
import TestSupport
import Testing

/// `history` and `changes`.
@Suite(.timeLimit(.minutes(3))) struct HistoryTests {
  /// A server where /k was put, changed, deleted and put again at revisions 2 to 8; nothing is compacted.
  private static func server(_ release: EtcdRelease? = nil) async throws -> (client: Etcdctl, server: EtcdServer) {
    let server = try await EtcdServer.start(.init(try release ?? .any()))
    let client = Etcdctl.built(for: server)
    for line in ["put /k one", "put /other/a x", "put /k two", "del /k", "put /k", "put /other/b yy", "del /other/a"] {
      try await client.expect(words(line), stdin: #"{"a": 1}"#)
    }
    return (client, server)
  }

  private static func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

  private static let rows: [(words: String, output: String)] = [
    (
      "history /k",
      """
      REVISION  OPERATION  VERSION  SIZE  LEASE
      2         PUT        1        3 B   \("")
      4         PUT        2        3 B   \("")
      5         DELETE                    \("")
      6         PUT        1        8 B   \("")

      """
    ),
    (
      "history /other/a",
      """
      REVISION  OPERATION  VERSION  SIZE  LEASE
      3         PUT        1        1 B   \("")
      8         DELETE                    \("")

      """
    ),
    (
      "history /k --values",
      """
      revision 2: PUT, version 1, 3 B
      one
      revision 4: PUT, version 2, 3 B
      two
      revision 5: DELETE
      revision 6: PUT, version 1, 8 B
      {"a": 1}

      """
    ),
    (
      "history /k --diff",
      """
      --- /dev/null
      +++ /k (revision 2)
      @@ -0,0 +1 @@
      +one
      --- /k (revision 2)
      +++ /k (revision 4)
      @@ -1 +1 @@
      -one
      +two
      --- /k (revision 4)
      +++ /dev/null
      @@ -1 +0,0 @@
      -two
      --- /dev/null
      +++ /k (revision 6)
      @@ -0,0 +1 @@
      +a: 1

      """
    ),
    (
      "history /other/a --diff -w jsonl",
      #"{"type":"PUT","revision":3,"key":"/other/a","#
        + #""after":{"key":"/other/a","value":"x","create_revision":3,"mod_revision":3,"version":1}}"# + "\n"
        + #"{"type":"DELETE","revision":8,"key":"/other/a","#
        + #""before":{"key":"/other/a","value":"x","create_revision":3,"mod_revision":3,"version":1}}"# + "\n"
    ),
    (
      "history /other/a -w json",
      #"[{"type":"PUT","key":"L290aGVyL2E=","create_revision":3,"mod_revision":3,"version":1,"size":1},"#
        + #"{"type":"DELETE","key":"L290aGVyL2E=","mod_revision":8}]"# + "\n"
    ),
    (
      "history /other/a --values -w jsonl",
      #"{"type":"PUT","key":"/other/a","value":"x","create_revision":3,"mod_revision":3,"version":1,"size":1}"# + "\n"
        + #"{"type":"DELETE","key":"/other/a","create_revision":0,"mod_revision":8,"version":0}"# + "\n"
    ),
    (
      "history /other/b --values -w fields",
      """
      "Type" : "PUT"
      "Key" : "/other/b"
      "CreateRevision" : 7
      "ModRevision" : 7
      "Version" : 1
      "Size" : 2
      "Value" : "yy"
      "Lease" : 0


      """
    ),
    (
      "history /other/b --values -w table",
      """
      +----------+-----------+---------+------+-------+-------+
      | REVISION | OPERATION | VERSION | SIZE | LEASE | VALUE |
      +----------+-----------+---------+------+-------+-------+
      |        7 |       PUT |       1 |  2 B |       |    yy |
      +----------+-----------+---------+------+-------+-------+

      """
    ),
    (
      "changes --since 2",
      """
      TYPE  CHANGES  PUTS  DELETIONS  SIZE OF PUTS  LAST REVISION  KEY
      key   3        2     1          15 B          6              /k
      key   2        1     1          9 B           8              /other/a
      key   1        1     0          10 B          7              /other/b

      """
    ),
    (
      "changes --since 5 --depth 1 / --top 1 -w jsonl",
      #"{"type":"directory","changes":2,"puts":1,"deletions":1,"bytes":10,"last_revision":8,"key":"/other/"}"# + "\n"
    ),
    (
      "changes --since 6 /other -w yaml",
      """
      type: key
      changes: 1
      puts: 0
      deletions: 1
      bytes: 0
      last_revision: 8
      key: /other/a
      ---
      type: key
      changes: 1
      puts: 1
      deletions: 0
      bytes: 10
      last_revision: 7
      key: /other/b

      """
    ),
    ("changes --since 8 -w json", "[]\n"),
  ]

  @Test(arguments: EtcdRelease.all) func everyChangeIsShown(release: EtcdRelease) async throws {
    let (client, server) = try await Self.server(release)
    defer { server.stop() }
    let directory = try TemporaryDirectory()
    try await client.expect(["snapshot", "save", directory.file("backup.db")])
    for (words, output) in Self.rows {
      #expect(try await client.run(Self.words(words)) == Outcome(stdout: output), "\(words)")
      let offline = try await Etcdctl.built.run(
        Self.words(words) + ["--from-snapshot", directory.file("backup.db")])
      #expect(offline == Outcome(stdout: output), "\(words)")
    }
  }

  @Test func objectsDifferAsYAML() async throws {
    let (client, server) = try await Self.server()
    defer { server.stop() }
    for color in ["blue", "red"] {
      try await client.put(KubernetesValue("/registry/configmaps/a/b", KubernetesValue.configMap("b", color)))
    }
    let diff = try await client.run(["history", "/registry/configmaps/a/b", "--diff"]).text
    #expect(
      diff.hasSuffix(
        """
        @@ -1,6 +1,6 @@
         apiVersion: v1
         data:
        -  color: blue
        +  color: red
         kind: ConfigMap
         metadata:
           name: b

        """))
  }

  // MARK: Compactions

  @Test(arguments: EtcdRelease.all) func aCompactionLeavesTheValueOfItsRevision(release: EtcdRelease) async throws {
    let (client, server) = try await Self.server(release)
    defer { server.stop() }
    try await client.expect(["put", "/k", "third"])
    try await client.expect(["compaction", "7", "--physical"])
    let kept = """
      REVISION  OPERATION  VERSION  SIZE  LEASE
      6         PUT        1        8 B   \("")
      9         PUT        2        5 B   \("")

      """
    #expect(try await client.run(["history", "/k"]) == Outcome(stdout: kept))
    // What was there at the compaction, and is deleted now.
    #expect(
      try await client.run(["history", "/other/a", "-w", "jsonl"]).text.split(separator: "\n").map { $0.prefix(14) }
        == [#"{"type":"PUT","#, #"{"type":"DELETE"#].map { $0.prefix(14) })
    // Not changed since.
    #expect(try await client.run(["history", "/other/b", "-w", "json"]).text.contains(#""mod_revision":7"#))
    let directory = try TemporaryDirectory()
    try await client.expect(["snapshot", "save", directory.file("backup.db")])
    let snapshot = ["--from-snapshot", directory.file("backup.db")]
    #expect(try await Etcdctl.built.run(["history", "/k"] + snapshot) == Outcome(stdout: kept))
    let refused = Outcome(
      stderr: """
        Error: changes after revision 4 were compacted: those after 7 are still there
        hint: use --since 7, or a backup that has more with --from-snapshot FILE

        """, status: 1)
    #expect(try await client.run(["changes", "--since", "4"]) == refused)
    #expect(try await Etcdctl.built.run(["changes", "--since", "4"] + snapshot) == refused)
    #expect(try await client.run(["changes", "--since", "7"]).status == 0)
    let future = Outcome(stderr: "Error: revision 99 is in the future: the current one is 9\n", status: 1)
    #expect(try await client.run(["changes", "--since", "99"]) == future)
    #expect(try await Etcdctl.built.run(["changes", "--since", "99"] + snapshot) == future)
    // Everything up to now.
    try await client.expect(["compaction", "9", "--physical"])
    #expect(try await client.run(["history", "/k", "-w", "json"]).text.contains(#""mod_revision":9,"version":2"#))
    let gone = Outcome(
      stderr: "Error: the key \"/other/a\" does not exist, and no revision of it is left\n", status: 7)
    #expect(try await client.run(["history", "/other/a"]) == gone)
    #expect(try await client.run(["changes", "--since", "9"]).status == 0)
  }

  @Test(arguments: EtcdRelease.all) func anEmptyStoreHasNoHistory(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    #expect(try await client.run(["history", "a"]).status == 7)
    #expect(try await client.run(["changes", "--since", "1", "-w", "json"]) == Outcome(stdout: "[]\n"))
  }

  @Test(arguments: EtcdRelease.all) func longHistoriesAreComplete(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    // More revisions than a server sends at once (1000).
    let shell = client.inShell
    let half = "for i in $(seq 1 600); do \"$PROGRAM\" put /many $i || exit 1; done > /dev/null"
    for _ in 1...2 { try await shell.expect(["-c", half]) }
    let history = try await client.run(["history", "/many", "-w", "jsonl"]).text.split(separator: "\n")
    #expect(history.count == 1200)
    try await client.expect(["del", "/many"])
    let deleted = try await client.run(["history", "/many", "-w", "jsonl"]).text.split(separator: "\n")
    #expect(deleted.count == 1201)
    let changes = try await client.run(["changes", "--since", "1", "/many", "-w", "jsonl"]).text
    #expect(changes.hasPrefix(#"{"type":"key","changes":1201,"puts":1200,"deletions":1,"#))
  }

  // MARK: Ends

  /// A server that does not go on is given up, and the command ends.
  @Test(arguments: [["history", "/k"], ["history", "/other/a"], ["changes", "--since", "1"]])
  func aFrozenServerIsGivenUp(words: [String]) async throws {
    let (client, server) = try await Self.server()
    defer { server.stop() }
    server.freeze()
    let outcome = try await client.run(words + ["--command-timeout", "500ms"], timeout: .seconds(20))
    #expect(outcome.status == 1 && outcome.stdout.isEmpty)
    #expect(outcome.stderr.hasPrefix("Error: "))
  }

  /// The server's responses stop at any point of the command, or the connection breaks.
  @Test(arguments: [Interference.Harm.freezes, .cuts]) func anEndedStreamEndsTheCommand(harm: Interference.Harm)
    async throws
  {
    let (_, server) = try await Self.server()
    defer { server.stop() }
    for count in [0, 300, 600, 900] {
      let proxy = try Interference(harm, after: count, before: server.members[0].clientPort)
      defer { proxy.stop() }
      let client = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": "127.0.0.1:\(proxy.port)"])
      let outcome = try await client.run(
        ["history", "/other/a", "--command-timeout", "500ms", "--keepalive-time", "1s", "--keepalive-timeout", "1s"],
        timeout: .seconds(25))
      #expect(outcome.status == 0 || outcome.stderr.hasPrefix("Error: "), "\(count): \(outcome.stderr)")
    }
  }

  /// Nobody knows what the oldest change that is left has changed.
  @Test func whatWasCompactedIsNotShownAsNew() async throws {
    let (client, server) = try await Self.server()
    defer { server.stop() }
    try await client.expect(["compaction", "4"])
    let note = "note: what the key was before revision 4 is compacted; a backup may have it (--from-snapshot FILE)\n"
    let history = try await client.run(["history", "/k"])
    #expect(history.stderr == note)
    let changed = try await client.run(["history", "/k", "--diff"])
    #expect(changed.text.hasPrefix("--- /k (revision 4)\n+++ /dev/null\n"), "\(changed.text)")
    #expect(changed.stderr == note)
    #expect(try await client.run(["history", "/other/b"]).stderr == "")
  }
}
