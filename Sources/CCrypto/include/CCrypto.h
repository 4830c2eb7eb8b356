#ifndef CCRYPTO_H
#define CCRYPTO_H

// The compression functions of SHA-256 and SHA-1 (FIPS 180-4). The caller cuts the message into blocks of 64 bytes and pads the last.
//
// They are written out here, and not taken from OpenSSL, so that no backup fails to be checked or restored for lack of a library.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Whether this processor has instructions for SHA-256 (the SHA extensions of x86-64, the cryptographic extension of ARMv8).
bool sha256_has_instructions(void);

/// Takes `count` blocks into the state of a SHA-256, eight words, with the processor's instructions.
///
/// Only to be called if `sha256_has_instructions` says so.
void sha256_with_instructions(uint32_t *state, const void *blocks, size_t count);

/// Takes `count` blocks into the state of a SHA-256, eight words, on any processor.
void sha256_portably(uint32_t *state, const void *blocks, size_t count);

/// Takes `count` blocks into the state of a SHA-1, five words.
void sha1_compress(uint32_t *state, const void *blocks, size_t count);

#endif
