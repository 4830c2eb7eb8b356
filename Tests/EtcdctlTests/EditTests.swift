import Foundation
import TestSupport
import Testing

/// `edit`.
@Suite(.timeLimit(.minutes(2))) struct EditTests {
  private func client() async throws -> Etcdctl { Etcdctl.built(for: try await EtcdServer.plain()) }

  /// Edits a key with a line of shell, in which $1 is the file.
  private func edit(_ key: String, _ script: String, _ words: [String] = [], _ client: Etcdctl) async throws -> Outcome
  {
    let editor = "f() { \(script)\n}; f"
    return try await client.run(
      ["edit", key] + words, environment: ["EDITOR": editor, "VISUAL": "", "ETCDCTL": client.executable])
  }

  private func value(_ key: String, _ client: Etcdctl) async throws -> String {
    String(try await client.run(["get", key, "--print-value-only"]).text.dropLast())
  }

  @Test func theEditedTextIsWritten() async throws {
    let client = try await client()
    let lease = try await client.grantLease().record
    _ = try await client.run(["put", "/edit/a", "--lease", lease], stdin: "one\ntwo\n")
    #expect(try await edit("/edit/a", "sed -i s/two/2/ $1", [], client) == Outcome(stdout: "OK\n"))
    #expect(try await value("/edit/a", client) == "one\n2\n")
    #expect(try await client.run(["get", "/edit/a", "-w", "jsonl"]).text.contains(#""lease":"\#(lease)""#))
    let version = try await client.run(["get", "/edit/a", "-w", "fields"]).text
    #expect(try await edit("/edit/a", ":", [], client) == Outcome(stdout: "unchanged\n"))
    #expect(try await client.run(["get", "/edit/a", "-w", "fields"]).text == version)
  }

  /// What editors add to the last line is not added to a value.
  @Test func aNewlineAtTheEndIsTheValues() async throws {
    let client = try await client()
    _ = try await client.run(["put", "/edit/newline", "one"])
    #expect(try await edit("/edit/newline", "echo >> $1", [], client) == Outcome(stdout: "unchanged\n"))
    #expect(try await edit("/edit/newline", "printf 'a\\n\\n' > $1", [], client) == Outcome(stdout: "OK\n"))
    #expect(try await value("/edit/newline", client) == "a\n")
    #expect(try await edit("/edit/newline", "printf b > $1", [], client) == Outcome(stdout: "OK\n"))
    #expect(try await value("/edit/newline", client) == "b")
    #expect(try await edit("/edit/newline", ": > $1", [], client) == Outcome(stdout: "OK\n"))
    #expect(try await value("/edit/newline", client) == "")
  }

  @Test(arguments: [
    ("config", #"{"a": 1}"#, "config.json"), ("list.json", "[1]", "list.json"), ("app", "a: 1\nb: 2", "app.yaml"),
    ("nginx.conf", "a: 1", "nginx.conf"), ("v1.2", "text", "v1.2.txt"), ("a b\u{fc}$(x)", "text", "a_b____x_.txt"),
    ("", "text", "names.txt"), (".hidden", "text", "value.txt"), ("doc", "# note\n---\n- a", "doc.yaml"),
  ]) func theFileIsPrivateAndNamedAfterItsKind(name: String, value: String, file: String) async throws {
    let client = try await client()
    let directory = try TemporaryDirectory()
    let key = "/edit/names/\(name)"
    _ = try await client.run(["put", key, value])
    let log = directory.file("log")
    let outcome = try await client.run(
      ["edit", key],
      environment: [
        "VISUAL": "sh -c 'stat -c %a $0 $(dirname $0) > \(log); echo $0 >> \(log)'", "TMPDIR": directory.path,
      ])
    #expect(outcome == Outcome(stdout: "unchanged\n"))
    let lines = String(decoding: try directory.read("log"), as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(Array(lines.prefix(2)) == ["600", "700"])
    #expect(lines.last?.hasPrefix(directory.path + "/etcdctl-") == true)
    #expect(lines.last?.hasSuffix("/" + file) == true, "\(lines)")
    #expect(try directory.tree() == ["log"])
  }

  @Test func aChangeInTheMeantimeIsNotOverwritten() async throws {
    let client = try await client()
    let directory = try TemporaryDirectory()
    let key = "/edit/race"
    _ = try await client.run(["put", key], stdin: "a\nb\nc\n")
    let outcome = try await client.adding(["TMPDIR": directory.path]).run(
      ["edit", key],
      environment: [
        "EDITOR": "f() { sed -i s/b/mine/ $1; printf 'a\\ntheirs\\nc\\n' | \(client.executable) put \(key); }; f"
      ])
    #expect(outcome.status == 7)
    #expect(outcome.text == "OK\n", "only the other writer's")
    let kept = try #require(outcome.stderr.firstMatch(of: /the edited text is kept in (\S+)/)).1
    #expect(try String(contentsOfFile: String(kept), encoding: .utf8) == "a\nmine\nc\n")
    #expect(outcome.stderr.contains("@@ -1,3 +1,3 @@\n a\n-theirs\n+mine\n c\n"), "\(outcome.stderr)")
    #expect(outcome.errorLine?.hasPrefix("Error: the key \"\(key)\" was changed meanwhile (mod revision ") == true)
    #expect(try await value(key, client) == "a\ntheirs\nc\n")
  }

  @Test func aDeletionInTheMeantimeIsNotUndone() async throws {
    let client = try await client()
    _ = try await client.run(["put", "/edit/deleted", "a"])
    let outcome = try await edit("/edit/deleted", "echo b > $1; $ETCDCTL del /edit/deleted > /dev/null", [], client)
    #expect((outcome.status, outcome.text) == (7, ""))
    #expect(outcome.errorLine == "Error: the key \"/edit/deleted\" was deleted meanwhile")
    let kept = try #require(outcome.stderr.firstMatch(of: /kept in (\S+)/)).1
    #expect(try String(contentsOfFile: String(kept), encoding: .utf8) == "b\n")
    try FileManager.default.removeItem(atPath: URL(filePath: String(kept)).deletingLastPathComponent().path)
  }

  @Test func aFailingEditorWritesNothing() async throws {
    let client = try await client()
    let directory = try TemporaryDirectory()
    let inDirectory = client.adding(["TMPDIR": directory.path])
    _ = try await client.run(["put", "/edit/failure", "a"])
    let quit = try await edit("/edit/failure", "exit 3", [], inDirectory)
    #expect((quit.status, quit.text) == (1, ""))
    #expect(quit.errorLine?.hasSuffix("ended with exit status 3: nothing was changed") == true, "\(quit.stderr)")
    #expect(try directory.tree() == [])
    let changed = try await edit("/edit/failure", "echo b > $1; kill -9 $$", [], inDirectory)
    #expect(changed.errorLine?.contains("ended with signal: killed: nothing was changed; the text is kept in ") == true)
    #expect(try directory.tree().count == 2)
    let missing = try await client.run(["edit", "/edit/failure"], environment: ["VISUAL": "/none/editor"])
    #expect(missing.status == 1)
    #expect(missing.stderr.hasSuffix("hint: set the environment variable VISUAL or EDITOR to an editor\n"))
    #expect(try await value("/edit/failure", client) == "a")
  }

  @Test func aServerThatRefusesLosesNothing() async throws {
    let client = try await client()
    _ = try await client.run(["put", "/edit/large", "a"])
    let outcome = try await edit("/edit/large", "head -c 1700000 /dev/zero | tr '\\0' x > $1", [], client)
    #expect(outcome.status == 1)
    #expect(outcome.errorLine == "Error: etcdserver: request is too large")
    let kept = try #require(outcome.stderr.firstMatch(of: /kept in (\S+)/)).1
    #expect(try FileManager.default.attributesOfItem(atPath: String(kept))[.size] as? Int == 1_700_000)
    try FileManager.default.removeItem(atPath: URL(filePath: String(kept)).deletingLastPathComponent().path)
  }

  @Test func onlyTextIsEdited() async throws {
    let client = try await client()
    for value in [[0xff, 0x41], [0x41, 0, 0x42]] as [[UInt8]] {
      _ = try await client.run(bytes: ["put", "/edit/binary"].map { Array($0.utf8) }, stdin: value)
      let outcome = try await edit("/edit/binary", "echo edited > $1", [], client)
      #expect((outcome.status, outcome.text) == (1, ""))
      #expect(outcome.errorLine == "Error: the value of \"/edit/binary\" is binary: only text can be edited")
    }
    let missing = try await edit("/edit/none", ":", [], client)
    #expect(
      missing
        == Outcome(
          stderr: "Error: the key \"/edit/none\" does not exist\nhint: etcdctl put creates it\n", status: 7))
    #expect(try await client.run(["edit", ""]).errorLine == "Error: etcdserver: key is not provided")
  }

  @Test func kubernetesObjectsAreKubectlsBusiness() async throws {
    let server = try await EtcdServer.start(.init(try .any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    let name = try #require(
      KubernetesValue.sampleNames.first { $0.contains("pod") } ?? KubernetesValue.sampleNames.first)
    let object = try KubernetesValue.sample(name)
    _ = try await client.run(bytes: [Array("put".utf8), Array(object.key.utf8)], stdin: object.stored)
    let binary = try await edit(object.key, "echo edited > $1", [], client)
    #expect((binary.status, binary.text) == (1, ""))
    #expect(binary.stderr.contains(" is a Kubernetes object in a binary encoding"), "\(binary.stderr)")
    #expect(binary.stderr.contains("\nhint: use kubectl edit "))
    let key = "/registry/secrets/prod/db"
    _ = try await client.run(["put", key], stdin: "k8s:enc:aescbc:v1:key1:xxxx")
    let encrypted = try await edit(key, "echo edited > $1", [], client)
    #expect(
      encrypted.stderr.hasSuffix("only the API server can change it\nhint: use kubectl edit secrets/db -n prod\n"))
    let custom = #"{"apiVersion":"example.com/v1","kind":"Site","metadata":{"name":"a"},"spec":1}"#
    _ = try await client.run(["put", "/registry/example.com/sites/prod/a", custom])
    let edited = try await edit(
      "/registry/example.com/sites/prod/a", "sed -i 's/\"spec\":1/\"spec\":2/' $1", [], client)
    #expect(edited == Outcome(stdout: "OK\n"))
  }

  @Test(arguments: [
    ("fields", "\"Key\" : \"/edit/f\"\n\"Changed\" : true\n\"ModRevision\" : 3\n"),
    ("json", #"{"key":"L2VkaXQvZg==","changed":true,"mod_revision":3}"# + "\n"),
    ("jsonl", #"{"key":"/edit/f","changed":true,"mod_revision":3}"# + "\n"),
    ("yaml", "key: /edit/f\nchanged: true\nmod_revision: 3\n"),
    (
      "table",
      """
      +---------+---------+--------------+
      |   KEY   | CHANGED | MOD REVISION |
      +---------+---------+--------------+
      | /edit/f |    true |            3 |
      +---------+---------+--------------+

      """
    ),
  ]) func everyFormat(format: String, text: String) async throws {
    let server = try await EtcdServer.start(.init(try .any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    _ = try await client.run(["put", "/edit/f", "a"])
    #expect(try await edit("/edit/f", "echo b > $1", ["-w", format], client) == Outcome(stdout: text))
  }

  @Test func aFormatIsRefusedBeforeTheEditorRuns() async throws {
    let outcome = try await edit("/edit/f", "touch /edited", ["-w", "protobuf"], client())
    #expect((outcome.status, outcome.text) == (4, ""))
    #expect(!FileManager.default.fileExists(atPath: "/edited"))
  }

  @Test func authenticatedUsersEditWhatTheyMayWrite() async throws {
    let server = try await EtcdServer.shared(.init(.any(), authentication: true))
    let alice = Etcdctl.built(for: server).adding(["ETCDCTL_USER": "alice:alicepw"])
    _ = try await alice.run(["put", "/a/edited", "a"])
    #expect(try await edit("/a/edited", "env | grep -c alicep[w] > $1; true", [], alice) == Outcome(stdout: "OK\n"))
    #expect(try await value("/a/edited", alice) == "0")
    let denied = try await edit("/r/1", "echo x > $1", [], alice)
    #expect((denied.status, denied.errorLine) == (1, "Error: etcdserver: permission denied"))
  }

  /// The editor has the terminal: its input and output, and Ctrl-C.
  @Test func theEditorHasTheTerminal() async throws {
    let client = try await client()
    let directory = try TemporaryDirectory()
    _ = try await client.run(["put", "/edit/terminal", "a"])
    let script = """
      #!/bin/sh
      trap 'echo interrupted' INT
      test -t 0 && test -t 1 && printf 'text? '
      read -r text || read -r text
      printf %s "$text" > "$1"
      """
    let path = try directory.write(Array(script.utf8), to: "an editor")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    // Standard output is a pipe: the editor gets the terminal instead.
    let edit = try client.startOnTerminal(["edit", "/edit/terminal"], environment: ["VISUAL": "'\(path)'"])
    try await edit.waitForScreen("text? ")
    edit.write("\u{3}")
    try await edit.waitForScreen("interrupted")
    edit.write("typed\n")
    let outcome = try await edit.finish()
    #expect(outcome == Outcome(stdout: "OK\n"))
    #expect(try await value("/edit/terminal", client) == "typed")
  }

  /// A signal to the client ends the editor, and nothing is written.
  @Test func aSignalEndsTheEditor() async throws {
    let client = try await client()
    let directory = try TemporaryDirectory()
    _ = try await client.run(["put", "/edit/signal", "a"])
    let ready = directory.file("ready")
    let edit = try client.start(
      ["edit", "/edit/signal"],
      environment: [
        "EDITOR":
          "f() { trap 'echo b > $1; exit 0' TERM; echo started; : > \(ready); while :; do sleep 0.02; done; }; f",
        "TMPDIR": directory.path,
      ])
    edit.closeInput()
    let deadline = ContinuousClock.now + .seconds(20)
    while !FileManager.default.fileExists(atPath: ready), ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(10))
    }
    edit.signal(SIGTERM)
    let outcome = try await edit.finish()
    #expect(outcome.status == 1)
    #expect(outcome.errorLine?.contains(": nothing was changed; the text is kept in \(directory.path)/") == true)
    #expect(try await value("/edit/signal", client) == "a")
  }
}
