import EtcdAPI
import Foundation
import Output
import Testing

@testable import EtcdctlCommands

/// Answers that no server can be brought to give in a test.
@Suite struct AdminReportTests {
  /// What a report looks like. It goes through a file: the end of a pipe would not come while a program that another
  /// test starts at this moment has inherited it.
  private func text<R: Report>(_ report: R, _ format: OutputFormat) throws -> String {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: url) }
    try Data().write(to: url)
    let file = try FileHandle(forWritingTo: url)
    let stream = OutputStream(fileDescriptor: file.fileDescriptor)
    try Printer(format: format, hex: false, stream: stream).print(report)
    try stream.flush()
    try file.close()
    return String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }

  @Test func alarmsOfEveryKind() throws {
    let kinds: [Etcdserverpb_AlarmType] = [.nospace, .corrupt, .none, .UNRECOGNIZED(9)]
    let report = AlarmReport(
      .with {
        $0.alarms = kinds.enumerated().map { index, kind in
          .with {
            $0.memberID = UInt64(index)
            $0.alarm = kind
          }
        }
      })
    #expect(
      try text(report, .simple)
        == "alarm:NOSPACE \nmemberID:1 alarm:CORRUPT \nmemberID:2 \nmemberID:3 alarm:9 \n")
    #expect(
      try text(report, .json)
        == #"{"alarms":[{"alarm":1},{"memberID":1,"alarm":2},{"memberID":2},{"memberID":3,"alarm":9}]}"# + "\n")
    #expect(try text(report, .fields).hasSuffix("\"MemberID\" : 3\n\"AlarmType\" : 9\n\n"))
  }

  @Test func permissionsOfAnUnknownKindAreLeftOutOfTheText() throws {
    let report = RoleReport(
      Array("r".utf8),
      .with {
        $0.perm = [
          .with {
            $0.permType = .UNRECOGNIZED(7)
            $0.key = [1]
          },
          // An empty prefix has the range of all keys.
          .with { $0.rangeEnd = [0] },
        ]
      })
    #expect(try text(report, .simple) == "Role r\nKV Read:\n\t[, <open ended> (prefix )\nKV Write:\n")
    #expect(
      try text(report, .json) == #"{"header":{},"perm":[{"permType":7,"key":"AQ=="},{"range_end":"AA=="}]}"# + "\n")
  }

  @Test func shortIdsArePadded() throws {
    let report = MemberChangeReport(
      0x1a, "removed from", Etcdserverpb_MemberRemoveResponse.with { $0.header.clusterID = 0xbc })
    #expect(try text(report, .simple) == "Member               1a removed from cluster               bc\n")
  }

  @Test func addressesOfSeveralMembersMakeTheInitialCluster() throws {
    let report = MemberAddReport(
      name: "new", peerURLs: "http://c:1",
      .with {
        $0.member.id = 2
        $0.members = [
          .with {
            $0.id = 1
            $0.name = "old"
            $0.peerUrls = ["http://a:1", "http://b:1"]
          },
          .with {
            $0.id = 2
            $0.peerUrls = ["http://c:1"]
          },
        ]
      })
    #expect(
      try text(report, .simple).hasSuffix(
        """


        ETCD_NAME="new"
        ETCD_INITIAL_CLUSTER="old=http://a:1,old=http://b:1,new=http://c:1"
        ETCD_INITIAL_ADVERTISE_PEER_URLS="http://c:1"
        ETCD_INITIAL_CLUSTER_STATE="existing"

        """))
  }

  @Test(arguments: [(100, 1000, "90%"), (2000, 1000, "-100%"), (Int64.max, 1, "0%"), (.min, 1, "0%"), (1, 0, "0%")])
  func sizesThatNoServerHas(inUse: Int64, size: Int64, percentage: String) throws {
    let answer = Etcdserverpb_StatusResponse.with {
      $0.storageVersion = "3.6.0"
      $0.dbSize = size
      $0.dbSizeInUse = inUse
    }
    let cells = try text(EndpointStatusReport([("a:1", answer)]), .simple).split(separator: ", ")
    #expect(cells.dropFirst(5).first.map(String.init) == percentage)
  }
}
