/// A call under way. One task may read from it; any may send, finish or cancel. Letting go of it cancels it.
public final class Call: Sendable {
  private let state: CallState
  // Kept so that the I/O threads live as long as the call.
  private let transport: Transport

  init(_ state: CallState, of transport: Transport) {
    self.state = state
    self.transport = transport
  }

  deinit { state.cancel() }

  /// Queues a message and returns at once. After the call ended well, or after `finishSending`, it does nothing.
  /// - Throws: when the message is larger than the limit, or the call has failed.
  public func send(_ message: [UInt8]) throws(CallError) { try state.send(message) }

  /// Says that no more messages follow.
  public func finishSending() { state.finishSending() }

  /// Ends the call, if it has not ended; who waits for a message gets status `cancelled`.
  public func cancel() { state.cancel() }

  /// Has `body` called on the I/O thread, which it must not hold up, whenever something has arrived of which libcurl says nothing.
  ///
  /// It may be the end of the stream: no version of libcurl tells of trailers while our half is open, unless the server resets the stream
  /// as well. Sending a message shows which: a server that has ended the stream then resets it.
  public func whenUnexplained(_ body: @escaping @Sendable () -> Void) { state.whenUnexplained(body) }

  /// Waits for the next piece of a message, in the order of arrival; `nil` after the last.
  ///
  /// What is not fetched holds the server up: at most about 1 MiB is kept for a call.
  /// - Throws: the status the call ended with, if it is not `ok`, or what is wrong with the connection;
  ///   `cancelled` when the task is cancelled, which also ends the call.
  public nonisolated(nonsending) func nextFragment() async throws(CallError) -> Fragment? {
    try await state.nextFragment()
  }

  /// Waits for the next message, gathered from its fragments; `nil` after the last.
  /// - Throws: what `nextFragment` throws.
  public nonisolated(nonsending) func nextMessage() async throws(CallError) -> [UInt8]? {
    guard let first = try await state.nextFragment() else { return nil }
    if first.endsMessage { return first.bytes }
    var message = first.bytes
    // The length is the server's word, so memory is reserved for no more than has some likelihood.
    message.reserveCapacity(min(first.messageLength ?? 0, 4 << 20))
    while let fragment = try await state.nextFragment() {
      fragment.withUnsafeBytes { message.append(contentsOf: $0) }
      if fragment.endsMessage { break }
    }
    return message
  }
}
