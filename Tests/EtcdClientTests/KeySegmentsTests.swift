import EtcdAPI
import Testing

@testable import EtcdClient

/// The search for the segments of keys, against a server that counts how many keys it visits.
@Suite struct KeySegmentsTests {
  private struct Server {
    let keys: [[UInt8]]
    var visits = 0
    var operations = 0
    var rounds = 0

    init(_ keys: [String]) {
      self.keys = keys.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    mutating func range(_ stretch: SegmentSearch.Stretch) -> Etcdserverpb_RangeResponse {
      let (start, end) = (stretch.range.key, stretch.range.rangeEnd)
      let found = keys.filter {
        !$0.lexicographicallyPrecedes(start) && (end == [0] || $0.lexicographicallyPrecedes(end))
      }
      visits += found.count
      operations += 1
      return .with { response in
        response.count = Int64(found.count)
        response.kvs = found.prefix(Int(stretch.limit)).map { key in .with { $0.key = key } }
      }
    }

    mutating func segments(after prefix: String, limit: Int = 100_000) -> [String] {
      var search = SegmentSearch(after: Array(prefix.utf8), delimiter: UInt8(ascii: "/"))
      while !search.stretches.isEmpty, search.found.count < limit {
        rounds += 1
        search.take(search.stretches.map { range($0) })
      }
      return search.found.map { String(decoding: $0, as: UTF8.self) }.sorted()
    }
  }

  @Test(arguments: ["", "/", "/a", "/a/", "/a/b", "/zz", "ü"])
  func findsWhatAListOfAllKeysSays(prefix: String) {
    let keys = [
      "/", "/a", "/a/", "/a/b", "/a/b/c", "/a/b/d", "/a0", "/ab/x", "//", "plain", "ü/x", "üa", " ", "~", "\u{1}/x",
    ]
    let expected = Set(
      keys.filter { $0.hasPrefix(prefix) }.map { key in
        let rest = key.dropFirst(prefix.count)
        return prefix + (rest.firstIndex(of: "/").map { String(rest[...$0]) } ?? String(rest))
      })
    var server = Server(keys)
    #expect(server.segments(after: prefix) == expected.sorted())
  }

  /// A server visits a key a few times, not once for each segment.
  @Test(arguments: [
    (0..<20_000).map { "/registry/dir\($0 % 10)/ns\($0 / 10 % 50)/\($0)" },
    ["configmaps", "controllers", "cronjobs", "deployments", "events", "leases", "pods", "secrets", "services/specs"]
      .flatMap { type in (0..<2000).map { "/registry/\(type)/ns\($0 % 7)/\($0)" } },
  ])
  func fewKeysAreVisitedTwice(keys: [String]) {
    var server = Server(keys)
    let expected = Set(keys.map { "/registry/\($0.split(separator: "/")[1])/" })
    #expect(server.segments(after: "/registry/") == expected.sorted())
    #expect(server.visits <= 2 * keys.count)
    #expect(server.rounds <= 4)
    #expect(server.operations < 4000)
  }

  /// A search that ends early knows where the keys diverge.
  @Test func aPartHasNoMoreInCommonThanAll() {
    var server = Server((0..<9000).map { "/flat/key\(10_000 + $0)" })
    let found = server.segments(after: "/flat/", limit: 500)
    #expect((500..<9000).contains(found.count))
    #expect(Set(found.map { $0.dropFirst("/flat/key1".count).first }).count > 1)
    #expect(server.rounds <= 3)
  }

  /// What a server claims must not decide whether the program survives, nor keep the search busy.
  @Test(arguments: [Int64.min, .max]) func aServerThatCountsWrongly(count: Int64) {
    var search = SegmentSearch(after: Array("/".utf8), delimiter: UInt8(ascii: "/"))
    let key = Array("/a/b".utf8)
    search.take(
      search.stretches.map { stretch in
        .with { response in
          response.count = count
          if stretch.range.key.elementsEqual("/a".utf8) { response.kvs = [.with { $0.key = key }] }
        }
      })
    #expect(search.found == [Array("/a/".utf8)])
  }
}
