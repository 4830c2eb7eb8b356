/// The cluster that a restored member will be part of.
package struct InitialCluster: Equatable, Sendable {
  /// All members, sorted by their IDs.
  package let members: [Member]
  /// The member that is restored.
  package let local: Member
  /// The cluster's ID.
  package let id: UInt64

  /// Checks the description of a new cluster and computes the IDs, as etcd does.
  ///
  /// - Parameters:
  ///   - text: `name=url,name=url`; a name may stand several times.
  ///   - name: the member that is restored.
  ///   - advertised: that member's peer URLs, which must be those in `text`.
  ///   - token: tells clusters with equal addresses apart.
  /// - Throws: ``SnapshotError/configuration(_:)`` with the reason.
  package init(_ text: String, name: String, advertised: [String], token: String) throws(SnapshotError) {
    guard !advertised.isEmpty else { throw .configuration("--initial-advertise-peer-urls is empty") }
    var advertisedURLs: [PeerURL] = []
    for url in advertised { advertisedURLs.append(try PeerURL(url)) }
    let urls = try Self.parse(text)
    guard let own = urls[name] else {
      throw .configuration("member \"\(name)\" is not in --initial-cluster")
    }
    try AdvertisedURLs(name: name, own: own.sorted(), advertised: advertisedURLs.sorted()).check()
    let all = urls.values.flatMap { $0 }
    guard Set(all).count == all.count else {
      let pairs = urls.flatMap { name, urls in urls.map { "\(name)=\($0.text)" } }.sorted()
      throw .configuration("--initial-cluster \(pairs.joined(separator: ",")) has a duplicate URL")
    }
    var members: [Member] = []
    for (name, urls) in urls {
      members.append(Member(name: name, peerURLs: urls.sorted().map(\.text), token: token))
    }
    members.sort { $0.id < $1.id }
    for (index, member) in members.enumerated() {
      guard member.id != 0 else { throw .configuration("member ID is 0: change --initial-cluster-token") }
      if index > 0, members[index - 1].id == member.id {
        throw .configuration("two members have the ID \(member.key): change --initial-cluster-token")
      }
    }
    guard let local = members.first(where: { $0.name == name }) else {
      throw .configuration("member \"\(name)\" is not in --initial-cluster")
    }
    self.members = members
    self.local = local
    id = Member.clusterID(of: members)
  }

  /// The names in a description of a cluster, sorted, with their peer URLs.
  /// - Throws: ``SnapshotError/configuration(_:)`` for a malformed URL.
  package static func peerURLs(in text: String) throws(SnapshotError) -> [(name: String, urls: [String])] {
    try parse(text).map { ($0.key, $0.value.sorted().map(\.text)) }.sorted { $0.0 < $1.0 }
  }

  /// The URLs of each name.
  private static func parse(_ text: String) throws(SnapshotError) -> [String: [PeerURL]] {
    var urls: [String: [PeerURL]] = [:]
    for part in text.split(separator: ",") {
      let equals = part.firstIndex(of: "=") ?? part.endIndex
      urls[String(part[..<equals]), default: []].append(try PeerURL(part[equals...].dropFirst()))
    }
    return urls
  }
}
