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
      "bin/etcdctl", "bin/etcdutl", "share/man/man1/etcdctl.1", "share/man/man7/etcdctl-compatibility.7",
      "share/fish/vendor_completions.d/etcdctl.fish",
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

  /// The commands after `$` in the tour and in the section about backups, in that order.
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
    let remarks = ["restored backups/", "next: start the member with", "  etcd --name default "]
    let complaints = outcome.stderr.split(separator: "\n").filter { line in !remarks.contains { line.hasPrefix($0) } }
    #expect(complaints == [])
    #expect(outcome.lines.last == "# That was it. Servers and files of the demo are removed now.")
    #expect(try files(below: directory.path) == [])
  }

  /// No command of the recorded session fails, and the prompt of the shell completes what is typed.
  @Test(.needsLibedit) func theTourCanBeWatched() async throws {
    let cast = directory.file("tour.cast")
    let outcome = try await run(
      ["scripts/demo-tour", "--fast", Etcdctl.built.executable, cast],
      environment: ["TMPDIR": directory.path, "ETCDCTL_COMPLETION_TIMEOUT": "15s"])
    #expect((outcome.status, outcome.stderr) == (0, ""))
    #expect(outcome.text.contains("Snapshot saved at backup.db\r\n"))
    #expect(try files(below: directory.path) == ["tour.cast"])
    let lines = try String(contentsOfFile: cast, encoding: .utf8).split(separator: "\n")
    #expect(lines.first?.hasPrefix("{\"version\": 2, \"width\": ") == true)
    let shown = try lines.dropFirst().map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any]).last as? String ?? ""
    }
    #expect(outcome.text == shown.joined() + "\r\n")
    #expect(outcome.text.contains("\r\ndb/   mode\r\n"))
  }

  // MARK: Building

  /// A system with Swift, an etcd and a shell, and little else. `apt-get` leaves a mark there when it is called.
  private func bareSystem() throws -> [String: String] {
    let swift = try program("swift", "echo 'Swift version 6.3 (swift-6.3-RELEASE)'")
    for name in ["bash", "sh", "env", "dirname", "make", "sed", "head", "sort", "id", "cat", "mktemp", "rm"] {
      let path = ["/usr/bin/", "/bin/"].map { $0 + name }.first { FileManager.default.isExecutableFile(atPath: $0) }
      try FileManager.default.createSymbolicLink(
        atPath: directory.file(name), withDestinationPath: #require(path, "\(name)"))
    }
    for name in ["etcd", "etcdctl", "sudo"] { _ = try program(name, "exec \"$@\"") }
    _ = try program("apt-get", "echo called > '\(directory.file("mark"))'")
    return ["PATH": directory.path, "SWIFT": swift]
  }

  @Test(arguments: ["build", "lint"]) func buildingInstallsNothing(target: String) async throws {
    let outcome = try await run(["make", "-s", target], environment: bareSystem())
    #expect(outcome.status == 2)
    #expect(outcome.stdout == [])
    let words = try #require(outcome.stderr.split(separator: "\n").first)
    #expect(words.hasPrefix("prepare: missing here: "))
    #expect(words.contains(" git ") && words.contains(" libcurl4-openssl-dev "))
    #expect(words.hasSuffix("; `make setup` installs them"))
    #expect(!FileManager.default.fileExists(atPath: directory.file("mark")))
  }

  @Test(arguments: ["setup", "demo", "test", "bench"]) func theOthersInstallWhatIsMissing(target: String) async throws {
    let outcome = try await run(["make", "-s", target], environment: bareSystem())
    #expect(outcome.text.hasPrefix("Missing here, and installed now with apt-get: "))
    #expect(FileManager.default.fileExists(atPath: directory.file("mark")))
  }

  @Test func preparingLooksAtTheSwiftThatIsUsed() async throws {
    let old = try program("swift", "echo 'Swift version 5.10.1 (swift-5.10.1-RELEASE)'")
    let outcome = try await run(["make", "-s", "lint", "SWIFT=\(old)"])
    #expect(outcome.status == 2)
    #expect(outcome.stderr.contains("prepare: Swift 6.2 or newer is needed, this is 5.10\n"))
  }

  // MARK: Limits

  /// A hanging test ends, and the others continue.
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

  /// What `scripts/run-tests` prints for tests that print their suite's name, report `events` and do `end`.
  private func tally(
    _ tests: [String], _ events: [String], _ end: String, seconds: Int = 20, flags: [String] = []
  ) async throws -> Outcome {
    let swift = try program("swift", "case \"$*\" in *--show-bin-path) dirname \"$0\" ;; esac")
    try directory.write(Array(tests.map { "Target.\($0)\n" }.joined().utf8), to: "tests")
    try directory.write(Array((events.joined(separator: "\n") + "\n{\"kind\":").utf8), to: "events")
    let answer = """
      here=$(dirname "$0")
      case "$*" in *--list-tests) exec cat "$here/tests" ;; esac
      while [ $# -gt 0 ]; do [ "$1" = --event-stream-output-path ] && to=$2; shift; done
      suite=$(basename "$to" .events)
      echo "$suite"
      grep "$suite" "$here/events" > "$to"
      """
    _ = try program("etcdctlPackageTests.xctest", "\(answer)\n\(end)")
    let outcome = try await run(
      ["scripts/run-tests"] + flags,
      environment: [
        "SWIFT": swift, "TEST_SECONDS": "\(seconds)", "TEST_WIDTH": "1", "TMPDIR": directory.path,
      ])
    #expect(try files(below: directory.path).allSatisfy { !$0.hasPrefix("etcdctl-run-tests") })
    return outcome
  }

  private static func event(_ kind: String, _ test: String, _ symbol: String = "", _ text: String = "") -> String {
    """
    {"kind":"event","payload":{"kind":"\(kind)","testID":"Target.\(test)/File.swift:1:1",\
    "messages":[{"symbol":"\(symbol)","text":"\(text)"}]}}
    """
  }

  private static func skipped(_ test: String, _ why: String) -> String {
    event("testSkipped", test, "skip", #"Test x() skipped: \"\#(why)\""#)
  }

  private static let passed = [
    event("testStarted", "First/one()"), event("testStarted", "First/each(of:)"),
    event("testEnded", "First/one()", "pass"), event("testEnded", "First/each(of:)", "pass"),
    event("testEnded", "First", "pass"),
  ]

  private static let skipped = [
    skipped("Second/two()", "etcd 3.5 is not here"), skipped("Second/three()", "etcd 3.5 is not here"),
    skipped("Third/four()", "fish is not installed"),
  ]

  private static let failed = [
    event("testStarted", "Third/five()"),
    event("issueRecorded", "Third/five()", "fail", #"Expectation failed: (1) == 2\n// three"#),
    event("testEnded", "Third/five()", "fail"),
  ]

  private static let some = ["First/one()", "First/each(of:)"]
  private static let more = some + ["Second/two()", "Second/three()", "Third/four()"]

  @Test func whatWasSkippedIsSaidLast() async throws {
    #expect(
      try await tally(Self.some, Self.passed, "exit 0")
        == Outcome(stdout: "Target.First\n2 passed, 0 failed, 0 skipped\n"))
    #expect(
      try await tally(Self.more, Self.passed + Self.skipped, "exit 0")
        == Outcome(
          stdout: """
            Target.First
            Target.Second
            Target.Third
            2 passed, 0 failed, 3 skipped
            Skipped: 3 (etcd 3.5 is not here: Second/two(), Second/three(); fish is not installed: Third/four())

            """))
  }

  @Test func aFilterChoosesTests() async throws {
    let outcome = try await tally(
      Self.more, Self.passed, "exit 0", flags: ["--filter", "First/", "--filter", "four", "--skip", "/each|four"])
    #expect(outcome == Outcome(stdout: "Target.First\n1 passed, 0 failed, 0 skipped\n"))
  }

  @Test func failuresAreNamed() async throws {
    let outcome = try await tally(Self.more + ["Third/five()"], Self.passed + Self.skipped + Self.failed, "exit 1")
    #expect(outcome.status == 1)
    let cause = ["  Expectation failed: (1) == 2", "  // three"]
    let expected = ["Failed: Third/five()"] + cause + ["2 passed, 1 failed, 3 skipped"]
    #expect(outcome.lines.suffix(5).prefix(4) == expected[...])
    #expect(try await tally([], [], "exit 0") == Outcome(stdout: "0 passed, 0 failed, 0 skipped\n", status: 1))
  }

  @Test(arguments: ["exec sleep 100", "kill -SEGV $$"]) func aRunThatDoesNotEndIsCounted(end: String) async throws {
    let events = Self.passed + [Self.event("testStarted", "First/six()")]
    let outcome = try await tally(Self.some + ["First/six()", "First/seven()"], events, end, seconds: 1)
    #expect(outcome.status == (end.hasPrefix("exec") ? 124 : 1))
    #expect(outcome.lines.contains("Target.First"))
    #expect(
      outcome.lines.suffix(3) == ["Did not finish: First/six()", "Not started: 1", "2 passed, 2 failed, 0 skipped"])
  }

  // MARK: Checking

  @Test func testsThatPassForLackOfSomethingAreFound() async throws {
    for name in ["scripts", "Tests"] {
      try FileManager.default.createDirectory(atPath: directory.file(name), withIntermediateDirectories: true)
    }
    try FileManager.default.copyItem(
      atPath: Etcdctl.packageDirectory + "/scripts/check", toPath: directory.file("scripts/check"))
    let test = "  @Test func needsAServer() {\n    guard let server else { BODY }\n  }\n"
    try directory.write(Array(test.replacing("BODY", with: "return").utf8), to: "Tests/SomeTests.swift")
    let found = try await run(["scripts/check", "returns"], inPackage: false)
    #expect(found.status == 1)
    #expect(found.lines == ["== returns", "Tests/SomeTests.swift:2: this test returns early"])
    try directory.write(Array(test.replacing("BODY", with: "throw Missing()").utf8), to: "Tests/SomeTests.swift")
    #expect(try await run(["scripts/check", "returns"], inPackage: false).status == 0)
  }
}
