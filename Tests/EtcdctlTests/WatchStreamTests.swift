import Glibc
import TestSupport
import Testing

/// The detection of dead watch streams.
@Suite(.timeLimit(.minutes(2))) struct WatchStreamTests {
  private static let received =
    #"grpc_server_msg_received_total{grpc_method="Watch",grpc_service="etcdserverpb.Watch",grpc_type="bidi_stream"}"#

  /// Waits until the silent watch was probed.
  private func waitForProbe(on server: EtcdServer) async throws {
    let deadline = ContinuousClock.now + .seconds(40)
    while await server.metric(Self.received, of: 0) < 2 {
      guard ContinuousClock.now < deadline else { throw HarnessError("there was no probe") }
      try await Task.sleep(for: .milliseconds(50))
    }
  }

  /// A watch of a future revision gets no progress notifications.
  @Test(arguments: EtcdRelease.all, ["1", "5"]) func aSilentStreamProvesThatItIsAlive(
    release: EtcdRelease, revision: String
  ) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    let watch = try client.start(["watch", "k", "--rev", revision, "--keepalive-timeout", "1s"])
    try await server.waitForWatchers(1)
    try await waitForProbe(on: server)
    for number in 2...6 { _ = try await client.run(["put", "k", "\(number)"]) }
    let expected = (max(2, Int(revision) ?? 0)...6).flatMap { ["PUT", "k", "\($0)"] }
    #expect(try await watch.waitForLines(expected.count) == expected)
    #expect(await server.watcherCount() == 1)
    watch.signal(SIGTERM)
    #expect(try await watch.finish().stderr == "")
  }

  @Test func aStreamThatDiedAloneIsOpenedAgain() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let way = try Interference(before: server.members[0].clientPort)
    defer { way.stop() }
    let client = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": "127.0.0.1:\(way.port)"])
    let watch = try client.start(["watch", "k", "--keepalive-timeout", "1s"])
    try await server.waitForWatchers(1)
    // Other connections work: that the server responds on them says nothing about the stream.
    way.swallow(all: false)
    _ = try await client.run(["put", "k", "meanwhile"])
    #expect(try await watch.waitForLines(3, timeout: .seconds(40)) == ["PUT", "k", "meanwhile"])
    watch.signal(SIGTERM)
    let notes = try await watch.finish().stderr.split(separator: "\n")
    #expect(notes.first?.hasPrefix("watch interrupted (127.0.0.1:\(way.port): ") == true)
    #expect(notes.last == "watch resumed at 127.0.0.1:\(way.port)")
  }

  @Test func aBusyReaderIsNoDeadStream() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    // Longer than silence and patience together.
    let script = "sleep 13; echo $ETCD_WATCH_VALUE"
    let watch = try client.start(["watch", "k", "--keepalive-timeout", "1s", "--", "sh", "-c", script])
    try await server.waitForWatchers(1)
    _ = try await client.run(["put", "k", "one"])
    try await watch.waitForLines(3)
    _ = try await client.run(["put", "k", "two"])
    let lines = try await watch.waitForLines(7, timeout: .seconds(40))
    #expect(lines == ["PUT", "k", "one", "\"one\"", "PUT", "k", "two"])
    watch.signal(SIGTERM)
    #expect(try await watch.finish().stderr == "")
  }
}
