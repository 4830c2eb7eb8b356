#include "openssl.h"

#include <dlfcn.h>
#include <stdint.h>

#include "OpenSSL.h"
#include "loading.h"

#define FUNCTIONS(FUNCTION) \
  FUNCTION(void, SSL_CTX_set_cert_verify_callback, \
           (openssl_ssl_ctx * context, openssl_verify_callback callback, void *argument), \
           (context, callback, argument)) \
  FUNCTION(int, SSL_get_ex_data_X509_STORE_CTX_idx, (void), ()) \
  FUNCTION(int, SSL_version, (const openssl_ssl *connection), (connection)) \
  FUNCTION(void *, X509_STORE_CTX_get_ex_data, (const openssl_store_ctx *context, int index), (context, index)) \
  FUNCTION(int, X509_verify_cert, (openssl_store_ctx * context), (context)) \
  FUNCTION(int, X509_STORE_CTX_get_error, (const openssl_store_ctx *context), (context)) \
  FUNCTION(void, X509_STORE_CTX_set_error, (openssl_store_ctx * context, int error), (context, error)) \
  FUNCTION(int, X509_STORE_CTX_get_error_depth, (const openssl_store_ctx *context), (context)) \
  FUNCTION(openssl_x509 *, X509_STORE_CTX_get_current_cert, (const openssl_store_ctx *context), (context)) \
  FUNCTION(openssl_x509 *, X509_STORE_CTX_get0_cert, (const openssl_store_ctx *context), (context)) \
  FUNCTION(int, X509_check_host, \
           (openssl_x509 * certificate, const char *name, size_t count, unsigned flags, char **matched), \
           (certificate, name, count, flags, matched)) \
  FUNCTION(int, X509_check_ip_asc, (openssl_x509 * certificate, const char *address, unsigned flags), \
           (certificate, address, flags)) \
  FUNCTION(openssl_name *, X509_get_subject_name, (const openssl_x509 *certificate), (certificate)) \
  FUNCTION(openssl_name *, X509_get_issuer_name, (const openssl_x509 *certificate), (certificate)) \
  FUNCTION(int, X509_NAME_cmp, (const openssl_name *a, const openssl_name *b), (a, b)) \
  FUNCTION(const openssl_time *, X509_get0_notBefore, (const openssl_x509 *certificate), (certificate)) \
  FUNCTION(const openssl_time *, X509_get0_notAfter, (const openssl_x509 *certificate), (certificate)) \
  FUNCTION(int, ASN1_TIME_to_tm, (const openssl_time *time, struct tm *parts), (time, parts)) \
  FUNCTION(openssl_pkey *, X509_get0_pubkey, (const openssl_x509 *certificate), (certificate)) \
  FUNCTION(int, EVP_PKEY_get_bits, (const openssl_pkey *key), (key)) \
  FUNCTION(const char *, EVP_PKEY_get0_type_name, (const openssl_pkey *key), (key)) \
  FUNCTION(int, X509_get_signature_info, \
           (openssl_x509 * certificate, int *digest, int *key, int *bits, unsigned *flags), \
           (certificate, digest, key, bits, flags)) \
  FUNCTION(const char *, OBJ_nid2sn, (int number), (number)) \
  FUNCTION(openssl_bio *, BIO_new, (const openssl_bio_method *method), (method)) \
  FUNCTION(const openssl_bio_method *, BIO_s_mem, (void), ()) \
  FUNCTION(openssl_bio *, BIO_new_mem_buf, (const void *bytes, int count), (bytes, count)) \
  FUNCTION(int, BIO_read, (openssl_bio * bio, void *bytes, int count), (bio, bytes, count)) \
  FUNCTION(int, BIO_free, (openssl_bio * bio), (bio)) \
  FUNCTION(int, X509_NAME_print_ex, (openssl_bio * bio, const openssl_name *name, int indent, unsigned long flags), \
           (bio, name, indent, flags)) \
  FUNCTION(openssl_x509 *, PEM_read_bio_X509, \
           (openssl_bio * bio, openssl_x509 * *certificate, openssl_password_callback callback, void *argument), \
           (bio, certificate, callback, argument)) \
  FUNCTION(int, X509_get_ext_by_NID, (const openssl_x509 *certificate, int number, int after), \
           (certificate, number, after)) \
  FUNCTION(openssl_extension *, X509_get_ext, (const openssl_x509 *certificate, int place), (certificate, place)) \
  FUNCTION(int, X509V3_EXT_print, \
           (openssl_bio * bio, openssl_extension *extension, unsigned long flags, int indent), \
           (bio, extension, flags, indent)) \
  FUNCTION(void, X509_free, (openssl_x509 * certificate), (certificate)) \
  FUNCTION(void, ERR_clear_error, (void), ())

#define DEFINE(result, name, parameters, arguments) \
  result openssl_##name parameters { return loaded.name arguments; }

struct functions {
  FUNCTIONS(LOADED_FIELD)
};

#ifdef LINKED_LIBRARIES

FUNCTIONS(LINKED_DECLARE)
static const struct functions loaded = {FUNCTIONS(LINKED_FIELD)};

bool openssl_is_there(void) { return true; }

// libcurl calls this in place of OPENSSL_init_ssl before its first request (scripts/build-libcurl): a millisecond that
// a request without TLS need not wait for. OpenSSL sets itself up when it is first used, with the same options.
int ccurl_openssl_is_set_up_later(uint64_t options, const void *settings) {
  (void)options, (void)settings;
  return 1;
}

#else

static struct functions loaded;
static bool is_there;

// A library's handle also finds what the libraries it needs define.
void openssl_find(void *library) { is_there = FUNCTIONS(LOADED_FIND) true; }

bool openssl_is_there(void) { return is_there; }

#endif

FUNCTIONS(DEFINE)
