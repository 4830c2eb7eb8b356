import Foundation
import TestSupport
import Testing

/// `--write-out=jsonl` and `--write-out=yaml`: what man 7 etcdctl-formats promises.
@Suite(.timeLimit(.minutes(2))) struct RecordFormatTests {
  /// A server with a few pairs, of which the revisions are known.
  private func sample() async throws -> (client: Etcdctl, server: EtcdServer) {
    let server = try await EtcdServer.start(.init(try .any()))
    let client = Etcdctl.built(for: server)
    for (key, value) in [("/f/a", "one"), ("/f/b", #"{"y": [1, true], "x": "<2>"}"#), ("/f/c", "two\nlines\n")] {
      #expect(try await client.run(["put", key, value]).status == 0)
    }
    let put = try await client.run(bytes: [Array("put".utf8), Array("/f/d".utf8) + [0xff]], stdin: [0xfe, 0])
    #expect(put.status == 0)
    return (client, server)
  }

  @Test func pairsAreALineEach() async throws {
    let (client, server) = try await sample()
    defer { server.stop() }
    let outcome = try await client.run(["get", "/f/", "--prefix", "-w", "jsonl"])
    #expect(
      outcome
        == Outcome(
          stdout: #"""
            {"key":"/f/a","value":"one","create_revision":2,"mod_revision":2,"version":1}
            {"key":"/f/b","value":"{\"y\": [1, true], \"x\": \"\u003c2\u003e\"}","create_revision":3,\#
            "mod_revision":3,"version":1}
            {"key":"/f/c","value":"two\nlines\n","create_revision":4,"mod_revision":4,"version":1}
            {"key_b64":"L2YvZP8=","value_b64":"/gA=","create_revision":5,"mod_revision":5,"version":1}

            """#))
    #expect(try await client.run(["get", "/f/", "--prefix", "-w", "jsonl", "--page-size=1"]) == outcome)
    #expect(try await client.run(["get", "/none", "-w", "jsonl"]) == Outcome())
    #expect(
      try await client.run(["get", "/f/a", "-w", "jsonl", "--keys-only"])
        == Outcome(stdout: #"{"key":"/f/a","create_revision":2,"mod_revision":2,"version":1}"# + "\n"))
    let values = try await client.run(["get", "/f/", "--prefix", "-w", "jsonl", "--print-value-only"])
    #expect(
      values.text == #"""
        "one"
        "{\"y\": [1, true], \"x\": \"\u003c2\u003e\"}"
        "two\nlines\n"
        {"value_b64":"/gA="}

        """#)
    let count = try await client.run(["get", "/f/", "--prefix", "-w", "jsonl", "--count-only"])
    #expect(count.text.hasSuffix(#","revision":5,"raft_term":2,"count":4}"# + "\n"))
  }

  @Test func pairsAreADocumentEach() async throws {
    let (client, server) = try await sample()
    defer { server.stop() }
    let outcome = try await client.run(["get", "/f/", "--prefix", "-w", "yaml"])
    #expect(
      outcome
        == Outcome(
          stdout: #"""
            # /f/a  create_revision=2 mod_revision=2 version=1
            one
            ---
            # /f/b  create_revision=3 mod_revision=3 version=1
            x: <2>
            "y":
            - 1
            - true
            ---
            # /f/c  create_revision=4 mod_revision=4 version=1
            |
              two
              lines
            ---
            # "/f/d\xff"  create_revision=5 mod_revision=5 version=1
            !!binary /gA=

            """#))
    #expect(try await client.run(["get", "/f/a", "-w", "yaml", "--print-value-only"]) == Outcome(stdout: "one\n"))
    let plain = try await client.run(["get", "/f/b", "-w", "yaml", "--print-value-only", "--decode", "none"])
    #expect(plain.text == #"'{"y": [1, true], "x": "<2>"}'"# + "\n")
  }

  @Test func leasesAreHexadecimal() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let granted = try await client.run(["lease", "grant", "100", "-w", "jsonl"])
    let id = try #require(granted.text.firstMatch(of: /"id":"([0-9a-f]+)","ttl":100,"error":""}\n$/)).1
    #expect(granted.text.hasPrefix(#"{"cluster_id":""#))
    #expect(try await client.run(["put", "/f/leased", "x", "--lease", String(id)]).status == 0)
    #expect(try await client.run(["get", "/f/leased", "-w", "jsonl"]).text.hasSuffix(#","lease":"\#(id)"}"# + "\n"))
    #expect(try await client.run(["get", "/f/leased", "-w", "yaml"]).text.contains(" lease=\(id)\nx\n"))
    #expect(try await client.run(["lease", "list", "-w", "jsonl"]).text.contains(#"{"id":"\#(id)"}"# + "\n"))
    let left = try await client.run(["lease", "timetolive", String(id), "--keys", "-w", "jsonl"])
    #expect(left.text.hasSuffix(#","granted_ttl":100,"keys":["/f/leased"]}"# + "\n"))
    let yaml = try await client.run(["lease", "timetolive", String(id), "--keys", "-w", "yaml"])
    #expect(yaml.text.hasSuffix("granted_ttl: 100\nkeys:\n- /f/leased\n"))
    #expect(try await client.run(["lease", "revoke", String(id), "-w", "jsonl"]).text.hasPrefix(#"{"cluster_id":""#))
  }

  @Test func changesAreRecords() async throws {
    let (client, server) = try await sample()
    defer { server.stop() }
    let put = try await client.run(["put", "/f/a", "new", "--prev-kv", "-w", "jsonl"])
    #expect(
      put.text.hasSuffix(
        #""raft_term":2,"prev":{"key":"/f/a","value":"one","create_revision":2,"mod_revision":2,"version":1}}"# + "\n"))
    let deleted = try await client.run(["del", "/f/a", "/f/c", "--prev-kv", "-w", "jsonl"])
    let lines = deleted.text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.hasSuffix(#""raft_term":2,"deleted":2}"#) == true)
    #expect(
      lines.dropFirst().first == #"{"key":"/f/a","value":"new","create_revision":2,"mod_revision":6,"version":2}"#)
    let none = try await client.run(["del", "/f/none", "-w", "jsonl"])
    #expect(none.text.hasSuffix(#""raft_term":2,"deleted":0}"# + "\n"))
    let txn = try await client.run(["txn", "-w", "jsonl"], stdin: "\nput /f/t 1\nget /f/c\ndel /f/c\n\n\n")
    let steps = txn.text.split(separator: "\n")
    #expect(steps.first?.hasSuffix(#""succeeded":true}"#) == true)
    #expect(
      steps.dropFirst().map(String.init) == [
        #"{"response_put":{"revision":8}}"#,
        #"{"response_range":{"revision":8,"kvs":[{"key":"/f/c","value":"two\nlines\n","create_revision":4,"#
          + #""mod_revision":4,"version":1}],"more":false,"count":1}}"#,
        #"{"response_delete_range":{"revision":8,"deleted":1}}"#,
      ])
  }

  @Test func eventsAreRecords() async throws {
    let (client, server) = try await sample()
    defer { server.stop() }
    #expect(try await client.run(["del", "/f/a"]).status == 0)
    let watch = try client.start(["watch", "/f/", "--prefix", "--rev=2", "--prev-kv", "-w", "jsonl"])
    defer { watch.killAll() }
    let text = try await watch.waitForLines(5).map { $0 + "\n" }.joined()
    #expect(
      text.hasPrefix(
        #"{"type":"PUT","key":"/f/a","value":"one","create_revision":2,"mod_revision":2,"version":1}"# + "\n"))
    #expect(
      text.hasSuffix(
        #"{"type":"DELETE","key":"/f/a","create_revision":0,"mod_revision":6,"version":0,"#
          + #""prev":{"key":"/f/a","value":"one","create_revision":2,"mod_revision":2,"version":1}}"# + "\n"))
  }

  @Test func clusterReportsAreRows() async throws {
    let server = try await EtcdServer.start(.init(try .any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    func keys(_ arguments: [String]) async throws -> [[String]] {
      let outcome = try await client.run(arguments + ["-w", "jsonl"])
      #expect(outcome.status == 0)
      return try outcome.text.split(separator: "\n").map { line in
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return try #require(object).keys.sorted()
      }
    }
    #expect(try await keys(["member", "list"]) == [["client_urls", "id", "is_learner", "name", "peer_urls"]])
    #expect(try await keys(["endpoint", "health"]) == [["endpoint", "error", "health", "took_seconds"]])
    let status = try #require(try await keys(["endpoint", "status"]).first)
    let expected = ["endpoint", "cluster_id", "member_id", "version", "db_size", "is_leader", "raft_term"]
    #expect(Set(expected).isSubset(of: status))
    #expect(
      try await keys(["endpoint", "hashkv"]) == [
        ["cluster_id", "compact_revision", "endpoint", "hash", "hash_revision", "member_id", "raft_term", "revision"]
      ])
    #expect(try await keys(["alarm", "list"]) == [])
    #expect(try await keys(["user", "list"]) == [])
    #expect(try await keys(["version"]) == [["api_version", "compatibility", "name", "version"]])
    #expect(try await keys(["compaction", "1"]) == [["message"]])
    #expect(try await client.run(["role", "add", "r<1>"]).status == 0)
    #expect(try await client.run(["role", "grant-permission", "r<1>", "read", "/a", "--prefix"]).status == 0)
    #expect(try await client.run(["role", "list", "-w", "jsonl"]).text == #"{"name":"r\u003c1\u003e"}"# + "\n")
    #expect(try await client.run(["role", "list", "-w", "yaml"]).text == "name: r<1>\n")
    #expect(
      try await client.run(["role", "get", "r<1>", "-w", "jsonl"]).text.hasSuffix(
        #","name":"r\u003c1\u003e","permissions":[{"perm_type":"READ","key":"/a","range_end":"/b"}]}"# + "\n"))
  }

  @Test func anUnknownDecodingIsRefused() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let outcome = try await client.run(["get", "a", "--decode", "x"])
    #expect(outcome.status == 4)
    #expect(outcome.stderr.contains("unknown decoding \"x\""))
    let unsupported = try await client.run(["get", "a", "--print-value-only", "-w", "json"])
    #expect(unsupported.stderr.contains("--print-value-only needs --write-out=simple|jsonl|yaml"))
  }
}
