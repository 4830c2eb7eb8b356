import Foundation
import TestSupport
import Testing

/// What `doctor` found wrong: `level check member`.
func examine(
  _ client: Etcdctl, _ flags: [String] = [], endpoints: [String] = []
) async throws -> (findings: [[String: String]], bad: [String], status: Int32) {
  let environment = endpoints.isEmpty ? [:] : ["ETCDCTL_ENDPOINTS": endpoints.joined(separator: ",")]
  let outcome = try await client.run(
    ["doctor", "-w", "jsonl", "--command-timeout=1s"] + flags, environment: environment, timeout: .seconds(60))
  let findings = try outcome.lines.map { line in
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])
  }
  let bad = findings.filter { $0["level"] != "ok" }.map { finding in
    [finding["level"], finding["check"], finding["member"]].compactMap { $0 }.joined(separator: " ")
  }
  return (findings, bad, outcome.status)
}
