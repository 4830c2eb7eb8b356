import Foundation
import TestSupport
import Testing

/// `lock`, alone and against the real one.
@Suite(.timeLimit(.minutes(2))) struct LockTests {
  private func keys(_ prefix: String, on server: EtcdServer) async throws -> [String] {
    try await Etcdctl.built(for: server).run(["get", prefix + "/", "--prefix", "--keys-only"]).lines
  }

  private func waitForWaiters(_ count: Int, of prefix: String, on server: EtcdServer) async throws {
    let deadline = ContinuousClock.now + .seconds(20)
    while try await keys(prefix, on: server).count != count {
      guard ContinuousClock.now < deadline else { throw HarnessError("\(prefix) has no \(count) waiters") }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  @Test func runsAProgramWithItsStatusAndVariables() async throws {
    let server = try await EtcdServer.plain()
    let etcdctl = Etcdctl.built(for: server)
    let script = "echo $ETCD_LOCK_KEY; echo $ETCD_LOCK_REV; cat; exit 7"
    let outcome = try await etcdctl.run(["lock", "lock/run", "--", "sh", "-c", script], stdin: "not for it")
    #expect(outcome.status == 7)
    #expect(outcome.errorLine == "Error: exit status 7")
    #expect(outcome.lines.count == 2)
    #expect(outcome.lines.first?.wholeMatch(of: /lock\/run\/[0-9a-f]+/) != nil)
    #expect(outcome.lines.last.flatMap { Int($0) } ?? 0 > 1)
    #expect(try await keys("lock/run", on: server) == [])
  }

  @Test(arguments: [("kill -9 $$", 255, "Error: signal: killed"), ("kill -TERM $$", 255, "Error: signal: terminated")])
  func aKilledProgramIs255(script: String, status: Int32, error: String) async throws {
    let server = try await EtcdServer.plain()
    let outcome = try await Etcdctl.built(for: server).run(["lock", "lock/killed", "--", "sh", "-c", script])
    #expect(outcome.status == status)
    #expect(outcome.errorLine == error)
  }

  @Test func aProgramThatIsNotThereIsAnError() async throws {
    let server = try await EtcdServer.plain()
    let outcome = try await Etcdctl.built(for: server).run(["lock", "lock/none", "/no/such/program"])
    #expect(outcome.status == 1)
    #expect(outcome.errorLine == "Error: cannot run /no/such/program: no such file or directory")
    #expect(try await keys("lock/none", on: server) == [])
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func aSignalGivesTheLockBack(signal: Int32) async throws {
    let server = try await EtcdServer.plain()
    let name = "lock/signal/\(signal)"
    let holder = try Etcdctl.built(for: server).start(["lock", name])
    let key = try await holder.waitForLines(1)[0]
    let waiter = try Etcdctl.built(for: server).start(["lock", name])
    try await waitForWaiters(2, of: name, on: server)
    waiter.signal(signal)
    let interrupted = try await waiter.finish()
    #expect(interrupted == Outcome(stderr: "Error: context canceled: interrupted\n", status: 1))
    #expect(try await keys(name, on: server) == [key])

    let begin = ContinuousClock.now
    holder.signal(signal)
    let outcome = try await holder.finish()
    #expect(ContinuousClock.now - begin < .seconds(1))
    #expect(outcome == Outcome(stdout: key + "\n\n", status: 0))
    #expect(try await keys(name, on: server) == [])
  }

  @Test func aSignalGoesToTheProgramWhichKeepsTheLock() async throws {
    let server = try await EtcdServer.plain()
    let script = "trap 'echo ending; exit 3' TERM; echo up; while :; do sleep 0.02; done"
    let holder = try Etcdctl.built(for: server).start(["lock", "lock/forward", "--", "sh", "-c", script])
    try await holder.waitForLines(1)
    holder.signal(SIGTERM)
    let outcome = try await holder.finish()
    #expect(outcome.text == "up\nending\n")
    #expect(outcome.status == 3)
    #expect(try await keys("lock/forward", on: server) == [])
  }

  /// Sent by the program itself, it arrives while the program is being started.
  @Test func aSignalAtTheStartGoesToTheProgram() async throws {
    let server = try await EtcdServer.plain()
    let script = "trap 'exit 3' TERM; kill -TERM $PPID; while :; do sleep 0.02; done"
    for _ in 0..<10 {
      let outcome = try await Etcdctl.built(for: server).run(["lock", "lock/start", "--", "sh", "-c", script])
      #expect(outcome.status == 3, "\(outcome)")
      #expect(try await keys("lock/start", on: server) == [])
    }
  }

  @Test func aSecondSignalKillsTheProgram() async throws {
    let server = try await EtcdServer.plain()
    let script = "trap 'echo no' TERM; echo up; while :; do sleep 0.02; done"
    let holder = try Etcdctl.built(for: server).start(["lock", "lock/second", "--", "sh", "-c", script])
    try await holder.waitForLines(1)
    holder.signal(SIGTERM)
    try await holder.waitForLines(2)
    holder.signal(SIGTERM)
    let outcome = try await holder.finish()
    #expect(outcome.status == 255)
    #expect(outcome.errorLine == "Error: signal: killed")
    #expect(try await keys("lock/second", on: server) == [])
  }

  @Test func aLostLeaseKillsTheProgram() async throws {
    let server = try await EtcdServer.plain()
    let etcdctl = Etcdctl.built(for: server)
    let holder = try etcdctl.start([
      "lock", "lock/lost", "--ttl", "2", "--", "sh", "-c", "echo $ETCD_LOCK_KEY; exec sleep 60",
    ])
    let lease = try #require(try await holder.waitForLines(1)[0].split(separator: "/").last).description
    #expect(try await Etcdctl.real(for: server).run(["lease", "revoke", lease]).status == 0)
    let outcome = try await holder.finish()
    #expect(outcome.status == 1)
    #expect(outcome.errorLine == "Error: session expired: the lock was lost and the program was terminated")
  }

  @Test func aLostLeaseEndsAHeldLock() async throws {
    let server = try await EtcdServer.plain()
    let holder = try Etcdctl.built(for: server).start(["lock", "lock/lost/held", "--ttl", "2"])
    let lease = try #require(try await holder.waitForLines(1)[0].split(separator: "/").last).description
    #expect(try await Etcdctl.real(for: server).run(["lease", "revoke", lease]).status == 0)
    let outcome = try await holder.finish()
    #expect(outcome.status == 1)
    #expect(
      outcome.errorLine == "Error: session expired: the lock was lost because its lease expired or was revoked")
  }

  @Test(arguments: [true, false]) func excludesTheRealOne(oursIsFirst: Bool) async throws {
    let server = try await EtcdServer.plain()
    let name = "lock/real/\(oursIsFirst)"
    let (ours, real) = (Etcdctl.built(for: server), try Etcdctl.real(for: server))
    let first = try (oursIsFirst ? ours : real).start(["lock", name])
    let key = try await first.waitForLines(1)[0]
    let second = try (oursIsFirst ? real : ours).start(["lock", name])
    try await waitForWaiters(2, of: name, on: server)
    #expect(second.progress.text == "")
    first.signal(SIGINT)
    #expect(try await first.finish().status == 0)
    let next = try await second.waitForLines(1)[0]
    #expect(next != key && next.hasPrefix(name + "/"))
    second.signal(SIGINT)
    #expect(try await second.finish().status == 0)
    #expect(try await keys(name, on: server) == [])
  }

  @Test func theLockIsHandedOverInOrder() async throws {
    let server = try await EtcdServer.plain()
    let name = "lock/order"
    let directory = try TemporaryDirectory()
    let file = directory.file("order")
    var clients: [ChildProcess] = []
    for number in 1...4 {
      let script = "echo \(number) >> \(file); sleep 0.1"
      let client = number.isMultiple(of: 2) ? try Etcdctl.real(for: server) : Etcdctl.built(for: server)
      let gate = number == 1 ? "while [ ! -e \(file).go ]; do sleep 0.01; done; " : ""
      clients.append(try client.start(["lock", name, "--", "sh", "-c", gate + script]))
      try await waitForWaiters(number, of: name, on: server)
    }
    #expect(FileManager.default.createFile(atPath: file + ".go", contents: nil))
    for client in clients { #expect(try await client.finish().status == 0) }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "1\n2\n3\n4\n")
  }

  @Test func aKilledLeaderLosesNoLock() async throws {
    let server = try await EtcdServer.start(.init(.any(), members: 3))
    let etcdctl = Etcdctl.built(for: server)
    let holder = try etcdctl.start(["lock", "mutex", "--ttl", "20"])
    let key = try await holder.waitForLines(1)[0]
    let waiter = try etcdctl.start(["lock", "mutex", "--ttl", "20"])
    try await waitForWaiters(2, of: "mutex", on: server)
    let leader = try await server.leader()
    server.kill(leader)
    _ = try await server.leader()
    #expect(holder.progress.status == nil)
    #expect(waiter.progress.text == "")
    holder.signal(SIGINT)
    #expect(try await holder.finish().status == 0)
    let next = try await waiter.waitForLines(1)[0]
    #expect(next != key)
    waiter.signal(SIGINT)
    #expect(try await waiter.finish().status == 0)
    server.stop()
  }

  @Test func formatsAreRefusedBeforehand() async throws {
    let server = try await EtcdServer.plain()
    let outcome = try await Etcdctl.built(for: server).run(["lock", "lock/format", "-w", "table"])
    #expect(outcome.status == 4)
    #expect(outcome.errorLine?.hasPrefix("Error: table not supported as output format: choose simple, ") == true)
  }

  @Test func permissionIsTheServersWord() async throws {
    let server = try await EtcdServer.shared(.init(.any(), authentication: true))
    let bob = Etcdctl.built(for: server).adding(["ETCDCTL_USER": "bob:bobpw"])
    for arguments in [["lock", "x"], ["elect", "x", "y"]] {
      let outcome = try await bob.run(arguments)
      #expect(outcome.status == 1)
      #expect(outcome.errorLine == "Error: etcdserver: permission denied")
    }
    let listener = try await bob.run(["elect", "x", "--listen"])
    #expect(listener.status == 1)
    #expect(listener.errorLine == "Error: elect: observer lost")
  }
}
