#ifndef CCRYPTO_H
#define CCRYPTO_H

// The message digests of OpenSSL's libcrypto, declared here because the package with its headers is not needed for
// anything else; libcurl brings the library. See EVP_DigestInit(3).
//
// The library is loaded by `ccrypto_load`: most commands compute no digest.

#include <stdbool.h>
#include <stddef.h>

/// Loads libcrypto; to be called once, before any function of it.
bool ccrypto_load(void);

typedef struct evp_md_st EVP_MD;
typedef struct evp_md_ctx_st EVP_MD_CTX;
typedef struct engine_st ENGINE;

const EVP_MD *EVP_sha1(void);
const EVP_MD *EVP_sha256(void);
EVP_MD_CTX *EVP_MD_CTX_new(void);
void EVP_MD_CTX_free(EVP_MD_CTX *context);
int EVP_DigestInit_ex(EVP_MD_CTX *context, const EVP_MD *type, ENGINE *engine);
int EVP_DigestUpdate(EVP_MD_CTX *context, const void *bytes, size_t count);
int EVP_DigestFinal_ex(EVP_MD_CTX *context, unsigned char *digest, unsigned int *count);

#endif
