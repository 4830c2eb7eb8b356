// For `pthread_setattr_default_np`.
#define _GNU_SOURCE

#include <malloc.h>
#include <pthread.h>
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

void use_small_stacks(size_t bytes) {
  pthread_attr_t attributes;
  if (pthread_getattr_default_np(&attributes) != 0) return;
  size_t usual;
  // A user who has set an even smaller one with `ulimit -s` gets that.
  if (pthread_attr_getstacksize(&attributes, &usual) == 0 && usual > bytes &&
      pthread_attr_setstacksize(&attributes, bytes) == 0) {
    (void)pthread_setattr_default_np(&attributes);
  }
  (void)pthread_attr_destroy(&attributes);
}
