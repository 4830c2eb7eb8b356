import Foundation
import TestSupport
import Testing

/// What `context add`, `edit` and `test` check before anything is written.
@Suite(.timeLimit(.minutes(2))) struct ContextChangeTests {
  private let directory: TemporaryDirectory
  private let etcdctl: Etcdctl

  init() throws {
    directory = try TemporaryDirectory("home")
    etcdctl = Etcdctl.built.adding(["XDG_CONFIG_HOME": directory.path])
  }

  private static func server() async throws -> EtcdServer {
    try await EtcdServer.shared(.init(.any(), security: .mutualTLS))
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try directory.read("etcdctl/\(name).env"), as: UTF8.self)
  }

  private var contexts: [String] { ((try? directory.tree()) ?? []).filter { $0.hasSuffix(".env") } }

  /// A directory as kubeadm makes it.
  private func certificates(_ certificate: Certificates.Name = .client, key: Certificates.Name = .client) async throws
    -> String
  {
    let pki = directory.file("pki-\(certificate)-\(key)")
    try FileManager.default.createDirectory(atPath: pki, withIntermediateDirectories: true)
    for (source, name) in [
      (try await Certificates.authority(), "ca.crt"),
      (try await Certificates.certificate(certificate), "healthcheck-client.crt"),
      (try await Certificates.key(key), "healthcheck-client.key"),
    ] { try FileManager.default.copyItem(atPath: source, toPath: pki + "/" + name) }
    return pki
  }

  @Test func certificatesAreFoundAndTried() async throws {
    let server = try await Self.server()
    let pki = try await certificates()
    let added = try await etcdctl.run(["context", "add", "k8s", "--from", pki, "--endpoints", server.url()])
    #expect(
      added
        == Outcome(
          stdout: "Context k8s written to \(directory.file("etcdctl/k8s.env"))\n",
          stderr: "note: settings found in \(pki)\n"))
    #expect(
      try text("k8s") == """
        ETCDCTL_ENDPOINTS=\(server.url())
        ETCDCTL_CACERT=\(pki)/ca.crt
        ETCDCTL_CERT=\(pki)/healthcheck-client.crt
        ETCDCTL_KEY=\(pki)/healthcheck-client.key

        """)
    #expect(try await etcdctl.run(["put", "/context/k8s", "1", "--context", "k8s"]).text == "OK\n")
  }

  @Test func aFileOfVariablesIsTakenOver() async throws {
    let server = try await Self.server()
    let variables = server.clientEnvironment.map { "\($0)=\($1)\n" }.joined()
    let file = try directory.write(Array("ETCD_NAME=m1\nETCDCTL_API=3\n\(variables)".utf8), to: "etcd.env")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    #expect(try await etcdctl.run(["context", "add", "a", "--from", file]).status == 0)
    #expect(try text("a").split(separator: "\n").sorted() == variables.split(separator: "\n").sorted())
    // It can be used as it is, too.
    #expect(try await etcdctl.run(["put", "/context/file", "1", "--context", file]) == Outcome(stdout: "OK\n"))
    #expect(try await etcdctl.run(["context", "test", file]).status == 0)
  }

  @Test func whatDoesNotWorkIsNotWritten() async throws {
    let server = try await Self.server()
    func refusal(_ words: [String]) async throws -> String {
      let outcome = try await etcdctl.run(["context", "add", "bad"] + words)
      #expect(outcome.status != 0)
      #expect(contexts == [])
      return outcome.errorLine ?? ""
    }
    let mismatch = try await certificates(.client, key: .server)
    let wrongKey = try await refusal(["--from", mismatch, "--endpoints", server.url()])
    #expect(wrongKey.contains("healthcheck-client.key") || wrongKey.contains("match"), "\(wrongKey)")
    let expired = try await certificates(.expiredClient, key: .expiredClient)
    #expect(try await refusal(["--from", expired, "--endpoints", server.url()]).contains("expired"))
    let missing = try await refusal(["--endpoints", server.url(), "--cacert", "/no/ca.crt"])
    #expect(missing == "Error: the CA file /no/ca.crt cannot be read: no such file or directory")
    #expect(
      try await refusal(["--endpoints", "127.0.0.1:1"])
        == "Error: the context was not written: 127.0.0.1:1: connection refused")
    #expect(
      try await refusal(["--endpoints", "a:1", "--cert", "/c"]).hasPrefix("Error: --cert and --key must be given"))
    #expect(try await refusal(["--from", "nowhere"]).contains("\"nowhere\" is no known source"))
    #expect(try await refusal([]).hasPrefix("Error: a context needs settings: "))
    #expect(try await refusal(["--user", "a\nb", "--no-check"]).contains("control character"))

    let words = ["context", "add", "later", "--endpoints", "127.0.0.1:1", "--no-check", "--cacert", "ca.crt"]
    #expect(try await etcdctl.run(words, directory: directory.path).status == 0)
    #expect(try text("later") == "ETCDCTL_ENDPOINTS=127.0.0.1:1\nETCDCTL_CACERT=\(directory.path)/ca.crt\n")
  }

  @Test func oneEndpointOfSeveralHasToRespond() async throws {
    let server = try await EtcdServer.plain()
    let endpoints = "127.0.0.1:1,\(server.url())"
    let added = try await etcdctl.run(["context", "add", "half", "--endpoints", endpoints])
    #expect(added.status == 0)
    #expect(added.stderr == "warning: 127.0.0.1:1: connection refused\n")
    let test = try await etcdctl.run(["context", "test", "half"])
    #expect(test.status == 1)
    #expect(test.errorLine == "Error: 1 of 2 endpoints cannot be used")
    #expect(test.lines.count == 3 && test.lines[1].hasSuffix(" 127.0.0.1:1: connection refused"))
    let rows = try await etcdctl.run(["context", "test", "half", "-w", "jsonl"]).lines
    #expect(rows.last?.contains("\"endpoint\":\"\(server.url())\",\"version\":\"3.") == true)
  }

  /// The password is neither asked for nor needed to write the context; `context test` tries it.
  @Test func usersAreTried() async throws {
    let server = try await EtcdServer.shared(.init(.any(), authentication: true))
    let endpoints = ["--endpoints", server.url()]
    #expect(try await etcdctl.run(["context", "add", "alice", "--user", "alice", "--confirm"] + endpoints).status == 0)
    #expect(try text("alice") == "ETCDCTL_ENDPOINTS=\(server.url())\nETCDCTL_USER=alice\nETCDCTL_CONFIRM=true\n")
    let wrong = try await etcdctl.run(["context", "add", "wrong", "--user", "alice:nope"] + endpoints)
    #expect(wrong.errorLine?.contains("authentication failed, invalid user ID or password") == true)
    #expect(contexts == ["etcdctl/alice.env"])
    let test = try await etcdctl.run(["context", "test", "alice", "--user", "alice:nope"])
    #expect(test.status == 1)
    #expect(try await etcdctl.run(["context", "test", "alice", "--user", "alice:alicepw"]).status == 0)
    #expect(
      try await etcdctl.run(["context", "add", "bob", "--user", "bob:it's $x"] + endpoints + ["--no-check"]).status == 0
    )
    #expect(try text("bob").contains("ETCDCTL_USER='bob:it'\\''s $x'\n"))
  }

  /// `ETCDCTL_CONFIRM` in a context asks, and says which cluster it is.
  @Test func aContextCanAskForConfirmation() async throws {
    let server = try await EtcdServer.plain()
    #expect(try await etcdctl.run(["context", "add", "prod", "--confirm", "--endpoints", server.url()]).status == 0)
    for key in ["1", "2"] { _ = try await etcdctl.run(["put", "/context/ask/\(key)", "x", "--context", "prod"]) }
    let deletion = try etcdctl.startOnTerminal(
      ["del", "--prefix", "/context/ask/", "--context", "prod"], output: true, errors: true)
    try await deletion.waitForScreen("Continue? [y/N] ")
    deletion.write("n\n")
    #expect(try await deletion.finish().status == 1)
    #expect(
      deletion.progress.screen.hasPrefix(
        "About to delete 2 keys that begin with /context/ask/, at \(server.url()), in the context prod.\r\n"))
  }

  /// So do the commands of a shell, which asks for a password once.
  @Test func aShellNamesItsContext() async throws {
    let server = try await EtcdServer.shared(.init(.any(), authentication: true))
    let words = ["context", "add", "prod", "--confirm", "--user", "alice", "--endpoints", server.url()]
    #expect(try await etcdctl.run(words).status == 0)
    for key in ["1", "2"] {
      _ = try await Etcdctl.built(for: server).run(["put", "/a/shell/\(key)", "x", "--user", "alice:alicepw"])
    }
    let shell = try etcdctl.startOnTerminal(
      ["--context", "prod", "shell"], output: true, errors: true, environment: ["XDG_STATE_HOME": directory.path])
    try await shell.waitForScreen("Password: ")
    shell.write("alicepw\n")
    try await shell.waitForScreen("> ")
    shell.write("context test\n")
    try await shell.wait(for: "the test") { $0.screen.components(separatedBy: "ENDPOINT").count > 1 }
    shell.write("del --prefix /a/shell/\n")
    try await shell.waitForScreen("Continue? [y/N] ")
    shell.write("n\n")
    try await shell.waitForScreen("Error: not confirmed: nothing was changed\r\n")
    try await shell.wait(for: "the prompt") { $0.screen.hasSuffix("> ") }
    shell.write("\u{4}")
    #expect(try await shell.finish().status == 1)
    let screen = shell.progress.screen
    #expect(screen.contains(", at \(server.url()), in the context prod.\r\n"))
    #expect(screen.components(separatedBy: "Password: ").count == 2)
  }

  // MARK: - edit

  private func edit(_ script: String, _ name: String = "a") async throws -> Outcome {
    let editor = try directory.write(Array("#!/bin/sh\n\(script)\n".utf8), to: "editor")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor)
    return try await etcdctl.run(
      ["context", "edit", name], environment: ["EDITOR": editor, "TMPDIR": directory.path])
  }

  private func write(_ text: String) throws {
    try FileManager.default.createDirectory(atPath: directory.file("etcdctl"), withIntermediateDirectories: true)
    try directory.write(Array(text.utf8), to: "etcdctl/a.env")
  }

  @Test func aContextIsEdited() async throws {
    try write("# mine\nETCDCTL_ENDPOINTS=a:1\nETCDCTL_CACERT=ca.crt\n")
    #expect(try await edit("exit 0") == Outcome(stdout: "Context a unchanged\n"))
    #expect(try await edit("sed -i s/a:1/b:1/ \"$1\"") == Outcome(stdout: "Context a changed\n"))
    #expect(try text("a") == "# mine\nETCDCTL_ENDPOINTS=b:1\nETCDCTL_CACERT=ca.crt\n")
    let typo = try await edit("echo ETCDCTL_USR=x >> \"$1\"")
    #expect(typo.stderr.hasPrefix("warning: \(directory.file("etcdctl/a.env")): unrecognized environment variable"))
  }

  @Test(arguments: [
    ("ETCDCTL_HEX=perhaps", ": ETCDCTL_HEX is malformed: expected true or false"),
    ("ETCDCTL_WRITE_OUT=xml", ": ETCDCTL_WRITE_OUT: unsupported output format \"xml\": choose "),
    ("ETCDCTL_USER=$USER", ", line 2: $ is not expanded: put the value in single quotes to keep it"),
  ])
  func whatCannotBeReadIsKeptAside(line: String, reason: String) async throws {
    try write("ETCDCTL_ENDPOINTS=a:1\n")
    let outcome = try await edit("echo '\(line)' >> \"$1\"")
    #expect(outcome.status == 128 || outcome.status == 4)
    #expect(outcome.errorLine?.hasPrefix("Error: \(directory.file("etcdctl/a.env"))\(reason)") == true)
    #expect(try text("a") == "ETCDCTL_ENDPOINTS=a:1\n")
    let note = try #require(outcome.stderr.split(separator: "\n").first { $0.hasPrefix("note: ") })
    let kept = try #require(note.components(separatedBy: "kept in ").last)
    #expect(try String(contentsOfFile: kept, encoding: .utf8) == "ETCDCTL_ENDPOINTS=a:1\n\(line)\n")
  }

  /// As editors do: what the link leads to is changed, and stays as readable as it was.
  @Test func aLinkStaysALink() async throws {
    try write("")
    let target = try directory.write(Array("ETCDCTL_ENDPOINTS=a:1\n".utf8), to: "dotfiles.env")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target)
    let link = directory.file("etcdctl/b.env")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "../dotfiles.env")
    #expect(try await edit("sed -i s/a:1/b:1/ \"$1\"", "b") == Outcome(stdout: "Context b changed\n"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "../dotfiles.env")
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "ETCDCTL_ENDPOINTS=b:1\n")
    #expect(try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int == 0o640)
  }

  /// A context that cannot be read can be repaired.
  @Test func aBrokenContextIsRepaired() async throws {
    try write("broken\n")
    #expect(try await edit("echo ETCDCTL_HEX=1 > \"$1\"") == Outcome(stdout: "Context a changed\n"))
    #expect(try text("a") == "ETCDCTL_HEX=1\n")
    #expect(try await edit("exit 3").status == 1)
  }
}
