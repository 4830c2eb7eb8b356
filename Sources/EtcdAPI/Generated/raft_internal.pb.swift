// Made by `generate` from Protos/raft_internal.proto; not edited by hand.
// swift-format-ignore-file

package struct Etcdserverpb_RequestHeader: Message {
  package enum Field {
    @inlinable package static var id: UInt32 { 1 }
    @inlinable package static var username: UInt32 { 2 }
    @inlinable package static var authRevision: UInt32 { 3 }
  }

  package var id: UInt64 = 0
  package var username: [UInt8] = []
  package var authRevision: UInt64 = 0
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: self.id = try reader.uint64(tag)
      case Field.username: self.username = try reader.bytes(tag)
      case Field.authRevision: self.authRevision = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.uint64(Field.id, self.id)
    writer.bytes(Field.username, self.username)
    writer.uint64(Field.authRevision, self.authRevision)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_InternalRaftRequest: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 100 }
    @inlinable package static var id: UInt32 { 1 }
    @inlinable package static var v2: UInt32 { 2 }
    @inlinable package static var range: UInt32 { 3 }
    @inlinable package static var put: UInt32 { 4 }
    @inlinable package static var deleteRange: UInt32 { 5 }
    @inlinable package static var txn: UInt32 { 6 }
    @inlinable package static var compaction: UInt32 { 7 }
    @inlinable package static var leaseGrant: UInt32 { 8 }
    @inlinable package static var leaseRevoke: UInt32 { 9 }
    @inlinable package static var alarm: UInt32 { 10 }
    @inlinable package static var leaseCheckpoint: UInt32 { 11 }
    @inlinable package static var authEnable: UInt32 { 1000 }
    @inlinable package static var authDisable: UInt32 { 1011 }
    @inlinable package static var authenticate: UInt32 { 1012 }
    @inlinable package static var authStatus: UInt32 { 1013 }
    @inlinable package static var authUserAdd: UInt32 { 1100 }
    @inlinable package static var authUserDelete: UInt32 { 1101 }
    @inlinable package static var authUserGet: UInt32 { 1102 }
    @inlinable package static var authUserChangePassword: UInt32 { 1103 }
    @inlinable package static var authUserGrantRole: UInt32 { 1104 }
    @inlinable package static var authUserRevokeRole: UInt32 { 1105 }
    @inlinable package static var authUserList: UInt32 { 1106 }
    @inlinable package static var authRoleList: UInt32 { 1107 }
    @inlinable package static var authRoleAdd: UInt32 { 1200 }
    @inlinable package static var authRoleDelete: UInt32 { 1201 }
    @inlinable package static var authRoleGet: UInt32 { 1202 }
    @inlinable package static var authRoleGrantPermission: UInt32 { 1203 }
    @inlinable package static var authRoleRevokePermission: UInt32 { 1204 }
    @inlinable package static var clusterVersionSet: UInt32 { 1300 }
    @inlinable package static var clusterMemberAttrSet: UInt32 { 1301 }
    @inlinable package static var downgradeInfoSet: UInt32 { 1302 }
    @inlinable package static var downgradeVersionTest: UInt32 { 9900 }
  }

  package var header: Etcdserverpb_RequestHeader {
    get { storedHeader ?? Etcdserverpb_RequestHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_RequestHeader?
  package var id: UInt64 = 0
  package var v2: Etcdserverpb_Request {
    get { storedV2 ?? Etcdserverpb_Request() }
    set { storedV2 = newValue }
  }
  package var hasV2: Bool { storedV2 != nil }
  package mutating func clearV2() { storedV2 = nil }
  private var storedV2: Etcdserverpb_Request?
  package var range: Etcdserverpb_RangeRequest {
    get { storedRange ?? Etcdserverpb_RangeRequest() }
    set { storedRange = newValue }
  }
  package var hasRange: Bool { storedRange != nil }
  package mutating func clearRange() { storedRange = nil }
  private var storedRange: Etcdserverpb_RangeRequest?
  package var put: Etcdserverpb_PutRequest {
    get { storedPut ?? Etcdserverpb_PutRequest() }
    set { storedPut = newValue }
  }
  package var hasPut: Bool { storedPut != nil }
  package mutating func clearPut() { storedPut = nil }
  private var storedPut: Etcdserverpb_PutRequest?
  package var deleteRange: Etcdserverpb_DeleteRangeRequest {
    get { storedDeleteRange ?? Etcdserverpb_DeleteRangeRequest() }
    set { storedDeleteRange = newValue }
  }
  package var hasDeleteRange: Bool { storedDeleteRange != nil }
  package mutating func clearDeleteRange() { storedDeleteRange = nil }
  private var storedDeleteRange: Etcdserverpb_DeleteRangeRequest?
  package var txn: Etcdserverpb_TxnRequest {
    get { storedTxn ?? Etcdserverpb_TxnRequest() }
    set { storedTxn = newValue }
  }
  package var hasTxn: Bool { storedTxn != nil }
  package mutating func clearTxn() { storedTxn = nil }
  private var storedTxn: Etcdserverpb_TxnRequest?
  package var compaction: Etcdserverpb_CompactionRequest {
    get { storedCompaction ?? Etcdserverpb_CompactionRequest() }
    set { storedCompaction = newValue }
  }
  package var hasCompaction: Bool { storedCompaction != nil }
  package mutating func clearCompaction() { storedCompaction = nil }
  private var storedCompaction: Etcdserverpb_CompactionRequest?
  package var leaseGrant: Etcdserverpb_LeaseGrantRequest {
    get { storedLeaseGrant ?? Etcdserverpb_LeaseGrantRequest() }
    set { storedLeaseGrant = newValue }
  }
  package var hasLeaseGrant: Bool { storedLeaseGrant != nil }
  package mutating func clearLeaseGrant() { storedLeaseGrant = nil }
  private var storedLeaseGrant: Etcdserverpb_LeaseGrantRequest?
  package var leaseRevoke: Etcdserverpb_LeaseRevokeRequest {
    get { storedLeaseRevoke ?? Etcdserverpb_LeaseRevokeRequest() }
    set { storedLeaseRevoke = newValue }
  }
  package var hasLeaseRevoke: Bool { storedLeaseRevoke != nil }
  package mutating func clearLeaseRevoke() { storedLeaseRevoke = nil }
  private var storedLeaseRevoke: Etcdserverpb_LeaseRevokeRequest?
  package var alarm: Etcdserverpb_AlarmRequest {
    get { storedAlarm ?? Etcdserverpb_AlarmRequest() }
    set { storedAlarm = newValue }
  }
  package var hasAlarm: Bool { storedAlarm != nil }
  package mutating func clearAlarm() { storedAlarm = nil }
  private var storedAlarm: Etcdserverpb_AlarmRequest?
  package var leaseCheckpoint: Etcdserverpb_LeaseCheckpointRequest {
    get { storedLeaseCheckpoint ?? Etcdserverpb_LeaseCheckpointRequest() }
    set { storedLeaseCheckpoint = newValue }
  }
  package var hasLeaseCheckpoint: Bool { storedLeaseCheckpoint != nil }
  package mutating func clearLeaseCheckpoint() { storedLeaseCheckpoint = nil }
  private var storedLeaseCheckpoint: Etcdserverpb_LeaseCheckpointRequest?
  package var authEnable: Etcdserverpb_AuthEnableRequest {
    get { storedAuthEnable ?? Etcdserverpb_AuthEnableRequest() }
    set { storedAuthEnable = newValue }
  }
  package var hasAuthEnable: Bool { storedAuthEnable != nil }
  package mutating func clearAuthEnable() { storedAuthEnable = nil }
  private var storedAuthEnable: Etcdserverpb_AuthEnableRequest?
  package var authDisable: Etcdserverpb_AuthDisableRequest {
    get { storedAuthDisable ?? Etcdserverpb_AuthDisableRequest() }
    set { storedAuthDisable = newValue }
  }
  package var hasAuthDisable: Bool { storedAuthDisable != nil }
  package mutating func clearAuthDisable() { storedAuthDisable = nil }
  private var storedAuthDisable: Etcdserverpb_AuthDisableRequest?
  package var authenticate: Etcdserverpb_InternalAuthenticateRequest {
    get { storedAuthenticate ?? Etcdserverpb_InternalAuthenticateRequest() }
    set { storedAuthenticate = newValue }
  }
  package var hasAuthenticate: Bool { storedAuthenticate != nil }
  package mutating func clearAuthenticate() { storedAuthenticate = nil }
  private var storedAuthenticate: Etcdserverpb_InternalAuthenticateRequest?
  package var authStatus: Etcdserverpb_AuthStatusRequest {
    get { storedAuthStatus ?? Etcdserverpb_AuthStatusRequest() }
    set { storedAuthStatus = newValue }
  }
  package var hasAuthStatus: Bool { storedAuthStatus != nil }
  package mutating func clearAuthStatus() { storedAuthStatus = nil }
  private var storedAuthStatus: Etcdserverpb_AuthStatusRequest?
  package var authUserAdd: Etcdserverpb_AuthUserAddRequest {
    get { storedAuthUserAdd ?? Etcdserverpb_AuthUserAddRequest() }
    set { storedAuthUserAdd = newValue }
  }
  package var hasAuthUserAdd: Bool { storedAuthUserAdd != nil }
  package mutating func clearAuthUserAdd() { storedAuthUserAdd = nil }
  private var storedAuthUserAdd: Etcdserverpb_AuthUserAddRequest?
  package var authUserDelete: Etcdserverpb_AuthUserDeleteRequest {
    get { storedAuthUserDelete ?? Etcdserverpb_AuthUserDeleteRequest() }
    set { storedAuthUserDelete = newValue }
  }
  package var hasAuthUserDelete: Bool { storedAuthUserDelete != nil }
  package mutating func clearAuthUserDelete() { storedAuthUserDelete = nil }
  private var storedAuthUserDelete: Etcdserverpb_AuthUserDeleteRequest?
  package var authUserGet: Etcdserverpb_AuthUserGetRequest {
    get { storedAuthUserGet ?? Etcdserverpb_AuthUserGetRequest() }
    set { storedAuthUserGet = newValue }
  }
  package var hasAuthUserGet: Bool { storedAuthUserGet != nil }
  package mutating func clearAuthUserGet() { storedAuthUserGet = nil }
  private var storedAuthUserGet: Etcdserverpb_AuthUserGetRequest?
  package var authUserChangePassword: Etcdserverpb_AuthUserChangePasswordRequest {
    get { storedAuthUserChangePassword ?? Etcdserverpb_AuthUserChangePasswordRequest() }
    set { storedAuthUserChangePassword = newValue }
  }
  package var hasAuthUserChangePassword: Bool { storedAuthUserChangePassword != nil }
  package mutating func clearAuthUserChangePassword() { storedAuthUserChangePassword = nil }
  private var storedAuthUserChangePassword: Etcdserverpb_AuthUserChangePasswordRequest?
  package var authUserGrantRole: Etcdserverpb_AuthUserGrantRoleRequest {
    get { storedAuthUserGrantRole ?? Etcdserverpb_AuthUserGrantRoleRequest() }
    set { storedAuthUserGrantRole = newValue }
  }
  package var hasAuthUserGrantRole: Bool { storedAuthUserGrantRole != nil }
  package mutating func clearAuthUserGrantRole() { storedAuthUserGrantRole = nil }
  private var storedAuthUserGrantRole: Etcdserverpb_AuthUserGrantRoleRequest?
  package var authUserRevokeRole: Etcdserverpb_AuthUserRevokeRoleRequest {
    get { storedAuthUserRevokeRole ?? Etcdserverpb_AuthUserRevokeRoleRequest() }
    set { storedAuthUserRevokeRole = newValue }
  }
  package var hasAuthUserRevokeRole: Bool { storedAuthUserRevokeRole != nil }
  package mutating func clearAuthUserRevokeRole() { storedAuthUserRevokeRole = nil }
  private var storedAuthUserRevokeRole: Etcdserverpb_AuthUserRevokeRoleRequest?
  package var authUserList: Etcdserverpb_AuthUserListRequest {
    get { storedAuthUserList ?? Etcdserverpb_AuthUserListRequest() }
    set { storedAuthUserList = newValue }
  }
  package var hasAuthUserList: Bool { storedAuthUserList != nil }
  package mutating func clearAuthUserList() { storedAuthUserList = nil }
  private var storedAuthUserList: Etcdserverpb_AuthUserListRequest?
  package var authRoleList: Etcdserverpb_AuthRoleListRequest {
    get { storedAuthRoleList ?? Etcdserverpb_AuthRoleListRequest() }
    set { storedAuthRoleList = newValue }
  }
  package var hasAuthRoleList: Bool { storedAuthRoleList != nil }
  package mutating func clearAuthRoleList() { storedAuthRoleList = nil }
  private var storedAuthRoleList: Etcdserverpb_AuthRoleListRequest?
  package var authRoleAdd: Etcdserverpb_AuthRoleAddRequest {
    get { storedAuthRoleAdd ?? Etcdserverpb_AuthRoleAddRequest() }
    set { storedAuthRoleAdd = newValue }
  }
  package var hasAuthRoleAdd: Bool { storedAuthRoleAdd != nil }
  package mutating func clearAuthRoleAdd() { storedAuthRoleAdd = nil }
  private var storedAuthRoleAdd: Etcdserverpb_AuthRoleAddRequest?
  package var authRoleDelete: Etcdserverpb_AuthRoleDeleteRequest {
    get { storedAuthRoleDelete ?? Etcdserverpb_AuthRoleDeleteRequest() }
    set { storedAuthRoleDelete = newValue }
  }
  package var hasAuthRoleDelete: Bool { storedAuthRoleDelete != nil }
  package mutating func clearAuthRoleDelete() { storedAuthRoleDelete = nil }
  private var storedAuthRoleDelete: Etcdserverpb_AuthRoleDeleteRequest?
  package var authRoleGet: Etcdserverpb_AuthRoleGetRequest {
    get { storedAuthRoleGet ?? Etcdserverpb_AuthRoleGetRequest() }
    set { storedAuthRoleGet = newValue }
  }
  package var hasAuthRoleGet: Bool { storedAuthRoleGet != nil }
  package mutating func clearAuthRoleGet() { storedAuthRoleGet = nil }
  private var storedAuthRoleGet: Etcdserverpb_AuthRoleGetRequest?
  package var authRoleGrantPermission: Etcdserverpb_AuthRoleGrantPermissionRequest {
    get { storedAuthRoleGrantPermission ?? Etcdserverpb_AuthRoleGrantPermissionRequest() }
    set { storedAuthRoleGrantPermission = newValue }
  }
  package var hasAuthRoleGrantPermission: Bool { storedAuthRoleGrantPermission != nil }
  package mutating func clearAuthRoleGrantPermission() { storedAuthRoleGrantPermission = nil }
  private var storedAuthRoleGrantPermission: Etcdserverpb_AuthRoleGrantPermissionRequest?
  package var authRoleRevokePermission: Etcdserverpb_AuthRoleRevokePermissionRequest {
    get { storedAuthRoleRevokePermission ?? Etcdserverpb_AuthRoleRevokePermissionRequest() }
    set { storedAuthRoleRevokePermission = newValue }
  }
  package var hasAuthRoleRevokePermission: Bool { storedAuthRoleRevokePermission != nil }
  package mutating func clearAuthRoleRevokePermission() { storedAuthRoleRevokePermission = nil }
  private var storedAuthRoleRevokePermission: Etcdserverpb_AuthRoleRevokePermissionRequest?
  package var clusterVersionSet: Membershippb_ClusterVersionSetRequest {
    get { storedClusterVersionSet ?? Membershippb_ClusterVersionSetRequest() }
    set { storedClusterVersionSet = newValue }
  }
  package var hasClusterVersionSet: Bool { storedClusterVersionSet != nil }
  package mutating func clearClusterVersionSet() { storedClusterVersionSet = nil }
  private var storedClusterVersionSet: Membershippb_ClusterVersionSetRequest?
  package var clusterMemberAttrSet: Membershippb_ClusterMemberAttrSetRequest {
    get { storedClusterMemberAttrSet ?? Membershippb_ClusterMemberAttrSetRequest() }
    set { storedClusterMemberAttrSet = newValue }
  }
  package var hasClusterMemberAttrSet: Bool { storedClusterMemberAttrSet != nil }
  package mutating func clearClusterMemberAttrSet() { storedClusterMemberAttrSet = nil }
  private var storedClusterMemberAttrSet: Membershippb_ClusterMemberAttrSetRequest?
  package var downgradeInfoSet: Membershippb_DowngradeInfoSetRequest {
    get { storedDowngradeInfoSet ?? Membershippb_DowngradeInfoSetRequest() }
    set { storedDowngradeInfoSet = newValue }
  }
  package var hasDowngradeInfoSet: Bool { storedDowngradeInfoSet != nil }
  package mutating func clearDowngradeInfoSet() { storedDowngradeInfoSet = nil }
  private var storedDowngradeInfoSet: Membershippb_DowngradeInfoSetRequest?
  package var downgradeVersionTest: Etcdserverpb_DowngradeVersionTestRequest {
    get { storedDowngradeVersionTest ?? Etcdserverpb_DowngradeVersionTestRequest() }
    set { storedDowngradeVersionTest = newValue }
  }
  package var hasDowngradeVersionTest: Bool { storedDowngradeVersionTest != nil }
  package mutating func clearDowngradeVersionTest() { storedDowngradeVersionTest = nil }
  private var storedDowngradeVersionTest: Etcdserverpb_DowngradeVersionTestRequest?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.id: self.id = try reader.uint64(tag)
      case Field.v2: try reader.message(tag, into: &storedV2)
      case Field.range: try reader.message(tag, into: &storedRange)
      case Field.put: try reader.message(tag, into: &storedPut)
      case Field.deleteRange: try reader.message(tag, into: &storedDeleteRange)
      case Field.txn: try reader.message(tag, into: &storedTxn)
      case Field.compaction: try reader.message(tag, into: &storedCompaction)
      case Field.leaseGrant: try reader.message(tag, into: &storedLeaseGrant)
      case Field.leaseRevoke: try reader.message(tag, into: &storedLeaseRevoke)
      case Field.alarm: try reader.message(tag, into: &storedAlarm)
      case Field.leaseCheckpoint: try reader.message(tag, into: &storedLeaseCheckpoint)
      case Field.authEnable: try reader.message(tag, into: &storedAuthEnable)
      case Field.authDisable: try reader.message(tag, into: &storedAuthDisable)
      case Field.authenticate: try reader.message(tag, into: &storedAuthenticate)
      case Field.authStatus: try reader.message(tag, into: &storedAuthStatus)
      case Field.authUserAdd: try reader.message(tag, into: &storedAuthUserAdd)
      case Field.authUserDelete: try reader.message(tag, into: &storedAuthUserDelete)
      case Field.authUserGet: try reader.message(tag, into: &storedAuthUserGet)
      case Field.authUserChangePassword: try reader.message(tag, into: &storedAuthUserChangePassword)
      case Field.authUserGrantRole: try reader.message(tag, into: &storedAuthUserGrantRole)
      case Field.authUserRevokeRole: try reader.message(tag, into: &storedAuthUserRevokeRole)
      case Field.authUserList: try reader.message(tag, into: &storedAuthUserList)
      case Field.authRoleList: try reader.message(tag, into: &storedAuthRoleList)
      case Field.authRoleAdd: try reader.message(tag, into: &storedAuthRoleAdd)
      case Field.authRoleDelete: try reader.message(tag, into: &storedAuthRoleDelete)
      case Field.authRoleGet: try reader.message(tag, into: &storedAuthRoleGet)
      case Field.authRoleGrantPermission: try reader.message(tag, into: &storedAuthRoleGrantPermission)
      case Field.authRoleRevokePermission: try reader.message(tag, into: &storedAuthRoleRevokePermission)
      case Field.clusterVersionSet: try reader.message(tag, into: &storedClusterVersionSet)
      case Field.clusterMemberAttrSet: try reader.message(tag, into: &storedClusterMemberAttrSet)
      case Field.downgradeInfoSet: try reader.message(tag, into: &storedDowngradeInfoSet)
      case Field.downgradeVersionTest: try reader.message(tag, into: &storedDowngradeVersionTest)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.uint64(Field.id, self.id)
    if let storedV2 { writer.alwaysMessage(Field.v2, storedV2) }
    if let storedRange { writer.alwaysMessage(Field.range, storedRange) }
    if let storedPut { writer.alwaysMessage(Field.put, storedPut) }
    if let storedDeleteRange { writer.alwaysMessage(Field.deleteRange, storedDeleteRange) }
    if let storedTxn { writer.alwaysMessage(Field.txn, storedTxn) }
    if let storedCompaction { writer.alwaysMessage(Field.compaction, storedCompaction) }
    if let storedLeaseGrant { writer.alwaysMessage(Field.leaseGrant, storedLeaseGrant) }
    if let storedLeaseRevoke { writer.alwaysMessage(Field.leaseRevoke, storedLeaseRevoke) }
    if let storedAlarm { writer.alwaysMessage(Field.alarm, storedAlarm) }
    if let storedLeaseCheckpoint { writer.alwaysMessage(Field.leaseCheckpoint, storedLeaseCheckpoint) }
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    if let storedAuthEnable { writer.alwaysMessage(Field.authEnable, storedAuthEnable) }
    if let storedAuthDisable { writer.alwaysMessage(Field.authDisable, storedAuthDisable) }
    if let storedAuthenticate { writer.alwaysMessage(Field.authenticate, storedAuthenticate) }
    if let storedAuthStatus { writer.alwaysMessage(Field.authStatus, storedAuthStatus) }
    if let storedAuthUserAdd { writer.alwaysMessage(Field.authUserAdd, storedAuthUserAdd) }
    if let storedAuthUserDelete { writer.alwaysMessage(Field.authUserDelete, storedAuthUserDelete) }
    if let storedAuthUserGet { writer.alwaysMessage(Field.authUserGet, storedAuthUserGet) }
    if let storedAuthUserChangePassword { writer.alwaysMessage(Field.authUserChangePassword, storedAuthUserChangePassword) }
    if let storedAuthUserGrantRole { writer.alwaysMessage(Field.authUserGrantRole, storedAuthUserGrantRole) }
    if let storedAuthUserRevokeRole { writer.alwaysMessage(Field.authUserRevokeRole, storedAuthUserRevokeRole) }
    if let storedAuthUserList { writer.alwaysMessage(Field.authUserList, storedAuthUserList) }
    if let storedAuthRoleList { writer.alwaysMessage(Field.authRoleList, storedAuthRoleList) }
    if let storedAuthRoleAdd { writer.alwaysMessage(Field.authRoleAdd, storedAuthRoleAdd) }
    if let storedAuthRoleDelete { writer.alwaysMessage(Field.authRoleDelete, storedAuthRoleDelete) }
    if let storedAuthRoleGet { writer.alwaysMessage(Field.authRoleGet, storedAuthRoleGet) }
    if let storedAuthRoleGrantPermission { writer.alwaysMessage(Field.authRoleGrantPermission, storedAuthRoleGrantPermission) }
    if let storedAuthRoleRevokePermission { writer.alwaysMessage(Field.authRoleRevokePermission, storedAuthRoleRevokePermission) }
    if let storedClusterVersionSet { writer.alwaysMessage(Field.clusterVersionSet, storedClusterVersionSet) }
    if let storedClusterMemberAttrSet { writer.alwaysMessage(Field.clusterMemberAttrSet, storedClusterMemberAttrSet) }
    if let storedDowngradeInfoSet { writer.alwaysMessage(Field.downgradeInfoSet, storedDowngradeInfoSet) }
    if let storedDowngradeVersionTest { writer.alwaysMessage(Field.downgradeVersionTest, storedDowngradeVersionTest) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_InternalAuthenticateRequest: Message {
  package enum Field {
    @inlinable package static var name: UInt32 { 1 }
    @inlinable package static var password: UInt32 { 2 }
    @inlinable package static var simpleToken: UInt32 { 3 }
  }

  package var name: [UInt8] = []
  package var password: [UInt8] = []
  package var simpleToken: String = ""
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      case Field.password: self.password = try reader.bytes(tag)
      case Field.simpleToken: self.simpleToken = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    writer.bytes(Field.password, self.password)
    writer.string(Field.simpleToken, self.simpleToken)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_DowngradeVersionTestRequest: Message {
  package enum Field {
    @inlinable package static var ver: UInt32 { 1 }
  }

  package var ver: String = ""
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.ver: self.ver = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.string(Field.ver, self.ver)
    writer.unknown(unknownFields)
  }
}
