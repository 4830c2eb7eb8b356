import Foundation
import TestSupport
import Testing

/// `ls`, `tree`, `du`, `find`, `stat` and `get --fail`.
@Suite(.timeLimit(.minutes(3))) struct LookTests {
  /// A server with a few keys, the first at revision 2.
  private static func keys(_ release: EtcdRelease? = nil) async throws -> (client: Etcdctl, server: EtcdServer) {
    let server = try await EtcdServer.start(.init(try release ?? .any()))
    let client = Etcdctl.built(for: server)
    for (key, value) in [
      ("/app", "1"), ("/app/", "22"), ("/app/db/host", "h"), ("/app/db/port", "5432"), ("/app/new\nline", "n"),
      ("/app//x", "e"), ("/app-old/db", "o"), ("a::b::c", "d"), ("a::b:e", "f"), ("top", #"{"k": 1}"#),
    ] { try await client.expect(["put", key, value]) }
    let bytes = try await client.run(
      bytes: [Array("put".utf8), Array("/bin/".utf8) + [0xff, 0x01]], stdin: [0, 0xfe])
    #expect(bytes.status == 0)
    return (client, server)
  }

  private static func words(_ line: String) -> [String] {
    line.split(separator: " ").map { String($0).replacing("_", with: " ") }
  }

  /// Runs each line against a server and a snapshot of it, which have to print the same.
  private func expect(_ cases: [(words: String, output: String)], release: EtcdRelease? = nil) async throws {
    let (client, server) = try await Self.keys(release)
    defer { server.stop() }
    let directory = try TemporaryDirectory()
    try await client.expect(["snapshot", "save", directory.file("backup.db")])
    for (words, output) in cases {
      let online = try await client.run(Self.words(words))
      #expect(withoutIDs(online.text.withoutTerm) == output, "\(words)")
      #expect(online.status == 0 && online.stderr == "", "\(words): \(online.stderr)")
      let offline = try await Etcdctl.built.run(Self.words(words) + ["--from-snapshot", directory.file("backup.db")])
      #expect(withoutIDs(offline.text.withoutTerm) == output, "\(words)")
    }
  }

  // MARK: ls

  private static let lists: [(words: String, output: String)] = [
    ("ls", "/\na::b::c\na::b:e\ntop\n"),
    ("ls /", "/app\n/app-old/\n/app/\n/bin/\n"),
    ("ls /app", "/app\n/app/\n/app//\n/app/db/\n/app/new\nline\n"),
    ("ls /app/", "/app/\n/app//\n/app/db/\n/app/new\nline\n"),
    ("ls /app/db", "/app/db/host\n/app/db/port\n"),
    ("ls /app//", "/app//x\n"),
    (
      "ls --delimiter ::",
      "/app\n/app-old/db\n/app/\n/app//x\n/app/db/host\n/app/db/port\n/app/new\nline\n/bin/\u{fffd}\u{1}\na::\ntop\n"
    ),
    ("ls --delimiter :: a", "a::b::\na::b:e\n"),
    (
      "ls /app/db --hex",
      #"\x2f\x61\x70\x70\x2f\x64\x62\x2f\x68\x6f\x73\x74"# + "\n" + #"\x2f\x61\x70\x70\x2f\x64\x62\x2f\x70\x6f\x72\x74"#
        + "\n"
    ),
    (
      "ls -l /app",
      """
      TYPE       KEYS  NEWEST REVISION  KEY
      key        1     2                /app
      key        1     3                /app/
      directory  1     7                /app//
      directory  2     5                /app/db/
      key        1     6                /app/new\\nline

      """
    ),
    (
      "ls /bin -w json", #"[{"type":"key","key":"L2Jpbi//AQ=="}]"# + "\n"
    ),
    (
      "ls -l /bin -w jsonl", #"{"type":"key","keys":1,"newest_revision":12,"key_b64":"L2Jpbi//AQ=="}"# + "\n"
    ),
    (
      "ls /app/db -w yaml", "type: key\nkey: /app/db/host\n---\ntype: key\nkey: /app/db/port\n"
    ),
    (
      "ls /app/db -w fields",
      "\"Type\" : \"key\"\n\"Key\" : \"/app/db/host\"\n\n\"Type\" : \"key\"\n\"Key\" : \"/app/db/port\"\n\n"
    ),
    (
      "ls -l /app/db -w table",
      """
      +------+------+-----------------+--------------+
      | TYPE | KEYS | NEWEST REVISION |     KEY      |
      +------+------+-----------------+--------------+
      |  key |    1 |               4 | /app/db/host |
      |  key |    1 |               5 | /app/db/port |
      +------+------+-----------------+--------------+

      """
    ),
  ]

  @Test(arguments: EtcdRelease.all) func theNextSegmentsAreListed(release: EtcdRelease) async throws {
    try await expect(Self.lists, release: release)
  }

  @Test func whatIsNotThereIsNoted() async throws {
    let (client, server) = try await Self.keys()
    defer { server.stop() }
    let empty = try await EtcdServer.start(.init(.any()))
    defer { empty.stop() }
    for (client, words, note) in [
      (client, "ls /none", #"no key is "/none" or begins with "/none/""#),
      (client, "tree /none/", #"no key begins with "/none/""#),
      (Etcdctl.built(for: empty), "ls", "there are no keys"), (Etcdctl.built(for: empty), "tree", "there are no keys"),
    ] {
      #expect(try await client.run(Self.words(words)) == Outcome(stderr: note + "\n"), "\(words)")
      #expect(try await client.run(Self.words(words) + ["-w", "json"]) == Outcome(stdout: "[]\n", stderr: note + "\n"))
    }
    let nothing = try await Etcdctl.built(for: empty).run(["du", "-w", "jsonl"])
    #expect(
      nothing.text == #"{"type":"total","keys":0,"bytes":0,"key_bytes":0,"value_bytes":0,"prefix":""}"# + "\n")
    #expect(try await Etcdctl.built(for: empty).run(["find", "--name", "*"]) == Outcome())
  }

  /// Many directories of many keys, and many keys beside each other.
  @Test(arguments: EtcdRelease.all) func largeLevelsAreListedCompletely(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    var keys: [String] = []
    for number in 0..<30_000 { keys.append("/big/d\(number % 7)/n\(number % 3)/\(number)") }
    for name in ["a", "e/x/y", "pods/default/web", "podtemplates/a", "z9/1"] { keys.append("/big/" + name) }
    for number in 0..<3000 { keys.append("/big/flat/\(number)") }
    for start in stride(from: 0, to: keys.count, by: 120) {
      let puts = keys[start..<min(start + 120, keys.count)].map { "put \($0) v" }.joined(separator: "\n")
      try await client.expect(["txn"], stdin: "\n\(puts)\n\n\n")
    }
    let names = ["a", "d0/", "d1/", "d2/", "d3/", "d4/", "d5/", "d6/", "e/", "flat/", "pods/", "podtemplates/", "z9/"]
    #expect(try await client.run(["ls", "/big"]).text == names.map { "/big/\($0)\n" }.joined())
    let flat = try await client.run(["ls", "/big/flat"]).text.split(separator: "\n")
    #expect(flat.map(String.init) == keys.filter { $0.hasPrefix("/big/flat/") }.sorted())
    let tree = try await client.run(["tree", "/big", "--depth", "2", "-w", "jsonl"]).text
    #expect(tree.split(separator: "\n").count == names.count + 7 * 3 + 3000 + 4)
    let long = try await client.run(["ls", "-l", "/big", "-w", "jsonl"]).text
    #expect(long.contains(#"{"type":"directory","keys":4286,"newest_revision":251,"key":"/big/d0/"}"#))
    let usage = try await client.run(["du", "/big", "--top", "1", "-w", "jsonl"]).text.split(separator: "\n")
    #expect(usage[0].hasPrefix(#"{"type":"directory","keys":4286,"#))
    #expect(usage[1].hasPrefix(#"{"type":"total","keys":33005,"#) && usage.count == 2)
    #expect(try await client.run(["find", "/big", "--name", "n2/29999"]).text == "/big/d4/n2/29999\n")
  }

  // MARK: tree, du, find

  private static let trees: [(words: String, output: String)] = [
    ("tree /app", "/app\n/app/\n/app//\n  x\n/app/db/\n  host\n  port\n/app/new\nline\n"),
    (
      "tree --depth 2", "/\n  app\n  app-old/\n  app/\n  bin/\na::b::c\na::b:e\ntop\n"
    ),
    (
      "tree --depth 0 /",
      "/app\n/app-old/\n  db\n/app/\n  .\n  /\n    x\n  db/\n    host\n    port\n  new\nline\n/bin/\n  \u{fffd}\u{1}\n"
    ),
    (
      "tree /app/db -w jsonl",
      #"{"type":"key","level":1,"key":"/app/db/host"}"# + "\n" + #"{"type":"key","level":1,"key":"/app/db/port"}"#
        + "\n"
    ),
    (
      "du /",
      """
      TYPE       KEYS  SIZE  SIZE OF KEYS  SIZE OF VALUES  PREFIX
      directory  1     12 B  11 B          1 B             /app-old/
      directory  5     58 B  49 B          9 B             /app/
      directory  1     9 B   7 B           2 B             /bin/
      total      8     84 B  71 B          13 B            /

      """
    ),
    (
      "du /app --depth 0 --top 1 -w jsonl",
      #"{"type":"directory","keys":2,"bytes":29,"key_bytes":24,"value_bytes":5,"prefix":"/app/db/"}"# + "\n"
        + #"{"type":"total","keys":6,"bytes":63,"key_bytes":53,"value_bytes":10,"prefix":"/app/"}"# + "\n"
    ),
    ("find --name db", "/app-old/db\n"),
    ("find /app --name db/*", "/app/db/host\n/app/db/port\n"),
    ("find --regex ^/app.*(x|t)$", "/app//x\n/app/db/host\n/app/db/port\n"),
    ("find --value ^[0-9]+$", "/app\n/app/\n/app/db/port\n"),
    ("find --value ^[0-9]+$ --name p* --regex db", "/app/db/port\n"),
    (
      "find --name port -w json",
      #"{"header":{"revision":12},"kvs":[{"key":"L2FwcC9kYi9wb3J0","create_revision":5,"mod_revision":5,"version":1,"#
        + #""value":"NTQzMg=="}],"count":1}"# + "\n"
    ),
    (
      "find top -w jsonl",
      #"{"key":"top","value":"{\"k\": 1}","create_revision":11,"mod_revision":11,"version":1}"# + "\n"
    ),
    (
      "find /app/db -w table",
      """
      +--------------+-----------------+--------------+---------+------+
      |     KEY      | CREATE REVISION | MOD REVISION | VERSION | SIZE |
      +--------------+-----------------+--------------+---------+------+
      | /app/db/host |               4 |            4 |       1 |  1 B |
      | /app/db/port |               5 |            5 |       1 |  4 B |
      +--------------+-----------------+--------------+---------+------+

      """
    ),
  ]

  @Test func keysAreShownAsTreesAddedUpAndFound() async throws { try await expect(Self.trees) }

  @Test func usageShowsItsProgressOnATerminal() async throws {
    let (client, server) = try await Self.keys()
    defer { server.stop() }
    let usage = try client.startOnTerminal(["du", "/app"], output: true, errors: true)
    try await usage.waitForScreen("/app/db/")
    #expect(try await usage.finish().status == 0)
  }

  // MARK: stat, get --fail

  @Test(arguments: EtcdRelease.all) func aKeyIsDescribed(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    try await client.put(KubernetesValue("/cm", KubernetesValue.configMap("app", "blue")))
    let lease = try await client.grantLease(seconds: 1000).text
    try await client.expect(["put", "/leased", #"{"a":1}"#, "--lease", lease])
    try await client.expect(["put", "/leased", #"{"a":2}"#, "--lease", lease])
    #expect(
      try await client.run(["stat", "/cm"]).text == """
        key:              /cm
        value:            Kubernetes v1 ConfigMap, stored as protobuf
        size:             49 B
        create revision:  2
        mod revision:     2
        version:          1
        lease:            none

        """)
    let leased = try await client.run(["stat", "/leased"]).text
    #expect(
      leased.wholeMatch(
        of:
          #/
          key:\ +/leased\nvalue:\ +JSON\nsize:\ +7\ B\ncreate\ revision:\ +3\nmod\ revision:\ +4\nversion:\ +2\n
          lease:\ +(?<id>[0-9a-f]+),\ (1000|99[0-9])s\ of\ 1000s\ left\n
          /#
      ).map { String($0.id) } == lease)
    let record = try await client.run(["stat", "/cm", "-w", "jsonl"]).text
    #expect(
      record.contains(
        #""key":"/cm","kind":"kubernetes","api_version":"v1","object_kind":"ConfigMap","encoding":"protobuf","#
          + #""size":49,"create_revision":2,"mod_revision":2,"version":1}"#))
    let fields = try await client.run(["stat", "/leased", "-w", "fields"]).text
    #expect(fields.contains("\"Kind\" : \"json\"\n\"Size\" : 7\n") && fields.contains("\"GrantedTTL\" : 1000\n"))
    let json = try await client.run(["stat", "/leased", "-w", "json"]).text
    #expect(json.contains(#""kind":"json","size":7,"create_revision":3,"mod_revision":4,"version":2,"lease":"#))
    #expect(try await client.run(["stat", "/cm", "-w", "table"]).text.contains(/\| \/cm \| +Kubernetes/))
    let directory = try TemporaryDirectory()
    try await client.expect(["snapshot", "save", directory.file("backup.db")])
    let offline = try await Etcdctl.built.run(["stat", "/leased", "--from-snapshot", directory.file("backup.db")])
    #expect(offline.text.hasSuffix("\(lease), 1000s of 1000s left\n"))
  }

  @Test func aMissingKeyHasAStatusOfItsOwn() async throws {
    let (client, server) = try await Self.keys()
    defer { server.stop() }
    let directory = try TemporaryDirectory()
    try await client.expect(["snapshot", "save", directory.file("backup.db")])
    let missing = Outcome(stderr: "Error: the key \"/none\" does not exist\n", status: 7)
    for (client, more) in [(client, []), (Etcdctl.built, ["--from-snapshot", directory.file("backup.db")])] {
      #expect(try await client.run(["stat", "/none"] + more) == missing)
      for words in ["/none", "--prefix /none", "/none --print-value-only", "--prefix / --min-mod-rev 99"] {
        #expect(try await client.run(["get", "--fail"] + Self.words(words) + more) == Outcome(status: 7), "\(words)")
        #expect(try await client.run(["get"] + Self.words(words) + more) == Outcome(), "\(words)")
      }
      let count = try await client.run(["get", "--fail", "/none", "--count-only", "-w", "fields"] + more)
      #expect(count.status == 7 && count.text.hasSuffix("\"Count\" : 0\n"))
      let json = try await client.run(["get", "--fail", "/none", "-w", "json"] + more)
      #expect(json.status == 7 && json.text.hasPrefix(#"{"header":{"#))
      #expect(try await client.run(["get", "--fail", "/app"] + more) == Outcome(stdout: "/app\n1\n"))
      #expect(try await client.run(["get", "--fail", "/app", "--count-only", "-w", "fields"] + more).status == 0)
    }
  }

  // MARK: What is refused

  @Test(arguments: [
    ("ls a b", 128, "ls command takes at most 1 argument, but 2 were given"),
    ("ls --delimiter=", 128, "--delimiter must not be empty"),
    ("ls --from-snapshot=", 128, "--from-snapshot is empty: it needs a snapshot or data directory"),
    ("ls --from-snapshot=none.db", 1, "none.db: cannot be opened: no such file or directory"),
    ("tree --depth=-1", 128, "--depth must not be negative"),
    ("du --top=-1", 128, "--top must not be negative"),
    ("du --depth x", 1, #"invalid argument "x" for "--depth" flag: expected a whole number"#),
    ("find --regex a(", 128, #"--regex: invalid regular expression "a(": Unmatched ( or \("#),
    ("find --value (", 128, #"--value: invalid regular expression "(": Unmatched ( or \("#),
    ("stat", 128, "stat command needs 1 argument: <key> is missing"),
    ("history", 128, "history command needs 1 argument: <key> is missing"),
    ("history a --values --diff", 128, "--values and --diff cannot be combined"),
    ("history a --diff -w json", 4, "json not supported as output format"),
    ("changes", 128, "changes command needs --since: the revision to begin after"),
    ("changes --since 0", 128, "--since must be above 0"),
    ("changes --since=-5", 128, "--since must be above 0"),
  ]) func whatIsWrongIsRefusedBeforeARequest(words: String, status: Int32, sentence: String) async throws {
    let client = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": "127.0.0.1:1"])
    let outcome = try await client.run(Self.words(words))
    #expect(outcome.status == status)
    #expect(outcome.errorLine == "Error: \(sentence)")
  }

  @Test(arguments: ["ls", "tree", "du", "find", "stat a", "history a", "history a --values", "changes --since 1"])
  func protobufIsRefusedBeforeARequest(words: String) async throws {
    let client = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": "127.0.0.1:1"])
    let outcome = try await client.run(Self.words(words) + ["-w", "protobuf"])
    #expect(outcome.status == 4 && outcome.stdout.isEmpty)
    #expect(outcome.errorLine?.hasPrefix("Error: protobuf not supported as output format") == true)
  }

  @Test(arguments: EtcdRelease.all) func usersSeeWhatTheyMayRead(release: EtcdRelease) async throws {
    let server = try await EtcdServer.shared(.init(release, authentication: true))
    let alice = Etcdctl.built(for: server).adding(["ETCDCTL_USER": "alice:alicepw"])
    for (words, output) in [
      ("ls /a", "/a/1\n"), ("ls /a/", "/a/1\n"), ("tree /a", "/a/1\n"), ("find /a/ --value one", "/a/1\n"),
    ] { #expect(try await alice.run(Self.words(words)) == Outcome(stdout: output), "\(words)") }
    #expect(try await alice.run(["history", "/a/1"]).text.hasPrefix("REVISION  OPERATION"))
    #expect(try await alice.run(["changes", "--since", "1", "/a/"]).text.hasSuffix("/a/1\n"))
    for words in ["ls", "ls /s", "tree /s/", "du /", "find /", "stat /s/1", "history /s/1", "changes --since 1"] {
      let denied = try await alice.run(Self.words(words))
      #expect(denied.status == 1 && denied.stdout.isEmpty, "\(words)")
      #expect(denied.stderr.hasPrefix("Error: etcdserver: permission denied"), "\(words): \(denied.stderr)")
    }
  }
}

extension String {
  /// Before 3.5, a snapshot does not say the raft term.
  fileprivate var withoutTerm: String { replacing(/,"raft_term":\d+/, with: "") }
}
