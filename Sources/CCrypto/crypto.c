#include "CCrypto.h"

#include <dlfcn.h>

// The functions of libcrypto that are used: what each returns, its name, parameters and arguments. They are defined here under their own
// names, as calls of those in the loaded library; hidden, so that libraries don't call them.
#define FUNCTIONS(FUNCTION) \
  FUNCTION(const EVP_MD *, EVP_sha1, (void), ()) \
  FUNCTION(const EVP_MD *, EVP_sha256, (void), ()) \
  FUNCTION(EVP_MD_CTX *, EVP_MD_CTX_new, (void), ()) \
  FUNCTION(void, EVP_MD_CTX_free, (EVP_MD_CTX *context), (context)) \
  FUNCTION(int, EVP_DigestInit_ex, (EVP_MD_CTX *context, const EVP_MD *type, ENGINE *engine), (context, type, engine)) \
  FUNCTION(int, EVP_DigestUpdate, (EVP_MD_CTX *context, const void *bytes, size_t count), (context, bytes, count)) \
  FUNCTION(int, EVP_DigestFinal_ex, (EVP_MD_CTX *context, unsigned char *digest, unsigned *count), (context, digest, count))

static struct {
#define FIELD(result, name, parameters, arguments) result(*name) parameters;
  FUNCTIONS(FIELD)
} loaded;

static bool find(void *library, const char *name, void *function) {
  // POSIX lets a function's address be kept as a pointer to data; C doesn't say so.
  *(void **)function = dlsym(library, name);
  return *(void **)function != NULL;
}

bool ccrypto_load(void) {
  void *library = dlopen("libcrypto.so.3", RTLD_LAZY | RTLD_LOCAL);
#define FIND(result, name, parameters, arguments) find(library, #name, &loaded.name) &&
  return library != NULL && FUNCTIONS(FIND) true;
}

#pragma GCC visibility push(hidden)
#define DEFINE(result, name, parameters, arguments) \
  result name parameters { return loaded.name arguments; }
FUNCTIONS(DEFINE)
#pragma GCC visibility pop
