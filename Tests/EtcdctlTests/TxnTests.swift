import Foundation
import TestSupport
import Testing

/// `txn`.
@Suite(.timeLimit(.minutes(2))) struct TxnTests {
  private func client() async throws -> Etcdctl { Etcdctl.built(for: try await EtcdServer.plain()) }

  private func lines(_ lines: String...) -> String { lines.joined(separator: "\n") + "\n" }

  @Test func runsTheListThatTheComparisonsChoose() async throws {
    let client = try await client()
    let input = lines(
      #"create("/txn/lead") = "0""#, "", "put /txn/lead me", "get /txn/lead", "", "get /txn/lead", "del /txn/lead", "")
    #expect(try await client.run(["txn"], stdin: input) == Outcome(stdout: "SUCCESS\n\nOK\n\n/txn/lead\nme\n"))
    #expect(try await client.run(["txn"], stdin: input) == Outcome(stdout: "FAILURE\n\n/txn/lead\nme\n\n1\n"))
  }

  @Test func comparesWhatEtcdKnowsOfAKey() async throws {
    let client = try await client()
    _ = try await client.run(["put", "/txn/compared", "v"])
    let lease = try await client.grantLease().text
    let put = try await client.run(["put", "/txn/compared", "w", "--lease=\(lease)"])
    #expect(put == Outcome(stdout: "OK\n"))
    let verdicts = [
      (#"value("/txn/compared") = "w""#, true), (#"val("/txn/compared") != "w""#, false),
      (#"val("/txn/compared") > "v""#, true), (#"val("/txn/compared") < "v""#, false),
      (#"version("/txn/compared") = "2""#, true), (#"ver("/txn/compared") < "2""#, false),
      (#"create("/txn/compared") > "0""#, true), (#"c("/txn/none") = "0""#, true),
      (#"mod("/txn/compared") > "1""#, true), (#"m("/txn/compared") < "1""#, false),
      ("lease(\"/txn/compared\") = \"\(lease)\"", true), (#"lease("/txn/compared") = "0""#, false),
    ]
    for (comparison, holds) in verdicts {
      let outcome = try await client.run(["txn"], stdin: lines(comparison, "", "", ""))
      #expect(outcome == Outcome(stdout: holds ? "SUCCESS\n" : "FAILURE\n"), "\(comparison)")
    }
  }

  @Test(.needsEtcd35, arguments: ["simple", "json", "fields", "protobuf"])
  func printsAsTheRealOne(format: String) async throws {
    let release = try #require(EtcdRelease.v3_5)
    let server = try await EtcdServer.plain(release)
    let client = Etcdctl.built(for: server)
    _ = try await client.run(["put", "/txn/format/\(format)", "a<\u{e9}>"])
    let input = lines("", "get /txn/format/\(format)", "get none", "del none", "get / --prefix --limit=1", "", "")
    try await expectSame(["txn", "-w", format], on: server, stdin: input)
    try await expectSame(["txn", "-w", format, "--hex"], on: server, stdin: input)
    try await expectSame(
      ["txn", "-w", format], on: server, stdin: lines(#"ver("none") = "1""#, "", "get a", "", ""))
  }

  @Test func printsWhatWasThereBefore() async throws {
    let client = try await client()
    _ = try await client.run(["put", "/txn/before", "old"])
    let input = lines("", "put /txn/before new --prev-kv", "del /txn/before2 --prev-kv", "", "")
    let simple = try await client.run(["txn"], stdin: input)
    #expect(simple == Outcome(stdout: "SUCCESS\n\nOK\n/txn/before\nold\n\n0\n"))
    let json = try await client.run(["txn", "-w", "json"], stdin: input).text
    let shape = json.replacing(/:\d+/, with: ":0")
    #expect(
      shape == """
        {"header":{"cluster_id":0,"member_id":0,"revision":0,"raft_term":0},"succeeded":true,"responses":[\
        {"Response":{"response_put":{"header":{"revision":0},"prev_kv":{"key":"L3R4bi9iZWZvcmU=","create_revision":0,\
        "mod_revision":0,"version":0,"value":"bmV3"}}}},{"Response":{"response_delete_range":{"header":{"revision":0}}}}]}

        """)
  }

  @Test func saysWhatIsExpectedWhenItIsInteractive() async throws {
    let child = try await client().start(["txn", "-i"])
    #expect(try await child.waitForLines(1) == ["compares:"])
    child.write(#"ver("/txn/interactive") = "0""# + "\n\n")
    #expect(try await child.waitForLines(2).last == "success requests (get, put, del):")
    child.write("put /txn/interactive 1\n\n")
    #expect(try await child.waitForLines(3).last == "failure requests (get, put, del):")
    child.write("\n")
    #expect(try await child.finish().lines.suffix(2) == ["SUCCESS", "OK"])
  }

  @Test(arguments: [
    ("", 3), ("\n\n", 3), ("\n\nput a b", 3), ("nonsense\n\n", 3), ("size(\"k\") = \"1\"\n\n", 3),
    ("ver(\"k\") = \"x\"\n\n", 3), ("ver(\"k\") == \"1\"\n\n", 3), ("\nfrobnicate k\n\n\n", 3), ("\nget\n\n\n", 3),
    ("\nget k --limit=many\n\n\n", 3), ("\nget k --help\n\n\n", 3), ("\nget k --order=up\n\n\n", 4),
    ("\nget k --prefix --from-key\n\n\n", 128), ("\nput k\n\n\n", 128), ("\ndel a b c\n\n\n", 128),
    ("\nput k \"\\q\"\n\n\n", 3),
  ]) func refusesInputThatItCannotRead(input: String, status: Int) async throws {
    let outcome = try await client().run(["txn"], stdin: input)
    #expect(outcome.status == Int32(status), "\(outcome)")
    #expect(outcome.text == "")
    #expect(outcome.errorLine != nil)
  }

  @Test func errorsOfTheServerAreInItsWords() async throws {
    let twice = try await client().run(["txn"], stdin: lines("", "put /txn/twice 1", "put /txn/twice 2", "", ""))
    #expect(twice.status == 1)
    #expect(twice.errorLine == "Error: etcdserver: duplicate key given in txn request")
    let server = try await EtcdServer.shared(.init(.any(), authentication: true))
    let alice = Etcdctl.built(for: server).adding(["ETCDCTL_USER": "alice:alicepw"])
    let denied = try await alice.run(["txn"], stdin: lines("", "put /s/1 mine", "", ""))
    #expect(denied.status == 1)
    #expect(denied.errorLine == "Error: etcdserver: permission denied")
  }

  @Test func keysAndValuesAreBytes() async throws {
    let client = try await client()
    let line = Array("\nput \"/txn/\\xff\" '".utf8) + [0xfe] + Array("'\n\n\n".utf8)
    #expect(try await client.run(bytes: [Array("txn".utf8)], stdin: line) == Outcome(stdout: "SUCCESS\n\nOK\n"))
    let got = try await client.run(bytes: [Array("get".utf8), Array("/txn/".utf8) + [0xff]])
    #expect(got == Outcome(stdout: Array("/txn/".utf8) + [0xff, 0x0a, 0xfe, 0x0a]))
  }

  @Test func anUnsupportedFormatIsRefusedBeforeAnythingIsWritten() async throws {
    let client = try await client()
    let outcome = try await client.run(["txn", "-w", "table"], stdin: lines("", "put /txn/table 1", "", ""))
    #expect(outcome.status == 4)
    #expect(outcome.errorLine?.hasPrefix("Error: table not supported as output format: choose simple, ") == true)
    #expect(try await client.run(["get", "/txn/table"]) == Outcome())
  }
}
