import Foundation
import TestSupport
import Testing

/// The records of single commands in jsonl and yaml: man 7 etcdctl-formats.
@Suite(.timeLimit(.minutes(2))) struct RecordDetailsTests {
  private func client() async throws -> Etcdctl { Etcdctl.built(for: try await EtcdServer.plain()) }

  @Test func keysOfATransactionHaveNoValue() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    try await client.expect(["put", "/n/k", "v"])
    let lines = "\nget /n/k --keys-only\nget /n/k\nget /none\ndel /none\n\n\n"
    #expect(
      try await client.run(["txn", "-w", "jsonl"], stdin: lines).lines.dropFirst() == [
        #"{"response_range":{"revision":2,"kvs":[{"key":"/n/k","create_revision":2,"mod_revision":2,"version":1}],"#
          + #""more":false,"count":1}}"#,
        #"{"response_range":{"revision":2,"kvs":[{"key":"/n/k","value":"v","create_revision":2,"mod_revision":2,"#
          + #""version":1}],"more":false,"count":1}}"#,
        #"{"response_range":{"revision":2,"kvs":[],"more":false,"count":0}}"#,
        #"{"response_delete_range":{"revision":2,"deleted":0}}"#,
      ])
    // The list that was run counts.
    let other = "value(\"/n/k\") = \"x\"\n\nget /n/k\n\nget /n/k --keys-only\n\n"
    let failed = try await client.run(["txn", "-w", "jsonl"], stdin: other)
    #expect(failed.text.contains(#""succeeded":false"#) && !failed.text.contains("value"))
  }

  @Test func promptsAreNoData() async throws {
    let server = try await EtcdServer.plain()
    let outcome = try await Etcdctl.built(for: server).run(["txn", "-i", "-w", "jsonl"], stdin: "\nget /none\n\n\n")
    #expect(outcome.lines.count == 2 && outcome.lines.first?.hasSuffix(#""succeeded":true}"#) == true)
    #expect(
      outcome.stderr
        == "compares:\nsuccess requests (get, put, del):\nfailure requests (get, put, del):\n")
  }

  @Test func usersAndRolesAreOneRecord() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    for step in [
      "role add readers", "role add idle", "role grant-permission readers read /a --prefix",
      "role grant-permission readers readwrite /b", "user add u1:pw", "user grant-role u1 readers",
      "user grant-role u1 idle",
    ] { try await client.expect(step.split(separator: " ").map(String.init)) }
    let user = try await client.run(["user", "get", "u1", "--detail", "-w", "jsonl"])
    #expect(user.lines.count == 1)
    #expect(
      user.text.hasSuffix(
        #","name":"u1","roles":["idle","readers"],"permissions":["#
          + #"{"role":"readers","perm_type":"READ","key":"/a","range_end":"/b"},"#
          + #"{"role":"readers","perm_type":"READWRITE","key":"/b","range_end":""}]}"# + "\n"))
    let idle = try await client.run(["role", "get", "idle", "-w", "jsonl"])
    #expect(idle.text.hasSuffix(#","name":"idle","permissions":[]}"# + "\n"))
    let yaml = try await client.run(["role", "get", "readers", "-w", "yaml"])
    #expect(yaml.text.contains("\nname: readers\npermissions:\n- perm_type: READ\n  key: /a\n"))
    // etcd's own formats are as before.
    let simple = try await client.run(["user", "get", "u1", "--detail"])
    #expect(simple.text.hasPrefix("User: u1\n\nRole idle\nKV Read:\nKV Write:\n\nRole readers\n"))
  }

  @Test func theEndOfALeaseIsARecord() async throws {
    let client = try await client()
    #expect(
      try await client.run(["lease", "keep-alive", "1", "-w", "jsonl"]).lines.last?.hasSuffix(#""id":"1","ttl":0}"#)
        == true)
    #expect(try await client.run(["lease", "keep-alive", "1", "-w", "yaml"]).text.hasSuffix("id: \"1\"\nttl: 0\n"))
    #expect(try await client.run(["lease", "keep-alive", "1", "-w", "json"]) == Outcome())
  }

  @Test func keysOfALeaseAreThereWhenTheyWereAskedFor() async throws {
    let client = try await client()
    let id = try await client.grantLease(seconds: 100).text
    let plain = try await client.run(["lease", "timetolive", id, "-w", "jsonl"])
    #expect(plain.text.hasSuffix(#","granted_ttl":100}"# + "\n"))
    let keys = try await client.run(["lease", "timetolive", id, "--keys", "-w", "jsonl"])
    #expect(keys.text.hasSuffix(#","granted_ttl":100,"keys":[]}"# + "\n"))
    #expect(try await client.run(["lease", "timetolive", id, "-w", "json"]).text.hasSuffix(#","keys":null}"# + "\n"))
  }

  @Test func anEndpointThatWasNotMeasuredHasNoTime() async throws {
    let client = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": "http://"])
    let outcome = try await client.run(["endpoint", "health", "-w", "jsonl"])
    #expect(outcome.status == 1)
    #expect(outcome.text.contains(#""health":false,"took_seconds":null,"error":""#), "\(outcome.text)")
  }

  @Test func aFrozenServerCancelsNoListWatch() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    try await client.expect(["put", "/a", "1"])
    server.freeze()
    let outcome = try await client.run(["watch", "--list", "/a", "--command-timeout", "1s"])
    server.thaw()
    #expect(outcome.status == 1 && outcome.stdout == [])
    #expect(outcome.stderr.hasPrefix("Error: context deadline exceeded: "))
    #expect(outcome.stderr.split(separator: "\n").count { !$0.hasPrefix("hint: ") } == 1)
  }

  @Test func contradictionsAreRefused() async throws {
    let client = try await client()
    for (flag, formats) in [("--keys-only", ["jsonl", "yaml"]), ("--count-only", ["jsonl", "yaml"])] {
      for format in formats {
        let outcome = try await client.run(["get", "a", flag, "--print-value-only", "-w", format])
        #expect(outcome.status == 128 && outcome.stdout == [])
        #expect(outcome.errorLine == "Error: --print-value-only cannot be combined with \(flag)")
      }
    }
    #expect(try await client.run(["get", "none", "--keys-only", "--print-value-only"]) == Outcome())
  }

  @Test func keysWithSpacesAreQuotedInComments() async throws {
    let client = try await client()
    try await client.expect(["put", "/k/x  create_revision=9", "v"])
    try await client.expect(["put", "/k/ä", "v"])
    let text = try await client.run(["get", "/k/", "--prefix", "-w", "yaml"]).text
    #expect(text.hasPrefix("# \"/k/x  create_revision=9\"  create_revision="))
    #expect(text.contains("# /k/ä  create_revision="))
  }

  @Test func numbersOfACheckAreARecord() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let outcome = try await Etcdctl.built(for: server).run(
      ["check", "datascale", "-w", "jsonl"], timeout: .seconds(60))
    #expect(outcome.text.wholeMatch(of: /{"passed":true,"keys":10000,"memory_used":-?\d+,"errors":\[\]}\n/) != nil)
    #expect(outcome.stderr.contains("Start data scale check for work load ["))
  }

  @Test func databasesAreRecords() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let directory = try TemporaryDirectory("records")
    let file = directory.file("backup.db")
    let client = Etcdctl.built(for: server)
    try await client.expect(["put", "/a", "1"])
    try await client.expect(["snapshot", "save", file])
    let utility = Etcdctl(executable: directory.file("etcdutl"))
    try FileManager.default.createSymbolicLink(
      atPath: utility.executable, withDestinationPath: Etcdctl.built.executable)
    func records(_ words: String) async throws -> [String] {
      var arguments = words.split(separator: " ").map(String.init)
      arguments.insert(file, at: 1)
      return try await utility.run(["bbolt"] + arguments + ["-w", "jsonl"]).lines
    }
    #expect(try await records("buckets").contains(#"{"name":"meta"}"#))
    #expect(try await records("keys meta").contains(#"{"key":"consistent_index"}"#))
    #expect(try await records("get meta consistent_index").first?.contains(#""value"#) == true)
    #expect(try await records("info") == [#"{"page_size":4096}"#])
    #expect(try await records("check") == [#"{"ok":true,"faults":[]}"#])
    #expect(try await records("pages").first == #"{"id":0,"type":"meta","items":0,"overflow":0}"#)
    #expect(try await records("inspect").first?.hasPrefix(#"{"name":"root","keys":0,"buckets":[{"name":"#) == true)
    #expect(try await records("stats").first?.contains(#""leaf_pages":{"pages":"#) == true)
    for words in [["page", file, "0"], ["dump", file, "0"]] {
      let refused = try await utility.run(["bbolt"] + words + ["-w", "yaml"])
      #expect(
        refused
          == Outcome(stderr: "Error: yaml not supported as output format: choose simple\n", status: 4))
    }
    // json remains what bbolt prints.
    #expect(try await utility.run(["bbolt", "info", file, "-w", "json"]).text == "Page Size: 4096\n")
  }
}
