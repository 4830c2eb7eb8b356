#include "CCrypto.h"
#include "sha.h"

// FIPS 180-4, 6.1.2. Only short messages are digested: what member and cluster IDs are made of.

static uint32_t mix(int round, uint32_t b, uint32_t c, uint32_t d) {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

static void compress_block(uint32_t *state, const unsigned char *block) {
  uint32_t words[80];
  for (int at = 0; at < 16; at++) words[at] = load_big_endian(block + 4 * at);
  for (int at = 16; at < 80; at++) {
    words[at] = rotated_left(words[at - 3] ^ words[at - 8] ^ words[at - 14] ^ words[at - 16], 1);
  }
  uint32_t a = state[0], b = state[1], c = state[2], d = state[3], e = state[4];
  for (int round = 0; round < 80; round++) {
    const uint32_t next = rotated_left(a, 5) + mix(round, b, c, d) + e + words[round];
    e = d;
    d = c;
    c = rotated_left(b, 30);
    b = a;
    a = next;
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
}

void sha1_compress(uint32_t *state, const void *blocks, size_t count) {
  for (const unsigned char *block = blocks; count > 0; count--, block += 64) compress_block(state, block);
}
