import EtcdAPI
import Output

/// What is known of a key.
struct StatReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  private let header: Etcdserverpb_ResponseHeader
  private let pair: Mvccpb_KeyValue
  private let lease: Etcdserverpb_LeaseTimeToLiveResponse?
  private let value: ValueDescription

  /// - Parameters:
  ///   - header: that of the response with the pair.
  ///   - pair: the key and its value.
  ///   - lease: its lease, if it has one.
  init(
    _ header: Etcdserverpb_ResponseHeader, _ pair: Mvccpb_KeyValue, lease: Etcdserverpb_LeaseTimeToLiveResponse?
  ) {
    (self.header, self.pair, self.lease) = (header, pair, lease)
    value = ValueDescription(pair.value)
  }

  private var size: UInt64 { UInt64(pair.value.count) }

  private var leaseText: String {
    guard let lease else { return "none" }
    // A lease may end between the two requests.
    let rest = lease.ttl < 0 ? "expired" : "\(lease.ttl)s of \(lease.grantedTtl)s left"
    return "\(LeaseID.text(pair.lease)), \(rest)"
  }

  private var sizeText: String { size < 1000 ? "\(size) B" : "\(ByteCount(size).text) (\(size) bytes)" }

  func simple(to out: SimpleWriter) {
    out.text("key:              ")
    out.line(bytes: pair.key)
    out.line("value:            \(value.text)")
    out.line("size:             \(sizeText)")
    out.line("create revision:  \(pair.createRevision)")
    out.line("mod revision:     \(pair.modRevision)")
    out.line("version:          \(pair.version)")
    out.line("lease:            \(leaseText)")
  }

  func table() -> Table {
    Table(
      header: ["key", "value", "size", "create revision", "mod revision", "version", "lease"],
      rows: [
        [
          .bytes(pair.key), .text(value.text), .text(ByteCount(size).text), "\(pair.createRevision)",
          "\(pair.modRevision)", "\(pair.version)", .text(leaseText),
        ]
      ])
  }

  func fields(to out: FieldsWriter) {
    out.header(header)
    out.quoted("Key", pair.key)
    out.quoted("Kind", value.name)
    if case .kubernetes(let apiVersion, let kind, let encoding) = value {
      out.quoted("APIVersion", apiVersion)
      out.quoted("ObjectKind", kind)
      out.quoted("Encoding", encoding)
    }
    out.field("Size", size)
    out.field("CreateRevision", pair.createRevision)
    out.field("ModRevision", pair.modRevision)
    out.field("Version", pair.version)
    out.field("Lease", pair.lease)
    guard let lease else { return }
    out.field("TTL", lease.ttl)
    out.field("GrantedTTL", lease.grantedTtl)
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      out.header(header)
      out.field("key", bytes: pair.key)
      out.field("kind", value.name)
      if case .kubernetes(let apiVersion, let kind, let encoding) = value {
        out.field("api_version", apiVersion)
        out.field("object_kind", kind)
        out.field("encoding", encoding)
      }
      out.field("size", size)
      out.field("create_revision", pair.createRevision)
      out.field("mod_revision", pair.modRevision)
      out.field("version", pair.version)
      guard let lease else { return }
      out.identifier("lease", pair.lease)
      out.field("ttl", lease.ttl)
      out.field("granted_ttl", lease.grantedTtl)
    }
  }
}
