#ifndef CCURL_OPENSSL_LOADING_H
#define CCURL_OPENSSL_LOADING_H

// Looks for OpenSSL's functions among the libraries that libcurl brought along.
void openssl_find(void *library);

#endif
