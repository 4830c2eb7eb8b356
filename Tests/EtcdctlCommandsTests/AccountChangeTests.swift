import CommandModel
import Testing

@testable import EtcdctlCommands

/// What an import of users and roles changes.
@Suite struct AccountChangeTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func users(
    _ records: [UserRecord], existing: [String: [String]] = [:], passwords: [String: String] = [:],
    noPassword: Bool = false
  ) throws -> [AccountChange] {
    try AccountChange.users(
      records, existing: Dictionary(uniqueKeysWithValues: existing.map { (bytes($0), $1.map(bytes)) }),
      roles: [bytes("r"), bytes("w")],
      passwords: Dictionary(uniqueKeysWithValues: passwords.map { (bytes($0), Secret(bytes($1))) }),
      noPassword: noPassword)
  }

  private func record(_ name: String, roles: [String] = [], noPassword: Bool? = nil, hash: String = "") -> UserRecord {
    UserRecord(name: bytes(name), roles: roles.map(bytes), hasNoPassword: noPassword, passwordHash: bytes(hash))
  }

  @Test func missingUsersAndRolesAreAdded() throws {
    let records = [record("a", roles: ["r", "w"], noPassword: true), record("b", roles: ["r"], hash: "$2")]
    #expect(
      try users(records) == [
        .addUser(bytes("a"), .none), .grantRole(bytes("r"), user: bytes("a")),
        .grantRole(bytes("w"), user: bytes("a")), .addUser(bytes("b"), .hash(bytes("$2"))),
        .grantRole(bytes("r"), user: bytes("b")),
      ])
    #expect(try users(records, existing: ["a": ["w"], "b": ["r"]]) == [.grantRole(bytes("r"), user: bytes("a"))])
    #expect(try users(records, existing: ["a": ["r", "w"], "b": ["r"]]) == [])
    // A record that is repeated changes nothing more.
    #expect(try users([records[1], records[1]]).count == 2)
  }

  @Test func aGivenPasswordWins() throws {
    let change = AccountChange.addUser(bytes("a"), .password(Secret(bytes("pw"))))
    #expect(try users([record("a", hash: "$2")], passwords: ["a": "pw"]) == [change])
    #expect(try users([record("a", noPassword: true)], passwords: ["a": "pw"]) == [change])
    #expect(change.sentence == "add user a with the given password")
  }

  @Test func nothingIsImportedWithoutAPassword() throws {
    #expect(
      throws: Failure(
        "no password is known for: a, c",
        hint: "give --passwords FILE with a line NAME:PASSWORD for each, or --no-password")
    ) { try users([record("a"), record("b", hash: "$2"), record("c")]) }
    #expect(try users([record("a")], noPassword: true) == [.addUser(bytes("a"), .none)])
    #expect(
      throws: Failure(
        "these roles do not exist: x, y",
        hint: "import them first: etcdctl role export and etcdctl role import")
    ) { try users([record("a", roles: ["y", "r", "x"])]) }
  }

  @Test func missingPermissionsAreGranted() {
    let read = PermissionRecord(type: .read, key: bytes("/a"), rangeEnd: bytes("/b"))
    let write = PermissionRecord(type: .write, key: bytes("/a"), rangeEnd: bytes("/b"))
    let one = PermissionRecord(type: .readwrite, key: bytes("k"))
    let role = RoleRecord(name: bytes("r"), permissions: [read, one])
    #expect(
      AccountChange.roles([role], existing: [:]) == [
        .addRole(bytes("r")), .grantPermission(read, role: bytes("r")), .grantPermission(one, role: bytes("r")),
      ])
    #expect(
      AccountChange.roles([role], existing: [bytes("r"): [write, one]]) == [.grantPermission(read, role: bytes("r"))])
    #expect(AccountChange.roles([role, role], existing: [bytes("r"): [one, read]]) == [])
    #expect(
      AccountChange.grantPermission(read, role: bytes("r")).sentence == "grant role r read access to [/a, /b)")
    #expect(AccountChange.roles([RoleRecord(name: bytes("e"))], existing: [:]) == [.addRole(bytes("e"))])
  }

  @Test func recordsAreRead() throws {
    let hash = "$2a$04$" + String(repeating: "x", count: 53)
    let input = AccountInput(
      """
      {"name":"a","roles":["r"],"later":{"x":1}}

      {"name":"b","roles":[],"no_password":true}
      {"name":"c","roles":[],"no_password":false,"password_hash":"\(hash)"}
      """)
    #expect(
      try input.users() == [
        record("a", roles: ["r"]), record("b", noPassword: true), record("c", noPassword: false, hash: hash),
      ])
    let roles = AccountInput(
      #"{"name":"r","permissions":[{"perm_type":"READ","key":"/a","range_end_b64":"/w=="},{"perm_type":"READWRITE","#
        + #""key_b64":"AA==","range_end":""}]}"#)
    #expect(
      try roles.roles() == [
        RoleRecord(
          name: bytes("r"),
          permissions: [
            PermissionRecord(type: .read, key: bytes("/a"), rangeEnd: [255]),
            PermissionRecord(type: .readwrite, key: [0]),
          ])
      ])
  }

  @Test(arguments: [
    ("name: a", "it is not a JSON object; the output of export -w jsonl is expected"), ("{}", "roles is no list"),
    (#"{"roles":[]}"#, "name is missing"), (#"{"name":"a","roles":[1]}"#, "roles is no list of names"),
    (#"{"name":"a","roles":[],"password_hash":"secret"}"#, "password_hash is not a bcrypt hash"),
  ])
  func malformedRecordsAreNamed(line: String, reason: String) {
    let input = AccountInput("{\"name\":\"z\",\"roles\":[]}\n" + line)
    #expect(throws: Failure("line 2 of standard input is no valid record: \(reason)", .invalidInput)) {
      try input.users()
    }
  }

  @Test(arguments: [
    (#"{"name":"a","permissions":[{"perm_type":"ALL"}]}"#, "perm_type is none of READ, WRITE and READWRITE"),
    (#"{"name":"a","permissions":[{"perm_type":"READ","key_b64":"?"}]}"#, "key_b64 is not base64"),
    (#"{"name":"a"}"#, "permissions is no list"),
  ])
  func malformedRolesAreNamed(line: String, reason: String) {
    #expect(throws: Failure("line 1 of standard input is no valid record: \(reason)", .invalidInput)) {
      try AccountInput(line).roles()
    }
  }
}
