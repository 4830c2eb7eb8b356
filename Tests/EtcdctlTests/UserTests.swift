import Foundation
import TestSupport
import Testing

/// `user` and `role`. A name begins with the name of its test, because tests share a server.
@Suite(.timeLimit(.minutes(2))) struct UserTests {
  private let header = #"{"header":{"cluster_id":id1,"member_id":id2,"revision":1,"raft_term":<n>}"#

  /// A server of these tests alone, because of a flag that matters to none of them.
  private func etcdctl(_ release: EtcdRelease) async throws -> Etcdctl {
    Etcdctl.built(for: try await EtcdServer.shared(.init(release, flags: ["--snapshot-count", "1000"])))
  }

  @Test(arguments: EtcdRelease.all) func aUserHasRoles(release: EtcdRelease) async throws {
    let etcdctl = try await etcdctl(release)
    #expect(try await etcdctl.run(["user", "add", "roles-u:pw:with:colons"]).text == "User roles-u created\n")
    #expect(try await etcdctl.run(["role", "add", "roles-r"]).text == "Role roles-r created\n")
    let granted = try await etcdctl.run(["user", "grant-role", "roles-u", "roles-r"])
    #expect(granted.text == "Role roles-r is granted to user roles-u\n")
    #expect(try await etcdctl.run(["user", "get", "roles-u"]).text == "User: roles-u\nRoles: roles-r\n")
    let json = try await etcdctl.run(["user", "get", "roles-u", "-w", "json"])
    #expect(Normaliser.normalise(json.text) == header + #","roles":["roles-r"]}"# + "\n")
    #expect(
      try await etcdctl.run(["user", "get", "roles-u", "--detail"]).text
        == "User: roles-u\n\nRole roles-r\nKV Read:\nKV Write:\n")
    let revoked = try await etcdctl.run(["user", "revoke-role", "roles-u", "roles-r"])
    #expect(revoked.text == "Role roles-r is revoked from user roles-u\n")
    #expect(try await etcdctl.run(["role", "delete", "roles-r"]).text == "Role roles-r deleted\n")
    let deleted = try await etcdctl.run(["user", "delete", "roles-u", "-w", "json"])
    #expect(Normaliser.normalise(deleted.text) == header + "}\n")
    let missing = try await etcdctl.run(["user", "get", "roles-u"])
    #expect(missing.status == 1)
    #expect(missing.errorLine == "Error: etcdserver: user name not found")
  }

  @Test func whatTheServerRefusesIsSaidInItsWords() async throws {
    let etcdctl = try await etcdctl(.any())
    _ = try await etcdctl.run(["user", "add", "refused-u:pw"])
    for (arguments, message) in [
      (["user", "add", "refused-u:pw"], "user name already exists"),
      (["user", "grant-role", "refused-u", "refused-r"], "role name not found"),
      (["user", "revoke-role", "refused-u", "refused-r"], "role is not granted to the user"),
      (["user", "delete", "refused-x"], "user name not found"),
      (["role", "add", ""], "role name is empty"),
      (["role", "get", "refused-r"], "role name not found"),
    ] {
      let outcome = try await etcdctl.run(arguments)
      #expect(outcome == Outcome(stderr: "Error: etcdserver: \(message)\n", status: 1))
    }
  }

  @Test func namesAndPasswordsNeedNotBeText() async throws {
    let server = try await EtcdServer.start(.init(.any(), authentication: true))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    let name = Array("caf".utf8) + [0xff]
    func run(_ words: [UInt8]...) async throws -> Outcome { try await etcdctl.run(bytes: words) }
    func word(_ text: String) -> [UInt8] { Array(text.utf8) }
    let added = try await run(word("user"), word("add"), name + word(":") + [0xfe])
    #expect(added.stdout == word("User ") + name + word(" created\n"))
    #expect(try await run(word("role"), word("add"), name).stdout == word("Role ") + name + word(" created\n"))
    #expect(
      try await run(word("user"), word("grant-role"), name, name).stdout
        == word("Role ") + name + word(" is granted to user ") + name + word("\n"))
    let list = try await run(word("role"), word("list"), word("-w"), word("json"))
    #expect(list.text.hasSuffix(#""roles":["alice-role","caf\ufffd","root"]}"# + "\n"))
    let fields = try await run(word("role"), word("list"), word("-w"), word("fields"))
    #expect(fields.lines.last == #""Roles" : "alice-role" "caf\xff" "root""#)
    let flag = word("--user=") + name + word(":") + [0xfe]
    #expect(try await run(word("get"), word("/s/1"), flag).errorLine == "Error: etcdserver: permission denied")
    #expect(try await run(word("get"), word("/s/1"), flag + [0xfe]).status == 2)
  }

  // MARK: Passwords

  @Test func aPasswordIsTheFirstWordOfStandardInput() async throws {
    let etcdctl = try await etcdctl(.any())
    let added = try await etcdctl.run(["user", "add", "piped-u", "--interactive=false"], stdin: "  pw two\nthree\n")
    #expect(added == Outcome(stdout: "User piped-u created\n"))
    let changed = try await etcdctl.run(["user", "passwd", "piped-u", "--interactive=false"], stdin: "new")
    #expect(changed == Outcome(stdout: "Password updated\n"))
    let none = try await etcdctl.run(["user", "passwd", "piped-u", "--interactive=false"])
    #expect(none.text == "Password updated\n")
    #expect(none.stderr.hasPrefix("warning: the password is empty"))
  }

  @Test(arguments: [
    ("pw\npw\n", "User prompt-1 created\n", nil, 0),
    (" pw \npw", "User prompt-2 created\n", nil, 0),
    ("pw\nwp\n", "", "Error: given passwords are different", 128),
    ("pw", "", "Error: given passwords are different", 128),
  ])
  func aPipeAnswersThePrompts(input: String, end: String, error: String?, status: Int32) async throws {
    let name = end.split(separator: " ").dropFirst().first.map(String.init) ?? "prompt-x"
    let outcome = try await etcdctl(.any()).run(["user", "add", name], stdin: input)
    let prompts = "Password of \(name): \nType password of \(name) again for confirmation: \n"
    #expect(outcome.text == prompts + end)
    #expect(outcome.errorLine == error)
    #expect(outcome.status == status)
  }

  @Test func anEmptyPasswordIsRefused() async throws {
    let outcome = try await etcdctl(.any()).run(["user", "add", "empty"], stdin: "\n")
    #expect(outcome == Outcome(stdout: "Password of empty: \n", stderr: "Error: empty password\n", status: 128))
  }

  @Test func aTerminalDoesNotShowPasswords() async throws {
    let server = try await EtcdServer.start(.init(.any(), authentication: true))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server).adding(["ETCDCTL_USER": "root"])
    let child = try etcdctl.startOnTerminal(["user", "passwd", "alice"], output: true)
    try await child.waitForScreen("Password of alice: ")
    child.write("secret\n")
    try await child.waitForScreen("Type password of alice again for confirmation: ")
    child.write("secret\n")
    try await child.waitForScreen("\nPassword: ")
    child.write("rootpw\n")
    #expect(try await child.finish().status == 0)
    #expect(
      child.progress.screen == """
        Password of alice: \r\nType password of alice again for confirmation: \r\nPassword: \r\nPassword updated\r\n
        """)
    let user = ["ETCDCTL_USER": "alice:secret"]
    #expect(try await etcdctl.run(["get", "/a/1"], environment: user).text == "/a/1\none\n")
  }

  @Test(arguments: [
    (["user", "add", "way-1", "--new-user-password=pw"], "User way-1 created\n"),
    (["user", "add", "way-2:x", "--new-user-password=pw"], "User way-2:x created\n"),
    (["user", "add", "way-3", "--no-password"], "User way-3 created\n"),
    (["user", "add", "way-4:x", "--no-password"], "User way-4:x created\n"),
  ])
  func passwordsComeFromFlags(arguments: [String], output: String) async throws {
    #expect(try await etcdctl(.any()).run(arguments) == Outcome(stdout: output))
  }

  // MARK: Permissions

  @Test(arguments: EtcdRelease.all) func permissionsAreRanges(release: EtcdRelease) async throws {
    let etcdctl = try await etcdctl(release)
    _ = try await etcdctl.run(["role", "add", "range-r"])
    for range in [
      ["read", "foo"], ["WRITE", "bar", "baz"], ["readwrite", "pre/", "--prefix"], ["read", "z", "--from-key"],
    ] {
      let outcome = try await etcdctl.run(["role", "grant-permission", "range-r"] + range)
      #expect(outcome == Outcome(stdout: "Role range-r updated\n"))
    }
    #expect(
      try await etcdctl.run(["role", "get", "range-r"]).text
        == """
        Role range-r
        KV Read:
        \tfoo
        \t[pre/, pre0) (prefix pre/)
        \t[z, <open ended>
        KV Write:
        \t[bar, baz)
        \t[pre/, pre0) (prefix pre/)

        """)
    let json = try await etcdctl.run(["role", "get", "range-r", "-w", "json"])
    let list = [
      #"{"permType":1,"key":"YmFy","range_end":"YmF6"}"#, #"{"key":"Zm9v"}"#,
      #"{"permType":2,"key":"cHJlLw==","range_end":"cHJlMA=="}"#, #"{"key":"eg==","range_end":"AA=="}"#,
    ]
    #expect(Normaliser.normalise(json.text) == header + #","perm":["# + list.joined(separator: ",") + "]}\n")
    let fields = try await etcdctl.run(["role", "get", "range-r", "-w", "fields"]).lines
    #expect(fields[4...6] == [#""PermType" :  WRITE"#, #""Key" : "bar""#, #""RangeEnd" : "baz""#])
    for (range, sentence) in [
      (["foo"], "key foo is"), (["bar", "baz"], "range [bar, baz) is"),
      (["pre/", "--prefix"], "range [pre/, pre0) is"), (["z", "--from-key"], "range [z, <open ended> is"),
    ] {
      let outcome = try await etcdctl.run(["role", "revoke-permission", "range-r"] + range)
      #expect(outcome == Outcome(stdout: "Permission of \(sentence) revoked from role range-r\n"))
    }
    let missing = try await etcdctl.run(["role", "revoke-permission", "range-r", "foo"])
    #expect(missing.errorLine == "Error: etcdserver: permission is not granted to the role")
  }

  @Test func anEmptyPrefixIsEveryKey() async throws {
    let etcdctl = try await etcdctl(.any())
    _ = try await etcdctl.run(["role", "add", "all-r"])
    _ = try await etcdctl.run(["role", "grant-permission", "all-r", "read", "", "--prefix"])
    #expect(
      try await etcdctl.run(["role", "get", "all-r"]).text
        == "Role all-r\nKV Read:\n\t[\0, <open ended>\nKV Write:\n")
    #expect(
      try await etcdctl.run(["role", "revoke-permission", "all-r", "", "--from-key"]).text
        == "Permission of range [, <open ended> is revoked from role all-r\n")
  }

  // MARK: Refused before anything is asked

  @Test(arguments: [
    "user add", "user add a b", "user add :pw", "user delete", "user get", "user get a b", "user list extra",
    "user passwd", "user grant-role u", "user revoke-role u", "role add", "role delete", "role get", "role list extra",
    "role grant-permission r read", "role grant-permission r execute key", "role grant-permission r read a b --prefix",
    "role grant-permission r read a b --from-key", "role grant-permission r read a --from-key --prefix",
    "role revoke-permission r", "role revoke-permission r a b --prefix", "auth enable now", "auth disable now",
    "auth status now",
  ])
  func badArguments(line: String) async throws {
    let words = line.split(separator: " ").map(String.init)
    let outcome = try await Etcdctl.built.run(words + ["--endpoints", "127.0.0.1:1"])
    #expect(outcome.status == 128)
    #expect(outcome.errorLine != nil)
  }

  @Test(arguments: [
    "user add unasked:p -w table", "user get u -w fields", "user get u -w table", "user get u --detail -w table",
    "user list -w fields", "user list -w table", "role get r -w table", "auth status -w fields", "auth status -w table",
  ])
  func unsupportedFormats(line: String) async throws {
    let words = line.split(separator: " ").map(String.init)
    let outcome = try await Etcdctl.built.run(words + ["--endpoints", "127.0.0.1:1"])
    #expect(outcome.status == 4)
    #expect(outcome.stdout == [])
    #expect(outcome.stderr.hasPrefix("Error: \(words[words.count - 1]) not supported as output format: choose simple"))
  }
}
