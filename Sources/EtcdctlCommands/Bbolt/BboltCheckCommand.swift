import Bolt
import CommandModel

/// `bbolt check`: checks the structure of a database file.
struct BboltCheckCommand: BboltCommand {
  static let manual = Manual(
    "check", "Checks the structure of a database file",
    description: [
      """
      Prints OK, or one line per fault and the number of faults. The contents of the buckets are not checked; snapshot \
      verify checks them as well.
      """
    ],
    arguments: [.bboltFile],
    examples: [Example("etcdutl bbolt check backup.db", "check a snapshot")],
    exitStatuses: [ExitStatus(.error, "the file has faults or cannot be read")], globals: .ignored)

  var path = ""

  func run(in context: Context) async throws {
    let database = try open()
    let faults = database.checkMetaPages() + database.check()
    try context.print { out in
      out.field("ok", faults.isEmpty)
      out.field("faults", faults.map(text))
    } orText: { out in
      guard !faults.isEmpty else { return out.line("OK") }
      for fault in faults { out.line(text(of: fault)) }
      out.line("\(faults.count) errors found")
    }
    guard faults.isEmpty else { throw Failure("invalid value") }
  }

  /// The fault, in bbolt's words where it has some.
  private func text(of fault: BoltError) -> String {
    let page = fault.page.map { "page \($0.rawValue): " } ?? ""
    return switch fault.cause {
    case .unreachableUnfreed: "\(page)unreachable unfreed"
    case .reachableFreed: "\(page)reachable freed"
    default: page + fault.cause.description
    }
  }
}
