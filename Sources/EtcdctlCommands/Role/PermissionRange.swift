import CommandModel
import EtcdClient

/// The flags that `role grant-permission` and `role revoke-permission` share, and the keys that they name.
struct PermissionRange: Options, Equatable {
  static let flags: [Flag<PermissionRange>] = [
    .toggle("prefix", \.prefix, "All keys with this prefix"),
    .toggle("from-key", \.fromKey, "All keys greater than or equal to the key"),
  ]

  var prefix = false
  var fromKey = false

  /// The range that the arguments `key [endkey]` name.
  ///
  /// A permission can't begin at the empty key: it begins at the lowest other one. An empty key together with either
  /// flag means all keys; the end key is not looked at beside an empty key.
  /// - Throws: `UsageError` when the flags and arguments contradict each other.
  func range(of arguments: ArraySlice<Word>) throws(UsageError) -> KeyRange {
    let words = Array(arguments)
    let key = words[0].bytes
    if prefix, fromKey, key.isEmpty || words.count == 1 {
      throw UsageError("--prefix and --from-key cannot be combined")
    }
    guard !key.isEmpty else { return KeyRange(key: [0], rangeEnd: prefix || fromKey ? [0] : []) }
    if words.count > 1 {
      if prefix { throw UsageError("endkey cannot be combined with --prefix") }
      if fromKey { throw UsageError("endkey cannot be combined with --from-key") }
      return KeyRange(key: key, rangeEnd: words[1].bytes)
    }
    if prefix { return .prefix(key) }
    return fromKey ? .from(key) : KeyRange(key: key)
  }
}
