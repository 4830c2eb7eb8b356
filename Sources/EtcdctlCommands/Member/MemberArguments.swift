import CommandModel

/// The IDs of members, as they are written on the command line.
enum MemberID {
  /// Reads the only argument of a command.
  /// - Throws: `UsageError` unless it is one valid ID.
  static func parse(_ arguments: [Word], of manual: Manual) throws(UsageError) -> UInt64 {
    try manual.checkCount(of: arguments)
    return try parse(arguments[0])
  }

  /// The ID that a text in hexadecimal stands for; nil when it is none, or has a sign or prefix.
  static func id(_ text: String) -> UInt64? {
    text.hasPrefix("+") || text.hasPrefix("-") ? nil : UInt64(text, radix: 16)
  }

  /// Reads an ID in hexadecimal, without a sign or prefix.
  /// - Throws: `UsageError`.
  static func parse(_ word: Word) throws(UsageError) -> UInt64 {
    guard let id = id(word.string) else {
      throw UsageError("invalid member ID \"\(word.string)\": expected at most 16 hexadecimal digits")
    }
    return id
  }
}

/// The peer URLs of a member, as they are written on the command line.
enum PeerURLs {
  /// The error for an empty list.
  static let missing = UsageError("--peer-urls is missing or empty")

  /// Splits a list at its commas.
  /// - Throws: `Failure` when one of them cannot be a peer URL.
  static func parse(_ list: Word) throws -> [String] {
    let urls = list.string.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    for url in urls { try check(url) }
    return urls
  }

  /// Refuses what the servers would refuse, and names the URL.
  private static func check(_ url: String) throws {
    let text = url.drop(while: \.isWhitespace)
    let schemes = ["http://", "https://", "unix://", "unixs://"]
    guard let scheme = schemes.first(where: text.hasPrefix) else {
      throw Failure("the peer URL \"\(url)\" does not begin with \(schemes.joined(separator: ", "))")
    }
    guard scheme.hasPrefix("http") else { return }
    let address = text.dropFirst(scheme.count)
    guard !address.contains("/") else { throw Failure("the peer URL \"\(url)\" has a path") }
    let host = address.last == "]" ? nil : address.lastIndex(of: ":")
    guard host != nil else { throw Failure("the peer URL \"\(url)\" has no port") }
  }
}
