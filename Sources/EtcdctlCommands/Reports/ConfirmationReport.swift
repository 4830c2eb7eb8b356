import EtcdAPI
import EtcdClient
import Output

/// An answer that only says that something was done.
struct ConfirmationReport: MessageReport {
  private let sentence: Sentence
  private let header: ResponseHeader
  private let message: [UInt8]

  /// A report that tells people `sentence`.
  init(_ sentence: Sentence, _ answer: some AnswerMessage) {
    self.sentence = sentence
    header = ResponseHeader(answer.header)
    message = answer.serializedBytes()
  }

  func simple(to out: SimpleWriter) {
    out.stream.write(name: sentence.bytes)
    out.newline()
  }

  func fields(to out: FieldsWriter) {
    out.header(header)
  }

  func structure(to out: any StructuredWriter) {
    out.object { out.header(header) }
  }

  func protobuf() -> [UInt8] { message }
}

/// A message that answers a request.
protocol AnswerMessage: Message {
  /// What every answer begins with.
  var header: Etcdserverpb_ResponseHeader { get }
}

extension Etcdserverpb_AuthRoleAddResponse: AnswerMessage {}
extension Etcdserverpb_AuthRoleDeleteResponse: AnswerMessage {}
extension Etcdserverpb_AuthRoleGrantPermissionResponse: AnswerMessage {}
extension Etcdserverpb_AuthRoleRevokePermissionResponse: AnswerMessage {}
extension Etcdserverpb_AuthUserAddResponse: AnswerMessage {}
extension Etcdserverpb_AuthUserChangePasswordResponse: AnswerMessage {}
extension Etcdserverpb_AuthUserDeleteResponse: AnswerMessage {}
extension Etcdserverpb_AuthUserGrantRoleResponse: AnswerMessage {}
extension Etcdserverpb_AuthUserRevokeRoleResponse: AnswerMessage {}

extension Context {
  /// Asks for a change and tells people `sentence` when it is done.
  /// - Throws: as `Client.call`.
  func change<Request>(
    _ method: Method<Request, some AnswerMessage>, _ request: Request, confirming sentence: Sentence
  ) async throws {
    try printer.require(ConfirmationReport.self)
    let answer = try await client().call(method, request, deadline: deadline())
    try printer.print(ConfirmationReport(sentence, answer))
  }
}
