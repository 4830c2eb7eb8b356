import Foundation
import Testing

/// What can be said about the executable without a server.
@Suite(.timeLimit(.minutes(2))) struct CommandLineTests {
  private let etcdctl = Etcdctl.built.adding(["ETCDCTL_API": "3"])

  @Test func versionNamesToolAndAPI() async throws {
    let outcome = try await etcdctl.run(["version"])
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 2)
    #expect(outcome.lines.first?.hasPrefix("etcdctl version: 3.") == true)
    #expect(outcome.lines.last?.hasPrefix("API version: 3.") == true)
  }

  @Test func unknownCommandsFail() async throws {
    let outcome = try await etcdctl.run(["frobnicate"])
    #expect(outcome.status == 1)
    #expect(outcome.errorLine?.hasPrefix("Error: unknown command \"frobnicate\" for \"etcdctl\"") == true)
  }

  @Test func unknownMembersOfAGroupAreNamedBelowItsHelp() async throws {
    let outcome = try await etcdctl.run(["lease", "grnt", "5"])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("timetolive"))
    #expect(outcome.stderr == "warning: unknown command \"grnt\" for \"etcdctl lease\"; did you mean grant?\n")
  }

  @Test(arguments: [["put"], ["get"], ["del"], ["watch"]])
  func missingArgumentsAreBadArguments(arguments: [String]) async throws {
    #expect(try await etcdctl.run(arguments).status == 128)
  }

  @Test(arguments: [["get", "--frobnicate", "a"], ["get", "--limit=many", "a"]])
  func badFlagsFail(arguments: [String]) async throws {
    let outcome = try await etcdctl.run(arguments)
    #expect(outcome.status == 1)
    #expect(outcome.errorLine != nil)
  }

  @Test func unknownFormatsAreABadFeature() async throws {
    #expect(try await etcdctl.run(["get", "a", "-w", "frobnicate", "--endpoints", "127.0.0.1:1"]).status == 4)
  }

  @Test(arguments: [[], ["help"], ["--help"], ["member"], ["put", "--help"]])
  func helpGoesToStandardOutput(arguments: [String]) async throws {
    let outcome = try await etcdctl.run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.stderr == "")
    #expect(outcome.text.contains("OPTIONS:"))
  }
}
