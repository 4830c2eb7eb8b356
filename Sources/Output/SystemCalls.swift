import Files
import Glibc

/// The result of a system call, repeated when a signal interrupted it; -1 becomes the error number.
func uninterrupted(_ call: () -> Int) -> Result<Int, SystemFailure> {
  let result = restarting(call)
  return result >= 0 ? .success(result) : .failure(SystemFailure(code: errno))
}

/// The error number of a failed system call.
struct SystemFailure: Error, Equatable {
  let code: Int32
}

/// Writes all the bytes, in as many calls as it takes, waiting where the descriptor is non-blocking.
func writeAll(_ bytes: UnsafeRawBufferPointer, to fileDescriptor: Int32) throws(OutputError) {
  var written = 0
  while written < bytes.count {
    let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
    switch uninterrupted({ write(fileDescriptor, rest.baseAddress, rest.count) }) {
    case .success(let size): written += size
    case .failure(let failure): try waitOrThrow(failure.code, fileDescriptor)
    }
  }
}

/// Gives a pipe room for 1 MiB, which Linux grants everybody: with the usual 64 KiB a program that writes much and its
/// reader wait for each other in turn. Nothing happens to a pipe that may not grow, or to what is no pipe.
func widenPipe(_ fileDescriptor: Int32) {
  // From <linux/fcntl.h>; Swift's Glibc leaves out what only Linux has.
  let (setPipeSize, getPipeSize): (Int32, Int32) = (1031, 1032)
  let room: Int32 = 1 << 20
  guard (1..<room).contains(fcntl(fileDescriptor, getPipeSize)) else { return }
  _ = fcntl(fileDescriptor, setPipeSize, room)
}

/// After a failed write: returns when it may be tried again, throws when it may not.
private func waitOrThrow(_ code: Int32, _ fileDescriptor: Int32) throws(OutputError) {
  if code == EPIPE { throw .closed }
  guard code == EAGAIN || code == EWOULDBLOCK else { throw .failed(errno: code) }
  var wanted = pollfd(fd: fileDescriptor, events: Int16(POLLOUT), revents: 0)
  if case .failure(let failure) = uninterrupted({ Int(poll(&wanted, 1, -1)) }) {
    throw .failed(errno: failure.code)
  }
}
