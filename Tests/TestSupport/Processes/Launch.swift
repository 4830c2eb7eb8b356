import Foundation
import Synchronization

/// How a program is started.
package struct Launch: Sendable {
  /// What the program reads on standard input.
  package enum Input: Sendable {
    /// These bytes, then the end.
    case bytes([UInt8])
    /// What the test writes later, until it closes it.
    case open
    /// A terminal; `ChildProcess.write` types on it.
    case terminal
  }

  /// Where an output of the program goes.
  package enum Output: Sendable {
    case collected
    case terminal
    /// A file or device such as `/dev/full`; created, appended to.
    case file(String)
  }

  package var executable: String
  package var arguments: [[UInt8]] = []
  /// The whole environment of the program.
  package var environment: [String: String] = Launch.cleanEnvironment
  package var directory: String?
  package var input: Input = .bytes([])
  package var output: Output = .collected
  package var errors: Output = .collected

  package init(
    executable: String, arguments: [[UInt8]] = [], environment: [String: String] = Launch.cleanEnvironment,
    directory: String? = nil, input: Input = .bytes([]), output: Output = .collected, errors: Output = .collected
  ) {
    (self.executable, self.arguments, self.environment) = (executable, arguments, environment)
    (self.directory, self.input, self.output, self.errors) = (directory, input, output, errors)
  }

  /// The environment of the tests without the settings that etcd and etcdctl would heed. (etcd 3.4 refuses to start on
  /// arm64 unless that is said; elsewhere it does not look.) Contexts of whoever runs the tests are out of sight, and
  /// nothing is colored unless a test says so.
  package static let cleanEnvironment = ProcessInfo.processInfo.environment.filter {
    !["ETCD", "SSL_CERT_", "OPENSSL_CONF"].contains(where: $0.key.hasPrefix) && $0.key != "LC_ALL" && $0.key != "LANG"
  }.merging([
    "LC_ALL": "C.UTF-8", "ETCD_UNSUPPORTED_ARCH": "arm64", "XDG_CONFIG_HOME": "/dev/null",
    "NO_COLOR": "1",
  ]) { $1 }
}

/// A program could not be started, or did not do what a test waited for.
package struct HarnessError: Error, CustomStringConvertible {
  package var description: String

  package init(_ description: String) {
    self.description = description
  }

  /// The text of `errno` after `what` failed.
  package static func system(_ what: String, _ code: Int32 = errno) -> HarnessError {
    HarnessError("\(what): \(String(cString: strerror(code)))")
  }
}

/// The test's ends of a started program's streams; -1 where there is none.
struct Streams: Sendable {
  var input: Int32 = -1
  var output: Int32 = -1
  var errors: Int32 = -1
  /// The controlling side of the terminal, when one was asked for.
  var terminal: Int32 = -1
}

extension Launch {
  /// One start at a time: a descriptor is made and marked close-on-exec in two steps, and a program started in between
  /// would keep it open.
  private static let starting = Mutex<Void>(())

  /// Starts the program, as leader of a process group of its own.
  func spawn() throws -> (pid: pid_t, streams: Streams) {
    try Self.starting.withLock { _ in try spawnAlone() }
  }

  private func spawnAlone() throws -> (pid: pid_t, streams: Streams) {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    var streams = Streams()
    var childEnds: [Int32] = []
    defer { childEnds.forEach { _ = close($0) } }

    let terminal = try usesTerminal ? openTerminal() : nil
    if let terminal { streams.terminal = terminal.controller }
    switch input {
    case .terminal:
      posix_spawn_file_actions_addopen(&actions, 0, terminal?.path ?? "", O_RDWR, 0)
    case .bytes, .open:
      let pipe = try makePipe()
      posix_spawn_file_actions_adddup2(&actions, pipe.read, 0)
      streams.input = pipe.write
      childEnds.append(pipe.read)
    }
    for (number, target) in [(Int32(1), output), (2, errors)] {
      switch target {
      case .terminal:
        posix_spawn_file_actions_addopen(&actions, number, terminal?.path ?? "", O_RDWR, 0)
      case .file(let path):
        posix_spawn_file_actions_addopen(&actions, number, path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
      case .collected:
        let pipe = try makePipe()
        posix_spawn_file_actions_adddup2(&actions, pipe.write, number)
        childEnds.append(pipe.write)
        if number == 1 { streams.output = pipe.read } else { streams.errors = pipe.read }
      }
    }
    configure(&attributes)
    return (try start(&actions, &attributes), streams)
  }

  private var usesTerminal: Bool {
    if case .terminal = input { return true }
    if case .terminal = output { return true }
    if case .terminal = errors { return true }
    return false
  }

  /// Default signal handling, nothing blocked, and a process group of its own (with a terminal: a session of its own,
  /// so that the terminal becomes its controlling one).
  private func configure(_ attributes: inout posix_spawnattr_t) {
    let setSession: Int32 = 0x80  // POSIX_SPAWN_SETSID, a GNU extension that Glibc's module leaves out
    var all = sigset_t()
    var none = sigset_t()
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    let group = usesTerminal ? setSession : Int32(POSIX_SPAWN_SETPGROUP)
    posix_spawnattr_setflags(&attributes, Int16(Int32(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK) | group))
  }

  private func start(
    _ actions: inout posix_spawn_file_actions_t, _ attributes: inout posix_spawnattr_t
  ) throws -> pid_t {
    var words = [Array(executable.utf8)] + arguments
    var program = executable
    if let directory {
      program = "/usr/bin/env"
      words = ["env", "-C", directory].map { Array($0.utf8) } + words
    }
    var argv = words.map { strdup($0.map(CChar.init(bitPattern:)) + [0]) }
    var envp = environment.map { strdup("\($0.key)=\($0.value)") }
    defer { (argv + envp).forEach { free($0) } }
    argv.append(nil)
    envp.append(nil)
    var pid: pid_t = 0
    let code = posix_spawn(&pid, program, &actions, &attributes, argv, envp)
    guard code == 0 else { throw HarnessError.system("starting \(program)", code) }
    return pid
  }
}

/// A pipe that no other program inherits.
private func makePipe() throws -> (read: Int32, write: Int32) {
  var ends: [Int32] = [-1, -1]
  guard pipe(&ends) == 0 else { throw HarnessError.system("pipe") }
  ends.forEach { _ = fcntl($0, F_SETFD, FD_CLOEXEC) }
  return (ends[0], ends[1])
}

/// A pseudo terminal of 80 columns: its controlling side, and the path under which a program opens the other.
private func openTerminal() throws -> (controller: Int32, path: String) {
  // linux/tty: TIOCSPTLCK (unlock) and TIOCGPTN (number); the Glibc module leaves posix_openpt and its kin out.
  let unlock: UInt = 0x4004_5431
  let number: UInt = 0x8004_5430
  let controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
  guard controller >= 0 else { throw HarnessError.system("/dev/ptmx") }
  var locked: Int32 = 0
  var index: UInt32 = 0
  var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
  guard ioctl(controller, unlock, &locked) == 0, ioctl(controller, number, &index) == 0,
    ioctl(controller, UInt(TIOCSWINSZ), &size) == 0
  else {
    defer { _ = close(controller) }
    throw HarnessError.system("setting up a terminal")
  }
  return (controller, "/dev/pts/\(index)")
}
