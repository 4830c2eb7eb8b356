#include "CCrypto.h"

#include "loading.h"

// The functions of libcrypto that are used.
#define FUNCTIONS(FUNCTION) \
  FUNCTION(const EVP_MD *, EVP_sha1, (void), ()) \
  FUNCTION(const EVP_MD *, EVP_sha256, (void), ()) \
  FUNCTION(EVP_MD_CTX *, EVP_MD_CTX_new, (void), ()) \
  FUNCTION(void, EVP_MD_CTX_free, (EVP_MD_CTX *context), (context)) \
  FUNCTION(int, EVP_DigestInit_ex, (EVP_MD_CTX *context, const EVP_MD *type, ENGINE *engine), (context, type, engine)) \
  FUNCTION(int, EVP_DigestUpdate, (EVP_MD_CTX *context, const void *bytes, size_t count), (context, bytes, count)) \
  FUNCTION(int, EVP_DigestFinal_ex, (EVP_MD_CTX *context, unsigned char *digest, unsigned *count), (context, digest, count))

static struct {
  FUNCTIONS(LOADED_FIELD)
} loaded;

bool ccrypto_load(void) {
  void *library = dlopen("libcrypto.so.3", RTLD_LAZY | RTLD_LOCAL);
  return library != NULL && FUNCTIONS(LOADED_FIND) true;
}

FUNCTIONS(LOADED_DEFINE)
