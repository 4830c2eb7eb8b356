@testable import GRPC

/// Makes inputs to begin with: the first byte chooses, the second one is where the bytes are cut.
@_cdecl("LLVMFuzzerInitialize")
public func plantSeeds(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> Int32 {
  let head = "HTTP/2 200 \r\ncontent-type: application/grpc\r\ntrailer: Grpc-Status\r\n\r\n"
  let trailers = "grpc-status: 14\r\ngrpc-message: etcdserver%3A no leader%\r\n\r\n"
  plant([
    [0, 3] + Array((head + trailers).utf8), [0, 40] + Array("HTTP/1.1 100 Continue\n\nHTTP/1.1 404\n\n".utf8),
    [1, 2, 0, 0, 0, 0, 3, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 8], [1, 6, 1, 0, 0, 0, 1, 7],
    [1, 1, 0, 255, 255, 255, 255],
  ])
  return 0
}

/// Reads the head of a response, or the messages of its body: at once and in pieces, which must make no difference.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  let bytes = input(data, size)
  guard bytes.count > 2 else { return 0 }
  let content = Array(bytes.dropFirst(2))
  if bytes[0] & 1 == 0 {
    head(content)
  } else {
    let whole = messages(content, step: content.count)
    guard whole == messages(content, step: max(Int(bytes[1]), 1)) else { fatalError("messages depend on the pieces") }
  }
  return 0
}

/// libcurl hands out whole lines.
private func head(_ content: [UInt8]) {
  var whole = ResponseHead()
  content.withUnsafeBytes { whole.receive($0) }
  var byLine = ResponseHead()
  for line in content.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
    (line + [0x0A]).withUnsafeBytes { byLine.receive($0) }
  }
  if content.last == 0x0A, whole != byLine { fatalError("the head depends on the pieces") }
  _ = (whole.isFinal, whole.isForeign, whole.hasMessages)
  if case .failed(.status(let error)) = whole.outcome, error.code == .ok { fatalError("a failure that is none") }
}

/// The messages that are complete, and why there are no more.
private func messages(_ content: [UInt8], step: Int) -> [String] {
  let limit = 1 << 20
  var reader = MessageReader(limit: limit, pool: ChunkPool())
  var messages: [String] = []
  var message: [UInt8] = []
  func take() {
    for fragment in reader.takeFragments() {
      message += fragment.bytes
      guard fragment.endsMessage else { continue }
      messages.append("\(message)")
      message = []
    }
    if message.count > limit { fatalError("a message beyond the limit") }
  }
  for start in stride(from: 0, to: content.count, by: step) {
    let piece = Array(content[start..<min(start + step, content.count)])
    let outcome = piece.withUnsafeBytes { piece in Result { () throws(RPCError) in try reader.receive(piece) } }
    if case .failure(let error) = outcome {
      take()
      return messages + [error.message]
    }
    reader.cutFragment()
    take()
  }
  return messages
}
