import JSONValue
import Testing

@testable import Offline

struct MemberTests {
  @Test func membersAreReadAndWritten() {
    let text = #"{"id":5,"peerURLs":["http://a:1"],"isLearner":true,"name":"n","clientURLs":["http://c:2"]}"#
    let member = Member(id: 5, name: "n", peerURLs: ["http://a:1"], clientURLs: ["http://c:2"], isLearner: true)
    #expect(JSONParser.parse(Array(text.utf8)).flatMap { Member(json: $0) } == member)
    #expect(String(decoding: member.json.encoded, as: UTF8.self) == text)
    #expect(Member(json: .object([])) == nil)
  }
}
