import Glibc
import TestSupport
import Testing

@testable import GRPC

/// What is heard of a server's first words while libcurl reads from the same connection.
@Suite(.timeLimit(.minutes(2))) struct ProtocolProbeTests {
  /// Both ends of a TCP connection: what is sent at one can be read at the other when the call returns.
  private final class Connection {
    let client: Int32
    private let server: Int32

    init() throws {
      let listener = try Listener()
      defer { listener.close() }
      let client = tcpSocket()
      self.client = client
      let isConnected = withLoopback(listener.port) { connect(client, $0, $1) } == 0
      server = accept(listener.socket, nil, nil)
      guard isConnected, server >= 0 else { throw HarnessError("no connection") }
    }

    deinit {
      close(client)
      close(server)
    }

    func say(_ bytes: [UInt8]) {
      var unread: Int32 = 0
      _ = ioctl(client, UInt(FIONREAD), &unread)
      let expected = unread + Int32(bytes.count)
      _ = send(server, bytes, bytes.count, Int32(MSG_NOSIGNAL))
      while unread < expected {
        var entry = pollfd(fd: client, events: Int16(POLLIN), revents: 0)
        poll(&entry, 1, 1000)
        _ = ioctl(client, UInt(FIONREAD), &unread)
      }
    }

    func take(_ count: Int) {
      var bytes = [UInt8](repeating: 0, count: count)
      _ = recv(client, &bytes, count, Int32(MSG_WAITALL))
    }
  }

  private static let windowUpdate = Frame.frame(8, 0, 0, [0, 0, 64, 0])

  @Test func firstWords() throws {
    for (words, greeting) in [
      (Frame.settings, ServerProtocol.http2), (Array("HTTP/1.1 400 Bad Request".utf8), .http1),
      (Array("SSH-2.0-OpenSSH".utf8), .unknown), (ProtocolProbeTests.windowUpdate, .unknown),
      (Array("short".utf8), .http2),
    ] {
      let connection = try Connection()
      let probe = ProtocolProbe(on: connection.client)
      #expect(probe.listen() == nil)
      connection.say(words)
      #expect(probe.listen() == greeting)
    }
  }

  /// A server that gets a large request sends more before anybody listens.
  @Test func laterWordsAreNotTakenForTheFirst() throws {
    let connection = try Connection()
    let probe = ProtocolProbe(on: connection.client)
    connection.say(Frame.settings)
    connection.take(Frame.settings.count)
    connection.say(ProtocolProbeTests.windowUpdate)
    #expect(probe.listen() == .http2)
  }

  @Test func wordsThatWereThereBefore() throws {
    let connection = try Connection()
    connection.say(Array("SSH-2.0-OpenSSH".utf8))
    let probe = ProtocolProbe(on: connection.client)
    #expect(probe.listen() == .unknown)
  }

  @Test func wordsThatWereTaken() throws {
    let connection = try Connection()
    let probe = ProtocolProbe(on: connection.client)
    connection.say(Frame.settings)
    connection.take(Frame.settings.count)
    #expect(probe.listen() == .http2)
  }
}
