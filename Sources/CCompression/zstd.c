#include "codec.h"
#include "loading.h"

// See zstd.h. The numbers of parameters and directives are part of its ABI.
struct zstd_input {
  const void *bytes;
  size_t count;
  size_t position;
};

struct zstd_output {
  void *bytes;
  size_t count;
  size_t position;
};

enum { CHECKSUM_FLAG = 201 };
enum { GO_ON = 0, END = 2 };

#define FUNCTIONS(FUNCTION) \
  FUNCTION(void *, ZSTD_createCCtx, (void), ()) \
  FUNCTION(size_t, ZSTD_freeCCtx, (void *context), (context)) \
  FUNCTION(size_t, ZSTD_CCtx_setParameter, (void *context, int parameter, int value), (context, parameter, value)) \
  FUNCTION(size_t, ZSTD_compressStream2, \
           (void *context, struct zstd_output *output, struct zstd_input *input, int directive), \
           (context, output, input, directive)) \
  FUNCTION(void *, ZSTD_createDCtx, (void), ()) \
  FUNCTION(size_t, ZSTD_freeDCtx, (void *context), (context)) \
  FUNCTION(size_t, ZSTD_decompressStream, (void *context, struct zstd_output *output, struct zstd_input *input), \
           (context, output, input)) \
  FUNCTION(unsigned, ZSTD_isError, (size_t code), (code)) \
  FUNCTION(const char *, ZSTD_getErrorName, (size_t code), (code)) \
  FUNCTION(const char *, ZSTD_versionString, (void), ())

struct functions {
  FUNCTIONS(LOADED_FIELD)
};

#ifdef LINKED_LIBRARIES

FUNCTIONS(LINKED_DECLARE)
static const struct functions loaded = {FUNCTIONS(LINKED_FIELD)};

static const char *load(void) { return NULL; }

static struct library library(void) { return linked_library(ZSTD_versionString()); }

#else

static struct functions loaded;

static const char *load(void) {
  static const char name[] = "libzstd.so.1";
  void *library = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
  if (library == NULL) return loading_failure(name);
  const bool has_all = FUNCTIONS(LOADED_FIND) true;
  return has_all ? NULL : loading_failure(name);
}

static struct library library(void) {
  return loaded_library(loaded.ZSTD_versionString(), (const void *)loaded.ZSTD_versionString);
}

#endif

static bool open_stream(struct compression *stream) {
  stream->state = stream->compresses ? loaded.ZSTD_createCCtx() : loaded.ZSTD_createDCtx();
  if (stream->state == NULL) return false;
  // Damage then shows wherever the data is decompressed, as it does with gzip.
  if (stream->compresses) loaded.ZSTD_CCtx_setParameter(stream->state, CHECKSUM_FLAG, 1);
  return true;
}

static enum compression_state step(struct compression *stream, struct compression_buffers *buffers, bool ends) {
  struct zstd_input input = {buffers->input, buffers->input_count, 0};
  struct zstd_output output = {buffers->output, buffers->output_count, 0};
  size_t rest = stream->compresses
                    ? loaded.ZSTD_compressStream2(stream->state, &output, &input, ends ? END : GO_ON)
                    : loaded.ZSTD_decompressStream(stream->state, &output, &input);
  buffers->input = (const char *)buffers->input + input.position;
  buffers->input_count -= input.position;
  buffers->output = (char *)buffers->output + output.position;
  buffers->output_count -= output.position;
  if (loaded.ZSTD_isError(rest)) {
    stream->fault = loaded.ZSTD_getErrorName(rest);
    return COMPRESSION_FAILED;
  }
  return rest == 0 && (ends || !stream->compresses) ? COMPRESSION_ENDED : COMPRESSION_GOES_ON;
}

static void close_stream(struct compression *stream) {
  if (stream->compresses) {
    loaded.ZSTD_freeCCtx(stream->state);
  } else {
    loaded.ZSTD_freeDCtx(stream->state);
  }
}

const struct codec codec_zstd = {load, library, open_stream, step, close_stream};
