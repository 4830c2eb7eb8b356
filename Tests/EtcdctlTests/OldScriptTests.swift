import Foundation
import TestSupport
import Testing

/// A backup script as operators have had it for years goes on working, unchanged.
@Suite(.timeLimit(.minutes(3))) struct OldScriptTests {
  /// The clock runs an hour at each call: `date` is given the time by the test.
  private static let script = """
    set -e
    export ETCDCTL_API
    STAMP=$(date -u -d "@$NOW" +%Y%m%d-%H%M%S)
    DIR=$BACKUPS/etcd-$STAMP
    mkdir -p "$DIR"
    ETCDCTL_API=2 etcdctl backup --data-dir "$DATA" --backup-dir "$DIR"
    ETCDCTL_API=3 etcdctl --endpoints="$ENDPOINT" snapshot save "$DIR/snapshot.db" \\
      --cacert "$CA" --cert "$CERT" --key "$KEY" > /dev/null
    cd "$BACKUPS"
    ls -1d etcd-* | sort -r | tail -n +6 | xargs -r rm -rf --
    """

  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory("old-script") }

  @Test func theNewestFiveAreKeptAndRestore() async throws {
    let release = try EtcdRelease.any()
    let server = try await EtcdServer.start(.init(release, security: .mutualTLS))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    let bin = directory.file("bin")
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: bin + "/etcdctl", withDestinationPath: client.executable)
    let settings = try await [
      "PATH": "\(bin):/usr/bin:/bin", "BACKUPS": directory.path, "DATA": server.members[0].dataDirectory,
      "ENDPOINT": server.url(), "CA": Certificates.authority(), "CERT": Certificates.certificate(.client),
      "KEY": Certificates.key(.client),
    ]
    for hour in 1...7 {
      #expect(try await client.run(["put", "/hour", "\(hour)"]).status == 0)
      let shell = Etcdctl(executable: "/bin/sh").adding(settings).adding(["NOW": "\(1_795_633_200 + hour * 3600)"])
      let outcome = try await shell.run(["-c", Self.script])
      #expect(outcome == Outcome(stderr: outcome.stderr))
    }
    let kept = try FileManager.default.contentsOfDirectory(atPath: directory.path).filter { $0 != "bin" }.sorted()
    #expect(kept == (3...7).map { "etcd-20261125-\(19 + $0)0000" }.map(Self.wrappingDay))
    for (index, name) in kept.enumerated() {
      let restored = directory.file("restored-\(index)")
      let snapshot = directory.file("\(name)/snapshot.db")
      #expect(try await Etcdctl.built.run(["snapshot", "restore", snapshot, "--data-dir", restored]).status == 0)
      let revived = try await EtcdServer.start(release, on: restored)
      defer { revived.stop() }
      #expect(try await Etcdctl.built(for: revived).run(["get", "/hour"]) == Outcome(stdout: "/hour\n\(index + 3)\n"))
    }
  }

  /// 24 o'clock is 0 o'clock of the next day.
  private static func wrappingDay(_ name: String) -> String {
    let hour = Int(name.dropFirst(14).prefix(2)) ?? 0
    guard hour >= 24 else { return name }
    return "etcd-20261126-\(hour < 34 ? "0" : "")\(hour - 24)0000"
  }
}
