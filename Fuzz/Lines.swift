import CommandModel
import EtcdAPI

@testable import EtcdctlCommands

/// The input's first byte chooses what its lines are.
private enum Grammar: UInt8, CaseIterable {
  case comparison, operation, watch, context, words
}

/// Makes inputs to begin with.
@_cdecl("LLVMFuzzerInitialize")
public func plantSeeds(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> Int32 {
  let lines: [(Grammar, String)] = [
    (.comparison, #"mod("/app/config") > "0""#), (.comparison, #"value("\x00\u00e9") = `raw`"#),
    (.comparison, #"lease("k") = "1234""#), (.operation, #"put --lease=1f "key" 'value \' "a\tb""#),
    (.operation, "get /a /b --limit 3 --sort-by=KEY"), (.operation, "del /a --prefix --prev-kv"),
    (.watch, "watch --rev=3 /a /b -- sh -c 'echo $ETCD_WATCH_KEY'"), (.watch, "watch --prefix /a"),
    (.context, "export ETCDCTL_ENDPOINTS='https://a:2379' # comment\n"),
    (.context, "ETCDCTL_CACERT=\"ca \\\"x\\\"\"\n"),
    (.context, "ETCD_NAME=m1\n\n# nothing\nETCDCTL_USER=root\n"), (.words, #"put k "v w" | jq ."#), (.words, "get 'a"),
  ]
  plant(lines.map { [$0.rawValue] + Array($1.utf8) })
  return 0
}

/// Reads lines of a transaction, of an interactive watch, of a context or of a shell.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  var bytes = input(data, size)[...]
  guard let choice = bytes.popFirst() else { return 0 }
  let text = Array(bytes)
  switch Grammar(rawValue: choice % UInt8(Grammar.allCases.count)) {
  case .comparison: _ = try? TxnComparison.parse(text)
  case .operation: _ = try? TxnOperation.parse(text)
  case .watch: watch(text)
  case .context: context(text)
  case .words, nil: words(text)
  }
  return 0
}

private func watch(_ text: [UInt8]) {
  guard let words = try? ShellWords.split(text), let parsed = try? WatchLine.parse(Array(words.dropFirst())),
    let arguments = try? WatchArguments(
      parsed.arguments, dashDash: parsed.dashDash, defaults: WatchArguments.Defaults())
  else { return }
  _ = try? WatchTarget(arguments, options: parsed.options)
}

/// Reads a context; what it sets, written anew, is read as the same.
private func context(_ text: [UInt8]) {
  guard let file = try? ContextFile(text, name: "fuzz", path: "/fuzz.env") else { return }
  let written = file.settings.flatMap { ContextLine.text($0.name, $0.value.bytes) }
  guard let again = try? ContextFile(written, name: "fuzz", path: "/fuzz.env"),
    again.settings.map(\.name) == file.settings.map(\.name),
    again.settings.map(\.value) == file.settings.map(\.value)
  else { fatalError("another context than before") }
}

/// Reads words, which lie one behind the other in their line.
private func words(_ text: [UInt8]) {
  guard let pieces = try? ShellWords.pieces(of: text) else { return }
  var last = -1
  for piece in pieces {
    guard piece.start > last, piece.start < text.count else { fatalError("a word outside of its line") }
    last = piece.start
  }
}
