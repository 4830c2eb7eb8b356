import Foundation
import TestSupport
import Testing

/// `check`, except for its load, which takes a minute.
@Suite(.timeLimit(.minutes(2))) struct CheckTests {
  @Test(arguments: [["check", "perf", "--load=huge"], ["check", "datascale", "--load=huge"]])
  func unknownLoadsAreABadFeature(arguments: [String]) async throws {
    let outcome = try await Etcdctl.built(for: try await EtcdServer.plain()).run(arguments)
    #expect(outcome.status == 4)
    #expect(outcome.errorLine == "Error: unknown load \"huge\": choose s, m, l or xl")
  }

  @Test func leftoversAreRefused() async throws {
    let server = try await EtcdServer.plain()
    let etcdctl = Etcdctl.built(for: server)
    #expect(try await etcdctl.run(["put", "/leftover/1", "x"]).status == 0)
    let perf = try await etcdctl.run(["check", "perf", "--prefix", "/leftover/"])
    #expect(perf.status == 3)
    #expect(
      perf.errorLine
        == "Error: prefix \"/leftover/\" has keys. Delete with 'etcdctl del --prefix /leftover/' first")
    let scale = try await etcdctl.run(["check", "datascale", "--prefix", "/leftover/"])
    #expect(scale.status == 3)
    #expect(
      scale.errorLine == "Error: prefix \"/leftover/\" has keys. Delete with etcdctl del --prefix /leftover/ first")
  }

  @Test(arguments: [EtcdServer.Security.plain, .mutualTLS])
  func datascaleMeasuresAndCleansUp(security: EtcdServer.Security) async throws {
    let server = try await EtcdServer.start(.init(.any(), security: security))
    let etcdctl = Etcdctl.built(for: server)
    let outcome = try await etcdctl.run(
      ["check", "datascale", "--load", "small", "--auto-compact", "--auto-defrag"], timeout: .seconds(60))
    #expect(outcome.status == 0)
    let lines = outcome.lines
    #expect(
      lines.first
        == "Start data scale check for work load [10000 key-value pairs, 1024 bytes per key-value, 50 concurrent clients]."
    )
    #expect(lines.dropFirst().prefix(2) == ["Compacting with revision 10002", "Compacted with revision 10002"])
    #expect(lines.dropFirst(3).prefix(2).allSatisfy { $0.hasPrefix("Defragment") })
    #expect(lines.last?.wholeMatch(of: /PASS: Approximate system memory used : -?\d+\.\d\d MB\./) != nil)
    #expect(lines.count == 6)
    #expect(try await etcdctl.run(["get", "", "--prefix", "--keys-only"]).text == "")
  }

  @Test func aSignalEndsThePerformanceCheckAndCleansUp() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    let check = try Etcdctl.built(for: server).start(["check", "perf", "--load", "s"])
    let deadline = ContinuousClock.now + .seconds(20)
    let etcdctl = Etcdctl.built(for: server)
    while try await etcdctl.run(["get", "/etcdctl-check-perf/", "--prefix", "--limit=1"]).stdout.isEmpty {
      guard ContinuousClock.now < deadline else { throw HarnessError("no load") }
    }
    check.signal(SIGINT)
    let outcome = try await check.finish()
    #expect(outcome.status == 1 || outcome.text.hasSuffix("\nPASS\n"))
    #expect(outcome.lines.count == 4)
    #expect(try await etcdctl.run(["get", "", "--prefix", "--keys-only"]).text == "")
  }
}
