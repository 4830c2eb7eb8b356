/// A call in progress. One task may read from it; any task may send, finish or cancel. Releasing it cancels it.
package final class Call: Sendable {
  private let state: CallState
  // Kept so that the I/O threads live as long as the call.
  private let transport: Transport

  init(_ state: CallState, of transport: Transport) {
    self.state = state
    self.transport = transport
  }

  deinit { state.cancel() }

  /// Queues a message and returns at once. It has no effect after a successful end of the call or after
  /// `finishSending`.
  /// - Throws: when the message is larger than the limit, or the call has failed.
  package func send(_ message: [UInt8]) throws(CallError) { try state.send(message) }

  /// Ends the stream of requests.
  package func finishSending() { state.finishSending() }

  /// Cancels the call unless it has ended; a waiting reader gets status `cancelled`.
  package func cancel() { state.cancel() }

  /// Calls `body` on the I/O thread, which it must not block, whenever data has arrived that libcurl does not report.
  ///
  /// It may be the end of the stream: no version of libcurl reports trailers while the request is open, unless the
  /// server also resets the stream. Sending a message settles it: a server that has ended the stream then resets it.
  package func whenUnexplained(_ body: @escaping @Sendable () -> Void) { state.whenUnexplained(body) }

  /// Waits for the next piece of a message, in the order of arrival; `nil` after the last.
  ///
  /// Unread data holds up the server: at most about 1 MiB is buffered per call.
  /// - Throws: the status the call ended with, if it is not `ok`, or what is wrong with the connection;
  ///   `cancelled` when the task is cancelled, which also ends the call.
  package nonisolated(nonsending) func nextFragment() async throws(CallError) -> Fragment? {
    try await state.nextFragment()
  }

  /// Waits for the next message, gathered from its fragments; `nil` after the last.
  /// - Throws: what `nextFragment` throws.
  package nonisolated(nonsending) func nextMessage() async throws(CallError) -> [UInt8]? {
    guard let first = try await state.nextFragment() else { return nil }
    if first.endsMessage { return first.bytes }
    var message = first.bytes
    // The server claims the length, so only a plausible amount of memory is reserved.
    message.reserveCapacity(min(first.messageLength ?? 0, 4 << 20))
    while let fragment = try await state.nextFragment() {
      fragment.withUnsafeBytes { message.append(contentsOf: $0) }
      if fragment.endsMessage { break }
    }
    return message
  }
}
