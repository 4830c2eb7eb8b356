#include <stdlib.h>

#include "codec.h"

static const struct codec *codec_of(enum compression_format format) {
  return format == COMPRESSION_ZSTD ? &codec_zstd : &codec_gzip;
}

const char *compression_load(enum compression_format format) { return codec_of(format)->load(); }

struct library compression_library(enum compression_format format) { return codec_of(format)->library(); }

struct compression *compression_open(enum compression_format format, bool compresses) {
  struct compression *stream = calloc(1, sizeof *stream);
  if (stream == NULL) return NULL;
  stream->codec = codec_of(format);
  stream->compresses = compresses;
  if (stream->codec->open(stream)) return stream;
  free(stream);
  return NULL;
}

enum compression_state compression_step(struct compression *stream, struct compression_buffers *buffers, bool ends) {
  enum compression_state state = stream->codec->step(stream, buffers, ends);
  stream->has_ended = state == COMPRESSION_ENDED;
  return state;
}

const char *compression_fault(const struct compression *stream) { return stream->fault; }

void compression_close(struct compression *stream) {
  stream->codec->close(stream);
  free(stream);
}
