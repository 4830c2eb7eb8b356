#ifndef LOADING_H
#define LOADING_H

// Functions of a library that is loaded while the program runs. A list FUNCTIONS(FUNCTION) has an entry for each: what
// it returns, its name, parameters and arguments. `loaded` holds the pointers. The functions themselves are defined
// under their own names, as calls of the loaded ones, and are hidden, so that the library doesn't call them.
//
// `make dist` has some of the libraries linked in, and defines LINKED_LIBRARIES: then `loaded` holds their functions
// from the beginning.

#include <dlfcn.h>
#include <stdbool.h>
#include <stddef.h>

#define LOADED_FIELD(result, name, parameters, arguments) result(*name) parameters;
#define LOADED_FIND(result, name, parameters, arguments) find_function(library, #name, &loaded.name) &&
#define LOADED_DEFINE(result, name, parameters, arguments) \
  __attribute__((visibility("hidden"))) result name parameters { return loaded.name arguments; }
#define LINKED_DECLARE(result, name, parameters, arguments) extern result name parameters;
#define LINKED_FIELD(result, name, parameters, arguments) .name = name,

/// A library in use.
struct library {
  /// In its own words; NULL when it has none.
  const char *version;
  /// Where it was loaded from; NULL when it is part of the executable, or that is not known.
  const char *file;
  /// Whether it is part of the executable.
  bool is_linked;
};

/// A loaded library; `function` is one of its functions, NULL when it has not that one.
struct library loaded_library(const char *version, const void *function);

/// A library that is part of the executable.
static inline struct library linked_library(const char *version) { return (struct library){version, NULL, true}; }

/// The C library.
struct library c_library(void);

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
