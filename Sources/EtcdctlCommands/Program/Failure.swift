import CommandModel

/// A failure with the exit status that etcd's own tools end with.
struct Failure: Error, Equatable {
  /// How the program ends; the names and numbers are those of `pkg/cobrautl/error.go` of etcd.
  typealias Status = UsageError.Exit

  /// What to say behind `Error: `; nil when it was said already.
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

  /// Ends with a status that isn't ours: that of a program which was run for the user.
  init(_ message: String?, exactly status: Int32) {
    self.message = message
    self.status = status
  }
}
