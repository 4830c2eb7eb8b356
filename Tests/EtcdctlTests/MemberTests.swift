import Foundation
import TestSupport
import Testing

/// `member`. Each test that changes the membership has a server of its own.
@Suite(.timeLimit(.minutes(2))) struct MemberTests {
  /// Learners, because a voting member that is not started would cost the quorum.
  @Test(arguments: EtcdRelease.all) func aMemberComesAndGoes(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    let urls = "http://127.0.0.1:1,http://127.0.0.1:2"
    let added = try await etcdctl.run(["member", "add", "m\"2", "--learner", "--peer-urls", urls])
    #expect(added.stderr == "")
    #expect(added.lines.count == 5)
    let id = added.lines[0].split(separator: " ")[1].description
    #expect(added.lines[0].wholeMatch(of: /Member [ 0-9a-f]{16} added to cluster [ 0-9a-f]{16}/) != nil)
    #expect(added.lines[1] == #"ETCD_NAME="m\"2""#)
    let cluster = try #require(added.lines[2].wholeMatch(of: /ETCD_INITIAL_CLUSTER="(.*)"/)).output.1
    let first = "m1=http://127.0.0.1:\(server.members[0].peerPort)"
    let expected = [first, #"m\"2=http://127.0.0.1:1"#, #"m\"2=http://127.0.0.1:2"#]
    #expect(Set(cluster.split(separator: ",").map(String.init)) == Set(expected))
    #expect(added.lines[3] == "ETCD_INITIAL_ADVERTISE_PEER_URLS=\"\(urls)\"")
    #expect(added.lines[4] == #"ETCD_INITIAL_CLUSTER_STATE="existing""#)

    let updated = try await etcdctl.run(["member", "update", id, "--peer-urls=http://127.0.0.1:3"])
    #expect(updated.text.hasPrefix("Member \(padded(id)) updated in cluster "))
    let list = try await etcdctl.run(["member", "list"])
    // The server forgets that it is a learner, so this is not compared.
    #expect(list.lines.contains { $0.hasPrefix("\(id), unstarted, , http://127.0.0.1:3, , ") })
    let removed = try await etcdctl.run(["member", "remove", id.uppercased()])
    #expect(removed.text.hasPrefix("Member \(padded(id)) removed from cluster "))
    let again = try await etcdctl.run(["member", "remove", id])
    #expect(again.status == 1)
    #expect(again.errorLine?.hasPrefix("Error: etcdserver: member not found") == true)
  }

  private func padded(_ id: String) -> String { String(repeating: " ", count: 16 - id.count) + id }

  @Test(arguments: EtcdRelease.all) func answersInJSON(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    let add = ["member", "add", "m2", "--learner", "--peer-urls=http://127.0.0.1:1"]
    let added = try await etcdctl.run(add + ["-w", "json"])
    let answer = try JSON(added)
    let member = answer["member"]
    #expect(member["peerURLs"].text == #"["http:\/\/127.0.0.1:1"]"#)
    #expect(member["isLearner"].text == "true")
    #expect(member["name"].text == nil)
    #expect(answer["members"].count == 2)
    // No revision: members aren't keys.
    let header = /\{"header":\{"cluster_id":\d+,"member_id":\d+,"raft_term":\d+\},"member":\{"ID":\d+,/
    #expect(added.text.prefixMatch(of: header) != nil)
    let id = try String(#require(UInt64(member["ID"].text ?? "")), radix: 16)

    let early = try await etcdctl.run(["member", "promote", id])
    #expect(early.status == 1)
    #expect(early.errorLine == "Error: etcdserver: can only promote a learner member which is in sync with leader")
    let removed = try JSON(await etcdctl.run(["member", "remove", id, "-w", "json", "--hex"]))
    #expect(removed["members"].count == 1)
  }

  @Test(arguments: EtcdRelease.all) func aVotingMemberIsAdded(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let added = try await Etcdctl.built(for: server).run(["member", "add", "m2", "--peer-urls=http://127.0.0.1:1"])
    #expect(added.status == 0)
    #expect(added.lines.dropFirst().first == #"ETCD_NAME="m2""#)
  }

  @Test func aLearnerIsPromoted() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    let ports = try FreePorts.reserve(2)
    let peer = "http://127.0.0.1:\(ports[0])"
    let client = "http://127.0.0.1:\(ports[1])"
    let added = try await etcdctl.run(["member", "add", "m2", "--learner", "--peer-urls", peer])
    let settings = added.lines.filter { $0.hasPrefix("ETCD_") }.map { $0.replacing("\"", with: "") }
    let directory = try TemporaryDirectory("learner")
    var launch = Launch(executable: server.configuration.release.server)
    launch.directory = directory.path
    launch.arguments = [
      "--data-dir", directory.file("data"), "--listen-client-urls", client, "--advertise-client-urls", client,
      "--listen-peer-urls", peer,
    ].map { Array($0.utf8) }
    // The printed settings are all that the new server needs.
    for setting in settings {
      let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
      launch.environment[parts[0]] = parts[1]
    }
    let learner = try ChildProcess(launch)
    defer { learner.killAll() }
    let id = added.lines[0].split(separator: " ")[1].description
    let deadline = ContinuousClock.now + .seconds(20)
    var promoted = Outcome(status: 1)
    while promoted.status != 0, ContinuousClock.now < deadline {
      // Refused until the learner has caught up.
      promoted = try await etcdctl.run(["member", "promote", id])
    }
    #expect(promoted.text.wholeMatch(of: /Member [ 0-9a-f]{16} promoted in cluster [ 0-9a-f]{16}\n/) != nil)
    #expect(try await etcdctl.run(["member", "list"]).lines.contains("\(id), started, m2, \(peer), \(client), false"))
  }

  @Test(arguments: [
    "member add", "member add name", "member add name http://127.0.0.1:1", "member add a --peer-urls=",
    "member remove", "member remove xyz", "member remove 0x12", "member remove +1", "member remove 1 2",
    "member remove 10000000000000000", "member update", "member update 12",
    "member update zz --peer-urls=http://127.0.0.1:1", "member promote", "member promote zz", "move-leader",
    "move-leader xyz", "move-leader 1 2", "alarm list extra", "alarm disarm extra", "downgrade validate",
    "downgrade enable", "downgrade enable a b",
  ])
  func badArguments(line: String) async throws {
    let words = line.split(separator: " ").map(String.init)
    let outcome = try await Etcdctl.built.run(words + ["--endpoints", "127.0.0.1:1"])
    #expect(outcome.status == 128)
    #expect(outcome.errorLine != nil)
  }

  @Test(arguments: ["nonsense", "ftp://127.0.0.1:1", "http://127.0.0.1", "http://[::1]", "http://127.0.0.1:1/x", ","])
  func badPeerAddresses(urls: String) async throws {
    let endpoint = ["--endpoints", "127.0.0.1:1"]
    let outcome = try await Etcdctl.built.run(["member", "add", "m", "--peer-urls", urls] + endpoint)
    #expect(outcome.status == 1)
    #expect(outcome.errorLine?.hasPrefix("Error: the peer URL \"") == true)
  }

  @Test func anAddressBehindTheNameIsRecognised() async throws {
    let outcome = try await Etcdctl.built.run(["member", "add", "m", "HTTP://127.0.0.1:1"])
    #expect(outcome.errorLine?.hasSuffix(", did you mean --peer-urls=HTTP://127.0.0.1:1?") == true)
  }

  @Test(arguments: [
    "member remove 1", "member promote 1", "member add a --peer-urls=http://1.2.3.4:5", "move-leader 1",
  ])
  func unsupportedFormats(line: String) async throws {
    let words = line.split(separator: " ").map(String.init)
    for format in ["fields", "table"] {
      let outcome = try await Etcdctl.built.run(words + ["-w", format, "--endpoints", "127.0.0.1:1"])
      #expect(outcome.status == 4)
      #expect(outcome.stdout == [])
      #expect(outcome.stderr.hasPrefix("Error: \(format) not supported as output format: choose simple"))
    }
  }
}

/// Access to a JSON response.
private struct JSON {
  private let value: Any?

  init(_ outcome: Outcome) throws {
    value = try JSONSerialization.jsonObject(with: Data(outcome.stdout))
  }

  private init(value: Any?) {
    self.value = value
  }

  subscript(name: String) -> JSON { JSON(value: (value as? [String: Any])?[name]) }

  var count: Int { (value as? [Any])?.count ?? 0 }

  /// The value as JSON; nil when there is none.
  var text: String? {
    guard let value else { return nil }
    let data = try? JSONSerialization.data(withJSONObject: value, options: .fragmentsAllowed)
    return data.map { String(decoding: $0, as: UTF8.self) }
  }
}
