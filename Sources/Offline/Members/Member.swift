import JSONValue

/// A member of a cluster.
///
/// In the database it is JSON: `{"id":1,"peerURLs":["http://a:2380"],"isLearner":true,"name":"m1","clientURLs":[…]}`;
/// `isLearner`, `name` and `clientURLs` are left out when false or empty.
package struct Member: Equatable, Sendable {
  /// The ID.
  package var id: UInt64
  /// The name; empty when the member has never started.
  package var name: String
  /// Where the other members reach it.
  package var peerURLs: [String]
  /// Where clients reach it; empty when the member has never started.
  package var clientURLs: [String]
  /// Whether it does not vote yet.
  package var isLearner: Bool

  /// Makes a member.
  package init(
    id: UInt64, name: String, peerURLs: [String], clientURLs: [String] = [], isLearner: Bool = false
  ) {
    self.id = id
    self.name = name
    self.peerURLs = peerURLs
    self.clientURLs = clientURLs
    self.isLearner = isLearner
  }

  /// Makes a member of a new cluster: its ID follows from its peer URLs and the cluster's token alone.
  init(name: String, peerURLs: [String], token: String) {
    let text = peerURLs.joined() + token
    self.init(id: Self.number(Array(text.utf8)), name: name, peerURLs: peerURLs)
  }

  /// The ID of a new cluster of these members, which are sorted by their IDs.
  static func clusterID(of members: [Member]) -> UInt64 {
    number(members.flatMap { bigEndianBytes($0.id) })
  }

  /// The first eight bytes of the SHA-1 of `bytes`.
  private static func number(_ bytes: [UInt8]) -> UInt64 {
    var digest = Digest(.sha1)
    digest.update(bytes)
    return digest.value.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The ID as etcd writes it into keys: hexadecimal, without leading zeros.
  var key: String { String(id, radix: 16) }

  /// The member as JSON.
  var json: JSON {
    var fields = [JSON.Field("id", .number(id)), JSON.Field("peerURLs", .strings(peerURLs))]
    if isLearner { fields.append(JSON.Field("isLearner", .bool(true))) }
    if !name.isEmpty { fields.append(JSON.Field("name", .string(name))) }
    if !clientURLs.isEmpty { fields.append(JSON.Field("clientURLs", .strings(clientURLs))) }
    return .object(fields)
  }

  /// Reads a member; nil if `json` is none.
  init?(json: JSON) {
    guard let id = json["id"].unsigned else { return nil }
    self.init(
      id: id, name: json["name"].text ?? "", peerURLs: json["peerURLs"].elements.compactMap(\.text),
      clientURLs: json["clientURLs"].elements.compactMap(\.text), isLearner: json["isLearner"] == .bool(true))
  }
}
