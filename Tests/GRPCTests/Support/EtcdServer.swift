import Foundation
import GRPC

/// A real etcd of one member with its data in a temporary directory. It ends with this process, however that ends.
final class EtcdServer: Sendable {
  let port: Int
  private let process: ServerProcess

  /// Starts etcd and waits until it serves.
  init(port: Int? = nil, scheme: String = "http", arguments: [String] = [], socket: String? = nil) async throws {
    self.port = try port ?? FreePort.next()
    let peer = "http://127.0.0.1:\(try FreePort.next())"
    let client = socket.map { "\(scheme)://\($0)" } ?? "\(scheme)://127.0.0.1:\(self.port)"
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

  var tlsEndpoint: Endpoint { get throws { try Endpoint(parsing: "https://127.0.0.1:\(port)", secureByDefault: false) } }

  func stop() async { await process.stop() }

  /// One without TLS that the tests share.
  static var plain: EtcdServer { get async throws { try await shared.value } }

  private static let shared = Task { try await EtcdServer() }
}

/// A program that serves until its standard input is closed, in a temporary directory that goes with it.
final class ServerProcess: Sendable {
  private let process: Process
  private let input: Pipe
  private let log: URL

  init(_ command: [String]) throws {
    let directory = URL(fileURLWithPath: NSTemporaryDirectory()).appending(path: "grpc-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    log = directory.appending(path: "log")
    input = Pipe()
    process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    let script = """
      trap '' INT TERM HUP
      dir=$1; shift; cd "$dir"
      "$@" >log 2>&1 </dev/null & pid=$!
      while read -r line; do :; done
      kill -KILL $pid; wait $pid; rm -rf "$dir"
      """
    process.arguments = ["-c", script, "sh", directory.path] + command
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// Waits until the program has written such a line.
  func waitForLine(containing words: String) async throws {
    let end = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < end {
      if let text = try? String(contentsOf: log, encoding: .utf8), text.contains(words) { return }
      try await Task.sleep(for: .milliseconds(20))
    }
    throw TestError("\(process.arguments?.dropFirst(4).first ?? "the server") does not serve")
  }

  /// Kills the program and waits until it has gone.
  func stop() async {
    try? input.fileHandleForWriting.close()
    while process.isRunning { try? await Task.sleep(for: .milliseconds(10)) }
  }

  deinit { try? input.fileHandleForWriting.close() }
}

struct TestError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// TCP ports of the loopback interface that nobody listens on.
enum FreePort {
  static func next() throws -> Int {
    let listener = try Listener()
    defer { listener.close() }
    return listener.port
  }
}
