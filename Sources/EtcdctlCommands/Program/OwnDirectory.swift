import CommandModel

extension Environment {
  /// Where this program keeps a user's files of a kind.
  ///
  /// Source: the XDG Base Directory Specification, which ignores a relative path.
  /// - Parameters:
  ///   - variable: the variable that names the directory of all programs.
  ///   - place: that directory if the variable does not name it, in the user's home.
  /// - Returns: the directory; nil when the environment does not say where the user's files are.
  func ownDirectory(_ variable: String, inHome place: String) -> String? {
    let parent = absolutePath(variable) ?? absolutePath("HOME").map { "\($0)/\(place)" }
    return parent.map { "\($0)/etcdctl" }
  }

  /// The absolute path in a variable, without a slash at its end.
  private func absolutePath(_ variable: String) -> String? {
    guard let path = value(of: variable)?.string, path.hasPrefix("/") else { return nil }
    return path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
