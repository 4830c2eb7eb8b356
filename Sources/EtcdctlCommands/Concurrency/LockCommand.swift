import CommandModel
import EtcdAPI
import EtcdClient
import Glibc
import Output
import Synchronization

/// `lock`: acquires a lock and holds it, alone or while a program runs.
struct LockCommand: RunnableCommand {
  /// The TTL of a session's lease, in seconds, that etcd's own client uses for a TTL that is not positive.
  static let defaultSessionTTL: Int64 = 60

  static let manual = Manual(
    "lock", "Acquires a lock and runs a program while holding it",
    description: [
      """
      Waits until the lock is acquired. Without a program, prints the key of the lock and holds the lock until a \
      signal arrives. With a program, runs it with empty standard input, releases the lock when it exits, and exits \
      with its status.
      """,
      """
      The program finds the lock's key in ETCD_LOCK_KEY and the revision at which the lock was acquired in \
      ETCD_LOCK_REV. It inherits the environment except the password and the token. Arguments that begin with a dash \
      must follow --.
      """,
      .text(
        """
        The program runs in its own process group, in the foreground of the terminal if etcdctl is. Signals that \
        etcdctl receives are forwarded to the group; a second one kills it. When the lock is lost because its lease \
        expired or was revoked, the group gets SIGTERM and, \(RunningProgram.grace.components.seconds) seconds later, \
        SIGKILL; etcdctl then exits with status 1. When etcdctl itself is killed (SIGKILL, out of memory), the group \
        is killed at once. Processes that leave the group (setsid) are not terminated.
        """),
    ],
    arguments: [Argument("lockname"), Argument("program", .program, optional: true)],
    examples: [
      Example("etcdctl lock /app/backup -- ./backup --full", "run a program that must not run twice at the same time"),
      Example("etcdctl lock /app/maintenance", "hold a lock until Ctrl-C"),
      Example("etcdctl lock --ttl 30 /app/backup -- ./backup", "release the lock 30 s after this client has died"),
    ],
    exitStatuses: [
      ExitStatus(0, "the program succeeded; without a program, the lock was released after a signal"),
      ExitStatus(
        .error,
        "the server refused; interrupted while waiting; the lock was lost; the program could not be started"
      ),
      ExitStatus(255, "the program was killed by a signal; any other status is the program's own"),
    ],
    formats: RangeReport.formats)

  static let flags: [Flag<LockCommand>] = [
    .integer("ttl", \.ttl, "Seconds until the lock is released after this client has died")
  ]

  var ttl: Int64 = 10
  private var name: [UInt8] = []
  private var program: [Word] = []

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard let name = arguments.first else {
      throw UsageError("lock command needs a lock name; a program to run follows --")
    }
    self.name = name.bytes
    program = Array(arguments.dropFirst())
  }

  func run(in context: Context) async throws {
    if program.isEmpty { try context.printer.require(RangeReport.self) }
    let client = try await context.client()
    let runsProgram = Atomic(false)
    let ending = try await cancellingOnSignals { interruption in
      do {
        return try await client.withSession(
          ttl: ttl > 0 ? ttl : Self.defaultSessionTTL, patience: context.globals.commandTimeout,
          noting: { context.standardError.note(interruption: $0, of: "wait for the lock") },
          notingRenewal: { context.standardError.note(interruption: $0, of: "renewal of the lock's lease") }
        ) { session in
          let place = try await QueuePlace.take(name, value: [], in: session)
          let answer = try await place.waitForTurn()
          guard let pair = answer.kvs.first else { throw SessionExpired() }
          if program.isEmpty { return try await hold(answer, in: context) }
          try Task.checkCancellation()
          runsProgram.store(true, ordering: .relaxed)
          let failure = Failure(of: try await run(pair, revision: answer.header.revision, interruption))
          // After the loss of the lease there is nothing to release.
          try Task.checkCancellation()
          do {
            try await uncancelled { try await place.leave(patience: context.globals.commandTimeout) }
          } catch {
            throw failure ?? error
          }
          return failure
        }
      } catch is SessionExpired {
        let hadProgram = runsProgram.load(ordering: .relaxed)
        throw Failure(
          "session expired: "
            + (hadProgram
              ? "the lock was lost and the program was terminated"
              : "the lock was lost because its lease expired or was revoked"))
      } catch is Released {
        return nil
      }
    }
    if let ending { throw ending }
  }

  /// Prints the lock's key and holds the lock until the task is cancelled.
  private func hold(_ answer: Etcdserverpb_RangeResponse, in context: Context) async throws -> Failure? {
    try context.printer.print(answer)
    try context.printer.flush()
    try await waitForCancellation()
    throw Released()
  }

  private func run(
    _ pair: Mvccpb_KeyValue, revision: Int64, _ interruption: Interruption
  ) async throws -> ChildProgram.Outcome {
    let variables = ["ETCD_LOCK_KEY": pair.key, "ETCD_LOCK_REV": Array("\(revision)".utf8)]
    let child = ChildProgram(program, adding: variables, leadsGroup: true)
    return try await child.run(receiving: interruption)
  }
}

extension Failure {
  /// The failure for the outcome of a program; nil if it succeeded.
  fileprivate init?(of outcome: ChildProgram.Outcome) {
    switch outcome {
    case .exited(0): return nil
    case .exited(let status): self.init(outcome.description, exactly: status)
    case .killed: self.init(outcome.description, exactly: 255)
    }
  }
}

/// A signal ended the hold of a lock or leadership: the session is cleaned up as after a failure, but the command
/// succeeds.
struct Released: Error {}

/// Waits until the task is cancelled.
func waitForCancellation() async throws {
  while !Task.isCancelled { try? await Task.sleep(for: .seconds(3600)) }
}

extension Interruption {
  /// Forwards signals to the program; a second one kills it.
  func passOn(to program: RunningProgram) {
    let isFirst = Atomic(true)
    deliver(to: { signal in
      program.signal(isFirst.exchange(false, ordering: .relaxed) ? signal : SIGKILL)
    })
  }
}
