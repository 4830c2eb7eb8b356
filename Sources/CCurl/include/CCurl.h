// What Swift needs from libcurl and can't import by itself: the option setters are variadic macros, and some
// constants are expressions with casts. One function for each type of value.
//
// The library is loaded by `ccurl_load`, not when the program starts: it brings more than thirty others along, which is
// most of what a command takes that connects to nothing. In the executable of `make dist` it is linked in.
#ifndef CCURL_H
#define CCURL_H

#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#include <stdbool.h>

#include "OpenSSL.h"
#include "loading.h"

/// Loads libcurl; to be called once, before any function of it. NULL, or the loader's reason why that can't be done.
const char *ccurl_load(void);

/// libcurl itself, once it is loaded.
struct library ccurl_library(void);

/// What libcurl uses for HTTP/2, nghttp2.
struct library ccurl_http2_library(void);

/// What libcurl uses for TLS. Its version begins with its name, as in `OpenSSL/3.0.19`.
struct library ccurl_tls_library(void);

CURLcode ccurl_set_long(CURL *easy, CURLoption option, long value);
CURLcode ccurl_set_size(CURL *easy, CURLoption option, curl_off_t value);
CURLcode ccurl_set_string(CURL *easy, CURLoption option, const char *value);
CURLcode ccurl_set_pointer(CURL *easy, CURLoption option, void *value);
CURLcode ccurl_set_list(CURL *easy, CURLoption option, struct curl_slist *value);

/// The bytes are copied.
CURLcode ccurl_set_blob(CURL *easy, CURLoption option, const void *bytes, size_t count);

/// For CURLOPT_WRITEFUNCTION, CURLOPT_HEADERFUNCTION and CURLOPT_READFUNCTION, which share one signature.
CURLcode ccurl_set_data_function(CURL *easy, CURLoption option, curl_write_callback function);
CURLcode ccurl_set_open_socket_function(CURL *easy, curl_opensocket_callback function);
CURLcode ccurl_set_close_socket_function(CURL *easy, curl_closesocket_callback function);
CURLcode ccurl_set_before_request_function(CURL *easy, curl_prereq_callback function);
CURLcode ccurl_set_debug_function(CURL *easy, curl_debug_callback function);

CURLcode ccurl_set_tls_context_function(CURL *easy, curl_ssl_ctx_callback function);

CURLcode ccurl_get_long(CURL *easy, CURLINFO info, long *value);
CURLcode ccurl_get_size(CURL *easy, CURLINFO info, curl_off_t *value);
CURLcode ccurl_get_string(CURL *easy, CURLINFO info, const char **value);
CURLcode ccurl_get_pointer(CURL *easy, CURLINFO info, void **value);

CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value);

/// The version of the library in use, 0x075801 for 7.88.1.
unsigned ccurl_version_number(void);

/// The easy handle and result of a finished transfer; NULL when no more have finished.
CURL *ccurl_multi_next_finished(CURLM *multi, CURLcode *result);

static const long ccurl_http_version_2 = CURL_HTTP_VERSION_2_0;
static const long ccurl_http_version_2_tls = CURL_HTTP_VERSION_2TLS;
static const long ccurl_http_version_2_prior_knowledge = CURL_HTTP_VERSION_2_PRIOR_KNOWLEDGE;
static const long ccurl_tls_1_2 = CURL_SSLVERSION_TLSv1_2;
static const long ccurl_tls_before_1_2 = CURL_SSLVERSION_TLSv1_0 | CURL_SSLVERSION_MAX_TLSv1_1;
static const long ccurl_multiplex = CURLPIPE_MULTIPLEX;
static const size_t ccurl_write_pause = CURL_WRITEFUNC_PAUSE;
static const size_t ccurl_read_pause = CURL_READFUNC_PAUSE;
static const size_t ccurl_read_abort = CURL_READFUNC_ABORT;
static const curl_socket_t ccurl_no_socket = CURL_SOCKET_BAD;

#endif
