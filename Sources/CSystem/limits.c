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

/// Whether a mapping of so many bytes is permitted where a limit is set. No page of it is touched.
static bool can_map(__rlimit_resource_t resource, size_t bytes, int protection) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return true;
  void *start = mmap(NULL, bytes, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (start == MAP_FAILED) return false;
  munmap(start, bytes);
  return true;
}

bool has_room(size_t bytes) { return can_map(RLIMIT_AS, bytes, PROT_NONE); }

bool has_data_room(size_t bytes) { return can_map(RLIMIT_DATA, bytes, PROT_READ | PROT_WRITE); }
