import CCurl
import Glibc
import TestSupport
import Testing

@testable import GRPC

/// Errors of different versions of libcurl and OpenSSL.
@Suite(.timeLimit(.minutes(2))) struct FailureDiagnosisTests {
  private func failure(
    _ code: CURLcode, _ text: String = "", _ progress: FailureDiagnosis.Progress, tls: TLSOptions? = nil,
    endpoint: String = "host:1", osError: Int32 = 0
  ) throws -> FailureDiagnosis {
    let endpoint = try Endpoint(parsing: endpoint, secureByDefault: tls != nil)
    var failure = FailureDiagnosis(endpoint: endpoint, options: TransportOptions(tls: tls), code: code)
    failure.text = text
    failure.progress = progress
    failure.osError = osError
    return failure
  }

  private let certificate = TLSOptions(certificateFile: "c.pem", keyFile: "k.pem", caFile: "a.pem")

  @Test func resolving() throws {
    let late = try failure(CURLE_OPERATION_TIMEDOUT, "Resolving timed out after 2000 milliseconds", .notConnected).error
    #expect(late.phase == .resolve)
    #expect(late.reason == "the host name host was not resolved within 2s")
    #expect(late.isRetryable)
  }

  @Test(arguments: [
    (ECONNREFUSED, "connection refused"), (EHOSTUNREACH, "no route to host"),
    (ENETUNREACH, "network is unreachable"), (ECONNRESET, "connection reset by peer"),
  ])
  func connecting(number: Int32, reason: String) throws {
    let error = try failure(CURLE_COULDNT_CONNECT, "Couldn't connect to server", .notConnected, osError: number).error
    #expect(error == TransportError(endpoint: "host:1", phase: .connect, reason: reason, isRetryable: true))
  }

  @Test(arguments: [
    (
      "OpenSSL SSL_read: error:1409445C:SSL routines:ssl3_read_bytes:tlsv13 alert certificate required, errno 0",
      "the server requires a client certificate"
    ),
    (
      "OpenSSL/3.0.19: error:0A000412:SSL routines::sslv3 alert bad certificate",
      "the server requires a client certificate"
    ),
    (
      "TLS connect error: error:0A000410:SSL routines::ssl/tls alert handshake failure",
      "the server refused the TLS handshake; it may require a client certificate"
    ),
    (
      "error:0A00042E:SSL routines::tlsv1 alert protocol version",
      "the server supports neither TLS 1.2 nor a later version"
    ),
    (
      "error:0A000458:SSL routines::tlsv1 unrecognized name, tlsv1 alert internal error (1)",
      "the server refused the TLS handshake: internal error"
    ),
  ])
  func alertsWithoutACertificate(text: String, reason: String) throws {
    let error = try failure(CURLE_SSL_CONNECT_ERROR, text, .connected, tls: TLSOptions()).error
    #expect(error.phase == .tls)
    #expect(error.reason == reason)
    #expect(!error.isRetryable)
  }

  @Test(arguments: [
    ("unknown ca", "the server does not trust the authority that signed the client certificate c.pem"),
    ("certificate expired", "the server refused the client certificate c.pem: it has expired or is not valid yet"),
    ("bad certificate", "the server refused the client certificate c.pem: bad certificate"),
    ("certificate revoked", "the server refused the client certificate c.pem: certificate revoked"),
    ("handshake failure", "the server refused the TLS handshake: handshake failure"),
  ])
  func alertsAboutACertificate(alert: String, reason: String) throws {
    let text = "OpenSSL SSL_read: error:0A000418:SSL routines::tlsv1 alert \(alert), errno 0"
    var failure = try failure(CURLE_RECV_ERROR, text, .ready, tls: certificate)
    failure.requestWasSent = true
    // A server that refuses the certificate has not processed the request.
    #expect(
      failure.error == TransportError(endpoint: "host:1", phase: .tls, reason: reason, isRetryable: false))
    #expect(!failure.needsGreeting)
  }

  @Test(arguments: [
    (9, "the server's certificate is not valid yet"), (10, "the server's certificate has expired"),
    (18, "the server's certificate is not signed by an authority in the CA file a.pem"),
    (20, "the server's certificate is not signed by an authority in the CA file a.pem"),
    (23, "the server's certificate was revoked"), (26, "the server's certificate is not meant for servers"),
    (24, "the server's certificate cannot be trusted: why"),
  ])
  func theServersCertificate(number: Int, reason: String) throws {
    var failure = try failure(CURLE_PEER_FAILED_VERIFICATION, "why", .notConnected, tls: certificate)
    failure.verification = number
    #expect(failure.error == TransportError(endpoint: "host:1", phase: .tls, reason: reason, isRetryable: false))
  }

  @Test func lostConnections() throws {
    var failure = try failure(CURLE_RECV_ERROR, "Recv failure: Connection reset by peer", .ready, osError: ECONNRESET)
    #expect(failure.needsGreeting)
    failure.isFirstUse = false
    #expect(!failure.needsGreeting)
    failure.requestWasSent = true
    let reason = "connection reset by peer before a response arrived"
    #expect(
      failure.error
        == TransportError(
          endpoint: "host:1", phase: .http, reason: reason, isRetryable: true, requestMayHaveBeenSent: true))
  }

  @Test(arguments: [(ECONNRESET, TransportError.Phase.tls), (0, .http)])
  func onlyALossWhereHTTP2BeginsIsARefusedCertificate(osError: Int32, phase: TransportError.Phase) throws {
    let failure = try failure(CURLE_HTTP2, "", .ready, tls: TLSOptions(), osError: osError)
    #expect(failure.error.phase == phase)
  }

  /// A server that refuses a certificate closes the connection before it says a word of HTTP/2.
  @Test func aLateLossIsNotARefusedCertificate() throws {
    var failure = try failure(CURLE_RECV_ERROR, "", .ready, tls: TLSOptions(), osError: ECONNRESET)
    failure.greeting = .silence
    #expect(failure.error.phase == .tls)
    #expect(failure.error.reason.hasSuffix("; it may require a client certificate"))
    failure.wasGreeted = true
    #expect(failure.error.phase == .http)
    #expect(failure.error.reason == "connection reset by peer before a response arrived")
  }

  /// The second form is that of libcurl 8.19 and later.
  @Test(arguments: [
    ("HTTP/2 stream 1 was not closed cleanly: ", " (err 7)"), ("HTTP/2 stream 1 reset by server (error 0x7 ", ")"),
  ])
  func streamsBrokenOff(before: String, after: String) throws {
    var failure = try failure(CURLE_HTTP2_STREAM, before + "REFUSED_STREAM" + after, .ready)
    failure.requestWasSent = true
    #expect(failure.error.reason == "the server reset the stream (REFUSED_STREAM)")
    #expect(!failure.error.requestMayHaveBeenSent)
    #expect(!failure.isCancellation)
    failure.text = before + "INTERNAL_ERROR" + after
    #expect(failure.error.reason == "the server reset the stream (INTERNAL_ERROR)")
    #expect(failure.error.requestMayHaveBeenSent)
    failure.text = before + "CANCEL" + after
    #expect(failure.isCancellation)
    failure.text = "Stream error in the HTTP/2 framing layer"
    #expect(failure.error.reason == "the server reset the stream (RST_STREAM)")
  }

  /// libcurl 8.2 has these codes for a stream that is reset without an error, after and before its response has begun.
  @Test(arguments: [(CURLE_PARTIAL_FILE, FailureDiagnosis.Progress.answered), (CURLE_RECV_ERROR, .ready)])
  func streamsThatAreReset(code: CURLcode, progress: FailureDiagnosis.Progress) throws {
    var failure = try failure(code, "HTTP/2 stream 1 was reset", progress)
    failure.requestWasSent = true
    #expect(failure.error.reason == "the server reset the stream (RST_STREAM)")
    #expect(failure.error.isRetryable)
    #expect(failure.error.requestMayHaveBeenSent)
    #expect(!failure.needsGreeting)
  }

  /// A server that demands a client certificate says nothing behind the handshake but that, and the reset overtakes it.
  @Test func lostAfterTheHandshake() throws {
    let error = "Recv failure: Connection reset by peer"
    var failure = try failure(CURLE_RECV_ERROR, error, .ready, tls: TLSOptions(), osError: ECONNRESET)
    failure.requestWasSent = true
    let demand = "the server closed the connection after the TLS handshake; it may require a client certificate"
    #expect(failure.error.reason == demand)
    failure.wasGreeted = true
    #expect(failure.error.reason == "connection reset by peer before a response arrived")
    #expect(failure.error.phase == .http)
  }

  private static let own = Certificate(
    subject: "CN=a", notBefore: "2020-01-01 00:00:00 UTC", notAfter: "2020-02-01 00:00:00 UTC", key: "RSA, 1024 bits",
    digest: "SHA1", isSelfIssued: false)

  @Test(arguments: [
    (10, 0, false, "the server's certificate (CN=a) expired on 2020-02-01 00:00:00 UTC"),
    (10, 1, false, "the intermediate certificate (CN=a) expired on 2020-02-01 00:00:00 UTC"),
    (10, 2, true, "the CA certificate (CN=a) in the CA file a.pem expired on 2020-02-01 00:00:00 UTC"),
    (9, 0, false, "the server's certificate (CN=a) is not valid before 2020-01-01 00:00:00 UTC"),
    (
      66, 0, false,
      "the server's certificate (CN=a) has a key that is too short for this system's OpenSSL: RSA, 1024 bits"
    ),
    (
      67, 1, false,
      "the intermediate certificate (CN=a) has a key that is too short for this system's OpenSSL: RSA, 1024 bits"
    ),
    (
      68, 0, false,
      "the server's certificate (CN=a) is signed with a digest that is too weak for this system's OpenSSL: SHA1"
    ),
    (20, 0, false, "the server's certificate is not signed by an authority in the CA file a.pem"),
    (62, 0, false, "the server's certificate is not valid for the host name host"),
  ])
  func theCertificateToBlame(number: Int, depth: Int, isSelfIssued: Bool, reason: String) throws {
    var failure = try failure(CURLE_PEER_FAILED_VERIFICATION, "why", .notConnected, tls: certificate)
    failure.verification = number
    failure.certificateFault = CertificateFault(number: number, certificate: Self.own, depth: depth)
    failure.certificateFault?.certificate?.isSelfIssued = isSelfIssued
    #expect(failure.error.reason == reason)
    #expect((failure.error.hint != nil) == (66...68).contains(number))
  }

  /// libcurl from 8.16 on has the second code for the first two.
  @Test(arguments: [CURLE_SSL_CERTPROBLEM, CURLE_BAD_FUNCTION_ARGUMENT])
  func theClientsCertificate(code: CURLcode) throws {
    let cases = [
      (
        "unable to set private key file: '(memory blob)' type PEM",
        "the key file k.pem does not belong to the certificate file c.pem"
      ),
      (
        "could not load PEM client certificate from memory, OpenSSL error error:0A00018F:SSL routines::ee key too small",
        "the certificate file c.pem has a key that is too short for this system's OpenSSL"
      ),
      (
        "could not load PEM client certificate from memory, OpenSSL error error:0A00018E:SSL routines::ca md too weak",
        "the certificate file c.pem is signed with a digest that is too weak for this system's OpenSSL"
      ),
    ]
    for (text, reason) in cases {
      let error = try failure(code, text, .connected, tls: certificate).error
      #expect(error.phase == .configuration)
      #expect(error.reason == reason)
    }
  }

  /// libcurl from 8.11 on reports an alert about our certificate as if the server's were bad.
  @Test func anAlertThatLooksLikeAVerdict() throws {
    let text = "SSL certificate verification failed"
    let error = try failure(CURLE_PEER_FAILED_VERIFICATION, text, .connected, tls: certificate).error
    #expect(error.reason == "the server refused the client certificate c.pem: it has expired or is not valid yet")
  }

  /// OpenSSL 3.0 says the first, 3.2 and later the second.
  @Test(arguments: ["wrong version number", "packet length too long"])
  func noTLSThere(words: String) throws {
    let text = "error:0A0000C6:SSL routines::\(words)"
    let error = try failure(CURLE_SSL_CONNECT_ERROR, text, .connected, tls: TLSOptions()).error
    #expect(error.reason == "the server does not speak TLS")
  }

  @Test func aPasswordOfTheProxyIsNotTold() throws {
    var failure = try failure(CURLE_COULDNT_CONNECT, "", .notConnected, osError: ECONNREFUSED)
    failure.options.proxy = Proxy(url: "http://user:secret@proxy:3128")
    failure.isProxied = true
    #expect(failure.error.reason == "proxy proxy:3128: connection refused")
  }
}

@Suite(.timeLimit(.minutes(2))) struct GreetingTests {
  @Test func firstBytes() {
    #expect(ServerProtocol([]) == .silence)
    #expect(ServerProtocol([0x15, 3, 3, 0, 2, 2, 40]) == .tls)
    #expect(ServerProtocol([0x16, 3, 3, 0, 80]) == .tls)
    #expect(ServerProtocol(ArraySlice("HTTP/1.0 400 ".utf8)) == .http1)
    #expect(ServerProtocol([0, 0, 6, 4, 0, 0, 0, 0, 0, 0, 3]) == .http2)
    #expect(ServerProtocol([0]) == .unknown)
    #expect(ServerProtocol(ArraySlice("SSH-2.0".utf8)) == .unknown)
  }
}
