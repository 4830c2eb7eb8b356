import Testing

@testable import Output

/// The expected tables are what etcdctl 3.4 and 3.5 print.
@Suite struct TableTests {
  private func health(_ endpoints: [String]) -> String {
    let rows = endpoints.map { [$0, "false", "1.509676ms", "context deadline exceeded"] }
    return captured { Table(header: ["endpoint", "health", "took", "error"], texts: rows).write(to: $0) }
  }

  private func column(_ header: String, _ cells: [String]) -> String {
    captured { Table(header: [header], texts: cells.map { [$0] }).write(to: $0) }
  }

  @Test func theStatusOfAnEndpoint() {
    let table = Table(
      header: [
        "endpoint", "ID", "version", "db size", "is leader", "is learner", "raft term", "raft index",
        "raft applied index", "errors",
      ],
      rows: [
        ["http://127.0.0.1:33379", "5c76a90ae78bcee7", "3.5.30", "20 kB", "true", "false", "2", "5", "5", ""]
      ])
    #expect(
      captured(table.write) == """
        +------------------------+------------------+---------+---------+-----------+------------+-----------+------------+--------------------+--------+
        |        ENDPOINT        |        ID        | VERSION | DB SIZE | IS LEADER | IS LEARNER | RAFT TERM | RAFT INDEX | RAFT APPLIED INDEX | ERRORS |
        +------------------------+------------------+---------+---------+-----------+------------+-----------+------------+--------------------+--------+
        | http://127.0.0.1:33379 | 5c76a90ae78bcee7 |  3.5.30 |   20 kB |      true |      false |         2 |          5 |                  5 |        |
        +------------------------+------------------+---------+---------+-----------+------------+-----------+------------+--------------------+--------+

        """)
  }

  @Test func withoutRowsThereIsTheHeader() {
    #expect(
      captured(Table(header: ["endpoint", "hash"], rows: []).write) == """
        +----------+------+
        | ENDPOINT | HASH |
        +----------+------+
        +----------+------+

        """)
    #expect(captured(Table(header: [], rows: []).write) == "+\n+\n")
  }

  @Test func longCellsAreWrapped() {
    #expect(
      health([
        "http://127.0.0.1:1/some words/and  long text 漢字漢字 x_y.z é", "short",
        "aaa bbb ccc ddd eee fff ggg hhh iii jjj kkk lll mmm nnn",
      ]) == """
        +--------------------------------+--------+------------+---------------------------+
        |            ENDPOINT            | HEALTH |    TOOK    |           ERROR           |
        +--------------------------------+--------+------------+---------------------------+
        |        http://127.0.0.1:1/some |  false | 1.509676ms | context deadline exceeded |
        |  words/and  long text 漢字漢字 |        |            |                           |
        |                        x_y.z é |        |            |                           |
        |                          short |  false | 1.509676ms | context deadline exceeded |
        |    aaa bbb ccc ddd eee fff ggg |  false | 1.509676ms | context deadline exceeded |
        |    hhh iii jjj kkk lll mmm nnn |        |            |                           |
        +--------------------------------+--------+------------+---------------------------+

        """)
  }

  @Test func aWordIsNeverBroken() {
    #expect(
      health(["short 0123456789012345678901234567890123456789 b"]) == """
        +------------------------------------------+--------+------------+---------------------------+
        |                 ENDPOINT                 | HEALTH |    TOOK    |           ERROR           |
        +------------------------------------------+--------+------------+---------------------------+
        |                                    short |  false | 1.509676ms | context deadline exceeded |
        | 0123456789012345678901234567890123456789 |        |            |                           |
        |                                        b |        |            |                           |
        +------------------------------------------+--------+------------+---------------------------+

        """)
  }

  @Test func theLinesOfACellAreBrokenAgain() {
    #expect(
      health(["two\nlines of\n\ntext"]) == """
        +----------+--------+------------+---------------------------+
        | ENDPOINT | HEALTH |    TOOK    |           ERROR           |
        +----------+--------+------------+---------------------------+
        |      two |  false | 1.509676ms | context deadline exceeded |
        | lines of |        |            |                           |
        |     text |        |            |                           |
        +----------+--------+------------+---------------------------+

        """)
  }

  @Test func spacesAtTheEndsStay() {
    #expect(
      column("c", [" lead trail "])
        == "+--------------+\n|      C       |\n+--------------+\n|  lead trail  |\n+--------------+\n")
  }

  @Test func coloursAndJoinedEmojiAreMeasuredAsTheyAreSeen() {
    #expect(
      column("endpoint", ["\u{1b}[31mred\u{1b}[0m", "👨‍👩‍👧", "e\u{301}", "ｗ", "\u{200b}", "⟦"]) == """
        +----------+
        | ENDPOINT |
        +----------+
        |      \u{1b}[31mred\u{1b}[0m |
        |       👨‍👩‍👧 |
        |        e\u{301} |
        |       ｗ |
        |         \u{200b} |
        |        ⟦ |
        +----------+

        """)
  }

  @Test func titlesAreInUpperCaseAndWithoutPunctuation() {
    #expect(column("a_b.c 1.5 é", []).split(separator: "\n")[1] == "| A B C 1.5 É |")
    #expect(column(" x ", ["y"]) == "+-----+\n|  X  |\n+-----+\n|   y |\n+-----+\n")
  }

  /// A line that is a little too long is better than one that is nearly empty, when words are as long as this.
  @Test func veryLongWordsMayShareALine() {
    let word = String(repeating: "x", count: 400)
    #expect(WrappedCell("a \(word) b").lines == ["a \(word)", "b"])
    #expect(WrappedCell("a \(word) b").width == 402)
    #expect(WrappedCell("a \(String(repeating: "x", count: 300)) b").lines.first == "a")
  }

  @Test(.timeLimit(.minutes(1))) func hostileCellsTakeNoTimeWorthMentioning() {
    let manyWords = String(repeating: "a ", count: 20_000)
    #expect(WrappedCell(manyWords).width == 30)
    let manyWordsAndAWideOne = String(repeating: "a ", count: 1_900) + String(repeating: "x", count: 10_000)
    #expect(WrappedCell(manyWordsAndAWideOne).width == 10_000)
  }

  @Test func cellsWithoutAColumnDoNotBreakTheTable() {
    let table = Table(header: ["a"], rows: [["1", "2"], []])
    #expect(captured(table.write) == "+---+---+\n| A |   |\n+---+---+\n| 1 | 2 |\n+---+---+\n")
  }

  @Test func onATerminalControlCharactersAreVisible() {
    let table = Table(header: ["name"], rows: [["a\u{1b}[2Jb"], ["two\nlines"]])
    let stream = OutputStream.capturing(isTerminal: true)
    table.write(to: stream)
    #expect(
      String(decoding: stream.takeCaptured(), as: UTF8.self) == """
        +------------+
        |    NAME    |
        +------------+
        |  a\\x1b[2Jb |
        | two\\nlines |
        +------------+

        """)
    // A pipe gets the bytes.
    #expect(captured(table.write).contains("a\u{1b}[2Jb"))
  }

  @Test func bytesStandOnOneLine() {
    let table = Table(header: ["key"], rows: [[.bytes([0x61, 0xff, 0x0a])], [.bytes(Array("漢 字".utf8))]])
    #expect(
      captured(table.write) == """
        +---------+
        |   KEY   |
        +---------+
        | a\\xff\\n |
        |   漢 字 |
        +---------+

        """)
  }

  /// Later rows come out at once, and a wide cell moves the border.
  @Test func theFirstRowsDecideTheWidths() {
    let text = captured { stream in
      let writer = TableWriter(header: ["a"], stream: stream, sample: 2)
      for cell in ["1", "22", "3", "wider"] as [Table.Cell] { writer.row([cell]) }
      writer.end()
    }
    #expect(text == "+----+\n| A  |\n+----+\n|  1 |\n| 22 |\n|  3 |\n| wider |\n+----+\n")
  }
}
