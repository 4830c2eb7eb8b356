import Threads

/// Probes that the loop sends to servers by itself.
extension IOLoop {
  /// Probes the server's protocol on a separate thread. The result arrives as the command `explain`.
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

  /// Ends the calls of connections that the server has closed without libcurl's notice, or that are silent.
  func endSilentChannels() {
    for channel in channels where channel.liveness.wantsLook(at: .now) {
      let streams = streams(of: channel)
      let isHeldUp = streams.contains(where: \.progress.readingIsPaused)
      switch channel.look(isHeldUp: isHeldUp, ports: localPorts(on: channel)) {
      case .fine: break
      case .ask: askForLife(channel)
      case .unexplained:
        for stream in streams {
          // Arrived data may be in libcurl's own buffers.
          stream.nudge()
          stream.call.noteUnexplainedArrival()
        }
      case .partlyLost:
        let ports = channel.giveUpClosedConnections()
        for stream in streams where stream.localPort.map(ports.contains) ?? false {
          carryOut(stream.stop(with: stream.connectionIsLost), for: stream)
        }
      case .lost:
        for stream in streams { carryOut(stream.stop(with: stream.connectionIsLost), for: stream) }
      case .silent(let time):
        for stream in streams { carryOut(stream.stop(with: stream.connectionIsSilent(for: time)), for: stream) }
      }
    }
  }

  /// Sends a request to which a live server responds at once.
  private func askForLife(_ channel: Channel) {
    let request = CallState.Request(lifeSignFrom: channel.endpoint, within: settings.options.keepAliveTimeout)
    thread.join(forBulk: false)
    start(CallState(request, thread: thread, message: []))
  }

  /// Repeats the request closed, because libcurl may have lost the server's refusal.
  func askForRefusal(of stream: CurlStream) {
    guard let message = stream.takeQuestionForRefusal() else { return }
    let call = stream.call
    let request = CallState.Request(copying: call.request, message: message)
    thread.join(forBulk: false)
    start(
      CallState(request, thread: thread, message: message) { [thread] outcome in
        // Its own timeout says nothing about the other call.
        guard case .failed(.status(let status)) = outcome, status.code != .deadlineExceeded, status.code != .cancelled
        else { return }
        thread.post(.refuse(call, status))
      })
  }
}
