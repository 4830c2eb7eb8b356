import Foundation
import TestSupport
import Testing

/// The Makefile and the scripts it calls.
@Suite(.timeLimit(.minutes(2))) struct ScriptTests {
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory("with a space")
  }

  /// Runs a program in `directory` or the package, without what `make test` tells the programs it starts.
  private func run(
    _ words: [String], inPackage: Bool = true, environment: [String: String] = [:]
  ) async throws -> Outcome {
    var launch = Launch(executable: "/usr/bin/env", arguments: words.map { Array($0.utf8) })
    launch.directory = inPackage ? Etcdctl.packageDirectory : directory.path
    launch.environment = Launch.cleanEnvironment.filter {
      !["MAKEFLAGS", "MAKELEVEL", "MFLAGS", "SWIFT", "TEST_COUNTS", "LIBCURL_DIR"].contains($0.key)
    }
    .merging(environment) { $1 }
    return try await ChildProcess(launch).finish(timeout: .seconds(60))
  }

  /// A program in `directory` that runs a shell script.
  private func program(_ name: String, _ script: String) throws -> String {
    let path = try directory.write(Array("#!/bin/sh\n\(script)\n".utf8), to: name)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  private func files(below path: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
  }

  // MARK: Installing

  @Test(arguments: ["/usr/local", "/opt/etc ctl"]) func uninstallingLeavesNothing(prefix: String) async throws {
    let root = directory.file("root of it")
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    let settings = ["DESTDIR=\(root)", "PREFIX=\(prefix)", "BINARY=\(Etcdctl.built.executable)"]
    #expect(try await run(["make", "-s", "install"] + settings) == Outcome())
    let installed = try files(below: root)
    for file in [
      "bin/etcdctl", "bin/etcdutl", "share/man/man1/etcdctl.1", "share/fish/vendor_completions.d/etcdctl.fish",
    ] {
      #expect(installed.contains(prefix.dropFirst() + "/" + file))
    }
    // fish does not look below /usr/local by itself.
    #expect(installed.contains("etc/fish/completions/etcdctl.fish") == (prefix == "/usr/local"))
    #expect(try await run(["make", "-s", "uninstall"] + settings) == Outcome())
    #expect(try files(below: root) == (prefix == "/usr/local" ? [] : ["opt"]))
  }

  @Test func whatOthersInstalledStays() async throws {
    let root = directory.file("root")
    let settings = ["DESTDIR=\(root)", "BINARY=\(Etcdctl.built.executable)"]
    #expect(try await run(["make", "-s", "install"] + settings) == Outcome())
    for file in ["/usr/local/share/zsh/site-functions/_other", "/etc/fish/config.fish"] {
      try Data().write(to: URL(fileURLWithPath: root + file))
    }
    #expect(try await run(["make", "-s", "uninstall"] + settings) == Outcome())
    let left = try files(below: root).filter { $0.contains(".fish") || $0.contains("_") || $0.hasSuffix("completions") }
    #expect(left == ["etc/fish/completions", "etc/fish/config.fish", "usr/local/share/zsh/site-functions/_other"])
  }

  // MARK: The README

  /// What stands behind `$` in the tour and in the section about backups, typed in that order.
  @Test func theTourWorksAsItStands() async throws {
    let server = try await EtcdServer.shared(.init(.any(), members: 3))
    var readme = try String(contentsOfFile: Etcdctl.packageDirectory + "/README.md", encoding: .utf8)
    for (index, member) in server.members.enumerated() {
      readme = readme.replacing("10.0.0.\(index + 1):2379", with: "127.0.0.1:\(member.clientPort)")
    }
    for name in ["etcdctl", "etcdutl"] {
      try FileManager.default.createSymbolicLink(
        atPath: directory.file(name), withDestinationPath: Etcdctl.built.executable)
    }
    let start = try #require(readme.range(of: "## A quick tour"))
    let end = try #require(readme.range(of: "### Looking into a backup"))
    let commands = readme[start.upperBound..<end.lowerBound].split(separator: "\n").filter { $0.hasPrefix("$ ") }
      .map { String($0.dropFirst(2)) }
    #expect(commands.count > 8)
    // A watch goes on until it is interrupted.
    let script = ["set -e -o pipefail"] + commands.map { $0.hasPrefix("etcdctl watch") ? "! timeout 2 \($0)" : $0 }
    let path = "\(directory.path):\(ProcessInfo.processInfo.environment["PATH"] ?? "")"
    let outcome = try await run(
      ["bash", "-c", script.joined(separator: "\n")], inPackage: false, environment: ["PATH": path])
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.text.contains("Snapshot saved at backup.db\n"))
  }

  /// Also of the servers that it kills at the end: the shell used to say so in some runs.
  @Test func theDemoHasNothingToComplainOf() async throws {
    let outcome = try await run(["scripts/demo", Etcdctl.built.executable], environment: ["TMPDIR": directory.path])
    #expect(outcome.status == 0)
    #expect(outcome.stderr.split(separator: "\n").filter { !$0.hasPrefix("restored backup.db") } == [])
    #expect(outcome.lines.last == "# That was it. Servers and files of the demo are removed now.")
    #expect(try files(below: directory.path) == [])
  }

  // MARK: Building

  @Test func aPathWithSpacesIsOneWord() async throws {
    let swift = try program("swift", #"printf '%s\n' "$@""#)
    try FileManager.default.copyItem(atPath: Etcdctl.packageDirectory + "/Makefile", toPath: directory.file("Makefile"))
    let outcome = try await run(["make", "-s", "release", "SWIFT=./swift"], inPackage: false)
    #expect(FileManager.default.fileExists(atPath: swift))
    #expect(outcome.status == 0)
    #expect(outcome.lines.contains("-L\(directory.path)/.build/static"))
    #expect(outcome.lines.contains("--symbol-ordering-file=\(directory.path)/scripts/link-order.txt"))
  }

  @Test func preparingLooksAtTheSwiftThatIsUsed() async throws {
    let old = try program("swift", "echo 'Swift version 5.10.1 (swift-5.10.1-RELEASE)'")
    let outcome = try await run(["make", "-s", "lint", "SWIFT=\(old)"])
    #expect(outcome.status == 2)
    #expect(outcome.stderr.contains("prepare: Swift 6.2 or newer is needed, this is 5.10\n"))
  }

  // MARK: Limits

  /// What hangs ends, and the rest of the run goes on.
  @Test func suitesAgainstServersHaveATimeLimit() throws {
    for target in ["EtcdctlTests", "GRPCTests"] {
      let path = "\(Etcdctl.packageDirectory)/Tests/\(target)/"
      for file in try files(below: path) where file.hasSuffix(".swift") {
        let lines = try String(contentsOfFile: path + file, encoding: .utf8).split(separator: "\n")
        for line in lines where line.hasPrefix("@Suite") { #expect(line.contains(".timeLimit("), "\(file): \(line)") }
      }
    }
  }

  // MARK: Counting

  /// What `scripts/run-tests` prints of itself for a run of tests that prints `output` and does `end`.
  private func tally(_ output: String, _ end: String, seconds: Int = 20) async throws -> Outcome {
    let swift = try program("swift", "case \"$*\" in *--show-bin-path) dirname \"$0\" ;; esac")
    _ = try directory.write(Array(output.utf8), to: "output")
    _ = try program("etcdctlPackageTests.xctest", "cat \"$(dirname \"$0\")/output\"; \(end)")
    let outcome = try await run(
      ["scripts/run-tests"], environment: ["SWIFT": swift, "TEST_SECONDS": "\(seconds)", "TMPDIR": directory.path])
    #expect(try files(below: directory.path).allSatisfy { !$0.hasPrefix("etcdctl-run-tests") })
    return Outcome(stdout: String(outcome.text.dropFirst(output.count)), stderr: outcome.stderr, status: outcome.status)
  }

  private static let passed = """
    ◇ Suite First started.
    ◇ Test one() started.
    ✔ Test one() passed after 0.001 seconds.
    ◇ Test each(of:) started.
    ◇ Test case passing 1 argument of → "a✔ Test each(of:) with 1 test case passed after 0.001 seconds.
    ✔ Suite First passed after 0.002 seconds.

    """

  private static let skipped = """
    ➜ Suite Second skipped: "etcd 3.5 is not here"
    ➜ Test two() skipped: "etcd 3.5 is not here"
    ➜ Test three() skipped: "etcd 3.5 is not here"
    ◇ Suite Third started.
    ➜ Test four() skipped: "fish is not installed"

    """

  private static let failed = """
    ◇ Test five() started.
    ✘ Test five() recorded an issue at Third.swift:1:1: Expectation failed
    ✘ Test five() failed after 0.001 seconds with 1 issue.

    """

  @Test func whatWasSkippedIsSaidLast() async throws {
    #expect(try await tally(Self.passed, "exit 0") == Outcome(stdout: "2 passed, 0 failed, 0 skipped\n"))
    #expect(
      try await tally(Self.passed + Self.skipped, "exit 0")
        == Outcome(
          stdout: """
            2 passed, 0 failed, 3 skipped
            Skipped: 3 (etcd 3.5 is not here: Second/two(), Second/three(); fish is not installed: Third/four())

            """))
  }

  @Test func failuresAreNamed() async throws {
    let outcome = try await tally(Self.passed + Self.skipped + Self.failed, "exit 1")
    #expect(outcome.status == 1)
    #expect(outcome.lines.prefix(2) == ["Failed: Third/five()", "2 passed, 1 failed, 3 skipped"])
    #expect(try await tally("", "exit 0") == Outcome(stdout: "0 passed, 0 failed, 0 skipped\n", status: 1))
  }

  @Test(arguments: ["exec sleep 100", "kill -SEGV $$"]) func aRunThatDoesNotEndIsCounted(end: String) async throws {
    let outcome = try await tally(Self.passed + "◇ Test six() started.\n", end, seconds: 1)
    #expect(outcome.status == (end.hasPrefix("exec") ? 124 : 139))
    #expect(outcome.lines.suffix(2) == ["Did not finish: First/six()", "2 passed, 1 failed, 0 skipped"])
  }
}
