import Output

/// What a rolling defragmentation did, or would do, to one member.
struct RollingDefragRow: Sendable, Equatable {
  enum Result: String, Sendable {
    case defragmented, skipped, failed, pending, planned
  }

  var id: UInt64
  var name: String
  var endpoint: String
  var role: String
  var before: Int64
  var after: Int64?
  var took: Duration?
  var result = Result.pending
  /// Why it was skipped, or what failed.
  var reason = ""

  init(_ member: MemberLook, isLeader: Bool) {
    (id, name, endpoint) = (member.id, member.name, member.endpoint)
    role = member.isLearner ? "learner" : isLeader ? "leader" : "follower"
    before = member.vitals?.size ?? 0
    if member.isLearner { (result, reason) = (.skipped, "a learner") }
  }

  fileprivate var outcome: String { reason.isEmpty ? result.rawValue : "\(result.rawValue): \(reason)" }
}

/// What a rolling defragmentation did, or would do.
struct RollingDefragReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  let rows: [RollingDefragRow]

  func simple(to out: SimpleWriter) { table().writeColumns(to: out.stream) }

  func table() -> Table {
    Table(
      header: ["member", "id", "endpoint", "role", "before", "after", "result"],
      texts: rows.map { row in
        [
          row.name.isEmpty ? "-" : row.name, String(row.id, radix: 16), row.endpoint, row.role, sizeText(row.before),
          row.after.map(sizeText) ?? "-", row.outcome,
        ]
      })
  }

  func fields(to out: FieldsWriter) {
    for row in rows {
      out.identifier("MemberID", row.id)
      out.quoted("Name", row.name)
      out.quoted("Endpoint", row.endpoint)
      out.quoted("Role", row.role)
      out.field("SizeBefore", row.before)
      out.field("SizeAfter", row.after ?? -1)
      out.quoted("Result", row.result.rawValue)
      out.quoted("Reason", row.reason)
      out.newline()
    }
  }

  func structure(to out: any StructuredWriter) {
    out.rows {
      for row in rows {
        out.object {
          out.identifier("member_id", row.id)
          out.field("name", row.name)
          out.field("endpoint", row.endpoint)
          out.field("role", row.role)
          out.field("size_before", row.before)
          if let after = row.after { out.field("size_after", after) } else { out.null("size_after") }
          out.key("took")
          out.value(duration: row.took, text: row.took.map { "\($0.seconds)s" } ?? "")
          out.field("result", row.result.rawValue)
          out.field("reason", row.reason)
        }
      }
    }
  }
}
