import Foundation

/// Moves bytes between a program and its `ChildProcess` on a thread of its own until the program has ended.
struct Pump: Sendable {
  let child: ChildProcess
  var streams: Streams
  /// The exit status, and when it was seen.
  private var exited: (status: Int32, at: ContinuousClock.Instant)?

  init(child: ChildProcess, streams: Streams) {
    self.child = child
    self.streams = streams
  }

  /// Milliseconds after which input to hand over, signals and deadlines are looked at again.
  private static let tick: Int32 = 5
  /// How long outputs that a grandchild keeps open are still read after the program's end.
  private static let grace = Duration.milliseconds(300)

  func run() {
    var pump = self
    pump.work()
  }

  private mutating func work() {
    setNonBlocking()
    var nextSample = ContinuousClock.now
    while true {
      waitForEvents()
      feedInput()
      readOutputs()
      let now = ContinuousClock.now
      if exited == nil {
        if now >= nextSample {
          sampleMemory()
          nextSample = now + .milliseconds(20)
        }
        exited = reap().map { ($0, now) }
      }
      if let exited, readingIsOver || now > exited.at + Self.grace {
        finish(status: exited.status)
        return
      }
      answerWaiters(at: now)
    }
  }

  private var readingIsOver: Bool { streams.output < 0 && streams.errors < 0 && streams.terminal < 0 }

  private func setNonBlocking() {
    for descriptor in [streams.input, streams.output, streams.errors, streams.terminal] where descriptor >= 0 {
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }
  }

  private func waitForEvents() {
    let hasInput = child.state.withLock { !$0.pendingInput.isEmpty }
    var events: [pollfd] = []
    for descriptor in [streams.output, streams.errors, streams.terminal] where descriptor >= 0 {
      events.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0))
    }
    if hasInput, streams.input >= 0 { events.append(pollfd(fd: streams.input, events: Int16(POLLOUT), revents: 0)) }
    _ = poll(&events, nfds_t(events.count), Self.tick)
    // A terminal whose program has closed it reports that at once, forever.
    if events.allSatisfy({ $0.revents & Int16(POLLHUP) != 0 && $0.revents & Int16(POLLIN) == 0 }) { usleep(500) }
  }

  private mutating func feedInput() {
    let (pending, closes, closesOutput) = child.state.withLock {
      ($0.pendingInput, $0.closesInput, $0.closesOutput)
    }
    let target = streams.terminal >= 0 && streams.input < 0 ? streams.terminal : streams.input
    if target >= 0, !pending.isEmpty {
      let written = write(target, pending, pending.count)
      if written > 0 {
        child.state.withLock { $0.pendingInput.removeFirst(written) }
      } else if errno == EPIPE {
        child.state.withLock { $0.pendingInput = [] }
      }
    }
    if closes, streams.input >= 0, child.state.withLock({ $0.pendingInput.isEmpty }) { shut(&streams.input) }
    if closesOutput { shut(&streams.output) }
  }

  private mutating func readOutputs() {
    drain(\.output, into: \.stdout)
    drain(\.errors, into: \.stderr)
    drain(\.terminal, into: \.terminal)
  }

  private mutating func drain(
    _ stream: WritableKeyPath<Streams, Int32>, into path: WritableKeyPath<ChildProcess.Progress, [UInt8]>
  ) {
    let source = streams[keyPath: stream]
    guard source >= 0 else { return }
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 17) { buffer, length in
      count = read(source, buffer.baseAddress, buffer.count)
      length = max(count, 0)
    }
    if count > 0 {
      child.state.withLock { $0.progress[keyPath: path] += bytes }
    } else if count == 0 || (errno != EAGAIN && errno != EINTR && !terminalMayOpen(source)) {
      shut(&streams[keyPath: stream])
    }
  }

  /// A terminal that its program has not opened yet, or has closed, reads as EIO; only the program's end is final.
  private func terminalMayOpen(_ descriptor: Int32) -> Bool {
    errno == EIO && descriptor == streams.terminal && exited == nil
  }

  private func shut(_ descriptor: inout Int32) {
    if descriptor >= 0 { _ = close(descriptor) }
    descriptor = -1
  }

  private func sampleMemory() {
    guard let status = try? String(contentsOfFile: "/proc/\(child.pid)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kibibytes = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap({ Int($0) })
    else { return }
    child.state.withLock { $0.peakMemory = max($0.peakMemory, kibibytes * 1024) }
  }

  /// The exit status once the program has ended. Under the lock: no signal may go to a number that is free again.
  private func reap() -> Int32? {
    child.state.withLock { state in
      var raw: Int32 = 0
      guard waitpid(child.pid, &raw, WNOHANG) == child.pid else { return nil }
      Watchdog.shared.release(child.pid)
      let signal = raw & 0x7f
      let status = signal == 0 ? (raw >> 8) & 0xff : -signal
      state.reaped = status
      return status
    }
  }

  private mutating func finish(status: Int32) {
    shut(&streams.input)
    shut(&streams.output)
    shut(&streams.errors)
    shut(&streams.terminal)
    child.state.withLock { state in
      state.progress.status = status
      state.finished = true
    }
    answerWaiters(at: .now)
  }

  private func answerWaiters(at now: ContinuousClock.Instant) {
    let (progress, due) = child.state.withLock { state in
      let progress = state.progress
      let finished = state.finished
      var met: [(ChildProcess.Waiter, Bool)] = []
      state.waiters.removeAll { waiter in
        let holds = waiter.condition(progress)
        guard holds || finished || now > waiter.deadline else { return false }
        met.append((waiter, holds))
        return true
      }
      return (progress, met)
    }
    for (waiter, holds) in due { waiter.resume(holds ? progress : nil) }
  }
}
