import CommandModel
// `environ` is a mutable global of C; it is only read, before anything could change it.
@preconcurrency import Glibc

/// A program that is run for the user, with our input, output and environment.
struct ChildProgram: Sendable {
  /// How a program ended.
  enum Outcome: Equatable {
    case exited(Int32)
    case killed(signal: Int32)

    var isSuccess: Bool { self == .exited(0) }

    /// As Go words it.
    var description: String {
      switch self {
      case .exited(let status): "exit status \(status)"
      case .killed(let signal): "signal: \(String(cString: strsignal(signal)).lowercased())"
      }
    }
  }

  private let words: [Word]
  private let additions: [String: [UInt8]]

  /// A program and its arguments; `additions` are put into its environment.
  init(_ words: [Word], adding additions: [String: [UInt8]] = [:]) {
    self.words = words
    self.additions = additions
  }

  /// The words, as Go prints them with `%q`.
  var description: String {
    "[" + words.map { "\"\($0.string)\"" }.joined(separator: " ") + "]"
  }

  /// Runs it to its end.
  /// - Throws: `Failure` when it can't be started.
  func run() async throws -> Outcome {
    let process = try start()
    return await withCheckedContinuation { continuation in
      let waiting = Waiting(process: process, continuation: continuation)
      Waiting.begin(waiting)
    }
  }

  /// Starts it and returns the ID of its process.
  /// - Throws: `Failure` when it can't be started.
  func start() throws -> pid_t {
    var process: pid_t = 0
    let result = withCStrings(words.map(\.bytes)) { arguments in
      withCStrings(variables) { variables in
        arguments[0].map { posix_spawnp(&process, $0, nil, nil, arguments, variables) } ?? EINVAL
      }
    }
    guard result == 0 else {
      throw Failure("cannot run \(words.first?.string ?? ""): \(String(cString: strerror(result)))")
    }
    return process
  }

  private var variables: [[UInt8]] {
    var variables: [[UInt8]] = []
    var next = environ
    while let entry = next.pointee {
      variables.append(Array(UnsafeRawBufferPointer(start: entry, count: strlen(entry))))
      next += 1
    }
    let names = additions.keys.map { Array("\($0)=".utf8) }
    variables.removeAll { variable in names.contains { variable.starts(with: $0) } }
    return variables + additions.map { Array("\($0.key)=".utf8) + $0.value.filter { $0 != 0 } }
  }

  private func withCStrings<Result>(
    _ texts: [[UInt8]], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { text in
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: text.count + 1)
      for (index, byte) in text.enumerated() { copy[index] = CChar(bitPattern: byte) }
      copy[text.count] = 0
      return copy
    }
    defer { copies.forEach { $0.deallocate() } }
    return body(copies + [nil])
  }
}

/// A thread that waits for a child, so that nothing else has to.
private final class Waiting: Sendable {
  private let process: pid_t
  private let continuation: CheckedContinuation<ChildProgram.Outcome, Never>

  init(process: pid_t, continuation: CheckedContinuation<ChildProgram.Outcome, Never>) {
    self.process = process
    self.continuation = continuation
  }

  static func begin(_ waiting: Waiting) {
    var thread = pthread_t()
    // The thread owns the object until it has taken it back.
    let context = Unmanaged.passRetained(waiting).toOpaque()
    let result = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Waiting>.fromOpaque(context).takeRetainedValue().wait() }
        return nil
      }, context)
    if result == 0 {
      pthread_detach(thread)
    } else {
      Unmanaged<Waiting>.fromOpaque(context).takeRetainedValue().wait()
    }
  }

  private func wait() {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    continuation.resume(returning: signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal))
  }
}
