#ifndef SHA_H
#define SHA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define ALWAYS_INLINE static inline __attribute__((always_inline))

ALWAYS_INLINE uint32_t rotated_left(uint32_t word, int bits) { return word << bits | word >> (32 - bits); }
ALWAYS_INLINE uint32_t rotated_right(uint32_t word, int bits) { return word >> bits | word << (32 - bits); }

ALWAYS_INLINE uint32_t load_big_endian(const unsigned char *bytes) {
  uint32_t word;
  memcpy(&word, bytes, sizeof word);
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  word = __builtin_bswap32(word);
#endif
  return word;
}

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
extern const uint32_t sha256_constants[64];

/// The working variables of SHA-256, and b ^ c, which the round before knows as a ^ b.
struct sha256_variables {
  uint32_t a, b, c, d, e, f, g, h, bc;
};

ALWAYS_INLINE struct sha256_variables sha256_begin(const uint32_t *state) {
  return (struct sha256_variables){
    state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7], state[1] ^ state[2]};
}

/// One round; `keyed` is the sum of the round's word and its constant.
ALWAYS_INLINE void sha256_round(struct sha256_variables *v, uint32_t keyed) {
  const uint32_t choice = v->g ^ (v->e & (v->f ^ v->g));
  const uint32_t first =
      v->h + keyed + choice + (rotated_right(v->e, 6) ^ rotated_right(v->e, 11) ^ rotated_right(v->e, 25));
  // The majority of three bits is b, unless both others differ from it.
  const uint32_t ab = v->a ^ v->b, majority = v->b ^ (ab & v->bc);
  const uint32_t second = (rotated_right(v->a, 2) ^ rotated_right(v->a, 13) ^ rotated_right(v->a, 22)) + majority;
  *v = (struct sha256_variables){first + second, v->a, v->b, v->c, v->d + first, v->e, v->f, v->g, ab};
}

ALWAYS_INLINE void sha256_end(uint32_t *state, const struct sha256_variables *v) {
  const uint32_t results[8] = {v->a, v->b, v->c, v->d, v->e, v->f, v->g, v->h};
  for (int at = 0; at < 8; at++) state[at] += results[at];
}

void sha256_portably(uint32_t *state, const unsigned char *block, size_t count);

bool sha256_has_vectors(void);
void sha256_with_vectors(uint32_t *state, const unsigned char *block, size_t count);

bool sha256_has_instructions(void);
void sha256_with_instructions(uint32_t *state, const unsigned char *block, size_t count);

#endif
