import GRPC

/// What the user can do about errors that servers report. They are recognised by the server's words, which messages
/// contain whatever they are wrapped in.
enum ServerAdvice {
  private static let hints: [(words: String, hint: String)] = [
    ("etcdserver: user name is empty", "authentication is enabled: give --user NAME or a client certificate"),
    // Said by the snapshots of etcd before 3.6.
    ("auth: user name is empty", "authentication is enabled: give --user NAME or a client certificate"),
    ("auth: permission denied", "only users with the role root may do this"),
    ("etcdserver: invalid auth token", "the token has expired or is unknown to the server: use --user NAME"),
    (
      "authentication failed, invalid user ID or password",
      "check --user and the password; root can change it with etcdctl user passwd NAME"
    ),
    ("etcdserver: root user does not exist", "add it with etcdctl user add root"),
    (
      "etcdserver: mvcc: database space exceeded",
      "free space with etcdctl compaction and etcdctl defrag, then run etcdctl alarm disarm"
    ),
    ("etcdserver: requested lease not found", "etcdctl lease list shows all leases"),
    ("etcdserver: member not found", "etcdctl member list shows the member IDs"),
    ("learner member which is in sync with leader", "try again when the learner has caught up with the leader"),
    ("due to not enough started members", "start the member that was added last, or add the new one with --learner"),
    ("etcdserver: unhealthy cluster", "etcdctl endpoint health --cluster shows the unhealthy members"),
    ("etcdserver: no leader", quorum),
    ("etcdserver: request timed out", quorum),
    ("context deadline exceeded", quorum),
  ]
  private static let quorum =
    "the member may hang, or the cluster may have lost its quorum: see etcdctl endpoint status"

  /// What to do about the error with this message; nil when there is nothing to say. `user` is the user who was named,
  /// or empty.
  static func hint(for message: String, user: String) -> String? {
    if !user.isEmpty, message.range(of: "etcdserver: user name is empty") != nil {
      return "no password was given for \(user): use --password or --user \(user):PASSWORD"
    }
    if message.range(of: "etcdserver: permission denied") != nil {
      let name = user.isEmpty ? "NAME" : user
      return "etcdctl user get \(name) --detail shows the user's permissions; etcdctl role grant-permission adds one"
    }
    return hints.first { message.range(of: $0.words) != nil }?.hint
  }
}
