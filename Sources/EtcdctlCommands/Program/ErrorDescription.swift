import Bolt
import CommandModel
import EtcdAPI
import EtcdClient
import Files
import GRPC
import Offline
import Output

/// How the program ends with `error`: the one place that maps errors to sentences and exit statuses.
///
/// The compiler cannot check that all types of errors are listed here; one that is missing is reported as an internal
/// error. Within each type it checks that no case is missing.
/// - Returns: without a message when there is nothing to report: the reader of the output is gone, or it was reported
///   already.
func describe(_ error: any Error) -> Failure {
  switch error {
  case let error as Failure: error
  case let error as UsageError: Failure(error.message, error.kind.status)
  case let error as UnsupportedFormat: Failure(error.message, .badFeature)
  case OutputError.closed: Failure(nil, exactly: 0)
  case let error as OutputError: Failure(error.message, .inputOutput)
  case let error as InputError: Failure(error.message, .inputOutput)
  case let error as RPCError: Failure(error.explanation)
  case let error as TransportError:
    Failure(error.sentence, error.phase == .configuration ? .badArguments : .error, hint: error.hint)
  case let error as EndpointError: Failure(error.description)
  case let error as Discovery.LookupError:
    Failure("no endpoints found in DNS: \(error.names.joined(separator: " and ")): \(error.reason)")
  case let error as ClientError: describe(error)
  case let error as BoltError: describe(SnapshotError(error))
  case SnapshotError.cancelled: describe(CancellationError())
  case let error as SnapshotError: Failure(error.description, hint: error.hint)
  case let error as FileError: Failure(error.description, .inputOutput)
  case let error as WireError: Failure("malformed protobuf message: \(error.description)")
  case is SessionExpired: Failure("session expired: the lease expired or was revoked")
  case let error as Interrupted: error.failure
  case is CancellationError: Failure("context canceled: interrupted")
  default: Failure("internal error: \(type(of: error)): \(error)")
  }
}

/// A command was interrupted, and says so with its exit status.
struct Interrupted: Error {
  fileprivate let failure: Failure

  /// What came of it.
  init(_ error: any Error) {
    var failure = describe(error)
    failure.status = Failure.Status.interrupted.rawValue
    self.failure = failure
  }
}

/// Whether an error means that the task was cancelled.
func isCancellation(_ error: any Error) -> Bool {
  switch error {
  case is Interrupted, is CancellationError, InputError.cancelled, SnapshotError.cancelled: true
  case let error as RPCError: error.code == .cancelled
  default: false
  }
}

private func describe(_ error: ClientError) -> Failure {
  switch error {
  case .noEndpoints:
    Failure("no endpoints: --endpoints is empty", .badConnection)
  case .malformedAnswer(let method, let cause):
    Failure("the response to \(method) cannot be decoded (\(cause.description)): is this endpoint an etcd server?")
  case .unreachable(let failures):
    Failure(
      "none of the endpoints can be reached: " + failures.map(\.sentence).joined(separator: "; "),
      hint: failures.lazy.compactMap(\.hint).first)
  case .stalled(let endpoint, let limit):
    Failure("\(endpoint): the server has sent nothing for \(limit.goText)")
  }
}

extension SnapshotError {
  /// What the user can do about it; nil when the sentence says enough.
  fileprivate var hint: String? {
    switch self {
    case .library(let format, _):
      "install \(format.library): apt install \(format.packages.debian), or dnf install \(format.packages.fedora)"
    case .scratch: "set the environment variable TMPDIR to a directory with enough space"
    default: nil
    }
  }
}

extension RPCError {
  private static let timeIsUp = "context deadline exceeded"

  /// The sentence that etcd's own client prints: the server's words alone when they are etcd's.
  var sentence: String {
    if message.hasPrefix("etcdserver: ") || code == .deadlineExceeded || code == .cancelled { return message }
    // A server that notices the deadline first reports it with another code.
    return message == RPCError.timeIsUp ? message : description
  }

  /// The sentence and, for an exceeded deadline, what was waited for.
  fileprivate var explanation: String {
    guard let wait else { return sentence }
    let tenths = Int64((wait.time.seconds * 10).rounded())
    let effect = wait.mayHaveTakenEffect ? "; the request may have taken effect" : ""
    return "\(sentence): \(wait.endpoint) did not respond within \(Duration.milliseconds(tenths * 100).goText)\(effect)"
  }
}

/// The message of `error` without explanations, for output that programs read.
func shortMessage(of error: any Error) -> String {
  (error as? RPCError)?.sentence ?? describe(error).message ?? ""
}

extension TransportError {
  /// The endpoint and the cause.
  var sentence: String { description }
}

extension StandardError {
  /// Reports the interruption of work that continues by itself.
  func note(interruption cause: any Error, of work: String) {
    line("\(work) interrupted (\(describe(cause).message ?? "")); retrying")
  }
}
