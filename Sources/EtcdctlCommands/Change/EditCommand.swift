import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `edit`: changes a value with an editor.
struct EditCommand: RunnableCommand {
  static let manual = Manual(
    "edit", "Edits the value of a key in an editor",
    description: [
      """
      Writes the value into a temporary file that only its owner can read, runs the editor, and writes the edited text \
      back, unless another client has changed the key in the meantime: then the edited text is kept in its file, and \
      the difference from the current value is shown. Nothing is written if the text is unchanged or the editor fails.
      """,
      """
      The lease of the key is kept. A newline at the end, which editors add, is removed again if the value had none. \
      Only text can be edited, and no Kubernetes objects but those stored as JSON: kubectl edit lets the API server \
      check what it stores.
      """,
    ],
    arguments: [Argument("key", .key)],
    examples: [
      Example("etcdctl edit /app/config", "edit a value"),
      Example("EDITOR=nano etcdctl edit /app/config", "edit a value in another editor"),
    ],
    exitStatuses: [
      ExitStatus(.conditionFailed, "the key does not exist, or was changed in the meantime; nothing was written")
    ],
    environment: Draft.variables, formats: EditReport.formats, seeAlso: [["put"], ["get"]],
    relatedPages: ["etcdctl-formats(7)"])

  private var key: [UInt8] = []

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    key = arguments[0].bytes
  }

  func run(in context: Context) async throws {
    try context.printer.require(EditReport.self)
    let client = try await context.client()
    let response = try await client.call(
      API.KV.range, Etcdserverpb_RangeRequest(KeyRange(key: key)), policy: .repeatable, deadline: context.deadline())
    guard let pair = response.kvs.first else {
      throw Failure(
        "the key \(goQuotedText(key)) does not exist", .conditionFailed, hint: "etcdctl put creates it")
    }
    let text = try EditableText(pair)
    let report = try await cancellingOnSignals { interruption in
      let draft = try Draft(text.bytes, name: text.fileName, environment: context.environment)
      let value = text.value(of: try await draft.edit(interruption))
      guard value != pair.value else { return EditReport(key, unchangedSince: pair.modRevision) }
      do {
        return EditReport(key, changedAt: try await write(value, over: pair, draft.path, client, context))
      } catch {
        context.standardError.line("note: the edited text is kept in \(draft.keep())")
        throw error
      }
    }
    try context.printer.print(report)
  }

  /// Writes the value if the key is what it was; returns its mod revision.
  private func write(
    _ value: [UInt8], over pair: Mvccpb_KeyValue, _ path: String, _ client: Client, _ context: Context
  ) async throws -> Int64 {
    let put = Etcdserverpb_PutRequest.with {
      $0.key = key
      $0.value = value
      $0.ignoreLease = true
    }
    switch try await client.write(
      .with { $0.requestPut = put }, if: .modRevision(pair.modRevision), of: key, readsValue: true,
      deadline: context.deadline())
    {
    case .written(let header, _): return header.revision
    case .refused(let found):
      if let found { show(found, value, path, context) }
      throw Failure.changedMeanwhile(key, expected: pair.modRevision, found: found?.modRevision ?? 0)
    }
  }

  /// Shows how the edited text differs from what there is now.
  private func show(_ current: Mvccpb_KeyValue, _ edited: [UInt8], _ path: String, _ context: Context) {
    let lines = OutputStream.capturing()
    UnifiedDiff(from: current.value, to: edited).write(
      before: "\(goQuotedText(key)) (revision \(current.modRevision))", after: path, to: lines)
    context.standardError.write(lines.takeCaptured())
  }
}
