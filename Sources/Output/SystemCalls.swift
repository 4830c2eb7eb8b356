import Glibc

/// The system's text for an error number.
func systemMessage(_ code: Int32) -> String {
  // strerror's static buffer is per thread in glibc and is copied at once.
  guard let text = strerror(code) else { return "error \(code)" }
  return String(cString: text)
}

/// Repeats a system call that a signal interrupted; -1 becomes the error number.
func uninterrupted(_ call: () -> Int) -> Result<Int, SystemFailure> {
  while true {
    let result = call()
    if result >= 0 { return .success(result) }
    if errno != EINTR { return .failure(SystemFailure(code: errno)) }
  }
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

/// After a failed write: returns when it may be tried again, throws when it may not.
private func waitOrThrow(_ code: Int32, _ fileDescriptor: Int32) throws(OutputError) {
  if code == EPIPE { throw .closed }
  guard code == EAGAIN || code == EWOULDBLOCK else { throw .failed(errno: code) }
  var wanted = pollfd(fd: fileDescriptor, events: Int16(POLLOUT), revents: 0)
  if case .failure(let failure) = uninterrupted({ Int(poll(&wanted, 1, -1)) }) {
    throw .failed(errno: failure.code)
  }
}
