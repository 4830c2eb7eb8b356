#include "CCrypto.h"
#include "sha.h"

// FIPS 180-4, 6.2.2, for any processor, and the choice between this and the faster ways.

const uint32_t sha256_constants[64] __attribute__((aligned(16))) = {
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static void compress_block(uint32_t *state, const unsigned char *block) {
  uint32_t words[16];
  struct sha256_variables variables = sha256_begin(state);
  for (int group = 0; group < 64; group += 16) {
#pragma unroll
    for (int at = 0; at < 16; at++) {
      if (group == 0) {
        words[at] = load_big_endian(block + 4 * at);
      } else {
        const uint32_t early = words[(at + 1) & 15], late = words[(at + 14) & 15];
        words[at] += words[(at + 9) & 15] + (rotated_right(early, 7) ^ rotated_right(early, 18) ^ early >> 3)
          + (rotated_right(late, 17) ^ rotated_right(late, 19) ^ late >> 10);
      }
      sha256_round(&variables, words[at] + sha256_constants[group + at]);
    }
  }
  sha256_end(state, &variables);
}

void sha256_portably(uint32_t *state, const unsigned char *block, size_t count) {
  for (; count > 0; count--, block += 64) compress_block(state, block);
}

bool sha256_has(enum sha256_way way) {
  switch (way) {
    case SHA256_INSTRUCTIONS: return sha256_has_instructions();
    case SHA256_VECTORS: return sha256_has_vectors();
    case SHA256_PORTABLE: return true;
  }
  return false;
}

void sha256_compress(enum sha256_way way, uint32_t *state, const void *blocks, size_t count) {
  switch (way) {
    case SHA256_INSTRUCTIONS: return sha256_with_instructions(state, blocks, count);
    case SHA256_VECTORS: return sha256_with_vectors(state, blocks, count);
    case SHA256_PORTABLE: return sha256_portably(state, blocks, count);
  }
}
