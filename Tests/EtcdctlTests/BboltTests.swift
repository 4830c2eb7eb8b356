import Foundation
import TestSupport
import Testing

/// `etcdutl bbolt`, with a database of four pages.
@Suite(.timeLimit(.minutes(2))) struct BboltTests {
  private let directory: TemporaryDirectory
  private let database: String
  private let utility: Etcdctl

  init() throws {
    directory = try TemporaryDirectory("bbolt")
    database = try directory.write(Self.tiny, to: "tiny.db")
    utility = Etcdctl(executable: directory.file("etcdutl"))
    try FileManager.default.createSymbolicLink(
      atPath: utility.executable, withDestinationPath: Etcdctl.built.executable)
  }

  private func bbolt(_ arguments: String...) async throws -> Outcome { try await utility.run(["bbolt"] + arguments) }

  @Test func listsBucketsAndKeys() async throws {
    #expect(try await bbolt("info", database) == Outcome(stdout: "Page Size: 4096\n"))
    #expect(try await bbolt("buckets", database) == Outcome(stdout: "key\nmeta\n"))
    #expect(try await bbolt("check", database) == Outcome(stdout: "OK\n"))
    #expect(try await bbolt("keys", database, "meta") == Outcome(stdout: "consistent_index\n"))
    #expect(
      try await bbolt("keys", database, "key")
        == Outcome(stdout: "00000000000000025f0000000000000000\n00000000000000035f0000000000000000\n"))
    #expect(
      try await bbolt("keys", "-f", "ascii-encoded", database, "meta") == Outcome(stdout: "\"consistent_index\"\n"))
    #expect(
      try await bbolt("keys", "-f", "redacted", database, "meta")
        == Outcome(
          stdout: "<redacted len:16 sha256:5c04d481a077c1f8132f59ce61c0e26f14cc12f3b93494a311f6f114096d66d2>\n"))
    #expect(
      try await bbolt("inspect", database).text == """
        {
            "name": "root",
            "keyN": 0,
            "buckets": [
                {
                    "name": "key",
                    "keyN": 2
                },
                {
                    "name": "meta",
                    "keyN": 1
                }
            ]
        }

        """)
  }

  @Test func printsValues() async throws {
    #expect(try await bbolt("get", database, "meta", "consistent_index") == Outcome(stdout: "0000000000000005\n"))
    let key = ["--parse-format", "hex", "00000000000000025f0000000000000000"]
    let quoted = try await utility.run(["bbolt", "get", database, "key", "--format", "ascii-encoded"] + key)
    #expect(quoted == Outcome(stdout: #""\n\x01a\x10\x02\x18\x02 \x01*\x011""# + "\n"))
    let raw = try await utility.run(["bbolt", "get", database, "key", "--format=bytes"] + key)
    #expect(raw == Outcome(stdout: "\n\u{1}a\u{10}\u{2}\u{18}\u{2} \u{1}*\u{1}1\n"))
    #expect(try await bbolt("page-item", database, "3", "1", "--key-only") == Outcome(stdout: "meta\n"))
  }

  @Test func listsAndDumpsPages() async throws {
    #expect(
      try await bbolt("pages", database).text
        == [
          "ID       TYPE       ITEMS  OVRFLW", "======== ========== ====== ======", "0        meta       0            ",
          "1        meta       0            ", "2        freelist   0            ",
          "3        leaf       2            ", "",
        ].joined(separator: "\n"))
    #expect(
      try await bbolt("dump", database, "2").text
        == "0002000 0200 0000 0000 0000 1000 0000 0000 0000\n0002010 0000 0000 0000 0000 0000 0000 0000 0000\n"
        + "0002020 *\n0002ff0 0000 0000 0000 0000 0000 0000 0000 0000\n\n")
    #expect(try await bbolt("page", database, "--all").text.hasPrefix("Page ID:    0\nPage Type:  meta\n"))
  }

  @Test func printsPages() async throws {
    #expect(
      try await bbolt("page", database, "1", "2", "3", "4").text == """
        Page ID:    1
        Page Type:  meta
        Total Size: 4096 bytes
        Overflow pages: 0
        Version:    2
        Page Size:  4096 bytes
        Flags:      00000000
        Root:       <pgid=3>
        Freelist:   <pgid=2>
        HWM:        <pgid=4>
        Txn ID:     1
        Checksum:   264c351a5179480f

        ===============================================
        Page ID:    2
        Page Type:  freelist
        Total Size: 4096 bytes
        Overflow pages: 0
        Item Count: 0
        Overflow: 0


        ===============================================
        Page ID:    3
        Page Type:  leaf
        Total Size: 4096 bytes
        Overflow pages: 0
        Item Count: 2

        "key": <pgid=0,seq=0>
        "meta": <pgid=0,seq=0>

        ===============================================
        Printing page 4 failed: EOF. Continuing...

        """)
  }

  @Test func printsFigures() async throws {
    let text = try await bbolt("stats", database).text
    #expect(text.hasPrefix("Aggregate statistics for 2 buckets\n\nPage count statistics\n"))
    #expect(text.contains("\tNumber of keys/value pairs: 3\n\tNumber of levels in B+tree: 1\n"))
    #expect(text.hasSuffix("\tTotal number on inlined buckets: 2 (100%)\n\tBytes used for inlined buckets: 162 (0%)\n"))
    #expect(try await bbolt("stats", database, "k").text.hasPrefix("Aggregate statistics for 1 buckets\n"))
  }

  @Test(arguments: [0, 1]) func findsADamagedMetaPage(page: Int) async throws {
    var bytes = Self.tiny
    bytes[page * 4096 + 72] ^= 1
    let damaged = try directory.write(bytes, to: "damaged.db")
    #expect(
      try await bbolt("check", damaged)
        == Outcome(
          stdout: "page \(page): the meta page is damaged\n1 errors found\n", stderr: "Error: invalid value\n",
          status: 1))
  }

  @Test func findsFaults() async throws {
    var bytes = Self.tiny
    bytes.replaceSubrange(3 * 4096 + 16 + 4..<3 * 4096 + 16 + 8, with: [0xFF, 0xFF, 0, 0])
    let damaged = try directory.write(bytes, to: "damaged.db")
    let outcome = try await bbolt("check", damaged)
    #expect(outcome.status == 1)
    #expect(outcome.text == "page 3: element 0 lies outside the page\n1 errors found\n")
    #expect(outcome.stderr == "Error: invalid value\n")
    #expect(try await bbolt("page", damaged, "3").status == 0)
    for command in [["buckets"], ["stats"], ["inspect"]] {
      #expect(try await utility.run(["bbolt"] + command + [damaged]).status == 1)
    }
  }

  @Test(arguments: [
    ["buckets"], ["keys", "F"], ["keys", "F", "none"], ["get", "F", "meta"], ["get", "F", "meta", "none"],
    ["get", "F", "meta", "6", "--parse-format=hex"], ["get", "F", "meta", "zz", "--parse-format=hex"],
    ["get", "F", "meta", "a", "--parse-format=octal"], ["keys", "F", "meta", "--format=octal"], ["page", "F"],
    ["page", "F", "1", "--all"], ["page", "F", "-1"], ["page", "F", "x"], ["dump", "F"], ["dump", "F", "4"],
    ["dump", "F", "99999999999999999999"], ["page-item", "F", "3", "2"], ["page-item", "F", "2", "0"],
    ["page-item", "F", "3", "0", "--key-only", "--value-only"], ["info", "/dev/null"], ["pages", "missing"],
  ]) func failuresHaveTheStatusOfBbolt(arguments: [String]) async throws {
    let outcome = try await utility.run(["bbolt"] + arguments.map { $0 == "F" ? database : $0 })
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errorLine != nil)
  }

  private static let tiny: [UInt8] = [
    """
    00000000000000000400000000000000edda0ced02000000001000000000000003000000000000000000000000000000\
    020000000000000004000000000000000000000000000000eefd8946116e5107
    """,
    """
    01000000000000000400000000000000edda0ced02000000001000000000000003000000000000000000000000000000\
    0200000000000000040000000000000001000000000000000f4879511a354c26
    """,
    "02000000000000001000000000000000",
    """
    030000000000000002000200000000000100000020000000030000007a000000010000008d00000004000000480000006b6579\
    000000000000000000000000000000000000000000000000020002000000000000000000200000001100000\
    00c000000000000002d000000110000000c00000000000000000000025f00000000000000000a01611002180220012a0131\
    00000000000000035f00000000000000000a01621003180320012a01326d657461\
    000000000000000000000000000000000000000000000000020001000000000000000000100000001000000008000000\
    636f6e73697374656e745f696e6465780000000000000005
    """,
  ].flatMap { page in
    let digits = page.compactMap(\.hexDigitValue)
    let bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
    return bytes + [UInt8](repeating: 0, count: 4096 - bytes.count)
  }
}
