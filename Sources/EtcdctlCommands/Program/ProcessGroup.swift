import CSystem
import Files
import Glibc
import Synchronization

/// A process that kills a program's group if this process is killed.
///
/// The kernel would signal only the program itself, and only while it keeps its privileges.
final class GroupGuard: Sendable {
  private let process: pid_t
  private let pipe: Int32
  private let isOnDuty = Atomic(true)

  /// Starts the process.
  /// - Throws: `Failure` when it fails; then the program must not be started either.
  init(for program: ChildProgram) throws(Failure) {
    var process: pid_t = 0
    pipe = start_guard(&process)
    guard pipe >= 0 else { throw program.failure(errno) }
    self.process = process
  }

  deinit { dismiss() }

  /// Tells it the process group.
  func watch(_ group: pid_t) {
    var group = group
    _ = write(pipe, &group, MemoryLayout<pid_t>.size)
  }

  /// Ends it; the group is no longer watched.
  func dismiss() {
    guard isOnDuty.exchange(false, ordering: .relaxed) else { return }
    _ = write(pipe, "-", 1)
    close(pipe)
    var status: Int32 = 0
    _ = restarting { waitpid(process, &status, 0) }
  }
}

/// The controlling terminal. While this process's group is in the foreground, a program's group takes its place, as a
/// shell does for a job, so that input (a password for `ssh`, Ctrl-C, Ctrl-Z) goes to the program.
final class JobTerminal {
  private let descriptor: Int32
  private let group = getpgrp()

  /// Opens it; nil when there is none.
  init?() {
    descriptor = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  /// The terminal's descriptor while this process's group is in the foreground; -1 otherwise.
  var foreground: Int32 { tcgetpgrp(descriptor) == group ? descriptor : -1 }

  /// Returns the foreground to this process's group if a program's had it.
  func takeBack(from program: pid_t) {
    if tcgetpgrp(descriptor) == program { tcsetpgrp(descriptor, group) }
  }

  /// Stops this process's group because a program was stopped, so that the shell gets the terminal back.
  /// - Parameters:
  ///   - program: the program.
  ///   - signal: what stopped it.
  /// - Returns: after continuing, whether the program should continue, too.
  func stop(with program: pid_t, after signal: Int32) -> Bool {
    // A process stopped by SIGSTOP is continued by its sender.
    guard [SIGTSTP, SIGTTIN, SIGTTOU].contains(signal) else { return false }
    takeBack(from: program)
    // In the foreground there is no reason to stop for terminal access.
    if signal == SIGTSTP || foreground < 0 { stopGroup() }
    if foreground >= 0 { tcsetpgrp(descriptor, program) }
    return true
  }

  private func stopGroup() {
    kill(0, SIGTSTP)
    // The main thread takes the signal, and all threads stop shortly after. Without a shell that could continue the
    // process nothing stops, and the pause avoids a busy loop.
    usleep(100_000)
  }
}
