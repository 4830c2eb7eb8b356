import Foundation
import TestSupport
import Testing

/// Kubernetes objects in what prints pairs: `get`, `watch`, `snapshot diff`.
@Suite(.timeLimit(.minutes(3))) struct KubernetesObjectTests {
  private func client() async throws -> Etcdctl { Etcdctl.built(for: try await EtcdServer.plain()) }

  private func line(_ key: String, _ content: String, _ tail: String) -> String {
    #"{"key":"\#(key)",\#(content),\#(tail)}"# + "\n"
  }

  private let first = #""create_revision":2,"mod_revision":2,"version":1"#

  // MARK: get

  @Test func thereAreSamples() { #expect(KubernetesValue.sampleNames.count >= 5) }

  @Test(arguments: KubernetesValue.sampleNames)
  func anObjectIsWhatKubectlPrints(name: String) async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let (client, sample) = (Etcdctl.built(for: server), try KubernetesValue.sample(name))
    try await client.put(sample)
    let alone = try await client.run(["get", sample.key, "-w", "jsonl", "--print-value-only"])
    #expect(alone.stderr == "")
    #expect(try KubernetesValue.parsed(alone.stdout) == KubernetesValue.json(name))
    let object = alone.text.dropLast()
    #expect(
      try await client.run(["get", sample.key, "-w", "jsonl"])
        == Outcome(stdout: line(sample.key, #""object":\#(object)"#, first)))
    let yaml = try await client.run(["get", sample.key, "-w", "yaml", "--print-value-only"]).text
    #expect(yaml.hasPrefix("apiVersion: ") && yaml.contains("\nkind: ") && !yaml.contains("$unknownFields"))
    #expect(
      try await client.run(["get", sample.key, "-w", "yaml"]).text
        == "# \(sample.key)  create_revision=2 mod_revision=2 version=1\n\(yaml)")

    let raw = try await client.run(["get", sample.key, "-w", "jsonl", "--decode", "none"])
    let fields = try JSONSerialization.jsonObject(with: Data(raw.stdout)) as? [String: Any]
    let stored = (fields?["value_b64"] as? String).flatMap { Data(base64Encoded: $0) }.map(Array.init)
    #expect((stored ?? (fields?["value"] as? String).map { Array($0.utf8) }) == sample.stored)
    // What etcd's own formats show stays what is stored.
    #expect(try await client.run(["get", sample.key, "--print-value-only"]).stdout == sample.stored + [0x0a])
  }

  @Test func aBackupShowsTheSame() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let (client, directory) = (Etcdctl.built(for: server), try TemporaryDirectory())
    for name in KubernetesValue.sampleNames { try await client.put(.sample(name)) }
    try await client.expect(["snapshot", "save", directory.file("backup.db")])
    for flags in [
      ["-w", "jsonl"], ["-w", "yaml"], ["-w", "yaml", "--print-value-only"], ["-w", "jsonl", "--print-value-only"],
      ["-w", "jsonl", "--decode", "none"], ["-w", "yaml", "--keys-only"],
    ] {
      let online = try await client.run(["get", "/registry/", "--prefix"] + flags)
      #expect(online.status == 0 && online.lines.count >= 5, "\(flags)")
      let from = ["--from-snapshot", directory.file("backup.db")]
      #expect(try await Etcdctl.built.run(["get", "/registry/", "--prefix"] + flags + from) == online, "\(flags)")
    }
  }

  @Test func aConfigMapAsYAML() async throws {
    let (client, sample) = (try await client(), try KubernetesValue.sample("configmap-info"))
    try await client.put(sample)
    #expect(
      try await client.run(["get", sample.key, "-w", "yaml", "--print-value-only"])
        == Outcome(
          stdout: """
            apiVersion: v1
            binaryData:
              logo: iVBORw0KGgo=
            data:
              color: blue
              note: |-
                zwei Zeilen
                und ü
            kind: ConfigMap
            metadata:
              creationTimestamp: "2026-03-04T05:06:07Z"
              labels:
                app: demo
              managedFields:
              - apiVersion: v1
                fieldsType: FieldsV1
                fieldsV1:
                  f:data:
                    .: {}
                    f:color: {}
                manager: kubectl
                operation: Update
                time: "2026-03-04T05:06:07Z"
              name: info
              namespace: default
              uid: 5e2c4a0b-6e54-4f4d-9d7f-0b7f1c1c2a11

            """))
  }

  /// A value, its field in jsonl, and its document in yaml.
  static let others: [(stored: [UInt8], jsonl: String, yaml: String)] = [
    (
      Array("k8s:enc:aescbc:v1:key-2026:".utf8) + [0xff, 0],
      #""encrypted":{"provider":"aescbc","key":"key-2026"}"#, "encrypted:\n  provider: aescbc\n  key: key-2026\n"
    ),
    (
      [0xd9, 0xd9, 0xf7, 0xa3, 0x4a] + Array("apiVersion".utf8) + [0x44] + Array("a/v1".utf8) + [0x44]
        + Array("kind".utf8) + [0x41, 0x4b, 0x44] + Array("spec".utf8) + [0xa1, 0x41, 0x6d, 0x05],
      #""object":{"apiVersion":"a/v1","kind":"K","spec":{"m":5}}"#, "apiVersion: a/v1\nkind: K\nspec:\n  m: 5\n"
    ),
    (
      Array(#"{"apiVersion":"a/v1", "kind":"K","spec":{"cron":"*/5 *","on":"yes"}}"#.utf8 + [0x0a]),
      #""object":{"apiVersion":"a/v1","kind":"K","spec":{"cron":"*/5 *","on":"yes"}}"#,
      "apiVersion: a/v1\nkind: K\nspec:\n  cron: '*/5 *'\n  \"on\": \"yes\"\n"
    ),
    (
      KubernetesValue.object("new.io/v9", "Thing", KubernetesValue.field(1, "x y")),
      #""object":{"apiVersion":"new.io/v9","kind":"Thing","$unknownFields":[{"field":1,"text":"x y"}]}"#,
      "$unknownFields:\n- field: 1\n  text: x y\napiVersion: new.io/v9\nkind: Thing\n"
    ),
    (
      KubernetesValue.configMap("info", "blue", also: KubernetesValue.field(15, "new") + [13 << 3, 7]),
      #""object":"# + KubernetesValue.configMapJSON("info", "blue").dropLast()
        + #","$unknownFields":[{"field":13,"varint":7},{"field":15,"text":"new"}]}"#,
      "$unknownFields:\n- field: 13\n  varint: 7\n- field: 15\n  text: new\n"
        + KubernetesValue.configMapYAML("info", "blue")
    ),
  ]

  @Test(arguments: others.indices) func anythingElseIsShownForWhatItIs(index: Int) async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let (client, other) = (Etcdctl.built(for: server), Self.others[index])
    try await client.put(KubernetesValue("/registry/x", other.stored))
    #expect(
      try await client.run(["get", "/registry/x", "-w", "jsonl"])
        == Outcome(stdout: line("/registry/x", other.jsonl, first)))
    #expect(
      try await client.run(["get", "/registry/x", "-w", "yaml", "--print-value-only"]) == Outcome(stdout: other.yaml))
  }

  @Test(arguments: ["jsonl", "yaml"]) func aDamagedValueIsShownWithAWarning(format: String) async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    let damaged = KubernetesValue.configMap("n", "blue", also: [0x12, 0xff, 0x7f])
    for key in ["/registry/a", "/registry/c"] {
      try await client.put(KubernetesValue(key, KubernetesValue.configMap("n", "red")))
    }
    try await client.put(KubernetesValue("/registry/b", damaged))
    let outcome = try await client.run(["get", "/registry/", "--prefix", "-w", format])
    #expect(outcome.status == 0)
    let pattern = #/warning: the value of "/registry/b" is not a complete Kubernetes object: .* at byte \d+\n/#
    #expect(outcome.stderr.wholeMatch(of: pattern) != nil, "\(outcome.stderr)")
    let base64 = Data(damaged).base64EncodedString()
    #expect(outcome.text.contains(format == "jsonl" ? #","value_b64":"\#(base64)","create"# : "\n!!binary \(base64)\n"))
    #expect(outcome.text.split(separator: format == "jsonl" ? "\n" : "---\n").count == 3)
    #expect(
      try await client.run(["get", "/registry/", "--prefix", "-w", format, "--decode", "none"]).stderr == "")
  }

  @Test func variablesChooseTheFormat() async throws {
    let client = try await client()
    try await client.put(KubernetesValue("/variables", KubernetesValue.configMap("info", "blue")))
    let get = ["get", "/variables", "--print-value-only"]
    let json = KubernetesValue.configMapJSON("info", "blue") + "\n"
    #expect(try await client.run(get, environment: ["ETCDCTL_WRITE_OUT": "jsonl"]) == Outcome(stdout: json))
    let yaml = KubernetesValue.configMapYAML("info", "blue")
    #expect(try await client.run(get, environment: ["ETCDCTL_WRITE_OUT": "yaml"]) == Outcome(stdout: yaml))
    let none = ["ETCDCTL_WRITE_OUT": "jsonl", "ETCDCTL_DECODE": "none"]
    #expect(try await client.run(get, environment: none).text.hasPrefix(#""k8s\u0000\n"#))
    #expect(try await client.run(get + ["--decode", "auto"], environment: none) == Outcome(stdout: json))
  }

  // MARK: watch

  /// Puts a ConfigMap, changes and deletes it.
  private func change(_ client: Etcdctl) async throws {
    for color in ["blue", "red"] {
      try await client.put(KubernetesValue("/registry/m", KubernetesValue.configMap("info", color)))
    }
    try await client.expect(["del", "/registry/m"])
  }

  @Test func eventsHaveObjects() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    try await change(client)
    let watch = try client.start(["watch", "/registry/", "--prefix", "--rev=2", "--prev-kv", "-w", "jsonl"])
    defer { watch.killAll() }
    let (blue, red) = (KubernetesValue.configMapJSON("info", "blue"), KubernetesValue.configMapJSON("info", "red"))
    let pair = { (object: String, revision: Int, version: Int) in
      #""key":"/registry/m","object":\#(object),"create_revision":2,"mod_revision":\#(revision),"version":\#(version)"#
    }
    #expect(
      try await watch.waitForLines(3) == [
        #"{"type":"PUT",\#(pair(blue, 2, 1))}"#,
        #"{"type":"PUT",\#(pair(red, 3, 2)),"prev":{\#(pair(blue, 2, 1))}}"#,
        #"{"type":"DELETE","key":"/registry/m","create_revision":0,"mod_revision":4,"version":0,"#
          + #""prev":{\#(pair(red, 3, 2))}}"#,
      ])
  }

  @Test func eventsAreDocuments() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    try await change(client)
    let watch = try client.start(["watch", "/registry/", "--prefix", "--rev=3", "--prev-kv", "-w", "yaml"])
    defer { watch.killAll() }
    let pair = { (color: String, revision: Int, indent: String) in
      """
      key: /registry/m
      object:
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: info
        data:
          color: \(color)
      create_revision: 2
      mod_revision: \(revision)
      version: \(revision - 1)
      """.split(separator: "\n").map { indent + $0 }
    }
    let expected =
      ["type: PUT"] + pair("red", 3, "") + ["prev:"] + pair("blue", 2, "  ")
      + ["---", "type: DELETE", "key: /registry/m", "create_revision: 0", "mod_revision: 4", "version: 0", "prev:"]
      + pair("red", 3, "  ")
    #expect(try await watch.waitForLines(expected.count) == expected)
  }

  @Test func aListWatchHasObjects() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    try await client.put(KubernetesValue("/registry/m", KubernetesValue.configMap("info", "blue")))
    let watch = try client.start(["watch", "/registry/", "--prefix", "--list", "-w", "jsonl"])
    defer { watch.killAll() }
    try await watch.waitForLines(2)
    try await client.put(KubernetesValue("/registry/m", KubernetesValue.configMap("info", "red")))
    let pair = { (color: String, revision: Int) in
      #""key":"/registry/m","object":\#(KubernetesValue.configMapJSON("info", color)),"create_revision":2,"#
        + #""mod_revision":\#(revision),"version":\#(revision - 1)"#
    }
    #expect(
      try await watch.waitForLines(3) == [
        #"{"type":"LIST",\#(pair("blue", 2))}"#, #"{"type":"SYNC","revision":2}"#,
        #"{"type":"PUT",\#(pair("red", 3))}"#,
      ])
  }
}
