import Foundation
import TestSupport
import Testing

/// Kubernetes objects that are many or large, and output that ends early; differences between backups.
@Suite(.timeLimit(.minutes(3))) struct KubernetesStreamTests {
  private static let maximum = "ETCDCTL_MAX_REQUEST_BYTES"

  private func server() async throws -> EtcdServer {
    try await EtcdServer.start(
      .init(.any(), flags: ["--max-request-bytes", "16000000", "--max-txn-ops", "1000"]))
  }

  private func client(_ server: EtcdServer) -> Etcdctl {
    Etcdctl.built(for: server).adding([Self.maximum: "16000000"])
  }

  /// ConfigMaps of 64 KiB, 96 MiB in all.
  private func fill(_ client: Etcdctl) async throws -> Int {
    let color = String(repeating: "0123456789abcdef", count: 1 << 12)
    let value = KubernetesValue.configMap("many", color)
    // As a Go string: bytes that are no letters, digits or blanks in hexadecimal.
    let escaped = value.map { byte in
      byte < 0x80 && UnicodeScalar(byte).properties.isAlphabetic || (0x30...0x39).contains(byte)
        ? String(UnicodeScalar(byte)) : "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    for start in stride(from: 0, to: 1536, by: 128) {
      let puts = (start..<start + 128).map { "put /registry/configmaps/default/\($0) \"\(escaped)\"" }
      try await client.expect(["txn"], stdin: "\n" + puts.joined(separator: "\n") + "\n\n\n")
    }
    return 1536
  }

  @Test(arguments: [
    ("get --prefix /registry/ -w jsonl", #""color":"0123456789abcdef"#),
    ("get --prefix /registry/ -w yaml", "  color: 0123456789abcdef"),
    ("k8s get configmaps -w jsonl", #""color":"0123456789abcdef"#),
    ("watch --prefix /registry/ --rev 2 -w jsonl", #""color":"0123456789abcdef"#),
  ]) func memoryDoesNotGrowWithTheObjects(command: String, mark: String) async throws {
    let server = try await server()
    defer { server.stop() }
    let client = client(server)
    let count = try await fill(client)
    // 32 MiB, a third of what is read. What a reader of the wrong thing would take for the end ends the watch too.
    let script = "ulimit -d 32768; \"$PROGRAM\" \(command) | grep -m \(count) -c '\(mark)'"
    let outcome = try await client.inShell.run(["-c", script], timeout: .seconds(60))
    #expect(outcome == Outcome(stdout: "\(count)\n"))
    #expect(try await client.run(["k8s", "top"]).text.contains("\nconfigmaps  \(count)     101 MB  "))
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
    let server = try await server()
    defer { server.stop() }
    let client = client(server)
    _ = try await fill(client)
    let script = "{ \"$PROGRAM\" \(command); echo \"status $?\" >&2; } | head -c 1"
    let outcome = try await client.inShell.run(["-c", script])
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
