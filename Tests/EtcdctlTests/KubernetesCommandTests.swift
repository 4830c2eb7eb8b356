import Foundation
import TestSupport
import Testing

/// `k8s get` and `k8s top`.
@Suite(.timeLimit(.minutes(3))) struct KubernetesCommandTests {
  /// A server with a few objects, of which the revisions are known, and two other keys.
  private static func cluster() async throws -> (client: Etcdctl, server: EtcdServer) {
    let server = try await EtcdServer.start(.init(.any()))
    let client = Etcdctl.built(for: server)
    let map = KubernetesValue.configMap
    for value in [
      KubernetesValue("/registry/configmaps/default/app", map("app", "blue", [])),
      KubernetesValue("/registry/configmaps/prod/app", map("app", "red", [])),
      KubernetesValue("/registry/configmaps/prod/web", map("web", "green", [])),
      KubernetesValue("/registry/minions/w1", KubernetesValue.object("v1", "Node", named("w1"))),
      KubernetesValue("/registry/services/specs/default/dns", KubernetesValue.object("v1", "Service", named("dns"))),
      KubernetesValue("/registry/cert-manager.io/certificates/prod/site", certificate),
      KubernetesValue("/other/configmaps/default/app", map("app", "other", [])),
      KubernetesValue("compact_rev_key", "1"),
    ] { try await client.put(value) }
    return (client, server)
  }

  private static func named(_ name: String) -> [UInt8] { KubernetesValue.field(1, KubernetesValue.field(1, name)) }

  private static let certificate = #"{"apiVersion":"cert-manager.io/v1","kind":"Certificate"}"#

  private static func comment(_ key: String, _ revision: Int, version: Int = 1) -> String {
    "# \(key)  create_revision=\(revision) mod_revision=\(revision + version - 1) version=\(version)\n"
  }

  private static let blue =
    comment("/registry/configmaps/default/app", 2) + KubernetesValue.configMapYAML("app", "blue")
  private static let red = comment("/registry/configmaps/prod/app", 3) + KubernetesValue.configMapYAML("app", "red")
  private static let green = comment("/registry/configmaps/prod/web", 4) + KubernetesValue.configMapYAML("web", "green")

  // MARK: k8s get

  /// What is typed, and what is printed.
  private static let lookUps: [(words: String, output: String)] = [
    ("configmaps default/app", blue), ("configmap default/app", blue), ("cm app", blue), ("CM default/app", blue),
    ("cm web -n prod", green), ("-n prod cm app", red), ("cm --namespace=prod", red + "---\n" + green),
    ("cm/app", blue), ("configmap/prod/web", green), ("cm/app -n prod", red),
    ("cm prod/app", red), ("cm prod/", red + "---\n" + green), ("cm", blue + "---\n" + red + "---\n" + green),
    (
      "node w1",
      comment("/registry/minions/w1", 5) + "apiVersion: v1\nkind: Node\nmetadata:\n  name: w1\n"
    ),
    ("cert-manager.io/certificates prod/site", site), ("certificates.cert-manager.io prod/site", site),
    (
      "cm app --prefix /other",
      comment("/other/configmaps/default/app", 8) + KubernetesValue.configMapYAML("app", "other")
    ),
    (
      "cm app --prefix /other/",
      comment("/other/configmaps/default/app", 8) + KubernetesValue.configMapYAML("app", "other")
    ),
    ("cm prod/ --rev 3", red),
    (
      "cm app -w jsonl",
      #"{"key":"/registry/configmaps/default/app","object":"#
        + KubernetesValue.configMapJSON("app", "blue") + #","create_revision":2,"mod_revision":2,"version":1}"# + "\n"
    ),
    (
      "certificates.cert-manager.io prod/site -w simple",
      "/registry/cert-manager.io/certificates/prod/site\n\(certificate)\n"
    ),
  ]

  private static let site =
    comment("/registry/cert-manager.io/certificates/prod/site", 7)
    + "apiVersion: cert-manager.io/v1\nkind: Certificate\n"

  @Test func objectsAreFound() async throws {
    let (client, server) = try await Self.cluster()
    defer { server.stop() }
    let directory = try TemporaryDirectory()
    try await client.expect(["snapshot", "save", directory.file("backup.db")])
    for (words, output) in Self.lookUps {
      let arguments = ["k8s", "get"] + words.split(separator: " ").map(String.init)
      let online = try await client.run(arguments)
      #expect(online.status == 0 && online.stderr == "", "\(words)")
      #expect(online.text == output, "\(words)")
      let offline = try await Etcdctl.built.run(arguments + ["--from-snapshot", directory.file("backup.db")])
      #expect(offline == online, "\(words)")
    }
  }

  @Test(arguments: [
    ("secrets", "secrets", "/registry/secrets/"), ("secrets prod/", "secrets", "/registry/secrets/prod/"),
    ("a.io/bs", "a.io/bs", "/registry/a.io/bs/"), ("pods /", "pods", "/registry/pods//"),
    ("pods -n prod", "pods", "/registry/pods/prod/"),
  ]) func noObjectsAreNoted(words: String, type: String, prefix: String) async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    #expect(
      try await client.run(["k8s", "get"] + words.split(separator: " ").map(String.init))
        == Outcome(stderr: "no objects of type \(type): no key begins with \(prefix)\n"))
  }

  @Test func aTypeThatDoesNotExistIsAnError() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let outcome = try await client.run(["k8s", "get", "nonsense"])
    #expect(
      outcome
        == Outcome(
          stderr: """
            Error: no objects of type nonsense: no key begins with /registry/nonsense/
            hint: custom resources are GROUP/PLURAL; etcdctl k8s top shows which types there are

            """, status: 1))
  }

  @Test func twoNamespacesContradictEachOther() async throws {
    let outcome = try await Etcdctl.built.run(["k8s", "get", "cm", "prod/web", "-n", "default"])
    #expect(outcome.status == 128)
    #expect(
      outcome.errorLine == "Error: --namespace and the name prod/web name a namespace each: one of them is enough")
  }

  @Test(arguments: ["fields", "json", "protobuf"]) func otherFormatsAreThoseOfGet(format: String) async throws {
    let (client, server) = try await Self.cluster()
    defer { server.stop() }
    let object = try await client.run(["k8s", "get", "cm", "app", "-w", format])
    #expect(object.status == 0 && object.stdout.count > 100)
    #expect(object == (try await client.run(["get", "/registry/configmaps/default/app", "-w", format])))
    let variable = try await client.run(["k8s", "get", "cm", "app"], environment: ["ETCDCTL_WRITE_OUT": format])
    #expect(variable == object)
  }

  @Test func aMissingObjectIsAnError() async throws {
    let (client, server) = try await Self.cluster()
    defer { server.stop() }
    let directory = try TemporaryDirectory()
    try await client.expect(["snapshot", "save", directory.file("backup.db")])
    let hint = "hint: etcdctl k8s top --by namespace shows which types and namespaces there are\n"
    for (words, sentence) in [
      ("po prod/nope", "no object prod/nope of type pods: the key /registry/pods/prod/nope does not exist"),
      (
        "cm app --prefix /none",
        "no object app of type configmaps: neither /none/configmaps/app nor /none/configmaps/default/app exists"
      ),
      (
        "cm prod/web --rev 3",
        "no object prod/web of type configmaps: the key /registry/configmaps/prod/web does not exist"
      ),
      ("a.io/bs x/y", "no object x/y of type a.io/bs: the key /registry/a.io/bs/x/y does not exist"),
    ] {
      let arguments = ["k8s", "get"] + words.split(separator: " ").map(String.init)
      let missing = Outcome(stderr: "Error: \(sentence)\n\(hint)", status: 1)
      #expect(try await client.run(arguments) == missing)
      let offline = try await Etcdctl.built.run(arguments + ["--from-snapshot", directory.file("backup.db")])
      #expect(offline == missing)
    }
    let namespace = try await client.run(["k8s", "get", "cm", "prod"])
    #expect(
      namespace.stderr.hasSuffix(
        "\nhint: etcdctl k8s get configmaps prod/ prints all objects in the namespace prod\n"))
    let future = try await client.run(["k8s", "get", "cm", "app", "--rev", "1000"])
    #expect(future == Outcome(stderr: "Error: etcdserver: mvcc: required revision is a future revision\n", status: 1))
  }

  @Test(arguments: [
    ("get", 128, "k8s get command needs 1 argument: <type> is missing"),
    ("get pods a b", 128, "k8s get command takes at most 2 arguments, but 3 were given"),
    ("get pods -w table", 4, "table not supported as output format"),
    ("get pods --decode x", 4, #"unknown decoding "x": choose auto or none"#),
    ("get pods --nope", 1, "unknown flag: --nope"),
    ("get pods --from-snapshot=none.db", 1, "none.db: cannot be opened: no such file or directory"),
    ("top pods", 128, "k8s top command takes no arguments, but 1 was given"),
    ("top --by x", 4, #"unknown grouping "x": choose resource, namespace or object"#),
    ("top --limit x", 1, #"invalid argument "x" for "--limit" flag: expected a whole number"#),
    (
      "top -w protobuf", 4, "protobuf not supported as output format: choose simple, fields, json, table, jsonl or yaml"
    ),
    ("top --from-snapshot=none.db", 1, "none.db: cannot be opened: no such file or directory"),
    ("tip", 1, #"unknown command "tip" for "etcdctl k8s""#),
  ]) func whatIsWrongIsRefused(words: String, status: Int32, sentence: String) async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let outcome = try await client.run(["k8s"] + words.split(separator: " ").map(String.init))
    #expect(outcome.status == status)
    // As by etcd's own, the usage is printed for a wrong flag.
    #expect(outcome.stdout.isEmpty || sentence.contains("flag"))
    #expect(outcome.errorLine == "Error: \(sentence)")
  }

  // MARK: k8s top

  /// What `top` prints of the cluster.
  private static let tops: [(words: String, output: String)] = [
    (
      "",
      """
      RESOURCE                      OBJECTS  SIZE   LARGEST  LARGEST KEY                                       NEWEST REVISION
      configmaps                    3        237 B  81 B     /registry/configmaps/default/app                  4
      cert-manager.io/certificates  1        104 B  104 B    /registry/cert-manager.io/certificates/prod/site  7
      (other keys)                  2        95 B   79 B     /other/configmaps/default/app                     9
      services                      1        68 B   68 B     /registry/services/specs/default/dns              6
      nodes                         1        48 B   48 B     /registry/minions/w1                              5

      """
    ),
    (
      "--by namespace --limit 3",
      """
      RESOURCE                      NAMESPACE  OBJECTS  SIZE   LARGEST  LARGEST KEY                                       NEWEST REVISION
      configmaps                    prod       2        156 B  79 B     /registry/configmaps/prod/web                     4
      cert-manager.io/certificates  prod       1        104 B  104 B    /registry/cert-manager.io/certificates/prod/site  7
      (other keys)                             2        95 B   79 B     /other/configmaps/default/app                     9

      """
    ),
    (
      "--by object",
      """
      RESOURCE                      NAMESPACE  NAME                           SIZE   NEWEST REVISION
      cert-manager.io/certificates  prod       site                           104 B  7
      configmaps                    default    app                            81 B   2
      (other keys)                             /other/configmaps/default/app  79 B   8
      configmaps                    prod       web                            79 B   4
      configmaps                    prod       app                            77 B   3
      services                      default    dns                            68 B   6
      nodes                                    w1                             48 B   5
      (other keys)                             compact_rev_key                16 B   9

      """
    ),
    (
      "--prefix /other/ --limit 0",
      """
      RESOURCE      OBJECTS  SIZE   LARGEST  LARGEST KEY                                       NEWEST REVISION
      (other keys)  7        473 B  104 B    /registry/cert-manager.io/certificates/prod/site  9
      configmaps    1        79 B   79 B     /other/configmaps/default/app                     8

      """
    ),
    (
      "--limit 1 -w table",
      """
      +------------+---------+-------+---------+----------------------------------+-----------------+
      |  RESOURCE  | OBJECTS | SIZE  | LARGEST |           LARGEST KEY            | NEWEST REVISION |
      +------------+---------+-------+---------+----------------------------------+-----------------+
      | configmaps |       3 | 237 B |    81 B | /registry/configmaps/default/app |               4 |
      +------------+---------+-------+---------+----------------------------------+-----------------+

      """
    ),
    (
      "--limit 1 -w fields",
      """
      "Resource" : "configmaps"
      "Objects" : 3
      "Bytes" : 237
      "LargestBytes" : 81
      "LargestKey" : "/registry/configmaps/default/app"
      "NewestRevision" : 4


      """
    ),
    (
      "--limit 1 -w json",
      #"[{"resource":"configmaps","objects":3,"bytes":237,"largest_bytes":81,"#
        + #""largest_key":"L3JlZ2lzdHJ5L2NvbmZpZ21hcHMvZGVmYXVsdC9hcHA=","newest_revision":4}]"# + "\n"
    ),
    (
      "--by object --limit 1 -w jsonl",
      #"{"resource":"cert-manager.io/certificates","namespace":"prod","name":"site","objects":1,"bytes":104,"#
        + #""largest_bytes":104,"largest_key":"/registry/cert-manager.io/certificates/prod/site","#
        + #""newest_revision":7}"# + "\n"
    ),
    (
      "--limit 1 -w yaml",
      """
      resource: configmaps
      objects: 3
      bytes: 237
      largest_bytes: 81
      largest_key: /registry/configmaps/default/app
      newest_revision: 4

      """
    ),
  ]

  @Test func topAddsUpObjects() async throws {
    let (client, server) = try await Self.cluster()
    defer { server.stop() }
    for (words, output) in Self.tops {
      let outcome = try await client.run(["k8s", "top"] + words.split(separator: " ").map(String.init))
      #expect(outcome == Outcome(stdout: output), "\(words)")
    }
  }

  /// What `top` prints of a file, after one object was changed and another one deleted.
  private static let topsOfFiles: [(words: String, output: String)] = [
    (
      "",
      """
      RESOURCE                      OBJECTS  SIZE   REVISIONS  SIZE WITH HISTORY  LARGEST  LARGEST KEY                                       NEWEST REVISION
      configmaps                    3        188 B  4          375 B              81 B     /registry/configmaps/default/app                  10
      services                      0        0 B    2          151 B              0 B                                                        11
      (other keys)                  2        95 B   2          149 B              79 B     /other/configmaps/default/app                     9
      cert-manager.io/certificates  1        104 B  1          131 B              104 B    /registry/cert-manager.io/certificates/prod/site  7
      nodes                         1        48 B   1          75 B               48 B     /registry/minions/w1                              5

      """
    ),
    (
      "--by object --limit 2",
      """
      RESOURCE    NAMESPACE  NAME  SIZE  REVISIONS  SIZE WITH HISTORY  NEWEST REVISION
      configmaps  prod       web   30 B  2          163 B              10
      services    default    dns   0 B   2          151 B              11

      """
    ),
    (
      "--limit 1 -w jsonl",
      #"{"resource":"configmaps","objects":3,"bytes":188,"revisions":4,"bytes_with_history":375,"largest_bytes":81,"#
        + #""largest_key":"/registry/configmaps/default/app","newest_revision":10}"# + "\n"
    ),
    (
      "--limit 1 -w fields",
      """
      "Resource" : "configmaps"
      "Objects" : 3
      "Bytes" : 188
      "Revisions" : 4
      "BytesWithHistory" : 375
      "LargestBytes" : 81
      "LargestKey" : "/registry/configmaps/default/app"
      "NewestRevision" : 10


      """
    ),
  ]

  @Test func topOfAFileCountsTheHistory() async throws {
    let (client, server) = try await Self.cluster()
    defer { server.stop() }
    let directory = try TemporaryDirectory()
    try await client.expect(["put", "/registry/configmaps/prod/web", "x"])
    try await client.expect(["del", "/registry/services/specs/default/dns"])
    try await client.expect(["snapshot", "save", directory.file("backup.db")])
    try await server.shutDown()
    for source in [directory.file("backup.db"), server.members[0].dataDirectory] {
      for (words, output) in Self.topsOfFiles {
        let outcome = try await Etcdctl.built.run(
          ["k8s", "top", "--from-snapshot", source] + words.split(separator: " ").map(String.init))
        #expect(outcome == Outcome(stdout: output), "\(words)")
      }
    }
  }

  @Test func topShowsItsProgressOnATerminal() async throws {
    let (client, server) = try await Self.cluster()
    defer { server.stop() }
    let top = try client.startOnTerminal(["k8s", "top", "--limit", "1"], output: true, errors: true)
    try await top.waitForScreen("/registry/configmaps/default/app")
    #expect(try await top.finish().status == 0)
  }
}
