import CCurl
import Synchronization
import Threads

/// Calls to any number of endpoints over few connections.
///
/// Calls share one connection per endpoint and one I/O thread; only calls opened with `isBulk` have a connection of
/// their own. Connections stay open for later calls.
package final class Transport: Sendable {
  /// The number of concurrent bulk calls beyond which they share connections.
  private static let threadLimit = 8
  /// How many threads must be available for another I/O thread: itself, its guard, and those that Swift's executor
  /// starts for pauses between tries.
  private static let threadNeed = 5

  /// What holds for all calls.
  package var options: TransportOptions { settings.options }
  let settings: Settings
  private let state = Mutex(State())

  private struct State {
    var threads: [IOThread] = []
    var isShutDown = false
  }

  /// Makes a transport; no thread starts and nothing connects before the first call.
  /// - Throws: when one of the files of `options.tls` can't be used.
  package init(_ options: TransportOptions) throws(TransportError) {
    settings = Settings(options: options, material: try TLSMaterial(options.tls ?? TLSOptions()))
    guard let reason = Transport.libraryFailure else { return }
    throw TransportError(
      endpoint: "", phase: .library, reason: "libcurl cannot be loaded: \(reason)", isRetryable: false,
      hint: "install libcurl 7.88 or newer: apt install libcurl4, or dnf install libcurl")
  }

  deinit { stop(waiting: false) }

  /// Why libcurl cannot be used; nil when it can.
  static let libraryFailure: String? = {
    if let reason = ccurl_load() { return String(cString: reason) }
    return curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK ? nil : "it cannot be initialized"
  }()

  /// Whether any server has ever sent anything, if only the first bytes of HTTP/2 or TLS.
  package var wasHeard: Bool { settings.contact.wasMade }

  /// Begins a call and returns at once.
  /// - Parameters:
  ///   - path: `/package.Service/Method`
  ///   - endpoint: the server's address.
  ///   - request: the only message to send, for calls whose client does not stream.
  ///   - isBulk: whether the answer may be long and its reader slow. Such a call gets a connection to itself,
  ///     because libcurl before 8.2 stops all calls of a connection together.
  ///   - metadata: further headers.
  ///   - deadline: the deadline, which is sent to the server.
  ///   - limits: the timeouts at the beginning.
  /// - Returns: the call, whose methods throw what goes wrong with it.
  /// - Throws: when the request is larger than the limit, or the transport was shut down.
  package func open(
    _ path: String, at endpoint: Endpoint, request: [UInt8]? = nil, isBulk: Bool = false, metadata: [Metadata] = [],
    deadline: ContinuousClock.Instant? = nil, limits: CallLimits = CallLimits()
  ) throws(CallError) -> Call {
    if let request { try CallState.check(request, limit: options.maxRequestBytes) }
    let thread = try freeThread(forBulk: isBulk)
    let parameters = CallState.Request(
      path: path, endpoint: endpoint, metadata: metadata, deadline: deadline, limits: limits,
      maxRequestBytes: options.maxRequestBytes, bodyLength: request.map { $0.count + 5 }, isBulk: isBulk)
    let call = CallState(parameters, thread: thread, message: request)
    call.start()
    return Call(call, of: self)
  }

  /// Sends one message and waits for the single message of the response.
  /// - Throws: the status, if it is not `ok`, or what is wrong with the connection.
  package nonisolated(nonsending) func unary(
    _ path: String, _ request: [UInt8], at endpoint: Endpoint, metadata: [Metadata] = [],
    deadline: ContinuousClock.Instant? = nil, limits: CallLimits = CallLimits()
  ) async throws(CallError) -> [UInt8] {
    let call = try open(path, at: endpoint, request: request, metadata: metadata, deadline: deadline, limits: limits)
    guard let message = try await call.nextMessage() else {
      throw .status(RPCError(code: .internal, message: "the server ended the call without a response"))
    }
    guard try await call.nextFragment() == nil else {
      throw .status(RPCError(code: .internal, message: "the server sent more than one response"))
    }
    return message
  }

  /// Ends all calls with status `cancelled` and closes all connections; returns when that is done.
  package func shutdown() { stop(waiting: true) }

  private func stop(waiting: Bool) {
    let threads = state.withLock { state in
      state.isShutDown = true
      defer { state.threads = [] }
      return state.threads
    }
    for thread in threads { thread.stop(waiting: waiting) }
  }

  private func freeThread(forBulk isBulk: Bool) throws(CallError) -> IOThread {
    let thread = try state.withLock { (state) throws(CallError) -> IOThread? in
      guard !state.isShutDown else { throw .cancelled }
      if let thread = state.threads.first(where: { $0.reserve(forBulk: isBulk) }) { return thread }
      if state.threads.count < Transport.threadLimit, Thread.areAvailable(Transport.threadNeed),
        let thread = IOThread(settings)
      {
        state.threads.append(thread)
        thread.join(forBulk: isBulk)
        return thread
      }
      // There is no better choice: the first thread is the one that all calls except bulk ones share.
      state.threads.first?.join(forBulk: isBulk)
      return state.threads.first
    }
    if let thread { return thread }
    throw .transport(
      TransportError(
        endpoint: "", phase: .configuration,
        reason: "the system has no memory, threads or file descriptors left for a connection", isRetryable: false))
  }
}
