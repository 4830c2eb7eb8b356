// Made by `generate` from Protos/raft_internal.proto; not edited by hand.
// swift-format-ignore-file

public struct Etcdserverpb_RequestHeader: Message {
  public var id: UInt64 = 0
  public var username: [UInt8] = []
  public var authRevision: UInt64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.id = try reader.uint64(tag)
      case 2: self.username = try reader.bytes(tag)
      case 3: self.authRevision = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.uint64(1, self.id)
    writer.bytes(2, self.username)
    writer.uint64(3, self.authRevision)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_InternalRaftRequest: Message {
  public var header: Etcdserverpb_RequestHeader {
    get { storedHeader ?? Etcdserverpb_RequestHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_RequestHeader?
  public var id: UInt64 = 0
  public var v2: Etcdserverpb_Request {
    get { storedV2 ?? Etcdserverpb_Request() }
    set { storedV2 = newValue }
  }
  public var hasV2: Bool { storedV2 != nil }
  public mutating func clearV2() { storedV2 = nil }
  private var storedV2: Etcdserverpb_Request?
  public var range: Etcdserverpb_RangeRequest {
    get { storedRange ?? Etcdserverpb_RangeRequest() }
    set { storedRange = newValue }
  }
  public var hasRange: Bool { storedRange != nil }
  public mutating func clearRange() { storedRange = nil }
  private var storedRange: Etcdserverpb_RangeRequest?
  public var put: Etcdserverpb_PutRequest {
    get { storedPut ?? Etcdserverpb_PutRequest() }
    set { storedPut = newValue }
  }
  public var hasPut: Bool { storedPut != nil }
  public mutating func clearPut() { storedPut = nil }
  private var storedPut: Etcdserverpb_PutRequest?
  public var deleteRange: Etcdserverpb_DeleteRangeRequest {
    get { storedDeleteRange ?? Etcdserverpb_DeleteRangeRequest() }
    set { storedDeleteRange = newValue }
  }
  public var hasDeleteRange: Bool { storedDeleteRange != nil }
  public mutating func clearDeleteRange() { storedDeleteRange = nil }
  private var storedDeleteRange: Etcdserverpb_DeleteRangeRequest?
  public var txn: Etcdserverpb_TxnRequest {
    get { storedTxn ?? Etcdserverpb_TxnRequest() }
    set { storedTxn = newValue }
  }
  public var hasTxn: Bool { storedTxn != nil }
  public mutating func clearTxn() { storedTxn = nil }
  private var storedTxn: Etcdserverpb_TxnRequest?
  public var compaction: Etcdserverpb_CompactionRequest {
    get { storedCompaction ?? Etcdserverpb_CompactionRequest() }
    set { storedCompaction = newValue }
  }
  public var hasCompaction: Bool { storedCompaction != nil }
  public mutating func clearCompaction() { storedCompaction = nil }
  private var storedCompaction: Etcdserverpb_CompactionRequest?
  public var leaseGrant: Etcdserverpb_LeaseGrantRequest {
    get { storedLeaseGrant ?? Etcdserverpb_LeaseGrantRequest() }
    set { storedLeaseGrant = newValue }
  }
  public var hasLeaseGrant: Bool { storedLeaseGrant != nil }
  public mutating func clearLeaseGrant() { storedLeaseGrant = nil }
  private var storedLeaseGrant: Etcdserverpb_LeaseGrantRequest?
  public var leaseRevoke: Etcdserverpb_LeaseRevokeRequest {
    get { storedLeaseRevoke ?? Etcdserverpb_LeaseRevokeRequest() }
    set { storedLeaseRevoke = newValue }
  }
  public var hasLeaseRevoke: Bool { storedLeaseRevoke != nil }
  public mutating func clearLeaseRevoke() { storedLeaseRevoke = nil }
  private var storedLeaseRevoke: Etcdserverpb_LeaseRevokeRequest?
  public var alarm: Etcdserverpb_AlarmRequest {
    get { storedAlarm ?? Etcdserverpb_AlarmRequest() }
    set { storedAlarm = newValue }
  }
  public var hasAlarm: Bool { storedAlarm != nil }
  public mutating func clearAlarm() { storedAlarm = nil }
  private var storedAlarm: Etcdserverpb_AlarmRequest?
  public var leaseCheckpoint: Etcdserverpb_LeaseCheckpointRequest {
    get { storedLeaseCheckpoint ?? Etcdserverpb_LeaseCheckpointRequest() }
    set { storedLeaseCheckpoint = newValue }
  }
  public var hasLeaseCheckpoint: Bool { storedLeaseCheckpoint != nil }
  public mutating func clearLeaseCheckpoint() { storedLeaseCheckpoint = nil }
  private var storedLeaseCheckpoint: Etcdserverpb_LeaseCheckpointRequest?
  public var authEnable: Etcdserverpb_AuthEnableRequest {
    get { storedAuthEnable ?? Etcdserverpb_AuthEnableRequest() }
    set { storedAuthEnable = newValue }
  }
  public var hasAuthEnable: Bool { storedAuthEnable != nil }
  public mutating func clearAuthEnable() { storedAuthEnable = nil }
  private var storedAuthEnable: Etcdserverpb_AuthEnableRequest?
  public var authDisable: Etcdserverpb_AuthDisableRequest {
    get { storedAuthDisable ?? Etcdserverpb_AuthDisableRequest() }
    set { storedAuthDisable = newValue }
  }
  public var hasAuthDisable: Bool { storedAuthDisable != nil }
  public mutating func clearAuthDisable() { storedAuthDisable = nil }
  private var storedAuthDisable: Etcdserverpb_AuthDisableRequest?
  public var authenticate: Etcdserverpb_InternalAuthenticateRequest {
    get { storedAuthenticate ?? Etcdserverpb_InternalAuthenticateRequest() }
    set { storedAuthenticate = newValue }
  }
  public var hasAuthenticate: Bool { storedAuthenticate != nil }
  public mutating func clearAuthenticate() { storedAuthenticate = nil }
  private var storedAuthenticate: Etcdserverpb_InternalAuthenticateRequest?
  public var authStatus: Etcdserverpb_AuthStatusRequest {
    get { storedAuthStatus ?? Etcdserverpb_AuthStatusRequest() }
    set { storedAuthStatus = newValue }
  }
  public var hasAuthStatus: Bool { storedAuthStatus != nil }
  public mutating func clearAuthStatus() { storedAuthStatus = nil }
  private var storedAuthStatus: Etcdserverpb_AuthStatusRequest?
  public var authUserAdd: Etcdserverpb_AuthUserAddRequest {
    get { storedAuthUserAdd ?? Etcdserverpb_AuthUserAddRequest() }
    set { storedAuthUserAdd = newValue }
  }
  public var hasAuthUserAdd: Bool { storedAuthUserAdd != nil }
  public mutating func clearAuthUserAdd() { storedAuthUserAdd = nil }
  private var storedAuthUserAdd: Etcdserverpb_AuthUserAddRequest?
  public var authUserDelete: Etcdserverpb_AuthUserDeleteRequest {
    get { storedAuthUserDelete ?? Etcdserverpb_AuthUserDeleteRequest() }
    set { storedAuthUserDelete = newValue }
  }
  public var hasAuthUserDelete: Bool { storedAuthUserDelete != nil }
  public mutating func clearAuthUserDelete() { storedAuthUserDelete = nil }
  private var storedAuthUserDelete: Etcdserverpb_AuthUserDeleteRequest?
  public var authUserGet: Etcdserverpb_AuthUserGetRequest {
    get { storedAuthUserGet ?? Etcdserverpb_AuthUserGetRequest() }
    set { storedAuthUserGet = newValue }
  }
  public var hasAuthUserGet: Bool { storedAuthUserGet != nil }
  public mutating func clearAuthUserGet() { storedAuthUserGet = nil }
  private var storedAuthUserGet: Etcdserverpb_AuthUserGetRequest?
  public var authUserChangePassword: Etcdserverpb_AuthUserChangePasswordRequest {
    get { storedAuthUserChangePassword ?? Etcdserverpb_AuthUserChangePasswordRequest() }
    set { storedAuthUserChangePassword = newValue }
  }
  public var hasAuthUserChangePassword: Bool { storedAuthUserChangePassword != nil }
  public mutating func clearAuthUserChangePassword() { storedAuthUserChangePassword = nil }
  private var storedAuthUserChangePassword: Etcdserverpb_AuthUserChangePasswordRequest?
  public var authUserGrantRole: Etcdserverpb_AuthUserGrantRoleRequest {
    get { storedAuthUserGrantRole ?? Etcdserverpb_AuthUserGrantRoleRequest() }
    set { storedAuthUserGrantRole = newValue }
  }
  public var hasAuthUserGrantRole: Bool { storedAuthUserGrantRole != nil }
  public mutating func clearAuthUserGrantRole() { storedAuthUserGrantRole = nil }
  private var storedAuthUserGrantRole: Etcdserverpb_AuthUserGrantRoleRequest?
  public var authUserRevokeRole: Etcdserverpb_AuthUserRevokeRoleRequest {
    get { storedAuthUserRevokeRole ?? Etcdserverpb_AuthUserRevokeRoleRequest() }
    set { storedAuthUserRevokeRole = newValue }
  }
  public var hasAuthUserRevokeRole: Bool { storedAuthUserRevokeRole != nil }
  public mutating func clearAuthUserRevokeRole() { storedAuthUserRevokeRole = nil }
  private var storedAuthUserRevokeRole: Etcdserverpb_AuthUserRevokeRoleRequest?
  public var authUserList: Etcdserverpb_AuthUserListRequest {
    get { storedAuthUserList ?? Etcdserverpb_AuthUserListRequest() }
    set { storedAuthUserList = newValue }
  }
  public var hasAuthUserList: Bool { storedAuthUserList != nil }
  public mutating func clearAuthUserList() { storedAuthUserList = nil }
  private var storedAuthUserList: Etcdserverpb_AuthUserListRequest?
  public var authRoleList: Etcdserverpb_AuthRoleListRequest {
    get { storedAuthRoleList ?? Etcdserverpb_AuthRoleListRequest() }
    set { storedAuthRoleList = newValue }
  }
  public var hasAuthRoleList: Bool { storedAuthRoleList != nil }
  public mutating func clearAuthRoleList() { storedAuthRoleList = nil }
  private var storedAuthRoleList: Etcdserverpb_AuthRoleListRequest?
  public var authRoleAdd: Etcdserverpb_AuthRoleAddRequest {
    get { storedAuthRoleAdd ?? Etcdserverpb_AuthRoleAddRequest() }
    set { storedAuthRoleAdd = newValue }
  }
  public var hasAuthRoleAdd: Bool { storedAuthRoleAdd != nil }
  public mutating func clearAuthRoleAdd() { storedAuthRoleAdd = nil }
  private var storedAuthRoleAdd: Etcdserverpb_AuthRoleAddRequest?
  public var authRoleDelete: Etcdserverpb_AuthRoleDeleteRequest {
    get { storedAuthRoleDelete ?? Etcdserverpb_AuthRoleDeleteRequest() }
    set { storedAuthRoleDelete = newValue }
  }
  public var hasAuthRoleDelete: Bool { storedAuthRoleDelete != nil }
  public mutating func clearAuthRoleDelete() { storedAuthRoleDelete = nil }
  private var storedAuthRoleDelete: Etcdserverpb_AuthRoleDeleteRequest?
  public var authRoleGet: Etcdserverpb_AuthRoleGetRequest {
    get { storedAuthRoleGet ?? Etcdserverpb_AuthRoleGetRequest() }
    set { storedAuthRoleGet = newValue }
  }
  public var hasAuthRoleGet: Bool { storedAuthRoleGet != nil }
  public mutating func clearAuthRoleGet() { storedAuthRoleGet = nil }
  private var storedAuthRoleGet: Etcdserverpb_AuthRoleGetRequest?
  public var authRoleGrantPermission: Etcdserverpb_AuthRoleGrantPermissionRequest {
    get { storedAuthRoleGrantPermission ?? Etcdserverpb_AuthRoleGrantPermissionRequest() }
    set { storedAuthRoleGrantPermission = newValue }
  }
  public var hasAuthRoleGrantPermission: Bool { storedAuthRoleGrantPermission != nil }
  public mutating func clearAuthRoleGrantPermission() { storedAuthRoleGrantPermission = nil }
  private var storedAuthRoleGrantPermission: Etcdserverpb_AuthRoleGrantPermissionRequest?
  public var authRoleRevokePermission: Etcdserverpb_AuthRoleRevokePermissionRequest {
    get { storedAuthRoleRevokePermission ?? Etcdserverpb_AuthRoleRevokePermissionRequest() }
    set { storedAuthRoleRevokePermission = newValue }
  }
  public var hasAuthRoleRevokePermission: Bool { storedAuthRoleRevokePermission != nil }
  public mutating func clearAuthRoleRevokePermission() { storedAuthRoleRevokePermission = nil }
  private var storedAuthRoleRevokePermission: Etcdserverpb_AuthRoleRevokePermissionRequest?
  public var clusterVersionSet: Membershippb_ClusterVersionSetRequest {
    get { storedClusterVersionSet ?? Membershippb_ClusterVersionSetRequest() }
    set { storedClusterVersionSet = newValue }
  }
  public var hasClusterVersionSet: Bool { storedClusterVersionSet != nil }
  public mutating func clearClusterVersionSet() { storedClusterVersionSet = nil }
  private var storedClusterVersionSet: Membershippb_ClusterVersionSetRequest?
  public var clusterMemberAttrSet: Membershippb_ClusterMemberAttrSetRequest {
    get { storedClusterMemberAttrSet ?? Membershippb_ClusterMemberAttrSetRequest() }
    set { storedClusterMemberAttrSet = newValue }
  }
  public var hasClusterMemberAttrSet: Bool { storedClusterMemberAttrSet != nil }
  public mutating func clearClusterMemberAttrSet() { storedClusterMemberAttrSet = nil }
  private var storedClusterMemberAttrSet: Membershippb_ClusterMemberAttrSetRequest?
  public var downgradeInfoSet: Membershippb_DowngradeInfoSetRequest {
    get { storedDowngradeInfoSet ?? Membershippb_DowngradeInfoSetRequest() }
    set { storedDowngradeInfoSet = newValue }
  }
  public var hasDowngradeInfoSet: Bool { storedDowngradeInfoSet != nil }
  public mutating func clearDowngradeInfoSet() { storedDowngradeInfoSet = nil }
  private var storedDowngradeInfoSet: Membershippb_DowngradeInfoSetRequest?
  public var downgradeVersionTest: Etcdserverpb_DowngradeVersionTestRequest {
    get { storedDowngradeVersionTest ?? Etcdserverpb_DowngradeVersionTestRequest() }
    set { storedDowngradeVersionTest = newValue }
  }
  public var hasDowngradeVersionTest: Bool { storedDowngradeVersionTest != nil }
  public mutating func clearDowngradeVersionTest() { storedDowngradeVersionTest = nil }
  private var storedDowngradeVersionTest: Etcdserverpb_DowngradeVersionTestRequest?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 100: try reader.message(tag, into: &storedHeader)
      case 1: self.id = try reader.uint64(tag)
      case 2: try reader.message(tag, into: &storedV2)
      case 3: try reader.message(tag, into: &storedRange)
      case 4: try reader.message(tag, into: &storedPut)
      case 5: try reader.message(tag, into: &storedDeleteRange)
      case 6: try reader.message(tag, into: &storedTxn)
      case 7: try reader.message(tag, into: &storedCompaction)
      case 8: try reader.message(tag, into: &storedLeaseGrant)
      case 9: try reader.message(tag, into: &storedLeaseRevoke)
      case 10: try reader.message(tag, into: &storedAlarm)
      case 11: try reader.message(tag, into: &storedLeaseCheckpoint)
      case 1000: try reader.message(tag, into: &storedAuthEnable)
      case 1011: try reader.message(tag, into: &storedAuthDisable)
      case 1012: try reader.message(tag, into: &storedAuthenticate)
      case 1013: try reader.message(tag, into: &storedAuthStatus)
      case 1100: try reader.message(tag, into: &storedAuthUserAdd)
      case 1101: try reader.message(tag, into: &storedAuthUserDelete)
      case 1102: try reader.message(tag, into: &storedAuthUserGet)
      case 1103: try reader.message(tag, into: &storedAuthUserChangePassword)
      case 1104: try reader.message(tag, into: &storedAuthUserGrantRole)
      case 1105: try reader.message(tag, into: &storedAuthUserRevokeRole)
      case 1106: try reader.message(tag, into: &storedAuthUserList)
      case 1107: try reader.message(tag, into: &storedAuthRoleList)
      case 1200: try reader.message(tag, into: &storedAuthRoleAdd)
      case 1201: try reader.message(tag, into: &storedAuthRoleDelete)
      case 1202: try reader.message(tag, into: &storedAuthRoleGet)
      case 1203: try reader.message(tag, into: &storedAuthRoleGrantPermission)
      case 1204: try reader.message(tag, into: &storedAuthRoleRevokePermission)
      case 1300: try reader.message(tag, into: &storedClusterVersionSet)
      case 1301: try reader.message(tag, into: &storedClusterMemberAttrSet)
      case 1302: try reader.message(tag, into: &storedDowngradeInfoSet)
      case 9900: try reader.message(tag, into: &storedDowngradeVersionTest)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.uint64(1, self.id)
    if let storedV2 { writer.alwaysMessage(2, storedV2) }
    if let storedRange { writer.alwaysMessage(3, storedRange) }
    if let storedPut { writer.alwaysMessage(4, storedPut) }
    if let storedDeleteRange { writer.alwaysMessage(5, storedDeleteRange) }
    if let storedTxn { writer.alwaysMessage(6, storedTxn) }
    if let storedCompaction { writer.alwaysMessage(7, storedCompaction) }
    if let storedLeaseGrant { writer.alwaysMessage(8, storedLeaseGrant) }
    if let storedLeaseRevoke { writer.alwaysMessage(9, storedLeaseRevoke) }
    if let storedAlarm { writer.alwaysMessage(10, storedAlarm) }
    if let storedLeaseCheckpoint { writer.alwaysMessage(11, storedLeaseCheckpoint) }
    if let storedHeader { writer.alwaysMessage(100, storedHeader) }
    if let storedAuthEnable { writer.alwaysMessage(1000, storedAuthEnable) }
    if let storedAuthDisable { writer.alwaysMessage(1011, storedAuthDisable) }
    if let storedAuthenticate { writer.alwaysMessage(1012, storedAuthenticate) }
    if let storedAuthStatus { writer.alwaysMessage(1013, storedAuthStatus) }
    if let storedAuthUserAdd { writer.alwaysMessage(1100, storedAuthUserAdd) }
    if let storedAuthUserDelete { writer.alwaysMessage(1101, storedAuthUserDelete) }
    if let storedAuthUserGet { writer.alwaysMessage(1102, storedAuthUserGet) }
    if let storedAuthUserChangePassword { writer.alwaysMessage(1103, storedAuthUserChangePassword) }
    if let storedAuthUserGrantRole { writer.alwaysMessage(1104, storedAuthUserGrantRole) }
    if let storedAuthUserRevokeRole { writer.alwaysMessage(1105, storedAuthUserRevokeRole) }
    if let storedAuthUserList { writer.alwaysMessage(1106, storedAuthUserList) }
    if let storedAuthRoleList { writer.alwaysMessage(1107, storedAuthRoleList) }
    if let storedAuthRoleAdd { writer.alwaysMessage(1200, storedAuthRoleAdd) }
    if let storedAuthRoleDelete { writer.alwaysMessage(1201, storedAuthRoleDelete) }
    if let storedAuthRoleGet { writer.alwaysMessage(1202, storedAuthRoleGet) }
    if let storedAuthRoleGrantPermission { writer.alwaysMessage(1203, storedAuthRoleGrantPermission) }
    if let storedAuthRoleRevokePermission { writer.alwaysMessage(1204, storedAuthRoleRevokePermission) }
    if let storedClusterVersionSet { writer.alwaysMessage(1300, storedClusterVersionSet) }
    if let storedClusterMemberAttrSet { writer.alwaysMessage(1301, storedClusterMemberAttrSet) }
    if let storedDowngradeInfoSet { writer.alwaysMessage(1302, storedDowngradeInfoSet) }
    if let storedDowngradeVersionTest { writer.alwaysMessage(9900, storedDowngradeVersionTest) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_EmptyResponse: Message {
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_InternalAuthenticateRequest: Message {
  public var name: [UInt8] = []
  public var password: [UInt8] = []
  public var simpleToken: String = ""
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.name = try reader.bytes(tag)
      case 2: self.password = try reader.bytes(tag)
      case 3: self.simpleToken = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(1, self.name)
    writer.bytes(2, self.password)
    writer.string(3, self.simpleToken)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_DowngradeVersionTestRequest: Message {
  public var ver: String = ""
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.ver = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.string(1, self.ver)
    writer.unknown(unknownFields)
  }
}
