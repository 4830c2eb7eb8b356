import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// Whether an endpoint is well.
struct EndpointHealth: Sendable {
  var endpoint: String
  var isHealthy = false
  var took: Duration?
  var error = ""

  init(endpoint: String) {
    self.endpoint = endpoint
  }

  /// The time it took, as Go prints it; empty when nothing was asked.
  var tookText: String { took?.goText ?? "" }
}

/// Which endpoints are well.
struct EndpointHealthReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  private let results: [EndpointHealth]

  init(_ results: [EndpointHealth]) {
    self.results = results
  }

  func simple(to out: SimpleWriter) {
    for result in results {
      if result.error.isEmpty {
        out.line("\(result.endpoint) is healthy: successfully committed proposal: took = \(result.tookText)")
      } else {
        out.standardError.line("\(result.endpoint) is unhealthy: failed to commit proposal: \(result.error)")
      }
    }
  }

  func fields(to out: FieldsWriter) {
    for result in results {
      out.quoted("Endpoint", result.endpoint)
      out.field("Health", result.isHealthy)
      out.field("Took", text: result.tookText)
      out.field("Error", text: result.error)
      out.newline()
    }
  }

  func structure(to out: any StructuredWriter) {
    out.rows {
      for result in results {
        out.object {
          out.field("endpoint", result.endpoint)
          out.field("health", result.isHealthy)
          out.key("took")
          out.value(duration: result.took, text: result.tookText)
          out.field("error", result.error, omitEmpty: true)
        }
      }
    }
  }

  func table() -> Table {
    Table(
      header: ["endpoint", "health", "took", "error"],
      texts: results.map { [$0.endpoint, $0.isHealthy ? "true" : "false", $0.tookText, $0.error] })
  }
}

/// What endpoints say about themselves.
struct EndpointStatusReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  private let answers: [(endpoint: String, answer: Etcdserverpb_StatusResponse)]

  init(_ answers: [(endpoint: String, answer: Etcdserverpb_StatusResponse)]) {
    self.answers = answers
  }

  /// Whether the servers tell what those from 3.6 on tell; then there are more columns, as in etcdctl 3.6.
  private var isExtended: Bool { answers.contains { !$0.answer.storageVersion.isEmpty } }

  func simple(to out: SimpleWriter) {
    out.rows(of: table())
  }

  func table() -> Table {
    isExtended ? extendedTable : plainTable
  }

  private var plainTable: Table {
    Table(
      header: [
        "endpoint", "ID", "version", "db size", "is leader", "is learner", "raft term", "raft index",
        "raft applied index",
        "errors",
      ],
      texts: answers.map { endpoint, answer in
        [endpoint, String(answer.header.memberID, radix: 16), answer.version, size(answer.dbSize)] + raftCells(answer)
      })
  }

  private var extendedTable: Table {
    Table(
      header: [
        "endpoint", "ID", "version", "storage version", "db size", "in use", "percentage not in use", "quota",
        "is leader",
        "is learner", "raft term", "raft index", "raft applied index", "errors", "downgrade target version",
        "downgrade enabled",
      ],
      texts: answers.map { endpoint, answer in
        [
          endpoint, String(answer.header.memberID, radix: 16), answer.version, answer.storageVersion,
          size(answer.dbSize),
          size(answer.dbSizeInUse), percentageNotInUse(answer), size(answer.dbSizeQuota),
        ] + raftCells(answer) + [answer.downgradeInfo.targetVersion, answer.downgradeInfo.enabled ? "true" : "false"]
      })
  }

  private func raftCells(_ answer: Etcdserverpb_StatusResponse) -> [String] {
    [
      answer.isLeader ? "true" : "false", answer.isLearner ? "true" : "false",
      answer.raftTerm.description, answer.raftIndex.description, answer.raftAppliedIndex.description,
      answer.errors.joined(separator: ", "),
    ]
  }

  private func size(_ bytes: Int64) -> String { ByteCount(UInt64(bitPattern: bytes)).text }

  private func percentageNotInUse(_ answer: Etcdserverpb_StatusResponse) -> String {
    guard answer.dbSize > 0 else { return "0%" }
    let inUse = (Double(answer.dbSizeInUse) * 100 / Double(answer.dbSize)).rounded(.towardZero)
    // A server can claim sizes whose ratio is no number that fits.
    return Int64(exactly: inUse).map { "\(100 &- $0)%" } ?? "0%"
  }

  func fields(to out: FieldsWriter) {
    for (endpoint, answer) in answers {
      out.header(answer.header)
      out.quoted("Version", answer.version)
      if isExtended { out.quoted("StorageVersion", answer.storageVersion) }
      out.field("DBSize", answer.dbSize)
      if isExtended {
        out.field("DBSizeInUse", answer.dbSizeInUse)
        out.field("DBSizeQuota", answer.dbSizeQuota)
      }
      out.field("Leader", answer.leader)
      out.field("IsLearner", answer.isLearner)
      out.field("RaftIndex", answer.raftIndex)
      out.field("RaftTerm", answer.raftTerm)
      out.field("RaftAppliedIndex", answer.raftAppliedIndex)
      out.field("Errors", list: answer.errors)
      out.quoted("Endpoint", endpoint)
      if isExtended {
        out.quoted("DowngradeTargetVersion", answer.downgradeInfo.targetVersion)
        out.field("DowngradeEnabled", answer.downgradeInfo.enabled)
      }
      out.newline()
    }
  }

  func structure(to out: any StructuredWriter) {
    out.rows {
      for (endpoint, answer) in answers {
        out.object {
          out.field("Endpoint", endpoint)
          out.part("Status") { status(answer, to: out) }
        }
      }
    }
  }

  private func status(_ answer: Etcdserverpb_StatusResponse, to out: any StructuredWriter) {
    out.header(answer.header)
    out.field("version", answer.version, omitEmpty: true)
    out.field("dbSize", answer.dbSize, omitEmpty: true)
    out.identifier("leader", answer.leader, omitEmpty: true)
    out.field("raftIndex", answer.raftIndex, omitEmpty: true)
    // The header has it, too: a record would have the name twice.
    if !(out is RecordWriter) { out.field("raftTerm", answer.raftTerm, omitEmpty: true) }
    out.field("raftAppliedIndex", answer.raftAppliedIndex, omitEmpty: true)
    out.field("errors", answer.errors, omitEmpty: true)
    out.field("dbSizeInUse", answer.dbSizeInUse, omitEmpty: true)
    if out is RecordWriter { out.field("isLeader", answer.isLeader) }
    out.field("isLearner", answer.isLearner, omitEmpty: true)
    out.field("storageVersion", answer.storageVersion, omitEmpty: true)
    out.field("dbSizeQuota", answer.dbSizeQuota, omitEmpty: true)
    guard answer.hasDowngradeInfo || !out.omitsEmpty else { return }
    out.object("downgradeInfo") {
      out.field("enabled", answer.downgradeInfo.enabled, omitEmpty: true)
      out.field("targetVersion", answer.downgradeInfo.targetVersion, omitEmpty: true)
    }
  }
}

/// The hashes of endpoints' histories.
struct EndpointHashKVReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  private let answers: [(endpoint: String, answer: Etcdserverpb_HashKVResponse)]

  init(_ answers: [(endpoint: String, answer: Etcdserverpb_HashKVResponse)]) {
    self.answers = answers
  }

  /// Whether the servers tell the revision of the hash, as those from 3.6 on do.
  private var isExtended: Bool { answers.contains { $0.answer.hashRevision != 0 } }

  func simple(to out: SimpleWriter) {
    out.rows(of: table())
  }

  func table() -> Table {
    Table(
      header: ["endpoint", "hash"] + (isExtended ? ["hash_revision"] : []),
      texts: answers.map { endpoint, answer in
        [endpoint, answer.hash.description] + (isExtended ? [answer.hashRevision.description] : [])
      })
  }

  func fields(to out: FieldsWriter) {
    for (endpoint, answer) in answers {
      out.header(answer.header)
      out.quoted("Endpoint", endpoint)
      out.field("Hash", answer.hash)
      if isExtended { out.field("HashRevision", answer.hashRevision) }
      out.newline()
    }
  }

  func structure(to out: any StructuredWriter) {
    out.rows {
      for (endpoint, answer) in answers {
        out.object {
          out.field("Endpoint", endpoint)
          out.part("HashKV") {
            out.header(answer.header)
            out.field("hash", answer.hash, omitEmpty: true)
            out.field("compact_revision", answer.compactRevision, omitEmpty: true)
            out.field("hash_revision", answer.hashRevision, omitEmpty: true)
          }
        }
      }
    }
  }
}
