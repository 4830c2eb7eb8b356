import Bolt
import CommandModel
import EtcdAPI
import EtcdClient
import GRPC
import Output
import Snapshot

/// How the program ends with `error`: the one place that maps errors to sentences and exit statuses.
///
/// Swift can't tell that all types of errors are listed here, so one that isn't is a fault of the program and says so;
/// within each type the compiler sees to it that nothing is missing.
/// - Returns: nil for the message when there is nothing to say: the reader of the output went away, or it was said
///   already.
func describe(_ error: any Error) -> Failure {
  switch error {
  case let error as Failure: error
  case let error as UsageError: Failure(error.message, exactly: error.exit.rawValue)
  case let error as UnsupportedFormat: Failure(error.message, .badFeature)
  case OutputError.closed: Failure(nil, exactly: 0)
  case let error as OutputError: Failure(error.message, .inputOutput)
  case let error as InputError: Failure(error.message, .inputOutput)
  case let error as RPCError: Failure(error.sentence)
  case let error as TransportError:
    Failure(error.sentence, error.phase == .configuration ? .badArguments : .error, hint: error.hint)
  case let error as EndpointError: Failure(error.description)
  case let error as Discovery.LookupError:
    Failure("no endpoints found in DNS: \(error.names.joined(separator: " and ")): \(error.reason)")
  case let error as ClientError: describe(error)
  case let error as BoltError: Failure(error.description)
  case SnapshotError.cancelled: describe(CancellationError())
  case let error as SnapshotError: Failure(error.description)
  case let error as WireError: Failure("a message can't be read: \(error.description)")
  case is SessionExpired: Failure("session expired")
  case is CancellationError: Failure("context canceled")
  default: Failure("internal error: \(type(of: error)): \(error)")
  }
}

private func describe(_ error: ClientError) -> Failure {
  switch error {
  case .noEndpoints:
    Failure("no endpoints were given: --endpoints and ETCDCTL_ENDPOINTS are empty", .badConnection)
  case .malformedAnswer(let method, let cause):
    Failure("the answer to \(method) can't be read (\(cause.description)): is this endpoint an etcd server?")
  case .unreachable(let failures):
    Failure(
      "none of the endpoints can be reached: " + failures.map(\.sentence).joined(separator: "; "),
      hint: failures.lazy.compactMap(\.hint).first)
  case .stalled(let endpoint, let limit):
    Failure("\(endpoint): the server has sent nothing for \(limit.goText)")
  }
}

extension RPCError {
  private static let timeIsUp = "context deadline exceeded"

  /// The sentence that etcd's own client prints: the server's words alone when they are etcd's.
  var sentence: String {
    if message.hasPrefix("etcdserver: ") || code == .deadlineExceeded || code == .cancelled { return message }
    // A server that notices first that the time is up says so in its own way.
    return message == RPCError.timeIsUp ? message : description
  }
}

extension TransportError {
  /// What failed, where.
  var sentence: String { description }
}

extension StandardError {
  /// Says that something which goes on by itself was interrupted.
  func note(interruption cause: any Error, of work: String) {
    line("\(work) interrupted (\(describe(cause).message ?? "")); retrying")
  }
}
