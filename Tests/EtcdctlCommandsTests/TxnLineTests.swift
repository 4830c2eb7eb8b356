import CommandModel
import EtcdAPI
import EtcdClient
import Testing

@testable import EtcdctlCommands

/// The lines of a transaction.
@Suite struct TxnLineTests {
  private func compare(_ line: String) throws(Failure) -> Etcdserverpb_Compare {
    try TxnComparison.parse(Array(line.utf8))
  }

  @Test func comparisonsAreReadAsGoScansThem() throws {
    let expected = Etcdserverpb_Compare.with {
      $0.key = Array("k".utf8)
      $0.value = Array("x y".utf8)
      $0.target = .value
      $0.result = .notEqual
    }
    for line in [
      #"val("k") != "x y""#, #"value("k") != "x y" and more"#, "value(  `k`)\t!=   `x y`",
      #"value("\x6b") != "x\u0020y""#, #"value("\153") != "x y""#,
    ] {
      #expect(try compare(line) == expected, "\(line)")
    }
  }

  @Test func numbersAreDecimalAndLeasesHexadecimal() throws {
    #expect(try compare(#"ver("k") = "+5""#).version == 5)
    #expect(try compare(#"c("k") = "-5""#).createRevision == -5)
    #expect(try compare(#"m("k") = "010""#).modRevision == 10)
    #expect(try compare(#"lease("k") = "ff""#).lease == 255)
    // Zero is written, too: the server compares with what is there.
    #expect(try compare(#"ver("k") = "0""#).targetUnion == .version(0))
    #expect(try compare(#"val("k") = """#).targetUnion == .value([]))
  }

  @Test(arguments: [
    "", "nonsense", #"ver(k) = "1""#, #"ver("k") "1""#, #"ver("k") = 1"#, #"ver "k" = "1""#, #"("k") = "1""#,
    #"VER("k") = "1""#, #"ver("k) = "1""#, #"ver("k")="0""#, #"ver("k" ) = "0""#, #"ver ("k") = "0""#,
    #"mod("k") = """#, #"mod("k") = "99999999999999999999""#, #"val() = "x""#, #"ver("k") == "1""#, #"ver("k") >= "1""#,
    #"val("k") = "x"#, #"val("k") = "\"#, #"val("k") = "\q""#, #"val('k') = "x""#, #"ver("k") = " 5""#,
    #"ver("k") = "0x5""#, #"lease("k") = "0x5""#, #"val("k"#, #"val("k")"#, #"val("k") "#, #"val("k") ="#,
  ]) func malformedComparisonsAreInvalidInput(line: String) {
    let failure = #expect(throws: Failure.self) { try compare(line) }
    #expect(failure?.status == 3)
  }

  @Test func operationsAreTheCommandsThemselves() throws {
    let put = Etcdserverpb_PutRequest.with {
      $0.key = Array("a b".utf8)
      $0.value = Array("c \"d\"".utf8)
      $0.prevKv = true
      $0.lease = 0x12
    }
    let line = Array(#"put --lease=12 "a b" "c \"d\"" --prev-kv ignored"#.utf8)
    #expect(try TxnOperation.parse(line) == .with { $0.requestPut = put })
    var range = Etcdserverpb_RangeRequest(.prefix([0xff, 0x61]))
    range.limit = 16
    let get = Array("ge '".utf8) + [0xff] + Array("a' --limit=0x10 --prefix".utf8)
    #expect(try TxnOperation.parse(get) == .with { $0.requestRange = range })
    let deletion = Etcdserverpb_DeleteRangeRequest.with {
      $0.key = Array("a".utf8)
      $0.rangeEnd = Array("b".utf8)
    }
    #expect(try TxnOperation.parse(Array("del a b".utf8)) == .with { $0.requestDeleteRange = deletion })
  }

  @Test func wordsAreSplitByTheRulesOfEtcdctl() throws {
    let lines: [(String, [String])] = [
      (#"put "a b" 'c d' e"#, ["put", "a b", "c d", "e"]),
      (#"a"b c"d"#, [#"a"b"#, #"c"d"#]),
      (#"'it''s' "x""y""#, ["it", "s", "x", "y"]),
      (#"x 'open"#, ["x", "open"]),
      (#"x "open\""#, ["x", #"open\""#]),
      (#"'a\n' "a\n" \n"#, [#"a\n"#, "a\n", #"\n"#]),
      (#"k "" '' v"#, ["k", "", "", "v"]),
      (" \t ", []),
    ]
    for (line, words) in lines {
      #expect(try ShellWords.split(Array(line.utf8)).map(\.string) == words, "\(line)")
    }
    #expect(throws: Failure.self) { try ShellWords.split(Array(#""\400""#.utf8)) }
  }
}
