import GRPC
import Testing

@Suite(.timeLimit(.minutes(2))) struct EndpointTests {
  private func parse(_ text: String, secureByDefault: Bool = false) throws -> Endpoint {
    try Endpoint(parsing: text, secureByDefault: secureByDefault)
  }

  @Test(arguments: [
    ("127.0.0.1:2379", "127.0.0.1", 2379, Endpoint.Scheme.none, false),
    ("localhost:1", "localhost", 1, .none, false),
    (":2379", "localhost", 2379, .none, false),
    ("http://example.org:80", "example.org", 80, .http, false),
    ("HTTPS://example.org:65535/some/path", "example.org", 65535, .https, true),
    ("https://user:word@example.org:443?query", "example.org", 443, .https, true),
    ("[::1]:2379", "::1", 2379, .none, false),
    ("http://[fe80::1%25eth0]:2379", "fe80::1%eth0", 2379, .http, false),
  ])
  func tcp(text: String, host: String, port: UInt16, scheme: Endpoint.Scheme, usesTLS: Bool) throws {
    let endpoint = try parse(text)
    #expect(endpoint.text == text)
    #expect(endpoint.host == host)
    #expect(endpoint.port == port)
    #expect(endpoint.scheme == scheme)
    #expect(endpoint.usesTLS == usesTLS)
    #expect(endpoint.socketPath == "")
  }

  @Test(arguments: [
    ("unix:///run/etcd.sock", "/run/etcd.sock", "etcd.sock", false),
    ("unix:etcd.sock", "etcd.sock", "etcd.sock", false),
    ("unix://localhost:m1", "localhost:m1", "localhost", false),
    ("unixs:///run/server:1", "/run/server:1", "server", true),
    ("unix:@name", "@name", "localhost", false),
    ("unix:///run/my [odd] 'path'", "/run/my [odd] 'path'", "localhost", false),
  ])
  func sockets(text: String, path: String, host: String, usesTLS: Bool) throws {
    let endpoint = try parse(text)
    #expect(endpoint.socketPath == path)
    #expect(endpoint.address == path)
    #expect(endpoint.host == host)
    #expect(endpoint.usesTLS == usesTLS)
  }

  @Test func tlsWhereTheSchemeLeavesItOpen() throws {
    #expect(try parse("a:1", secureByDefault: true).usesTLS)
    #expect(try parse("unix:a", secureByDefault: true).usesTLS)
    #expect(try !parse("http://a:1", secureByDefault: true).usesTLS)
  }

  @Test func addresses() throws {
    #expect(try parse("[::1]:2379").address == "[::1]:2379")
    #expect(try parse("http://host:1/").address == "host:1")
  }

  @Test(arguments: [
    ("", "is empty"),
    ("host", "has no port"),
    ("http://host", "has no port"),
    ("host:", "has no port"),
    ("host:0", "has no port between 1 and 65535"),
    ("host:65536", "has no port between 1 and 65535"),
    ("host:+1", "has no port between 1 and 65535"),
    ("ftp://host:1", "has an unknown scheme; http, https, unix and unixs are known"),
    ("::1:2379", "has an IPv6 address that needs brackets, as in [::1]:2379"),
    ("[::1]", "has no port after its address"),
    ("[hallo]:1", "has no IPv6 address between its brackets"),
    ("a/b:1", "has no port"),
    ("a*b:1", "has invalid characters in its host name"),
    ("a b:1", "contains a stray blank"),
    ("http://a:1 ", "contains a stray blank"),
    ("a\tb:1", "contains a stray tab"),
    ("a\r\nb:1", "contains a stray line end"),
    ("http://a:1\u{200b}", "contains a stray invisible character U+200B"),
    ("\u{feff}a:1", "contains a stray invisible character U+FEFF"),
    ("http://a\u{a0}:1", "contains a stray invisible character U+00A0"),
    ("[http://a:1]", "contains a stray ["),
    ("[a:1", "contains a stray ["),
    ("a:1]", "contains a stray ]"),
    ("\"http://a:1\"", "contains a stray \""),
    ("'a:1'", "contains a stray '"),
    ("\u{201c}a:1\u{201d}", "contains a stray \u{201c}"),
    ("http://a:1;http://b:1", "contains a stray ;"),
    ("\"unix:///run/etcd\"", "contains a stray \""),
    ("[unix:///run/etcd]", "contains a stray ["),
    ("unix://", "has a socket path that is empty or longer than 107 bytes"),
    ("unix:" + String(repeating: "a", count: 108), "has a socket path that is empty or longer than 107 bytes"),
    ("unix:a\0b", "has a zero byte in its path"),
  ])
  func refused(text: String, reason: String) {
    let error = #expect(throws: EndpointError.self) { try Endpoint(parsing: text, secureByDefault: false) }
    #expect(error?.endpoint == text)
    #expect(error?.reason == reason)
  }
}
