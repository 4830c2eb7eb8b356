// Compressed data as a stream, with zstd or as gzip. libzstd and zlib are loaded by `compression_load`, not when the
// program starts (the executable of `make dist` has them linked in); what is used of them has been the same in all
// versions since 2018 (zstd 1.4, zlib 1.2), and so is declared here instead of taken from headers that a build would
// need.
#ifndef CCOMPRESSION_H
#define CCOMPRESSION_H

#include <stdbool.h>
#include <stddef.h>

#include "loading.h"

/// A format, each from a library of its own.
enum compression_format { COMPRESSION_ZSTD, COMPRESSION_GZIP };

/// Where a stream is after a step.
enum compression_state {
  /// It can take more input, or has more output.
  COMPRESSION_GOES_ON,
  /// All of the data is done and in the output. What input is left, or comes, begins data of its own.
  COMPRESSION_ENDED,
  /// See compression_fault. The stream can only be closed.
  COMPRESSION_FAILED,
};

/// What a step reads and where it writes; both advance.
struct compression_buffers {
  const void *input;
  size_t input_count;
  void *output;
  size_t output_count;
};

/// A stream that compresses or decompresses.
struct compression;

/// Loads the library of a format; to be called once, before a stream of it is opened. NULL, or the loader's reason why
/// that can't be done.
const char *compression_load(enum compression_format format);

/// The library of a format, once it is loaded.
struct library compression_library(enum compression_format format);

/// Opens a stream; NULL when there is no memory.
struct compression *compression_open(enum compression_format format, bool compresses);

/// Goes on as far as input or output last. `ends` says that no input follows this one: only for compressing.
enum compression_state compression_step(struct compression *stream, struct compression_buffers *buffers, bool ends);

/// The library's words for what made a step fail.
const char *compression_fault(const struct compression *stream);

/// Closes a stream.
void compression_close(struct compression *stream);

#endif
