import CSystem
import Glibc
import Threads

/// Resource limits without which Swift's runtime and its threads report no error but trap, abort or hang.
enum Limits {
  /// Saving a snapshot takes 15.
  private static let descriptors: Int32 = 16
  /// Mostly for libraries, which do not count as data.
  private static let memory = 96 << 20
  /// Mostly for the stacks of threads, of which little is used.
  private static let data = 16 << 20
  /// The stack of a thread, in bytes: recursion is limited, here and in the libraries that call back.
  static let stack = 1 << 20
  /// Those of the executor, of the network and for signals.
  private static let threads = 6

  /// Why the program cannot run; nil when it can.
  static var complaint: Failure? {
    if !has_descriptors(descriptors) {
      return Failure("not enough files can be opened: \(descriptors) are needed\(limit(RLIMIT_NOFILE, "ulimit -n", 1))")
    }
    if !has_room(memory) {
      return Failure("not enough memory: \(memory >> 20) MB are needed\(limit(RLIMIT_AS, "ulimit -v", 1024))")
    }
    if !has_data_room(data) {
      return Failure("not enough memory: \(data >> 20) MB are needed\(limit(RLIMIT_DATA, "ulimit -d", 1024))")
    }
    return nil
  }

  /// Checks that threads can be started, and that Swift's runtime can watch them: it traps when it cannot.
  /// - Throws: `Failure` when they cannot.
  static func requireThreads() throws(Failure) {
    if access("/proc/self/task", F_OK) != 0 {
      throw Failure("/proc is not mounted here: threads need it", hint: "mount -t proc proc /proc")
    }
    if !Thread.areAvailable(threads) {
      throw Failure("not enough threads can be started: \(threads) are needed\(limit(__RLIMIT_NPROC, "ulimit -u", 1))")
    }
  }

  /// The value of a limit, as the shell's `ulimit` prints it; empty for none.
  private static func limit(_ resource: __rlimit_resource, _ command: String, _ unit: rlim_t) -> String {
    var limit = rlimit()
    // The largest number is RLIM_INFINITY, a macro that Swift leaves out.
    guard getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0, limit.rlim_cur != .max else { return "" }
    return " (\(command) is \(limit.rlim_cur / unit))"
  }
}
