#include "CSystem.h"

#include <string.h>

// Swift can't name an instruction that not every processor of the target has; C can, for one function.

#if defined(__x86_64__)
#include <nmmintrin.h>
#include <wmmintrin.h>
#define CRC_FUNCTION __attribute__((target("sse4.2,pclmul")))
#define crc_8_bytes(state, word) ((uint32_t)_mm_crc32_u64(state, word))
#define crc_1_byte(state, byte) _mm_crc32_u8(state, byte)

bool crc32c_has_instruction(void) { return __builtin_cpu_supports("sse4.2") && __builtin_cpu_supports("pclmul"); }

#elif defined(__aarch64__)
#include <arm_acle.h>
#include <sys/auxv.h>
#define CRC_FUNCTION __attribute__((target("crc")))
#define crc_8_bytes(state, word) __crc32cd(state, word)
#define crc_1_byte(state, byte) __crc32cb(state, byte)

// HWCAP_CRC32 of the kernel's <asm/hwcap.h>.
bool crc32c_has_instruction(void) { return (getauxval(AT_HWCAP) & (1UL << 7)) != 0; }

#endif

#ifdef CRC_FUNCTION

static inline uint64_t load(const unsigned char *bytes) {
  uint64_t word;
  memcpy(&word, bytes, sizeof word);
  return word;
}

#if defined(__x86_64__)

enum { STREAM = 256 };

// The instruction takes three cycles but can start in every one of them: three neighbouring streams go in parallel.
// Their registers are joined by moving the first two over the bytes that follow: a carry-less multiplication by
// x^(8·bytes - 33) modulo the polynomial (bits reversed), which the next use of the instruction reduces.
CRC_FUNCTION static uint32_t crc_of_three_streams(uint32_t state, const unsigned char *bytes) {
  uint32_t second = 0, third = 0;
  for (size_t at = 0; at < STREAM; at += sizeof(uint64_t)) {
    state = crc_8_bytes(state, load(bytes + at));
    second = crc_8_bytes(second, load(bytes + STREAM + at));
    third = crc_8_bytes(third, load(bytes + 2 * STREAM + at));
  }
  const __m128i over_one_and_two = _mm_set_epi64x(0xdd7e3b0c, 0xb9e02b86);
  const __m128i first_moved = _mm_clmulepi64_si128(_mm_cvtsi32_si128((int)state), over_one_and_two, 0x10);
  const __m128i second_moved = _mm_clmulepi64_si128(_mm_cvtsi32_si128((int)second), over_one_and_two, 0x00);
  return crc_8_bytes(0, (uint64_t)_mm_cvtsi128_si64(_mm_xor_si128(first_moved, second_moved))) ^ third;
}

#endif

CRC_FUNCTION uint32_t crc32c_with_instruction(uint32_t state, const void *bytes, size_t count) {
  const unsigned char *next = bytes;
#if defined(__x86_64__)
  for (; count >= 3 * STREAM; count -= 3 * STREAM, next += 3 * STREAM) state = crc_of_three_streams(state, next);
#endif
  for (; count >= sizeof(uint64_t); count -= sizeof(uint64_t), next += sizeof(uint64_t)) {
    state = crc_8_bytes(state, load(next));
  }
  for (; count > 0; count--, next++) state = crc_1_byte(state, *next);
  return state;
}

#else

bool crc32c_has_instruction(void) { return false; }

uint32_t crc32c_with_instruction(uint32_t state, const void *bytes, size_t count) {
  (void)bytes;
  (void)count;
  return state;
}

#endif
