import CommandModel
import EtcdAPI
import EtcdClient
import GRPC

/// Puts in consecutive lines of a shell that are sent as one transaction: it saves a round trip for each.
///
/// No other order of the writes can be observed than that of the lines; a server takes concurrent puts in any order.
struct PutBatch {
  /// In bytes of lines; the default of etcd's `--max-request-bytes` is three times that.
  private static let sizeLimit = 512 << 10

  /// The lines.
  private(set) var lines: [[UInt8]] = []
  private var request = Etcdserverpb_TxnRequest()
  private var keys: Set<[UInt8]> = []
  private var size = 0
  private let limit: Int

  /// A batch of at most `limit` lines; 0 for no limit.
  init(limit: UInt) { self.limit = limit == 0 ? .max : Int(clamping: limit) }

  /// Adds a line.
  /// - Returns: whether it is a put that fits in: one that prints nothing but OK, of a key that is not there yet.
  mutating func add(_ line: [UInt8]) -> Bool {
    let hasRoom = lines.isEmpty || lines.count < limit && size + line.count <= Self.sizeLimit
    guard hasRoom, let put = Self.put(line), keys.insert(put.key).inserted else { return false }
    request.success.append(.with { $0.requestPut = put })
    lines.append(line)
    size += line.count
    return true
  }

  private static func put(_ line: [UInt8]) -> Etcdserverpb_PutRequest? {
    guard case .command(let words, reader: nil)? = try? ShellLine(line), words.count > 2,
      words[0].string == PutCommand.manual.name,
      case .requestPut(let put)? = (try? TxnOperation.parse(words, in: ""))?.request, !put.prevKv,
      // It comes with a note.
      put.value.first != UInt8(ascii: "@")
    else { return nil }
    return put
  }

  /// Writes the keys.
  /// - Returns: false when the server has refused the transaction: then nothing is written.
  /// - Throws: why it is not known whether the keys are written, or why they could not be sent.
  func write(in context: Context) async throws -> Bool {
    let client = try await context.client()
    do {
      _ = try await client.call(API.KV.txn, request, deadline: context.deadline())
    } catch let error as RPCError where error.isRefusal {
      return false
    }
    for _ in lines { try context.printer.print(PutReport(Etcdserverpb_PutResponse())) }
    return true
  }
}

extension RPCError {
  /// Whether the server has looked at the request and declined it.
  fileprivate var isRefusal: Bool {
    switch code {
    case .invalidArgument, .notFound, .permissionDenied, .resourceExhausted, .failedPrecondition, .unauthenticated: true
    default: false
    }
  }
}
