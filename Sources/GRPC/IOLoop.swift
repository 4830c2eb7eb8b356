import CCurl
import Glibc
import Threads

/// The work of an I/O thread: one libcurl multi handle, its connections and calls. Confined to that thread.
final class IOLoop {
  let settings: Settings
  let thread: IOThread
  private let multi: UnsafeMutableRawPointer
  private let stallGuard: StallGuard
  /// One for each endpoint; there are few.
  private(set) var channels: [Channel] = []
  private var streams: [CurlStream] = []
  /// Streams that received something since the last round ended.
  private var receivers: [CurlStream] = []
  /// Streams whose server has not sent anything yet.
  private var listeners: [CurlStream] = []
  private var nextDeadline: ContinuousClock.Instant? {
    didSet { if nextDeadline != oldValue { stallGuard.limit = nextDeadline } }
  }
  private var isStopping = false
  /// Bytes of large responses received since the last check.
  private var bulkBytes = 0

  /// After this many bytes of a large response at once, the loop pauses for this many microseconds. Then more has
  /// arrived, which takes fewer steps and context switches, at the server as well. This saves a tenth of the time of a
  /// long response where server and client share two processors.
  private static let pause = (from: 16 << 10, length: UInt32(250))

  init(thread: IOThread, multi: UnsafeMutableRawPointer, settings: Settings, stallGuard: StallGuard) {
    self.thread = thread
    self.multi = multi
    self.settings = settings
    self.stallGuard = stallGuard
    ccurl_multi_set_long(multi, CURLMOPT_PIPELINING, ccurl_multiplex)
    ccurl_multi_set_long(multi, CURLMOPT_MAX_CONCURRENT_STREAMS, Int(Int32.max))
  }

  /// Runs until it is told to stop.
  func run() {
    while !isStopping {
      for command in thread.takeCommands() { carryOut(command) }
      perform()
      let heard = takeReceivers()
      reap()
      for stream in heard { carryOut(stream.endRound(), for: stream) }
      let mayHaveMore = nudge(heard)
      startWaiting()
      endOverdue()
      endSilentChannels()
      if bulkBytes >= IOLoop.pause.from { usleep(IOLoop.pause.length) }
      bulkBytes = 0
      if !isStopping, !mayHaveMore, !thread.hasCommands { wait() }
      hear()
    }
    stop()
  }

  private func perform() {
    var running: Int32 = 0
    stallGuard.enter()
    curl_multi_perform(multi, &running)
    stallGuard.leave()
    for channel in channels { channel.uncork() }
  }

  // MARK: Commands

  private func carryOut(_ command: Command) {
    switch command {
    case .start(let call): start(call)
    case .resume(let call): call.stream?.resume()
    case .cancel(let call):
      guard let stream = call.stream else { return }
      carryOut(stream.stop(with: .cancelled), for: stream)
    case .explain(let call, let greeting):
      guard let stream = call.stream else { return }
      carryOut(stream.explain(by: greeting), for: stream)
    case .refuse(let call, let status):
      guard let stream = call.stream, !stream.hasMessage else { return }
      carryOut(stream.stop(with: .status(status)), for: stream)
    case .stop: isStopping = true
    }
  }

  /// Carries out a decision about a call.
  func carryOut(_ action: CallProgress.Action, for stream: CurlStream, isReusable: Bool = false) {
    switch action {
    case .proceed, .abort: break
    case .sendRequest: stream.unpause()
    case .restart(let lacksConnection):
      takeAway(stream)
      if lacksConnection, stream.channel.state == .connected { stream.channel.state = .idle }
      place(stream)
    case .explain:
      takeAway(stream)
      explain(stream)
    case .end(let outcome):
      takeAway(stream, isReusable: isReusable)
      stream.channel.waiting.removeAll { $0 === stream }
      finish(stream, with: outcome)
    }
  }

  /// Removes a call from libcurl.
  private func takeAway(_ stream: CurlStream, isReusable: Bool = false) {
    if let easy = stream.easy { curl_multi_remove_handle(multi, easy.pointer) }
    stream.recycle(isReusable: isReusable)
  }

  // MARK: Beginning

  func start(_ call: CallState) {
    guard !call.hasEnded else { return thread.release(forBulk: call.request.isBulk) }
    let stream = CurlStream(call, channel: channel(to: call.request.endpoint), loop: self)
    call.stream = stream
    stream.index = streams.count
    streams.append(stream)
    note(stream.nextLimit?.time)
    place(stream)
  }

  private func note(_ deadline: ContinuousClock.Instant?) {
    if let deadline { nextDeadline = min(deadline, nextDeadline ?? deadline) }
  }

  private func channel(to endpoint: Endpoint) -> Channel {
    for channel in channels where channel.endpoint == endpoint { return channel }
    let channel = Channel(endpoint, settings: settings, guardedBy: stallGuard)
    channels.append(channel)
    return channel
  }

  /// Starts a call on the channel's connection, starts it as the opening one, or lets it wait for that.
  private func place(_ stream: CurlStream) {
    let channel = stream.channel
    switch channel.state {
    case .connecting: channel.waiting.append(stream)
    case .connected:
      channel.giveUpDeadConnections()
      run(stream, opensConnection: false)
    case .idle:
      channel.state = .connecting
      run(stream, opensConnection: true)
    }
  }

  private func run(_ stream: CurlStream, opensConnection: Bool) {
    do throws(CallError) {
      let easy = try stream.prepare(opensConnection: opensConnection)
      guard curl_multi_add_handle(multi, easy.pointer) == CURLM_OK else { throw stream.outOfMemory }
    } catch {
      carryOut(stream.stop(with: error), for: stream)
    }
  }

  private func startWaiting() {
    for channel in channels where !channel.waiting.isEmpty {
      if channel.state != .connecting {
        for stream in channel.takeWaiting() { place(stream) }
      } else if let time = channel.timeForAnotherConnection, time <= .now {
        run(channel.waiting.removeFirst(), opensConnection: true)
        channel.connected(at: .now)
      }
    }
  }

  // MARK: Arrivals

  /// Counts received bytes of large responses.
  func noteBulk(_ count: Int) { bulkBytes &+= count }

  /// Notes that a stream has received something.
  func noteReceived(_ stream: CurlStream) {
    receivers.append(stream)
    stream.channel.liveness.noteReceived()
  }

  private func takeReceivers() -> [CurlStream] {
    defer { if !receivers.isEmpty { receivers = [] } }
    return receivers
  }

  /// Nudges the streams for which libcurl may overlook data: those of a connection that has delivered some, as libcurl
  /// may have read more of it, also for another stream. Returns whether to continue at once.
  private func nudge(_ heard: [CurlStream]) -> Bool {
    guard !heard.isEmpty else { return false }
    let open = streams.filter { stream in
      stream.call.request.bodyLength == nil && heard.contains { $0.channel === stream.channel }
    }
    let nudged = (heard + open).filter(\.mayOverlookArrivals)
    for stream in nudged { stream.nudge() }
    return CurlQuirks.holdsBackEnds || !nudged.isEmpty
  }

  private func wait() {
    // libcurl may ignore what a server sends while a request is paused.
    var sockets: [curl_waitfd] = []
    for channel in channels where isWatched(channel) {
      let used = channel.sockets(at: localPorts(on: channel))
      sockets += used.map { curl_waitfd(fd: $0, events: Int16(CURL_WAIT_POLLIN), revents: 0) }
    }
    curl_multi_poll(multi, &sockets, UInt32(sockets.count), pollTimeout(), nil)
    if CurlQuirks.swallowsFirstBytes { hear() }
    for channel in channels where sockets.contains(where: { $0.revents != 0 && channel.owns($0.fd) }) {
      channel.liveness.isReadable = true
      for stream in streams(of: channel) { stream.nudge() }
    }
  }

  /// Whether libcurl may ignore arrived data on the channel's connections although no reader has to catch up.
  private func isWatched(_ channel: Channel) -> Bool {
    var isWatched = listeners.contains { $0.channel === channel }
    for stream in streams where stream.channel === channel {
      if stream.progress.readingIsPaused { return false }
      isWatched = isWatched || stream.mayOverlookArrivals
    }
    return isWatched
  }

  func streams(of channel: Channel) -> [CurlStream] { streams.filter { $0.channel === channel } }

  /// The local ports of the connections that calls use.
  func localPorts(on channel: Channel) -> Set<Int32> { Set(streams(of: channel).compactMap(\.localPort)) }

  /// Listens for the first bytes on a new connection.
  func listen(for stream: CurlStream) {
    listeners.append(stream)
    note(stream.nextLimit?.time)
  }

  private func hear() {
    guard !listeners.isEmpty else { return }
    for stream in listeners { carryOut(stream.listen(), for: stream) }
    listeners.removeAll { $0.probe == nil }
  }

  // MARK: Ends

  private func reap() {
    var result = CURLE_OK
    while let easy = ccurl_multi_next_finished(multi, &result) {
      guard let stream = CurlStream.of(easy) else { continue }
      carryOut(stream.finish(result), for: stream, isReusable: result == CURLE_OK)
    }
  }

  private func finish(_ stream: CurlStream, with outcome: Outcome) {
    remove(stream)
    thread.release(forBulk: stream.call.request.isBulk)
    stream.call.end(outcome)
    guard stream.isOpener else { return }
    stream.isOpener = false
    let channel = stream.channel
    channel.connectionAttemptEnded()
    guard case .failed(.transport(let error)) = outcome, error.phase != .http || !error.isRetryable else { return }
    // The calls that waited for this connection would fail, too.
    for waiting in channel.takeWaiting() { carryOut(waiting.stop(with: .transport(error)), for: waiting) }
  }

  private func remove(_ stream: CurlStream) {
    stream.call.stream = nil
    let last = streams.removeLast()
    guard last !== stream else { return }
    last.index = stream.index
    streams[stream.index] = last
  }

  private func endOverdue() {
    guard let deadline = nextDeadline else { return }
    let now = ContinuousClock.now
    guard deadline <= now else { return }
    nextDeadline = nil
    for stream in streams {
      guard let limit = stream.nextLimit else { continue }
      if limit.time <= now, limit.kind == .refusal {
        askForRefusal(of: stream)
        note(stream.nextLimit?.time)
      } else if limit.time <= now {
        let waitedInVain = stream.progress.isConnected && limit.kind != .greeting
        carryOut(stream.stop(with: stream.overdue(limit.kind)), for: stream)
        if waitedInVain { stream.channel.giveUpConnections(silentSince: stream.call.request.begin) }
      } else {
        note(limit.time)
      }
    }
  }

  /// Milliseconds; libcurl itself shortens it to what its own timers need.
  private func pollTimeout() -> Int32 {
    var next = nextDeadline
    for channel in channels {
      for time in [channel.waiting.isEmpty ? nil : channel.timeForAnotherConnection, channel.liveness.nextLook] {
        if let time { next = min(time, next ?? time) }
      }
    }
    guard let next else { return 600_000 }
    return (next - .now).wholeMilliseconds(in: 0...600_000)
  }

  private func stop() {
    for command in thread.close() {
      if case .start(let call) = command { call.end(.failed(.cancelled)) }
    }
    for stream in streams {
      stream.call.end(.failed(.cancelled))
      carryOut(stream.stop(with: .cancelled), for: stream)
    }
    for channel in channels { channel.idleHandles = [] }
    stallGuard.stop()
    // Closes the connections, which calls back into the channels.
    curl_multi_cleanup(multi)
    channels = []
  }
}

extension Duration {
  /// Rounded up, so that a wait of that length is never too short.
  func wholeMilliseconds(in range: ClosedRange<Int32>) -> Int32 {
    let (seconds, attoseconds) = components
    guard seconds <= Int64(range.upperBound) / 1000 else { return range.upperBound }
    guard seconds >= 0, attoseconds >= 0 else { return range.lowerBound }
    let milliseconds = seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return min(max(Int32(truncatingIfNeeded: milliseconds), range.lowerBound), range.upperBound)
  }
}
