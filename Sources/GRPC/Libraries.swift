import CCurl

extension Transport {
  /// libcurl, its library for HTTP/2 and the one for TLS, whose version begins with its name; nil if libcurl cannot be
  /// loaded.
  package static func libraries() -> (libcurl: library, http2: library, tls: library)? {
    guard libraryFailure == nil else { return nil }
    return (ccurl_library(), ccurl_http2_library(), ccurl_tls_library())
  }
}
