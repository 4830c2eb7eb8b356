// For dladdr.
#define _GNU_SOURCE

#include <dlfcn.h>
#include <gnu/libc-version.h>

#include "loading.h"

struct library loaded_library(const char *version, const void *function) {
  Dl_info place;
  const bool is_known = function != NULL && dladdr(function, &place) != 0;
  return (struct library){version, is_known ? place.dli_fname : NULL, false};
}

struct library c_library(void) {
  const char *version = gnu_get_libc_version();
  // Text of the library, whereas a function's address may be that of a stub in the executable.
  return loaded_library(version, version);
}
