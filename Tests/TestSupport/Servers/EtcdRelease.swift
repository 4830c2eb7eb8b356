import Foundation

/// An etcd that is on this machine: the server, and the real etcdctl that came with it.
package struct EtcdRelease: Hashable, Sendable, CustomStringConvertible {
  /// Such as `3.4.23`.
  package var version: String
  package var server: String
  package var client: String?
  /// There is none before 3.5.
  package var utility: String?

  package var description: String { "etcd \(version)" }

  /// Whether the version is `other` or later; both as `3.5` or `3.5.16`.
  package func isAtLeast(_ other: String) -> Bool {
    version.compare(other, options: .numeric) != .orderedAscending
  }

  /// The one in the search path, 3.4 on Debian 12, 3.5 on Debian 13; nil where that is a later one, which prints more
  /// than tests expect.
  package static let installed = EtcdRelease(directories: searchPath).flatMap { $0.isAtLeast("3.6") ? nil : $0 }

  /// A 3.5, from `ETCD_35_DIR`, from where `scripts/get-etcd-3.5` puts it, or the installed one.
  package static let v3_5: EtcdRelease? = {
    let own = given(by: "ETCD_35_DIR")
    let fetched = EtcdRelease(directories: [Etcdctl.packageDirectory + "/.build/etcd-3.5/usr/bin"])
    return [own, fetched, installed].compactMap { $0 }.first { $0.isAtLeast("3.5") && !$0.isAtLeast("3.6") }
  }()

  /// Later releases: those in `ETCD_36_DIR` and `ETCD_37_DIR`, or in the search path.
  package static let later: [EtcdRelease] = {
    let found = [given(by: "ETCD_36_DIR"), given(by: "ETCD_37_DIR"), EtcdRelease(directories: searchPath)]
    return found.compactMap { $0 }.filter { $0.isAtLeast("3.6") }
  }()

  private static func given(by variable: String) -> EtcdRelease? {
    ProcessInfo.processInfo.environment[variable].flatMap { EtcdRelease(directories: [$0, $0 + "/usr/bin"]) }
  }

  /// Every release at hand, for tests that run against each.
  package static let all: [EtcdRelease] = {
    let found = [installed, v3_5].compactMap { $0 }
    return found.first == found.last ? Array(found.prefix(1)) : found
  }()

  /// The release that tests use when any will do.
  package static func any() throws -> EtcdRelease {
    guard let release = installed ?? v3_5 else {
      throw HarnessError("there is no etcd 3.4 or 3.5 here; `make test` installs one")
    }
    return release
  }

  private static let searchPath =
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init) + ["/usr/bin"]

  private init?(directories: [String]) {
    func find(_ name: String) -> String? {
      directories.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }
    guard let server = find("etcd"), let version = Self.version(of: server) else { return nil }
    self.server = server
    self.version = version
    client = find("etcdctl")
    utility = find("etcdutl")
  }

  /// The version that the server says it is: `etcd Version: 3.4.23` is its first line.
  private static func version(of server: String) -> String? {
    guard let (pid, streams) = try? Launch(executable: server, arguments: [Array("--version".utf8)]).spawn() else {
      return nil
    }
    _ = close(streams.input)
    let output = FileHandle(fileDescriptor: streams.output, closeOnDealloc: true).readDataToEndOfFile()
    _ = close(streams.errors)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    let line = String(decoding: output, as: UTF8.self).split(separator: "\n").first ?? ""
    return line.split(separator: " ").last.map(String.init)
  }
}
