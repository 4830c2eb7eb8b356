import CommandModel

/// A failure with the exit status that etcd's own tools end with.
struct Failure: Error, Equatable {
  /// The exit status; names and numbers are those of etcd's `pkg/cobrautl/error.go`, but for the one that says so.
  enum Status: Int32 {
    /// Anything that isn't one of the others.
    case error = 1
    /// No client can be set up.
    case badConnection = 2
    /// Invalid input, for instance on standard input.
    case invalidInput = 3
    /// An unsupported value, for instance a sort order or an output format.
    case badFeature = 4
    /// Interrupted.
    case interrupted = 5
    /// Input or output failed.
    case inputOutput = 6
    /// A condition of the command line does not hold, so nothing was done; etcd has no number for that.
    case conditionFailed = 7
    /// The arguments are wrong.
    case badArguments = 128
  }

  /// The text after `Error: `; nil when the failure was reported already.
  var message: String?
  /// The exit status.
  var status: Int32
  /// What the user can do about it; nil when the message says enough.
  var hint: String?

  init(_ message: String?, _ status: Status = .error, hint: String? = nil) {
    self.message = message
    self.status = status.rawValue
    self.hint = hint
  }

  /// A failure with the exit status of a program that was run for the user.
  init(_ message: String?, exactly status: Int32) {
    self.message = message
    self.status = status
  }

  /// The same failure, with a hint for what the server reports unless it has one.
  func advising(user: String) -> Failure {
    guard hint == nil, let message else { return self }
    var failure = self
    failure.hint = ServerAdvice.hint(for: message, user: user)
    return failure
  }
}

extension UsageError.Kind {
  /// How the program ends.
  var status: Failure.Status {
    switch self {
    case .syntax: .error
    case .unsupported: .badFeature
    case .arguments: .badArguments
    }
  }
}

extension ExitStatus {
  /// Makes an entry for one of the statuses of etcd's own tools.
  init(_ status: Failure.Status, _ meaning: String) { self.init(status.rawValue, meaning) }
}
