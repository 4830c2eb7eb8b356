import Output

/// A step of the replacement of a member.
struct ReplacementRow: Sendable, Equatable {
  enum Result: String, Sendable {
    case done, failed, planned
  }

  var action: String
  var member: String
  var id: UInt64
  var result: Result

  init(
    _ step: ReplacementPlan.Step, _ plan: ReplacementPlan, _ look: ClusterLook, newName: String, result: Result
  ) {
    self.result = result
    let new = plan.newMember(in: look)
    (member, id) = (new.map { $0.name.isEmpty ? newName : $0.name } ?? newName, new?.id ?? ReplacementPlan.imagined)
    switch step {
    case .add: action = "add learner"
    case .promote: action = "promote"
    case .moveLeader(let target):
      action = "move leadership to"
      (member, id) = (look.member(target)?.title ?? newName, target)
    case .remove:
      action = "remove"
      (member, id) = (plan.old.flatMap(look.member)?.title ?? "", plan.old ?? 0)
    }
  }

  /// The step is done; `new` is the new member if it was about that.
  mutating func complete(_ new: MemberLook?) {
    result = .done
    if id == ReplacementPlan.imagined, let new { id = new.id }
  }

  /// What is done, for people.
  var text: String { "\(action) \(member)" }
}

/// The steps of the replacement of a member.
struct MemberReplaceReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  let rows: [ReplacementRow]

  func simple(to out: SimpleWriter) {
    for row in rows { out.line("\(row.text): \(row.result.rawValue)") }
  }

  func table() -> Table {
    Table(
      header: ["step", "member", "id", "result"],
      texts: rows.map { [$0.action, $0.member, $0.idText, $0.result.rawValue] })
  }

  func fields(to out: FieldsWriter) {
    for row in rows {
      out.quoted("Step", row.action)
      out.quoted("Member", row.member)
      out.identifier("MemberID", row.isImagined ? 0 : row.id)
      out.quoted("Result", row.result.rawValue)
      out.newline()
    }
  }

  func structure(to out: any StructuredWriter) {
    out.rows {
      for row in rows {
        out.object {
          out.field("step", row.action)
          out.field("member", row.member)
          if row.isImagined { out.null("member_id") } else { out.identifier("member_id", row.id) }
          out.field("result", row.result.rawValue)
        }
      }
    }
  }
}

extension ReplacementRow {
  /// Whether the member has no ID yet.
  fileprivate var isImagined: Bool { id == ReplacementPlan.imagined }

  fileprivate var idText: String { isImagined ? "-" : String(id, radix: 16) }
}

/// What the server of a new member has to be started with.
struct NewMemberSettings: SimpleReport {
  let lines: [String]

  init(name: String, of new: MemberLook, _ look: ClusterLook) {
    let cluster = look.members.flatMap { member in
      member.peerURLs.map { "\(member.id == new.id ? name : member.name)=\($0)" }
    }
    let settings = [
      ("NAME", name), ("INITIAL_CLUSTER", cluster.joined(separator: ",")),
      ("INITIAL_ADVERTISE_PEER_URLS", new.peerURLs.joined(separator: ",")), ("INITIAL_CLUSTER_STATE", "existing"),
    ]
    lines = settings.map { "ETCD_\($0.0)=" + String(decoding: goQuoted(Array($0.1.utf8)), as: UTF8.self) }
  }

  func simple(to out: SimpleWriter) { lines.forEach { out.line($0) } }
}
