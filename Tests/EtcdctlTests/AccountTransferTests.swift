import Foundation
import TestSupport
import Testing

/// `user` and `role export|import`.
@Suite(.timeLimit(.minutes(3))) struct AccountTransferTests {
  private func empty(_ release: EtcdRelease) async throws -> (EtcdServer, Etcdctl) {
    let server = try await EtcdServer.start(.init(release))
    return (server, Etcdctl.built(for: server))
  }

  @Test(arguments: EtcdRelease.all) func rolesAndUsersMove(release: EtcdRelease) async throws {
    let source = try await EtcdServer.shared(.init(release, authentication: true))
    let from = Etcdctl.built(for: source)
    let roles = try await from.run(["role", "export"])
    #expect(
      roles.lines.first
        == #"{"name":"alice-role","permissions":[{"perm_type":"READWRITE","key":"/a/","range_end":"/a0"},"#
        + #"{"perm_type":"READ","key":"/r/","range_end":"/r0"}]}"#)
    let users = try await from.run(["user", "export"])
    #expect(users.lines.first == #"{"name":"alice","roles":["alice-role"]}"#)
    #expect(users.lines.count == 3)

    let (target, to) = try await empty(release)
    defer { target.stop() }
    let early = try await to.run(["user", "import", "--no-password"], stdin: users.text)
    #expect(early.errorLine == "Error: these roles do not exist: alice-role, root")
    let plan = try await to.run(["role", "import", "--dry-run"], stdin: roles.text)
    #expect(plan.lines.first == "add role alice-role: planned")
    #expect(try await to.run(["role", "list"]) == Outcome())
    let imported = try await to.run(["role", "import"], stdin: roles.text)
    #expect(
      imported.text == """
        add role alice-role: done
        grant role alice-role readwrite access to [/a/, /a0): done
        grant role alice-role read access to [/r/, /r0): done
        add role root: done

        """)
    let unknown = try await to.run(["user", "import"], stdin: users.text)
    #expect(unknown.errorLine == "Error: no password is known for: alice, bob, root")
    #expect(try await to.run(["user", "list"]) == Outcome())
    let directory = try TemporaryDirectory("passwords")
    let file = directory.file("passwords")
    // As an editor on Windows leaves it.
    try "root:new-root\r\n\r\nalice:with:colon\r\n".write(toFile: file, atomically: true, encoding: .utf8)
    #expect(chmod(file, 0o600) == 0)
    let import_ = ["user", "import", "--passwords", file, "--no-password"]
    let added = try await to.run(import_, stdin: users.text)
    #expect(
      added.text == """
        add user alice with the given password: done
        grant role alice-role to user alice: done
        add user bob without a password: done
        add user root with the given password: done
        grant role root to user root: done

        """)
    // All of it is there.
    #expect(try await to.run(["role", "export"]).text == roles.text)
    #expect(try await to.run(["user", "export"]).text == users.text)
    let again = try await to.run(import_, stdin: users.text)
    #expect(again == Outcome(stderr: "nothing to do: all of it is there already\n"))
    #expect(try await to.run(["auth", "enable"]).status == 0)
    #expect(try await to.run(["put", "/a/x", "y", "--user", "alice:with:colon"]).text == "OK\n")
    #expect(try await to.run(["user", "list", "--user", "root:new-root"]).status == 0)
  }

  @Test(.needsEtcd35) func passwordsComeFromABackup() async throws {
    let release = try #require(EtcdRelease.v3_5)
    let source = try await EtcdServer.shared(.init(release, authentication: true))
    let directory = try TemporaryDirectory("accounts")
    let snapshot = directory.file("backup.db")
    #expect(try await Etcdctl.built(for: source).run(["snapshot", "save", snapshot]).status == 0)
    let roles = try await Etcdctl.built.run(["role", "export", "--from-snapshot", snapshot])
    let users = try await Etcdctl.built.run(["user", "export", "--from-snapshot", snapshot])
    let pattern = /\{"name":"alice","roles":\["alice-role"\],"no_password":false,"password_hash":"\$2a\$04\$.{53}"\}/
    #expect(users.lines.first?.wholeMatch(of: pattern) != nil)

    let (target, to) = try await empty(release)
    defer { target.stop() }
    #expect(try await to.run(["role", "import"], stdin: roles.text).status == 0)
    let added = try await to.run(["user", "import", "-w", "jsonl"], stdin: users.text)
    #expect(added.lines.first == #"{"change":"add user alice with the exported password","result":"done"}"#)
    #expect(try await to.run(["auth", "enable"]).status == 0)
    // The old passwords hold, and no other.
    #expect(try await to.run(["put", "/a/x", "y", "--user", "alice:alicepw"]).text == "OK\n")
    #expect(try await to.run(["put", "/a/x", "y", "--user", "alice:other"]).status == 2)
    let root = ["--user", "root:rootpw"]
    #expect(try await to.run(["user", "list"] + root).lines == ["alice", "bob", "root"])
    // A user who is there keeps the password.
    #expect(
      try await to.run(["user", "import"] + root, stdin: users.text)
        == Outcome(stderr: "nothing to do: all of it is there already\n"))
  }

  @Test(.needsEtcd34) func oldServersTakeNoHashes() async throws {
    let (target, to) = try await empty(try #require(EtcdRelease.installed))
    defer { target.stop() }
    let hash = "$2a$04$" + String(repeating: "x", count: 53)
    let record = #"{"name":"a","roles":[],"no_password":false,"password_hash":"\#(hash)"}"#
    let outcome = try await to.run(["user", "import"], stdin: record)
    #expect(outcome.status == 1)
    #expect(outcome.errorLine?.hasPrefix("Error: password hashes need etcd 3.5 or later on all members, but ") == true)
    #expect(try await to.run(["user", "list"]) == Outcome())
    let none = try await to.run(["user", "import"], stdin: #"{"name":"a","roles":[],"no_password":true}"#)
    #expect(none.text == "add user a without a password: done\n")
  }

  @Test(arguments: ["simple", "table", "fields", "json", "jsonl", "yaml"])
  func allFormatsExist(format: String) async throws {
    let server = try await EtcdServer.shared(.init(.any(), authentication: true))
    let etcdctl = Etcdctl.built(for: server)
    for noun in ["user", "role"] {
      let outcome = try await etcdctl.run([noun, "export", "-w", format])
      #expect(outcome.status == 0 && outcome.text.contains("alice"))
    }
    let plan = try await etcdctl.run(
      ["role", "import", "--dry-run", "-w", format], stdin: #"{"name":"new","permissions":[]}"#)
    #expect(plan.text.contains("add role new"))
  }

  @Test func protobufIsRefused() async throws {
    for line in ["user export", "role export", "user import", "role import"] {
      let words = line.split(separator: " ").map(String.init)
      let outcome = try await Etcdctl.built.run(words + ["-w", "protobuf", "--endpoints", "127.0.0.1:1"])
      #expect(outcome.status == 4)
    }
  }

  @Test func malformedInputChangesNothing() async throws {
    let outcome = try await Etcdctl.built.run(
      ["user", "import", "--endpoints", "127.0.0.1:1"], stdin: "{\"name\":\"a\",\"roles\":[]}\nname: b\n")
    #expect(outcome.status == 3)
    #expect(outcome.errorLine?.hasPrefix("Error: line 2 of standard input is no valid record: ") == true)
  }
}
