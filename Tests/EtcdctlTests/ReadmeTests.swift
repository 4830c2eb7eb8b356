import Foundation
import TestSupport
import Testing

/// The messages in README are those that the program prints.
@Suite(.timeLimit(.minutes(2))) struct ReadmeTests {
  /// The first column of the table of messages.
  private static func messages() throws -> [String] {
    let readme = try String(contentsOfFile: Etcdctl.packageDirectory + "/README.md", encoding: .utf8)
    let start = try #require(readme.range(of: "| message |"))
    return readme[start.upperBound...].prefix { $0 != "#" }.split(separator: "\n")
      .filter { $0.hasPrefix("| `") }.compactMap { $0.dropFirst(2).split(separator: " | ").first }
      .flatMap { $0.matches(of: /`([^`]+)`/).map { String($0.output.1) } }
  }

  /// The text of all sources, with interpolations replaced by `…`.
  private static func sources() throws -> String {
    let directory = Etcdctl.packageDirectory + "/Sources"
    let files = try FileManager.default.subpathsOfDirectory(atPath: directory).filter { $0.hasSuffix(".swift") }
    let text = try files.map { try String(contentsOfFile: "\(directory)/\($0)", encoding: .utf8) }.joined()
    return text.replacing(/"\s*\+\s*"/, with: "").replacing(/\\\((?:[^()]|\([^()]*\))*\)/, with: "…")
  }

  @Test func everyMessageIsOneOfTheProgram() throws {
    let (messages, sources) = (try Self.messages(), try Self.sources())
    #expect(messages.count > 12)
    for message in messages where message != String(cString: strerror(ECONNREFUSED)).lowercased() {
      for piece in message.split(separator: "…").map({ $0.trimmingCharacters(in: .whitespaces) })
      where piece.contains(where: \.isLetter) {
        #expect(sources.contains(piece), "\(message): \(piece)")
      }
    }
  }

  /// Messages that need only a server are provoked.
  @Test func messagesAreProvoked() async throws {
    let messages = try Self.messages()
    func expect(_ outcome: Outcome, toSay message: String) throws {
      #expect(messages.contains(message))
      let pieces = message.split(separator: "…").map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(outcome.status != 0)
      #expect(pieces.allSatisfy { outcome.stderr.contains($0) }, "\(outcome.stderr)")
    }
    let plain = try await EtcdServer.plain()
    let port = plain.members[0].clientPort
    let secure = try await EtcdServer.shared(.init(.any(), security: .mutualTLS, authentication: true))
    let etcdctl = Etcdctl.built.adding(["ETCDCTL_DIAL_TIMEOUT": "1s"])
    func get(_ flags: String...) async throws -> Outcome { try await etcdctl.run(["get", "/readme"] + flags) }
    let nowhere = "127.0.0.1:\(try FreePorts.reserve(1)[0])"
    try expect(await get("--endpoints", nowhere), toSay: "connection refused")
    try expect(
      await get("--endpoints", "https://127.0.0.1:\(port)"), toSay: "the server does not use TLS here; write …")
    try expect(
      await get("--endpoints", "127.0.0.1:\(secure.members[0].clientPort)"),
      toSay: "the server expects TLS here; write …")
    try expect(
      await get("--endpoints", secure.url()), toSay: "the server's certificate is not signed by an authority in …")
    let users = Etcdctl.built(for: try await EtcdServer.shared(.init(.any(), authentication: true)))
      .adding(["ETCDCTL_USER": ""])
    try expect(await users.run(["get", "/s/1"]), toSay: "etcdserver: user name is empty")
    try expect(await users.run(["get", "/s/1", "--user", "alice:alicepw"]), toSay: "etcdserver: permission denied")
  }
}
