import Foundation
import TestSupport
import Testing

/// Kubernetes objects that are many or large, and output that ends early; differences between backups.
@Suite(.timeLimit(.minutes(3))) struct KubernetesStreamTests {
  private static let flags = ["--max-request-bytes", "16000000", "--max-txn-ops", "1000"]

  private func server() async throws -> EtcdServer { try await EtcdServer.start(.init(.any(), flags: Self.flags)) }

  private func client(_ server: EtcdServer) -> Etcdctl { Self.client(server) }

  private static func client(_ server: EtcdServer) -> Etcdctl {
    Etcdctl.built(for: server).adding(["ETCDCTL_MAX_REQUEST_BYTES": "16000000"])
  }

  // MARK: Many and large objects

  private static let count = 1536

  /// A client of a server with ConfigMaps of 64 KiB, 96 MiB in all.
  private static let many = Task { () async throws -> Etcdctl in
    let client = Self.client(try await EtcdServer.shared(.init(.any(), flags: flags)))
    let value = KubernetesValue.configMap("many", String(repeating: "0123456789abcdef", count: 1 << 12))
    // As Go writes a string: what is no letter or digit in hexadecimal.
    let escaped = value.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: String(UnicodeScalar(byte))
      default: (byte < 16 ? "\\x0" : "\\x") + String(byte, radix: 16)
      }
    }.joined()
    for start in stride(from: 0, to: count, by: 128) {
      let puts = (start..<start + 128).map { "put /registry/configmaps/default/\($0) \"\(escaped)\"" }
      try await client.expect(["txn"], stdin: "\n" + puts.joined(separator: "\n") + "\n\n\n")
    }
    return client
  }

  @Test(arguments: [
    ("get --prefix /registry/ -w jsonl", #""color":"0123456789abcdef"#),
    ("get --prefix /registry/ -w yaml", "  color: 0123456789abcdef"),
    ("k8s get configmaps -w jsonl", #""color":"0123456789abcdef"#),
    ("watch --prefix /registry/ --rev 2 -w jsonl", #""color":"0123456789abcdef"#),
    ("watch --prefix /registry/ --list -w yaml", "    color: 0123456789abcdef"),
  ]) func memoryDoesNotGrowWithTheObjects(command: String, mark: String) async throws {
    // 32 MiB, a third of what is read.
    let script = "ulimit -d 32768; \"$PROGRAM\" \(command) | grep -m \(Self.count) -c '\(mark)'"
    let child = try await Self.many.value.inShell.start(["-c", script])
    defer { child.killAll() }
    #expect(try await child.waitForLines(1, timeout: .seconds(60)) == ["\(Self.count)"])
  }

  @Test func topOfManyNeedsNoMemory() async throws {
    let outcome = try await Self.many.value.inShell.run(["-c", "ulimit -d 32768; \"$PROGRAM\" k8s top"])
    #expect(outcome.stderr == "" && outcome.text.contains("\nconfigmaps  1536     101 MB  66 kB    /registry/"))
  }

  @Test func anObjectOfTwoMegabytesIsShown() async throws {
    let server = try await server()
    defer { server.stop() }
    let client = client(server)
    let color = String(repeating: "0123456789abcdef", count: 1 << 17)
    try await client.put(KubernetesValue("/registry/large", KubernetesValue.configMap("large", color)))
    let get = ["get", "/registry/large", "--print-value-only", "-w"]
    let jsonl = try await client.run(get + ["jsonl"])
    #expect(jsonl.stderr == "" && jsonl.text == KubernetesValue.configMapJSON("large", color) + "\n")
    let yaml = try await client.run(get + ["yaml"])
    #expect(yaml.stderr == "" && yaml.text == KubernetesValue.configMapYAML("large", color))
    let text = String(color.dropLast()) + "\u{1}"
    try await client.put(KubernetesValue("/registry/large", text))
    #expect(try await client.run(get + ["jsonl"]).text == "\"\(text.dropLast())\\u0001\"\n")
  }

  @Test(arguments: ["get --prefix /registry/ -w jsonl", "get --prefix /registry/ -w yaml", "k8s get cm"])
  func aReaderThatHasEnoughEndsTheTransfer(command: String) async throws {
    let script = "{ \"$PROGRAM\" \(command); echo \"status $?\" >&2; } | head -c 1"
    let outcome = try await Self.many.value.inShell.run(["-c", script])
    #expect(outcome.stderr == "status 0\n")
    #expect(outcome.stdout.count == 1)
  }

  @Test(arguments: [
    "get --prefix /full -w jsonl", "get --prefix /full -w yaml", "k8s get full --prefix=", "k8s top", "k8s top -w yaml",
    "watch /full --rev 1 -w jsonl", "watch /full --list -w yaml",
  ]) func aFullDiskIsAnError(line: String) async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    try await client.put(KubernetesValue("/full/a", KubernetesValue.configMap("a", "blue")))
    try await client.put(KubernetesValue("/full", KubernetesValue.configMap("a", "blue")))
    var launch = client.launch(line.split(separator: " ").map(String.init))
    launch.output = .file("/dev/full")
    #expect(
      try await client.run(launch)
        == Outcome(stderr: "Error: could not write the output: no space left on device\n", status: 6))
  }

  // MARK: snapshot diff

  private func snapshots(in directory: TemporaryDirectory) async throws -> [String] {
    let server = try await server()
    defer { server.stop() }
    let client = client(server)
    try await client.put(KubernetesValue("/registry/changed", KubernetesValue.configMap("info", "blue")))
    try await client.put(KubernetesValue("/registry/removed", KubernetesValue.configMap("old", "grey")))
    try await client.put(KubernetesValue("/registry/same", KubernetesValue.configMap("same", "grey")))
    try await client.expect(["snapshot", "save", directory.file("before.db")])
    try await client.put(KubernetesValue("/registry/changed", KubernetesValue.configMap("info", "red")))
    try await client.put(KubernetesValue("/registry/added", #"{"apiVersion":"a/v1","kind":"K"}"#))
    try await client.expect(["del", "/registry/removed"])
    try await client.expect(["snapshot", "save", directory.file("after.db")])
    return [directory.file("before.db"), directory.file("after.db")]
  }

  @Test func aDifferenceIsThatOfTheYAML() async throws {
    let directory = try TemporaryDirectory()
    let files = try await snapshots(in: directory)
    #expect(
      try await Etcdctl.built.run(["snapshot", "diff", "-w", "yaml"] + files)
        == Outcome(
          stdout: """
            --- /dev/null
            +++ /registry/added (revision 6)
            @@ -0,0 +1,2 @@
            +apiVersion: a/v1
            +kind: K
            --- /registry/changed (revision 2)
            +++ /registry/changed (revision 5)
            @@ -1,6 +1,6 @@
             apiVersion: v1
             data:
            -  color: blue
            +  color: red
             kind: ConfigMap
             metadata:
               name: info
            --- /registry/removed (revision 3)
            +++ /dev/null
            @@ -1,6 +0,0 @@
            -apiVersion: v1
            -data:
            -  color: grey
            -kind: ConfigMap
            -metadata:
            -  name: old

            """))
    let status = try await Etcdctl.built.run(["snapshot", "diff", "-w", "yaml", "--exit-code"] + files)
    #expect(status.status == 1)
    let raw = try await Etcdctl.built.run(["snapshot", "diff", "-w", "yaml", "--decode", "none"] + files)
    #expect(raw.text.contains("\n+'{\"apiVersion\":\"a/v1\",\"kind\":\"K\"}'\n"))
  }

  @Test func aDifferenceHasBothObjects() async throws {
    let directory = try TemporaryDirectory()
    let outcome = try await Etcdctl.built.run(
      ["snapshot", "diff", "-w", "jsonl"] + snapshots(in: directory))
    let pair = { (key: String, object: String, created: Int, modified: Int, version: Int) in
      #"{"key":"/registry/\#(key)","object":\#(object),"create_revision":\#(created),"mod_revision":\#(modified),"#
        + #""version":\#(version)}"#
    }
    let json = KubernetesValue.configMapJSON
    #expect(
      outcome.lines == [
        #"{"change":"added","key":"/registry/added","after":"#
          + pair("added", #"{"apiVersion":"a/v1","kind":"K"}"#, 6, 6, 1) + "}",
        #"{"change":"changed","key":"/registry/changed","before":\#(pair("changed", json("info", "blue"), 2, 2, 1)),"#
          + #""after":\#(pair("changed", json("info", "red"), 2, 5, 2))}"#,
        #"{"change":"removed","key":"/registry/removed","before":\#(pair("removed", json("old", "grey"), 3, 3, 1))}"#,
      ])
    #expect(outcome.stderr == "" && outcome.status == 0)
  }
}
