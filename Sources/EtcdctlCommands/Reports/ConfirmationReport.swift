import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// An answer that only says that something was done.
struct ConfirmationReport: Report {
  private let sentence: [Word]
  private let header: ResponseHeader
  private let message: [UInt8]

  /// A report that tells people `sentence`, whose words are joined as they are.
  init(_ sentence: [Word], header: Etcdserverpb_ResponseHeader, message: [UInt8]) {
    self.sentence = sentence
    self.header = ResponseHeader(header)
    self.message = message
  }

  func simple(to out: SimpleWriter) {
    for word in sentence { out.stream.write(word.bytes) }
    out.newline()
  }

  func fields(to out: FieldsWriter) {
    out.header(header)
  }

  func json(to out: JSONWriter) {
    out.object { out.header(header) }
  }

  func protobuf() -> [UInt8] { message }
}
