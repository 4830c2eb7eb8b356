import Glibc

/// One `read` in a thread of its own, which ends early when the task that waits for it is cancelled.
final class WaitingRead: Sendable {
  private let fileDescriptor: Int32
  private let size: Int
  /// A pipe: cancellation writes to its second end, which ends the wait at the first.
  private let wakeUp: Result<(read: Int32, write: Int32), SystemFailure>

  init(fileDescriptor: Int32, size: Int) {
    self.fileDescriptor = fileDescriptor
    self.size = size
    var ends: [Int32] = [-1, -1]
    wakeUp = uninterrupted { Int(pipe(&ends)) }.map { _ in (ends[0], ends[1]) }
    // No program that is started meanwhile needs them.
    ends.forEach { _ = fcntl($0, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    guard case .success(let ends) = wakeUp else { return }
    close(ends.read)
    close(ends.write)
  }

  /// The bytes, none at the end of the input.
  func bytes() async throws(InputError) -> [UInt8] {
    let ends = try wakeUp.mapError { InputError.failed(errno: $0.code) }.get()
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let started = startThread { continuation.resume(returning: self.waitAndRead(ends.read)) }
        if started != 0 { continuation.resume(returning: .failure(InputError.failed(errno: started))) }
      }
    } onCancel: {
      _ = write(ends.write, "!", 1)
    }
    return try result.get()
  }

  private func waitAndRead(_ wakeUp: Int32) -> Result<[UInt8], InputError> {
    var wanted = [fileDescriptor, wakeUp].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while true {
      if case .failure(let failure) = uninterrupted({ Int(poll(&wanted, 2, -1)) }) {
        return .failure(.failed(errno: failure.code))
      }
      if wanted[1].revents != 0 { return .failure(.cancelled) }
      var failure: SystemFailure?
      let bytes = [UInt8](unsafeUninitializedCapacity: size) { room, count in
        switch uninterrupted({ read(fileDescriptor, room.baseAddress, room.count) }) {
        case .success(let length): count = length
        case .failure(let code): failure = code
        }
      }
      guard let failure else { return .success(bytes) }
      // Another process may have taken the bytes of a shared, non-blocking descriptor.
      if failure.code != EAGAIN { return .failure(.failed(errno: failure.code)) }
    }
  }
}

/// The work of a thread on its way through a C pointer.
private final class ThreadBody {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) {
    self.run = run
  }
}

/// Runs `body` in a detached thread that takes no signals; returns 0 or an error number.
private func startThread(_ body: @escaping @Sendable () -> Void) -> Int32 {
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
  defer { pthread_attr_destroy(&attributes) }
  var all = sigset_t()
  var before = sigset_t()
  sigfillset(&all)
  pthread_sigmask(SIG_BLOCK, &all, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  var thread = pthread_t()
  // Unmanaged: the thread owns the body from here, and takes it in its first line.
  let context = Unmanaged.passRetained(ThreadBody(body))
  let result = pthread_create(
    &thread, &attributes,
    { context in
      guard let context else { return nil }
      Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().run()
      return nil
    }, context.toOpaque())
  if result != 0 { context.release() }
  return result
}
