import CommandModel
import EtcdClient
import Output

/// `put`: writes a key.
struct PutCommand: RunnableCommand {
  static let manual = Manual(
    "put", "Writes a key",
    description: [
      """
      Without a value argument, the value is everything on standard input, unchanged: pipe a file into it.
      """,
      "A key or value that begins with a dash must follow --.",
    ],
    arguments: [Argument("key"), Argument("value", optional: true)],
    examples: [
      Example("etcdctl put /app/mode production", "write a key"),
      Example("etcdctl put /app/config < config.yaml", "write the contents of a file"),
      Example("etcdctl put /app/node/web-1 up --lease=694d9b3c1f2a8e07", "write a key that is deleted with its lease"),
      Example("etcdctl put -- -key --value", "write a key and a value that begin with a dash"),
    ],
    formats: PutReport.formats)

  static let flags: [Flag<PutCommand>] = [
    .text("lease", "ID", \.lease, "Attach the key to this lease (hexadecimal ID)"),
    .toggle("prev-kv", \.prevKV, "Print the previous key and value"),
    .toggle("ignore-value", \.ignoreValue, "Keep the current value"),
    .toggle("ignore-lease", \.ignoreLease, "Keep the current lease"),
  ]

  var lease = "0"
  var prevKV = false
  var ignoreValue = false
  var ignoreLease = false
  private var key: [UInt8] = []
  private(set) var value: [UInt8]?

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard let key = arguments.first else {
      throw UsageError("put command needs a key, and a value as an argument or on standard input")
    }
    if ignoreValue, arguments.count > 1 {
      throw UsageError("put command takes no value with --ignore-value")
    }
    self.key = key.bytes
    value = arguments.count > 1 ? arguments[1].bytes : nil
  }

  func run(in context: Context) async throws {
    try context.printer.require(PutReport.self)
    let request = try request(value: try await storedValue(context))
    let answer = try await context.client().put(request, deadline: context.deadline())
    try context.printer.print(PutReport(answer))
  }

  /// The request to the server.
  func request(value: [UInt8]) throws(UsageError) -> PutRequest {
    var request = PutRequest(key: key, value: value)
    request.lease = try LeaseID.parse(lease)
    request.prevKV = prevKV
    request.ignoreValue = ignoreValue
    request.ignoreLease = ignoreLease
    return request
  }

  private func storedValue(_ context: Context) async throws -> [UInt8] {
    if ignoreValue { return [] }
    if let value { return value }
    if context.standardInput.isTerminal {
      context.standardError.line("reading the value from the terminal; end it with Ctrl-D on an empty line")
    }
    let read = try await context.standardInput.readAll()
    guard !read.isEmpty else {
      throw UsageError("put command needs a value: none on the command line, and standard input is empty")
    }
    return read
  }
}
