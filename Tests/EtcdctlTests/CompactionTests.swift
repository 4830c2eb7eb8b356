import Foundation
import TestSupport
import Testing

/// `compaction`.
@Suite(.timeLimit(.minutes(2))) struct CompactionTests {
  @Test(arguments: EtcdRelease.all) func givesUpTheHistory(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    for value in 1...5 { _ = try await client.run(["put", "k", "\(value)"]) }
    #expect(try await client.run(["compaction", "3"]) == Outcome(stdout: "compacted revision 3\n"))
    let again = try await client.run(["compaction", "3"])
    #expect(again.status == 1)
    #expect(again.errorLine == "Error: etcdserver: mvcc: required revision has been compacted")
    let future = try await client.run(["compaction", "99"])
    #expect(future.status == 1)
    #expect(future.errorLine == "Error: etcdserver: mvcc: required revision is a future revision")
    let physical = try await client.run(["compaction", "5", "--physical", "-w", "json"])
    #expect(physical == Outcome(stdout: "compacted revision 5\n"))
    #expect(try await client.run(["get", "k", "--rev=4"]).status == 1)
    #expect(try await client.run(["get", "k", "--rev=5"]) == Outcome(stdout: "k\n4\n"))
  }

  @Test(arguments: EtcdRelease.all) func keepsTheLastRevisions(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    for value in 1...5 { _ = try await client.run(["put", "k", "\(value)"]) }
    // The revision is 6.
    #expect(
      try await client.run(["compaction", "--keep", "6"])
        == Outcome(stdout: "nothing to compact: revision 6 is the current one\n"))
    #expect(try await client.run(["compaction", "--keep", "2"]) == Outcome(stdout: "compacted revision 4\n"))
    #expect(
      try await client.run(["compaction", "--keep", "2", "-w", "jsonl"])
        == Outcome(stdout: #"{"message":"nothing to compact: revision 4 is compacted already"}"# + "\n"))
    #expect(try await client.run(["get", "k", "--rev=4"]).text == "k\n3\n")
    #expect(try await client.run(["get", "k", "--rev=3"]).status == 1)
    let all = try await client.run(["compaction", "--keep=0", "--physical"])
    #expect(all == Outcome(stdout: "compacted revision 6\n"))
  }

  @Test func keepsTheHistoryOfATime() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    let directory = try TemporaryDirectory("samples")
    let file = directory.file("revisions")
    let compact = ["compaction", "--keep", "1h", "--samples", file]
    for value in 1...3 { _ = try await client.run(["put", "k", "\(value)"]) }
    let first = try await client.run(compact)
    #expect(first == Outcome(stdout: "nothing to compact: \(file) has no revision that is older than 1h\n"))
    // The same line, as if it had been written an hour ago.
    let line = try String(contentsOfFile: file, encoding: .utf8).split(separator: " ").map(String.init)
    #expect(line.count == 3 && line[2] == "4\n")
    let time = try #require(Int64(line[1]))
    try "\(line[0]) \(time - 3700) 3\n\(line[0]) \(time - 60) 4\nabc 1 9\n".write(
      toFile: file, atomically: true, encoding: .utf8)
    #expect(try await client.run(compact) == Outcome(stdout: "compacted revision 3\n"))
    #expect(try await client.run(compact).text == "nothing to compact: revision 3 is compacted already\n")
    // Another cluster's line is kept, and nothing is added while nothing is written.
    let samples = try String(contentsOfFile: file, encoding: .utf8)
    #expect(samples == "\(line[0]) \(time - 3700) 3\n\(line[0]) \(time - 60) 4\nabc 1 9\n")
    try "something else\n".write(toFile: file, atomically: true, encoding: .utf8)
    let foreign = try await client.run(compact)
    #expect(foreign.status == 1)
    #expect(foreign.errorLine?.hasPrefix("Error: \(file), line 1, is not a revision and its time") == true)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "something else\n")
  }

  @Test(arguments: [
    ["--keep", "1h"], ["--keep", "-1"], ["--keep", "some"], ["--keep", "5", "7"], ["--keep", "5", "--samples", "x"],
    ["--samples", "x", "7"], ["--keep", "-1h", "--samples", "x"],
  ])
  func badUsesOfKeep(arguments: [String]) async throws {
    let outcome = try await Etcdctl.built.run(["compaction", "--endpoints", "127.0.0.1:1"] + arguments)
    #expect(outcome.status == 128)
    #expect(outcome.text == "")
  }

  @Test(arguments: [([], 128), (["1", "2"], 128), (["abc"], 1), (["0x1"], 1), (["9999999999999999999"], 1)])
  func failuresHaveTheirStatus(arguments: [String], status: Int) async throws {
    let outcome = try await Etcdctl.built.run(["compaction"] + arguments)
    #expect(outcome.status == Int32(status))
    #expect(outcome.text == "")
  }
}
