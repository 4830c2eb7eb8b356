import CommandModel
import Foundation
import Testing

@testable import EtcdctlCommands

/// The lines of context files: what a shell makes of them, or an error.
@Suite struct ContextFileTests {
  private static func parse(_ text: String) throws -> [String: String] {
    let file = try ContextFile(Array(text.utf8), name: "test", path: "/contexts/test.env")
    return Dictionary(file.settings.map { ($0.name, $0.value.string) }) { $1 }
  }

  @Test(arguments: [
    ("ETCDCTL_USER=root", "root"),
    ("  export\tETCDCTL_USER=root  ", "root"),
    ("ETCDCTL_USER=root # the administrator", "root"),
    ("ETCDCTL_USER=a#b", "a#b"),
    ("ETCDCTL_USER=", ""),
    ("ETCDCTL_USER='a b$c`d\"\\e'", "a b$c`d\"\\e"),
    (#"ETCDCTL_USER="a b\"\$\`\\\n'""#, #"a b"$`\\n'"#),
    (#"ETCDCTL_USER=a'b'"c"\ d"#, "abc d"),
    ("ETCDCTL_USER='it'\\''s'", "it's"),
    ("ETCDCTL_USER=a=b:c~d", "a=b:c~d"),
    ("ETCDCTL_USER=first\nETCDCTL_USER=second", "second"),
  ])
  func valuesAreWhatAShellMakesOfThem(text: String, value: String) throws {
    #expect(try Self.parse(text) == ["ETCDCTL_USER": value])
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", text + "\nprintf %s \"$ETCDCTL_USER\""]
    let output = Pipe()
    shell.standardOutput = output
    try shell.run()
    let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    #expect(printed == value)
  }

  @Test(arguments: ["", "# a comment", "  \t", "ETCD_NAME=a b $(c) 'd", "export PATH=$PATH:/x", "etcdctl_user=x"])
  func otherLinesAreSkipped(line: String) throws {
    #expect(try Self.parse("ETCDCTL_HEX=1\n\(line)\nETCDCTL_DEBUG=1") == ["ETCDCTL_HEX": "1", "ETCDCTL_DEBUG": "1"])
  }

  @Test(arguments: [
    ("ETCDCTL_USER", "this is not NAME=VALUE"),
    ("ETCDCTL_USER = root", "this is not NAME=VALUE"),
    ("1ETCDCTL_USER=root", "this is not NAME=VALUE"),
    ("set -a", "this is not NAME=VALUE"),
    ("ETCDCTL_USER=a b", "the value has a space: put the value in single quotes"),
    ("ETCDCTL_USER=$NAME", "$ is not expanded: put the value in single quotes to keep it"),
    ("ETCDCTL_USER=\"$(id)\"", "$ is not expanded: put the value in single quotes to keep it"),
    ("ETCDCTL_USER=`id`", "` is not expanded: put the value in single quotes to keep it"),
    ("ETCDCTL_USER=a;b", "; has a meaning in a shell: put the value in single quotes"),
    ("ETCDCTL_CACERT=~/ca.crt", "~ is not expanded: write the whole path"),
    ("ETCDCTL_USER='root", "a single quote is not closed"),
    ("ETCDCTL_USER=\"root", "a double quote is not closed"),
    ("ETCDCTL_USER=root\\", "a value cannot be continued in the next line"),
    ("ETCDCTL_USER=\"root\\", "a value cannot be continued in the next line"),
    ("ETCDCTL_USER=root\r", "the value has a control character, perhaps the end of line of another system"),
    ("ETCDCTL_USER=a\0b", "the value has a control character, perhaps the end of line of another system"),
    ("ETCDCTL_CONTEXT=other", "a context cannot choose another one with ETCDCTL_CONTEXT"),
  ])
  func whatAShellWouldReadDifferentlyIsRefused(line: String, reason: String) {
    #expect(throws: UsageError("/contexts/test.env, line 2: \(reason)")) { try Self.parse("# first\n\(line)") }
  }

  @Test func filesAreRelativeToTheContext() throws {
    let text = "ETCDCTL_CACERT=pki/ca.crt\nETCDCTL_KEY=/k.pem\nETCDCTL_PASSWORD_FILE=pw\nETCDCTL_USER=u\nETCDCTL_CERT="
    #expect(
      try Self.parse(text) == [
        "ETCDCTL_CACERT": "/contexts/pki/ca.crt", "ETCDCTL_KEY": "/k.pem", "ETCDCTL_PASSWORD_FILE": "/contexts/pw",
        "ETCDCTL_USER": "u", "ETCDCTL_CERT": "",
      ])
  }

  @Test(arguments: ["plain", "", "https://10.0.0.1:2379,https://10.0.0.2:2379", "a b", "it's", "$x`y`\"\\", "#", "é"])
  func whatIsWrittenIsReadAgain(value: String) throws {
    let line = String(decoding: ContextLine.text("ETCDCTL_USER", Array(value.utf8)), as: UTF8.self)
    #expect(try Self.parse(line) == ["ETCDCTL_USER": value])
    // Docker takes quotes for a part of the value, so there are none without need.
    #expect(
      line.contains("'") == !value.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "./:,".contains($0)) })
  }

  @Test func hostileTextsEndWithASentence() {
    var generator = SystemRandomNumberGenerator()
    let pieces = ["ETCDCTL_USER=", "export ", "'", "\"", "\\", "\n", "a", " ", "#", "$", "=", "\0", "\r", "\u{ff}"]
    for _ in 0..<5000 {
      let text = (0..<Int.random(in: 0..<12, using: &generator)).map { _ in pieces.randomElement(using: &generator)! }
      do {
        _ = try Self.parse(text.joined())
      } catch {
        #expect((error as? UsageError)?.message.hasPrefix("/contexts/test.env, line ") == true, "\(text)")
      }
    }
  }
}

/// Where installers put what a client needs.
@Suite struct ContextSourceTests {
  private final class Root {
    let path = FileManager.default.temporaryDirectory.appending(path: "etcdctl-\(UUID().uuidString)").path

    init(_ files: [String], texts: [String: String] = [:]) throws {
      for file in files { try write("", to: file) }
      for (file, text) in texts { try write(text, to: file) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    private func write(_ text: String, to file: String) throws {
      let url = URL(fileURLWithPath: path + file)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: url.path)
    }
  }

  private static func settings(_ word: String, _ root: Root) throws -> [String: String] {
    let found = try ContextSource(root: root.path).settings(from: word).settings
    let settings = found.map { ($0.flag, $0.value.replacingOccurrences(of: root.path, with: "")) }
    return Dictionary(uniqueKeysWithValues: settings)
  }

  private static let kubeadm = [
    "ca.crt", "healthcheck-client.crt", "healthcheck-client.key", "server.crt", "server.key",
  ]
  .map { "/etc/kubernetes/pki/etcd/" + $0 }
  private static let rancher = ["server-ca.crt", "client.crt", "client.key", "peer-ca.crt"]
  private static let kubespray = ["ca.pem", "admin-n1.pem", "admin-n1-key.pem", "member-n1.pem"]
    .map { "/etc/ssl/etcd/ssl/" + $0 }

  private static func expected(_ directory: String, _ authority: String, _ certificate: String, _ key: String)
    -> [String: String]
  {
    [
      "endpoints": "https://127.0.0.1:2379", "cacert": "\(directory)/\(authority)",
      "cert": "\(directory)/\(certificate)", "key": "\(directory)/\(key)",
    ]
  }

  @Test(arguments: ["kubeadm", "auto"]) func kubeadm(word: String) throws {
    #expect(
      try Self.settings(word, Root(Self.kubeadm))
        == Self.expected("/etc/kubernetes/pki/etcd", "ca.crt", "healthcheck-client.crt", "healthcheck-client.key"))
  }

  @Test(arguments: ["k3s", "rke2"]) func rancher(name: String) throws {
    let directory = "/var/lib/rancher/\(name)/server/tls/etcd"
    let root = try Root(Self.rancher.map { "\(directory)/\($0)" })
    let expected = Self.expected(directory, "server-ca.crt", "client.crt", "client.key")
    #expect(try Self.settings(name, root) == expected)
    #expect(try Self.settings("auto", root) == expected)
  }

  @Test func kubespray() throws {
    #expect(
      try Self.settings("auto", Root(Self.kubespray))
        == Self.expected("/etc/ssl/etcd/ssl", "ca.pem", "admin-n1.pem", "admin-n1-key.pem"))
    let text = """
      ETCD_DATA_DIR=/var/lib/etcd
      ETCD_METRICS=basic
      # CLI settings
      ETCDCTL_ENDPOINTS=https://10.0.0.1:2379
      ETCDCTL_CACERT=/etc/ssl/etcd/ssl/ca.pem
      ETCDCTL_KEY_FILE=/old
      ETCDCTL_API=3
      """
    let root = try Root(Self.kubespray, texts: ["/etc/etcd.env": text])
    #expect(
      try Self.settings("kubespray", root)
        == ["endpoints": "https://10.0.0.1:2379", "cacert": "/etc/ssl/etcd/ssl/ca.pem"])
    // A server's file without a client's variables does not hide the certificates.
    #expect(
      try Self.settings("kubespray", Root(Self.kubespray, texts: ["/etc/etcd.env": "ETCD_NAME=n1\n"]))["cert"]
        == "/etc/ssl/etcd/ssl/admin-n1.pem")
  }

  private static func error(_ word: String, _ root: Root) -> String {
    do {
      _ = try ContextSource(root: root.path).settings(from: word)
      return ""
    } catch {
      return error.message.replacingOccurrences(of: root.path, with: "")
    }
  }

  @Test func whatIsMissingIsNamed() throws {
    #expect(
      Self.error("auto", try Root([]))
        == "no certificates of etcd were found: none of these directories is here, or may be read by this user: "
        + "/etc/kubernetes/pki/etcd, /var/lib/rancher/k3s/server/tls/etcd, /var/lib/rancher/rke2/server/tls/etcd, "
        + "/etc/ssl/etcd/ssl")
    #expect(
      Self.error("k3s", try Root(Self.kubeadm))
        == "the directory /var/lib/rancher/k3s/server/tls/etcd of k3s is not here, or not for this user to read")
    #expect(
      Self.error("kubeadm", try Root(["/etc/kubernetes/pki/etcd/ca.crt"]))
        == "/etc/kubernetes/pki/etcd has no client certificate: none of healthcheck-client.crt, client.crt, peer.crt, "
        + "server.crt")
    #expect(
      Self.error("kubeadm", try Root(["/etc/kubernetes/pki/etcd/server.crt"]))
        == "/etc/kubernetes/pki/etcd has no CA certificate: none of ca.crt, server-ca.crt, ca.pem")
    #expect(
      Self.error("auto", try Root(Array(Self.kubeadm.prefix(2))))
        == "/etc/kubernetes/pki/etcd/healthcheck-client.key is missing: it is the key of healthcheck-client.crt")
    #expect(Self.error("rke", try Root([])).hasPrefix("\"rke\" is no known source: choose auto|kubeadm|k3s|rke2|"))
    let root = try Root([], texts: ["/a.env": "ETCD_NAME=x\n"])
    #expect(Self.error(root.path + "/a.env", root) == "/a.env has no variables of etcdctl")
  }
}

/// Names and links of contexts.
@Suite struct ContextDirectoryTests {
  @Test func theDirectoryIsThatOfTheEnvironment() {
    #expect(ContextDirectory(Environment(["HOME": "/home/a"])).path == "/home/a/.config/etcdctl")
    #expect(ContextDirectory(Environment(["HOME": "/home/a", "XDG_CONFIG_HOME": "/x/"])).path == "/x/etcdctl")
    #expect(
      ContextDirectory(Environment(["HOME": "/home/a", "XDG_CONFIG_HOME": "x"])).path == "/home/a/.config/etcdctl")
    #expect(ContextDirectory(Environment()).path == nil)
  }

  @Test(arguments: ["", ".", "..", ".hidden", "-", "-x", "_x", "a b", "a\nb", "é", String(repeating: "a", count: 101)])
  func badNamesAreRefused(name: String) {
    #expect(throws: UsageError.self) { try ContextDirectory(Environment(["HOME": "/h"])).path(of: name) }
  }

  @Test(arguments: ["a", "production", "eu-1.example_com", "me@home", "1", "current"])
  func goodNamesAreFiles(name: String) throws {
    let directory = ContextDirectory(Environment(["HOME": "/h"]))
    #expect(try directory.path(of: name) == "/h/.config/etcdctl/\(name).env")
  }

  @Test func withoutAHomeThereAreNoContexts() {
    let directory = ContextDirectory(Environment())
    #expect(directory.names == [] && directory.currentName == nil)
    #expect(throws: UsageError("contexts have no directory: neither XDG_CONFIG_HOME nor HOME is set")) {
      try directory.path(of: "a")
    }
  }
}
