#include "CCrypto.h"
#include "words.h"

// FIPS 180-4, 6.2.2. Swift can't name an instruction that not every processor of the target has; C can, for one function.

// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
static const uint32_t constants[64] __attribute__((aligned(16))) = {
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

// MARK: Any processor

static void compress_block(uint32_t *state, const unsigned char *block) {
  uint32_t words[16];
  uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
  uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
  uint32_t bc = b ^ c;
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
      const uint32_t first = h + words[at] + constants[group + at] + (g ^ (e & (f ^ g)))
        + (rotated_right(e, 6) ^ rotated_right(e, 11) ^ rotated_right(e, 25));
      // The majority of three bits is b, unless a and c agree on another one; b ^ c was the last round's a ^ b.
      const uint32_t ab = a ^ b;
      const uint32_t second = (rotated_right(a, 2) ^ rotated_right(a, 13) ^ rotated_right(a, 22)) + (b ^ (ab & bc));
      bc = ab;
      h = g;
      g = f;
      f = e;
      e = d + first;
      d = c;
      c = b;
      b = a;
      a = first + second;
    }
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
  state[5] += f;
  state[6] += g;
  state[7] += h;
}

void sha256_portably(uint32_t *state, const void *blocks, size_t count) {
  for (const unsigned char *block = blocks; count > 0; count--, block += 64) compress_block(state, block);
}

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

// MARK: x86-64 with the SHA extensions

// Leaf 7 of CPUID, EBX bit 29; not every compiler knows the feature by name.
bool sha256_has_instructions(void) {
  unsigned eax, ebx, ecx, edx;
  return __builtin_cpu_supports("sse4.1") && __builtin_cpu_supports("ssse3") && __get_cpuid_count(7, 0, &eax, &ebx, &ecx, &edx)
    && (ebx & 1U << 29) != 0;
}

// The instructions want the state as the words A, B, E, F and C, D, G, H, the highest first.
__attribute__((target("sha,sse4.1"))) void sha256_with_instructions(uint32_t *state, const void *blocks, size_t count) {
  const __m128i byte_order = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  const __m128i cdab = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
  const __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
  __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
  __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xF0);
  for (const unsigned char *block = blocks; count > 0; count--, block += 64) {
    const __m128i abef_before = abef, cdgh_before = cdgh;
    __m128i words[4];
#pragma unroll
    for (int at = 0; at < 16; at++) {
      __m128i *const now = &words[at & 3];
      if (at < 4) {
        *now = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(block + 16 * at)), byte_order);
      } else {
        const __m128i last = words[(at + 3) & 3];
        const __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(*now, words[(at + 1) & 3]), _mm_alignr_epi8(last, words[(at + 2) & 3], 4));
        *now = _mm_sha256msg2_epu32(sum, last);
      }
      const __m128i keyed = _mm_add_epi32(*now, _mm_load_si128((const __m128i *)(constants + 4 * at)));
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

__attribute__((target("sha2"))) void sha256_with_instructions(uint32_t *state, const void *blocks, size_t count) {
  uint32x4_t abcd = vld1q_u32(state), efgh = vld1q_u32(state + 4);
  for (const unsigned char *block = blocks; count > 0; count--, block += 64) {
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
      const uint32x4_t keyed = vaddq_u32(*now, vld1q_u32(constants + 4 * at));
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

void sha256_with_instructions(uint32_t *state, const void *blocks, size_t count) { sha256_portably(state, blocks, count); }

#endif
