#include <limits.h>
#include <stdlib.h>

#include "codec.h"
#include "loading.h"

// See zlib.h. The library compares the size of this with that of its own z_stream.
struct zlib_stream {
  const unsigned char *input;
  unsigned input_count;
  unsigned long input_total;
  unsigned char *output;
  unsigned output_count;
  unsigned long output_total;
  const char *message;
  void *state;
  void *(*allocate)(void *context, unsigned items, unsigned size);
  void (*deallocate)(void *context, void *memory);
  void *context;
  int data_type;
  unsigned long checksum;
  unsigned long reserved;
};

enum { OK = 0, STREAM_END = 1, BUFFER_ERROR = -5 };
enum { NO_FLUSH = 0, FINISH = 4 };
// The largest window, in a gzip header and trailer.
enum { GZIP_WINDOW = 15 + 16 };
enum { DEFAULT_LEVEL = -1, DEFLATED = 8, DEFAULT_MEMORY = 8, DEFAULT_STRATEGY = 0 };

#define FUNCTIONS(FUNCTION) \
  FUNCTION(int, deflateInit2_, \
           (struct zlib_stream * stream, int level, int method, int window, int memory, int strategy, \
            const char *version, int size), \
           (stream, level, method, window, memory, strategy, version, size)) \
  FUNCTION(int, deflate, (struct zlib_stream * stream, int flush), (stream, flush)) \
  FUNCTION(int, deflateEnd, (struct zlib_stream * stream), (stream)) \
  FUNCTION(int, inflateInit2_, (struct zlib_stream * stream, int window, const char *version, int size), \
           (stream, window, version, size)) \
  FUNCTION(int, inflate, (struct zlib_stream * stream, int flush), (stream, flush)) \
  FUNCTION(int, inflateReset, (struct zlib_stream * stream), (stream)) \
  FUNCTION(int, inflateEnd, (struct zlib_stream * stream), (stream)) \
  FUNCTION(const char *, zError, (int code), (code)) \
  FUNCTION(const char *, zlibVersion, (void), ())

struct functions {
  FUNCTIONS(LOADED_FIELD)
};

#ifdef LINKED_LIBRARIES

FUNCTIONS(LINKED_DECLARE)
static const struct functions loaded = {FUNCTIONS(LINKED_FIELD)};

static const char *load(void) { return NULL; }

static struct library library(void) { return linked_library(zlibVersion()); }

#else

static struct functions loaded;

static const char *load(void) {
  static const char name[] = "libz.so.1";
  void *library = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
  if (library == NULL) return loading_failure(name);
  const bool has_all = FUNCTIONS(LOADED_FIND) true;
  return has_all ? NULL : loading_failure(name);
}

static struct library library(void) {
  return loaded_library(loaded.zlibVersion(), (const void *)loaded.zlibVersion);
}

#endif

static bool open_stream(struct compression *stream) {
  // The library compares the first character with that of its own version.
  static const char version[] = "1";
  struct zlib_stream *state = calloc(1, sizeof *state);
  if (state == NULL) return false;
  const int size = (int)sizeof *state;
  const int result = stream->compresses ? loaded.deflateInit2_(state, DEFAULT_LEVEL, DEFLATED, GZIP_WINDOW,
                                                               DEFAULT_MEMORY, DEFAULT_STRATEGY, version, size)
                                        : loaded.inflateInit2_(state, GZIP_WINDOW, version, size);
  if (result != OK) {
    free(state);
    return false;
  }
  stream->state = state;
  return true;
}

static unsigned within(size_t count) { return count < UINT_MAX ? (unsigned)count : UINT_MAX; }

static enum compression_state step(struct compression *stream, struct compression_buffers *buffers, bool ends) {
  struct zlib_stream *state = stream->state;
  // A file may consist of several, one after the other; `gzip -d` makes one of them, too.
  if (stream->has_ended && !stream->compresses) loaded.inflateReset(state);
  const unsigned input = within(buffers->input_count), output = within(buffers->output_count);
  state->input = buffers->input;
  state->input_count = input;
  state->output = buffers->output;
  state->output_count = output;
  const int result =
      stream->compresses ? loaded.deflate(state, ends ? FINISH : NO_FLUSH) : loaded.inflate(state, NO_FLUSH);
  buffers->input = state->input;
  buffers->input_count -= input - state->input_count;
  buffers->output = state->output;
  buffers->output_count -= output - state->output_count;
  if (result == STREAM_END) return COMPRESSION_ENDED;
  // That no step was possible is no fault: more input or room for output makes one so.
  if (result == OK || result == BUFFER_ERROR) return COMPRESSION_GOES_ON;
  stream->fault = state->message != NULL ? state->message : loaded.zError(result);
  return COMPRESSION_FAILED;
}

static void close_stream(struct compression *stream) {
  if (stream->compresses) {
    loaded.deflateEnd(stream->state);
  } else {
    loaded.inflateEnd(stream->state);
  }
  free(stream->state);
}

const struct codec codec_gzip = {load, library, open_stream, step, close_stream};
