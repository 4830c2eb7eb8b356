import Threads

/// What the loop asks servers on its own account.
extension IOLoop {
  /// Asks the server, on a thread of its own, what it speaks. Then `explain` arrives as a command.
  func explain(_ stream: CurlStream) {
    guard let address = stream.address else { return carryOut(stream.explain(by: .silence), for: stream) }
    let call = stream.call
    let probe = Thread { [thread] in
      let greeting = ServerProtocol(of: address, usingTLS: !call.request.endpoint.usesTLS)
      thread.post(.explain(call, greeting))
    }
    guard let probe else { return carryOut(stream.explain(by: .silence), for: stream) }
    probe.detach()
  }

  /// Ends the calls of connections that the server has closed without libcurl's notice, or that show no sign of life.
  func endSilentChannels() {
    for channel in channels where channel.wantsLook {
      let streams = streams(of: channel)
      switch channel.look(isHeldUp: streams.contains(where: \.progress.readingIsPaused)) {
      case .fine: break
      case .ask: askForLife(channel)
      case .unexplained:
        for stream in streams {
          // What has arrived may be in libcurl's own buffers.
          stream.nudge()
          stream.call.noteUnexplainedArrival()
        }
      case .lost:
        for stream in streams { carryOut(stream.stop(with: stream.connectionIsLost), for: stream) }
      case .silent(let time):
        for stream in streams { carryOut(stream.stop(with: stream.connectionIsSilent(for: time)), for: stream) }
      }
    }
  }

  /// Sends the server a request that it answers at once if it is there.
  private func askForLife(_ channel: Channel) {
    let request = CallState.Request(lifeSignFrom: channel.endpoint, within: settings.options.keepAliveTimeout)
    thread.join(forBulk: false)
    start(CallState(request, thread: thread, message: []))
  }

  /// Asks the server the same with a closed half, because libcurl may have lost its refusal.
  func askForRefusal(of stream: CurlStream) {
    guard let message = stream.takeQuestionForRefusal() else { return }
    let call = stream.call
    let request = CallState.Request(copying: call.request, message: message)
    thread.join(forBulk: false)
    start(
      CallState(request, thread: thread, message: message) { [thread] outcome in
        // That its own second was over says nothing of the other call.
        guard case .failed(.status(let status)) = outcome, status.code != .deadlineExceeded, status.code != .cancelled
        else { return }
        thread.post(.refuse(call, status))
      })
  }
}
