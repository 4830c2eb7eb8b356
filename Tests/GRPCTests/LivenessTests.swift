import CCurl
import Glibc
import TestSupport
import Testing

@testable import GRPC

/// Connections on which nothing arrives, and those on which no end arrives.
@Suite(.timeLimit(.minutes(2))) struct LivenessTests {
  private static let greeting = Frame.settings + Frame.settingsAcknowledged
  private static let start = ContinuousClock.now

  private func transport() throws -> Transport {
    try Transport(TransportOptions(keepAliveTime: .milliseconds(200), keepAliveTimeout: .milliseconds(300)))
  }

  /// The kernel acknowledges data for a stopped process, and so does a proxy whose server is gone.
  @Test(arguments: [[], greeting]) func aServerThatHasStopped(words: [UInt8]) async throws {
    let server = try HostileServer(.send(words), .linger)
    let endpoint = try Endpoint(parsing: "127.0.0.1:\(server.port)", secureByDefault: false)
    let transport = try transport()
    let begin = ContinuousClock.now
    let error = await failure { () throws(CallError) in
      _ = try await transport.unary(Etcd.put, Etcd.putRequest("a", [1]), at: endpoint, deadline: .now + .seconds(60))
    }
    #expect(error?.transport?.reason.hasPrefix("the server did not respond within ") == true)
    #expect(error?.transport?.isRetryable == true)
    #expect(error?.transport?.requestMayHaveBeenSent == true)
    #expect(ContinuousClock.now - begin < .seconds(30))
  }

  /// A server that takes long for a call is alive: here, another client holds the lock.
  @Test func aServerThatTakesItsTime() async throws {
    let endpoint = try await EtcdServer.plain().endpoint
    let transport = try transport()
    let lock = "/v3lockpb.Lock/Lock"
    let name: [UInt8] = [10, 4] + Array("live".utf8)
    _ = try await transport.unary(lock, name, at: endpoint, deadline: .now + .seconds(10))
    let error = await failure { () throws(CallError) in
      _ = try await transport.unary(lock, name, at: endpoint, deadline: .now + .seconds(3))
    }
    // Whichever of the two notices it first.
    #expect(error?.status?.message == "context deadline exceeded", "\(error.map(\.description) ?? "")")
  }

  /// Whatever libcurl does with frames that never end, the call ends in time.
  @Test(arguments: [
    Frame.settings, Frame.frame(6, 0, 0, [UInt8](repeating: 1, count: 8)), Frame.frame(8, 0, 0, [0, 0, 0, 1]),
    Frame.frame(99, 0, 0, []), Frame.data([]),
  ])
  func aFlood(frame: [UInt8]) async throws {
    let words = Self.greeting + (frame == Frame.data([]) ? Frame.response : [])
    let flood = [UInt8]((0..<1000).map { _ in frame }.joined())
    let server = try HostileServer(.receiveUntil(Array("flooded".utf8)), .send(words), .flood(flood))
    let endpoint = try Endpoint(parsing: "127.0.0.1:\(server.port)", secureByDefault: false)
    let transport = try Transport(TransportOptions())
    let begin = ContinuousClock.now
    let error = await failure { () throws(CallError) in
      _ = try await transport.unary(
        Etcd.put, Etcd.putRequest("flooded", [1]), at: endpoint, deadline: .now + .milliseconds(500))
    }
    #expect(error != nil)
    // A machine that is busy needs more than the half second and the guard's grace, but the flood never ends.
    #expect(ContinuousClock.now - begin < .seconds(20))
    transport.shutdown()
    #expect(ContinuousClock.now - begin < .seconds(30))
  }

  @Test func whenItIsAsked() {
    var liveness = Liveness(time: .seconds(2), timeout: .seconds(6))
    let start = Self.start
    /// Looks some seconds after the start at connections on which nothing has arrived for so long.
    func look(after seconds: Double, _ silences: [(Int32, Double)]) -> Liveness.Verdict {
      let silences = silences.map { (socket: $0.0, time: Duration.seconds($0.1)) }
      return liveness.look(at: silences, now: start + .seconds(seconds))
    }
    #expect(liveness.nextLook == nil)
    liveness.beginWaiting(at: start)
    liveness.beginWaiting(at: start + .seconds(1))
    #expect(liveness.nextLook == start + .seconds(2))
    #expect(look(after: 2, [(7, 1)]) == .fine)
    #expect(liveness.nextLook == start + .seconds(3))
    #expect(look(after: 2.5, [(7, 9)]) == .fine)
    #expect(look(after: 3, [(7, 2)]) == .ask)
    #expect(liveness.nextLook == start + .seconds(9))
    // Something has arrived half a second after the question.
    #expect(look(after: 9, [(7, 5.5)]) == .ask)
    #expect(liveness.nextLook == start + .seconds(15))
    // That another connection was opened for the question is no answer.
    #expect(look(after: 15, [(7, 11.5), (8, 0)]) == .silent(.seconds(11.5)))
    #expect(liveness.nextLook == nil)
  }

  @Test func anAnswer() {
    var liveness = Liveness(time: .seconds(2), timeout: .seconds(6))
    let start = Self.start
    liveness.answered(at: start)
    #expect(liveness.nextLook == nil)
    liveness.beginWaiting(at: start)
    #expect(liveness.look(at: [(7, .seconds(2))], now: start + .seconds(2)) == .ask)
    liveness.answered(at: start + .seconds(3))
    #expect(liveness.nextLook == start + .seconds(5))
    liveness.endWaiting()
    #expect(liveness.nextLook == nil)
  }

  /// Nobody judges a connection from which we let nothing more arrive.
  @Test func nothingToJudge() {
    var liveness = Liveness(time: .seconds(2), timeout: .seconds(6))
    liveness.beginWaiting(at: Self.start)
    #expect(liveness.look(at: [], now: Self.start + .seconds(2)) == .fine)
    #expect(liveness.nextLook == Self.start + .seconds(4))
  }

  @Test func whatHasArrived() {
    var liveness = Liveness(time: .seconds(2), timeout: .seconds(6))
    liveness.isReadable = true
    #expect(liveness.wantsLook(at: Self.start))
    #expect(liveness.look(at: .taken) == .unexplained)
    #expect(!liveness.wantsLook(at: Self.start))
    #expect(liveness.look(at: .closed) == .fine)
    #expect(liveness.wantsLook(at: Self.start))
    #expect(liveness.look(at: .closed) == .lost)
    liveness.noteReceived()
    #expect(liveness.look(at: .partlyClosed) == .fine)
    #expect(liveness.wantsLook(at: Self.start))
    #expect(liveness.look(at: .partlyClosed) == .partlyLost)
    #expect(!liveness.wantsLook(at: Self.start))
    var looks = 1
    while liveness.look(at: .unread) == .fine { looks += 1 }
    #expect(looks == 2001)
  }

  /// A connection that the server has closed is always readable. If no call uses it, libcurl keeps it and reads
  /// nothing: if it were watched, the loop would never rest.
  @Test func aClosedConnectionBesideAnother() async throws {
    let servers = [try HostileServer(.linger), try HostileServer(.finish, .linger)]
    let options = TransportOptions()
    let endpoint = try Endpoint(parsing: "127.0.0.1:\(servers[0].port)", secureByDefault: false)
    let channel = Channel(endpoint, settings: Settings(options: options, material: try TLSMaterial(TLSOptions())))
    let sockets = try servers.map { try connection(of: channel, to: $0.port) }
    defer { for socket in sockets { close(socket) } }
    while !Channel.isClosedByPeer(sockets[1]) { try await Task.sleep(for: .milliseconds(1)) }
    let ports = sockets.map(Channel.localPort)
    #expect(channel.sockets(at: [ports[0]]) == [sockets[0]])
    // Those of a call over a Unix socket cannot be told apart.
    #expect(channel.sockets(at: [0]) == sockets)
    channel.liveness.isReadable = true
    #expect(channel.look(isHeldUp: false, ports: [ports[0]]) == .unexplained)
    // When a call uses it, libcurl gets the chance to notice it itself.
    channel.liveness.isReadable = true
    #expect(channel.look(isHeldUp: false, ports: Set(ports)) == .fine)
    channel.liveness.isReadable = true
    #expect(channel.look(isHeldUp: false, ports: Set(ports)) == .partlyLost)
    #expect(channel.giveUpClosedConnections() == [ports[1]])
    #expect(channel.sockets == [sockets[0]])
    #expect(!channel.liveness.wantsLook(at: .now))
  }

  /// Connects a socket of the channel.
  private func connection(of channel: Channel, to port: UInt16) throws -> Int32 {
    var address = curl_sockaddr()
    address.family = AF_INET
    address.socktype = Int32(SOCK_STREAM.rawValue)
    let socket = channel.openSocket(&address)
    var peer = sockaddr_in()
    peer.sin_family = sa_family_t(AF_INET)
    peer.sin_port = port.bigEndian
    peer.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
    let status = withUnsafePointer(to: &peer) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(status == 0)
    return socket
  }

  @Test func noLimit() {
    var liveness = Liveness(time: .zero, timeout: .seconds(6))
    liveness.beginWaiting(at: Self.start)
    #expect(liveness.nextLook == nil)
  }
}
