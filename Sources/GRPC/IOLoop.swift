import CCurl
import Glibc
import Threads

/// All that runs on an I/O thread: one libcurl multi handle, its connections and calls. Confined to that thread.
final class IOLoop {
  let settings: Settings
  private let lane: Lane
  private let multi: UnsafeMutableRawPointer
  /// One for each endpoint; there are few.
  private var channels: [Channel] = []
  private var transfers: [Transfer] = []
  /// Transfers that received something since the last delivery.
  private var receivers: [Transfer] = []
  /// Transfers whose server has not said anything yet.
  private var listeners: [Transfer] = []
  private var nextDeadline: ContinuousClock.Instant?
  private var isStopping = false
  /// Bytes of large answers that came since the last look.
  private var bulkBytes = 0

  /// When at least so many bytes of a large answer came at once, there is a pause of so many microseconds. More has come
  /// then: fewer steps, and fewer switches between threads, for the server as well. That is worth a tenth of the time
  /// of a long answer, where server and client have to share two processors.
  private static let pause = (from: 16 << 10, length: UInt32(250))

  /// Whether libcurl has its older HTTP/2 code, which may hold the end of an answer in its own buffer and wait for
  /// the socket nevertheless.
  static let isBeforeRewrite = ccurl_version_number() < 0x08_02_00

  init(lane: Lane, multi: UnsafeMutableRawPointer, settings: Settings) {
    self.lane = lane
    self.multi = multi
    self.settings = settings
    ccurl_multi_set_long(multi, CURLMOPT_PIPELINING, ccurl_multiplex)
    ccurl_multi_set_long(multi, CURLMOPT_MAX_CONCURRENT_STREAMS, Int(Int32.max))
  }

  /// Works until told to stop.
  func run() {
    while !isStopping {
      for command in lane.takeCommands() { carryOut(command) }
      var running: Int32 = 0
      curl_multi_perform(multi, &running)
      for channel in channels { channel.uncork() }
      let mayHaveMore = !receivers.isEmpty && IOLoop.isBeforeRewrite
      let heard = receivers
      deliver()
      reap()
      for transfer in heard { endWithStatus(transfer) }
      startWaiting()
      endOverdue()
      if bulkBytes >= IOLoop.pause.from { usleep(IOLoop.pause.length) }
      bulkBytes = 0
      if !isStopping, !mayHaveMore { wait() }
      hear()
    }
    stop()
  }

  private func wait() {
    // libcurl may have no interest in what a server says while a request is paused.
    var sockets = listeners.compactMap { transfer in
      transfer.hearing.map { curl_waitfd(fd: $0.socket, events: Int16(CURL_WAIT_POLLIN), revents: 0) }
    }
    curl_multi_poll(multi, &sockets, UInt32(sockets.count), pollTimeout(), nil)
  }

  /// Has a new connection's first words heard.
  func listen(for transfer: Transfer) {
    listeners.append(transfer)
    if let due = transfer.due { nextDeadline = min(due, nextDeadline ?? due) }
  }

  private func hear() {
    guard !listeners.isEmpty else { return }
    for transfer in listeners {
      guard transfer.hearsSomethingElse(), let easy = transfer.easy else { continue }
      curl_multi_remove_handle(multi, easy.pointer)
      transfer.recycle(isReusable: false)
      if let address = transfer.address { explain(transfer, by: address) }
    }
    listeners.removeAll { $0.hearing == nil }
  }

  private func carryOut(_ command: Command) {
    switch command {
    case .start(let exchange): start(exchange)
    case .resume(let exchange): exchange.transfer?.resume()
    case .cancel(let exchange):
      guard let transfer = exchange.transfer else { return }
      abandon(transfer)
    case .explain(let exchange, let greeting):
      guard let transfer = exchange.transfer else { return }
      finish(transfer, with: transfer.outcome(after: greeting))
    case .stop: isStopping = true
    }
  }

  private func start(_ exchange: Exchange) {
    guard !exchange.hasEnded else { return lane.release(forBulk: exchange.request.isBulk) }
    let transfer = Transfer(exchange, channel: channel(to: exchange.request.endpoint), loop: self)
    exchange.transfer = transfer
    transfer.index = transfers.count
    transfers.append(transfer)
    if let due = transfer.due { nextDeadline = min(due, nextDeadline ?? due) }
    place(transfer)
  }

  private func channel(to endpoint: Endpoint) -> Channel {
    for channel in channels where channel.endpoint == endpoint { return channel }
    let channel = Channel(endpoint, settings: settings)
    channels.append(channel)
    return channel
  }

  /// Starts a transfer on the channel's connection, as the one that opens it, or lets it wait for who does.
  private func place(_ transfer: Transfer) {
    let channel = transfer.channel
    switch channel.state {
    case .connecting: channel.waiting.append(transfer)
    case .connected:
      channel.giveUpDeadConnections()
      run(transfer, opensConnection: false)
    case .idle:
      channel.state = .connecting
      run(transfer, opensConnection: true)
    }
  }

  private func run(_ transfer: Transfer, opensConnection: Bool) {
    do {
      let easy = try transfer.prepare(opensConnection: opensConnection)
      guard curl_multi_add_handle(multi, easy.pointer) == CURLM_OK else {
        return finish(transfer, with: .failed(transfer.outOfMemory))
      }
    } catch {
      finish(transfer, with: .failed(error))
    }
  }

  /// Notes how much of a large answer has come.
  func noteBulk(_ count: Int) { bulkBytes &+= count }

  /// Notes that a transfer has received something.
  func noteReceived(_ transfer: Transfer) { receivers.append(transfer) }

  private func deliver() {
    guard !receivers.isEmpty else { return }
    let all = receivers
    receivers = []
    for transfer in all {
      transfer.deliver()
      if IOLoop.isBeforeRewrite { transfer.nudge() }
    }
  }

  private func reap() {
    var result = CURLE_OK
    while let easy = ccurl_multi_next_finished(multi, &result) {
      guard let transfer = Transfer.of(easy) else { continue }
      curl_multi_remove_handle(multi, easy)
      if transfer.canRestart(after: result) {
        transfer.recycle(isReusable: false)
        if transfer.wantedConnection, transfer.channel.state == .connected { transfer.channel.state = .idle }
        place(transfer)
        continue
      }
      let outcome = transfer.outcome(result)
      transfer.recycle(isReusable: result == CURLE_OK)
      if let outcome {
        finish(transfer, with: outcome)
      } else if let address = transfer.address {
        explain(transfer, by: address)
      }
    }
  }

  /// Ends a call whose status has come although libcurl goes on with it: it waits for the end of the request.
  private func endWithStatus(_ transfer: Transfer) {
    guard let outcome = transfer.finalStatus, let easy = transfer.easy else { return }
    curl_multi_remove_handle(multi, easy.pointer)
    transfer.recycle(isReusable: false)
    finish(transfer, with: outcome)
  }

  /// Asks the server, on a thread of its own, what may be wrong. Then `explain` arrives as a command.
  private func explain(_ transfer: Transfer, by address: SocketAddress) {
    let exchange = transfer.exchange
    let thread = Thread { [lane] in
      let greeting = Greeting(of: address, usingTLS: !exchange.request.endpoint.usesTLS)
      lane.post(.explain(exchange, greeting))
    }
    guard let thread else { return finish(transfer, with: transfer.outcome(after: .silence)) }
    thread.detach()
  }

  private func finish(_ transfer: Transfer, with outcome: Outcome) {
    remove(transfer)
    lane.release(forBulk: transfer.exchange.request.isBulk)
    transfer.exchange.end(outcome)
    guard transfer.isOpener else { return }
    transfer.isOpener = false
    let channel = transfer.channel
    channel.connectionAttemptEnded()
    guard case .failed(.transport(let error)) = outcome, error.phase != .http || !error.isRetryable else { return }
    // Who waited for this connection can't expect better.
    for waiting in channel.takeWaiting() { finish(waiting, with: .failed(.transport(error))) }
  }

  private func remove(_ transfer: Transfer) {
    transfer.exchange.transfer = nil
    let last = transfers.removeLast()
    guard last !== transfer else { return }
    last.index = transfer.index
    transfers[transfer.index] = last
  }

  /// Takes a transfer out whose call has ended from this side.
  private func abandon(_ transfer: Transfer, as outcome: Outcome = .failed(.cancelled)) {
    transfer.channel.waiting.removeAll { $0 === transfer }
    if let easy = transfer.easy { curl_multi_remove_handle(multi, easy.pointer) }
    transfer.recycle(isReusable: false)
    finish(transfer, with: outcome)
  }

  private func startWaiting() {
    for channel in channels where !channel.waiting.isEmpty {
      if channel.state != .connecting {
        for transfer in channel.takeWaiting() { place(transfer) }
      } else if let time = channel.timeForAnotherConnection, time <= .now {
        run(channel.waiting.removeFirst(), opensConnection: true)
        channel.connected(at: .now)
      }
    }
  }

  private func endOverdue() {
    guard let deadline = nextDeadline else { return }
    let now = ContinuousClock.now
    guard deadline <= now else { return }
    nextDeadline = nil
    for transfer in transfers {
      guard let due = transfer.due else { continue }
      if due <= now {
        let isHeldBack = transfer.isHeldBack
        let failure = Outcome.failed(transfer.overdue(at: now))
        transfer.exchange.end(failure)
        // Who waits for a connection that says nothing can't expect better.
        abandon(transfer, as: isHeldBack ? failure : .failed(.cancelled))
      } else {
        nextDeadline = min(due, nextDeadline ?? due)
      }
    }
  }

  /// Milliseconds; libcurl itself shortens it to what its own timers need.
  private func pollTimeout() -> Int32 {
    var next = nextDeadline
    for channel in channels where !channel.waiting.isEmpty {
      guard let time = channel.timeForAnotherConnection else { continue }
      next = min(time, next ?? time)
    }
    guard let next else { return 600_000 }
    return (next - .now).wholeMilliseconds(in: 0...600_000)
  }

  private func stop() {
    for command in lane.close() {
      if case .start(let exchange) = command { exchange.end(.failed(.cancelled)) }
    }
    for transfer in transfers {
      transfer.exchange.end(.failed(.cancelled))
      abandon(transfer)
    }
    for channel in channels { channel.idleHandles = [] }
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
