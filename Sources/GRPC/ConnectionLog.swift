/// libcurl's log of a connection without secrets.
enum ConnectionLog {
  /// The headers whose values are secret.
  private static let secretHeaders = ["token", "authorization", "proxy-authorization", "cookie"]

  /// Headers as libcurl writes them: `h2h3 [token: value]` in 7.88, `h2 [token: value]` until 8.2, `[HTTP/2] [1]
  /// [token: value]` since then, `  proxy-authorization: value` of a tunnel since 8.19.
  static func withoutSecrets(_ line: String) -> String {
    // Byte for byte, so that positions are the same in both texts.
    let lowered = String(decoding: line.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    for name in secretHeaders {
      for before in ["[", " "] {
        guard let header = lowered.range(of: "\(before)\(name):") else { continue }
        let length = lowered.utf8.distance(from: lowered.startIndex, to: header.upperBound)
        let closes = before == "[" && line.hasSuffix("]")
        return String(decoding: line.utf8.prefix(length), as: UTF8.self) + " (not shown)" + (closes ? "]" : "")
      }
    }
    return line
  }
}
