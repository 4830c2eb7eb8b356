import Foundation
import TestSupport
import Testing

/// `diff` between snapshots, revisions and clusters.
@Suite(.timeLimit(.minutes(2))) struct DiffTests {
  @Test(arguments: EtcdRelease.all) func everythingCanBeCompared(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    let other = try await EtcdServer.start(.init(release))
    defer { for server in [server, other] { server.stop() } }
    let directory = try TemporaryDirectory("diff")
    let etcdctl = Etcdctl.built(for: server)
    for key in ["/a/1", "/a/2", "/b/1"] { _ = try await etcdctl.run(["put", key, "old"]) }
    let backup = directory.file("backup.db")
    #expect(try await etcdctl.run(["snapshot", "save", backup]).status == 0)
    #expect(try await etcdctl.run(["diff", backup]) == Outcome())
    #expect(try await etcdctl.run(["diff", "@4"]) == Outcome())
    _ = try await etcdctl.run(["put", "/a/1", "new"])
    _ = try await etcdctl.run(["put", "/a/2", "old"])
    _ = try await etcdctl.run(["put", "/a/3", "new"])
    _ = try await etcdctl.run(["del", "/b/1"])
    let all = "~ /a/1\n+ /a/3\n- /b/1\n"
    #expect(try await etcdctl.run(["diff", backup]) == Outcome(stdout: all, status: 1))
    #expect(try await etcdctl.run(["diff", "@4", "@"]) == Outcome(stdout: all, status: 1))
    #expect(try await etcdctl.run(["diff", "@4", backup]) == Outcome())
    #expect(try await etcdctl.run(["diff", "/a/", backup, "@"]) == Outcome(stdout: "~ /a/1\n+ /a/3\n", status: 1))
    #expect(try await etcdctl.run(["diff", "--prefix", "/c/", backup]) == Outcome())
    #expect(
      try await etcdctl.run(["diff", "@", "endpoints:\(other.endpoints)"])
        == Outcome(stdout: "- /a/1\n- /a/2\n- /a/3\n", status: 1))
    _ = try directory.write(Array("ETCDCTL_ENDPOINTS=\(other.endpoints)\n".utf8), to: "standby.env")
    let inContext = try await etcdctl.run(["diff", "context:\(directory.file("standby.env"))", "@"])
    #expect(inContext == Outcome(stdout: "+ /a/1\n+ /a/2\n+ /a/3\n", status: 1))
    let records = try await etcdctl.run(["diff", backup, "-w", "jsonl"]).lines
    #expect(records[1].hasPrefix(#"{"change":"added","key":"/a/3","after":{"key":"/a/3","value":"new","#))
    let yaml = try await etcdctl.run(["diff", "/a/1", backup, "@", "-w", "yaml"]).text
    #expect(yaml.contains("--- /a/1 (revision 2)\n+++ /a/1 (revision 5)\n") && yaml.contains("\n-old\n+new\n"))
    let offline = try await Etcdctl.built.run(["snapshot", "diff", backup, backup])
    #expect(offline == Outcome())
    let table = try await etcdctl.run(["diff", "@4", "-w", "table"]).lines
    #expect(table.count == 7)
  }

  @Test func troubleIsNoDifference() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    for value in 1...5 { _ = try await etcdctl.run(["put", "key", "\(value)"]) }
    _ = try await etcdctl.run(["compact", "4"])
    let gone = try await etcdctl.run(["diff", "@2"])
    #expect((gone.status, gone.text) == (2, ""))
    #expect(
      gone.errorLine
        == "Error: etcdserver: mvcc: required revision has been compacted: revision 2 is gone, "
        + "the oldest that can be read is 4")
    let future = try await etcdctl.run(["diff", "@99"])
    #expect((future.status, future.errorLine) == (2, "Error: etcdserver: mvcc: required revision is a future revision"))
    #expect(try await etcdctl.run(["diff", "/there/is/no.db"]).status == 2)
    #expect(try await etcdctl.run(["diff", "@", "endpoints:127.0.0.1:1"]).status == 2)
    #expect(try await etcdctl.run(["diff", "@", "-w", "protobuf"]).errorLine != nil)
    for words in [[], ["@x"], ["@", "@"], ["-", "-"], ["endpoints:"], ["a", "b", "c", "d"]] {
      let wrong = try await etcdctl.run(["diff"] + words)
      #expect(wrong.status > 0 && wrong.text == "", "\(words)")
    }
  }
}
