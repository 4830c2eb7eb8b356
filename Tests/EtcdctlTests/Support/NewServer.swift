import TestSupport

/// The server of a new member, which is not started yet.
struct NewServer {
  let peer: String
  let client: String
  let directory: TemporaryDirectory
  let release: EtcdRelease

  init(_ release: EtcdRelease) throws {
    let ports = try FreePorts.reserve(2)
    (peer, client) = ("http://127.0.0.1:\(ports[0])", "http://127.0.0.1:\(ports[1])")
    directory = try TemporaryDirectory("replacement")
    self.release = release
  }

  /// Starts it with nothing but the printed settings, its directory and its addresses.
  func start(_ settings: [String], flags: [String] = []) throws -> ChildProcess {
    var launch = Launch(executable: release.server)
    launch.directory = directory.path
    (launch.output, launch.errors) = (.file(directory.file("log")), .file(directory.file("log")))
    launch.arguments =
      [
        "--data-dir", directory.file("data"), "--listen-client-urls", client, "--advertise-client-urls", client,
        "--listen-peer-urls", peer, "--heartbeat-interval", "50", "--election-timeout", "500",
      ].map { Array($0.utf8) } + flags.map { Array($0.utf8) }
    for setting in settings where setting.hasPrefix("ETCD_") {
      let parts = setting.replacing("\"", with: "").split(separator: "=", maxSplits: 1).map(String.init)
      launch.environment[parts[0]] = parts[1]
    }
    return try ChildProcess(launch)
  }
}
