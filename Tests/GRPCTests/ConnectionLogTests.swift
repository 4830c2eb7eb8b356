import TestSupport
import Testing

@testable import GRPC

@Suite(.timeLimit(.minutes(2))) struct ConnectionLogTests {
  /// As libcurl 7.88, 8.2, 8.5 and 8.19 write a header.
  @Test(arguments: [
    ("h2h3 [token: abc.1]", "h2h3 [token: (not shown)]"), ("h2 [token: abc.1]", "h2 [token: (not shown)]"),
    ("[HTTP/2] [1] [token: a]b]", "[HTTP/2] [1] [token: (not shown)]"),
    ("[HTTP/2] [1] [Authorization: Bearer eyJ", "[HTTP/2] [1] [Authorization: (not shown)"),
    ("  Proxy-Authorization: Basic dTpw", "  Proxy-Authorization: (not shown)"),
    ("[HTTP/2] [1] [user-agent: etcdctl]", "[HTTP/2] [1] [user-agent: etcdctl]"),
    ("Trying 127.0.0.1", "Trying 127.0.0.1"),
    ("İ [token: abc.1]", "İ [token: (not shown)]"),
  ])
  func secretsAreNotShown(line: String, shown: String) { #expect(ConnectionLog.withoutSecrets(line) == shown) }
}
