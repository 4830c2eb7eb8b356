import CCurl

extension Transport {
  /// The response to a plain HTTP request.
  package struct PlainAnswer: Sendable, Equatable {
    /// The HTTP status.
    package var status: Int
    /// The body.
    package var body: [UInt8]
    /// The header `date`; empty if there is none.
    package var date = ""
  }

  /// What a server shows to a client that makes a plain HTTP request.
  package struct Visit: Sendable {
    /// The response, or what is wrong with the connection.
    package var response: Result<PlainAnswer, TransportError>
    /// The server's certificate, even if it was refused; nil without TLS or OpenSSL.
    package var certificate: Certificate?
    /// Whether the certificate has the name or address of the endpoint.
    package var hasName = true
    /// The version of TLS, `TLS 1.3`; nil without TLS or OpenSSL.
    package var tlsVersion: String?
  }

  /// Gets a page as `plainGet` does, and keeps the certificate that the server shows.
  ///
  /// It blocks the calling thread.
  package func visit(_ endpoint: Endpoint, path: String, limit: Int, timeout: Duration) -> Visit {
    let channel = Channel(endpoint, settings: settings)
    channel.verifier.keepsCertificate = true
    let response = Result { () throws(TransportError) in
      try Self.get(path, on: channel, limit: limit, timeout: timeout)
    }
    let shown = channel.verifier.shown
    return Visit(
      response: response, certificate: shown?.certificate, hasName: shown?.hasName ?? true,
      tlsVersion: shown?.tlsVersion)
  }

  /// The newest version before TLS 1.2 with which a server accepts a connection; nil for none, or without OpenSSL.
  ///
  /// It blocks the calling thread.
  package func acceptedOldTLS(at endpoint: Endpoint, timeout: Duration) -> String? {
    let channel = Channel(endpoint, settings: settings)
    channel.verifier.keepsCertificate = true
    // Only the version counts, which is agreed on before the server's certificate arrives.
    _ = try? Self.get("/", on: channel, limit: 0, timeout: timeout, onlyOldTLS: true)
    return channel.verifier.shown?.tlsVersion
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
    try Self.get(path, on: Channel(endpoint, settings: settings), limit: limit, timeout: timeout)
  }

  private static func get(
    _ path: String, on channel: Channel, limit: Int, timeout: Duration, onlyOldTLS: Bool = false
  ) throws(TransportError) -> PlainAnswer {
    func failure(_ reason: String, isRetryable: Bool = true) -> TransportError {
      TransportError(endpoint: channel.endpoint.text, phase: .http, reason: reason, isRetryable: isRetryable)
    }
    guard let easy = EasyHandle(bufferSize: 64 << 10) else { throw failure("out of memory") }
    channel.setRoute(of: easy)
    if onlyOldTLS {
      easy.set(CURLOPT_SSLVERSION, ccurl_tls_before_1_2)
      // OpenSSL refuses the digests of these versions otherwise.
      easy.set(CURLOPT_SSL_CIPHER_LIST, "DEFAULT:@SECLEVEL=0")
    }
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
    easy.set(CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
      guard let context else { return 0 }
      return Unmanaged<PlainBody>.fromOpaque(context).takeUnretainedValue().takeHeader(bytes, size &* count)
    }
    easy.set(CURLOPT_HEADERDATA, pointer: Unmanaged.passUnretained(body).toOpaque())
    let result = withExtendedLifetime(body) { curl_easy_perform(easy.pointer) }
    guard result == CURLE_OK else {
      throw failure(easy.error.isEmpty ? String(cString: curl_easy_strerror(result)) : easy.error)
    }
    return PlainAnswer(status: easy.long(CURLINFO_RESPONSE_CODE), body: body.bytes, date: body.date)
  }
}

/// The received part of a page.
private final class PlainBody {
  private(set) var bytes: [UInt8] = []
  /// The header `date`.
  private(set) var date = ""
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// Keeps the header that is of use.
  func takeHeader(_ start: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
    let line = String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
    let parts = line.split(separator: ":", maxSplits: 1)
    if parts.count == 2, parts[0].lowercased() == "date" {
      date = String(parts[1].drop { $0 == " " }.prefix { $0 != "\r" && $0 != "\r\n" && $0 != "\n" })
    }
    return count
  }

  /// Appends bytes; the result tells libcurl whether they were accepted.
  func append(_ start: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
    guard count <= limit - bytes.count else { return 0 }
    bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: count))
    return count
  }
}
