import CCurl
import Glibc

/// One call as libcurl carries it out. Belongs to the I/O thread.
final class Transfer {
  let exchange: Exchange
  let channel: Channel
  private(set) var easy: EasyHandle?
  /// Where the loop keeps it.
  var index = 0
  /// Whether the other calls wait for the connection that this one opens.
  var isOpener = false
  /// Whether this call may open a connection, which it may once.
  private var mayOpenSocket = false
  /// Whether libcurl wanted to open a connection, which this call was not meant to.
  private(set) var wantedConnection = false
  private var restarts = 0
  private unowned let loop: IOLoop
  private var reader: MessageReader
  private var head = ResponseHead()
  /// Why the transfer was broken off by a callback.
  private var callFailure: CallError?
  /// A failure that is to be explained by asking the server.
  private var pendingFailure: Failure?
  /// The address that was tried last.
  private(set) var address: SocketAddress?
  private var openedConnection = false
  private var isConnected = false
  private var sentBytes = 0
  private var readingIsPaused = false
  private var sendingIsPaused = false
  private var isReceiver = false
  private var needsNudge = false
  /// How the first words of the server are heard, while there were none.
  private(set) var hearing: Hearing?
  /// When the server has to have said something before it gets the request; nil when nothing is held back.
  private var hearingDeadline: ContinuousClock.Instant?
  private var connectLimit = Duration.zero

  private static let restartLimit = 5
  private static let leastConnectLimit = Duration.milliseconds(300)

  init(_ exchange: Exchange, channel: Channel, loop: IOLoop) {
    self.exchange = exchange
    self.channel = channel
    self.loop = loop
    reader = MessageReader(limit: loop.settings.options.maxResponseBytes, pool: loop.settings.chunks)
  }

  static func from(_ context: UnsafeMutableRawPointer?) -> Transfer? {
    // The pointer that `prepare` made; the loop keeps the transfer while libcurl has its easy handle.
    context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The transfer that an easy handle works for.
  static func of(_ easy: UnsafeMutableRawPointer) -> Transfer? {
    var context: UnsafeMutableRawPointer?
    guard ccurl_get_pointer(easy, CURLINFO_PRIVATE, &context) == CURLE_OK else { return nil }
    return from(context)
  }

  // MARK: Beginning and end

  func prepare(opensConnection: Bool) throws(CallError) -> EasyHandle {
    isOpener = opensConnection
    mayOpenSocket = opensConnection
    openedConnection = opensConnection
    wantedConnection = false
    isConnected = false
    sentBytes = 0
    let easy = try channel.handle(forBulk: exchange.request.isBulk)
    self.easy = easy
    channel.activeCalls += 1
    let context = Unmanaged.passUnretained(self).toOpaque()
    let contexts = [
      CURLOPT_PRIVATE, CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_READDATA, CURLOPT_PREREQDATA,
      CURLOPT_OPENSOCKETDATA,
    ]
    for option in contexts { easy.set(option, pointer: context) }
    easy.clearError()
    easy.set(CURLOPT_URL, channel.origin + exchange.request.path)
    easy.set(CURLOPT_POSTFIELDSIZE_LARGE, size: exchange.request.bodyLength ?? -1)
    easy.set(CURLOPT_HTTP_VERSION, version(opensConnection: opensConnection))
    easy.set(CURLOPT_FRESH_CONNECT, opensConnection ? 1 : 0)
    connectLimit = channel.dialTimeout
    if let end = exchange.request.limits.connectBy {
      connectLimit = min(connectLimit, max(end - .now, Transfer.leastConnectLimit))
    }
    easy.set(CURLOPT_CONNECTTIMEOUT_MS, Int(connectLimit.wholeMilliseconds(in: 1...Int32.max)))
    easy.set(CURLOPT_HTTPHEADER, list: try exchange.request.headerLines())
    try channel.check(easy)
    return easy
  }

  private func version(opensConnection: Bool) -> Int {
    if channel.endpoint.usesTLS { return ccurl_http_version_2_tls }
    return opensConnection ? ccurl_http_version_2_prior_knowledge : ccurl_http_version_2
  }

  /// Lets go of the easy handle.
  func recycle(isReusable: Bool) {
    guard let easy else { return }
    self.easy = nil
    hearing = nil
    hearingDeadline = nil
    channel.activeCalls -= 1
    if isReusable, !exchange.request.isBulk { channel.giveBack(easy) }
  }

  var outOfMemory: CallError {
    .transport(
      TransportError(
        endpoint: channel.endpoint.text, phase: .configuration, reason: "out of memory", isRetryable: false))
  }

  /// When something has to have happened; nil when there is no limit.
  var due: ContinuousClock.Instant? {
    var due = exchange.request.deadline
    if let hearingDeadline { due = min(hearingDeadline, due ?? hearingDeadline) }
    if let limit = exchange.request.limits.firstMessage, reader.messageCount == 0 {
      let first = exchange.request.begin + limit
      due = min(first, due ?? first)
    }
    return due
  }

  /// How the call ends when the time is up that `due` gave it.
  func overdue(at now: ContinuousClock.Instant) -> CallError {
    if exchange.request.deadline.map({ $0 > now }) ?? true {
      if let hearingDeadline, hearingDeadline <= now {
        let limit = channel.dialTimeout
        channel.dialTimedOut()
        return silent(.connect, for: limit)
      }
      if isConnected, let limit = exchange.request.limits.firstMessage { return silent(.http, for: limit) }
    }
    guard !isConnected else { return .status(.deadlineExceeded) }
    return .transport(
      TransportError(
        endpoint: channel.endpoint.text, phase: .connect, reason: "no connection before the time for the call was up",
        isRetryable: true))
  }

  private func silent(_ phase: TransportError.Phase, for limit: Duration) -> CallError {
    .transport(
      TransportError(
        endpoint: channel.endpoint.text, phase: phase, reason: "the server has not answered within \(limit.text)",
        isRetryable: true, requestMayHaveBeenSent: sentBytes > 0))
  }

  /// Whether the call failed without the server having worked on it, and may begin anew. To be asked once for each
  /// failure.
  func canRestart(after result: CURLcode) -> Bool {
    guard restarts < Transfer.restartLimit, !exchange.hasEnded, head.httpStatus == 0 else { return false }
    restarts += 1
    // The connection that it was meant for had gone.
    if wantedConnection, sentBytes == 0 { return true }
    // The server answered before it had the request and closed the stream. libcurl before 8.2 then may lose the
    // answer, and has no words for that.
    return IOLoop.isBeforeRewrite && result == CURLE_HTTP2_STREAM && easy?.error == "" && exchange.rewindOutgoing()
  }

  /// How the call ended, from libcurl's result and what was received; nil when the server must be asked first.
  func outcome(_ result: CURLcode) -> Outcome? {
    deliver()
    if let callFailure { return .failed(callFailure) }
    if let outcome = statusOutcome { return outcome }
    if result == CURLE_OK {
      return mayHaveLostStatus ? .completed : .failed(.transport(head.error(at: channel.endpoint)))
    }
    let failure = describeFailure(result)
    if failure.isCancellation, isAboutOverdue { return .failed(.status(.deadlineExceeded)) }
    guard failure.needsGreeting, address != nil else { return .failed(.transport(failure.error)) }
    pendingFailure = failure
    return nil
  }

  /// How the call ends, once the server has said so; nil before.
  var finalStatus: Outcome? {
    guard head.isFinal else { return nil }
    deliver()
    return statusOutcome
  }

  private var statusOutcome: Outcome? {
    guard let outcome = head.outcome else { return nil }
    guard outcome == .completed, reader.isInsideMessage else { return outcome }
    return .failed(.status(RPCError(code: .internal, message: "the answer ends within a message")))
  }

  /// Whether the time for the call is up, as far as the server's clock may be ahead.
  private var isAboutOverdue: Bool {
    exchange.request.deadline.map { $0 - .milliseconds(100) <= .now } ?? false
  }

  /// How the call ended, now that the server was asked.
  func outcome(after greeting: Greeting) -> Outcome {
    guard var failure = pendingFailure else { return .failed(outOfMemory) }
    // What it said by itself tells more than what it answers to nonsense.
    if failure.greeting == nil || greeting == .tls { failure.greeting = greeting }
    return .failed(.transport(failure.error))
  }

  /// Whether a complete answer has no status because libcurl dropped the trailers: before 8.2 it does so when it
  /// could not take in at once what arrived for another call on the same connection.
  private var mayHaveLostStatus: Bool {
    IOLoop.isBeforeRewrite && channel.activeCalls > 1 && head.hasMessages && reader.messageCount > 0
      && !reader.isInsideMessage
  }

  private func describeFailure(_ result: CURLcode) -> Failure {
    var failure = Failure(endpoint: channel.endpoint, options: loop.settings.options, code: result)
    failure.text = easy?.error ?? ""
    failure.osError = Int32(truncatingIfNeeded: easy?.long(CURLINFO_OS_ERRNO) ?? 0)
    failure.verification = easy?.long(CURLINFO_SSL_VERIFYRESULT) ?? 0
    failure.isFirstUse = openedConnection && !wantedConnection
    failure.isProxied = failure.options.proxy?.serves(channel.endpoint) == true
    failure.requestWasSent = sentBytes > 0
    if head.httpStatus != 0 {
      failure.progress = .answered
    } else if isConnected {
      failure.progress = .ready
    } else if openedConnection, result == CURLE_SSL_CONNECT_ERROR || channel.lastSocketWasConnected {
      failure.progress = .connected
    }
    if result == CURLE_OPERATION_TIMEDOUT, failure.progress < .ready {
      if connectLimit == channel.dialTimeout { failure.options.dialTimeout = connectLimit }
      channel.dialTimedOut()
    }
    return failure
  }

  // MARK: What libcurl calls

  func openSocket(_ address: UnsafeMutablePointer<curl_sockaddr>?) -> curl_socket_t {
    guard mayOpenSocket, let address else {
      wantedConnection = !mayOpenSocket
      return ccurl_no_socket
    }
    let length = min(Int(address.pointee.addrlen), MemoryLayout<sockaddr_storage>.size)
    withUnsafePointer(to: &address.pointee.addr) {
      self.address = SocketAddress(
        family: address.pointee.family, UnsafeRawBufferPointer(start: $0, count: length))
    }
    return channel.openSocket(address)
  }

  func connectionIsReady() -> Int32 {
    isConnected = true
    mayOpenSocket = false
    // A server that refuses a call when it has seen no more than its headers resets the stream, and libcurl 7.88 then
    // loses the answer: better it gets all at once.
    channel.cork()
    if openedConnection, let socket = channel.hearableSocket {
      hearing = Hearing(on: socket)
      if channel.waitsForGreeting { hearingDeadline = .now + channel.dialTimeout }
      loop.listen(for: self)
    }
    if isOpener, hearingDeadline == nil { offerConnection() }
    return CURL_PREREQFUNC_OK
  }

  /// Lets other calls use the connection as soon as libcurl can share it.
  private func offerConnection() {
    if Channel.needsAnswerToShare {
      channel.connected(at: .now)
    } else {
      shareConnection()
    }
  }

  /// Whether the request waits for the server's first words.
  var isHeldBack: Bool { hearingDeadline != nil }

  /// Listens for the first words of the server. Returns whether they are there and aren't HTTP/2: the call can't go on then, and the
  /// server is to be asked what it expects.
  func hearsSomethingElse() -> Bool {
    guard let current = hearing, channel.owns(current.socket) else {
      hearing = nil
      return false
    }
    guard let greeting = current.listen() else { return false }
    hearing = nil
    guard greeting == .http2 else {
      var failure = Failure(endpoint: channel.endpoint, options: loop.settings.options, code: CURLE_WEIRD_SERVER_REPLY)
      failure.progress = .ready
      failure.requestWasSent = sentBytes > 0
      failure.greeting = greeting
      pendingFailure = failure
      return true
    }
    guard isHeldBack else { return false }
    hearingDeadline = nil
    if isOpener { offerConnection() }
    resume()
    return false
  }

  private func shareConnection() {
    isOpener = false
    channel.becomeShareable()
  }

  func provideBody(_ buffer: UnsafeMutablePointer<CChar>?, _ size: Int) -> Int {
    guard hearingDeadline == nil else {
      sendingIsPaused = true
      return ccurl_read_pause
    }
    switch exchange.copyOutgoing(into: UnsafeMutableRawBufferPointer(start: buffer, count: size)) {
    case .bytes(let count):
      sentBytes += count
      if sentBytes == exchange.request.bodyLength { noteSent() }
      return count
    case .complete:
      noteSent()
      return 0
    case .pause:
      sendingIsPaused = true
      return ccurl_read_pause
    }
  }

  func receiveHeader(_ line: UnsafeMutablePointer<CChar>?, _ size: Int) -> Int {
    if isOpener { shareConnection() }
    noteReceived()
    head.receive(UnsafeRawBufferPointer(start: line, count: size))
    guard head.isHTTP2 else {
      callFailure = .transport(head.error(at: channel.endpoint))
      return 0
    }
    guard !head.isForeign else {
      callFailure = .transport(head.error(at: channel.endpoint))
      return 0
    }
    return size
  }

  func receiveBody(_ bytes: UnsafeMutablePointer<CChar>?, _ size: Int) -> Int {
    guard head.hasMessages else { return size }
    guard !exchange.pauseReadingIfFull() else {
      readingIsPaused = true
      return ccurl_write_pause
    }
    noteReceived()
    if exchange.request.isBulk { loop.noteBulk(size) }
    do {
      try reader.receive(UnsafeRawBufferPointer(start: bytes, count: size))
    } catch {
      callFailure = .status(error)
      return 0
    }
    let fragments = reader.takeFragments()
    if !fragments.isEmpty { exchange.deliver(fragments) }
    return size
  }

  /// The request is complete. When the answer came before that, libcurl before 8.2 learns of its end only now, while
  /// it sends, and takes no notice.
  private func noteSent() {
    needsNudge = head.httpStatus != 0
    if needsNudge { noteReceived() }
  }

  private func noteReceived() {
    guard !isReceiver else { return }
    isReceiver = true
    loop.noteReceived(self)
  }

  // MARK: What the loop calls

  /// Hands over what was received last, full chunk or not.
  func deliver() {
    isReceiver = false
    reader.cutFragment()
    let fragments = reader.takeFragments()
    if !fragments.isEmpty { exchange.deliver(fragments) }
  }

  /// Has libcurl look once more for what it may have received.
  func nudge() {
    guard needsNudge, let easy, !readingIsPaused else { return }
    needsNudge = false
    curl_easy_pause(easy.pointer, CURLPAUSE_RECV | (sendingIsPaused ? CURLPAUSE_SEND : 0))
    curl_easy_pause(easy.pointer, sendingIsPaused ? CURLPAUSE_SEND : CURLPAUSE_CONT)
  }

  /// Goes on with what was paused.
  func resume() {
    guard let easy, readingIsPaused || sendingIsPaused else { return }
    readingIsPaused = false
    sendingIsPaused = false
    curl_easy_pause(easy.pointer, CURLPAUSE_CONT)
  }
}
