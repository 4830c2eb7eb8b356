#include "sha.h"

// SHA-256 for processors of x86-64 that have vectors (AVX2) but no instructions for it: the words of two blocks are
// extended at once, one block in each half of a vector, and then both go through the rounds.

#if defined(__x86_64__)
#include <immintrin.h>

#define AVX2 __attribute__((target("avx2,bmi,bmi2")))

bool sha256_has_vectors(void) {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
}

AVX2 ALWAYS_INLINE __m256i both(__m128i half) { return _mm256_broadcastsi128_si256(half); }

AVX2 ALWAYS_INLINE __m256i rotated(__m256i words, int bits) {
  return _mm256_or_si256(_mm256_srli_epi32(words, bits), _mm256_slli_epi32(words, 32 - bits));
}

// The function of the late words, for words that stand twice in each 64 bits: shifting these rotates a word.
AVX2 ALWAYS_INLINE __m256i late(__m256i pairs) {
  const __m256i rotations = _mm256_xor_si256(_mm256_srli_epi64(pairs, 17), _mm256_srli_epi64(pairs, 19));
  return _mm256_xor_si256(_mm256_srli_epi32(pairs, 10), rotations);
}

// The next four words of each block, from the last sixteen, the oldest first.
AVX2 ALWAYS_INLINE __m256i extended(__m256i first, __m256i second, __m256i third, __m256i fourth) {
  // Words 0 and 2 as the lower two, or the upper two, and zeros.
  const __m256i lower = both(_mm_set_epi32(-1, -1, 0x0b0a0908, 0x03020100));
  const __m256i upper = both(_mm_set_epi32(0x0b0a0908, 0x03020100, -1, -1));
  const __m256i early = _mm256_alignr_epi8(second, first, 4);
  __m256i next = _mm256_add_epi32(first, _mm256_alignr_epi8(fourth, third, 4));
  next = _mm256_add_epi32(next, _mm256_xor_si256(rotated(early, 7), rotated(early, 18)) ^ _mm256_srli_epi32(early, 3));
  // Two words depend on the two before them, which are known first.
  next = _mm256_add_epi32(next, _mm256_shuffle_epi8(late(_mm256_shuffle_epi32(fourth, 0xFA)), lower));
  return _mm256_add_epi32(next, _mm256_shuffle_epi8(late(_mm256_shuffle_epi32(next, 0x50)), upper));
}

AVX2 ALWAYS_INLINE __m256i loaded(const unsigned char *block, int at) {
  const __m128i first = _mm_loadu_si128((const __m128i *)(block + 16 * at));
  const __m128i second = _mm_loadu_si128((const __m128i *)(block + 64 + 16 * at));
  const __m256i byte_order = both(_mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203));
  return _mm256_shuffle_epi8(_mm256_inserti128_si256(_mm256_castsi128_si256(first), second, 1), byte_order);
}

// Four rounds with the words of a block.
AVX2 ALWAYS_INLINE void run_rounds(struct sha256_variables *variables, const uint32_t *keyed) {
#pragma unroll
  for (int word = 0; word < 4; word++) sha256_round(variables, keyed[word]);
}

AVX2 static void compress_two_blocks(uint32_t *state, const unsigned char *block) {
  // Four words of the first block, then the same four of the second, each with its constant added.
  uint32_t keyed[16][8] __attribute__((aligned(32)));
  __m256i words[4];
  struct sha256_variables variables = sha256_begin(state);
  // The rounds of the first block run behind the words, so that both keep the processor busy. Only so much is unrolled
  // that it stays in the processor's cache of decoded instructions.
  for (int group = 0; group < 16; group += 4) {
#pragma unroll
    for (int at = group; at < group + 4; at++) {
      __m256i *const now = &words[at & 3];
      *now = group == 0 ? loaded(block, at)
                        : extended(*now, words[(at + 1) & 3], words[(at + 2) & 3], words[(at + 3) & 3]);
      const __m256i constants = both(_mm_load_si128((const __m128i *)(sha256_constants + 4 * at)));
      _mm256_store_si256((__m256i *)keyed[at], _mm256_add_epi32(*now, constants));
      if (group > 0) run_rounds(&variables, keyed[at - 4]);
    }
  }
#pragma unroll
  for (int at = 12; at < 16; at++) run_rounds(&variables, keyed[at]);
  sha256_end(state, &variables);
  variables = sha256_begin(state);
#pragma unroll
  for (int at = 0; at < 16; at++) run_rounds(&variables, keyed[at] + 4);
  sha256_end(state, &variables);
}

AVX2 void sha256_with_vectors(uint32_t *state, const unsigned char *block, size_t count) {
  for (; count >= 2; count -= 2, block += 128) compress_two_blocks(state, block);
  sha256_portably(state, block, count);
}

#else

bool sha256_has_vectors(void) { return false; }

void sha256_with_vectors(uint32_t *state, const unsigned char *block, size_t count) {
  sha256_portably(state, block, count);
}

#endif
