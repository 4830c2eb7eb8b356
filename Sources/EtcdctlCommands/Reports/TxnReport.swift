import EtcdAPI
import EtcdClient
import Output

/// The answer to a transaction: which list of operations was run, and the answer to each of them.
struct TxnReport: Report {
  private let message: Etcdserverpb_TxnResponse

  init(_ message: Etcdserverpb_TxnResponse) {
    self.message = message
  }

  func simple(to out: SimpleWriter) {
    out.line(message.succeeded ? "SUCCESS" : "FAILURE")
    for response in message.responses {
      out.newline()
      switch response.response {
      case .responseRange(let answer): NestedRange(answer).simple(to: out)
      case .responsePut(let answer): PutReport(answer).simple(to: out)
      case .responseDeleteRange(let answer): DeleteReport(answer).simple(to: out)
      case .responseTxn(let answer): TxnReport(answer).simple(to: out)
      case nil: break
      }
    }
  }

  func fields(to out: FieldsWriter) {
    out.header(ResponseHeader(message.header))
    out.field("Succeeded", message.succeeded)
    for response in message.responses {
      switch response.response {
      case .responseRange(let answer): NestedRange(answer).fields(to: out)
      case .responsePut(let answer): PutReport(answer).fields(to: out)
      case .responseDeleteRange(let answer): DeleteReport(answer).fields(to: out)
      case .responseTxn(let answer): TxnReport(answer).fields(to: out)
      case nil: break
      }
    }
  }

  func json(to out: JSONWriter) {
    out.object {
      out.header(ResponseHeader(message.header))
      out.field("succeeded", message.succeeded, omitEmpty: true)
      guard !message.responses.isEmpty else { return }
      out.array("responses") {
        for response in message.responses {
          out.object { json(response.response, to: out) }
        }
      }
    }
  }

  /// The names are those of etcdctl from 3.5 on.
  private func json(_ response: Etcdserverpb_ResponseOp.OneOf_Response?, to out: JSONWriter) {
    guard let response else { return out.null("Response") }
    out.object("Response") {
      switch response {
      case .responseRange(let answer):
        out.key("response_range")
        NestedRange(answer).json(to: out)
      case .responsePut(let answer):
        out.key("response_put")
        PutReport(answer).json(to: out)
      case .responseDeleteRange(let answer):
        out.key("response_delete_range")
        DeleteReport(answer).json(to: out)
      case .responseTxn(let answer):
        out.key("response_txn")
        TxnReport(answer).json(to: out)
      }
    }
  }

  func protobuf() throws -> [UInt8] { message.serializedBytes() }
}

/// The answer to a read within a transaction.
private struct NestedRange {
  let message: Etcdserverpb_RangeResponse
  let pairs: [KeyValue]

  init(_ message: Etcdserverpb_RangeResponse) {
    self.message = message
    pairs = message.kvs.map { KeyValue($0) }
  }

  func simple(to out: SimpleWriter) {
    for pair in pairs { pair.withView { out.keyValue($0) } }
  }

  func fields(to out: FieldsWriter) {
    out.header(ResponseHeader(message.header))
    for pair in pairs { pair.withView { out.keyValue($0) } }
    out.field("More", message.more)
    out.field("Count", message.count)
  }

  func json(to out: JSONWriter) {
    out.object {
      out.header(ResponseHeader(message.header))
      out.keyValues("kvs", pairs)
      out.field("more", message.more, omitEmpty: true)
      out.field("count", message.count, omitEmpty: true)
    }
  }
}
