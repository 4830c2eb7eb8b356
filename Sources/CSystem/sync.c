#define _GNU_SOURCE
#include <fcntl.h>
#include <unistd.h>

#include "CSystem.h"

void start_writing_to_disk(int descriptor, int64_t offset, int64_t count) {
  // Only a hint: whoever needs the bytes on the disk calls fsync later.
  (void)sync_file_range(descriptor, offset, count, SYNC_FILE_RANGE_WRITE);
}

ssize_t write_past_cache(int descriptor, const void *bytes, size_t count, off_t offset) {
  int flags = fcntl(descriptor, F_GETFL);
  if (flags < 0 || fcntl(descriptor, F_SETFL, flags | O_DIRECT) != 0) return 0;
  ssize_t written = pwrite(descriptor, bytes, count, offset);
  fcntl(descriptor, F_SETFL, flags);
  return written > 0 ? written : 0;
}
