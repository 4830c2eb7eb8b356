import Foundation
import Synchronization

/// Ends what the tests started and removes what they wrote, however the tests end: a small shell script that waits for
/// the other end of its pipe to go away. (A parent-death signal would not do: it fires when the thread that started the
/// program ends.)
final class Watchdog: Sendable {
  static let shared = Watchdog()

  /// The directory for everything the tests write; gone after the tests.
  let directory: String
  private let pipe: Mutex<Int32>

  private static let script = """
    trap '' INT TERM HUP
    pids=
    while read -r verb pid; do
      others=
      for known in $pids; do [ "$known" = "$pid" ] || others="$others $known"; done
      pids=$others
      [ "$verb" = guard ] && pids="$pids $pid"
    done
    for pid in $pids; do kill -s KILL -- "-$pid"; done
    for attempt in 1 2 3; do rm -rf "$1" && break; done
    """

  private init() {
    let base = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
    directory = "\(base)/etcdctl-tests-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    let arguments = ["-c", Self.script, "sh", directory].map { Array($0.utf8) }
    var launch = Launch(executable: "/bin/sh", arguments: arguments, input: .open)
    launch.output = .file("/dev/null")
    launch.errors = .file("/dev/null")
    do {
      try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      pipe = Mutex(try launch.spawn().streams.input)
    } catch {
      fatalError("no watchdog: \(error)")
    }
  }

  /// The process group of `pid` is killed when the tests end.
  func guardProcess(_ pid: pid_t) {
    tell("guard \(pid)\n")
  }

  /// `pid` has ended.
  func release(_ pid: pid_t) {
    tell("release \(pid)\n")
  }

  private func tell(_ line: String) {
    let bytes = Array(line.utf8)
    pipe.withLock { _ = write($0, bytes, bytes.count) }
  }
}
