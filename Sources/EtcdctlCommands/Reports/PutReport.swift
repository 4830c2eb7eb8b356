import EtcdClient
import Output

/// The answer to a put.
struct PutReport: Report {
  let answer: PutResponse

  init(_ answer: PutResponse) {
    self.answer = answer
  }

  func simple(to out: SimpleWriter) {
    out.line("OK")
    answer.previous?.withView { out.keyValue($0) }
  }

  func fields(to out: FieldsWriter) {
    out.header(answer.header)
    answer.previous?.withView { out.keyValue($0, prefix: "Prev") }
  }

  func json(to out: JSONWriter) {
    out.object {
      out.header(answer.header)
      answer.previous?.withView {
        out.key("prev_kv")
        out.keyValue($0)
      }
    }
  }

  func protobuf() -> [UInt8] { answer.message }
}
