/// A method of a gRPC service: where to send what, and what comes back.
public struct Method<Request: Message & Sendable, Response: Message & Sendable>: Sendable {
  /// The `:path` of the HTTP/2 request, `/package.Service/Method`.
  public let path: String
  /// Which side may send more than one message.
  public let streaming: Streaming

  init(_ path: String, _ streaming: Streaming = .none) {
    self.path = path
    self.streaming = streaming
  }
}

/// Which sides of a call may send more than one message.
public enum Streaming: Sendable {
  /// One request, one response.
  case none
  /// One request, any number of responses.
  case server
  /// Any number of either, independent of each other.
  case both
}

/// The methods of etcd's v3 API, 3.4 to 3.7, that are called here, by service. None of them has only the client stream.
public enum API {
  /// Reads and writes of keys.
  public enum KV {
    /// Reads a key or a range of keys.
    public static let range = Method<Etcdserverpb_RangeRequest, Etcdserverpb_RangeResponse>("/etcdserverpb.KV/Range")
    /// Reads a range of keys in parts; servers before 3.7 answer `unimplemented`.
    public static let rangeStream =
      Method<Etcdserverpb_RangeRequest, Etcdserverpb_RangeStreamResponse>("/etcdserverpb.KV/RangeStream", .server)
    /// Writes a key.
    public static let put = Method<Etcdserverpb_PutRequest, Etcdserverpb_PutResponse>("/etcdserverpb.KV/Put")
    /// Deletes a key or a range of keys.
    public static let deleteRange =
      Method<Etcdserverpb_DeleteRangeRequest, Etcdserverpb_DeleteRangeResponse>("/etcdserverpb.KV/DeleteRange")
    /// Compares, then runs one of two lists of operations, all at one revision.
    public static let txn = Method<Etcdserverpb_TxnRequest, Etcdserverpb_TxnResponse>("/etcdserverpb.KV/Txn")
    /// Gives up the history before a revision.
    public static let compact =
      Method<Etcdserverpb_CompactionRequest, Etcdserverpb_CompactionResponse>("/etcdserverpb.KV/Compact")
  }

  /// Changes as they happen.
  public enum Watch {
    /// Starts and ends watches, and delivers their events, any number on one stream.
    public static let watch =
      Method<Etcdserverpb_WatchRequest, Etcdserverpb_WatchResponse>("/etcdserverpb.Watch/Watch", .both)
  }

  /// Leases: keys attached to one vanish when it ends.
  public enum Lease {
    /// Makes a lease.
    public static let grant =
      Method<Etcdserverpb_LeaseGrantRequest, Etcdserverpb_LeaseGrantResponse>("/etcdserverpb.Lease/LeaseGrant")
    /// Ends a lease and deletes its keys.
    public static let revoke =
      Method<Etcdserverpb_LeaseRevokeRequest, Etcdserverpb_LeaseRevokeResponse>("/etcdserverpb.Lease/LeaseRevoke")
    /// Renews leases, one answer for each request.
    public static let keepAlive = Method<
      Etcdserverpb_LeaseKeepAliveRequest, Etcdserverpb_LeaseKeepAliveResponse
    >("/etcdserverpb.Lease/LeaseKeepAlive", .both)
    /// Tells what is left of a lease, and its keys.
    public static let timeToLive = Method<
      Etcdserverpb_LeaseTimeToLiveRequest, Etcdserverpb_LeaseTimeToLiveResponse
    >("/etcdserverpb.Lease/LeaseTimeToLive")
    /// Lists the leases.
    public static let leases =
      Method<Etcdserverpb_LeaseLeasesRequest, Etcdserverpb_LeaseLeasesResponse>("/etcdserverpb.Lease/LeaseLeases")
  }

  /// Members of the cluster.
  public enum Cluster {
    /// Adds a member, voting or learning.
    public static let memberAdd =
      Method<Etcdserverpb_MemberAddRequest, Etcdserverpb_MemberAddResponse>("/etcdserverpb.Cluster/MemberAdd")
    /// Removes a member.
    public static let memberRemove =
      Method<Etcdserverpb_MemberRemoveRequest, Etcdserverpb_MemberRemoveResponse>("/etcdserverpb.Cluster/MemberRemove")
    /// Changes the peer URLs of a member.
    public static let memberUpdate =
      Method<Etcdserverpb_MemberUpdateRequest, Etcdserverpb_MemberUpdateResponse>("/etcdserverpb.Cluster/MemberUpdate")
    /// Lists the members.
    public static let memberList =
      Method<Etcdserverpb_MemberListRequest, Etcdserverpb_MemberListResponse>("/etcdserverpb.Cluster/MemberList")
    /// Gives a learner its vote.
    public static let memberPromote = Method<
      Etcdserverpb_MemberPromoteRequest, Etcdserverpb_MemberPromoteResponse
    >("/etcdserverpb.Cluster/MemberPromote")
  }

  /// Upkeep of single members.
  public enum Maintenance {
    /// Lists, raises and clears alarms.
    public static let alarm =
      Method<Etcdserverpb_AlarmRequest, Etcdserverpb_AlarmResponse>("/etcdserverpb.Maintenance/Alarm")
    /// Tells how the member is.
    public static let status =
      Method<Etcdserverpb_StatusRequest, Etcdserverpb_StatusResponse>("/etcdserverpb.Maintenance/Status")
    /// Gives unused space of the member's database back to the file system.
    public static let defragment =
      Method<Etcdserverpb_DefragmentRequest, Etcdserverpb_DefragmentResponse>("/etcdserverpb.Maintenance/Defragment")
    /// Hashes the member's key-value history up to a revision.
    public static let hashKV =
      Method<Etcdserverpb_HashKVRequest, Etcdserverpb_HashKVResponse>("/etcdserverpb.Maintenance/HashKV")
    /// Sends the member's database, then its SHA-256.
    public static let snapshot =
      Method<Etcdserverpb_SnapshotRequest, Etcdserverpb_SnapshotResponse>("/etcdserverpb.Maintenance/Snapshot", .server)
    /// Hands the leadership to another member; only the leader does it.
    public static let moveLeader =
      Method<Etcdserverpb_MoveLeaderRequest, Etcdserverpb_MoveLeaderResponse>("/etcdserverpb.Maintenance/MoveLeader")
    /// Checks, starts or ends a downgrade of the cluster; since 3.5.
    public static let downgrade =
      Method<Etcdserverpb_DowngradeRequest, Etcdserverpb_DowngradeResponse>("/etcdserverpb.Maintenance/Downgrade")
  }

  /// Users, roles and their permissions.
  public enum Auth {
    /// Turns authentication on.
    public static let enable =
      Method<Etcdserverpb_AuthEnableRequest, Etcdserverpb_AuthEnableResponse>("/etcdserverpb.Auth/AuthEnable")
    /// Turns authentication off.
    public static let disable =
      Method<Etcdserverpb_AuthDisableRequest, Etcdserverpb_AuthDisableResponse>("/etcdserverpb.Auth/AuthDisable")
    /// Tells whether authentication is on; since 3.5.
    public static let status =
      Method<Etcdserverpb_AuthStatusRequest, Etcdserverpb_AuthStatusResponse>("/etcdserverpb.Auth/AuthStatus")
    /// Exchanges name and password for a token.
    public static let authenticate =
      Method<Etcdserverpb_AuthenticateRequest, Etcdserverpb_AuthenticateResponse>("/etcdserverpb.Auth/Authenticate")
    /// Makes a user.
    public static let userAdd =
      Method<Etcdserverpb_AuthUserAddRequest, Etcdserverpb_AuthUserAddResponse>("/etcdserverpb.Auth/UserAdd")
    /// Lists the roles of a user.
    public static let userGet =
      Method<Etcdserverpb_AuthUserGetRequest, Etcdserverpb_AuthUserGetResponse>("/etcdserverpb.Auth/UserGet")
    /// Lists the users.
    public static let userList =
      Method<Etcdserverpb_AuthUserListRequest, Etcdserverpb_AuthUserListResponse>("/etcdserverpb.Auth/UserList")
    /// Deletes a user.
    public static let userDelete =
      Method<Etcdserverpb_AuthUserDeleteRequest, Etcdserverpb_AuthUserDeleteResponse>("/etcdserverpb.Auth/UserDelete")
    /// Changes a password.
    public static let userChangePassword = Method<
      Etcdserverpb_AuthUserChangePasswordRequest, Etcdserverpb_AuthUserChangePasswordResponse
    >("/etcdserverpb.Auth/UserChangePassword")
    /// Gives a user a role.
    public static let userGrantRole = Method<
      Etcdserverpb_AuthUserGrantRoleRequest, Etcdserverpb_AuthUserGrantRoleResponse
    >("/etcdserverpb.Auth/UserGrantRole")
    /// Takes a role from a user.
    public static let userRevokeRole = Method<
      Etcdserverpb_AuthUserRevokeRoleRequest, Etcdserverpb_AuthUserRevokeRoleResponse
    >("/etcdserverpb.Auth/UserRevokeRole")
    /// Makes a role.
    public static let roleAdd =
      Method<Etcdserverpb_AuthRoleAddRequest, Etcdserverpb_AuthRoleAddResponse>("/etcdserverpb.Auth/RoleAdd")
    /// Lists the permissions of a role.
    public static let roleGet =
      Method<Etcdserverpb_AuthRoleGetRequest, Etcdserverpb_AuthRoleGetResponse>("/etcdserverpb.Auth/RoleGet")
    /// Lists the roles.
    public static let roleList =
      Method<Etcdserverpb_AuthRoleListRequest, Etcdserverpb_AuthRoleListResponse>("/etcdserverpb.Auth/RoleList")
    /// Deletes a role.
    public static let roleDelete =
      Method<Etcdserverpb_AuthRoleDeleteRequest, Etcdserverpb_AuthRoleDeleteResponse>("/etcdserverpb.Auth/RoleDelete")
    /// Allows a role a range of keys.
    public static let roleGrantPermission = Method<
      Etcdserverpb_AuthRoleGrantPermissionRequest, Etcdserverpb_AuthRoleGrantPermissionResponse
    >("/etcdserverpb.Auth/RoleGrantPermission")
    /// Takes a range of keys from a role.
    public static let roleRevokePermission = Method<
      Etcdserverpb_AuthRoleRevokePermissionRequest, Etcdserverpb_AuthRoleRevokePermissionResponse
    >("/etcdserverpb.Auth/RoleRevokePermission")
  }
}
