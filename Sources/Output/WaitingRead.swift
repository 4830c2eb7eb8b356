import Glibc
import Threads

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
        let thread = Thread { continuation.resume(returning: self.waitAndRead(ends.read)) }
        guard let thread else { return continuation.resume(returning: .failure(InputError.failed(errno: EAGAIN))) }
        thread.detach()
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
