#ifndef LOADING_H
#define LOADING_H

// Functions of a library that is loaded while the program runs. A list FUNCTIONS(FUNCTION) has an entry for each: what
// it returns, its name, parameters and arguments. `loaded` holds the pointers. The functions themselves are defined
// under their own names, as calls of the loaded ones, and are hidden, so that the library doesn't call them.

#include <dlfcn.h>
#include <stdbool.h>
#include <stddef.h>

#define LOADED_FIELD(result, name, parameters, arguments) result(*name) parameters;
#define LOADED_FIND(result, name, parameters, arguments) find_function(library, #name, &loaded.name) &&
#define LOADED_DEFINE(result, name, parameters, arguments) \
  __attribute__((visibility("hidden"))) result name parameters { return loaded.name arguments; }

/// Stores a function of a library in the pointer at `function`; false when there is none.
static inline bool find_function(void *library, const char *name, void *function) {
  // POSIX lets a function's address be kept as a pointer to data; C doesn't say so.
  *(void **)function = dlsym(library, name);
  return *(void **)function != NULL;
}

/// The loader's reason why the library, or a function of it, can't be had; valid until the loader is called again.
static inline const char *loading_failure(const char *library) {
  const char *words = dlerror();
  return words != NULL ? words : library;
}

#endif
