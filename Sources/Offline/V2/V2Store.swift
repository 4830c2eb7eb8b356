import JSONValue

/// The store of etcd 2 as JSON, in which etcd 3 up to 3.6 still keeps the cluster's members.
///
/// A directory's children are an object, a leaf's are null. Members stand in `/0/members/<id>/raftAttributes` and
/// `/0/members/<id>/attributes`, the cluster's version in `/0/version`, and what users of etcd 2 stored below `/1`.
enum V2Store {
  private static let historyCapacity = 1000

  /// The store of a new cluster of `members`, as if each had been added by one change, in order.
  static func initial(_ members: [Member]) -> JSON {
    let count = UInt64(members.count)
    let directories = members.enumerated().map { position, member in
      JSON.Field(member.key, directory(of: member, index: UInt64(position) + 1))
    }
    let tree = node(
      "/", 0,
      children: [
        JSON.Field(
          "0",
          node(
            "/0", 0,
            children: [
              JSON.Field("members", node("/0/members", 1, children: directories.sorted { $0.name < $1.name }))
            ])),
        JSON.Field("1", node("/1", 0, children: [])),
      ])
    return .object([
      JSON.Field("Root", tree), JSON.Field("WatcherHub", history(members)), JSON.Field("CurrentIndex", .number(count)),
      JSON.Field("Stats", statistics(created: count)), JSON.Field("CurrentVersion", .number(2)),
    ])
  }

  /// The directory of a member, made by change `index`.
  static func directory(of member: Member, index: UInt64, attributes: Bool = false) -> JSON {
    let path = "/0/members/" + member.key
    var children = [JSON.Field("raftAttributes", node(path + "/raftAttributes", index, value: raftAttributes(member)))]
    if attributes {
      let value = String(decoding: JSON.object([JSON.Field("name", .string(member.name))]).encoded, as: UTF8.self)
      children.insert(JSON.Field("attributes", node(path + "/attributes", index, value: value)), at: 0)
    }
    return node(path, index, children: children)
  }

  /// Replaces the members of a store by `member`; everything else is kept.
  static func replaceMembers(in store: inout JSON, with member: Member) {
    let directory = JSON.Field(member.key, directory(of: member, index: 1, attributes: true))
    var cluster = store["Root"]["Children"]["0"]
    if cluster == .null { cluster = node("/0", 0, children: []) }
    cluster["Children"]["members"] = node("/0/members", 1, children: [directory])
    store["Root"]["Children"]["0"] = cluster
  }

  private static func raftAttributes(_ member: Member) -> String {
    String(decoding: JSON.object([JSON.Field("peerURLs", .strings(member.peerURLs))]).encoded, as: UTF8.self)
  }

  /// A node; a directory if it has children, even none.
  static func node(_ path: String, _ index: UInt64, value: String = "", children: [JSON.Field]? = nil) -> JSON {
    .object([
      JSON.Field("Path", .string(path)), JSON.Field("CreatedIndex", .number(index)),
      JSON.Field("ModifiedIndex", .number(index)), JSON.Field("ExpireTime", .string("0001-01-01T00:00:00Z")),
      JSON.Field("Value", .string(value)), JSON.Field("Children", children.map { .object($0) } ?? .null),
    ])
  }

  /// The history for watchers of etcd 2.
  private static func history(_ members: [Member]) -> JSON {
    let count = UInt64(members.count)
    let events = members.enumerated().map { position, member in
      let node = JSON.object([
        JSON.Field("key", .string("/0/members/\(member.key)/raftAttributes")),
        JSON.Field("value", .string(raftAttributes(member))),
        JSON.Field("modifiedIndex", .number(UInt64(position) + 1)),
        JSON.Field("createdIndex", .number(UInt64(position) + 1)),
      ])
      return JSON.object([JSON.Field("action", .string("create")), JSON.Field("node", node)])
    }
    let empty = [JSON](repeating: .null, count: max(0, historyCapacity - members.count))
    let queue = JSON.object([
      JSON.Field("Events", .array(Array((events + empty).suffix(historyCapacity)))), JSON.Field("Size", .number(count)),
      JSON.Field("Front", .number(0)), JSON.Field("Back", .number(count)),
      JSON.Field("Capacity", .number(UInt64(historyCapacity))),
    ])
    let all = JSON.object([
      JSON.Field("Queue", queue), JSON.Field("StartIndex", .number(1)), JSON.Field("LastIndex", .number(count)),
    ])
    return .object([JSON.Field("EventHistory", all)])
  }

  private static func statistics(created: UInt64) -> JSON {
    let names = [
      "getsSuccess", "getsFail", "setsSuccess", "setsFail", "deleteSuccess", "deleteFail", "updateSuccess",
      "updateFail",
      "createSuccess", "createFail", "compareAndSwapSuccess", "compareAndSwapFail", "compareAndDeleteSuccess",
      "compareAndDeleteFail", "expireCount", "watchers",
    ]
    return .object(names.map { JSON.Field($0, .number($0 == "createSuccess" ? created : 0)) })
  }
}
