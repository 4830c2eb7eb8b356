#ifndef CCOMPRESSION_CODEC_H
#define CCOMPRESSION_CODEC_H

#include "CCompression.h"

// A stream of either format.
struct compression {
  const struct codec *codec;
  bool compresses;
  bool has_ended;
  // Why a step failed.
  const char *fault;
  // The library's own state.
  void *state;
};

// What a library does.
struct codec {
  const char *(*load)(void);
  struct library (*library)(void);
  // Makes the state; false when there is no memory.
  bool (*open)(struct compression *stream);
  enum compression_state (*step)(struct compression *stream, struct compression_buffers *buffers, bool ends);
  void (*close)(struct compression *stream);
};

extern const struct codec codec_zstd;
extern const struct codec codec_gzip;

#endif
