/// A method of a gRPC service: where to send what, and what comes back.
package struct Method<Request: Message & Sendable, Response: Message & Sendable>: Sendable {
  /// The `:path` of the HTTP/2 request, `/package.Service/Method`.
  package let path: String
  /// Which side may send more than one message.
  package let streaming: Streaming

  init(_ path: String, _ streaming: Streaming = .none) {
    self.path = path
    self.streaming = streaming
  }
}

/// Which sides of a call may send more than one message.
package enum Streaming: Sendable {
  /// One request, one response.
  case none
  /// One request, any number of responses.
  case server
  /// Any number of either, independent of each other.
  case both
}

/// The methods of etcd's v3 API, 3.4 to 3.7, that are called here, by service. None of them has only the client stream.
package enum API {
  /// Reads and writes of keys.
  package enum KV {
    /// Reads a key or a range of keys.
    package static let range = Method<Etcdserverpb_RangeRequest, Etcdserverpb_RangeResponse>("/etcdserverpb.KV/Range")
    /// Reads a range of keys in parts; servers before 3.7 answer `unimplemented`.
    package static let rangeStream =
      Method<Etcdserverpb_RangeRequest, Etcdserverpb_RangeStreamResponse>("/etcdserverpb.KV/RangeStream", .server)
    /// Writes a key.
    package static let put = Method<Etcdserverpb_PutRequest, Etcdserverpb_PutResponse>("/etcdserverpb.KV/Put")
    /// Deletes a key or a range of keys.
    package static let deleteRange =
      Method<Etcdserverpb_DeleteRangeRequest, Etcdserverpb_DeleteRangeResponse>("/etcdserverpb.KV/DeleteRange")
    /// Compares, then runs one of two lists of operations, all at one revision.
    package static let txn = Method<Etcdserverpb_TxnRequest, Etcdserverpb_TxnResponse>("/etcdserverpb.KV/Txn")
    /// Gives up the history before a revision.
    package static let compact =
      Method<Etcdserverpb_CompactionRequest, Etcdserverpb_CompactionResponse>("/etcdserverpb.KV/Compact")
  }

  /// Changes as they happen.
  package enum Watch {
    /// Starts and ends watches, and delivers their events, any number on one stream.
    package static let watch =
      Method<Etcdserverpb_WatchRequest, Etcdserverpb_WatchResponse>("/etcdserverpb.Watch/Watch", .both)
  }

  /// Leases: keys attached to one vanish when it ends.
  package enum Lease {
    /// Makes a lease.
    package static let grant =
      Method<Etcdserverpb_LeaseGrantRequest, Etcdserverpb_LeaseGrantResponse>("/etcdserverpb.Lease/LeaseGrant")
    /// Ends a lease and deletes its keys.
    package static let revoke =
      Method<Etcdserverpb_LeaseRevokeRequest, Etcdserverpb_LeaseRevokeResponse>("/etcdserverpb.Lease/LeaseRevoke")
    /// Renews leases, one answer for each request.
    package static let keepAlive = Method<
      Etcdserverpb_LeaseKeepAliveRequest, Etcdserverpb_LeaseKeepAliveResponse
    >("/etcdserverpb.Lease/LeaseKeepAlive", .both)
    /// Tells what is left of a lease, and its keys.
    package static let timeToLive = Method<
      Etcdserverpb_LeaseTimeToLiveRequest, Etcdserverpb_LeaseTimeToLiveResponse
    >("/etcdserverpb.Lease/LeaseTimeToLive")
    /// Lists the leases.
    package static let leases =
      Method<Etcdserverpb_LeaseLeasesRequest, Etcdserverpb_LeaseLeasesResponse>("/etcdserverpb.Lease/LeaseLeases")
  }

  /// Members of the cluster.
  package enum Cluster {
    /// Adds a member, voting or learning.
    package static let memberAdd =
      Method<Etcdserverpb_MemberAddRequest, Etcdserverpb_MemberAddResponse>("/etcdserverpb.Cluster/MemberAdd")
    /// Removes a member.
    package static let memberRemove =
      Method<Etcdserverpb_MemberRemoveRequest, Etcdserverpb_MemberRemoveResponse>("/etcdserverpb.Cluster/MemberRemove")
    /// Changes the peer URLs of a member.
    package static let memberUpdate =
      Method<Etcdserverpb_MemberUpdateRequest, Etcdserverpb_MemberUpdateResponse>("/etcdserverpb.Cluster/MemberUpdate")
    /// Lists the members.
    package static let memberList =
      Method<Etcdserverpb_MemberListRequest, Etcdserverpb_MemberListResponse>("/etcdserverpb.Cluster/MemberList")
    /// Gives a learner its vote.
    package static let memberPromote = Method<
      Etcdserverpb_MemberPromoteRequest, Etcdserverpb_MemberPromoteResponse
    >("/etcdserverpb.Cluster/MemberPromote")
  }

  /// Upkeep of single members.
  package enum Maintenance {
    /// Lists, raises and clears alarms.
    package static let alarm =
      Method<Etcdserverpb_AlarmRequest, Etcdserverpb_AlarmResponse>("/etcdserverpb.Maintenance/Alarm")
    /// Tells how the member is.
    package static let status =
      Method<Etcdserverpb_StatusRequest, Etcdserverpb_StatusResponse>("/etcdserverpb.Maintenance/Status")
    /// Gives unused space of the member's database back to the file system.
    package static let defragment =
      Method<Etcdserverpb_DefragmentRequest, Etcdserverpb_DefragmentResponse>("/etcdserverpb.Maintenance/Defragment")
    /// Hashes the member's key-value history up to a revision.
    package static let hashKV =
      Method<Etcdserverpb_HashKVRequest, Etcdserverpb_HashKVResponse>("/etcdserverpb.Maintenance/HashKV")
    /// Sends the member's database, then its SHA-256.
    package static let snapshot =
      Method<Etcdserverpb_SnapshotRequest, Etcdserverpb_SnapshotResponse>("/etcdserverpb.Maintenance/Snapshot", .server)
    /// Hands the leadership to another member; only the leader does it.
    package static let moveLeader =
      Method<Etcdserverpb_MoveLeaderRequest, Etcdserverpb_MoveLeaderResponse>("/etcdserverpb.Maintenance/MoveLeader")
    /// Checks, starts or ends a downgrade of the cluster; since 3.5.
    package static let downgrade =
      Method<Etcdserverpb_DowngradeRequest, Etcdserverpb_DowngradeResponse>("/etcdserverpb.Maintenance/Downgrade")
  }

  /// Users, roles and their permissions.
  package enum Auth {
    /// Turns authentication on.
    package static let enable =
      Method<Etcdserverpb_AuthEnableRequest, Etcdserverpb_AuthEnableResponse>("/etcdserverpb.Auth/AuthEnable")
    /// Turns authentication off.
    package static let disable =
      Method<Etcdserverpb_AuthDisableRequest, Etcdserverpb_AuthDisableResponse>("/etcdserverpb.Auth/AuthDisable")
    /// Tells whether authentication is on; since 3.5.
    package static let status =
      Method<Etcdserverpb_AuthStatusRequest, Etcdserverpb_AuthStatusResponse>("/etcdserverpb.Auth/AuthStatus")
    /// Exchanges name and password for a token.
    package static let authenticate =
      Method<Etcdserverpb_AuthenticateRequest, Etcdserverpb_AuthenticateResponse>("/etcdserverpb.Auth/Authenticate")
    /// Makes a user.
    package static let userAdd =
      Method<Etcdserverpb_AuthUserAddRequest, Etcdserverpb_AuthUserAddResponse>("/etcdserverpb.Auth/UserAdd")
    /// Lists the roles of a user.
    package static let userGet =
      Method<Etcdserverpb_AuthUserGetRequest, Etcdserverpb_AuthUserGetResponse>("/etcdserverpb.Auth/UserGet")
    /// Lists the users.
    package static let userList =
      Method<Etcdserverpb_AuthUserListRequest, Etcdserverpb_AuthUserListResponse>("/etcdserverpb.Auth/UserList")
    /// Deletes a user.
    package static let userDelete =
      Method<Etcdserverpb_AuthUserDeleteRequest, Etcdserverpb_AuthUserDeleteResponse>("/etcdserverpb.Auth/UserDelete")
    /// Changes a password.
    package static let userChangePassword = Method<
      Etcdserverpb_AuthUserChangePasswordRequest, Etcdserverpb_AuthUserChangePasswordResponse
    >("/etcdserverpb.Auth/UserChangePassword")
    /// Gives a user a role.
    package static let userGrantRole = Method<
      Etcdserverpb_AuthUserGrantRoleRequest, Etcdserverpb_AuthUserGrantRoleResponse
    >("/etcdserverpb.Auth/UserGrantRole")
    /// Takes a role from a user.
    package static let userRevokeRole = Method<
      Etcdserverpb_AuthUserRevokeRoleRequest, Etcdserverpb_AuthUserRevokeRoleResponse
    >("/etcdserverpb.Auth/UserRevokeRole")
    /// Makes a role.
    package static let roleAdd =
      Method<Etcdserverpb_AuthRoleAddRequest, Etcdserverpb_AuthRoleAddResponse>("/etcdserverpb.Auth/RoleAdd")
    /// Lists the permissions of a role.
    package static let roleGet =
      Method<Etcdserverpb_AuthRoleGetRequest, Etcdserverpb_AuthRoleGetResponse>("/etcdserverpb.Auth/RoleGet")
    /// Lists the roles.
    package static let roleList =
      Method<Etcdserverpb_AuthRoleListRequest, Etcdserverpb_AuthRoleListResponse>("/etcdserverpb.Auth/RoleList")
    /// Deletes a role.
    package static let roleDelete =
      Method<Etcdserverpb_AuthRoleDeleteRequest, Etcdserverpb_AuthRoleDeleteResponse>("/etcdserverpb.Auth/RoleDelete")
    /// Allows a role a range of keys.
    package static let roleGrantPermission = Method<
      Etcdserverpb_AuthRoleGrantPermissionRequest, Etcdserverpb_AuthRoleGrantPermissionResponse
    >("/etcdserverpb.Auth/RoleGrantPermission")
    /// Takes a range of keys from a role.
    package static let roleRevokePermission = Method<
      Etcdserverpb_AuthRoleRevokePermissionRequest, Etcdserverpb_AuthRoleRevokePermissionResponse
    >("/etcdserverpb.Auth/RoleRevokePermission")
  }
}
