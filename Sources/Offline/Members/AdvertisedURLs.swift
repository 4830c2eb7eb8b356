import Glibc

/// Compares the peer URLs that a member advertises with those that the cluster knows of it.
struct AdvertisedURLs {
  let name: String
  /// The member's URLs in the description of the cluster, sorted.
  let own: [PeerURL]
  /// The URLs that it advertises, sorted.
  let advertised: [PeerURL]

  /// Throws ``SnapshotError/configuration(_:)`` unless both are the same, as text or by what their hosts resolve to.
  func check() throws(SnapshotError) {
    if own == advertised { return }
    let reason: String
    if own.count == advertised.count {
      let resolved = (own.map(Self.resolved).sorted(), advertised.map(Self.resolved).sorted())
      if resolved.0 == resolved.1 { return }
      let (ours, theirs) = zip(resolved.1, resolved.0).first { $0 != $1 } ?? ("", "")
      reason = "resolved: \"\(ours)\" != \"\(theirs)\""
    } else {
      reason = "different numbers of URLs: \(Self.list(advertised)) and \(Self.list(own))"
    }
    let all = advertised.map(\.text).joined(separator: ",")
    let unknown = own.filter { !advertised.contains($0) }.map { "\(name)=\($0.text)" }
    guard unknown.isEmpty else {
      throw .configuration(
        "--initial-cluster has \(unknown.joined(separator: ",")) but it is missing from "
          + "--initial-advertise-peer-urls=\(all) (\(reason))")
    }
    let extra = advertised.filter { !own.contains($0) }.map(\.text).joined(separator: ",")
    let cluster = advertised.map { "\(name)=\($0.text)" }.joined(separator: ",")
    throw .configuration(
      "--initial-advertise-peer-urls has \(extra) but it is missing from --initial-cluster=\(cluster)")
  }

  private static func list(_ urls: [PeerURL]) -> String {
    "[" + urls.map { "\"\($0.text)\"" }.joined(separator: " ") + "]"
  }

  /// The URL with the host's address instead of its name; as it is when there is none, and for `localhost`.
  private static func resolved(_ url: PeerURL) -> String {
    guard let authority = url.authority, let colon = authority.lastIndex(of: ":"),
      let start = url.text.firstIndex(of: ":")
    else { return url.text }
    let host = authority[..<colon].filter { $0 != "[" && $0 != "]" }
    guard host != "localhost", let address = address(of: host) else { return url.text }
    let number = address.contains(":") ? "[\(address)]" : address
    return url.text[..<start] + "://" + number + authority[colon...]
  }

  /// The first address of a host; nil when there is none.
  private static func address(of host: String) -> String? {
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, nil, &list) == 0, let first = list else { return nil }
    defer { freeaddrinfo(list) }
    var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    let length = socklen_t(text.count)
    guard getnameinfo(first.pointee.ai_addr, first.pointee.ai_addrlen, &text, length, nil, 0, NI_NUMERICHOST) == 0
    else { return nil }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
