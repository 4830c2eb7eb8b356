#include <fcntl.h>
#include <unistd.h>

#include "nothing.h"

int open_nothing(int mode) {
  const int descriptor = open("/dev/null", mode);
  int ends[2];
  if (descriptor >= 0 || pipe(ends) != 0) return descriptor;
  close(ends[1]);
  return ends[0];
}

// A program may be started with standard input, output or error closed (`>&-`). The next thing that is opened would
// then get its number, and answers would be written into, say, the connection to the server. /dev/null takes the place
// instead. What is read is empty and what is written to standard error is lost, as for every program in Go. Standard
// output can't be written to: whoever closed it and gets an answer learns that it went nowhere.
//
// It has to happen before Swift's runtime starts, which opens descriptors of its own ahead of `main`.
__attribute__((constructor(101))) static void open_missing_standard_descriptors(void) {
  for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; descriptor++) {
    // The lowest free number is taken, which is this one.
    const int mode = descriptor == STDOUT_FILENO ? O_RDONLY : O_RDWR;
    if (fcntl(descriptor, F_GETFD) < 0 && open_nothing(mode) < 0) return;
  }
}
