#ifndef CCRYPTO_H
#define CCRYPTO_H

// The compression functions of SHA-256 and SHA-1 (FIPS 180-4). The caller cuts the message into blocks of 64 bytes and
// pads the last.
//
// They are written out here, and not taken from OpenSSL, so that no backup fails to be checked or restored for lack of
// a library.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// How to compute a SHA-256, the fastest first.
enum sha256_way {
  /// With instructions for it: the SHA extensions of x86-64, the cryptographic extension of ARMv8.
  SHA256_INSTRUCTIONS,
  /// With vectors: AVX2 of x86-64.
  SHA256_VECTORS,
  /// On any processor.
  SHA256_PORTABLE,
};

/// Whether this processor can do it that way.
bool sha256_has(enum sha256_way way);

/// Takes `count` blocks into the state of a SHA-256, eight words. Only to be called if `sha256_has` that way.
void sha256_compress(enum sha256_way way, uint32_t *state, const void *blocks, size_t count);

/// Takes `count` blocks into the state of a SHA-1, five words.
void sha1_compress(uint32_t *state, const void *blocks, size_t count);

#endif
