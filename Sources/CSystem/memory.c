#include <malloc.h>
#include <sys/prctl.h>

#include "CSystem.h"

void share_one_heap(void) {
#ifdef M_ARENA_MAX
  mallopt(M_ARENA_MAX, 1);
#endif
}

void refuse_core_dumps(void) {
  // A setting for the life of the process, not for its children: `execve` resets it.
  (void)prctl(PR_SET_DUMPABLE, 0);
}
