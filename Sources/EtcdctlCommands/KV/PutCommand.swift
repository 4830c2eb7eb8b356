import CommandModel
import EtcdAPI
import EtcdClient
import Files
import Output

/// `put`: writes a key.
struct PutCommand: RunnableCommand {
  static let manual = Manual(
    "put", "Writes a key",
    description: [
      """
      Without a value argument, the value is everything on standard input, unchanged. With --value-file, it is the \
      contents of a file. A value that begins with @ is stored as it is.
      """,
      """
      With --if-absent, --if-mod-rev or --if-value, writes the key only if the condition holds: comparison and write \
      are one transaction. If it does not hold, the error message has the key's current mod revision, and the exit \
      status is 7. A mod revision of 0 stands for a key that does not exist. get -w fields shows the mod revision.
      """,
      "A key or value that begins with a dash must follow --.",
    ],
    arguments: [Argument("key", .key), Argument("value", optional: true)],
    examples: [
      Example("etcdctl put /app/mode production", "write a key"),
      Example("etcdctl put /app/config --value-file config.yaml", "write the contents of a file"),
      Example("etcdctl put /app/owner web-1 --if-absent", "create a key, but do not overwrite it"),
      Example(
        "etcdctl put /app/mode standby --if-mod-rev 1234", "write a key unless it has changed since this revision"),
      Example("etcdctl put /app/node/web-1 up --lease=694d9b3c1f2a8e07", "write a key that is deleted with its lease"),
      Example("etcdctl put -- -key --value", "write a key and a value that begin with a dash"),
    ],
    exitStatuses: [WriteCondition.exitStatus],
    formats: PutReport.formats, seeAlso: [["edit"], ["cp"], ["txn"]])

  static let flags: [Flag<PutCommand>] = [
    .text("lease", "ID", \.lease, "Attach the key to this lease (hexadecimal ID)").completing(.lease),
    .toggle("prev-kv", \.prevKV, "Print the previous key and value"),
    .toggle("ignore-value", \.ignoreValue, "Keep the current value"),
    .toggle("ignore-lease", \.ignoreLease, "Keep the current lease"),
    .file(valueFileFlag, \.valueFile, "Read the value from this file; - for standard input"),
    .toggle("if-absent", \.ifAbsent, "Write the key only if it does not exist"),
    .integer(
      WriteCondition.modRevisionFlag, \.ifModRevision, "Write the key only if it was last modified at this revision"),
    .bytes("if-value", "value", \.ifValue, "Write the key only if it has this value"),
  ]

  private static let valueFileFlag = "value-file"

  var lease = "0"
  var prevKV = false
  var ignoreValue = false
  var ignoreLease = false
  var valueFile = ""
  var ifAbsent = false
  var ifModRevision: Int64?
  var ifValue: Word?
  private(set) var condition: WriteCondition?
  private var key: [UInt8] = []
  private(set) var value: [UInt8]?

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard let key = arguments.first else {
      throw UsageError("put command needs a key, and a value as an argument or on standard input")
    }
    if ignoreValue, arguments.count > 1 {
      throw UsageError("put command takes no value with --ignore-value")
    }
    if !valueFile.isEmpty, ignoreValue || arguments.count > 1 {
      throw UsageError("--\(Self.valueFileFlag) cannot be combined with \(ignoreValue ? "--ignore-value" : "a value")")
    }
    self.key = key.bytes
    value = arguments.count > 1 ? arguments[1].bytes : nil
    condition = try givenCondition()
  }

  private func givenCondition() throws(UsageError) -> WriteCondition? {
    var conditions: [WriteCondition] = []
    if ifAbsent { conditions.append(.absent) }
    if let ifModRevision { conditions.append(try .unmodified(since: ifModRevision)) }
    if let ifValue { conditions.append(.value(ifValue.bytes)) }
    guard conditions.count < 2 else {
      throw UsageError("only one of --if-absent, --\(WriteCondition.modRevisionFlag) and --if-value can be given")
    }
    return conditions.first
  }

  func run(in context: Context) async throws {
    try context.printer.require(PutReport.self)
    let request = try request(value: try await storedValue(context))
    let client = try await context.client()
    guard let condition else {
      let answer = try await client.call(API.KV.put, request, deadline: context.deadline())
      return try context.printer.print(PutReport(answer))
    }
    switch try await client.write(
      .with { $0.requestPut = request }, if: condition, of: key, deadline: context.deadline())
    {
    case .refused(let found): throw condition.failure(of: key, found: found)
    case .written(let header, let answer):
      // The header within a transaction has only the revision.
      var response = answer.responsePut
      response.header = header
      try context.printer.print(PutReport(response))
    }
  }

  /// The request to the server.
  func request(value: [UInt8]) throws(UsageError) -> Etcdserverpb_PutRequest {
    let lease = try LeaseID.parse(lease)
    return .with {
      $0.key = key
      $0.value = value
      $0.lease = lease
      $0.prevKv = prevKV
      $0.ignoreValue = ignoreValue
      $0.ignoreLease = ignoreLease
    }
  }

  private func storedValue(_ context: Context) async throws -> [UInt8] {
    if ignoreValue { return [] }
    if let value {
      noteFile(namedBy: value, in: context)
      return value
    }
    if valueFile.isEmpty, context.given.contains(Self.valueFileFlag) {
      throw Failure("--\(Self.valueFileFlag) is empty: it needs a file, or - for standard input", .badArguments)
    }
    if !valueFile.isEmpty, valueFile != "-" {
      return try WholeFile.read(valueFile, limit: StandardInput.defaultLimit)
    }
    if context.standardInput.isTerminal {
      context.standardError.line("reading the value from the terminal; end it with Ctrl-D on an empty line")
    }
    let read = try await context.standardInput.readAll()
    guard !read.isEmpty else {
      throw UsageError("put command needs a value: none on the command line, and standard input is empty")
    }
    return read
  }

  /// Points out that the value is a text, like in etcd's own client, where other programs would read a file.
  private func noteFile(namedBy value: [UInt8], in context: Context) {
    guard value.first == UInt8(ascii: "@"), value.count > 1 else { return }
    let path = Word(Array(value.dropFirst())).string
    guard FileTree.isReadable(path) else { return }
    context.standardError.line(
      "note: the value is the text @\(path); --\(Self.valueFileFlag) \(path) writes the contents of the file")
  }
}
