import Foundation
import TestSupport
import Testing

/// What the tabulator key does in the real shells, with a real cluster.
@Suite(.timeLimit(.minutes(4)), .needsShells) struct ShellCompletionTests {
  /// Keys with everything that shells treat specially, and the lines that become them.
  private static let keys: [(key: String, lines: [String])] = [
    ("/shell/1a b", ["/shell/1", #"/shell/1a\ "#, #""/shell/1"#, "'/shell/1"]),
    ("/shell/2it's", ["/shell/2", #"/shell/2it\'"#, #""/shell/2"#, "'/shell/2"]),
    (#"/shell/3say "hi""#, ["/shell/3", #""/shell/3"#, #""/shell/3say \"h"#, "'/shell/3"]),
    ("/shell/4a:b=c@d", ["/shell/4", "/shell/4a:", "/shell/4a:b", "/shell/4a:b=", #""/shell/4a:b="#]),
    ("/shell/5$HOME", ["/shell/5", #""/shell/5"#, "'/shell/5$"]),
    ("/shell/6x!y", ["/shell/6", #""/shell/6"#, "'/shell/6"]),
    (#"/shell/7back\slash"#, ["/shell/7", #""/shell/7"#, "'/shell/7"]),
    ("/shell/8[x]*?", ["/shell/8", #""/shell/8"#]),
    ("/shell/9ünï", ["/shell/9", #""/shell/9"#]),
    ("/shell/At;&|<>(){}#~`z", ["/shell/A", #""/shell/A"#, "'/shell/A"]),
    ("/shell/B$(touch stray)`touch stray`", ["/shell/B", #""/shell/B"#]),
    ("/shell/Cuser@host", ["/shell/C", "/shell/Cuser@", "/shell/Cuser@h"]),
    (#"/shell/D\"#, ["/shell/D", #""/shell/D"#]),
    ("/shell/E'", ["/shell/E", "'/shell/E"]),
    ("/shell/dir one/F", [#"/shell/dir\ one/"#, #""/shell/dir one/""#]),
  ]

  @Test(arguments: ShellSession.Kind.allCases)
  func keysComeBackExactly(shell: ShellSession.Kind) async throws {
    let server = try await EtcdServer.plain()
    let etcdctl = Etcdctl.built(for: server)
    for (key, _) in Self.keys { _ = try await etcdctl.run(["put", key, "v"]) }
    let session = try await ShellSession(shell, environment: server.clientEnvironment)
    for (key, lines) in Self.keys {
      for line in lines {
        #expect(try await session.completed("etcdctl get \(line)") == "<etcdctl><get><\(key)>", "\(line)")
      }
    }
    // More is to be typed after a directory.
    #expect(try await session.completed("etcdctl get /shell/di") == "<etcdctl><get></shell/dir one/>")
    #expect(try await session.completed("etcdctl get -- /shell/9") == "<etcdctl><get><--></shell/9ünï>")
    #expect(try await session.completed("etcdctl get a: /shell/9") == "<etcdctl><get><a:></shell/9ünï>")
  }

  @Test(arguments: ShellSession.Kind.allCases)
  func wordsBeforeAreHeeded(shell: ShellSession.Kind) async throws {
    let server = try await EtcdServer.plain()
    let etcdctl = Etcdctl.built(for: server)
    _ = try await etcdctl.run(["put", "/heeded/key", "v"])
    for object in ["pods/heeded-space/web", "minions/heeded-node", "namespaces/heeded-namespace"] {
      _ = try await etcdctl.run(["put", "/registry/\(object)", "v"])
    }
    let url = server.url()
    let session = try await ShellSession(shell, environment: ["ETCDCTL_ENDPOINTS": "http://127.0.0.1:1"])
    let assignment = shell == .fish ? "set EP \(url)" : "EP=\(url)"
    try await session.type("\(assignment); show typed", waitingFor: "<typed>=end=")
    for (line, words) in [
      ("--endpoints \(url) get /hee", "<--endpoints><\(url)><get></heeded/>"),
      ("get --endpoints=\(url) /hee", "<get><--endpoints=\(url)></heeded/>"),
      ("--endpoints $EP get /hee", "<--endpoints><\(url)><get></heeded/>"),
      (#"--endpoints="$EP" get /hee"#, "<--endpoints=\(url)><get></heeded/>"),
      ("--endpoints=\(url) k8s get pods hee", "<--endpoints=\(url)><k8s><get><pods><heeded-space/>"),
      ("--endpoints=\(url) k8s get no hee", "<--endpoints=\(url)><k8s><get><no><heeded-node>"),
      (
        "--endpoints=\(url) k8s get pods -n heeded-space w",
        "<--endpoints=\(url)><k8s><get><pods><-n><heeded-space><web>"
      ),
      (
        "--endpoints=\(url) k8s get pods -n heeded-n",
        "<--endpoints=\(url)><k8s><get><pods><-n><heeded-namespace>"
      ),
      ("--endpoints=\(url) watch /heeded/key -- base6", "<--endpoints=\(url)><watch></heeded/key><--><base64>"),
      ("get /hee", "<get></hee>"), ("get -w js", "<get><-w><json>"),
    ] {
      #expect(try await session.completed("etcdctl \(line)") == "<etcdctl>\(words)", "\(line)")
    }
  }

  @Test(arguments: ShellSession.Kind.allCases)
  func membersAndLeasesAreOffered(shell: ShellSession.Kind) async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    let lease = try await etcdctl.grantLease().text
    let member = try await etcdctl.run(["member", "list"]).text.prefix { $0 != "," }
    let session = try await ShellSession(shell, environment: server.clientEnvironment)
    for (line, words) in [
      ("member remove ", "<member><remove><\(member)>"), ("move-leader ", "<move-leader><\(member)>"),
      ("lease revoke ", "<lease><revoke><\(lease)>"), ("put k v --lease ", "<put><k><v><--lease><\(lease)>"),
      ("put k v --lease=", "<put><k><v><--lease=\(lease)>"),
      ("--endpoints ", "<--endpoints><\(server.url())>"), ("--endpoints=http", "<--endpoints=\(server.url())>"),
    ] {
      #expect(try await session.completed("etcdctl \(line)") == "<etcdctl>\(words)", "\(line)")
    }
  }

  /// zsh and fish show what a candidate is.
  @Test(arguments: [ShellSession.Kind.zsh, .fish])
  func descriptionsAreShown(shell: ShellSession.Kind) async throws {
    let server = try await EtcdServer.plain()
    let etcdctl = Etcdctl.built(for: server)
    for name in ["described-one", "described-two"] { _ = try await etcdctl.run(["role", "add", name]) }
    _ = try await etcdctl.run(["role", "grant-permission", "described-two", "read", "/app/", "--prefix"])
    let session = try await ShellSession(shell, environment: server.clientEnvironment)
    // A terminal that can do nothing has no place for fish's list.
    if shell == .fish {
      try await session.type("complete -C 'etcdctl role get described'", waitingFor: "read prefix /app/")
    } else {
      try await session.listed("etcdctl role get described", waitingFor: "read prefix /app/")
    }
  }

  @Test(arguments: ShellSession.Kind.allCases)
  func theOtherToolCompletesFiles(shell: ShellSession.Kind) async throws {
    let session = try await ShellSession(shell, tool: "etcdutl", environment: [:])
    #expect(try await session.completed("etcdutl snapshot status back") == "<etcdutl><snapshot><status><backup.db>")
    #expect(try await session.completed("etcdutl snap") == "<etcdutl><snapshot>")
  }

  /// Neither a prompt nor an error is on the screen, whatever the cluster does.
  @Test(arguments: ShellSession.Kind.allCases)
  func failuresAreSilent(shell: ShellSession.Kind) async throws {
    let session = try await ShellSession(
      shell, environment: ["ETCDCTL_COMPLETION_TIMEOUT": "", "ETCDCTL_API": "2", "ETCDCTL_NONSENSE": "1"])
    for line in [
      "--endpoints 127.0.0.1:1 get /a", "--endpoints=nowhere.invalid:1 get /a", "--cacert /nonexistent get /a",
      "--user root get /a", "--frobnicate get /a", "get --rev x /a", "--endpoints http://x:y:z member remove a",
    ] {
      let words = line.split(separator: " ").map { "<\($0)>" }.joined()
      #expect(try await session.completed("etcdctl \(line)") == "<etcdctl>\(words)")
    }
  }
}
