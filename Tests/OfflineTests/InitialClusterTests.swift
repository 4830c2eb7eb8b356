import Testing

@testable import Offline

struct InitialClusterTests {
  @Test(
    arguments: [
      ("http://localhost:2380", "etcd-cluster", 0x8e9e_05c5_2164_694d, 0xcdf8_1819_4e3a_8c32),
      ("http://localhost:2380", "", 0x3780_7cb0_bf75_00f6, 0x2c83_3ae9_c755_5b5e),
      ("http://10.0.0.1:2380", "etcd-cluster", 0x3ebc_01ae_c68d_6d70, 0xba89_22d7_af06_ed93),
      ("http://b:1,http://a:2", "tok", 0x238f_506d_ec70_9944, 0x61f2_4b68_f7bc_eb91),
    ] as [(String, String, UInt64, UInt64)])
  func idsFollowFromAddressesAndToken(urls: String, token: String, member: UInt64, cluster: UInt64) throws {
    let list = urls.split(separator: ",").map(String.init)
    let text = list.map { "n=\($0)" }.joined(separator: ",")
    let made = try InitialCluster(text, name: "n", advertised: list.reversed(), token: token)
    #expect(made.local.id == member)
    #expect(made.id == cluster)
    #expect(made.local.peerURLs == list.sorted())
  }

  private func refusal(
    _ text: String, name: String = "a", advertised: [String] = ["http://127.0.0.1:1"]
  ) -> String? {
    do throws(SnapshotError) {
      _ = try InitialCluster(text, name: name, advertised: advertised, token: "t")
      return nil
    } catch { return error.description }
  }

  @Test func refusesWithTheWordsOfTheRealOne() {
    #expect(refusal("a=http://127.0.0.1:1") == nil)
    #expect(refusal("b=http://127.0.0.1:1") == "member \"a\" is not in --initial-cluster")
    #expect(refusal("") == "member \"a\" is not in --initial-cluster")
    #expect(refusal("a=ftp://127.0.0.1:1") == "URL scheme must be http, https, unix, or unixs: ftp://127.0.0.1:1")
    #expect(refusal("a") == "URL scheme must be http, https, unix, or unixs: ")
    #expect(refusal("a=http://host") == "URL address does not have the form \"host:port\": http://host")
    #expect(refusal("a=http://::1:2") == "URL address does not have the form \"host:port\": http://::1:2")
    #expect(refusal("a=http://h:1/") == "URL must not contain a path: http://h:1/")
    #expect(
      refusal("a=http://127.0.0.1:1,b=http://127.0.0.1:1")
        == "--initial-cluster a=http://127.0.0.1:1,b=http://127.0.0.1:1 has a duplicate URL")
    #expect(
      refusal("a=http://127.0.0.1:2")
        == "--initial-cluster has a=http://127.0.0.1:2 but it is missing from "
        + "--initial-advertise-peer-urls=http://127.0.0.1:1 "
        + "(resolved: \"http://127.0.0.1:1\" != \"http://127.0.0.1:2\")")
    #expect(
      refusal("a=http://127.0.0.1:1", advertised: ["http://127.0.0.1:1", "http://127.0.0.1:3"])
        == "--initial-advertise-peer-urls has http://127.0.0.1:3 but it is missing from "
        + "--initial-cluster=a=http://127.0.0.1:1,a=http://127.0.0.1:3")
    #expect(refusal("a=http://127.0.0.1:1", advertised: []) == "--initial-advertise-peer-urls is empty")
  }

  @Test func addressesAreTakenAsTheyAre() throws {
    #expect(try PeerURL(" HTTPS://Host:1 ").text == "https://Host:1")
    #expect(try PeerURL("http://[::1]:2380").text == "http://[::1]:2380")
    #expect(try PeerURL("unix:///tmp/socket").text == "unix:///tmp/socket")
    #expect(try PeerURL("unixs://localhost:12").authority == nil)
  }

  @Test func namesThatResolveToTheSameAddressAreEqual() throws {
    let cluster = try InitialCluster("a=http://127.0.0.1:1", name: "a", advertised: ["http://127.1:1"], token: "t")
    #expect(cluster.local.peerURLs == ["http://127.0.0.1:1"])
  }
}
