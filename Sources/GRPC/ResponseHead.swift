/// The outcome of a response according to its header and trailer lines.
struct ResponseHead: Equatable {
  /// Bytes of a header value that are kept.
  private static let valueLimit = 8 << 10

  private(set) var isHTTP2 = false
  private(set) var httpStatus = 0
  private(set) var contentType = ""
  private(set) var grpcStatus: String?
  private(set) var grpcMessage: [UInt8] = []
  /// Whether the header is complete.
  private var isComplete = false

  /// Takes a line with its line end, or several after the transfer was paused. A status line starts over, because
  /// informational responses (`100 Continue`) precede the real one.
  mutating func receive(_ lines: UnsafeRawBufferPointer) {
    var rest = lines[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      var line = rest[..<end]
      if line.last == 0x0D { line = line.dropLast() }
      if line.isEmpty {
        isComplete = httpStatus >= 200
      } else {
        readLine(UnsafeRawBufferPointer(rebasing: line))
      }
      rest = rest[min(end + 1, rest.endIndex)...]
    }
  }

  private mutating func readLine(_ line: UnsafeRawBufferPointer) {
    if line.starts(with: "HTTP/".utf8) {
      self = ResponseHead()
      readStatusLine(line)
      return
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
    let name = UnsafeRawBufferPointer(rebasing: line[..<colon])
    let start = line[(colon + 1)...].firstIndex { $0 != 0x20 } ?? line.count
    let value = UnsafeRawBufferPointer(rebasing: line[start...].prefix(ResponseHead.valueLimit))
    if name.elementsEqual("grpc-status".utf8) {
      grpcStatus = String(decoding: value, as: UTF8.self)
    } else if name.elementsEqual("grpc-message".utf8) {
      grpcMessage = [UInt8](value)
    } else if name.elementsEqual("content-type".utf8) {
      contentType = String(decoding: value, as: UTF8.self)
    }
  }

  /// Reads `HTTP/2 200`; the version may have a second digit, and a reason may follow.
  private mutating func readStatusLine(_ line: UnsafeRawBufferPointer) {
    isHTTP2 = line.count > 5 && line[5] == UInt8(ascii: "2")
    guard let space = line.firstIndex(of: 0x20) else { return }
    for byte in line[(space + 1)...] {
      guard (0x30...0x39).contains(byte), httpStatus < 1000 else { break }
      httpStatus = httpStatus * 10 + Int(byte - 0x30)
    }
  }

  /// Whether the body consists of gRPC messages.
  var hasMessages: Bool { httpStatus == 200 && isGRPC }

  /// Whether the content type is gRPC's, `application/grpc` alone or with `+proto` or a parameter after it.
  var isGRPC: Bool {
    guard contentType.hasPrefix("application/grpc") else { return false }
    let rest = contentType.utf8.dropFirst("application/grpc".utf8.count)
    return rest.isEmpty || rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: ";")
  }

  /// Whether there are only trailers: libcurl before 8.2 may lose the header of a response that precedes the end of the
  /// request.
  private var lacksLeadingLines: Bool { httpStatus == 0 && !isHTTP2 }

  /// Whether the server has sent the status of the call, in the header or in trailers: nothing follows.
  var isFinal: Bool { (isComplete || lacksLeadingLines) && grpcStatus != nil }

  /// Whether the rest is useless because it is not gRPC. libcurl may wait for the end of the request before it reports
  /// a complete response, and the request of a stream has no end.
  var isForeign: Bool {
    if lacksLeadingLines { return false }
    return !isHTTP2 || (isComplete && !hasMessages && outcome == nil)
  }

  /// The fault of a complete response without a status.
  func error(at endpoint: Endpoint) -> TransportError {
    var isRetryable = false
    let reason: String
    if !isHTTP2 {
      reason = "the server speaks HTTP/1, not gRPC"
    } else if httpStatus != 200 {
      reason = "the response has HTTP status \(httpStatus) and is not gRPC"
    } else if !isGRPC {
      reason = "the response is not gRPC; its content type is \(contentType.isEmpty ? "missing" : contentType)"
    } else {
      reason = "the response ends without a status"
      isRetryable = true
    }
    return TransportError(
      endpoint: endpoint.text, phase: .http, reason: reason, isRetryable: isRetryable, requestMayHaveBeenSent: true)
  }

  /// The status that the server has sent, if any.
  var outcome: Outcome? {
    guard isGRPC || lacksLeadingLines, let text = grpcStatus else { return nil }
    guard let number = Int32(text) else {
      let message = "the server sent the malformed status \"\(text)\""
      return .failed(.status(RPCError(code: .unknown, message: message)))
    }
    guard number != 0 else { return .completed }
    let message = ResponseHead.percentDecoded(grpcMessage)
    return .failed(.status(RPCError(code: StatusCode(rawValue: number) ?? .unknown, message: message)))
  }

  /// Decodes `grpc-message`; a `%` without two hexadecimal digits is kept.
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
