import EtcdAPI
import EtcdClient
import Output

/// The answer to a deletion.
struct DeleteReport: Report {
  private let message: Etcdserverpb_DeleteRangeResponse
  private let header: ResponseHeader
  private let previous: [KeyValue]

  init(_ message: Etcdserverpb_DeleteRangeResponse) {
    self.message = message
    header = ResponseHeader(message.header)
    previous = message.prevKvs.map { KeyValue($0) }
  }

  func simple(to out: SimpleWriter) {
    out.decimal(message.deleted)
    out.newline()
    for pair in previous { pair.withView { out.keyValue($0) } }
  }

  func fields(to out: FieldsWriter) {
    out.header(header)
    out.field("Deleted", message.deleted)
    for pair in previous { pair.withView { out.keyValue($0, prefix: "Prev") } }
  }

  func json(to out: JSONWriter) {
    out.object {
      out.header(header)
      out.field("deleted", message.deleted, omitEmpty: true)
      out.keyValues("prev_kvs", previous)
    }
  }

  func protobuf() throws -> [UInt8] { message.serializedBytes() }
}
