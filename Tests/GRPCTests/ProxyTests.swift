import Testing

@testable import GRPC

/// Which proxy is meant, and which endpoints it serves.
@Suite(.timeLimit(.minutes(2))) struct ProxyTests {
  @Test(arguments: [
    ("http://proxy:3128", "http://proxy:3128"), ("proxy:3128", "http://proxy:3128"),
    ("socks5://proxy:1080/path?x", "http://proxy:1080"), ("https://proxy", "http://proxy:443"),
    ("http://us%20er:p%40w@proxy:80", "http://us%20er:p%40w@proxy:80"), ("user@proxy", "http://user@proxy:443"),
    ("http://[fd00::1]", "http://[fd00::1]:443"), ("[fd00::1]:80", "http://[fd00::1]:80"),
    ("http://", nil), (":::bad", nil), ("proxy:port", nil), (":80", nil),
  ])
  func settings(setting: String, url: String?) {
    #expect(Proxy(setting: setting, exceptions: "")?.url == url)
  }

  @Test(arguments: [
    // exceptions, endpoint, whether it goes through the proxy
    ("", "10.1.2.3:2379", true), ("", "127.0.0.1:2379", false), ("", "localhost:2379", false),
    ("", "[::1]:2379", false),
    ("", "unix:///run/etcd.sock", false), ("*", "a.org:2379", false), ("10.1.2.3", "10.1.2.3:2379", false),
    ("10.1.2.3:2379", "10.1.2.3:2379", false), ("10.1.2.3:1", "10.1.2.3:2379", true),
    ("10.0.0.0/8", "10.1.2.3:2379", false), ("10.0.0.0/16", "10.1.2.3:2379", true), ("10.0.0.0/33", "10.0.0.0:1", true),
    ("fd00::/8", "[fd00::9]:1", false), ("fd00::/8", "10.1.2.3:1", true), ("[fd00::9]:1", "[fd00::9]:1", false),
    ("a.org", "a.org:1", false), ("a.org", "x.A.org:1", false), ("a.org", "xa.org:1", true),
    (".a.org", "x.a.org:1", false), (".a.org", "a.org:1", true), ("*.a.org", "x.a.org:1", false),
    ("*.a.org", "a.org:1", true), ("a.org:1", "a.org:1", false), ("a.org:2", "a.org:1", true),
    ("b.org, a.org ,", "a.org:1", false), ("a.org:x", "a.org:1", true), (",", "a.org:1", true),
  ])
  func exceptions(list: String, endpoint: String, isServed: Bool) throws {
    let proxy = try #require(Proxy(setting: "proxy:1", exceptions: list))
    #expect(proxy.serves(try Endpoint(parsing: endpoint, secureByDefault: false)) == isServed)
  }

  @Test func theAuthorityOfASocket() throws {
    for (text, authority) in [
      ("unix:localhost:2379", "localhost:2379"), ("unix:///run/localhost:1", "localhost:1"),
      ("unix:///run/etcd.sock", "etcd.sock"), ("unix:a:b", "a"),
    ] {
      #expect(try Endpoint(parsing: text, secureByDefault: false).socketAuthority == authority)
    }
  }
}
