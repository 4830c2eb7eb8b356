/// What the header lines of a response, leading and trailing ones, say of its outcome.
struct ResponseHead: Equatable {
  /// Bytes of a header value that are kept.
  private static let valueLimit = 8 << 10

  private(set) var isHTTP2 = false
  private(set) var httpStatus = 0
  private(set) var contentType = ""
  private(set) var grpcStatus: String?
  private(set) var grpcMessage: [UInt8] = []

  /// Takes what libcurl hands over: a line with its line end, or several when the transfer was paused. A status line
  /// begins anew: responses to come (`100 Continue`) precede the real one.
  mutating func receive(_ lines: UnsafeRawBufferPointer) {
    for line in lines.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      readLine(line)
    }
  }

  private mutating func readLine(_ line: Slice<UnsafeRawBufferPointer>) {
    if line.starts(with: "HTTP/".utf8) {
      self = ResponseHead()
      readStatusLine(line.dropFirst(5))
      return
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
    let name = line[..<colon]
    var value = line[line.index(after: colon)...]
    while value.first == 0x20 { value = value.dropFirst() }
    value = value.prefix(ResponseHead.valueLimit)
    if name.elementsEqual("grpc-status".utf8) {
      grpcStatus = String(decoding: value, as: UTF8.self)
    } else if name.elementsEqual("grpc-message".utf8) {
      grpcMessage = Array(value)
    } else if name.elementsEqual("content-type".utf8) {
      contentType = String(decoding: value, as: UTF8.self)
    }
  }

  private mutating func readStatusLine(_ rest: Slice<UnsafeRawBufferPointer>) {
    let words = rest.split(separator: 0x20, maxSplits: 2)
    isHTTP2 = words.first?.first == UInt8(ascii: "2")
    guard words.count > 1 else { return }
    httpStatus = Int(String(decoding: words[1], as: UTF8.self)) ?? 0
  }

  /// Whether the body consists of gRPC messages.
  var hasMessages: Bool { httpStatus == 200 && isGRPC }

  /// Whether the content type is gRPC's, `application/grpc` alone or with `+proto` or a parameter after it.
  var isGRPC: Bool {
    guard contentType.hasPrefix("application/grpc") else { return false }
    let rest = contentType.utf8.dropFirst("application/grpc".utf8.count)
    return rest.isEmpty || rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: ";")
  }

  /// What is wrong with a complete response that carries no status.
  func error(at endpoint: Endpoint) -> TransportError {
    var isRetryable = false
    let reason: String
    if !isHTTP2 {
      reason = "the server speaks HTTP/1, not gRPC"
    } else if httpStatus != 200 {
      // What a proxy in front of the server says when that is down or busy.
      isRetryable = [429, 502, 503, 504].contains(httpStatus)
      reason = "the answer has HTTP status \(httpStatus) and is not gRPC"
    } else if !isGRPC {
      reason = "the answer is not gRPC; its content type is \(contentType.isEmpty ? "missing" : contentType)"
    } else {
      reason = "the answer ends without a status"
      isRetryable = true
    }
    return TransportError(
      endpoint: endpoint.text, phase: .http, reason: reason, isRetryable: isRetryable, requestMayHaveBeenSent: true)
  }

  /// The status the server ended the call with; `nil` while it has sent none.
  var status: Result<Void, RPCError>? {
    guard isGRPC, let text = grpcStatus else { return nil }
    guard let number = Int32(text) else {
      return .failure(RPCError(code: .unknown, message: "the server sent the malformed status \"\(text)\""))
    }
    guard number != 0 else { return .success(()) }
    let message = ResponseHead.percentDecoded(grpcMessage)
    return .failure(RPCError(code: StatusCode(rawValue: number) ?? .unknown, message: message))
  }

  /// Undoes the encoding of `grpc-message`; a `%` that two hexadecimal digits don't follow stays as it is.
  static func percentDecoded(_ bytes: [UInt8]) -> String {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = hexadecimal(bytes[index + 1]), let low = hexadecimal(bytes[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
