#ifndef WORDS_H
#define WORDS_H

#include <stdint.h>
#include <string.h>

static inline uint32_t rotated_left(uint32_t word, int bits) { return word << bits | word >> (32 - bits); }
static inline uint32_t rotated_right(uint32_t word, int bits) { return word >> bits | word << (32 - bits); }

static inline uint32_t load_big_endian(const unsigned char *bytes) {
  uint32_t word;
  memcpy(&word, bytes, sizeof word);
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  word = __builtin_bswap32(word);
#endif
  return word;
}

#endif
