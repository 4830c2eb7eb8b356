// The functions of OpenSSL 3 with which a server's certificate is checked more strictly than libcurl does, and
// described when it is refused. They are those of the very library that libcurl uses; see the manual page of each name
// without `openssl_`. The prefix keeps them apart from functions of a libcrypto that is linked.
#ifndef CCURL_OPENSSL_H
#define CCURL_OPENSSL_H

#include <stdbool.h>
#include <stddef.h>
#include <time.h>

typedef struct ssl_ctx_st openssl_ssl_ctx;
typedef struct ssl_st openssl_ssl;
typedef struct x509_store_ctx_st openssl_store_ctx;
typedef struct x509_st openssl_x509;
typedef struct X509_name_st openssl_name;
typedef struct asn1_string_st openssl_time;
typedef struct evp_pkey_st openssl_pkey;
typedef struct X509_extension_st openssl_extension;
typedef struct bio_st openssl_bio;
typedef struct bio_method_st openssl_bio_method;
typedef int (*openssl_verify_callback)(openssl_store_ctx *context, void *argument);
typedef int (*openssl_password_callback)(char *buffer, int size, int writing, void *argument);

/// Whether libcurl uses an OpenSSL that has all of these functions. False with another TLS library, or before libcurl
/// is loaded.
bool openssl_is_there(void);

void openssl_SSL_CTX_set_cert_verify_callback(openssl_ssl_ctx *context, openssl_verify_callback callback,
                                              void *argument);
int openssl_SSL_get_ex_data_X509_STORE_CTX_idx(void);
int openssl_SSL_version(const openssl_ssl *connection);

void *openssl_X509_STORE_CTX_get_ex_data(const openssl_store_ctx *context, int index);
int openssl_X509_verify_cert(openssl_store_ctx *context);
int openssl_X509_STORE_CTX_get_error(const openssl_store_ctx *context);
void openssl_X509_STORE_CTX_set_error(openssl_store_ctx *context, int error);
int openssl_X509_STORE_CTX_get_error_depth(const openssl_store_ctx *context);
openssl_x509 *openssl_X509_STORE_CTX_get_current_cert(const openssl_store_ctx *context);
openssl_x509 *openssl_X509_STORE_CTX_get0_cert(const openssl_store_ctx *context);

int openssl_X509_check_host(openssl_x509 *certificate, const char *name, size_t count, unsigned flags, char **matched);
int openssl_X509_check_ip_asc(openssl_x509 *certificate, const char *address, unsigned flags);

openssl_name *openssl_X509_get_subject_name(const openssl_x509 *certificate);
openssl_name *openssl_X509_get_issuer_name(const openssl_x509 *certificate);
int openssl_X509_NAME_cmp(const openssl_name *a, const openssl_name *b);
const openssl_time *openssl_X509_get0_notBefore(const openssl_x509 *certificate);
const openssl_time *openssl_X509_get0_notAfter(const openssl_x509 *certificate);
int openssl_ASN1_TIME_to_tm(const openssl_time *time, struct tm *parts);
openssl_pkey *openssl_X509_get0_pubkey(const openssl_x509 *certificate);
int openssl_EVP_PKEY_get_bits(const openssl_pkey *key);
const char *openssl_EVP_PKEY_get0_type_name(const openssl_pkey *key);
int openssl_X509_get_signature_info(openssl_x509 *certificate, int *digest, int *key, int *bits, unsigned *flags);
const char *openssl_OBJ_nid2sn(int number);

openssl_bio *openssl_BIO_new(const openssl_bio_method *method);
const openssl_bio_method *openssl_BIO_s_mem(void);
openssl_bio *openssl_BIO_new_mem_buf(const void *bytes, int count);
int openssl_BIO_read(openssl_bio *bio, void *bytes, int count);
int openssl_BIO_free(openssl_bio *bio);
int openssl_X509_NAME_print_ex(openssl_bio *bio, const openssl_name *name, int indent, unsigned long flags);
openssl_x509 *openssl_PEM_read_bio_X509(
    openssl_bio *bio, openssl_x509 **certificate, openssl_password_callback callback, void *argument);
int openssl_X509_get_ext_by_NID(const openssl_x509 *certificate, int number, int after);
openssl_extension *openssl_X509_get_ext(const openssl_x509 *certificate, int place);
int openssl_X509V3_EXT_print(openssl_bio *bio, openssl_extension *extension, unsigned long flags, int indent);
void openssl_X509_free(openssl_x509 *certificate);
void openssl_ERR_clear_error(void);

/// From `x509_vfy.h`, `x509v3.h`, `x509.h` and `obj_mac.h`.
enum {
  openssl_name_mismatch = 62,
  openssl_address_mismatch = 64,
  openssl_no_partial_wildcards = 0x4,
  openssl_never_check_subject = 0x20,
  openssl_alternative_names = 85,
};
/// XN_FLAG_RFC2253: `CN=name,O=organization`, control characters and those above ASCII escaped.
static const unsigned long openssl_rfc_2253 = 0x1110317;

#endif
