import EtcdAPI
import EtcdClient
import Output

/// A new lease.
struct LeaseGrantReport: MessageReport {
  private let message: Etcdserverpb_LeaseGrantResponse

  init(_ message: Etcdserverpb_LeaseGrantResponse) {
    self.message = message
  }

  func simple(to out: SimpleWriter) {
    out.line("lease \(LeaseID.text(message.id)) granted with TTL(\(message.ttl)s)")
  }

  func fields(to out: FieldsWriter) {
    out.header(message.header)
    out.field("ID", message.id)
    out.field("TTL", message.ttl)
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      out.headerFields(message.header)
      out.identifier("ID", message.id)
      out.field("TTL", message.ttl)
      out.field("Error", message.error)
    }
  }

  /// The header alone: so it is with all answers about leases in etcd's own client.
  func protobuf() throws -> [UInt8] { message.header.serializedBytes() }
}

/// A lease that was ended.
struct LeaseRevokeReport: SimpleReport, FieldsReport, StructuredReport {
  private let id: Int64
  private let message: Etcdserverpb_LeaseRevokeResponse

  init(_ id: Int64, _ message: Etcdserverpb_LeaseRevokeResponse) {
    self.id = id
    self.message = message
  }

  func simple(to out: SimpleWriter) {
    out.line("lease \(LeaseID.text(id)) revoked")
  }

  func fields(to out: FieldsWriter) {
    out.header(message.header)
  }

  func structure(to out: any StructuredWriter) {
    out.object { out.header(message.header) }
  }
}

/// What is left of a lease.
struct LeaseTimeToLiveReport: MessageReport {
  private let message: Etcdserverpb_LeaseTimeToLiveResponse
  private let showsKeys: Bool

  init(_ message: Etcdserverpb_LeaseTimeToLiveResponse, showsKeys: Bool) {
    self.message = message
    self.showsKeys = showsKeys
  }

  func simple(to out: SimpleWriter) {
    let name = "lease \(LeaseID.text(message.id))"
    if message.grantedTtl == 0, message.ttl == -1 { return out.line("\(name) already expired") }
    out.text("\(name) granted with TTL(\(message.grantedTtl)s), remaining(\(message.ttl)s)")
    if showsKeys {
      out.text(", attached keys(")
      out.list(message.keys)
      out.text(")")
    }
    out.newline()
  }

  func fields(to out: FieldsWriter) {
    out.header(message.header)
    out.field("ID", message.id)
    out.field("TTL", message.ttl)
    out.field("GrantedTTL", message.grantedTtl)
    for key in message.keys { out.quoted("Key", key) }
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      out.headerFields(message.header)
      out.identifier("id", message.id)
      out.field("ttl", message.ttl)
      out.field("granted-ttl", message.grantedTtl)
      // In Go's JSON, what was not asked for looks like a lease without keys.
      if out.omitsEmpty, message.keys.isEmpty { return out.null("keys") }
      guard out.omitsEmpty || showsKeys else { return }
      out.array("keys") {
        for key in message.keys { out.value(bytes: key) }
      }
    }
  }

  func protobuf() throws -> [UInt8] { message.header.serializedBytes() }
}

/// All leases.
struct LeaseListReport: MessageReport {
  private let message: Etcdserverpb_LeaseLeasesResponse

  init(_ message: Etcdserverpb_LeaseLeasesResponse) {
    self.message = message
  }

  func simple(to out: SimpleWriter) {
    out.line("found \(message.leases.count) leases")
    for lease in message.leases { out.line(LeaseID.text(lease.id)) }
  }

  func fields(to out: FieldsWriter) {
    out.header(message.header)
    for lease in message.leases { out.field("ID", lease.id) }
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      out.headerFields(message.header)
      out.rows("leases", message.leases) { lease in out.object { out.identifier("id", lease.id) } }
    }
  }

  func protobuf() throws -> [UInt8] { message.header.serializedBytes() }
}

/// Takes the renewals of a lease, and its end.
protocol LeaseKeepAliveSink {
  /// The lease was renewed.
  func renewed(_ response: Etcdserverpb_LeaseKeepAliveResponse) throws
  /// The lease is gone.
  func lost(_ id: Int64) throws
}

extension LeaseKeepAliveSink {
  /// etcd's formats for programs do not mention the end.
  func lost(_ id: Int64) {}
}

/// The renewals of a lease, one by one, and its end.
struct LeaseKeepAliveReport: MessageStream, RecordStream {
  typealias Sink = any LeaseKeepAliveSink

  func sink(to out: SimpleWriter) -> Sink { SimpleKeepAlive(out: out) }

  func sink(to out: FieldsWriter) -> Sink { FieldsKeepAlive(out: out) }

  func sink(to out: any StructuredWriter) -> Sink { StructuredKeepAlive(out: out) }

  func sink(to out: RecordWriter) -> Sink { RecordKeepAlive(out: out) }

  func sink(to out: OutputStream) -> Sink { ProtobufKeepAlive(out: out) }
}

private struct SimpleKeepAlive: LeaseKeepAliveSink {
  let out: SimpleWriter

  func renewed(_ response: Etcdserverpb_LeaseKeepAliveResponse) throws {
    out.line("lease \(LeaseID.text(response.id)) keepalived with TTL(\(response.ttl))")
    try out.stream.check()
  }

  func lost(_ id: Int64) throws {
    out.line("lease \(LeaseID.text(id)) expired or revoked.")
    try out.stream.check()
  }
}

private struct FieldsKeepAlive: LeaseKeepAliveSink {
  let out: FieldsWriter

  func renewed(_ response: Etcdserverpb_LeaseKeepAliveResponse) throws {
    out.header(response.header)
    out.field("ID", response.id)
    out.field("TTL", response.ttl)
    try out.stream.check()
  }
}

private struct StructuredKeepAlive: LeaseKeepAliveSink {
  let out: any StructuredWriter

  func renewed(_ response: Etcdserverpb_LeaseKeepAliveResponse) throws {
    out.object {
      out.headerFields(response.header)
      out.identifier("ID", response.id)
      out.field("TTL", response.ttl)
    }
    out.endDocument()
    try out.stream.check()
  }
}

/// The renewals as records; the last one has a TTL of 0, as in a server's response for a lease that is gone.
private struct RecordKeepAlive: LeaseKeepAliveSink {
  let out: RecordWriter

  func renewed(_ response: Etcdserverpb_LeaseKeepAliveResponse) throws {
    try StructuredKeepAlive(out: out).renewed(response)
  }

  func lost(_ id: Int64) throws { try renewed(.with { $0.id = id }) }
}

private struct ProtobufKeepAlive: LeaseKeepAliveSink {
  let out: OutputStream

  func renewed(_ response: Etcdserverpb_LeaseKeepAliveResponse) throws {
    out.write(response.header.serializedBytes())
    try out.check()
  }
}
