import EtcdAPI
import Offline
import Output

/// The status of endpoints at a time, with what has changed since the time before.
struct EndpointRatesReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  private let rows: [EndpointRates]
  private let time: String
  private let newestIndex: UInt64

  init(_ rows: [EndpointRates], at seconds: Int64) {
    self.rows = rows
    time = UTCTime.rfc3339(seconds)
    newestIndex = rows.compactMap(\.status?.raftIndex).max() ?? 0
  }

  func simple(to out: SimpleWriter) {
    out.beginScreen()
    table().writeColumns(to: out.stream)
  }

  func table() -> Table {
    Table(
      header: [
        "time", "endpoint", "leader", "term", "revision", "revisions/s", "db size", "growth/s", "in use", "raft index",
        "lag", "unapplied", "error",
      ],
      texts: rows.map { row in
        guard let status = row.status else {
          return [time, row.endpoint] + Array(repeating: "-", count: 10) + [row.error]
        }
        return [
          time, row.endpoint, status.isLeader ? "yes" : "no", "\(status.raftTerm)", "\(status.header.revision)",
          row.revisionsPerSecond?.text(decimals: 1) ?? "-", sizeText(status.dbSize),
          row.growthPerSecond.map(growth) ?? "-",
          sizeText(status.dbSizeInUse), "\(status.raftIndex)", "\(newestIndex - status.raftIndex)",
          "\(status.unapplied)",
          status.errors.joined(separator: ", "),
        ]
      })
  }

  private func growth(_ bytes: Double) -> String {
    let text = ByteCount(UInt64(exactly: bytes.magnitude.rounded()) ?? 0).text
    return bytes < 0 ? "-\(text)" : text
  }

  func fields(to out: FieldsWriter) {
    for row in rows {
      out.quoted("Time", time)
      out.quoted("Endpoint", row.endpoint)
      if let status = row.status {
        out.field("MemberID", status.header.memberID)
        out.field("IsLeader", status.isLeader)
        out.field("RaftTerm", status.raftTerm)
        out.field("Revision", status.header.revision)
        out.field("RevisionsPerSecond", text: row.revisionsPerSecond?.text(decimals: 1) ?? "-")
        out.field("DBSize", status.dbSize)
        out.field("GrowthPerSecond", text: row.growthPerSecond?.text(decimals: 0) ?? "-")
        out.field("DBSizeInUse", status.dbSizeInUse)
        out.field("RaftIndex", status.raftIndex)
        out.field("Lag", newestIndex - status.raftIndex)
        out.field("Unapplied", status.unapplied)
      }
      out.quoted("Error", row.error)
      out.newline()
    }
  }

  func structure(to out: any StructuredWriter) {
    out.rows {
      for row in rows { out.object { fields(of: row, to: out) } }
    }
  }

  private func fields(of row: EndpointRates, to out: any StructuredWriter) {
    out.field("time", time)
    out.field("endpoint", row.endpoint)
    if let status = row.status {
      out.identifier("member_id", status.header.memberID)
      out.field("is_leader", status.isLeader)
      out.field("raft_term", status.raftTerm)
      out.field("revision", status.header.revision)
      out.field("revisions_per_second", rounded: row.revisionsPerSecond)
      out.field("db_size", status.dbSize)
      out.field("growth_per_second", rounded: row.growthPerSecond)
      out.field("db_size_in_use", status.dbSizeInUse)
      out.field("raft_index", status.raftIndex)
      out.field("lag", newestIndex - status.raftIndex)
      out.field("unapplied", status.unapplied)
    }
    out.field("error", row.error)
  }
}

extension Etcdserverpb_StatusResponse {
  /// Whether the member itself is the leader.
  /// Whether the member that responded is the leader.
  var isLeader: Bool { leader == header.memberID }

  /// The entries that are not yet applied.
  fileprivate var unapplied: UInt64 { raftIndex > raftAppliedIndex ? raftIndex - raftAppliedIndex : 0 }
}

extension StructuredWriter {
  /// A field with a whole number, or null where none is known.
  func field(_ name: StaticString, rounded number: Double?) {
    guard let whole = number.flatMap({ Int64(exactly: $0.rounded()) }) else { return null(name) }
    field(name, whole)
  }
}

extension SimpleWriter {
  /// Begins to draw over what was on the terminal; writes nothing where there is none.
  func beginScreen() {
    if stream.isTerminal { stream.write(literal: "\u{1b}[H\u{1b}[2J") }
  }
}
