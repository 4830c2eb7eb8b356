import Output

/// The findings of `doctor`, the worst first.
struct DoctorReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  private static let levelWidth = 9
  private static let checkWidth = 15

  private let findings: [Finding]

  init(_ findings: [Finding]) { self.findings = findings.worstFirst }

  func simple(to out: SimpleWriter) {
    for (checks, finding) in findings.gathered {
      let level = Self.padded(finding.level.name.uppercased(), Self.levelWidth)
      let name = checks.count == 1 ? finding.check.rawValue : checks.count.counted("check")
      out.stream.write(level + Self.padded(name, Self.checkWidth))
      out.stream.write(name: finding.sentence)
      out.newline()
      guard finding.level != .ok else { continue }
      remark(checks.count == 1 ? "why: \(finding.check.reason)" : "these: \(Self.list(checks))", to: out)
      if !finding.advice.isEmpty { remark("do:  \(finding.advice)", to: out) }
    }
    out.line(summary)
  }

  private func remark(_ text: String, to out: SimpleWriter) {
    out.stream.write(Self.padded("", Self.levelWidth + Self.checkWidth))
    out.stream.write(name: text)
    out.newline()
  }

  private static func list(_ checks: [Check]) -> String { checks.map(\.rawValue).joined(separator: ", ") }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }

  private var summary: String {
    Finding.Level.allCases.reversed().map { "\(findings.count(of: $0)) \($0.name)" }.joined(separator: ", ")
  }

  func table() -> Table {
    Table(
      header: ["level", "check", "member", "finding", "what to do"],
      texts: findings.map { [$0.level.name, $0.check.rawValue, $0.member, $0.text, $0.advice] })
  }

  func fields(to out: FieldsWriter) {
    for finding in findings {
      out.quoted("Level", finding.level.name)
      out.quoted("Check", finding.check.rawValue)
      out.quoted("Member", finding.member)
      out.quoted("Finding", finding.text)
      out.quoted("Reason", finding.check.reason)
      out.quoted("Advice", finding.advice)
      out.newline()
    }
  }

  func structure(to out: any StructuredWriter) {
    out.rows {
      for finding in findings {
        out.object {
          out.field("level", finding.level.name)
          out.field("check", finding.check.rawValue)
          out.field("member", finding.member)
          out.field("finding", finding.text)
          out.field("reason", finding.check.reason)
          out.field("advice", finding.advice)
        }
      }
    }
  }

  /// The line that Nagios shows, with the counts as performance data.
  var nagiosLine: String {
    let bad = findings.filter { $0.level != .ok }.gathered.map { "\(Self.list($0.checks)): \($0.finding.sentence)" }
    let text = bad.isEmpty ? "\(findings.count) checks are ok" : bad.joined(separator: "; ")
    return Self.nagiosLine(findings.level, text, findings)
  }

  /// A line with another text.
  static func nagiosLine(_ level: Finding.Level, _ text: String, _ findings: [Finding]) -> String {
    let word =
      switch level {
      case .ok: "OK"
      case .warning: "WARNING"
      case .failure: "CRITICAL"
      case .unknown: "UNKNOWN"
      }
    // A bar begins the performance data.
    let clean = String(text.showingControlCharacters.map { $0 == "|" ? "/" : $0 })
    let counts = Finding.Level.allCases.reversed().map { "\($0.name)=\(findings.count(of: $0))" }
    return "ETCD \(word) - \(clean) | \(counts.joined(separator: " "))\n"
  }
}
