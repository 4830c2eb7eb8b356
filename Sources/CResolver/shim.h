#include <netdb.h>
#include <netinet/in.h>
#include <arpa/nameser.h>
#include <resolv.h>

/* res_query is a macro in some versions of glibc, which Swift can't import. */
static inline int resolver_query(const char *name, int record_class, int type, unsigned char *answer, int length) {
  return res_query(name, record_class, type, answer, length);
}

/* dn_expand likewise. */
static inline int resolver_expand(const unsigned char *message, const unsigned char *end, const unsigned char *name,
                                  char *expanded, int length) {
  return dn_expand(message, end, name, expanded, length);
}

/* h_errno is thread-local behind a macro. */
static inline int resolver_error(void) { return h_errno; }
