#include "sha.h"

// SHA-256 with the instructions that some processors have for it. Swift can't name one that not every processor of the
// target has; C can, for one function.

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

// MARK: x86-64 with the SHA extensions

// Leaf 7 of CPUID, EBX bit 29; not every compiler knows the feature by name.
bool sha256_has_instructions(void) {
  unsigned eax, ebx, ecx, edx;
  return __builtin_cpu_supports("sse4.1") && __builtin_cpu_supports("ssse3") &&
         __get_cpuid_count(7, 0, &eax, &ebx, &ecx, &edx) && (ebx & 1U << 29) != 0;
}

// The instructions want the state as the words A, B, E, F and C, D, G, H, the highest first.
__attribute__((target("sha,sse4.1")))
void sha256_with_instructions(uint32_t *state, const unsigned char *block, size_t count) {
  const __m128i byte_order = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  const __m128i cdab = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
  const __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
  __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
  __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xF0);
  for (; count > 0; count--, block += 64) {
    const __m128i abef_before = abef, cdgh_before = cdgh;
    __m128i words[4];
#pragma unroll
    for (int at = 0; at < 16; at++) {
      __m128i *const now = &words[at & 3];
      if (at < 4) {
        *now = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(block + 16 * at)), byte_order);
      } else {
        const __m128i last = words[(at + 3) & 3];
        const __m128i early = _mm_sha256msg1_epu32(*now, words[(at + 1) & 3]);
        *now = _mm_sha256msg2_epu32(_mm_add_epi32(early, _mm_alignr_epi8(last, words[(at + 2) & 3], 4)), last);
      }
      const __m128i keyed = _mm_add_epi32(*now, _mm_load_si128((const __m128i *)(sha256_constants + 4 * at)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, keyed);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(keyed, 0x0E));
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
  const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

#elif defined(__aarch64__)
#include <arm_neon.h>
#include <sys/auxv.h>

// MARK: ARMv8 with its cryptographic extension

// HWCAP_SHA2 of the kernel's <asm/hwcap.h>.
bool sha256_has_instructions(void) { return (getauxval(AT_HWCAP) & (1UL << 6)) != 0; }

__attribute__((target("sha2")))
void sha256_with_instructions(uint32_t *state, const unsigned char *block, size_t count) {
  uint32x4_t abcd = vld1q_u32(state), efgh = vld1q_u32(state + 4);
  for (; count > 0; count--, block += 64) {
    const uint32x4_t abcd_before = abcd, efgh_before = efgh;
    uint32x4_t words[4];
#pragma unroll
    for (int at = 0; at < 16; at++) {
      uint32x4_t *const now = &words[at & 3];
      if (at < 4) {
        *now = vreinterpretq_u32_u8(vrev32q_u8(vld1q_u8(block + 16 * at)));
      } else {
        *now = vsha256su1q_u32(vsha256su0q_u32(*now, words[(at + 1) & 3]), words[(at + 2) & 3], words[(at + 3) & 3]);
      }
      const uint32x4_t keyed = vaddq_u32(*now, vld1q_u32(sha256_constants + 4 * at));
      const uint32x4_t abcd_then = abcd;
      abcd = vsha256hq_u32(abcd, efgh, keyed);
      efgh = vsha256h2q_u32(efgh, abcd_then, keyed);
    }
    abcd = vaddq_u32(abcd, abcd_before);
    efgh = vaddq_u32(efgh, efgh_before);
  }
  vst1q_u32(state, abcd);
  vst1q_u32(state + 4, efgh);
}

#else

bool sha256_has_instructions(void) { return false; }

void sha256_with_instructions(uint32_t *state, const unsigned char *block, size_t count) {
  sha256_portably(state, block, count);
}

#endif
