import EtcdAPI

/// What the data of a normal log entry asks for, as far as it matters to backups and migrations.
///
/// The data is an `InternalRaftRequest`, or, from etcd up to 3.5, bare a `Request` of etcd 2. The two differ in the
/// wire types of their fields: a v2 request has numbers, zeros too, where the other one has messages.
struct LoggedRequest: Equatable {
  /// The request of etcd 2, if it is one.
  var v2: Etcdserverpb_Request?
  /// Whether it is a request of etcd 3, which all have a header.
  var hasHeader = false
  /// Whether it sets what members say of themselves.
  var setsMemberAttributes = false
  /// The version that a request from etcd's own tests of downgrades names.
  var testedVersion: String?

  /// Reads the data of an entry.
  init(_ data: UnsafeRawBufferPointer) throws(WireError) {
    do throws(WireError) {
      let request = try Etcdserverpb_InternalRaftRequest(serializedBytes: data)
      v2 = request.hasV2 ? request.v2 : nil
      hasHeader = request.hasHeader
      setsMemberAttributes = request.hasClusterMemberAttrSet
      testedVersion = request.hasDowngradeVersionTest ? request.downgradeVersionTest.ver : nil
    } catch {
      v2 = try Etcdserverpb_Request(serializedBytes: data)
    }
  }
}

extension Etcdserverpb_Request {
  /// Whether it sets the name and the client URLs of a member: `/0/members/<hexadecimal ID>/attributes`.
  var setsMemberAttributes: Bool {
    let parts = String(decoding: path, as: UTF8.self).split(separator: "/", omittingEmptySubsequences: false)
    guard method == "PUT", parts.count == 5, parts[0] == "", parts[1] == "0", parts[2] == "members" else {
      return false
    }
    return (1...16).contains(parts[3].utf8.count) && parts[3].allSatisfy(\.isHexDigit) && parts[4] == "attributes"
  }

  /// Whether it sets the version of the cluster.
  var setsClusterVersion: Bool { method == "PUT" && path == Array("/0/version".utf8) }
}
