import Foundation
import GRPC

/// A real etcd of one member with its data in a temporary directory. It ends with this process, however that ends.
final class EtcdServer: Sendable {
  let port: Int
  private let process: ServerProcess

  /// Starts etcd and waits until it serves, at the port on loopback or at the address.
  init(port: Int? = nil, scheme: String = "http", arguments: [String] = [], address: String? = nil) async throws {
    self.port = try port ?? FreePort.next()
    let peer = "http://127.0.0.1:\(try FreePort.next())"
    let client = "\(scheme)://\(address ?? "127.0.0.1:\(self.port)")"
    let command =
      [
        EtcdServer.executable, "--data-dir", "data", "--listen-client-urls", client, "--advertise-client-urls", client,
        "--listen-peer-urls", peer, "--initial-advertise-peer-urls", peer, "--initial-cluster", "default=\(peer)",
        "--unsafe-no-fsync",
      ] + arguments
    process = try ServerProcess(command)
    try await process.waitForLine(containing: "ready to serve client requests")
  }

  static var executable: String {
    if let path = ProcessInfo.processInfo.environment["ETCD_BIN"] { return path }
    return "etcd"
  }

  var endpoint: Endpoint { get throws { try Endpoint(parsing: "http://127.0.0.1:\(port)", secureByDefault: false) } }

  var tlsEndpoint: Endpoint {
    get throws { try Endpoint(parsing: "https://127.0.0.1:\(port)", secureByDefault: false) }
  }

  func stop() async { await process.stop() }

  /// The directory it runs in.
  var directory: String { process.directory.path }

  /// One without TLS that the tests share.
  static var plain: EtcdServer { get async throws { try await shared.value } }

  private static let shared = Task { try await EtcdServer() }
}

/// A program that serves, in a temporary directory that goes with it.
final class ServerProcess: Sendable {
  private let process = Process()
  let directory: URL

  init(_ command: [String]) throws {
    directory = URL(fileURLWithPath: NSTemporaryDirectory()).appending(path: "grpc-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    let log = directory.appending(path: "log")
    try Data().write(to: log)
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = directory
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: log)
    process.standardError = process.standardOutput
    try process.run()
    try guardProcess()
  }

  /// Starts what kills the program when this process has gone, and removes the directory when the program has.
  private func guardProcess() throws {
    let script = """
      trap '' INT TERM HUP
      while kill -0 $1 && kill -0 $2; do sleep 0.2; done 2>/dev/null
      kill -KILL $2 2>/dev/null
      rm -rf "$3"
      """
    let own = ProcessInfo.processInfo.processIdentifier
    let watcher = Process()
    watcher.executableURL = URL(fileURLWithPath: "/bin/sh")
    watcher.arguments = ["-c", script, "sh", "\(own)", "\(process.processIdentifier)", directory.path]
    watcher.standardInput = FileHandle.nullDevice
    watcher.standardOutput = FileHandle.nullDevice
    watcher.standardError = FileHandle.nullDevice
    try watcher.run()
  }

  /// Waits until the program has written such a line.
  func waitForLine(containing words: String) async throws {
    let log = directory.appending(path: "log")
    let end = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < end, process.isRunning {
      if let text = try? String(contentsOf: log, encoding: .utf8), text.contains(words) { return }
      try await Task.sleep(for: .milliseconds(20))
    }
    let text = try? String(contentsOf: log, encoding: .utf8)
    throw TestError("\(process.arguments?.first ?? "the server") does not serve: \(text?.suffix(500) ?? "")")
  }

  /// Kills the program and waits until it has gone.
  func stop() async {
    kill(process.processIdentifier, SIGKILL)
    while process.isRunning { try? await Task.sleep(for: .milliseconds(10)) }
  }

  deinit { kill(process.processIdentifier, SIGKILL) }
}

struct TestError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// TCP ports of the loopback interface that nobody listens on.
enum FreePort {
  /// A port that the kernel does not give to outgoing connections.
  static func next() throws -> Int {
    for _ in 0..<100 {
      let port = Int.random(in: 10_000..<30_000)
      guard let listener = try? Listener(port: port) else { continue }
      listener.close()
      return port
    }
    throw TestError("there is no free port")
  }
}
