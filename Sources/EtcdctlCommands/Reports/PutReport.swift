import EtcdAPI
import EtcdClient
import Output

/// The answer to a put.
struct PutReport: MessageReport {
  private let message: Etcdserverpb_PutResponse
  private let header: Etcdserverpb_ResponseHeader
  private let previous: Mvccpb_KeyValue?

  init(_ message: Etcdserverpb_PutResponse) {
    self.message = message
    header = message.header
    previous = message.hasPrevKv ? message.prevKv : nil
  }

  func simple(to out: SimpleWriter) {
    out.line("OK")
    previous?.withView { out.keyValue($0) }
  }

  func fields(to out: FieldsWriter) {
    out.header(header)
    previous?.withView { out.keyValue($0, prefix: "Prev") }
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      out.header(header)
      previous?.withView {
        out.previous($0)
      }
    }
  }

  func protobuf() -> [UInt8] { message.serializedBytes() }
}
