#include "CSystem.h"

static int count;
static char *const *arguments;

// glibc calls constructors with the arguments of `main`. Swift looks for them in /proc/self, which a chroot may lack.
__attribute__((constructor)) static void keep_arguments(int argc, char *argv[]) {
  count = argc;
  arguments = argv;
}

int process_argument_count(void) { return count; }

char *process_argument(int index) { return index >= 0 && index < count ? arguments[index] : NULL; }
