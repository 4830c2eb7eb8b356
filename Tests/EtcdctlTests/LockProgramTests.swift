import Foundation
import TestSupport
import Testing

/// The program that `lock` runs: its environment and its end.
@Suite(.timeLimit(.minutes(2))) struct LockProgramTests {
  /// A lock with a program that prints the numbers of processes and goes on; it is the group's leader.
  private func start(
    _ name: String, _ script: String, lines: Int, ttl: Int = 10
  ) async throws -> (holder: ChildProcess, lines: [String]) {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let holder = try client.start(["lock", name, "--ttl", "\(ttl)", "--", "sh", "-c", script])
    return (holder, try await holder.waitForLines(lines))
  }

  /// Ends the lease in the last part of the lock's key.
  private func revokeLease(of key: String) async throws {
    let lease = try #require(key.split(separator: "/").last).description
    #expect(try await Etcdctl.built(for: EtcdServer.plain()).run(["lease", "revoke", lease]).status == 0)
  }

  @Test func aLostLockTerminatesTheWholeGroup() async throws {
    let script = """
      trap 'echo ending; exit 0' TERM
      sh -c 'trap "echo child ends; exit" TERM; echo $$; while :; do sleep 0.02; done' &
      echo $$; echo $ETCD_LOCK_KEY; while :; do sleep 0.02; done
      """
    let (holder, lines) = try await start("lock/group", script, lines: 3)
    let numbers = lines.compactMap { Int32($0) }
    #expect(numbers.count == 2)
    try await revokeLease(of: try #require(lines.first { $0.hasPrefix("lock/group/") }))
    let outcome = try await holder.finish()
    #expect(outcome.status == 1)
    #expect(outcome.errorLine == "Error: session expired: the lock was lost and the program was terminated")
    #expect(Set(outcome.lines.suffix(2)) == ["ending", "child ends"])
    for number in numbers { #expect(!isRunning(number)) }
  }

  @Test func whatIgnoresTheTerminationIsKilled() async throws {
    let script =
      "trap '' TERM; sh -c 'echo $$; exec sleep 600' & echo $$; echo $ETCD_LOCK_KEY; while :; do sleep 0.05; done"
    let (holder, lines) = try await start("lock/deaf", script, lines: 3)
    let begin = ContinuousClock.now
    try await revokeLease(of: try #require(lines.first { $0.hasPrefix("lock/deaf/") }))
    #expect(try await holder.finish().status == 1)
    #expect(ContinuousClock.now - begin > .seconds(2.5))
    for number in lines.compactMap({ Int32($0) }) { try await waitForEnd(of: number) }
  }

  /// When a paused client goes on, it learns of both at once: that its program has ended, and that its lock is lost.
  @Test func aProgramThatEndsWhileTheLockIsLost() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    var holders: [ChildProcess] = []
    var programs: [Int32] = []
    for number in 0..<16 {
      let (holder, lines) = try await start("lock/both/\(number)", "echo $$; sleep 1", lines: 1, ttl: 2)
      holder.signal(SIGSTOP)
      holders.append(holder)
      programs.append(try #require(lines.first.flatMap { Int32($0) }))
    }
    for program in programs { try await waitForEnd(of: program) }
    while try await client.run(["get", "lock/both/", "--prefix", "--keys-only"]).text != "" {
      try await Task.sleep(for: .milliseconds(50))
    }
    for holder in holders { holder.signal(SIGCONT) }
    for holder in holders {
      let outcome = try await holder.finish()
      #expect([0, 1].contains(outcome.status), "\(outcome.stderr)")
    }
  }

  @Test func killingTheClientKillsTheGroup() async throws {
    let script = "trap '' TERM; sh -c 'echo $$; exec sleep 600' & echo $$; while :; do sleep 0.05; done"
    let (holder, lines) = try await start("lock/killed-client", script, lines: 2)
    let numbers = lines.compactMap { Int32($0) }
    #expect(numbers.count == 2)
    for number in numbers { #expect(isRunning(number)) }
    holder.signal(SIGKILL)
    for number in numbers { try await waitForEnd(of: number) }
  }

  @Test func whatTheProgramLeavesInTheBackgroundLivesOn() async throws {
    let script = "sleep 600 > /dev/null 2>&1 & echo $!"
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let outcome = try await client.run(["lock", "lock/daemon", "--", "sh", "-c", script])
    #expect(outcome.status == 0)
    let number = try #require(outcome.lines.first.flatMap { Int32($0) })
    #expect(isRunning(number))
    kill(number, SIGKILL)
  }

  @Test func aSignalGoesToTheWholeGroup() async throws {
    let script = """
      sh -c 'trap "echo child ends; exit" TERM; echo up; while :; do sleep 0.02; done' &
      trap 'wait; exit 4' TERM; echo up; while :; do sleep 0.02; done
      """
    let (holder, _) = try await start("lock/group-signal", script, lines: 2)
    holder.signal(SIGTERM)
    let outcome = try await holder.finish()
    #expect(outcome.lines == ["up", "up", "child ends"])
    #expect(outcome.status == 4)
  }

  @Test func theProgramGetsEveryVariableButTheSecrets() async throws {
    let server = try await EtcdServer.shared(.init(.any(), authentication: true))
    let script = "env | grep -E '^(ETCDCTL_|ETCD_LOCK_|PASSED)' | sort"
    func variables(_ settings: [String: String]) async throws -> [String] {
      let client = Etcdctl.built(for: server).adding(settings.merging(["PASSED": "on"]) { $1 })
      let outcome = try await client.run(["lock", "/a/environment", "--", "sh", "-c", script])
      #expect(outcome.status == 0, "\(outcome.stderr)")
      return outcome.lines
    }
    let joined = try await variables(["ETCDCTL_USER": "root:rootpw"])
    #expect(joined.contains("ETCDCTL_USER=root"))
    #expect(joined.contains("PASSED=on"))
    #expect(joined.contains { $0.hasPrefix("ETCDCTL_ENDPOINTS=") })
    #expect(joined.contains { $0.hasPrefix("ETCD_LOCK_KEY=/a/environment/") })
    let split = try await variables(["ETCDCTL_USER": "root", "ETCDCTL_PASSWORD": "rootpw"])
    #expect(split.contains("ETCDCTL_USER=root"))
    for line in joined + split { #expect(!line.contains("rootpw") && !line.hasPrefix("ETCDCTL_PASSWORD")) }
  }

  /// Terminal input goes to the program, as in the real one, where both are in the foreground.
  @Test func theProgramHasTheTerminal() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let script = "printf 'name? ' > /dev/tty; read name < /dev/tty; echo \"hello $name\"; read more < /dev/tty"
    let holder = try client.startOnTerminal(["lock", "lock/terminal", "--", "sh", "-c", script])
    try await holder.waitForScreen("name? ")
    holder.write("etcd\n")
    try await holder.waitForLines(1)
    holder.write("\u{3}")
    let outcome = try await holder.finish()
    #expect(outcome.text == "hello etcd\n")
    #expect(outcome.status == 255)
    #expect(outcome.errorLine == "Error: signal: interrupt")
  }

  /// Ctrl-Z stops the client as well, so that the shell comes back.
  @Test func ctrlZStopsBoth() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let script = """
      set -m
      "$0" lock lock/stopped -- sh -c 'echo up; read word < /dev/tty; echo "read $word"'
      echo "stopped with $?"; fg > /dev/null; echo "ended with $?"
      """
    var launch = client.launch(["-c", script, client.executable], [:], nil, .terminal)
    launch.executable = "/bin/bash"
    // It hands the terminal to its jobs by way of standard error.
    launch.errors = .terminal
    let shell = try ChildProcess(launch)
    try await shell.waitForLines(1)
    shell.write("\u{1a}")
    #expect(try await shell.waitForLines(2).last == "stopped with 148")
    shell.write("on\n")
    #expect(try await shell.waitForLines(4).suffix(2) == ["read on", "ended with 0"])
    #expect(try await shell.finish().status == 0)
  }
}

/// Whether a process exists and is not a zombie.
private func isRunning(_ process: Int32) -> Bool {
  guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
    let state = status.split(separator: ")").last?.split(separator: " ").first
  else { return false }
  return state != "Z" && state != "X"
}

private func waitForEnd(of process: Int32) async throws {
  let deadline = ContinuousClock.now + .seconds(10)
  while isRunning(process) {
    guard ContinuousClock.now < deadline else { throw HarnessError("process \(process) goes on") }
    try await Task.sleep(for: .milliseconds(10))
  }
}
