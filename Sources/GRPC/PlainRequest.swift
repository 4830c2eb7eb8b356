import CCurl

extension Transport {
  /// The response to a plain HTTP request.
  package struct PlainAnswer: Sendable, Equatable {
    /// The HTTP status.
    package var status: Int
    /// The body.
    package var body: [UInt8]
  }

  /// Gets a page over HTTP/1.1, without gRPC, on a connection of its own: etcd serves its metrics that way beside its
  /// API.
  ///
  /// It blocks the calling thread.
  /// - Parameters:
  ///   - path: begins with a slash.
  ///   - endpoint: where the server listens.
  ///   - limit: the longest body to accept, in bytes.
  ///   - timeout: the timeout of the whole.
  /// - Returns: status and body, whatever the status is.
  /// - Throws: what is wrong with the connection, or a body that is too long.
  package func plainGet(
    _ path: String, at endpoint: Endpoint, limit: Int = 16 << 20, timeout: Duration = .seconds(5)
  ) throws(TransportError) -> PlainAnswer {
    let channel = Channel(endpoint, settings: settings)
    func failure(_ reason: String, isRetryable: Bool = true) -> TransportError {
      TransportError(endpoint: endpoint.text, phase: .http, reason: reason, isRetryable: isRetryable)
    }
    guard let easy = EasyHandle(bufferSize: 64 << 10) else { throw failure("out of memory") }
    channel.setRoute(of: easy)
    easy.set(CURLOPT_URL, channel.origin + path)
    easy.set(CURLOPT_HTTPGET, 1)
    easy.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
    easy.set(CURLOPT_TIMEOUT_MS, Int(timeout.wholeMilliseconds(in: 1...Int32.max)))
    let body = PlainBody(limit: limit)
    easy.set(CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
      // The pointer that is set below; the body outlives the request.
      guard let context else { return 0 }
      return Unmanaged<PlainBody>.fromOpaque(context).takeUnretainedValue().append(bytes, size &* count)
    }
    easy.set(CURLOPT_WRITEDATA, pointer: Unmanaged.passUnretained(body).toOpaque())
    let result = withExtendedLifetime(body) { curl_easy_perform(easy.pointer) }
    guard result == CURLE_OK else {
      throw failure(easy.error.isEmpty ? String(cString: curl_easy_strerror(result)) : easy.error)
    }
    return PlainAnswer(status: easy.long(CURLINFO_RESPONSE_CODE), body: body.bytes)
  }
}

/// The received part of a page.
private final class PlainBody {
  private(set) var bytes: [UInt8] = []
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// Appends bytes; the result tells libcurl whether they were accepted.
  func append(_ start: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
    guard count <= limit - bytes.count else { return 0 }
    bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: count))
    return count
  }
}
