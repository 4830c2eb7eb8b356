import EtcdAPI
import EtcdClient
import Output

/// A new lease.
struct LeaseGrantReport: Report {
  private let message: Etcdserverpb_LeaseGrantResponse

  init(_ message: Etcdserverpb_LeaseGrantResponse) {
    self.message = message
  }

  func simple(to out: SimpleWriter) {
    out.line("lease \(LeaseID.text(message.id)) granted with TTL(\(message.ttl)s)")
  }

  func fields(to out: FieldsWriter) {
    out.header(ResponseHeader(message.header))
    out.field("ID", message.id)
    out.field("TTL", message.ttl)
  }

  func json(to out: JSONWriter) {
    out.object {
      out.headerFields(ResponseHeader(message.header))
      out.field("ID", message.id)
      out.field("TTL", message.ttl)
      out.field("Error", message.error)
    }
  }

  /// The header alone: so it is with all answers about leases in etcd's own client.
  func protobuf() throws -> [UInt8] { message.header.serializedBytes() }
}

/// A lease that was ended.
struct LeaseRevokeReport: Report {
  static let formats: FormatSet = [.simple, .fields, .json]

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
    out.header(ResponseHeader(message.header))
  }

  func json(to out: JSONWriter) {
    out.object { out.header(ResponseHeader(message.header)) }
  }
}

/// What is left of a lease.
struct LeaseTimeToLiveReport: Report {
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
    out.header(ResponseHeader(message.header))
    out.field("ID", message.id)
    out.field("TTL", message.ttl)
    out.field("GrantedTTL", message.grantedTtl)
    for key in message.keys { out.quoted("Key", key) }
  }

  func json(to out: JSONWriter) {
    out.object {
      out.headerFields(ResponseHeader(message.header))
      out.field("id", message.id)
      out.field("ttl", message.ttl)
      out.field("granted-ttl", message.grantedTtl)
      guard !message.keys.isEmpty else { return out.null("keys") }
      out.array("keys") {
        for key in message.keys { out.value(base64: key) }
      }
    }
  }

  func protobuf() throws -> [UInt8] { message.header.serializedBytes() }
}

/// All leases.
struct LeaseListReport: Report {
  private let message: Etcdserverpb_LeaseLeasesResponse

  init(_ message: Etcdserverpb_LeaseLeasesResponse) {
    self.message = message
  }

  func simple(to out: SimpleWriter) {
    out.line("found \(message.leases.count) leases")
    for lease in message.leases { out.line(LeaseID.text(lease.id)) }
  }

  func fields(to out: FieldsWriter) {
    out.header(ResponseHeader(message.header))
    for lease in message.leases { out.field("ID", lease.id) }
  }

  func json(to out: JSONWriter) {
    out.object {
      out.headerFields(ResponseHeader(message.header))
      out.array("leases") {
        for lease in message.leases { out.object { out.field("id", lease.id) } }
      }
    }
  }

  func protobuf() throws -> [UInt8] { message.header.serializedBytes() }
}

/// The renewals of a lease, one by one, and its end.
struct LeaseKeepAliveReport: StreamedReport {
  enum Piece {
    case renewed(Etcdserverpb_LeaseKeepAliveResponse)
    case lost(Int64)
  }

  mutating func simple(_ piece: Piece, to out: SimpleWriter) {
    switch piece {
    case .renewed(let message): out.line("lease \(LeaseID.text(message.id)) keepalived with TTL(\(message.ttl))")
    case .lost(let id): out.line("lease \(LeaseID.text(id)) expired or revoked.")
    }
  }

  mutating func fields(_ piece: Piece, to out: FieldsWriter) {
    guard case .renewed(let message) = piece else { return }
    out.header(ResponseHeader(message.header))
    out.field("ID", message.id)
    out.field("TTL", message.ttl)
  }

  mutating func json(_ piece: Piece, to out: JSONWriter) {
    guard case .renewed(let message) = piece else { return }
    out.object {
      out.headerFields(ResponseHeader(message.header))
      out.field("ID", message.id)
      out.field("TTL", message.ttl)
    }
    out.endDocument()
  }

  mutating func protobuf(_ piece: Piece, to out: OutputStream) {
    if case .renewed(let message) = piece { out.write(message.header.serializedBytes()) }
  }
}
