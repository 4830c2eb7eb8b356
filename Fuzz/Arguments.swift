import CommandModel
import GRPC

@testable import EtcdctlCommands

/// Makes inputs to begin with: words end in zero bytes.
@_cdecl("LLVMFuzzerInitialize")
public func plantSeeds(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> Int32 {
  plant(
    [
      ["get", "/registry/pods/", "--prefix", "--limit=10", "-w", "jsonl", "--sort-by", "MODIFY"],
      ["--endpoints", "https://[::1]:2379,unix:///run/etcd.sock", "put", "--lease=1234abcd", "--", "-key", "value"],
      ["lock", "name", "--ttl", "10", "sh", "-c", "true"], ["watch", "-i"], ["user", "add", "root:secret"],
      ["compaction", "--physical=true", "12"], ["--command-timeout=1h2m3.5s", "endpoint", "status", "--cluster"],
      ["snapshot", "save", "backups/", "--keep", "3", "--keep-within=2d"], ["help", "snapshot", "restore"],
      ["member", "add", "m4", "--peer-urls=http://10.0.0.4:2380", "--learner"], ["__complete", "get", "--en"],
    ].map { Array($0.joined(separator: "\0").utf8) })
  return 0
}

/// What takes long to make.
private let tools = Tool.allCases.map { (parser: $0.parser, help: $0.help(isColored: false)) }

/// Reads a command line, whole and as an unfinished one, and each of its words as a duration and as an endpoint.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  let texts = input(data, size).split(separator: 0, omittingEmptySubsequences: false)
  let words = texts.map { Word(Array($0)) }
  let environment = Environment(["ETCDCTL_ENDPOINTS": "127.0.0.1:2379"])
  for tool in tools {
    do throws(UsageError) {
      let invocation = try tool.parser.parse(words, environment: environment)
      if case .help = invocation.outcome { requireText(tool.help.help(for: invocation.path)) }
    } catch {
      requireText(error.message)
    }
    let line = tool.parser.unfinished(words, environment: environment)
    if case .words(let candidates) = line.expectation, candidates.contains(where: \.word.isEmpty) {
      fatalError("an empty candidate")
    }
  }
  for word in words.prefix(8) { read(word.string) }
  return 0
}

private func read(_ text: String) {
  if let duration = Duration(goText: text), duration != Duration(goText: duration.goText) {
    fatalError("\(duration) is not what its own text says")
  }
  do throws(EndpointError) {
    let endpoint = try Endpoint(parsing: text, secureByDefault: false)
    if endpoint.socketPath.isEmpty, endpoint.host.isEmpty { fatalError("an endpoint that is nowhere: \(text)") }
  } catch {
    requireText(error.reason)
  }
}

private func requireText(_ text: String) {
  if text.isEmpty { fatalError("no word about what is wrong") }
}
