import CommandModel

/// What shells complete by asking the program: the kinds of arguments and of flags' values that a cluster knows.
enum Lookup: String {
  /// A key, segment by segment.
  case key
  /// The ID of a member.
  case member
  /// The name of a member, or its ID.
  case memberOrName
  /// A client URL of a member.
  case endpoint
  /// The ID of a lease.
  case lease
  case user
  case role
  /// A Kubernetes object of the type that the argument before names, as `NAMESPACE/NAME` or `NAME`.
  case object
  /// The name of a Kubernetes namespace.
  case namespace
  /// The name of a context.
  case context
}

extension Argument.Kind {
  static let key = lookup(.key)
  static let member = lookup(.member)
  static let memberOrName = lookup(.memberOrName)
  static let lease = lookup(.lease)
  static let user = lookup(.user)
  static let role = lookup(.role)
  static let object = lookup(.object)
  static let context = lookup(.context)

  private static func lookup(_ what: Lookup) -> Argument.Kind { .lookup(what.rawValue) }
}

extension Flag {
  /// The same flag, whose value shells complete by asking the program.
  func completing(_ what: Lookup) -> Flag { completing(what.rawValue) }
}
