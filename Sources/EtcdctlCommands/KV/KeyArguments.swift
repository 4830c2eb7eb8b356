import CommandModel
import EtcdClient

extension KeyRange {
  /// The range that a command's arguments and its flags `--prefix` and `--from-key` name.
  /// - Throws: `UsageError` when they contradict each other.
  init(_ arguments: [Word], prefix: Bool, fromKey: Bool) throws(UsageError) {
    if prefix, fromKey {
      throw UsageError("--prefix and --from-key cannot be combined")
    }
    let key = arguments[0].bytes
    if arguments.count > 1 {
      if prefix || fromKey {
        throw UsageError("range_end cannot be combined with --prefix or --from-key")
      }
      self.init(key: key, rangeEnd: arguments[1].bytes)
    } else if prefix {
      self = .prefix(key)
    } else if fromKey {
      self = .from(key)
    } else {
      self.init(key: key)
    }
  }
}

/// The IDs of leases, as they are written on the command line.
enum LeaseID {
  /// Reads an ID in hexadecimal.
  /// - Throws: `UsageError`.
  static func parse(_ text: String) throws(UsageError) -> Int64 {
    guard let id = Int64(text, radix: 16) else {
      throw UsageError("invalid lease ID \"\(text)\": expected a hexadecimal number")
    }
    return id
  }
}
