#include "CCurl.h"

#include "loading.h"
#include "openssl.h"

// The functions of libcurl that are used.
#define FUNCTIONS(FUNCTION) \
  FUNCTION(CURLcode, curl_global_init, (long flags), (flags)) \
  FUNCTION(char *, curl_version, (void), ()) \
  FUNCTION(curl_version_info_data *, curl_version_info, (CURLversion age), (age)) \
  FUNCTION(CURL *, curl_easy_init, (void), ()) \
  FUNCTION(void, curl_easy_cleanup, (CURL *easy), (easy)) \
  FUNCTION(CURLcode, curl_easy_perform, (CURL *easy), (easy)) \
  FUNCTION(CURLcode, curl_easy_pause, (CURL *easy, int bitmask), (easy, bitmask)) \
  FUNCTION(const char *, curl_easy_strerror, (CURLcode code), (code)) \
  FUNCTION(struct curl_slist *, curl_slist_append, (struct curl_slist *list, const char *text), (list, text)) \
  FUNCTION(void, curl_slist_free_all, (struct curl_slist *list), (list)) \
  FUNCTION(CURLM *, curl_multi_init, (void), ()) \
  FUNCTION(CURLMcode, curl_multi_cleanup, (CURLM *multi), (multi)) \
  FUNCTION(CURLMcode, curl_multi_add_handle, (CURLM *multi, CURL *easy), (multi, easy)) \
  FUNCTION(CURLMcode, curl_multi_remove_handle, (CURLM *multi, CURL *easy), (multi, easy)) \
  FUNCTION(CURLMcode, curl_multi_perform, (CURLM *multi, int *running), (multi, running)) \
  FUNCTION(CURLMcode, curl_multi_poll, \
           (CURLM *multi, struct curl_waitfd *extra, unsigned count, int timeout, int *ready), \
           (multi, extra, count, timeout, ready)) \
  FUNCTION(CURLMcode, curl_multi_wakeup, (CURLM *multi), (multi)) \
  FUNCTION(CURLMsg *, curl_multi_info_read, (CURLM *multi, int *left), (multi, left))

struct functions {
  FUNCTIONS(LOADED_FIELD)
  CURLcode (*curl_easy_setopt)(CURL *easy, CURLoption option, ...);
  CURLcode (*curl_easy_getinfo)(CURL *easy, CURLINFO info, ...);
  CURLMcode (*curl_multi_setopt)(CURLM *multi, CURLMoption option, ...);
};

#ifdef LINKED_LIBRARIES

static const struct functions loaded = {
    .curl_easy_setopt = curl_easy_setopt,
    .curl_easy_getinfo = curl_easy_getinfo,
    .curl_multi_setopt = curl_multi_setopt,
    FUNCTIONS(LINKED_FIELD)};

const char *ccurl_load(void) { return NULL; }

static struct library library_with(const char *function, const char *version) {
  (void)function;
  return linked_library(version);
}

#else

static struct functions loaded;
static void *library;

const char *ccurl_load(void) {
  static const char name[] = "libcurl.so.4";
  library = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
  if (library == NULL) return loading_failure(name);
  const bool has_all = FUNCTIONS(LOADED_FIND) find_function(library, "curl_easy_setopt", &loaded.curl_easy_setopt) &&
                       find_function(library, "curl_easy_getinfo", &loaded.curl_easy_getinfo) &&
                       find_function(library, "curl_multi_setopt", &loaded.curl_multi_setopt);
  if (!has_all) return loading_failure(name);
  openssl_find(library);
  return NULL;
}

FUNCTIONS(LOADED_DEFINE)

// The handle of libcurl also finds what the libraries it needs define.
static struct library library_with(const char *function, const char *version) {
  return loaded_library(version, dlsym(library, function));
}

#endif

struct library ccurl_library(void) { return library_with("curl_version", curl_version_info(CURLVERSION_NOW)->version); }

struct library ccurl_http2_library(void) {
  return library_with("nghttp2_version", curl_version_info(CURLVERSION_NOW)->nghttp2_version);
}

struct library ccurl_tls_library(void) {
  return library_with("SSL_CTX_new", curl_version_info(CURLVERSION_NOW)->ssl_version);
}

CURLcode ccurl_set_long(CURL *easy, CURLoption option, long value) {
  return loaded.curl_easy_setopt(easy, option, value);
}

CURLcode ccurl_set_size(CURL *easy, CURLoption option, curl_off_t value) {
  return loaded.curl_easy_setopt(easy, option, value);
}

CURLcode ccurl_set_string(CURL *easy, CURLoption option, const char *value) {
  return loaded.curl_easy_setopt(easy, option, value);
}

CURLcode ccurl_set_pointer(CURL *easy, CURLoption option, void *value) {
  return loaded.curl_easy_setopt(easy, option, value);
}

CURLcode ccurl_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
  return loaded.curl_easy_setopt(easy, option, value);
}

CURLcode ccurl_set_blob(CURL *easy, CURLoption option, const void *bytes, size_t count) {
  struct curl_blob blob = {(void *)bytes, count, CURL_BLOB_COPY};
  return loaded.curl_easy_setopt(easy, option, &blob);
}

CURLcode ccurl_set_data_function(CURL *easy, CURLoption option, curl_write_callback function) {
  return loaded.curl_easy_setopt(easy, option, function);
}

CURLcode ccurl_set_open_socket_function(CURL *easy, curl_opensocket_callback function) {
  return loaded.curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, function);
}

CURLcode ccurl_set_close_socket_function(CURL *easy, curl_closesocket_callback function) {
  return loaded.curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, function);
}

CURLcode ccurl_set_before_request_function(CURL *easy, curl_prereq_callback function) {
  return loaded.curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, function);
}

CURLcode ccurl_set_debug_function(CURL *easy, curl_debug_callback function) {
  return loaded.curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, function);
}

CURLcode ccurl_set_tls_context_function(CURL *easy, curl_ssl_ctx_callback function) {
  return loaded.curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, function);
}

CURLcode ccurl_get_long(CURL *easy, CURLINFO info, long *value) {
  return loaded.curl_easy_getinfo(easy, info, value);
}

CURLcode ccurl_get_size(CURL *easy, CURLINFO info, curl_off_t *value) {
  return loaded.curl_easy_getinfo(easy, info, value);
}

CURLcode ccurl_get_string(CURL *easy, CURLINFO info, const char **value) {
  return loaded.curl_easy_getinfo(easy, info, value);
}

CURLcode ccurl_get_pointer(CURL *easy, CURLINFO info, void **value) {
  return loaded.curl_easy_getinfo(easy, info, value);
}

CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return loaded.curl_multi_setopt(multi, option, value);
}

unsigned ccurl_version_number(void) { return curl_version_info(CURLVERSION_NOW)->version_num; }

CURL *ccurl_multi_next_finished(CURLM *multi, CURLcode *result) {
  int left = 0;
  CURLMsg *message;
  while ((message = curl_multi_info_read(multi, &left)) != NULL) {
    if (message->msg == CURLMSG_DONE) {
      *result = message->data.result;
      return message->easy_handle;
    }
  }
  return NULL;
}
