import CommandModel
import EtcdClient
import Output

/// `put`: stores a value.
struct PutCommand: RunnableCommand {
  static let manual = Manual(
    "put", "Stores a value under a key",
    description: [
      """
      Without a value on the command line the value is read from standard input, to its end and byte by byte, so that the content of a \
      file can be stored.
      """,
      "A key or a value that begins with a dash has to stand behind --.",
    ],
    arguments: [Argument("key"), Argument("value", optional: true)],
    examples: [
      Example("etcdctl put greeting hello", "store hello under greeting"),
      Example("etcdctl put config < config.yaml", "store the content of a file"),
      Example("etcdctl put -- -key --value", "store words that look like flags"),
      Example("etcdctl put lamp on --lease=694d9b3c1f2a8e07", "store a value that vanishes with its lease"),
    ],
    formats: PutReport.formats)

  static let flags: [Flag<PutCommand>] = [
    .text("lease", "ID", \.lease, "Attach the key to the lease with this ID (hexadecimal)"),
    .toggle("prev-kv", \.prevKV, "Print the pair that was there before"),
    .toggle("ignore-value", \.ignoreValue, "Keep the value that is there"),
    .toggle("ignore-lease", \.ignoreLease, "Keep the lease that is there"),
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
      throw UsageError("put command takes no value when --ignore-value is set")
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

  /// What is asked of the server.
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
      context.standardError.line("reading the value; Ctrl-D at the beginning of a line ends it")
    }
    let read = try await context.standardInput.readAll()
    guard !read.isEmpty else {
      throw UsageError("put command needs a value: there is none on the command line and standard input is empty")
    }
    return read
  }
}
