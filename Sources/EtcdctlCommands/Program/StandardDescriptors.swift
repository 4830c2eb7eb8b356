import Glibc

/// Makes sure that standard input, output and error are open.
///
/// A program may be started with one of them closed (`>&-`). The next thing that is opened would then get its number, and answers would be
/// written into, say, the connection to the server. `/dev/null` takes the place instead: what is written is lost, what is read is empty.
func openMissingStandardDescriptors() {
  for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
    // The lowest free number is taken, which is this one.
    _ = open("/dev/null", O_RDWR)
  }
}
