#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include "CSystem.h"

bool has_descriptors(int count) {
  int copies[64];
  int made = 0;
  while (made < count && made < 64) {
    const int copy = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0);
    if (copy < 0) break;
    copies[made++] = copy;
  }
  for (int index = 0; index < made; index++) close(copies[index]);
  return made == count || made == 64;
}

bool has_room(size_t bytes) {
  struct rlimit space, data;
  if (getrlimit(RLIMIT_AS, &space) != 0 || getrlimit(RLIMIT_DATA, &data) != 0) return true;
  if (space.rlim_cur == RLIM_INFINITY && data.rlim_cur == RLIM_INFINITY) return true;
  // Both limits count it as long as it is there, although no page is touched.
  void *start = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (start == MAP_FAILED) return false;
  munmap(start, bytes);
  return true;
}
