import EtcdAPI
import Output

/// How many keys a deletion would delete.
struct PlannedDeletionReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  private let header: Etcdserverpb_ResponseHeader
  private let count: Int64

  /// A report on the response to a request that only counts the keys.
  init(_ answer: Etcdserverpb_RangeResponse) {
    header = answer.header
    count = answer.count
  }

  func simple(to out: SimpleWriter) { out.line("Would delete \(count.counted("key"))") }

  func fields(to out: FieldsWriter) {
    out.header(header)
    out.field("WouldDelete", count)
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      out.header(header)
      out.field("would_delete", count)
    }
  }

  func table() -> Table { Table(header: ["would delete"], rows: [["\(count)"]]) }
}
