import CSystem
import Files
import Glibc
import Synchronization

/// A process that kills a program's group when we are killed and can't do it ourselves.
///
/// The kernel would only tell the program itself, and only as long as it keeps its privileges.
final class GroupGuard: Sendable {
  private let process: pid_t
  private let pipe: Int32
  private let isOnDuty = Atomic(true)

  /// Starts the process.
  /// - Throws: `Failure` when that can't be done: then the program must not be started either.
  init(for program: ChildProgram) throws(Failure) {
    var process: pid_t = 0
    pipe = start_guard(&process)
    guard pipe >= 0 else { throw program.failure(errno) }
    self.process = process
  }

  deinit { dismiss() }

  /// Tells it which group it is.
  func watch(_ group: pid_t) {
    var group = group
    _ = write(pipe, &group, MemoryLayout<pid_t>.size)
  }

  /// Ends it: the group is nobody's business any more.
  func dismiss() {
    guard isOnDuty.exchange(false, ordering: .relaxed) else { return }
    _ = write(pipe, "-", 1)
    close(pipe)
    var status: Int32 = 0
    _ = restarting { waitpid(process, &status, 0) }
  }
}

/// The terminal that controls us. A program's group becomes its foreground as long as ours is, as a shell does it for a
/// job: what is typed (a password for `ssh`, Ctrl-C, Ctrl-Z) is the program's.
final class JobTerminal {
  private let descriptor: Int32
  private let group = getpgrp()

  /// Opens it; nil when there is none.
  init?() {
    descriptor = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  /// The terminal's descriptor while our group is its foreground; -1 otherwise.
  var foreground: Int32 { tcgetpgrp(descriptor) == group ? descriptor : -1 }

  /// Makes our group the foreground again if a program's was.
  func takeBack(from program: pid_t) {
    if tcgetpgrp(descriptor) == program { tcsetpgrp(descriptor, group) }
  }

  /// Stops our group, because a program was stopped: the shell that started us then has the terminal again.
  /// - Parameters:
  ///   - program: the program.
  ///   - signal: what stopped it.
  /// - Returns: when we go on, whether the program should too.
  func stop(with program: pid_t, after signal: Int32) -> Bool {
    // What SIGSTOP stopped, whoever sent it will continue.
    guard [SIGTSTP, SIGTTIN, SIGTTOU].contains(signal) else { return false }
    takeBack(from: program)
    // In the foreground by now, there was no reason to stop for what only the foreground may do.
    if signal == SIGTSTP || foreground < 0 { stopGroup() }
    if foreground >= 0 { tcsetpgrp(descriptor, program) }
    return true
  }

  private func stopGroup() {
    kill(0, SIGTSTP)
    // The main thread takes the signal and all threads stop, a moment later. Without a shell that could continue us
    // nothing stops, and the pause keeps us from trying again and again.
    usleep(100_000)
  }
}
