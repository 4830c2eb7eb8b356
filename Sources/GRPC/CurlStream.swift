import CCurl
import Glibc

/// Carries out one call with libcurl: reports events to `CallProgress` and applies its decisions to libcurl. Confined
/// to the I/O thread.
final class CurlStream {
  let call: CallState
  let channel: Channel
  private(set) var easy: EasyHandle?
  private(set) var progress: CallProgress
  /// Its index in the loop.
  var index = 0
  /// Whether other calls wait for the connection that this one opens.
  var isOpener = false
  /// The address that was tried last.
  private(set) var address: SocketAddress?
  /// The local port of the connection that the call uses, 0 if there are no ports; nil without a connection.
  private(set) var localPort: Int32?
  /// A failure for which the server is probed.
  var unexplained: FailureDiagnosis?
  /// Listens for the server's first bytes, until they arrive.
  private(set) var probe: ProtocolProbe?
  /// The time by which the server must have sent something to get the request.
  var greetingDeadline: ContinuousClock.Instant?
  var connectLimit = Duration.zero
  /// How many bytes a connection with TLS had received when it was established.
  private(set) var handshakeBytes: Int?
  /// Whether the request is closed as soon as there is nothing more to send; see `CurlQuirks.losesRefusals`.
  var closesHalf = false
  var mayHideRefusal: Bool
  var reader: MessageReader
  private var isReceiver = false
  unowned let loop: IOLoop

  private static let leastConnectLimit = Duration.milliseconds(300)

  init(_ call: CallState, channel: Channel, loop: IOLoop) {
    self.call = call
    self.channel = channel
    self.loop = loop
    progress = CallProgress(at: channel.endpoint)
    mayHideRefusal = CurlQuirks.losesRefusals && call.request.bodyLength == nil
    reader = MessageReader(limit: loop.settings.options.maxResponseBytes, pool: loop.settings.chunks)
  }

  static func from(_ context: UnsafeMutableRawPointer?) -> CurlStream? {
    // The pointer that `prepare` made; the loop keeps the stream while libcurl has its easy handle.
    context.map { Unmanaged<CurlStream>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The stream of an easy handle.
  static func of(_ easy: UnsafeMutableRawPointer) -> CurlStream? {
    var context: UnsafeMutableRawPointer?
    guard ccurl_get_pointer(easy, CURLINFO_PRIVATE, &context) == CURLE_OK else { return nil }
    return from(context)
  }

  // MARK: Beginning and end

  /// Prepares an easy handle for another attempt.
  func prepare(opensConnection: Bool) throws(CallError) -> EasyHandle {
    _ = progress.handle(.started(opensConnection: opensConnection))
    isOpener = opensConnection
    let easy = try channel.handle(forBulk: call.request.isBulk)
    self.easy = easy
    channel.activeCalls += 1
    if waitsForResponse { channel.liveness.beginWaiting(at: .now) }
    let context = Unmanaged.passUnretained(self).toOpaque()
    let contexts = [
      CURLOPT_PRIVATE, CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_READDATA, CURLOPT_PREREQDATA,
      CURLOPT_OPENSOCKETDATA,
    ]
    for option in contexts { easy.set(option, pointer: context) }
    easy.clearError()
    easy.set(CURLOPT_URL, channel.origin + call.request.path)
    easy.set(CURLOPT_POSTFIELDSIZE_LARGE, size: call.request.bodyLength ?? -1)
    easy.set(CURLOPT_HTTP_VERSION, CurlQuirks.httpVersion(at: channel.endpoint, opensConnection: opensConnection))
    easy.set(CURLOPT_FRESH_CONNECT, opensConnection ? 1 : 0)
    connectLimit = channel.dialTimeout
    if let end = call.request.limits.connectBy {
      connectLimit = min(connectLimit, max(end - .now, CurlStream.leastConnectLimit))
    }
    easy.set(CURLOPT_CONNECTTIMEOUT_MS, Int(connectLimit.wholeMilliseconds(in: 1...Int32.max)))
    easy.set(CURLOPT_HTTPHEADER, list: try call.request.headerLines())
    try channel.check(easy)
    return easy
  }

  /// Releases the easy handle.
  func recycle(isReusable: Bool) {
    guard let easy else { return }
    self.easy = nil
    localPort = nil
    probe = nil
    greetingDeadline = nil
    channel.activeCalls -= 1
    if waitsForResponse { channel.liveness.endWaiting() }
    if isReusable, !call.request.isBulk { channel.giveBack(easy) }
  }

  /// Whether the connection must show signs of life during the call. On a stream, only the client knows what to wait
  /// for.
  private var waitsForResponse: Bool { call.request.bodyLength != nil && !call.request.isQuestion }

  /// Ends the call regardless of libcurl.
  func stop(with error: CallError) -> CallProgress.Action { progress.handle(.stopped(error)) }

  /// libcurl has reported the end of the transfer.
  func finish(_ result: CURLcode) -> CallProgress.Action {
    deliver()
    guard result != CURLE_OK else {
      return progress.handle(.finished(.success(mayLackStatus: mayHaveLostStatus)))
    }
    if let limit = nextLimit, limit.time <= .now { return stop(with: overdue(limit.kind)) }
    let failure = describeFailure(result)
    if failure.isCancellation, isAboutOverdue { return stop(with: .status(.deadlineExceeded)) }
    let remedy = remedy(for: failure)
    let action = progress.handle(.finished(.failure(.transport(failure.error), remedy)))
    if action == .explain { unexplained = failure }
    return action
  }

  private func remedy(for failure: FailureDiagnosis) -> CallProgress.Remedy {
    if CurlQuirks.losesEarlyResponse(failure), progress.response == nil, call.rewindOutgoing() { return .restart }
    let hasNothing = progress.response == nil || (call.request.bodyLength == nil && !hasMessage)
    if CurlQuirks.mayHideRefusal(failure), hasNothing, !closesHalf, call.rewindOutgoing() {
      closesHalf = call.request.bodyLength == nil
      return .restart
    }
    return failure.needsGreeting && address != nil ? .explanation : .none
  }

  /// The server has shown which protocol it speaks.
  func explain(by greeting: ServerProtocol) -> CallProgress.Action {
    guard var failure = unexplained else { return stop(with: outOfMemory) }
    // What it sent by itself tells more than its response to an invalid request.
    if failure.greeting == nil || greeting == .tls { failure.greeting = greeting }
    return stop(with: .transport(failure.error))
  }

  var hasMessage: Bool { reader.messageCount > 0 }

  /// The message to repeat because libcurl may have lost the server's refusal; nil if there is none, or if it was
  /// repeated before.
  func takeQuestionForRefusal() -> [UInt8]? {
    mayHideRefusal = false
    return call.onlyMessage
  }

  /// libcurl has finished a round.
  func endRound() -> CallProgress.Action {
    deliver()
    return progress.handle(.roundEnded)
  }

  // MARK: What libcurl calls

  func openSocket(_ address: UnsafeMutablePointer<curl_sockaddr>?) -> curl_socket_t {
    guard progress.handle(.connectionWanted) == .proceed, let address else { return ccurl_no_socket }
    let length = min(Int(address.pointee.addrlen), MemoryLayout<sockaddr_storage>.size)
    withUnsafePointer(to: &address.pointee.addr) {
      self.address = SocketAddress(
        family: address.pointee.family, UnsafeRawBufferPointer(start: $0, count: length))
    }
    return channel.openSocket(address)
  }

  func connectionIsReady(_ localPort: Int32) -> Int32 {
    self.localPort = max(localPort, 0)
    // A server that refuses a call after seeing only its headers resets the stream, and libcurl 7.88 then loses the
    // response. So the request is sent in one piece.
    channel.cork()
    if channel.endpoint.usesTLS { handshakeBytes = channel.receivedBytes }
    if progress.attempt?.opensConnection == true, let socket = channel.hearableSocket {
      probe = ProtocolProbe(on: socket)
      if channel.waitsForGreeting { greetingDeadline = .now + channel.dialTimeout }
      loop.listen(for: self)
    }
    _ = progress.handle(.connected(holdsRequestBack: greetingDeadline != nil))
    if isOpener, greetingDeadline == nil { offerConnection() }
    return CURL_PREREQFUNC_OK
  }

  /// Lets other calls share the connection as soon as libcurl can.
  private func offerConnection() {
    if CurlQuirks.sharesAfterFirstResponse {
      channel.connected(at: .now)
    } else {
      shareConnection()
    }
  }

  private func shareConnection() {
    isOpener = false
    channel.becomeShareable()
  }

  /// Listens for the first bytes of the server.
  func listen() -> CallProgress.Action {
    guard let current = probe, channel.owns(current.socket) else {
      probe = nil
      return .proceed
    }
    guard let greeting = current.listen() else { return .proceed }
    probe = nil
    let sent = progress.attempt?.sentBytes ?? 0
    let action = progress.handle(.serverSpoke(greeting))
    switch action {
    case .sendRequest:
      greetingDeadline = nil
      if isOpener { offerConnection() }
    case .explain:
      var failure = FailureDiagnosis(
        endpoint: channel.endpoint, options: loop.settings.options, code: CURLE_WEIRD_SERVER_REPLY)
      failure.progress = .ready
      failure.requestWasSent = sent > 0
      failure.greeting = greeting
      unexplained = failure
    default: break
    }
    return action
  }

  func provideBody(_ buffer: UnsafeMutablePointer<CChar>?, _ size: Int) -> Int {
    guard !progress.isHeldBack else { return pauseRequest() }
    switch call.copyOutgoing(into: UnsafeMutableRawBufferPointer(start: buffer, count: size)) {
    case .bytes(let count):
      _ = progress.handle(.sent(count))
      if progress.attempt?.sentBytes == call.request.bodyLength { completeRequest() }
      return count
    case .complete:
      completeRequest()
      return 0
    case .pause where closesHalf:
      completeRequest()
      return 0
    case .pause: return pauseRequest()
    }
  }

  private func pauseRequest() -> Int {
    _ = progress.handle(.requestPaused)
    return ccurl_read_pause
  }

  private func completeRequest() {
    _ = progress.handle(.requestCompleted)
    // If the response came first, libcurl may learn of its end only while sending.
    if progress.response != nil { noteReceived() }
  }

  func receiveHeader(_ lines: UnsafeMutablePointer<CChar>?, _ size: Int) -> Int {
    if isOpener { shareConnection() }
    loop.settings.contact.note()
    if call.request.isQuestion { channel.liveness.answered(at: .now) }
    noteReceived()
    var head = progress.response?.head ?? ResponseHead()
    head.receive(UnsafeRawBufferPointer(start: lines, count: size))
    _ = progress.handle(.headReceived(head))
    guard !head.isForeign else {
      return refuse(.transport(head.error(at: channel.endpoint)))
    }
    return size
  }

  func receiveBody(_ bytes: UnsafeMutablePointer<CChar>?, _ size: Int) -> Int {
    guard progress.response?.head.hasMessages == true else { return size }
    guard !call.pauseReadingIfFull() else {
      _ = progress.handle(.readingPaused)
      return ccurl_write_pause
    }
    noteReceived()
    if call.request.isBulk { loop.noteBulk(size) }
    do {
      try reader.receive(UnsafeRawBufferPointer(start: bytes, count: size))
    } catch {
      return refuse(.status(error))
    }
    _ = progress.handle(.bodyReceived(isInsideMessage: reader.isInsideMessage))
    let fragments = reader.takeFragments()
    if !fragments.isEmpty { call.deliver(fragments) }
    return size
  }

  /// Makes libcurl abort the transfer.
  private func refuse(_ error: CallError) -> Int {
    _ = progress.handle(.refused(error))
    return 0
  }

  private func noteReceived() {
    guard !isReceiver else { return }
    isReceiver = true
    loop.noteReceived(self)
  }

  // MARK: What the loop calls

  /// Delivers the data received last, even if the chunk is not full.
  private func deliver() {
    isReceiver = false
    reader.cutFragment()
    let fragments = reader.takeFragments()
    if !fragments.isEmpty { call.deliver(fragments) }
  }

  /// Resumes what was paused.
  func resume() {
    guard progress.readingIsPaused || progress.requestIsPaused else { return }
    unpause()
  }

  /// Makes libcurl send the request and read the response.
  func unpause() {
    guard let easy else { return }
    _ = progress.handle(.readingResumed)
    _ = progress.handle(.requestResumed)
    curl_easy_pause(easy.pointer, CURLPAUSE_CONT)
  }

  /// Whether libcurl may need a nudge to read arrived data.
  var mayOverlookArrivals: Bool {
    guard easy != nil, !progress.readingIsPaused, let attempt = progress.attempt else { return false }
    return attempt.request == .paused || CurlQuirks.overlooksEnd(of: progress)
  }

  /// Makes libcurl read arrived data, whatever it considers the state of the transfer.
  func nudge() {
    guard mayOverlookArrivals, let easy else { return }
    if !progress.requestIsPaused {
      // libcurl acts only when the paused directions change.
      curl_easy_pause(easy.pointer, CURLPAUSE_RECV)
    }
    unpause()
  }
}
