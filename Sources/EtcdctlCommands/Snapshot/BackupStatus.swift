import CommandModel
import EtcdClient
import Files
import GRPC
import Glibc
import Offline

/// How commands on a directory of backups end when they fail, so that a schedule can tell why.
///
/// `snapshot save` to a file ends with 5 whatever happens, as etcd's own does.
enum BackupStatus: Int32, CaseIterable {
  /// No member could be reached, or none may be used.
  case unreachable = 10
  /// A member stopped sending, or the time was up.
  case stalled = 11
  /// What was received or read is damaged or incomplete.
  case damaged = 12
  /// There is no space left.
  case noSpace = 13
  /// Another process is changing the directory.
  case locked = 14

  /// The entry in manuals.
  var exitStatus: ExitStatus { ExitStatus(rawValue, text) }

  private var text: String {
    switch self {
    case .unreachable: "no member could be reached, or none may be used"
    case .stalled: "the member stopped sending, or the time limit was exceeded"
    case .damaged: "the snapshot, or the log after it, is damaged or incomplete"
    case .noSpace: "no space left on the device, or over quota"
    case .locked: "another process is using the directory"
    }
  }

  /// The status for an error; nil for other reasons.
  init?(of error: any Error) {
    switch error {
    case let failure as BackupFailure: self = failure.status
    case ClientError.stalled, is TimeLimitExceeded: self = .stalled
    case let error as RPCError where error.code == .deadlineExceeded: self = .stalled
    case ClientError.unreachable, is TransportError: self = .unreachable
    case let error as RPCError where error.code == .unavailable: self = .unreachable
    case let error as SnapshotError: self.init(of: error)
    case let error as FileError: self.init(of: error.cause)
    default: return nil
    }
  }

  private init?(of error: SnapshotError) {
    switch error {
    case .file(let error): self.init(of: error.cause)
    case .scratch(_, _, let cause): self.init(of: cause)
    case .compression, .database, .unsound, .missingHash, .flaw, .hashMismatch, .noChecksumReceived, .malformedRecord,
      .missingBucket, .changeLog:
      self = .damaged
    default: return nil
    }
  }

  private init?(of cause: FileError.Cause) {
    switch cause {
    case .system(_, let code) where [ENOSPC, EDQUOT, EFBIG].contains(code): self = .noSpace
    case .locked, .inUse: self = .locked
    default: return nil
    }
  }
}

/// Why a backup was not made, with its status.
struct BackupFailure: Error {
  let message: String
  let status: BackupStatus
  var hint: String?
}

/// How a command on a directory of backups ends: the sentence of the error, and its status.
func describe(_ error: any Error, inBackupsOf path: String) -> Failure {
  var failure: Failure
  switch error {
  case let error as BackupFailure: failure = Failure(error.message, hint: error.hint)
  case let error as TimeLimitExceeded: failure = Failure("not finished within \(error.limit.goText)")
  default:
    failure = describe(error)
    if case SnapshotError.file(let error) = error, case .inUse = error.cause {
      failure.message = "\(path) is \(error.cause.reason)"
    }
  }
  if let status = BackupStatus(of: error) { failure.status = status.rawValue }
  return failure
}

/// The time for the whole command is up.
struct TimeLimitExceeded: Error {
  let limit: Duration
}

/// Runs `body`, which is cancelled when it takes longer than `limit`; zero is no limit.
/// - Throws: `TimeLimitExceeded`, or what `body` throws.
func withTimeLimit<Result: Sendable>(
  _ limit: Duration, _ body: @escaping @Sendable () async throws -> Result
) async throws -> Result {
  guard limit > .zero else { return try await body() }
  return try await withThrowingTaskGroup(of: Result?.self) { group in
    group.addTask { try await body() }
    group.addTask {
      try await Task.sleep(for: limit)
      return nil
    }
    defer { group.cancelAll() }
    guard let result = try await group.next() ?? nil else { throw TimeLimitExceeded(limit: limit) }
    return result
  }
}
