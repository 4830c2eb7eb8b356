import Foundation
import Synchronization
import TestSupport
import Testing

/// `watch --list` on changing, failing and large clusters: no event is missing.
@Suite(.serialized, .timeLimit(.minutes(4))) struct ListWatchGapTests {
  private static let lastKey = "/lw/~end"

  /// The state that the output describes up to the last key. Records an issue when an event cannot be.
  private func state(_ lines: [String], isOrdered: Bool) throws -> [String: String] {
    var state: [String: String] = [:]
    var index = 0
    var newest = 0
    var isInStep = false
    while lines[index + 1] != Self.lastKey {
      let (type, key) = (lines[index], lines[index + 1])
      switch type {
      case "LIST":
        #expect(!isInStep && state[key] == nil, "\(key) is listed again")
        state[key] = lines[index + 2]
      case "PUT":
        let number = try #require(Int(lines[index + 2]))
        if isOrdered { #expect(isInStep && number >= newest, "\(number) follows \(newest)") }
        newest = number
        state[key] = lines[index + 2]
      case "DELETE": #expect(state.removeValue(forKey: key) != nil, "\(key) is deleted again")
      case "SYNC": isInStep = true
      default: throw HarnessError("line \(index): \(type)")
      }
      index += type == "SYNC" ? 2 : 3
    }
    return state
  }

  /// Writes the last key, waits until it is printed, and compares the state with the server's.
  private func expectSameState(_ watches: [ChildProcess], isOrdered: Bool, _ client: Etcdctl) async throws {
    #expect(try await client.run(["put", Self.lastKey, "end"]).status == 0)
    let lines = try await client.run(["get", "/lw/", "--prefix"]).lines.dropLast(2)
    let pairs = stride(from: 0, to: lines.count, by: 2).map { (lines[$0], lines[$0 + 1]) }
    let end = "PUT\n\(Self.lastKey)\nend\n"
    for watch in watches {
      try await watch.wait(for: "the last key", timeout: .seconds(90)) { progress in
        // A new list ends with its revision.
        String(decoding: progress.stdout.suffix(100), as: UTF8.self).contains(end)
      }
      let seen = try state(watch.progress.lines, isOrdered: isOrdered)
      #expect(seen == Dictionary(uniqueKeysWithValues: pairs))
      #expect(!seen.isEmpty)
    }
  }

  /// Inputs for `txn`, each with several puts and deletions; the values are ascending numbers.
  private func transactions(_ numbers: ClosedRange<Int>, _ random: inout SeededGenerator) -> [String] {
    numbers.map { number in
      let keys = Set((0..<25).map { _ in Int.random(in: 0..<2000, using: &random) })
      let lines = keys.sorted().map { $0 % 3 == number % 3 ? "del /lw/\($0)" : "put /lw/\($0) \(number)" }
      return "\n" + lines.joined(separator: "\n") + "\n\n\n"
    }
  }

  /// Counts the transactions that are written.
  private final class Writer: Sendable {
    private let written = Mutex(0)

    func run(_ transactions: [String], _ client: Etcdctl) async throws {
      for input in transactions {
        // Whether a write that fails has taken effect is unknown, and does not matter.
        _ = try await client.run(["txn"], stdin: input)
        written.withLock { $0 += 1 }
      }
    }

    func wait(for count: Int) async throws {
      let deadline = ContinuousClock.now + .seconds(60)
      while written.withLock({ $0 }) < count {
        guard ContinuousClock.now < deadline else { throw HarnessError("\(count) writes take too long") }
        try await Task.sleep(for: .milliseconds(5))
      }
    }
  }

  @Test func nothingIsMissingThatIsWrittenDuringTheList() async throws {
    let server = try await EtcdServer.start(.init(.any(), flags: ["--max-txn-ops", "10000"]))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    for block in 0..<4 { try await client.change((0..<10_000).map { "put /lw/a\(block)-\($0) 0" }) }
    let writer = Writer()
    var random = SeededGenerator()
    let transactions = transactions(1...150, &random)
    async let writing: Void = writer.run(transactions, client)
    try await writer.wait(for: 10)
    let watches = try [[], ["--relist"]].map { try client.start(["watch", "--list", "--prefix", "/lw/"] + $0) }
    try await writing
    try await expectSameState(watches, isOrdered: true, client)
    for watch in watches { #expect(try await watch.terminate().stderr == "") }
  }

  /// Members are killed at random while keys are written; with `--relist`, the history is compacted as well.
  @Test(arguments: EtcdRelease.all, [false, true]) func nothingIsMissingWhenMembersDie(
    release: EtcdRelease, compacting: Bool
  ) async throws {
    let server = try await EtcdServer.start(.init(release, members: 3))
    defer { server.stop() }
    let client = Etcdctl.built(for: server).adding(["ETCDCTL_COMMAND_TIMEOUT": "15s"])
    let writer = Writer()
    var random = SeededGenerator()
    try await writer.run(transactions(1...40, &random), client)
    let watch = try client.start(["watch", "--list", "--prefix", "/lw/"] + (compacting ? ["--relist"] : []))
    let transactions = transactions(41...180, &random)
    async let writing: Void = writer.run(transactions, client)
    for round in 1...4 {
      try await writer.wait(for: 40 + round * 30)
      let victim = Int.random(in: 0..<3, using: &random)
      await server.end(victim)
      try await writer.wait(for: 55 + round * 30)
      if compacting { try await compact(client) }
      try await server.restart(victim)
    }
    try await writing
    try await expectSameState([watch], isOrdered: !compacting, client)
    _ = try await watch.terminate()
  }

  /// Compacts the whole history.
  private func compact(_ client: Etcdctl) async throws {
    let response = try await client.run(["get", "/lw/~none", "-w", "json"]).text
    let revision = response.split(separator: "\"revision\":").last?.prefix { $0.isNumber } ?? ""
    _ = try await client.run(["compaction", String(revision)])
  }

  @Test(arguments: [([], 32), (["--relist"], 48)] as [([String], Int)]) func memoryDoesNotGrowWithTheList(
    flags: [String], megabytes: Int
  ) async throws {
    let server = try await EtcdServer.start(.init(.any(), flags: ["--max-txn-ops", "20000"]))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    let value = String(repeating: "v", count: 20)
    for block in 10..<20 {
      try await client.change((10_000..<30_000).map { "put /listwatch/memory/\(block)/\($0) \(value)" })
    }
    var shell = Etcdctl(executable: "/bin/sh", environment: client.environment)
    shell.environment["PROGRAM"] = client.executable
    let script = "ulimit -d \(megabytes << 10); exec \"$PROGRAM\" \"$@\""
    let watch = try shell.start(["-c", script, "sh", "watch", "--list", "--prefix", "/listwatch/memory/"] + flags)
    let end = Array("SYNC\n11\n".utf8)
    try await watch.wait(for: "the revision", timeout: .seconds(60)) { $0.stdout.suffix(end.count) == end[...] }
    let outcome = try await watch.terminate()
    #expect(outcome.lines.count == 600_002)
    #expect(outcome.stderr == "")
    #expect(watch.peakMemory < (megabytes + 8) << 20)
  }
}
