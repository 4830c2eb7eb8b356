import CommandModel
// `environ` is a mutable global of C; it is only read, before anything can change it.
@preconcurrency import Glibc

/// The environment of programs that are run for the user.
///
/// etcd's own client passes on everything; here, passwords and tokens are removed.
enum ChildEnvironment {
  /// The environment without secrets, with `additions` replacing variables of the same names.
  static func variables(adding additions: [String: [UInt8]]) -> [[UInt8]] {
    let names = additions.keys.map { Array("\($0)=".utf8) }
    let own = inherited.filter { variable in !names.contains { variable.starts(with: $0) } }
    return own + additions.map { Array("\($0.key)=".utf8) + $0.value.filter { $0 != 0 } }
  }

  /// The environment without secrets.
  private static var inherited: [[UInt8]] {
    let parser = Tool.etcdctl.parser
    func beginning(_ flag: String) -> [UInt8]? { parser.variable(of: flag).map { Array("\($0)=".utf8) } }
    let secrets = [GlobalOptions.passwordFlag, GlobalOptions.tokenFlag].compactMap(beginning)
    let user = beginning(GlobalOptions.userFlag)
    var variables: [[UInt8]] = []
    var next = environ
    while let entry = next.pointee {
      let variable = Array(UnsafeRawBufferPointer(start: entry, count: strlen(entry)))
      if let user, variable.starts(with: user) {
        // A password may follow the name.
        variables.append(user + variable.dropFirst(user.count).prefix { $0 != UInt8(ascii: ":") })
      } else if !secrets.contains(where: { variable.starts(with: $0) }) {
        variables.append(variable)
      }
      next += 1
    }
    return variables
  }
}
